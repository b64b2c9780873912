import * as core from '@actions/core';

/** What cannot be seen, tabs and line feeds aside: controls with ESC of ANSI sequences, bidi controls, zero-width and tag characters. */
const UNPRINTABLE =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
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
