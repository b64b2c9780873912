import type { Check } from '../../../src/checks/check.js';
import { ok } from '../../../src/evidence/slot.js';
import type { HostEvidence, LoginEvidence, Reply, SenderAttempt, Slot } from '../../../src/evidence/types.js';
import { codesOf, endpointEvidence, hostWith, reply } from '../../fixtures.js';

export const yes = reply(250, '2.1.5 Ok');
export const notOwned = reply(553, '5.7.1 <a@example.net>: Sender address rejected: not owned by user u');

export const sender = (kind: SenderAttempt['kind'], rcpt?: Reply, domain = 'example.com'): SenderAttempt => ({
  kind,
  domain,
  reversePath: `${kind}@${domain}`,
  recipient: 'postmaster@example.com',
  mail: yes,
  rcpt,
});

/** After a login that worked, these senders. */
export const loggedIn = (...senders: SenderAttempt[]): Slot<LoginEvidence> =>
  ok({ mechanism: 'PLAIN', auth: reply(235, '2.7.0 Authentication successful'), senders });

/** Codes of a check on a submission port of a host with a login and a sender domain. */
export const codesAfter = (check: Check, login: Slot<LoginEvidence>, host: Partial<HostEvidence> = {}): string[] =>
  codesOf(
    check,
    hostWith(endpointEvidence({ protocol: 'submissions', port: 465, login }), {
      loginGiven: true,
      senderDomains: ['example.com'],
      ...host,
    }),
  );
