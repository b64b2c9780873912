import { failure } from '../evidence/slot.js';
import { openSession } from '../net/session.js';
import { ehloName } from './ehlo-name.js';
const HELLO_MS = 15_000;
/** A connection of its own, on which everything up to TLS 1.1 is offered; the slot stays empty where TLS is not offered. */
export async function gatherObsoleteTls(context, endpoint, target) {
    const seen = await offer(context, endpoint.protocol === 'submissions', target);
    if (seen)
        endpoint.obsoleteTls = seen;
}
async function offer(context, implicit, target) {
    const { network, deadline } = context;
    const connected = await network.connect(target);
    if (!connected.ok)
        return connected;
    const connection = connected.value;
    const helloDeadline = () => Math.min(network.now() + HELLO_MS, deadline);
    if (implicit)
        return connection.offerObsoleteTls(helloDeadline());
    const session = openSession(connection, network, { deadline });
    try {
        const greeting = await session.greeting();
        if (!greeting.ok)
            return greeting;
        const ehlo = await session.ehlo(await ehloName(context, connection));
        if (!ehlo.ok)
            return ehlo;
        if (!('STARTTLS' in ehlo.value.keywords))
            return undefined;
        const reply = await session.command('STARTTLS');
        if (!reply.ok)
            return reply;
        if (reply.value.code !== 220)
            return failure('tls-failed', `STARTTLS was answered ${reply.value.code}`);
        return await connection.offerObsoleteTls(helloDeadline());
    }
    finally {
        session.quit();
    }
}
