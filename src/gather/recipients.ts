import { answerTo, classOf, isAccepted, type ReplyClass } from '../derive/replies.js';
import { isExim } from '../derive/server-software.js';
import { failure, ok, valueIn } from '../evidence/slot.js';
import type { EndpointEvidence, RecipientProbe, RelayAttempt } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import { wordOf } from './context.js';
import { orEnd, type Talk } from './talk.js';
import { left, spare, transact } from './transactions.js';

/**
 * Transactions in this group. Exim hangs up when there were eleven commands beside the mail itself
 * (`smtp_accept_max_nonmail`), each RSET one of them; others count what they refuse.
 */
const TRANSACTIONS = 5;
const TRANSACTIONS_OF_EXIM = 3;

/**
 * What a stranger is told about the mailboxes that a domain must have, in one group. In order of importance: the null
 * sender to postmaster of each domain, abuse of each, an own reverse-path of each. All but the first, which is the control
 * of the relay battery as well, are asked only as far as their refusal leaves the battery its share; what is left out is
 * not among the probes.
 */
export async function askRecipients(talk: Talk, session: SmtpSession): Promise<void> {
  const { endpoint, host, refusals } = talk;
  const [first, ...others] = [
    ...host.senderDomains.map((domain) => probe('postmaster', domain, '', 'postmaster')),
    ...host.senderDomains.map((domain) => probe('abuse', domain, '', 'abuse')),
    ...host.senderDomains.map((domain) => probe('own-domain-spoofed', domain, `postmaster@${domain}`, 'postmaster')),
  ];
  const affordable = first && left(refusals) > 0 ? [first, ...others.slice(0, spare(refusals))] : [];
  const probes = affordable.slice(0, isExim(endpoint) ? TRANSACTIONS_OF_EXIM : TRANSACTIONS);
  endpoint.recipients = ok(probes);
  await ask(talk, session, probes);
  const another = comparison(talk, probes);
  if (!another) return;
  probes.push(another);
  await ask(talk, session, [another]);
}

const probe = (kind: RecipientProbe['kind'], domain: string, reversePath: string, user: string): RecipientProbe => ({
  kind,
  domain,
  reversePath,
  recipient: `${user}@${domain}`,
});

async function ask({ refusals }: Talk, session: SmtpSession, probes: RecipientProbe[]): Promise<void> {
  const cut = await transact(
    session,
    refusals,
    probes.map((one) => [one]),
  );
  if (cut) orEnd(failure(cut.kind, cut.message));
}

/** Refusals that do not depend on who sends. */
const WHOEVER_SENDS: ReplyClass[] = ['client-rejected', 'relay-refused', 'user-unknown', 'tls-required', 'greylisted'];

/** Where the null sender was refused: would any other have been? */
function comparison({ context, refusals }: Talk, probes: RecipientProbe[]): RecipientProbe | undefined {
  const refused = probes.find((one) => one.kind === 'postmaster' && isRefusedForSender(one));
  const other = probes.some(
    (one) => one.kind === 'own-domain-spoofed' && one.domain === refused?.domain && isAccepted(answerTo(one)),
  );
  // A last refusal is for V02.
  if (!refused || other || left(refusals) < 2) return undefined;
  const stranger = context.plan.relayRecipient ?? `sender-${wordOf(context)}@example.net`;
  return probe('null-sender', refused.domain, stranger, 'postmaster');
}

function isRefusedForSender(one: RecipientProbe): boolean {
  const answer = answerTo(one);
  return answer !== undefined && answer.code >= 500 && !WHOEVER_SENDS.includes(classOf(answer));
}

/** The first probe is what the relay battery calls C1. */
export function controlAmong({ recipients }: EndpointEvidence): RelayAttempt | undefined {
  const asked = valueIn(recipients)?.find(({ kind, rcpt }) => kind === 'postmaster' && rcpt);
  if (!asked) return undefined;
  const { reversePath, recipient, mail, rcpt } = asked;
  return { vector: 'C1', reversePath, recipient, ...(mail && { mail }), ...(rcpt && { rcpt }) };
}

/** A recipient was told to come again later (RFC 6647). */
export const recipientsDeferred = ({ recipients }: EndpointEvidence): boolean =>
  valueIn(recipients)?.some((one) => {
    const answer = answerTo(one);
    return answer && classOf(answer) === 'greylisted';
  }) ?? false;
