import type { Reply, Slot } from '../../src/evidence/types.js';
import type { Network } from '../../src/net/network.js';
import { openSession, type SessionOptions, type SmtpSession } from '../../src/net/session.js';
import { type Handler, scriptedSmtp } from '../servers/smtp.js';
import { impatient } from './impatient.js';

/** How a peer misbehaves, and what a session makes of it. */
export interface HostileRow {
  name: string;
  server: Handler;
  talk: (session: SmtpSession) => Promise<unknown>;
  /** What `talk` gives. */
  gives: unknown;
  options?: SessionOptions;
  /** Not waited for long, where it is known that the server falls silent in the midst of replies. */
  silent?: true;
  /** Lines the server may have heard of the client by the time it has gone. */
  heard?: string[];
}

/** For rows in which this step is never done. */
export const hurry = (step: 'greeting' | 'reply' | 'tls'): SessionOptions => ({ timeouts: { [step]: 120 } });

let rows = 0;

/** Plays one row over a real socket. Each row counts as a server address of its own: they are many, and limits hold. */
export async function play(network: Network, row: HostileRow): Promise<void> {
  const server = await scriptedSmtp(row.server);
  try {
    const connected = await (row.silent ? impatient(network) : network).connect({
      address: server.address,
      port: server.port,
      limitAs: `192.0.2.${++rows}`,
    });
    if (!connected.ok) throw new Error(connected.error.message);
    const session = openSession(connected.value, network, row.options);
    expect(await row.talk(session)).toEqual(row.gives);
    session.quit();
    if (!row.heard) return;
    await server.done();
    expect(server.heard).toEqual([row.heard]);
  } finally {
    await server.close();
  }
}

/** Code of a reply, or the reason why there is none. */
export const outcome = (slot: Slot<Reply>): number | string => (slot.ok ? slot.value.code : slot.error.kind);

export const greeting = async (session: SmtpSession) => outcome(await session.greeting());

/** Greeting and EHLO. */
export async function hello(session: SmtpSession): Promise<(number | string)[]> {
  const first = await greeting(session);
  const ehlo = await session.ehlo('probe.test');
  return [first, ehlo.ok ? ehlo.value.reply.code : ehlo.error.kind];
}

/** Greeting, EHLO and a transaction up to DATA. */
export async function transaction(session: SmtpSession): Promise<(number | string)[]> {
  const before = await hello(session);
  const replies = await session.group(['MAIL FROM:<>', 'RCPT TO:<a@example.org>', 'DATA']);
  return [...before, ...replies.map(outcome)];
}

/** Outcomes of the commands after EHLO. */
export const commands =
  (...lines: string[]) =>
  async (session: SmtpSession): Promise<(number | string)[]> => {
    await hello(session);
    const outcomes: (number | string)[] = [];
    for (const line of lines) outcomes.push(outcome(await session.command(line)));
    return outcomes;
  };
