import type { Paste } from '../checks/paste.js';
import { cut } from '../evidence/caps.js';
import type { JudgedFinding } from './model.js';
import { LONGEST, TARGETS } from './pastes.js';

const PROOF_LINES = 20;

/** One sentence that a question is open, or what was found; not escaped. */
export const sentenceOf = ({ outcome, reason, says }: JudgedFinding): string =>
  outcome === 'inconclusive' ? `could not be checked (${reason ?? 'internal'}): ${cut(says, 500)}` : cut(says, 500);

/** What else a finding holds, in lines; not escaped. */
export const detailsOf = ({ seen, wanted, proof, fix, pastes = [] }: JudgedFinding): string[] => [
  ...(seen ? [`Seen: ${cut(seen, 500)}`] : []),
  ...(wanted ? [`Wanted: ${cut(wanted, 500)}`] : []),
  ...proof.slice(0, PROOF_LINES).map((line) => `  ${cut(line, 300)}`),
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
  until ? `${cut(reason, 500)} (until ${until})` : cut(reason, 500);
