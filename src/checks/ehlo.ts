import { isAccepted } from '../derive/replies.js';
import type { Ehlo, EndpointEvidence } from '../evidence/types.js';
import type { Verdict } from './check.js';
import { emptySlot, openReply } from './inconclusive.js';

type WithEhlo = Pick<EndpointEvidence, 'protocol' | 'ehlo' | 'ehloInTls'>;

/** What the server said to EHLO, in clear and in TLS, as far as it did. */
export const ehlosOf = ({ ehlo, ehloInTls }: WithEhlo): Ehlo[] =>
  [ehlo, ehloInTls].flatMap((slot) => (slot?.ok && isAccepted(slot.value.reply) ? [slot.value] : []));

/** Why there is none. */
export function withoutEhlo({ protocol, ehlo, ehloInTls }: WithEhlo): Verdict {
  const slot = protocol === 'submissions' ? ehloInTls : ehlo;
  return slot?.ok ? openReply(slot.value.reply) : emptySlot(slot, 'EHLO');
}

/** Keyword lines as they were sent. */
export const keywordLines = ({ keywords }: Ehlo, ...names: string[]): string[] =>
  names.filter((name) => name in keywords).map((name) => `S: 250 ${`${name} ${keywords[name]}`.trim()}`);
