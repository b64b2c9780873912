import { failure, ok, valueIn } from '../evidence/slot.js';
import type { SmtpSession } from '../net/session.js';
import { wants } from './context.js';
import { onFurtherConnection } from './further.js';
import { tryLogin } from './login.js';
import { askFurtherRecipients, askRecipients, controlAmong, hasFurther } from './recipients.js';
import { coreBattery, unauthenticated } from './relay.js';
import { BATTERIES } from './relay-vectors.js';
import { wideBattery } from './relay-wide.js';
import { sharedBattery } from './shared-battery.js';
import { trySmuggling } from './smuggling.js';
import { Ended, type Talk } from './talk.js';
import { bearable } from './transactions.js';
import { vrfyNobody, vrfyPostmaster } from './vrfy.js';

/** What all the talk is for: does it relay, and what may a user send? */
export async function business(talk: Talk, session: SmtpSession): Promise<void> {
  const { context, endpoint, host, turns } = talk;
  const mx = endpoint.protocol === 'mx';
  if (mx) await askStrangersQuestions(talk, session);
  endpoint.relay ??= sharedBattery(talk);
  const earlier = valueIn(endpoint.relay);
  // The battery uses up the refusals without which nothing further is asked.
  talk.relayApart = mx && (isWide(talk) || !bearsBattery(session) || hasFurther(talk));
  if (wants(context, 'relay') && (!earlier || earlier.cut) && !talk.relayApart) {
    if (mx) await talk.submissionDone;
    const relay = await (mx ? coreBattery : unauthenticated)(talk, session, {
      earlier,
      control: controlAmong(endpoint),
    });
    endpoint.relay = ok(relay);
    if (relay.cut && !earlier) throw new Ended(relay.cut);
  }
  if (wants(context, 'login') && host.login && !mx && !endpoint.login?.ok)
    endpoint.login = session.alive
      ? await tryLogin(context, session, { ...host, login: host.login }, endpoint, turns)
      : failure('not-gathered', 'the dialogue ended before the login');
  if (mx && wants(context, 'bareLf') && session.alive && !endpoint.bareLf) await endByBareLf(talk, session);
}

/** Each once: a server that hung up on them is not asked again, but still whether it relays. */
async function askStrangersQuestions(talk: Talk, session: SmtpSession): Promise<void> {
  const { context, endpoint, host } = talk;
  if (wants(context, 'vrfy') && !endpoint.vrfy) await vrfyPostmaster(talk, session);
  if (wants(context, 'vrfy', 'recipients')) await talk.submissionDone;
  if (wants(context, 'recipients') && host.senderDomains.length > 0 && !endpoint.recipients)
    await askRecipients(talk, session);
  if (wants(context, 'vrfy')) await vrfyNobody(talk, session);
}

/** How long a NOOP may be answered: several times as long as the EHLO took, on a link of any length. */
const noopMs = (ehloMs: number): number => Math.min(1000, Math.max(200, 4 * ehloMs));

/** Last, since a server that refuses bare line feeds hangs up (Postfix `smtpd_forbid_bare_newline = reject`). */
async function endByBareLf({ endpoint }: Talk, session: SmtpSession): Promise<void> {
  endpoint.bareLf = await session.raw('NOOP\n', noopMs(valueIn(endpoint.ehlo)?.reply.ms ?? 0));
  // Half a line is said already: QUIT would be the rest of it.
  if (endpoint.bareLf.ok && endpoint.bareLf.value === null) session.cut();
}

/** What takes connections of its own, on port 25: opted in, and batteries that need it last of all. */
export async function goFurther(talk: Talk): Promise<void> {
  const { context, endpoint } = talk;
  if (endpoint.protocol !== 'mx' || !valueIn(endpoint.ehlo)) return;
  await askFurtherRecipients(talk);
  if (context.plan.smuggling && wants(context, 'smuggling') && !endpoint.smuggling) await trySmuggling(talk);
  if (!(isWide(talk) || talk.relayApart) || !wants(context, 'relay') || endpoint.relay) return;
  await talk.submissionDone;
  const known = { control: controlAmong(endpoint) };
  endpoint.relay = isWide(talk)
    ? ok(await wideBattery(talk, known))
    : await onFurtherConnection(talk, 'relay battery', (session) => coreBattery(talk, session, known));
}

/** Whether all of the core battery may be refused on this connection too. */
const bearsBattery = (session: SmtpSession): boolean => bearable(session) >= BATTERIES.core.flat(2).length;

const isWide = ({ context }: Talk): boolean => context.plan.relayBattery !== 'core';
