import { closeSync, lstatSync, mkdirSync, openSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface NewFile {
  path: string;
  text: string;
}

/** Why these files cannot be new, one sentence each. */
export const problemsOf = (paths: readonly string[]): string[] => [
  ...new Set(
    paths.flatMap((path) => {
      const blocked = foldersOf(path).find(isNoFolder);
      if (blocked !== undefined) return [`\`${blocked}\` is a file, where a folder is needed.`];
      const there = lstatSync(path, { throwIfNoEntry: false });
      return there ? [`\`${path}\` is there already, and is never overwritten.`] : [];
    }),
  ),
];

/**
 * Writes all of these files or none; folders that lack are made. No file that is there is touched, whoever makes it and when.
 *
 * @returns why they could not be written, one sentence each
 */
export function writeNew(files: readonly NewFile[]): string[] {
  const problems = problemsOf(files.map(({ path }) => path));
  if (problems.length > 0) return problems;
  const undo: (() => void)[] = [];
  for (const { path, text } of files)
    try {
      for (const folder of foldersOf(path)) makeFolder(folder, undo);
      // `x`: it is an error when somebody made the file a moment ago, or a link.
      const file = openSync(path, 'wx');
      undo.push(() => rmSync(path));
      writeAndClose(file, text);
    } catch (error) {
      for (const step of undo.reverse()) quietly(step);
      return [`\`${path}\` cannot be written, and nothing was: ${(error as NodeJS.ErrnoException).code}.`];
    }
  return [];
}

/** All folders above a file, the outermost first. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === dirname(folder) ? [folder] : [...foldersOf(folder), folder];
}

const isNoFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;

function makeFolder(path: string, undo: (() => void)[]): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  mkdirSync(path);
  undo.push(() => rmdirSync(path));
}

function writeAndClose(file: number, text: string): void {
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** What somebody else put into a new folder meanwhile stays there. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {}
}
