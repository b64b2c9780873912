import { failure, ok, valueIn } from '../evidence/slot.js';
import type { Failure, Reply, Slot } from '../evidence/types.js';
import { openSession, type SmtpSession } from '../net/session.js';
import { ehloName } from './ehlo-name.js';
import type { Talk } from './talk.js';

/** A further connection to an endpoint that is known: up to the last EHLO, in TLS where that works; then `speak`. */
export async function onFurtherConnection<T>(
  { context, endpoint, host, target }: Talk,
  purpose: string,
  speak: (session: SmtpSession) => Promise<T>,
): Promise<Slot<T>> {
  const connected = await context.network.connect(target);
  if (!connected.ok) return connected;
  const session = openSession(connected.value, context.network, { deadline: context.deadline });
  const name = ehloName(context, connected.value);
  try {
    const unready =
      (await greeted(session, await name)) ??
      (endpoint.tls?.ok && 'STARTTLS' in (valueIn(endpoint.ehlo)?.keywords ?? {})
        ? await secured(session, host.host, await name)
        : undefined);
    return unready ? { ok: false, error: unready } : ok(await speak(session));
  } finally {
    session.quit();
    endpoint.transcript.push(`-- ${purpose}`, ...session.transcript);
  }
}

async function greeted(session: SmtpSession, name: string): Promise<Failure | undefined> {
  const greeting = await session.greeting();
  if (!greeting.ok) return greeting.error;
  return unwelcome(greeting.value, 'the greeting') ?? unwelcomeEhlo(session, name);
}

async function secured(session: SmtpSession, servername: string, name: string): Promise<Failure | undefined> {
  const { starttls, tls } = await session.startTls(servername);
  if (!starttls.ok) return starttls.error;
  if (!tls) return failure('tls-failed', `STARTTLS was answered ${starttls.value.reply.code}`).error;
  return tls.ok ? unwelcomeEhlo(session, name) : tls.error;
}

async function unwelcomeEhlo(session: SmtpSession, name: string): Promise<Failure | undefined> {
  const ehlo = await session.ehlo(name);
  return ehlo.ok ? unwelcome(ehlo.value.reply, 'EHLO') : ehlo.error;
}

/** Why a dialogue ends here. */
export function unwelcome({ code }: Reply, what: string): Failure | undefined {
  if (code >= 200 && code < 300) return undefined;
  const kind = code < 400 ? 'protocol-garbage' : code < 500 ? 'throttled' : 'client-rejected';
  return { kind, message: `${what} was answered ${code}` };
}
