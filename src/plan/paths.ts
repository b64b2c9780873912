import type { Files } from '../files.js';
import { profileNamed } from '../policy/types.js';
import { DEFAULT_CONFIG } from './config/load.js';
import type { Values } from './values.js';

/** Inputs that name a file to write. */
export const OUTPUT_FILES = ['report-json', 'evidence-file', 'sarif-file', 'junit-file'] as const;
export type OutputFile = (typeof OUTPUT_FILES)[number];

/** As the path of the report, in a shell: standard output. */
export const STDOUT = '-';

/** A file that is read, and the option that names it. */
interface Read {
  name: string;
  path: string;
}

/**
 * A report that cannot be written, or that would be written over a file of this run, is told before anything is probed.
 *
 * @param more files that are read and named by no input
 */
export function readOutputPaths(values: Values, files: Files, more: readonly Read[] = []): void {
  const taken = new Map([...readIn(values), ...more].map(({ name, path }) => [files.real(path), name]));
  for (const name of OUTPUT_FILES) {
    const path = values.text(name);
    if (path === '') continue;
    const problem = problemOf(path, files, taken);
    if (problem !== undefined) values.wrong(values.placeOf(name), `\`${path}\`${problem}`);
    else taken.set(files.real(path), name);
  }
}

function problemOf(path: string, files: Files, taken: ReadonlyMap<string, string>): string | undefined {
  if (path === STDOUT) return ' is standard output: only `report-json` goes there, and only in a shell. Name a file.';
  const folder = path.replace(/[^/\\]*$/, '') || '.';
  if (!files.isFolder(folder)) return `: there is no folder \`${folder}\`.`;
  if (files.isFolder(path)) return ' is a folder: name a file.';
  const other = taken.get(files.real(path));
  if (other !== undefined) return ` is the file of ${other} too.`;
  const unwritable = files.unwritable(path);
  return unwritable && ` cannot be written: ${unwritable}.`;
}

function readIn(values: Values): Read[] {
  const policy = values.text('policy');
  return [
    { name: 'ca-file', path: values.text('ca-file') },
    { name: 'config', path: values.text('config') || DEFAULT_CONFIG },
    { name: 'policy', path: profileNamed(policy) ? '' : policy },
  ].filter(({ path }) => path !== '');
}
