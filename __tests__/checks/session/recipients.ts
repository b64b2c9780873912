import type { Check } from '../../../src/checks/check.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DomainEvidence, EndpointEvidence, RecipientProbe, Reply } from '../../../src/evidence/types.js';
import { domainCodesOf, domainEvidence, endpointEvidence, hostWith, reply } from '../../fixtures.js';

export const yes = reply(250, '2.1.5 Ok');
export const unknown = reply(550, '5.1.1 <postmaster@example.com>: User unknown');
export const denied = reply(554, '5.7.1 <postmaster@example.com>: Relay access denied');
export const listed = reply(554, '5.7.1 Service unavailable; Client host [192.0.2.1] blocked');
export const later = reply(450, '4.2.0 Greylisted');
export const no = reply(550, '5.7.1 no');

/** What RCPT is answered in each probe, or MAIL and RCPT; those that are absent were left out. */
export type Replies = Partial<Record<RecipientProbe['kind'], Reply | [Reply, Reply] | 'unanswered'>>;

const SENDERS = {
  postmaster: '',
  abuse: '',
  'null-sender': 'me@example.net',
  'own-domain-spoofed': 'postmaster@example.com',
};

const probeOf = (kind: RecipientProbe['kind'], given: NonNullable<Replies[typeof kind]>): RecipientProbe => {
  const probe = {
    kind,
    domain: 'example.com',
    reversePath: SENDERS[kind],
    recipient: `${kind === 'abuse' ? kind : 'postmaster'}@example.com`,
  };
  if (given === 'unanswered') return probe;
  const [mail, rcpt] = Array.isArray(given) ? given : [reply(250, '2.1.0 Ok'), given];
  return { ...probe, mail, rcpt };
};

/** Codes of a check of example.com on port 25. */
export function codesAfter(
  check: Check,
  replies: Replies,
  over: Partial<DomainEvidence & EndpointEvidence> = {},
): string[] {
  const kinds = Object.keys(replies) as RecipientProbe['kind'][];
  const recipients = over.recipients ?? ok(kinds.map((kind) => probeOf(kind, replies[kind]!)));
  const host = hostWith(endpointEvidence({ recipients }));
  return domainCodesOf(check, domainEvidence({ ...(over.mx && { mx: over.mx }) }), [host]);
}
