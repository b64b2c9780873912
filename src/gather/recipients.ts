import { answerTo, classOf, isAccepted, type ReplyClass } from '../derive/replies.js';
import { isExim } from '../derive/server-software.js';
import { ok, valueIn } from '../evidence/slot.js';
import type { EndpointEvidence, Failure, RecipientProbe, RelayAttempt } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import { wordOf } from './context.js';
import { onFurtherConnection } from './further.js';
import { Ended, type Talk } from './talk.js';
import { bearable, left, spare, transact } from './transactions.js';

/**
 * Transactions on the connection that carries the relay battery too, and on one for these questions alone. Exim hangs up
 * when there were eleven commands beside the mail itself (`smtp_accept_max_nonmail`), each RSET one of them; others count
 * what they refuse.
 */
const TRANSACTIONS = { first: 10, further: 10 };
const TRANSACTIONS_OF_EXIM = { first: 3, further: 6 };

/** Further connections for the mailboxes of many domains. */
export const MORE_CONNECTIONS = 3;

/**
 * What a stranger is told about the mailboxes that a domain must have. In order of importance: the null sender to
 * postmaster of each domain, abuse of each, an own reverse-path of each. All but the first, which is the control of the
 * relay battery as well, are asked only as far as their refusal leaves the battery its share; what is left out is not
 * among the probes.
 */
export async function askRecipients(talk: Talk, session: SmtpSession): Promise<void> {
  const { endpoint } = talk;
  const probes: RecipientProbe[] = [];
  endpoint.recipients = ok(probes);
  const cut = await askOn(session, talk, probes, roomOf(endpoint).first);
  if (cut) throw new Ended(cut);
}

/** Whether one connection did not bear the questions for all domains. */
export function hasFurther(talk: Talk): boolean {
  const probes = valueIn(talk.endpoint.recipients) ?? [];
  return probes.some(isTaken) && next(talk, probes).length > 0;
}

/** Goes on then. */
export async function askFurtherRecipients(talk: Talk): Promise<void> {
  const { endpoint } = talk;
  if (!endpoint.recipients?.ok) return;
  const probes = endpoint.recipients.value;
  for (let connection = 0; connection < MORE_CONNECTIONS && hasFurther(talk); connection += 1) {
    const cut = await onFurtherConnection(talk, 'mailboxes of further domains', (session) =>
      askOn(session, talk, probes, roomOf(endpoint).further),
    );
    if (!cut.ok || cut.value) return;
  }
}

const roomOf = (endpoint: EndpointEvidence) => (isExim(endpoint) ? TRANSACTIONS_OF_EXIM : TRANSACTIONS);

const isTaken = (one: RecipientProbe): boolean => isAccepted(answerTo(one));

/**
 * In rounds: what was accepted cost nothing, so there is another. A server that takes nothing is not asked on. Returns why
 * replies are missing.
 */
async function askOn(
  session: SmtpSession,
  talk: Talk,
  probes: RecipientProbe[],
  room: number,
): Promise<Failure | undefined> {
  for (let free = room; free > 0; ) {
    const round = next(talk, probes).slice(0, Math.min(free, bearable(session)));
    free -= round.length;
    const cut = await ask(session, talk, probes, round);
    if (cut) return cut;
    if (round.length === 0 || !probes.some(isTaken)) break;
  }
  return ask(session, talk, probes, bearable(session) > 0 ? comparison(talk, probes) : []);
}

/** As many as may all be refused. */
function next(talk: Talk, probes: RecipientProbe[]): RecipientProbe[] {
  const asked = new Set(probes.map(({ kind, domain }) => `${kind} ${domain}`));
  return questions(talk.host.senderDomains)
    .filter(({ kind, domain }) => !asked.has(`${kind} ${domain}`))
    .slice(0, affordable(talk, probes));
}

function affordable({ refusals }: Talk, probes: RecipientProbe[]): number {
  if (probes.length > 0) return spare(refusals);
  return left(refusals) > 0 ? 1 + spare(refusals) : 0;
}

const questions = (domains: readonly string[]): RecipientProbe[] => [
  ...domains.map((domain) => probe('postmaster', domain, '', 'postmaster')),
  ...domains.map((domain) => probe('abuse', domain, '', 'abuse')),
  ...domains.map((domain) => probe('own-domain-spoofed', domain, `postmaster@${domain}`, 'postmaster')),
];

const probe = (kind: RecipientProbe['kind'], domain: string, reversePath: string, user: string): RecipientProbe => ({
  kind,
  domain,
  reversePath,
  recipient: `${user}@${domain}`,
});

function ask(
  session: SmtpSession,
  { refusals }: Talk,
  probes: RecipientProbe[],
  further: RecipientProbe[],
): Promise<Failure | undefined> {
  probes.push(...further);
  return transact(
    session,
    refusals,
    further.map((one) => [one]),
  );
}

/** Refusals that do not depend on who sends. */
const WHOEVER_SENDS: ReplyClass[] = ['client-rejected', 'relay-refused', 'user-unknown', 'tls-required', 'greylisted'];

/** Where the null sender was refused: would any other have been? Asked once. */
function comparison({ context, refusals }: Talk, probes: RecipientProbe[]): RecipientProbe[] {
  const compared = probes.some(({ kind }) => kind === 'null-sender');
  const refused = probes.find((one) => one.kind === 'postmaster' && isRefusedForSender(one));
  const other = probes.some(
    (one) => one.kind === 'own-domain-spoofed' && one.domain === refused?.domain && isAccepted(answerTo(one)),
  );
  // A last refusal is for V02.
  if (compared || !refused || other || left(refusals) < 2) return [];
  const stranger = context.plan.relayRecipient ?? `sender-${wordOf(context)}@example.net`;
  return [probe('null-sender', refused.domain, stranger, 'postmaster')];
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
