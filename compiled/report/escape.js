/**
 * The one place that makes hostile text harmless, for a terminal and for GitHub's Markdown. Characters that cannot be seen
 * become visible: controls (and with them ANSI and OSC sequences), bidi controls, zero-width and tag characters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** Zero width space: takes the meaning from a sequence without changing how it looks. */
const BREAK = '\u200b';
const visible = (text) => text.replace(UNSEEN, (character) => {
    const point = character.codePointAt(0);
    const hex = point.toString(16);
    return point < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
});
/** Remote text for one line of a terminal. The line as a whole still goes through {@link terminalLine}. */
export const terminal = (text) => visible(text);
/**
 * A finished line of terminal output, as it may also end up in the log of a workflow: the runner obeys `::command::` at
 * the start of a line, white space aside, and `##[command]` anywhere in it.
 */
export const terminalLine = (line) => line.replace(/^(\s*:)(?=:)/, `$1${BREAK}`).replaceAll('##[', `##${BREAK}[`);
const entity = (character) => `&#${character.charCodeAt(0)};`;
/**
 * Remote text inline in Markdown: shown letter by letter, on one line. The post-processing of GitHub works on the rendered
 * text, where an entity is no defence: mentions, references to issues and commits, emoji and bare links are broken apart.
 */
export const text = (raw) => visible(raw)
    .replace(/@/g, `@${BREAK}`)
    .replace(/(#|GH-)(?=\d)/gi, `$1${BREAK}`)
    .replace(/[0-9a-f]{20}(?=[0-9a-f]{20})/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
    .replace(/(www)\./gi, `$1${BREAK}.`)
    .replace(/[&<>"'`|*_~[\]\\$!]/g, entity);
/**
 * Remote text as content of `<code>` or `<pre>`, on one line. Post-processing leaves those alone, Markdown does not: all
 * that it could read is an entity, so that what is copied out of it is what was written. Mentions are broken even here,
 * since a reply by e-mail loses the code formatting.
 */
export const code = (raw) => visible(raw)
    .replace(/@/g, `@${BREAK}`)
    .replace(/www(?=\.)|[&<>"'`|*_~[\]\\$!#:]/gi, (found) => [...found].map(entity).join(''));
/** {@link code} in its element. */
export const span = (raw) => `<code>${code(raw)}</code>`;
/** Spans in backticks, addresses of web pages, and IP addresses that hold colons. */
const SPAN = /(`[^`\n]+`|https?:\/\/[^\s`]+|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d+){0,3})/i;
/**
 * A sentence of a check, filled with remote text: what stands in backticks and all that would be copied becomes `<code>`,
 * line breaks `<br>`, all else is escaped as by {@link text}.
 */
export const prose = (raw) => raw
    .split(/\r?\n/)
    .map((line) => line
    .split(SPAN)
    .map((part, index) => (index % 2 === 0 ? text(part) : span(part.replaceAll('`', ''))))
    .join(''))
    .join('<br>');
