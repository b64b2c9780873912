import { z } from 'zod';
import { cut } from '../../evidence/caps.js';
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

/** What the schema found, in sentences for those who wrote the file. */
export const mistakesOf = (issues: readonly Issue[], schema: z.ZodType): Mistake[] =>
  issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue, schema) : [mistakeOf(issue)]));

function unknownKeys({ path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>, schema: z.ZodType): Mistake[] {
  const known = keysAt(schema, path);
  const where = path.length > 0 ? ` in ${nameOf(path)}` : '';
  return keys.map((key) => ({
    path: [...path, key],
    part: 'key',
    message: `there is no key \`${short(key)}\`${where}: allowed are ${inWords(known)}.${didYouMean(key, known)}`,
  }));
}

function mistakeOf(issue: Issue): Mistake {
  const { path } = issue;
  const name = nameOf(path);
  switch (issue.code) {
    case 'invalid_key':
      return { path, part: 'key', message: issue.issues[0]?.message ?? issue.message };
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const word = String(issue.input);
      const hint = didYouMean(word, allowed);
      const message = isMissing(issue)
        ? `${name} is missing: allowed are ${inWords(allowed)}.`
        : `\`${short(word)}\` is not a value of ${name}: allowed are ${inWords(allowed)}.${hint}`;
      return { path, part: 'value', message };
    }
    case 'invalid_type':
      return { path, part: 'value', message: isMissing(issue) ? `${name} is missing.` : wrongType(issue, name) };
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

function wrongType({ expected, input }: Extract<Issue, { code: 'invalid_type' }>, name: string): string {
  const quotes = expected === 'string' && typeof input === 'number' ? ': put it in quotes' : '';
  const empty = input === null ? ', and is empty here' : '';
  return `${name} must be ${KINDS[expected] ?? expected}${quotes}${empty}.`;
}

const isMissing = ({ input }: Issue): boolean => input === undefined;

/** The last key on the way: `hosts[2].roles[0]` is told as `roles`. */
const nameOf = (path: Path): string => {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'the file' : `\`${short(String(key))}\``;
};

const short = (text: string): string => cut(text, 100);

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
