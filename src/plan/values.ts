import { type InputError, inOrder, quote, withoutSecrets } from './input-errors.js';
import { INPUTS, type Input, inputNamed } from './inputs.js';
import { didYouMean } from './nearest.js';

/** One entry of a list. */
export interface Item {
  text: string;
  /** In the value, from 1. */
  line: number;
  place: string;
}

/** Reads inputs and collects every mistake on the way, so that all can be told at once. */
export interface Values {
  /** All so far, none twice, in the order of their lines. */
  readonly errors: InputError[];
  wrong(place: string, message: string): void;
  /** The name under which the user gave the input, e.g. `--ports`. */
  placeOf(name: string): string;
  /** Whether it says anything: a list of comments does not. */
  given(name: string): boolean;
  /** Trimmed; the default where nothing was given; else empty. */
  text(name: string): string;
  /** As it is, {@link withoutLineEnds}. */
  secret(name: string): string;
  choice<T extends string>(name: string): T;
  integer(name: string): number;
  items(name: string): Item[];
  choices<T extends string>(name: string): T[];
}

/**
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, where that differs
 */
export function readValues(given: Record<string, string>, sources: Record<string, string>): Values {
  const errors: InputError[] = [];
  const placeOf = (name: string) => sources[name] ?? name;
  // A proxy is no word that stands anywhere else, and how one is written must be told.
  const secrets = INPUTS.filter(({ name, kind }) => kind === 'secret' && name !== 'proxy').map(({ name }) =>
    (given[name] ?? '').trim(),
  );
  const wrong = (place: string, message: string) =>
    void errors.push({ place, message: withoutSecrets(message, secrets) });
  const isGiven = (name: string) => {
    const value = given[name] ?? '';
    return isList(inputNamed(name)) ? splitList(value, name).length > 0 : value.trim() !== '';
  };
  const raw = (name: string) => (isGiven(name) ? given[name]! : (specOf(name).default ?? ''));
  const text = (name: string) => raw(name).trim();
  const items = (name: string) => splitList(raw(name), placeOf(name));

  const allowed = (place: string, word: string, spec: Input): boolean => {
    const isAllowed = spec.values!.includes(word);
    if (!isAllowed) wrong(place, notAllowed(word, spec));
    return isAllowed;
  };

  for (const name of Object.keys(given)) if (!inputNamed(name)) wrong(name, unknownInput(name));
  return {
    get errors() {
      return inOrder(errors);
    },
    wrong,
    placeOf,
    given: isGiven,
    text,
    items,
    secret: (name) => withoutLineEnds(raw(name)),
    choice<T extends string>(name: string) {
      const word = text(name);
      const spec = specOf(name);
      return (allowed(placeOf(name), word, spec) ? word : spec.default) as T;
    },
    integer(name) {
      const [least, most] = specOf(name).range!;
      const word = text(name);
      const number = Number(word);
      if (/^\d+$/.test(word) && number >= least && number <= most) return number;
      wrong(
        placeOf(name),
        `${quote(word)} is not a value of ${name}: allowed are whole numbers from ${least} to ${most}.`,
      );
      return least;
    },
    choices<T extends string>(name: string) {
      const words = items(name).filter((item) => allowed(item.place, item.text, specOf(name)));
      return [...new Set(words.map((item) => item.text))] as T[];
    },
  };
}

/** Without line ends around it, which stores of secrets add. */
export const withoutLineEnds = (secret: string): string => secret.replace(/^[\r\n]+|[\r\n]+$/g, '');

function unknownInput(name: string): string {
  const known = INPUTS.map((input) => input.name);
  return `there is no input ${quote(name)}.${didYouMean(name, known)}`;
}

const notAllowed = (word: string, { name, values = [] }: Input): string =>
  `${quote(word)} is not a value of ${name}: allowed are ${inWords(values)}.${didYouMean(word, values)}`;

const isList = (input: Input | undefined): boolean => input?.kind === 'list' || input?.kind === 'choices';

function specOf(name: string): Input {
  const spec = inputNamed(name);
  if (!spec) throw new Error(`no input ${name}`);
  return spec;
}

/** Entries by line or comma; `#` starts a comment at the start of a line or after white space. */
function splitList(value: string, place: string): Item[] {
  const lines = value.split(/\r\n|\r|\n/);
  return lines.flatMap((content, index) =>
    content
      .replace(/(^|\s)#.*$/, '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ text: part, line: index + 1, place: lines.length > 1 ? `${place}:${index + 1}` : place })),
  );
}

/** Words in backticks, as a sentence lists them. */
export const inWords = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
