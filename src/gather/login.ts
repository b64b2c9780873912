import { leafMatches } from '../derive/certificate.js';
import { failure, ok, valueIn } from '../evidence/slot.js';
import type { EndpointEvidence, LoginEvidence, Reply, SenderAttempt, Slot, TlsFacts } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import type { HostPlan, Login } from '../plan/types.js';
import { type Context, wordOf } from './context.js';

/** Outcome of the attempts made so far with each login: a refused one is not tried a second time anywhere. */
export type LoginTurns = Map<string, Promise<Reply | undefined>>;

/** AUTH inside verified TLS, then every kind of reverse-path up to RCPT. */
export async function tryLogin(
  context: Context,
  session: SmtpSession,
  host: HostPlan & { login: Login },
  endpoint: EndpointEvidence,
  turns: LoginTurns,
): Promise<Slot<LoginEvidence>> {
  const distrust = whyNotTrusted(valueIn(endpoint.tls), host.host);
  if (distrust) return failure('tls-failed', `credentials were not sent: ${distrust}`);
  const offered = valueIn(endpoint.ehloInTls)?.keywords['AUTH']?.toUpperCase().split(/\s+/) ?? [];
  const mechanism = ['PLAIN', 'LOGIN'].find((name) => offered.includes(name));
  if (!mechanism) return failure('not-gathered', 'neither AUTH PLAIN nor AUTH LOGIN is offered');

  const before = turns.get(host.login.username);
  const turn = authenticateOnce(before, session, mechanism, host.login);
  turns.set(
    host.login.username,
    turn.then((slot) => valueIn(slot)),
  );
  const auth = await turn;
  if (!auth.ok) return auth;
  const senders = auth.value.code === 235 ? await trySenders(context, session, host) : [];
  return ok({ mechanism, auth: auth.value, senders });
}

/** RFC 8314 §3: a trusted certificate with the right name, TLS 1.2 or later; undefined when all holds. */
function whyNotTrusted(tls: TlsFacts | undefined, name: string): string | undefined {
  if (!tls) return 'there is no TLS';
  if (tls.version !== 'TLSv1.2' && tls.version !== 'TLSv1.3') return `${tls.version} is not safe`;
  if (tls.verify !== 'ok') return `the certificate is not trusted (${tls.verify})`;
  if (!leafMatches(tls, name)) return `the certificate is not for ${name}`;
  return undefined;
}

async function authenticateOnce(
  before: Promise<Reply | undefined> | undefined,
  session: SmtpSession,
  mechanism: string,
  login: Login,
): Promise<Slot<Reply>> {
  const earlier = await before;
  if (earlier && earlier.code !== 235)
    return failure('not-gathered', 'this login was refused on another port or host: one attempt is all a guest makes');
  return mechanism === 'PLAIN' ? plain(session, login) : stepByStep(session, login);
}

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** RFC 4616. */
export const plainResponse = ({ username, password }: Login): string => base64(`\0${username}\0${password}`);

const plain = (session: SmtpSession, login: Login): Promise<Slot<Reply>> =>
  session.command(`AUTH PLAIN ${plainResponse(login)}`, 'AUTH PLAIN ***');

async function stepByStep(session: SmtpSession, { username, password }: Login): Promise<Slot<Reply>> {
  let reply = await session.command('AUTH LOGIN');
  for (const answer of [username, password]) {
    if (!reply.ok || reply.value.code !== 334) return reply;
    reply = await session.command(base64(answer), '***');
  }
  return reply;
}

async function trySenders(
  context: Context,
  session: SmtpSession,
  host: HostPlan & { login: Login },
): Promise<SenderAttempt[]> {
  const attempts = senders(context, host);
  const replies = await session.group(
    attempts.flatMap(({ reversePath, recipient }) => ['RSET', `MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`]),
  );
  for (const [index, attempt] of attempts.entries()) {
    attempt.mail = valueIn(replies[index * 3 + 1]);
    attempt.rcpt = valueIn(replies[index * 3 + 2]);
  }
  return attempts;
}

/** What the login sends from in a domain. */
export const mailboxIn = (domain: string, { username }: Login): string =>
  `${username.toLowerCase().split('@')[0]}@${domain}`;

/** The login's own name in every allowed domain, a neighbour in its own domain, and a stranger. */
function senders(context: Context, { login, senderDomains }: HostPlan & { login: Login }): SenderAttempt[] {
  const [local = '', ownDomain] = login.username.toLowerCase().split('@');
  const home = ownDomain && senderDomains.includes(ownDomain) ? ownDomain : senderDomains[0];
  if (!home) return [];
  const recipient = context.plan.relayRecipient ?? `postmaster@${home}`;
  const neighbour = local === 'postmaster' ? 'abuse' : 'postmaster';
  const foreign = context.plan.relayRecipient?.split('@')[1] ?? 'example.net';
  return [
    ...senderDomains.map((domain) => ({
      kind: 'allowed' as const,
      domain,
      reversePath: mailboxIn(domain, login),
      recipient,
    })),
    { kind: 'other-user', domain: home, reversePath: `${neighbour}@${home}`, recipient },
    { kind: 'foreign-domain', domain: foreign, reversePath: `sender-${wordOf(context)}@${foreign}`, recipient },
  ];
}
