import { failure } from '../evidence/slot.js';
import type { Protocol, Slot } from '../evidence/types.js';
import type { Connection, Target } from '../net/network.js';
import { openSession } from '../net/session.js';
import type { Context } from './context.js';
import { ehloName } from './ehlo-name.js';

const HELLO_MS = 15_000;

/**
 * A connection of its own, taken to where a ClientHello is due, for one raw offer. Nothing is returned where STARTTLS is
 * not offered.
 */
export async function offerOn<T>(
  context: Context,
  protocol: Protocol,
  target: Target,
  offer: (connection: Connection, deadline: number) => Promise<Slot<T>>,
): Promise<Slot<T> | undefined> {
  const { network, deadline } = context;
  const connected = await network.connect(target);
  if (!connected.ok) return connected;
  const connection = connected.value;
  const hello = () => offer(connection, Math.min(network.now() + HELLO_MS, deadline));
  if (protocol === 'submissions') return hello();
  const session = openSession(connection, network, { deadline });
  try {
    const greeting = await session.greeting();
    if (!greeting.ok) return greeting;
    const ehlo = await session.ehlo(await ehloName(context, connection));
    if (!ehlo.ok) return ehlo;
    if (!('STARTTLS' in ehlo.value.keywords)) return undefined;
    const reply = await session.command('STARTTLS');
    if (!reply.ok) return reply;
    if (reply.value.code !== 220) return failure('tls-failed', `STARTTLS was answered ${reply.value.code}`);
    return await hello();
  } finally {
    session.quit();
  }
}
