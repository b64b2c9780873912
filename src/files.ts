import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** The door to the file system. */
export interface Files {
  /** Text of a file; undefined when it cannot be read. */
  read(path: string): string | undefined;
  isFolder(path: string): boolean;
}

export const liveFiles: Files = {
  read(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
  isFolder(path) {
    try {
      return statSync(path).isDirectory();
    } catch {
      return false;
    }
  },
};

/** Writes files, those without a path left out; a message for each that could not be written. */
export const writeFiles = (files: readonly (readonly [path: string | undefined, text: () => string])[]): string[] =>
  files.flatMap(([path, text]) => {
    if (!path) return [];
    try {
      writeFileSync(path, text());
      return [];
    } catch (error) {
      return [`${path} could not be written: ${(error as Error).message}`];
    }
  });
