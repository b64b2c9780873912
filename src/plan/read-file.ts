import { CAPS } from '../evidence/caps.js';
import type { Files } from '../files.js';
import { quote } from './input-errors.js';
import type { Values } from './values.js';

/** Text of the file that an input names; undefined, and a mistake of that input, where it cannot be read. */
export function readFile(values: Values, files: Files, input: string, path: string): string | undefined {
  const text = files.read(path);
  if (text === undefined)
    values.wrong(
      values.placeOf(input),
      `${quote(path)} cannot be read: it must be a regular file of at most ${CAPS.file} bytes that this user may read.`,
    );
  return text;
}
