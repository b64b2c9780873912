import { redact } from '../evidence/redact.js';
import { ok } from '../evidence/slot.js';
export const questionKey = (name, type) => `${name.toLowerCase().replace(/\.$/, '')} ${type}`;
export const targetKey = ({ address, port }) => `${address} ${port}`;
/** Secrets as the DNS shows them too: names come back in lower-case. */
export const secretForms = (secrets) => secrets.flatMap((secret) => [secret, secret.toLowerCase()]);
/**
 * A network that works as the given one and keeps what comes in.
 *
 * @param secrets masked everywhere in the recording; the name under a block list may hold a key
 */
export function recordingNetwork(network, secrets = []) {
    const { now } = network;
    const began = now();
    const kept = { tokens: [], dns: {}, connections: {} };
    const keep = async (entry, outcome, show) => {
        const slot = await outcome;
        entry.at = now();
        entry.slot = slot.ok ? ok(show(slot.value)) : slot;
        return slot;
    };
    const recorded = (connection, entry) => ({
        ...connection,
        read(deadline) {
            const read = {};
            entry.reads.push(read);
            return keep(read, connection.read(deadline), textOf);
        },
        startTls(options) {
            entry.tls = {};
            return keep(entry.tls, connection.startTls(options), same);
        },
        offerObsoleteTls(deadline) {
            entry.obsoleteTls = {};
            return keep(entry.obsoleteTls, connection.offerObsoleteTls(deadline), same);
        },
    });
    return {
        network: {
            ...network,
            resolve(name, type) {
                const answer = network.resolve(name, type);
                const key = questionKey(name, type);
                if (kept.dns[key])
                    return answer;
                kept.dns[key] = {};
                return keep(kept.dns[key], answer, same);
            },
            async connect(to) {
                const entry = { opened: {}, reads: [] };
                kept.connections[targetKey(to)] = [...(kept.connections[targetKey(to)] ?? []), entry];
                const slot = await keep(entry.opened, network.connect(to), ({ ms, localAddress }) => ({ ms, localAddress }));
                return slot.ok ? ok(recorded(slot.value, entry)) : slot;
            },
            token(n) {
                const token = network.token(n);
                kept.tokens.push(token);
                return token;
            },
        },
        recording: () => redact(structuredClone({ version: 1, began, ended: now(), resolvers: network.resolvers, ...kept }), secretForms(secrets)),
    };
}
const same = (value) => value;
const textOf = (value) => (Buffer.isBuffer(value) ? value.toString('latin1') : value);
