import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The door to the file system. */
export interface Files {
  /** Text of a file; undefined when it cannot be read. */
  read(path: string): string | undefined;
  isFolder(path: string): boolean;
  /** The one path of a file, however it is named, also of one that is not there yet. */
  real(path: string): string;
  /** Why the file cannot be written; undefined when it can. Leaves everything as it was. */
  unwritable(path: string): string | undefined;
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
  real(path) {
    try {
      return realpathSync(path);
    } catch {
      const whole = resolve(path);
      return dirname(whole) === whole ? whole : join(liveFiles.real(dirname(whole)), basename(whole));
    }
  },
  unwritable(path) {
    try {
      if (statSync(path, { throwIfNoEntry: false })) accessSync(path, constants.W_OK);
      else {
        closeSync(openSync(path, 'a'));
        rmSync(liveFiles.real(path));
      }
      return undefined;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
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
