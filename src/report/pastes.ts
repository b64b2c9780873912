import type { Paste, PasteTarget } from '../checks/pastes/paste.js';
import { grouped } from './grouped.js';
import type { JudgedFinding } from './model.js';

/** What a reader calls the place, and the language of the block. */
export const TARGETS: Record<PasteTarget, { name: string; language: string }> = {
  dns: { name: 'DNS', language: 'dns' },
  postfix: { name: 'Postfix', language: 'ini' },
  exim: { name: 'Exim', language: 'exim' },
  opensmtpd: { name: 'OpenSMTPD', language: 'opensmtpd' },
  dovecot: { name: 'Dovecot', language: 'dovecot' },
  web: { name: 'Web', language: 'text' },
  shell: { name: 'Shell', language: 'sh' },
  ask: { name: 'To ask for', language: 'text' },
};

const BLOCKS = 4;
const RECORDS = 50;
/** UTF-16 units of one text; a longer one is left out, for half of it would be wrong to paste. */
export const LONGEST = 4000;

export interface Block {
  into: PasteTarget;
  where?: string;
  texts: string[];
}

/** What of the pastes of some findings is shown, and what is not. */
interface Chosen {
  blocks: Block[];
  /** Texts left out for their number. */
  left: number;
  /** All of it was shown before. */
  above: boolean;
  /** Some are too long to be shown. */
  long: boolean;
}

/**
 * What to copy to mend these findings: DNS records for one place in one block, everything else in one of its own.
 * @param most records in a block
 * @param told what was shown before and is not shown again; what is shown is added
 */
export function choosePastes(findings: readonly JudgedFinding[], most: number, told: Set<string>): Chosen {
  const all = findings.flatMap((finding) => finding.pastes ?? []);
  const short = all.filter(({ text }) => text.length <= LONGEST);
  const fresh = blocksOf(short.filter(({ into, text }) => !told.has(keyOf(into, text.trimEnd()))));
  const blocks = fresh
    .slice(0, BLOCKS)
    .map((block) => ({ ...block, texts: block.texts.slice(0, Math.min(RECORDS, most)) }));
  for (const { into, texts } of blocks) for (const text of texts) told.add(keyOf(into, text));
  return {
    blocks,
    left: textsIn(fresh) - textsIn(blocks),
    above: fresh.length === 0 && short.length > 0,
    long: short.length < all.length,
  };
}

const keyOf = (into: PasteTarget, text: string): string => `${into} ${text}`;
const textsIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { texts }) => sum + texts.length, 0);

const blocksOf = (all: readonly Paste[]): Block[] =>
  grouped(all, ({ into, where, text }) => JSON.stringify([into, where, into === 'dns' ? '' : text])).map(
    ([, same]) => ({
      into: same[0].into,
      where: same[0].where,
      texts: [...new Set(same.map(({ text }) => text.trimEnd()))],
    }),
  );
