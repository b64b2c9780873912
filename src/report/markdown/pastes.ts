import { cut } from '../../evidence/caps.js';
import { fence, prose } from '../escape.js';
import type { JudgedFinding } from '../model.js';
import { type Block, choosePastes, TARGETS } from '../pastes.js';

/** {@link choosePastes} in Markdown. */
export function pastes(findings: readonly JudgedFinding[], most: number, told: Set<string>): string[] {
  const { blocks, left, above, long } = choosePastes(findings, most, told);
  return [
    ...blocks.flatMap((block) => [headOf(block), fence(block.texts.join('\n'), TARGETS[block.into].language)]),
    left > 0 ? `… and ${left} more to copy: the report as JSON has them.` : '',
    above ? 'What to copy is above.' : '',
    long ? '*A text to copy is too long to be shown here: the report as JSON has it.*' : '',
  ].filter((block) => block !== '');
}

/** A record says by itself where it goes. */
function headOf({ into, where }: Block): string {
  if (where === undefined) return into === 'dns' ? '' : `**${TARGETS[into].name}**`;
  return `**${TARGETS[into].name}:** ${prose(cut(where, 300))}`;
}
