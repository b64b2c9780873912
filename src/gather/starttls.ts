import { isAccepted } from '../derive/replies.js';
import { failure, ok, valueIn } from '../evidence/slot.js';
import type { Ehlo, Slot } from '../evidence/types.js';
import { parseEhlo, type SmtpSession } from '../net/session.js';
import { wants } from './context.js';
import { keep, orEnd, type Talk } from './talk.js';

/** How a connection treats STARTTLS: with a command injected into its packet, by the book, or not at all. */
export type StartTlsMode = 'inject' | 'plain' | 'none';

const INJECTED = 'NOOP';
/** How long an answer that should not be there may take behind one that was. */
const STRAY_MS = 1000;

/** STARTTLS, handshake and the EHLO after it, which is returned; fills `starttls`, `tls`, `ehloInTls`, `injection`. */
export async function startTls(
  talk: Talk,
  session: SmtpSession,
  name: string,
  mode: StartTlsMode,
): Promise<Slot<Ehlo>> {
  const { context, endpoint, host } = talk;
  const injected = mode === 'inject' && wants(context, 'injection');
  const { starttls, tls = failure('tls-failed', 'STARTTLS was refused') } = await session.startTls(
    host.host,
    injected ? INJECTED : undefined,
  );
  if (!endpoint.tls?.ok) {
    endpoint.starttls = starttls;
    endpoint.tls = tls;
  }
  if (injected && !tls.ok && session.transcript.includes(`C: ${INJECTED}`)) talk.injectionRefused = true;
  orEnd(starttls);
  orEnd(tls);
  const ehlo = await session.ehlo(name);
  const stray =
    injected && ehlo.ok && !resembles(ehlo.value, endpoint.ehlo) ? await session.unsolicited(STRAY_MS) : undefined;
  const inTls = stray ? ok(parseEhlo('EHLO', stray)) : ehlo;
  keep(endpoint, 'ehloInTls', inTls);
  // Refused together with its packet, the command was not answered either: this attempt came after that one.
  if ((injected || talk.injectionRefused) && isAccepted(valueIn(inTls)?.reply) && !endpoint.injection)
    endpoint.injection = ok({ sent: INJECTED, answer: stray ? valueIn(ehlo)!.reply : null });
  return inTls;
}

/** The same name at the start as in clear: an answer to EHLO and to nothing else (RFC 5321 §4.1.1.1). */
function resembles(inTls: Ehlo, inClear: Slot<Ehlo> | undefined): boolean {
  const firstWord = (ehlo: Ehlo | undefined) => ehlo?.reply.lines[0]?.split(' ')[0]?.toLowerCase();
  return firstWord(inTls) === firstWord(valueIn(inClear));
}
