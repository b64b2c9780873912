import { eastAsianWidth } from 'get-east-asian-width';
import { terminal } from '../escape.js';
import type { Paint } from './ansi.js';

/** Letters of one column that nothing around them changes: those of Europe, and the punctuation, arrows and lines of reports. */
const NARROW = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25ff]*$/;
/** Takes no column of its own: combining marks and what {@link terminalLine} breaks commands with. */
const NO_WIDTH = /^[\p{M}\p{Cf}]/u;
/** Two columns whatever the width of its first character: an emoji as a picture, a pair of flag letters. */
const PICTURE = /\ufe0f|^\p{RI}{2}$/u;

/** Columns that escaped text takes on a terminal (UAX #11; ambiguous characters are narrow). */
export function columnsOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemesOf(text)) columns += graphemeColumns(segment);
  return columns;
}

/** Made when it is needed: it takes longer than the help of a command may. */
let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function graphemeColumns(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return PICTURE.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0)!);
}

/** The start of escaped text, ending in `…` where it takes more than so many columns. */
export function fitted(text: string, most: number): string {
  // No text of so few characters is wider.
  if (text.length * 2 <= most || columnsOf(text) <= most) return text;
  let fitting = '';
  let columns = 1;
  for (const { segment } of graphemesOf(text)) {
    columns += graphemeColumns(segment);
    if (columns > most) break;
    fitting += segment;
  }
  return `${fitting}…`;
}

/** Filled with blanks up to so many columns. */
export const padded = (text: string, columns: number): string =>
  `${text}${' '.repeat(Math.max(0, columns - columnsOf(text)))}`;

/**
 * Lines of at most so many columns. What stands in backticks is kept on one line where that is possible, so that it can be
 * copied; a word that is longer than a line is not broken.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of wordsIn(text, columns)) {
    const more = columnsOf(word);
    if (line !== '' && taken + 1 + more > columns) {
      lines.push(line);
      line = '';
    }
    taken = line === '' ? more : taken + 1 + more;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const wordsIn = (text: string, columns: number): string[] =>
  (text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? []).flatMap((word) =>
    columnsOf(word) <= columns ? [word] : word.split(/\s+/).filter((part) => part !== ''),
  );

/** Wraps an escaped sentence behind an indentation, or behind a label on its first line. */
export type Write = (indent: number, sentence: string, label?: string) => string[];

/** A {@link Write} for lines of at most so many columns. */
export const writer =
  (columns: number): Write =>
  (indent, sentence, label = '') =>
    wrap(sentence, columns - indent).map((line, index) => `${padded(index === 0 ? label : '', indent)}${line}`);

/** How the blocks of a report are written. */
export interface Style {
  paint: Paint;
  write: Write;
  /** Of the terminal. */
  columns: number;
  /** Of a line of text: longer ones are hard to read. */
  measure: number;
}

/** Lines of raw text behind a label, each of its lines wrapped. */
export type Labelled = (label: string, text: string) => string[];

const INDENT = 4;
const LABEL_COLUMNS = 10;

/** A {@link Labelled} behind an indentation. */
export const labeller =
  ({ paint, measure }: Pick<Style, 'paint' | 'measure'>): Labelled =>
  (label, text) => {
    const behind = ' '.repeat(INDENT + LABEL_COLUMNS);
    const [first = '', ...rest] = text.split(/\r?\n/).flatMap((line) => wrap(terminal(line), measure - behind.length));
    const front = `${' '.repeat(INDENT)}${paint('dim', padded(label, LABEL_COLUMNS))}`;
    return [`${front}${first}`, ...rest.map((line) => `${behind}${line}`)];
  };
