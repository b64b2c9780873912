import { classOf, type ReplyClass } from '../derive/replies.js';
import type { EndpointEvidence, RelayAttempt, RelayEvidence, Reply, Slot } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import type { HostPlan } from '../plan/types.js';
import type { Context } from './context.js';

/**
 * Refused recipients an address may see in one run, over all its ports: fail2ban bans at the fifth
 * (jail.conf `maxretry = 5`, filter.d/postfix.conf and exim.conf).
 */
const REFUSALS = 4;

/** Counts refusals of one address. */
export interface Refusals {
  count: number;
}

/** RFC 2606: nobody's mailbox. A server that filters reserved domains may hide a relay, which the evidence says. */
export const RESERVED_DOMAIN = 'example.org';
const STRANGER_DOMAIN = 'example.net';

interface Vector {
  id: string;
  reversePath: string;
  recipient: string;
}

/**
 * Who tries to relay to whom. V02 a stranger, V03 an own domain from outside, V01 the null sender, V22 a source route
 * (RFC 5321 App. C); each final mailbox is elsewhere, so that acceptance is relaying.
 */
export function coreBattery({ network, plan }: Context, { host, senderDomains }: HostPlan): Vector[] {
  const token = `relaytest-${network.token(12)}`;
  const recipient = plan.relayRecipient ?? `${token}@${RESERVED_DOMAIN}`;
  const [own] = senderDomains;
  return [
    { id: 'V02', reversePath: `${token}@${STRANGER_DOMAIN}`, recipient },
    { id: 'V03', reversePath: `postmaster@${own ?? host}`, recipient },
    { id: 'V01', reversePath: '', recipient },
    { id: 'V22', reversePath: '', recipient: `@${host}:${recipient}` },
  ];
}

/**
 * Port 25: as many vectors as refusals are left, then the control C1 where no refusal speaks of relaying. What an `earlier`
 * dialogue that was cut had answered stands and is not asked again.
 */
export async function relayBattery(
  context: Context,
  session: SmtpSession,
  host: HostPlan,
  refusals: Refusals,
  earlier?: RelayEvidence,
): Promise<RelayEvidence> {
  const evidence = resume(context, earlier);
  const vectors = coreBattery(context, host).filter(({ id }) => !evidence.attempts.some(({ vector }) => vector === id));
  const chosen = vectors.splice(0, Math.max(0, REFUSALS - refusals.count));
  await attempt(session, refusals, evidence, start(evidence, chosen));
  evidence.skipped = vectors.map(({ id }) => id);
  const [own] = host.senderDomains;
  if (own && session.alive && needsControl(evidence))
    await attempt(session, refusals, evidence, startControl(evidence, own));
  await confirm(context, session, host, refusals, evidence);
  return evidence;
}

/**
 * Refusals that speak of relaying prove themselves. Those that speak of us as a client, of time or of an unknown user would
 * be said to the control too, and be one refusal too many.
 */
const SELF_EVIDENT: (ReplyClass | undefined)[] = [
  'relay-refused',
  'auth-required',
  'client-rejected',
  'greylisted',
  'user-unknown',
];
const needsControl = ({ attempts, control }: RelayEvidence): boolean =>
  !control?.rcpt && !attempts.some((tried) => SELF_EVIDENT.includes(classOfAnswer(tried)));

/** Submission ports: one stranger's recipient; an own one only where the refusal spoke of relaying. */
export async function unauthenticated(
  context: Context,
  session: SmtpSession,
  host: HostPlan,
  refusals: Refusals,
  earlier?: RelayEvidence,
): Promise<RelayEvidence> {
  const evidence = resume(context, earlier);
  const [own] = host.senderDomains;
  const vector = coreBattery(context, host).find(({ id }) => id === (own ? 'V03' : 'V02'));
  if (vector && evidence.attempts.length === 0) await attempt(session, refusals, evidence, start(evidence, [vector]));
  const [tried] = evidence.attempts;
  if (own && session.alive && tried && classOfAnswer(tried) === 'relay-refused')
    await attempt(session, refusals, evidence, startControl(evidence, own));
  await confirm(context, session, host, refusals, evidence);
  return evidence;
}

const resume = ({ plan }: Context, earlier: RelayEvidence | undefined): RelayEvidence => ({
  attempts: earlier?.attempts.filter(({ rcpt }) => rcpt) ?? [],
  skipped: [],
  control: earlier?.control,
  reservedRecipient: plan.relayRecipient === undefined,
});

function startControl(evidence: RelayEvidence, domain: string): RelayAttempt[] {
  evidence.control = { vector: 'C1', reversePath: '', recipient: `postmaster@${domain}` };
  return [evidence.control];
}

function start(evidence: RelayEvidence, vectors: Vector[]): RelayAttempt[] {
  const attempts = vectors.map(({ id, reversePath, recipient }) => ({ vector: id, reversePath, recipient }));
  evidence.attempts.push(...attempts);
  return attempts;
}

/** The reply that decides: that to MAIL where it was refused, else that to RCPT. */
const answerTo = ({ mail, rcpt }: RelayAttempt): Reply | undefined => (mail && mail.code >= 400 ? mail : rcpt);

const classOfAnswer = (tried: RelayAttempt): ReplyClass | undefined => {
  const answer = answerTo(tried);
  return answer && classOf(answer);
};

/** Ban lists count neither 530 (log in, start TLS) nor greylisting. */
const counts = (answer: Reply | undefined): boolean =>
  answer !== undefined && answer.code >= 400 && answer.code !== 530 && classOf(answer) !== 'greylisted';

/** MAIL, RCPT and RSET of each, in one group; fills in the replies. */
async function attempt(
  session: SmtpSession,
  refusals: Refusals,
  evidence: RelayEvidence,
  attempts: RelayAttempt[],
): Promise<void> {
  if (attempts.length === 0) return;
  const replies = await session.group(
    attempts.flatMap(({ reversePath, recipient }) => [`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'RSET']),
  );
  for (const [index, tried] of attempts.entries()) {
    tried.mail = take(evidence, replies[index * 3]);
    tried.rcpt = take(evidence, replies[index * 3 + 1]);
    if (counts(answerTo(tried))) refusals.count += 1;
  }
}

/**
 * Was a recipient accepted, the first such vector goes on to DATA: 354 is the proof, and the connection is cut there
 * (RFC 5321 §4.1.1.10 makes the server drop the transaction). C3, a domain that cannot exist (RFC 6761), and C2, a user who
 * cannot, tell a server that accepts everything from one that relays.
 */
async function confirm(
  { network }: Context,
  session: SmtpSession,
  { host, senderDomains }: HostPlan,
  refusals: Refusals,
  evidence: RelayEvidence,
): Promise<void> {
  const accepted = evidence.attempts.find(({ rcpt }) => rcpt && rcpt.code < 300);
  if (!accepted || !session.alive) return;
  const nobody = network.token(12);
  if (refusals.count < REFUSALS) {
    evidence.acceptAll = { vector: 'C3', reversePath: '', recipient: `${nobody}@${nobody}.invalid` };
    await attempt(session, refusals, evidence, [evidence.acceptAll]);
  }
  if (refusals.count < REFUSALS && evidence.acceptAll?.rcpt && evidence.acceptAll.rcpt.code < 300) {
    evidence.unknownUser = { vector: 'C2', reversePath: '', recipient: `${nobody}@${senderDomains[0] ?? host}` };
    await attempt(session, refusals, evidence, [evidence.unknownUser]);
  }
  if (!session.alive) return;
  const { reversePath, recipient } = accepted;
  const replies = await session.group([`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'DATA']);
  accepted.data = take(evidence, replies[2]);
}

function take(evidence: RelayEvidence, slot: Slot<Reply> | undefined): Reply | undefined {
  if (slot?.ok) return slot.value;
  if (slot) evidence.cut ??= slot.error;
  return undefined;
}

/** True when a recipient was told to come again later (RFC 6647). */
export const deferred = ({ relay }: EndpointEvidence): boolean =>
  relay?.ok === true &&
  [...relay.value.attempts, relay.value.control].some((tried) => tried && classOfAnswer(tried) === 'greylisted');
