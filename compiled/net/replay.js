import { redact } from '../evidence/redact.js';
import { failure, ok } from '../evidence/slot.js';
import { questionKey, secretForms, targetKey, } from './record.js';
import { createTimeline } from './timeline.js';
/**
 * A network that gives what was recorded, at the recorded times of a clock of its own, without waiting and without any
 * input or output. What was not recorded is `not-gathered`.
 *
 * @param secrets those of {@link recordingNetwork}, so that names in which they were masked are found
 */
export function replayNetwork(recording, secrets = []) {
    const timeline = createTimeline(recording.began);
    const masked = secretForms(secrets);
    const tokens = [...recording.tokens];
    const connections = new Map(Object.entries(recording.connections).map(([key, entries]) => [key, [...entries]]));
    const outcome = async (entry, what) => {
        await timeline.until(entry ? (entry.at ?? recording.ended) : timeline.now());
        return entry?.slot ?? failure('not-gathered', `${what} is not in the recording`);
    };
    const connectionOf = (entry, facts) => {
        const reads = [...entry.reads];
        return {
            ...facts,
            write() { },
            async read() {
                const slot = await outcome(reads.shift(), 'what came next');
                if (!slot.ok)
                    return slot;
                return ok(typeof slot.value === 'string' ? Buffer.from(slot.value, 'latin1') : slot.value);
            },
            startTls: () => outcome(entry.tls, 'this TLS handshake'),
            offerObsoleteTls: () => outcome(entry.obsoleteTls, 'this offer of obsolete TLS'),
            end() { },
            destroy() { },
        };
    };
    return {
        resolvers: recording.resolvers,
        now: timeline.now,
        sleep: (ms, signal) => Promise.race([timeline.until(timeline.now() + ms), aborted(signal)]),
        token: (n) => tokens.shift() ?? 'a'.repeat(n),
        resolve(name, type) {
            const key = redact(questionKey(name, type), masked);
            return outcome(recording.dns[key], 'this DNS answer');
        },
        async connect(to) {
            const entry = connections.get(targetKey(to))?.shift();
            const opened = await outcome(entry?.opened, 'this connection');
            return opened.ok && entry ? ok(connectionOf(entry, opened.value)) : opened;
        },
    };
}
const aborted = (signal) => new Promise((resolve) => {
    if (signal?.aborted)
        resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
});
