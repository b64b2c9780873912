import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { decode, encode } from 'dns-packet';
const TYPES = ['A', 'AAAA', 'PTR', 'CNAME', 'NS', 'MX', 'TXT'];
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 };
/** RFC 1035 §4.1.1: AA, TC, RD, RA. */
const FLAGS = { authoritative: 0x400, truncated: 0x200, desired: 0x100, available: 0x80 };
const TTL_S = 60;
const PORT_ATTEMPTS = 10;
/** Answers for every name there is, from `zone`, over UDP and TCP on one free port of 127.0.0.1. */
export async function startDnsServer(zone) {
    const host = '127.0.0.1';
    const sockets = new Set();
    const { tcp, udp, port } = await bindBoth(host);
    udp.on('message', (message, { port: to, address }) => {
        const response = respond(zone, message, 'udp');
        if (response)
            udp.send(response, to, address);
    });
    tcp.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
        answerStream(zone, socket);
    });
    return {
        host,
        port,
        async stop() {
            for (const socket of sockets)
                socket.destroy();
            await Promise.all([
                new Promise((resolve) => udp.close(() => resolve())),
                new Promise((resolve) => tcp.close(() => resolve())),
            ]);
        },
    };
}
/** `9.2.0.192.in-addr.arpa` of 192.0.2.9; behind it another zone for block lists. */
export const reversedIpv4 = (address, zone = 'in-addr.arpa') => `${address.split('.').reverse().join('.')}.${zone}`;
async function bindBoth(host) {
    for (let attempt = 1;; attempt++) {
        const tcp = createServer();
        await new Promise((resolve, reject) => tcp.once('error', reject).listen(0, host, resolve));
        const { port } = tcp.address();
        const udp = createSocket('udp4');
        try {
            await new Promise((resolve, reject) => udp.once('error', reject).bind(port, host, resolve));
            return { tcp, udp, port };
        }
        catch (error) {
            // The port of the TCP server may be taken for UDP.
            udp.close();
            tcp.close();
            if (attempt === PORT_ATTEMPTS)
                throw error;
        }
    }
}
/** RFC 1035 §4.2.2: each message behind its length in two octets. */
function answerStream(zone, socket) {
    let pending = Buffer.alloc(0);
    socket.on('data', (chunk) => {
        pending = Buffer.concat([pending, chunk]);
        while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
            const end = 2 + pending.readUInt16BE(0);
            const response = respond(zone, pending.subarray(2, end), 'tcp');
            pending = pending.subarray(end);
            if (!response)
                continue;
            const length = Buffer.alloc(2);
            length.writeUInt16BE(response.length);
            socket.write(Buffer.concat([length, response]));
        }
    });
}
function respond(zone, message, transport) {
    const query = decoded(message);
    const question = query?.questions?.[0];
    if (!query || !question || zone[question.name.toLowerCase()] === 'silent')
        return undefined;
    const { rcode, answers } = resolve(zone, question);
    const opt = query.additionals?.find((record) => record.type === 'OPT');
    const response = (flags, sent) => encode({
        type: 'response',
        id: query.id,
        flags: FLAGS.authoritative | FLAGS.available | FLAGS.desired | RCODES[rcode] | flags,
        questions: [question],
        answers: sent,
        additionals: opt ? [opt] : [],
    });
    const whole = response(0, answers);
    const room = opt?.type === 'OPT' ? Math.max(512, opt.udpPayloadSize) : 512;
    return transport === 'udp' && whole.length > room ? response(FLAGS.truncated, []) : whole;
}
function decoded(message) {
    try {
        return decode(message);
    }
    catch {
        return undefined;
    }
}
/** The answer of a resolver: CNAMEs are followed (RFC 1034 §4.3.2), a loop of them ends where it closes. */
function resolve(zone, { name, type }, seen = []) {
    const key = name.toLowerCase();
    const entry = zone[key];
    if (typeof entry === 'string')
        return { rcode: entry === 'silent' ? 'SERVFAIL' : entry, answers: [] };
    if (!entry)
        return { rcode: hasNamesBelow(zone, key) ? 'NOERROR' : 'NXDOMAIN', answers: [] };
    const answers = recordsOf(name, type, entry);
    const target = entry.CNAME?.[0];
    if (!target || type === 'CNAME' || answers.length > 0)
        return { rcode: 'NOERROR', answers };
    const alias = recordsOf(name, 'CNAME', entry);
    if (seen.includes(key))
        return { rcode: 'NOERROR', answers: [] };
    const rest = resolve(zone, { name: target, type }, [...seen, key]);
    return { rcode: rest.rcode, answers: [...alias, ...rest.answers] };
}
/** RFC 8020: a name with names below it exists. */
const hasNamesBelow = (zone, name) => Object.keys(zone).some((other) => other.endsWith(`.${name}`));
function recordsOf(name, type, entry) {
    const known = TYPES.find((candidate) => candidate === type);
    const values = (known && entry[known]) ?? [];
    return values.map((value) => {
        if (known === 'TXT')
            return { name, type: 'TXT', ttl: TTL_S, data: value };
        if (known !== 'MX')
            return { name, type: known, ttl: TTL_S, data: value };
        const [preference, exchange = ''] = value.split(' ');
        return { name, type: 'MX', ttl: TTL_S, data: { preference: Number(preference), exchange } };
    });
}
