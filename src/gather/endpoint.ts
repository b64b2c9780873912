import { shown } from '../derive/replies.js';
import { failure, ok, valueIn } from '../evidence/slot.js';
import type { EndpointEvidence, EndpointSlot, Failure, Reply } from '../evidence/types.js';
import type { Connection } from '../net/network.js';
import { openSession, type SmtpSession } from '../net/session.js';
import { business, goFurther } from './business.js';
import { fillMissing } from './context.js';
import { ehloName } from './ehlo-name.js';
import { unwelcome } from './further.js';
import { sayInClear } from './in-clear.js';
import { recipientsDeferred } from './recipients.js';
import { deferred } from './relay.js';
import { shareBattery } from './shared-battery.js';
import { type StartTlsMode, startTls } from './starttls.js';
import { Ended, endpointOf, keep, orEnd, type Talk } from './talk.js';

/** A server that threw us out is left alone for this long. */
const PAUSE_MS = 2000;
const CLEAR_GREETING_MS = 5000;

/**
 * Fills the slots of one endpoint over as few connections as it takes: one on a sound server. A server may hang up on the
 * injected command, so it gets a second try by the book, and one whose TLS is broken is still asked in clear whether it
 * relays. A server that cut us off is tried once more after a pause, one that was silent to what is said before TLS
 * without it.
 */
export async function gatherEndpoint(talk: Talk): Promise<void> {
  const { context, endpoint } = talk;
  const modes: StartTlsMode[] = ['inject', 'plain', 'none'];
  let again = false;
  let end: Failure | undefined;
  for (let mode = modes.shift(); mode; ) {
    end = await attempt(talk, mode);
    if (!end || !endpoint.connect?.ok) break;
    if (endpoint.protocol === 'submissions' && !endpoint.tls?.ok) await greetInClear(talk);
    if (valueIn(endpoint.ehlo) && endpoint.tls?.ok === false) mode = modes.shift();
    else if (again) break;
    else if (end.kind === 'timeout' && unanswered(endpoint)) again = true;
    else if (end.kind === 'throttled') {
      again = true;
      mode = modes.find((other) => other === 'plain');
      await context.network.sleep(PAUSE_MS);
    } else break;
  }
  talk.tlsSeen();
  await goFurther(talk);
  if (deferred(endpoint) && context.plan.retryGreylistedMs > 0) end = (await comeBack(talk)) ?? end;
  shareBattery(talk);
  close(talk, end ?? { kind: 'not-gathered', message: 'the dialogue came to an end before it' });
}

const unanswered = ({ mailBeforeTls, authInClear }: EndpointEvidence): boolean =>
  mailBeforeTls?.ok === false || authInClear?.ok === false;

/** Plain SMTP on 465: does it greet where a handshake was due? A server that waits for a ClientHello stays silent. */
async function greetInClear({ context, endpoint, target, refusals }: Talk): Promise<void> {
  const connected = await context.network.connect(target);
  if (!connected.ok) return;
  const options = { deadline: context.deadline, timeouts: { greeting: CLEAR_GREETING_MS } };
  const session = openSession(connected.value, context.network, options);
  const greeting = await session.greeting();
  if (greeting.ok)
    endpoint.tls = failure('protocol-garbage', `greets in clear: ${greeting.value.code} ${greeting.value.lines[0]}`);
  // Our ClientHello was noise to it: Postfix logs "improper command pipelining", which ban lists count.
  if (greeting.ok) refusals.count += 1;
  session.quit();
}

/** Greylisting servers take the second try of a patient client (RFC 6647). */
async function comeBack(talk: Talk): Promise<Failure | undefined> {
  talk.endpoint.transcript.push(`-- again after ${talk.context.plan.retryGreylistedMs / 1000} s`);
  await talk.context.network.sleep(talk.context.plan.retryGreylistedMs);
  talk.endpoint.relay = undefined;
  if (recipientsDeferred(talk.endpoint)) talk.endpoint.recipients = undefined;
  const end = await attempt(talk, 'plain');
  await goFurther(talk);
  return end;
}

/** One connection. Returns why it ended early, nothing when all was said. */
async function attempt(talk: Talk, mode: StartTlsMode): Promise<Failure | undefined> {
  const { context, endpoint, target } = talk;
  const connected = await context.network.connect(target);
  if (!connected.ok) {
    const shut = turnedAway(talk, connected.error.message) ?? connected;
    endpoint.connect ??= shut;
    return shut.error;
  }
  endpoint.connect = ok({ ms: connected.value.ms });
  const session = openSession(connected.value, context.network, { deadline: context.deadline });
  try {
    await speak(talk, session, connected.value, mode);
    return undefined;
  } catch (error) {
    if (error instanceof Ended) return error.failure;
    throw error;
  } finally {
    session.quit();
    endpoint.transcript.push(...session.transcript);
  }
}

async function speak(talk: Talk, session: SmtpSession, connection: Connection, mode: StartTlsMode): Promise<void> {
  const { context, endpoint, host } = talk;
  const name = ehloName(context, connection);
  const implicit = endpoint.protocol === 'submissions';
  if (implicit) {
    const tls = await session.implicitTls(host.host);
    keep(endpoint, 'tls', tls);
    orEnd(tls);
    talk.tlsSeen();
  }
  const greeted = await session.greeting();
  const refusal = greeted.ok && greeted.value.code >= 500 ? turnedAway(talk, shown(greeted.value)) : undefined;
  const greeting = refusal ?? greeted;
  keep(endpoint, 'greeting', greeting);
  welcome(orEnd(greeting), 'the greeting');
  talk.welcomed.add(endpointOf(talk));
  const ehlo = await session.ehlo(await name);
  keep(endpoint, implicit ? 'ehloInTls' : 'ehlo', ehlo);
  welcome(orEnd(ehlo).reply, 'EHLO');
  if (!implicit) {
    await sayInClear(talk, session, orEnd(ehlo));
    if ('STARTTLS' in orEnd(ehlo).keywords && mode !== 'none') {
      const ehloInTls = await startTls(talk, session, await name, mode);
      welcome(orEnd(ehloInTls).reply, 'EHLO inside TLS');
    } else if (endpoint.tls?.ok) {
      // What follows takes this connection for the one that had TLS, the login too.
      orEnd(failure('tls-failed', 'STARTTLS was not offered again'));
    }
  }
  talk.tlsSeen();
  await business(talk, session);
}

/** What follows a relay battery is no finding: a server that greeted us for another host may have banned us since. */
const turnedAway = (talk: Talk, how: string): ReturnType<typeof failure> | undefined =>
  talk.welcomed.has(endpointOf(talk))
    ? failure('throttled', `the server, which greeted us earlier in this run, turned us away: ${how}`)
    : undefined;

function welcome(reply: Reply, what: string): void {
  const failure = unwelcome(reply, what);
  if (failure) throw new Ended(failure);
}

/** Wanted and still empty: why the dialogue ended. What TLS would have shown stays empty where TLS is not offered. */
function close({ context, endpoint, host }: Talk, end: Failure): void {
  const { protocol } = endpoint;
  const implicit = protocol === 'submissions';
  const ehlo = valueIn(endpoint.ehlo);
  const fill = (...slots: EndpointSlot[]) => fillMissing(context, endpoint, slots, end);
  fill('connect', 'greeting', 'relay');
  if (!implicit) fill('ehlo');
  if (!implicit && !ehlo) fill('authInClear', 'obsoleteTls');
  if (implicit || !ehlo || 'STARTTLS' in ehlo.keywords) fill('tls', 'ehloInTls');
  if (!implicit && (!ehlo || 'STARTTLS' in ehlo.keywords)) fill('starttls', 'injection');
  if (protocol === 'submission' && (!ehlo || 'STARTTLS' in ehlo.keywords)) fill('mailBeforeTls');
  if (protocol === 'mx') fill('vrfy', 'recipients', 'bareLf');
  if (host.login && protocol !== 'mx') fill('login');
}
