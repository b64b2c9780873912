import type { Paste } from '../checks/pastes/paste.js';
import { cut } from '../evidence/caps.js';
import type { JudgedFinding } from './model.js';
import { LONGEST, TARGETS } from './pastes.js';

const PROOF_LINES = 20;

/** One sentence that a question is open, or what was found; not escaped. */
export const sentenceOf = ({ outcome, reason, says }: JudgedFinding): string =>
  outcome === 'inconclusive' ? `could not be checked (${reason ?? 'internal'}): ${cut(says, 500)}` : cut(says, 500);

/** The lines of the dialogue or of DNS that prove it, unless they say no more than what is told as seen; not escaped. */
export const proofOf = ({ proof, seen }: Pick<JudgedFinding, 'proof' | 'seen'>): string[] =>
  proof.every((line) => line.replace(/^[CS]: /, '') === seen) ? [] : proof;

/** As much of that as an output without folds has room for; not escaped. */
export function proofLines(finding: Pick<JudgedFinding, 'proof' | 'seen'>): string[] {
  const proof = proofOf(finding);
  const shown = proof.slice(0, PROOF_LINES).map((line) => cut(line, 300));
  return proof.length > PROOF_LINES ? [...shown, `… and ${proof.length - PROOF_LINES} more lines`] : shown;
}

/** What else a finding holds, in lines; not escaped. */
export const detailsOf = ({ seen, wanted, proof, fix, pastes = [] }: JudgedFinding): string[] => [
  ...(seen ? [`Seen: ${cut(seen, 500)}`] : []),
  ...(wanted ? [`Wanted: ${cut(wanted, 500)}`] : []),
  ...proofLines({ proof, seen }).map((line) => `  ${line}`),
  ...(fix ? cut(`To mend it: ${fix}`, 2000).split('\n') : []),
  ...pastes
    .filter(({ text }) => text.length <= LONGEST)
    .slice(0, 1)
    .flatMap(pasteOf),
];

/** The likeliest text to copy, whole. */
const pasteOf = ({ into, where, text }: Paste): string[] => [
  `${[TARGETS[into].name, where && cut(where, 300)].filter(Boolean).join(': ')}:`,
  ...text.trimEnd().split('\n'),
];

/** Why a finding is accepted, and until when; not escaped. */
export const waiverOf = ({ reason, until }: NonNullable<JudgedFinding['waiver']>): string =>
  until ? `${cut(reason, 500)} (until ${cut(until, 20)})` : cut(reason, 500);
