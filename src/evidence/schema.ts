import ipaddr from 'ipaddr.js';
import { SEVERITIES } from '../checks/finding.js';
import { FAIL_ON, ON_INCONCLUSIVE, PROFILES, type Waiver } from '../plan/types.js';
import {
  amount,
  certificate,
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
  type CipherProbe,
  type DnsAnswer,
  type DnsRecord,
  type DnssecAnswer,
  type DomainEvidence,
  type Ehlo,
  type EndpointEvidence,
  type Failure,
  type HostEvidence,
  type HttpsAnswer,
  type Injection,
  type ListHealth,
  type LoginEvidence,
  type ObsoleteTls,
  PROTOCOLS,
  REASONS,
  type RecipientProbe,
  type RelayAttempt,
  type RelayEvidence,
  type Reply,
  ROLES,
  type RunEvidence,
  type SenderAttempt,
  type Slot,
  type SmugglingProbe,
  type SpfResult,
  type StartTls,
  type TlsFacts,
  type Vantage,
  type VrfyEvidence,
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
  chain: list(certificate),
  trust: oneOf('trusted', 'self-signed', 'unknown-issuer', 'incomplete-chain'),
  verify: text,
});
const obsoleteTls = object<ObsoleteTls>({ accepted: nullable(text), refusal: optional(text) });

const relayAttempt = object<RelayAttempt>({
  vector: text,
  reversePath: text,
  recipient: text,
  trick: optional(oneOf(true)),
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

const recipient = object<RecipientProbe>({
  kind: oneOf('postmaster', 'abuse', 'null-sender', 'own-domain-spoofed'),
  domain: text,
  reversePath: text,
  recipient: text,
  mail: optional(reply),
  rcpt: optional(reply),
});

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
  mailBeforeTls: optional(slot(reply)),
  ciphers: optional(slot(list(object<CipherProbe>({ family: text, accepted: nullable(text) })))),
  recipients: optional(slot(list(recipient))),
  vrfy: optional(slot(object<VrfyEvidence>({ existing: reply, random: optional(reply), expn: optional(reply) }))),
  bareLf: optional(slot(nullable(reply))),
  smuggling: optional(
    slot(list(object<SmugglingProbe>({ variant: text, reply: optional(reply), after: optional(reply) }))),
  ),
  tlsa: optional(slot(answer)),
  relay: optional(slot(relay)),
  login: optional(slot(login)),
  transcript: list(text),
});

const source = object<HostEvidence['source']>({ file: text, line: amount });
const answers = dictionary(slot(answer));

const serverAddress = object<AddressEvidence>({
  address,
  notPublic: optional(text),
  ptr: optional(slot(answer)),
  forwardOfPtr: optional(slot(answers)),
  lists: optional(slot(answers)),
  endpoints: list(endpoint),
});

const spfResults = dictionary(
  slot(
    object<SpfResult>({
      result: oneOf('pass', 'fail', 'softfail', 'neutral', 'none', 'permerror', 'temperror'),
      comment: text,
      lookups: amount,
      voids: amount,
    }),
  ),
);

const dnssecAnswers = list(
  object<DnssecAnswer>({ name: text, type: text, answer: slot(answer), unchecked: optional(slot(answer)) }),
);
const httpsAnswer = object<HttpsAnswer>({
  verify: text,
  status: integer(0, 999),
  contentType: text,
  body: text,
  truncated: optional(oneOf(true)),
});

/** A line of an evidence file that holds a domain. */
export const domainLine = object<DomainEvidence>({
  kind: oneOf('domain'),
  domain: name,
  source,
  hosts: list(name),
  selectors: list(name),
  dnssec: optional(slot(dnssecAnswers)),
  soa: optional(slot(answer)),
  mx: optional(slot(answer)),
  apexA: optional(slot(answer)),
  apexAaaa: optional(slot(answer)),
  apexTxt: optional(slot(answer)),
  spf: optional(slot(spfResults)),
  spfRecords: optional(slot(dictionary(text))),
  dkim: optional(slot(answers)),
  dmarc: optional(slot(answers)),
  dmarcReports: optional(slot(answers)),
  mtaSts: optional(slot(answer)),
  mtaStsPolicy: optional(slot(httpsAnswer)),
  tlsRpt: optional(slot(answer)),
  mxTargets: optional(
    slot(dictionary(object<{ a: Slot<DnsAnswer>; aaaa: Slot<DnsAnswer> }>({ a: slot(answer), aaaa: slot(answer) }))),
  ),
  domainLists: optional(slot(answers)),
});

/** A line of an evidence file that holds a host. */
export const hostLine = object<HostEvidence>({
  kind: oneOf('host'),
  host: name,
  source,
  roles: list(oneOf(...ROLES)),
  declared: list(address),
  target: optional(
    object<NonNullable<HostEvidence['target']>>({ name, addresses: slot(list(address)), untold: optional(failure) }),
  ),
  senderDomains: list(name),
  loginGiven: flag,
  a: optional(slot(answer)),
  aaaa: optional(slot(answer)),
  dnssec: optional(slot(dnssecAnswers)),
  domainLists: optional(slot(answers)),
  spfHelo: optional(slot(spfResults)),
  addresses: list(serverAddress),
});

const listHealth = object<ListHealth>({
  zone: name,
  gating: flag,
  health: slot(oneOf(true)),
  healthOfIpv6: optional(slot(oneOf(true))),
});
const vantage = object<Vantage>({
  ehloName: optional(text),
  resolvers: list(text),
  proxied: flag,
  validating: optional(slot(flag)),
  egress25: oneOf('open', 'blocked', 'unknown', 'not-tested'),
  lists: list(listHealth),
  domainLists: list(listHealth),
});

const waiver = object<Waiver>({
  finding: text,
  host: optional(text),
  domain: optional(text),
  until: optional(text),
  reason: text,
  source,
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
    severities: dictionary(oneOf(...SEVERITIES)),
    waivers: list(waiver),
  }),
  vantage,
});
