import { cut } from '../evidence/caps.js';

/** One mistake in what the user wrote. */
export interface InputError {
  /** Input and line in it, or file and line: `hosts:3`, `policy`, `ca.pem:1`. */
  place: string;
  /** One sentence that names the value and the allowed ones; never a secret. */
  message: string;
}

/** So many of one input or file are told: nobody reads more. */
const MOST_ERRORS = 50;
const MOST_QUOTED = 100;
/** A shorter secret may be part of any sentence. */
const LEAST_SECRET = 6;
/** A longer one may be cut, and is known by its start. */
const START = 12;

/** A value that the user wrote, in a sentence about it. */
export const quote = (text: string): string => `\`${cut(text, MOST_QUOTED)}\``;

/** The same sentence without the values that repeat one of these secrets, in whatever case. */
export function withoutSecrets(message: string, secrets: readonly string[]): string {
  const starts = secrets.filter(({ length }) => length >= LEAST_SECRET).map((secret) => secret.slice(0, START));
  if (starts.length === 0) return message;
  const patterns = starts.map((start) => start.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return message.replace(new RegExp(`(?:${patterns.join('|')})[^\`]*`, 'gi'), '…');
}

/** None twice, those of one input or file together and in the order of its lines, a great many cut short. */
export function inOrder(errors: readonly InputError[]): InputError[] {
  const unique = new Map(errors.map((error) => [`${error.place} ${error.message}`, error]));
  const byName = new Map<string, { error: InputError; line: number; column: number }[]>();
  for (const error of unique.values()) {
    const [, name = '', line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/s.exec(error.place) ?? [];
    const located = { error, line: Number(line ?? 0), column: Number(column ?? 0) };
    const known = byName.get(name);
    if (known) known.push(located);
    else byName.set(name, [located]);
  }
  return [...byName.values()].flatMap((located) =>
    few(located.sort((a, b) => a.line - b.line || a.column - b.column).map(({ error }) => error)),
  );
}

function few(errors: InputError[]): InputError[] {
  if (errors.length <= MOST_ERRORS) return errors;
  const [first] = errors.slice(MOST_ERRORS - 1);
  const more = { place: first!.place, message: `here and below are ${errors.length - MOST_ERRORS + 1} more mistakes.` };
  return [...errors.slice(0, MOST_ERRORS - 1), more];
}
