import type { z } from 'zod';
import type { InputError } from '../input-errors.js';
import { type Path, type Position, parse } from './document.js';
import { mistakesOf } from './mistakes.js';
import { CONFIG, type Config, POLICY, type PolicyFile } from './schema.js';

/** A valid file, and where its parts stand. */
export interface ConfigFile<T> {
  file: string;
  value: T;
  lineOf(path: Path): number;
  /** `file:line:column` */
  placeOf(path: Path): string;
}

export type Read<T> = { ok: ConfigFile<T> } | { errors: InputError[] };

const MOST_BYTES = 1024 * 1024;

/** The configuration, or every mistake in it. `file` is its name in places. */
export const readConfig = (text: string, file: string): Read<Config> => read(text, file, CONFIG);

/** The same for a file that holds a policy and waivers alone. */
export const readPolicyFile = (text: string, file: string): Read<PolicyFile> => read(text, file, POLICY);

function read<T>(text: string, file: string, schema: z.ZodType<T>): Read<T> {
  if (Buffer.byteLength(text) > MOST_BYTES)
    return { errors: [{ place: file, message: 'this file is over 1 MiB, and no configuration is.' }] };
  const place = ({ line, column }: Position) => `${file}:${line}:${column}`;
  const parsed = parse(text);
  if ('errors' in parsed) return { errors: parsed.errors.map((at) => ({ place: place(at), message: at.message })) };
  const { value, positionOf } = parsed.ok;
  // An empty file, or one of comments only, says nothing.
  const checked = schema.safeParse(value ?? {}, { reportInput: true });
  if (checked.success)
    return {
      ok: {
        file,
        value: checked.data,
        lineOf: (path) => positionOf(path).line,
        placeOf: (path) => place(positionOf(path)),
      },
    };
  return {
    errors: mistakesOf(checked.error.issues, schema).map(({ path, part, message }) => ({
      place: place(positionOf(path, part)),
      message,
    })),
  };
}
