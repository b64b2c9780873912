import * as core from '@actions/core';
import { terminalLine } from '../report/escape.js';

/** What cannot be seen, tabs and line feeds aside: controls with ESC of ANSI sequences, bidi controls, zero-width and tag characters. */
const UNPRINTABLE =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-_])/g;

/** Lines that the runner takes for text, whatever a server put into them (actions/runner, ActionCommand.cs). */
export const safeLines = (text: string): string[] =>
  text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => terminalLine(printable(line)));

/** Without control characters and escape sequences; line ends and tabs stay. */
export const printable = (text: string): string => text.replace(ANSI, '').replace(UNPRINTABLE, '');

/**
 * The only way to the log of a workflow: everything else of @actions/core that writes there escapes nothing.
 * One write a text: more than 2^20 that wait for a slow reader fail with EINVAL (uv_try_write).
 */
export const log = (text: string): void => core.info(safeLines(text).join('\n'));
