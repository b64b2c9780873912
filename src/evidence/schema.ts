import ipaddr from 'ipaddr.js';
import { FAIL_ON, ON_INCONCLUSIVE, PROFILES } from '../plan/types.js';
import {
  amount,
  dictionary,
  flag,
  integer,
  isRecord,
  list,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  text,
  word,
} from './shape.js';
import {
  type AddressEvidence,
  type DnsAnswer,
  type DnsRecord,
  type Ehlo,
  type EndpointEvidence,
  type Failure,
  type HostEvidence,
  type Injection,
  type ListHealth,
  type LoginEvidence,
  type ObsoleteTls,
  PROTOCOLS,
  REASONS,
  type RelayAttempt,
  type RelayEvidence,
  type Reply,
  ROLES,
  type RunEvidence,
  type SenderAttempt,
  type Slot,
  type StartTls,
  type TlsFacts,
  type Vantage,
} from './types.js';

const isAddress = (given: string): boolean => ipaddr.IPv4.isValidFourPartDecimal(given) || ipaddr.IPv6.isValid(given);
const isInstant = (given: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) && !Number.isNaN(Date.parse(given));

const address = word('an IP address', isAddress);
const name = word('a name', (given) => given.length > 0 && given.length <= 255);
const port = integer(1, 65535);
const failure = object<Failure>({ kind: oneOf(...REASONS), message: text });

const slot = <T>(shape: Shape<T>): Shape<Slot<T>> => {
  const filled = object<{ ok: true; value: T }>({ ok: oneOf(true), value: shape });
  const failed = object<{ ok: false; error: Failure }>({ ok: oneOf(false), error: failure });
  return (value, path, problem) =>
    isRecord(value) && value['ok'] === false ? failed(value, path, problem) : filled(value, path, problem);
};

const record = object<DnsRecord>({ name: text, type: text, ttl: amount, data: text });
const answer = object<DnsAnswer>({ rcode: oneOf('NOERROR', 'NXDOMAIN'), records: list(record), ad: flag });
const reply = object<Reply>({ code: integer(0, 999), lines: list(text, 1), ms: amount });
const ehlo = object<Ehlo>({ verb: oneOf('EHLO', 'HELO'), reply, keywords: dictionary(text) });
const starttls = object<StartTls>({ reply, trailing: optional(text) });
const injection = object<Injection>({ sent: text, answer: nullable(reply) });
const tls = object<TlsFacts>({
  version: text,
  cipher: text,
  chain: list(text),
  trust: oneOf('trusted', 'self-signed', 'unknown-issuer', 'incomplete-chain'),
  verify: text,
});
const obsoleteTls = object<ObsoleteTls>({ accepted: nullable(text), refusal: optional(text) });

const relayAttempt = object<RelayAttempt>({
  vector: text,
  reversePath: text,
  recipient: text,
  mail: optional(reply),
  rcpt: optional(reply),
  data: optional(reply),
});
const relay = object<RelayEvidence>({
  attempts: list(relayAttempt),
  skipped: list(text),
  control: optional(relayAttempt),
  acceptAll: optional(relayAttempt),
  unknownUser: optional(relayAttempt),
  unknownCommand: optional(reply),
  reservedRecipient: flag,
  cut: optional(failure),
});
const sender = object<SenderAttempt>({
  kind: oneOf('allowed', 'foreign-domain', 'other-user'),
  domain: text,
  reversePath: text,
  recipient: text,
  mail: optional(reply),
  rcpt: optional(reply),
});
const login = object<LoginEvidence>({ mechanism: text, auth: reply, senders: list(sender) });

const endpoint = object<EndpointEvidence>({
  protocol: oneOf(...PROTOCOLS),
  port,
  required: flag,
  connectedTo: optional(text),
  connect: optional(slot(object<{ ms: number }>({ ms: amount }))),
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

const serverAddress = object<AddressEvidence>({
  address,
  notPublic: optional(text),
  ptr: optional(slot(answer)),
  forwardOfPtr: optional(slot(dictionary(slot(answer)))),
  lists: optional(slot(dictionary(slot(answer)))),
  endpoints: list(endpoint),
});

/** A line of an evidence file that holds a host. */
export const hostLine = object<HostEvidence>({
  kind: oneOf('host'),
  host: name,
  source: object<HostEvidence['source']>({ file: text, line: amount }),
  roles: list(oneOf(...ROLES)),
  declared: list(address),
  target: optional(object<NonNullable<HostEvidence['target']>>({ name, addresses: slot(list(address)) })),
  senderDomains: list(name),
  loginGiven: flag,
  a: optional(slot(answer)),
  aaaa: optional(slot(answer)),
  addresses: list(serverAddress),
});

const vantage = object<Vantage>({
  ehloName: optional(text),
  resolvers: list(text),
  proxied: flag,
  egress25: oneOf('open', 'blocked', 'unknown', 'not-tested'),
  lists: list(object<ListHealth>({ zone: name, gating: flag, health: slot(oneOf(true)) })),
});

/** The first line of an evidence file. */
export const runLine = object<RunEvidence>({
  kind: oneOf('run'),
  schemaVersion: oneOf(1),
  tool: object<RunEvidence['tool']>({ name: text, version: text }),
  observedAt: word('a UTC time as in 2026-01-31T12:00:00Z', isInstant),
  durationMs: amount,
  policy: object<RunEvidence['policy']>({
    profile: oneOf(...PROFILES),
    failOn: oneOf(...FAIL_ON),
    onInconclusive: oneOf(...ON_INCONCLUSIVE),
  }),
  vantage,
});
