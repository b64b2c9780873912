import { cut } from '../../evidence/caps.js';
import { terminal } from '../escape.js';
import type { JudgedFinding } from '../model.js';
import { choosePastes, TARGETS } from '../pastes.js';
import type { Labelled } from './layout.js';

const MOST = 20;

/**
 * What to copy, in the first column and never wrapped: white space at the start of a line means something in a zone file and
 * in the configuration of a server.
 * @param told what was shown before and is not shown again
 */
export function pasteLines(findings: readonly JudgedFinding[], labelled: Labelled, told: Set<string>): string[] {
  const { blocks, left, above, long } = choosePastes(findings, MOST, told);
  const notes = [
    above ? 'as above' : '',
    left > 0 ? `… and ${left} more: the report as JSON has them` : '',
    long ? 'a text is too long to be shown here: the report as JSON has it' : '',
  ].filter((note) => note !== '');
  const written = blocks.map(({ into, where, texts }, index) => [
    ...(index > 0 ? [''] : []),
    ...labelled('paste', [TARGETS[into].name, where && cut(where, 300)].filter(Boolean).join(': ')),
    '',
    ...texts.flatMap(linesOf),
  ]);
  const between = written.length > 0 && notes.length > 0 ? [''] : [];
  return [...written.flat(), ...between, ...notes.flatMap((note) => labelled('paste', note))];
}

/** A tab is white space like any other where these go, and a control character here. */
const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => terminal(line.replaceAll('\t', '    ')));
