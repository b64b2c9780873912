import { z } from 'zod';
import { quote } from '../input-errors.js';
import { didYouMean } from '../nearest.js';
import { inWords } from '../values.js';
import type { Path } from './document.js';

export interface Mistake {
  path: Path;
  /** Whether the key is wrong or its value. */
  part: 'key' | 'value';
  /** One sentence. */
  message: string;
}

type Issue = z.core.$ZodIssue;

/** What the schema found, in sentences for those who wrote the file: one of a value, the last, which is our own. */
export function mistakesOf(issues: readonly Issue[], schema: z.ZodType): Mistake[] {
  const mistakes = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, schema) : [mistakeOf(issue, schema)],
  );
  return [...new Map(mistakes.map((mistake) => [JSON.stringify([mistake.part, mistake.path]), mistake])).values()];
}

function unknownKeys({ path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>, schema: z.ZodType): Mistake[] {
  const known = keysAt(schema, path);
  // A policy is often written without its head, where it is a file of its own.
  const home = (key: string) =>
    keysAt(schema, [...path, 'policy']).includes(key) ? ' It belongs under `policy`.' : '';
  const where = path.length > 0 ? ` in ${nameOf(path)}` : '';
  return keys.map((key) => ({
    path: [...path, key],
    part: 'key',
    message: `there is no key ${quote(key)}${where}: allowed are ${inWords(known)}.${didYouMean(key, known) || home(key)}`,
  }));
}

function mistakeOf(issue: Issue, schema: z.ZodType): Mistake {
  const { path } = issue;
  const name = nameOf(path);
  switch (issue.code) {
    case 'invalid_key':
      return { path, part: 'key', message: issue.issues[0]?.message ?? issue.message };
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const { input } = issue;
      const problem = isMissing(issue)
        ? `${name} is missing`
        : typeof input === 'object'
          ? `${name} must be a word`
          : `${quote(String(input))} is not a value of ${name}`;
      const hint = typeof input === 'string' ? didYouMean(input, allowed) : '';
      const message = `${problem}: allowed are ${inWords(allowed)}.${hint}`;
      return { path, part: 'value', message };
    }
    case 'invalid_type':
      return {
        path,
        part: 'value',
        message: isMissing(issue) ? `${name} is missing.` : wrongType(issue, schema, name),
      };
    default:
      return { path, part: 'value', message: issue.message };
  }
}

const KINDS: Record<string, string> = {
  array: 'a list, like `[a, b]`',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  int: 'a whole number',
  number: 'a whole number',
  string: 'text',
};

type WrongType = Extract<Issue, { code: 'invalid_type' }>;

function wrongType({ expected, input, path }: WrongType, schema: z.ZodType, name: string): string {
  const keys = expected === 'object' ? keysAt(schema, path) : [];
  const quotes = expected === 'string' && typeof input === 'number' ? ': put it in quotes' : '';
  const empty = input === null ? ', and is empty here' : '';
  const allowed = keys.length > 0 ? `: allowed are ${inWords(keys)}` : '';
  return `${name} must be ${KINDS[expected] ?? expected}${quotes}${empty}${allowed}.`;
}

const isMissing = ({ input }: Issue): boolean => input === undefined;

/** The last key on the way: `hosts[2].roles[0]` is told as `roles`. */
const nameOf = (path: Path): string => {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'the file' : quote(String(key));
};

function keysAt(schema: z.ZodType, path: Path): string[] {
  let inner = bare(schema);
  for (const step of path) {
    if (inner instanceof z.ZodObject) inner = bare(inner.shape[String(step)]);
    else if (inner instanceof z.ZodArray) inner = bare(inner.element as z.ZodType);
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema;
