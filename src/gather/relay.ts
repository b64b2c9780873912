import { isDirect, refusesUnknownUser } from '../derive/relay-verdict.js';
import { answerTo, classOf, isAccepted, isDecided, type ReplyClass } from '../derive/replies.js';
import { valueIn } from '../evidence/slot.js';
import type { EndpointEvidence, Failure, RelayAttempt, RelayEvidence } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import { wordOf } from './context.js';
import { batteryFor } from './relay-vectors.js';
import type { Talk } from './talk.js';
import { left, reserving, transact } from './transactions.js';

/** What other dialogues of this run found out. */
export interface Known {
  /** A battery that was cut: what it had answered stands and is not asked again. */
  earlier?: RelayEvidence;
  /** C1, asked already for another check. */
  control?: RelayAttempt;
}

/** Port 25: as many vectors as refusals are left, then the control C1 where no refusal speaks of relaying. */
export async function coreBattery(talk: Talk, session: SmtpSession, known: Known): Promise<RelayEvidence> {
  const evidence = begin(talk, known);
  const vectors = batteryFor(talk)
    .flat(2)
    .filter(({ vector }) => !evidence.attempts.some((tried) => tried.vector === vector));
  const chosen = vectors.splice(0, left(talk.refusals));
  evidence.attempts.push(...chosen);
  await ask(talk, session, evidence, chosen);
  evidence.skipped = vectors.map(({ vector }) => vector);
  await askControl(talk, session, evidence);
  await confirm(talk, session, evidence);
  return evidence;
}

/**
 * Submission ports: one stranger's recipient; an own one only where the refusal spoke of relaying, and where its refusal
 * would cost neither port 25 its first vector nor another submission port its one recipient.
 */
export async function unauthenticated(talk: Talk, session: SmtpSession, known: Known): Promise<RelayEvidence> {
  const evidence = begin(talk, known);
  const [own] = talk.host.senderDomains;
  const forMx = talk.host.ports.mx === undefined ? 0 : 1;
  const chosen = batteryFor(talk, 'core')
    .flat(2)
    .filter(({ vector }) => vector === (own ? 'V03' : 'V02'));
  if (evidence.attempts.length === 0 && left(talk.refusals) > forMx) {
    evidence.attempts.push(...chosen);
    await ask(talk, session, evidence, chosen);
  } else if (evidence.attempts.length === 0) evidence.skipped = chosen.map(({ vector }) => vector);
  talk.unasked.delete(talk.endpoint);
  const [tried] = evidence.attempts;
  // One for port 25, one for each port that is still to be asked, one for this question.
  const affordable = left(talk.refusals) > talk.unasked.size + forMx;
  if (own && affordable && session.alive && tried && classOfAnswer(tried) === 'relay-refused') {
    const control = controlIn(own);
    evidence.control = control;
    await reserving(talk.refusals, () => ask(talk, session, evidence, [control]));
  }
  await confirm(talk, session, evidence);
  return evidence;
}

/** A battery in which nothing more is answered than an earlier one, and C1 for another check, found out. */
export const begin = ({ context: { plan } }: Talk, { earlier, control }: Known): RelayEvidence => {
  const known = earlier?.control ?? control;
  return {
    attempts: earlier?.attempts.filter(isDecided) ?? [],
    skipped: [],
    ...(known && { control: known }),
    reservedRecipient: plan.relayRecipient === undefined,
  };
};

/** C1 where it is needed. */
export async function askControl(talk: Talk, session: SmtpSession, evidence: RelayEvidence): Promise<void> {
  const [own] = talk.host.senderDomains;
  if (!own || !session.alive || !needsControl(talk, evidence)) return;
  evidence.control = controlIn(own);
  await ask(talk, session, evidence, [evidence.control]);
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
/** Whether C1 has to be asked: there is an own domain, and no refusal proves itself. */
export const needsControl = ({ host }: Talk, { attempts, control }: RelayEvidence): boolean =>
  host.senderDomains.length > 0 &&
  !control?.rcpt &&
  !attempts.some((tried) => SELF_EVIDENT.includes(classOfAnswer(tried)));

const controlIn = (domain: string): RelayAttempt => ({
  vector: 'C1',
  reversePath: '',
  recipient: `postmaster@${domain}`,
});

const classOfAnswer = (tried: RelayAttempt): ReplyClass | undefined => {
  const answer = answerTo(tried);
  return answer && classOf(answer);
};

/** A transaction for each. */
async function ask({ refusals }: Talk, session: SmtpSession, evidence: RelayEvidence, attempts: RelayAttempt[]) {
  noteCut(
    evidence,
    await transact(
      session,
      refusals,
      attempts.map((one) => [one]),
    ),
  );
}

function noteCut(evidence: RelayEvidence, failure: Failure | undefined): void {
  if (failure) evidence.cut ??= failure;
}

/**
 * Was a recipient accepted, the first such vector goes on to DATA: 354 is the proof, and the connection is cut there
 * (RFC 5321 §4.1.1.10 makes the server drop the transaction). C3, a domain that cannot exist (RFC 6761), C2, a user
 * who cannot, and a command that does not tell a trap that says yes to everything from a server that relays.
 */
export async function confirm(talk: Talk, session: SmtpSession, evidence: RelayEvidence): Promise<void> {
  const accepted = evidence.attempts.filter(({ mail, rcpt }) => isAccepted(mail) && isAccepted(rcpt));
  const direct = accepted.find((one) => isDirect(one, evidence));
  const trick = direct ? undefined : accepted[0];
  const chosen = direct ?? trick;
  if (!chosen || !session.alive) return;
  const nobody = wordOf(talk.context);
  if (direct && left(talk.refusals) > 0) {
    evidence.acceptAll = { vector: 'C3', reversePath: '', recipient: `${nobody}@${nobody}.invalid` };
    await ask(talk, session, evidence, [evidence.acceptAll]);
  }
  if ((trick || isAccepted(evidence.acceptAll?.rcpt)) && left(talk.refusals) > 0) {
    const { host, senderDomains } = talk.host;
    const domain = trick ? domainOfTrick(trick) : `@${senderDomains[0] ?? host}`;
    evidence.unknownUser = { vector: 'C2', reversePath: '', recipient: `${nobody}${domain}` };
    await ask(talk, session, evidence, [evidence.unknownUser]);
    if (direct && session.alive && isAccepted(evidence.unknownUser.rcpt))
      evidence.unknownCommand = valueIn(await session.command('XYZZY'));
  }
  // Where any local part is accepted, DATA would prove nothing of a trick.
  if (!session.alive || (trick && !refusesUnknownUser(evidence))) return;
  const { reversePath, recipient } = chosen;
  const replies = await session.group([`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'DATA']);
  const data = replies[2];
  chosen.data = valueIn(data);
  if (data?.ok === false) noteCut(evidence, data.error);
  if (session.alive) await session.command('RSET');
}

/** With its `@`; nothing where the trick has no domain, or the domain is quoted. */
const domainOfTrick = ({ recipient }: RelayAttempt): string => /@[^@"!%]+$/.exec(recipient)?.[0] ?? '';

/** True when a recipient was told to come again later (RFC 6647). */
export const deferred = ({ relay }: EndpointEvidence): boolean =>
  relay?.ok === true &&
  [...relay.value.attempts, relay.value.control].some((tried) => tried && classOfAnswer(tried) === 'greylisted');
