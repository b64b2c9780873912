import * as core from '@actions/core';

/** C0 (with ESC of ANSI sequences), DEL, C1, bidi controls, line and paragraph separators, zero-width characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-_])/g;
const BREAK = '\u200b';

/**
 * Lines that the runner takes for text, whatever a server put into them. It obeys `::command::` at the start of a line,
 * white space aside, and the old `##[command]` anywhere in one (actions/runner, ActionCommand.cs).
 *
 * @param mark put before each line, e.g. `S: ` for what a server said
 */
export const safeLines = (text: string, mark = ''): string[] =>
  text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => disarm(mark + printable(line)));

/** Without control characters and escape sequences; line ends and tabs stay. */
export const printable = (text: string): string => text.replace(ANSI, '').replace(UNPRINTABLE, '');

const disarm = (line: string): string => line.replace(/^(\s*:)(?=:)/, `$1${BREAK}`).replaceAll('##[', `##${BREAK}[`);

/** The only way to the log of a workflow: everything else of @actions/core that writes there escapes nothing. */
export function log(text: string, mark?: string): void {
  for (const line of safeLines(text, mark)) core.info(line);
}
