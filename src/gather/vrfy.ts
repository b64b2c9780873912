import { enhancedStatus, isAccepted, shown } from '../derive/replies.js';
import { ok, valueIn } from '../evidence/slot.js';
import type { Reply, Slot } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import { wordOf } from './context.js';
import { orEnd, type Talk } from './talk.js';
import { bearable, spare } from './transactions.js';

/** VRFY and EXPN of the one name that every server has (RFC 5321 §4.5.1): nobody's name is guessed. */
export async function vrfyPostmaster(talk: Talk, session: SmtpSession): Promise<void> {
  const existing = await counted(talk, session, 'VRFY postmaster');
  talk.endpoint.vrfy = existing.ok ? ok({ existing: existing.value }) : existing;
  orEnd(existing);
  const expn = await counted(talk, session, 'EXPN postmaster');
  if (expn.ok) talk.endpoint.vrfy = ok({ existing: orEnd(existing), expn: expn.value });
  orEnd(expn);
}

/** A name that does not exist, where the other was not refused: only then is there a difference to see. */
export async function vrfyNobody(talk: Talk, session: SmtpSession): Promise<void> {
  const { context, endpoint, host, refusals } = talk;
  const seen = valueIn(endpoint.vrfy);
  if (!seen || seen.random || !isAccepted(seen.existing) || spare(refusals) === 0 || bearable(session) === 0) return;
  // With a domain: Exim takes a bare word for a mistake in the address (501), where it takes a bare postmaster.
  const [own = host.host] = host.senderDomains;
  const random = await counted(talk, session, `VRFY ${wordOf(context)}@${own}`);
  if (random.ok) endpoint.vrfy = ok({ ...seen, random: random.value });
  orEnd(random);
}

async function counted({ refusals }: Talk, session: SmtpSession, command: string): Promise<Slot<Reply>> {
  const reply = await session.command(command);
  if (reply.ok && isLogged(reply.value)) refusals.count += 1;
  return reply;
}

/**
 * fail2ban counts Postfix's "550 5.1.1 User unknown" and "454 4.7.1 Relay access denied" (filter.d/postfix.conf), and whatever Sendmail is set to hide
 * (filter.d/sendmail-reject.conf): "502 5.7.0" to EXPN, "252 Cannot VRFY user" to VRFY.
 */
const isLogged = (reply: Reply): boolean =>
  (reply.code >= 400 && (enhancedStatus(reply)?.startsWith('5.7.') || ![500, 502].includes(reply.code))) ||
  /cannot vrfy/i.test(shown(reply));
