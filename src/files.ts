import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CAPS } from './evidence/caps.js';

/** The door to the file system. */
export interface Files {
  /**
   * Text of a regular file, as others can make a reader wait for ever; undefined when it cannot be read, or is larger than
   * evidence may be.
   */
  read(path: string): string | undefined;
  /** Whether anything has this name, readable or not. */
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** What stands for a file however it is named, through links of any kind, also for one that is not there yet. */
  real(path: string): string;
  /** Why the file cannot be written; undefined when it can. Leaves everything as it was. */
  unwritable(path: string): string | undefined;
}

export const liveFiles: Files = {
  read(path) {
    try {
      const found = statSync(path);
      return found.isFile() && found.size <= CAPS.file ? readFileSync(path, 'utf8') : undefined;
    } catch {
      return undefined;
    }
  },
  exists(path) {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
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
      const found = statSync(path);
      return found.isFile() && found.nlink > 1 ? `inode ${found.dev}:${found.ino}` : realpathSync(path);
    } catch {
      const whole = linkedFrom(path) ?? resolve(path);
      return dirname(whole) === whole ? whole : join(liveFiles.real(dirname(whole)), basename(whole));
    }
  },
  unwritable(path) {
    try {
      if (statSync(path, { throwIfNoEntry: false })) accessSync(path, constants.W_OK);
      else {
        closeSync(openSync(path, 'a'));
        rmSync(realpathSync(path));
      }
      return undefined;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  },
};

/** What a symbolic link names that is not there. */
function linkedFrom(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

export interface FileToWrite {
  /** What it is called where it is announced. */
  name: string;
  path: string;
  text: () => string;
}

/** Writes files: the paths of those that were written, by name, and a message for each that could not be. */
export function writeFiles(files: readonly FileToWrite[]): { written: Record<string, string>; unwritten: string[] } {
  const written: Record<string, string> = {};
  const unwritten: string[] = [];
  for (const { name, path, text } of files)
    try {
      writeFileSync(path, text());
      written[name] = path;
    } catch (error) {
      unwritten.push(`${path} could not be written: ${(error as Error).message}`);
    }
  return { written, unwritten };
}
