/**
 * The one place that makes hostile text harmless, for a terminal and for GitHub's Markdown. Characters that cannot be seen
 * become visible: controls (and with them ANSI and OSC sequences), bidi controls, zero-width and tag characters. So do marks
 * that pile up.
 */

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** More marks on one letter than scripts stack: in a browser they run over the lines above and below. */
const PILED = /(?<=\p{M}{4})\p{M}/gu;
/** Zero width space: takes the meaning from a sequence without changing how it looks. */
const BREAK = '\u200b';

const visible = (text: string): string => text.replace(UNSEEN, escapeOf).replace(PILED, escapeOf);

function escapeOf(character: string): string {
  const point = character.codePointAt(0)!;
  const hex = point.toString(16);
  return point < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}

/** Remote text for one line of a terminal. The line as a whole still goes through {@link terminalLine}. */
export const terminal = (text: string): string => visible(text);

/**
 * A finished line of terminal output, as it may also end up in the log of a workflow: the runner obeys `::command::` at
 * the start of a line, white space aside, and `##[command]` anywhere in it.
 */
export const terminalLine = (line: string): string =>
  line.replace(/^(\s*:)(?=:)/, `$1${BREAK}`).replaceAll('##[', `##${BREAK}[`);

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** What begins a heading, a list or a line across the page. */
const BLOCK = /^(\s*(?:\d+(?=[.)])|(?=[-+=#])))(.)(?=[-+=#\s]|$)/;

/** GitHub looks for formulas in what Markdown made of a text; an element of its own keeps a dollar out (docs.github.com). */
const DOLLAR = `<span>${entity('$')}</span>`;

/**
 * Remote text inline in Markdown: shown letter by letter, on one line. The post-processing of GitHub works on the rendered
 * text, where an entity is no defence: mentions, references to issues and commits, emoji, bare links and formulas are broken
 * apart.
 */
export const text = (raw: string): string =>
  visible(raw)
    .replace(/@/g, `@${BREAK}`)
    .replace(/(#|GH-)(?=\d|$)/gi, `$1${BREAK}`)
    .replace(/[0-9a-f]{20}(?=[0-9a-f]{20})/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
    .replace(/(www)\./gi, `$1${BREAK}.`)
    .replace(/[&<>"'`|*_~[\]\\$!]/g, (character) => (character === '$' ? DOLLAR : entity(character)))
    .replace(BLOCK, (_, before: string, mark: string) => before + entity(mark));

/**
 * Remote text as content of `<code>` or `<pre>`, on one line. Post-processing leaves those alone, Markdown does not: all
 * that it could read is an entity, so that what is copied out of it is what was written. Mentions are broken even here,
 * since a reply by e-mail loses the code formatting.
 */
export const code = (raw: string): string =>
  visible(raw)
    .replace(/@/g, `@${BREAK}`)
    .replace(/www(?=\.)|[&<>"'`|*_~[\]\\$!#:]/gi, (found) => [...found].map(entity).join(''));

/** {@link code} in its element. */
export const span = (raw: string): string => `<code>${code(raw)}</code>`;

/** A {@link span} that a narrow column may break: behind dots of a name, colons of IPv6, and within a long word. */
export const nameSpan = (raw: string): string =>
  span(raw).replace(/\.(?=\D)|&#58;|[a-z\d]{8}(?=[a-z\d]{4})/gi, '$&<wbr>');

/** As GitHub reads a mention: a name or team after `@` that no domain follows. */
const MENTION = /(?<!\w)@(?=[a-z0-9][a-z0-9-]*\.*(?:[^\w.]|$))/gi;

/**
 * Remote text of one or more lines, as a fenced block that nothing in it can end. Entities are not decoded there, so that
 * what is copied is what was written. Changed is only what cannot be seen (a tab becomes spaces), and what an answer by
 * e-mail, which loses the fence, would make a mention.
 */
export function fence(raw: string, language: string): string {
  const shown = raw.replaceAll('\t', '        ').split(/\r?\n/).map(visible).join('\n').replace(MENTION, `@${BREAK}`);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return [marks + language, shown, marks].join('\n');
}

/** Spans in backticks, addresses of web pages without the punctuation behind them, and IP addresses that hold colons. */
const SPAN =
  /(`[^`\n]+`|https?:\/\/[^\s`]*[^\s`.,;:!?)]|(?<![\w#-])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d+){0,3}(?!\w))/i;

/**
 * A sentence of a check, filled with remote text: what stands in backticks and all that would be copied becomes `<code>`,
 * line breaks `<br>`, all else is escaped as by {@link text}.
 */
export const prose = (raw: string): string =>
  raw
    .split(/\r?\n/)
    .map((line) =>
      line
        .split(SPAN)
        .map((part, index) => (index % 2 === 0 ? text(part) : span(part.replaceAll('`', ''))))
        .join(''),
    )
    .join('<br>');

/**
 * Remote text in an attribute or an element of XML 1.0, which has no way to write most control characters (§2.2). What the
 * runner would obey when the file is printed is an entity too.
 */
export const xml = (raw: string): string => visible(raw).replace(/[&<>"']|:(?=:)|(?<=##)\[/g, entity);

/**
 * Remote text in a message of SARIF, which knows links and placeholders (SARIF 2.1.0 §3.11.5, §3.11.6) and which GitHub
 * repeats in reviews.
 */
export const sarif = (raw: string): string => visible(raw).replace(/@|\](?=\()|\{(?=\d)/g, `$&${BREAK}`);

/** Finished JSON with the same value, and nothing in it that a terminal or the runner would obey when it is printed. */
export const json = (written: string): string =>
  written
    .replace(UNSEEN, (character) => (character === '\n' ? character : unicodeEscapes(character)))
    .replaceAll('##[', '#\\u0023[');

const unicodeEscapes = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
