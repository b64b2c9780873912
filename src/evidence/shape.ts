import { CAPS, cut } from './caps.js';

/** Told of every place that is not as wanted: its path, and what it should have been. */
export type Problem = (path: string, wanted: string) => void;

/**
 * Reads an untrusted value as a `T`: calls `problem` for what does not fit, and builds the result anew, so that nothing
 * unknown comes through. After a problem the result means nothing.
 */
export type Shape<T> = (value: unknown, path: string, problem: Problem) => T;

const mustBe =
  <T>(wanted: string, is: (value: unknown) => boolean): Shape<T> =>
  (value, path, problem) => {
    if (!is(value)) problem(path, wanted);
    return value as T;
  };

export const flag: Shape<boolean> = mustBe('true or false', (value) => typeof value === 'boolean');
export const amount: Shape<number> = mustBe(
  'a number of 0 or more',
  (value) => Number.isFinite(value) && Number(value) >= 0,
);
export const integer = (min: number, max: number): Shape<number> =>
  mustBe(
    `an integer of ${min} to ${max}`,
    (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  );
/** How many: of lines, of seconds, of lookups. */
export const count = integer(0, 2 ** 32 - 1);
export const oneOf = <const T>(...words: readonly T[]): Shape<T> =>
  mustBe(`one of ${words.join(', ')}`, (value) => words.includes(value as T));
/** A string for which `is` holds, never cut. */
export const word = (wanted: string, is: (text: string) => boolean): Shape<string> =>
  mustBe(wanted, (value) => typeof value === 'string' && value.length <= CAPS.text && is(value));

const textUpTo =
  (max: number): Shape<string> =>
  (value, path, problem) => {
    if (typeof value === 'string') return cut(value, max);
    problem(path, 'a string');
    return '';
  };
export const text = textUpTo(CAPS.text);
export const certificate = textUpTo(CAPS.certificate);

/** May be absent, but not null. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path, problem) =>
    value === undefined ? undefined : shape(value, path, problem);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path, problem) =>
    value === null ? null : shape(value, path, problem);

export const list =
  <T>(shape: Shape<T>, min = 0, max: number = CAPS.elements): Shape<T[]> =>
  (value, path, problem) => {
    if (Array.isArray(value) && value.length >= min && value.length <= max)
      return value.map((element, index) => shape(element, `${path}[${index}]`, problem));
    problem(path, `a list of ${min} to ${max} elements`);
    return [];
  };

/** Any keys, as they come; without a prototype, since the keys are a stranger's. */
export const dictionary =
  <T>(shape: Shape<T>): Shape<Record<string, T>> =>
  (value, path, problem) => {
    const found: Record<string, T> = Object.create(null);
    if (!isRecord(value) || Object.keys(value).length > CAPS.elements)
      problem(path, `an object of at most ${CAPS.elements} keys`);
    else
      for (const [key, element] of Object.entries(value))
        found[key] = shape(element, `${path}[${JSON.stringify(cut(key, 60))}]`, problem);
    return found;
  };

/** These keys and no others; the order is kept, unknown keys are left out. */
export const object =
  <T extends object>(fields: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value, path, problem) => {
    if (!isRecord(value)) {
      problem(path, 'an object');
      return {} as T;
    }
    const known = Object.keys(value).filter((key) => Object.hasOwn(fields, key));
    const missing = Object.keys(fields).filter((key) => !Object.hasOwn(value, key));
    const read = (key: string) => fields[key as keyof T](value[key], path ? `${path}.${key}` : key, problem);
    for (const key of missing) read(key);
    return Object.fromEntries(known.map((key) => [key, read(key)])) as T;
  };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
