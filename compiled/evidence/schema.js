import ipaddr from 'ipaddr.js';
import { FAIL_ON, ON_INCONCLUSIVE, PROFILES } from '../plan/types.js';
import { amount, dictionary, flag, integer, isRecord, list, nullable, object, oneOf, optional, text, word, } from './shape.js';
import { PROTOCOLS, REASONS, ROLES, } from './types.js';
const isAddress = (given) => ipaddr.IPv4.isValidFourPartDecimal(given) || ipaddr.IPv6.isValid(given);
const isInstant = (given) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) && !Number.isNaN(Date.parse(given));
const address = word('an IP address', isAddress);
const name = word('a name', (given) => given.length > 0 && given.length <= 255);
const port = integer(1, 65535);
const failure = object({ kind: oneOf(...REASONS), message: text });
const slot = (shape) => {
    const filled = object({ ok: oneOf(true), value: shape });
    const failed = object({ ok: oneOf(false), error: failure });
    return (value, path, problem) => isRecord(value) && value['ok'] === false ? failed(value, path, problem) : filled(value, path, problem);
};
const record = object({ name: text, type: text, ttl: amount, data: text });
const answer = object({ rcode: oneOf('NOERROR', 'NXDOMAIN'), records: list(record), ad: flag });
const reply = object({ code: integer(0, 999), lines: list(text, 1), ms: amount });
const ehlo = object({ verb: oneOf('EHLO', 'HELO'), reply, keywords: dictionary(text) });
const starttls = object({ reply, trailing: optional(text) });
const injection = object({ sent: text, answer: nullable(reply) });
const tls = object({
    version: text,
    cipher: text,
    chain: list(text),
    trust: oneOf('trusted', 'self-signed', 'unknown-issuer', 'incomplete-chain'),
    verify: text,
});
const obsoleteTls = object({ accepted: nullable(text), refusal: optional(text) });
const relayAttempt = object({
    vector: text,
    reversePath: text,
    recipient: text,
    mail: optional(reply),
    rcpt: optional(reply),
    data: optional(reply),
});
const relay = object({
    attempts: list(relayAttempt),
    skipped: list(text),
    control: optional(relayAttempt),
    acceptAll: optional(relayAttempt),
    unknownUser: optional(relayAttempt),
    reservedRecipient: flag,
    cut: optional(failure),
});
const sender = object({
    kind: oneOf('allowed', 'foreign-domain', 'other-user'),
    domain: text,
    reversePath: text,
    recipient: text,
    mail: optional(reply),
    rcpt: optional(reply),
});
const login = object({ mechanism: text, auth: reply, senders: list(sender) });
const endpoint = object({
    protocol: oneOf(...PROTOCOLS),
    port,
    required: flag,
    connectedTo: optional(text),
    connect: optional(slot(object({ ms: amount }))),
    greeting: optional(slot(reply)),
    ehlo: optional(slot(ehlo)),
    authInClear: optional(slot(reply)),
    starttls: optional(slot(starttls)),
    injection: optional(slot(injection)),
    tls: optional(slot(tls)),
    ehloInTls: optional(slot(ehlo)),
    obsoleteTls: optional(slot(obsoleteTls)),
    relay: optional(slot(relay)),
    login: optional(slot(login)),
    transcript: list(text),
});
const serverAddress = object({
    address,
    notPublic: optional(text),
    ptr: optional(slot(answer)),
    forwardOfPtr: optional(slot(dictionary(slot(answer)))),
    lists: optional(slot(dictionary(slot(answer)))),
    endpoints: list(endpoint),
});
/** A line of an evidence file that holds a host. */
export const hostLine = object({
    kind: oneOf('host'),
    host: name,
    source: object({ file: text, line: amount }),
    roles: list(oneOf(...ROLES)),
    declared: list(address),
    target: optional(object({ name, addresses: slot(list(address)) })),
    senderDomains: list(name),
    loginGiven: flag,
    a: optional(slot(answer)),
    aaaa: optional(slot(answer)),
    addresses: list(serverAddress),
});
const vantage = object({
    ehloName: optional(text),
    resolvers: list(text),
    proxied: flag,
    egress25: oneOf('open', 'blocked', 'unknown', 'not-tested'),
    lists: list(object({ zone: name, gating: flag, health: slot(oneOf(true)) })),
});
/** The first line of an evidence file. */
export const runLine = object({
    kind: oneOf('run'),
    schemaVersion: oneOf(1),
    tool: object({ name: text, version: text }),
    observedAt: word('a UTC time as in 2026-01-31T12:00:00Z', isInstant),
    durationMs: amount,
    policy: object({
        profile: oneOf(...PROFILES),
        failOn: oneOf(...FAIL_ON),
        onInconclusive: oneOf(...ON_INCONCLUSIVE),
    }),
    vantage,
});
