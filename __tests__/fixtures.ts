import type { Check } from '../src/checks/check.js';
import type { Finding } from '../src/checks/finding.js';
import { runChecks } from '../src/checks/runner.js';
import { failure, ok } from '../src/evidence/slot.js';
import type {
  AddressEvidence,
  DnsAnswer,
  DomainEvidence,
  Ehlo,
  EndpointEvidence,
  HostEvidence,
  Reason,
  RelayAttempt,
  Reply,
  RunEvidence,
  Slot,
  TlsFacts,
  Vantage,
} from '../src/evidence/types.js';

export const HOST = 'mail.example.com';
export const ADDRESS = '203.0.113.25';

export const runEvidence = (vantage: Partial<Vantage> = {}): RunEvidence => ({
  kind: 'run',
  schemaVersion: 1,
  tool: { name: 'smtp-preflight', version: '0.1.0' },
  observedAt: '2026-01-15T12:00:00.000Z',
  durationMs: 1000,
  policy: { profile: 'essential', failOn: 'error', onInconclusive: 'fail', severities: {}, waivers: [] },
  vantage: {
    ehloName: 'probe.example.net',
    resolvers: ['192.0.2.53'],
    proxied: false,
    egress25: 'open',
    lists: [],
    domainLists: [],
    ...vantage,
  },
});

/** A host with one address that DNS agrees with. */
export const hostEvidence = (over: Partial<HostEvidence> = {}): HostEvidence => ({
  kind: 'host',
  host: HOST,
  source: { file: 'hosts', line: 1 },
  roles: [],
  declared: [],
  senderDomains: [],
  loginGiven: false,
  a: ok(answer(HOST, 'A', ADDRESS)),
  aaaa: ok(answer(HOST, 'AAAA')),
  addresses: [addressEvidence()],
  ...over,
});

/** An address whose PTR is the expected FQDN and resolves back. */
export const addressEvidence = (over: Partial<AddressEvidence> = {}): AddressEvidence => ({
  address: ADDRESS,
  ptr: ok(answer('25.113.0.203.in-addr.arpa', 'PTR', HOST)),
  forwardOfPtr: ok({ [HOST]: ok(answer(HOST, 'A', ADDRESS)) }),
  lists: ok({}),
  endpoints: [],
  ...over,
});

/** Port 25 that greets with the expected FQDN; further slots are the test's. */
export const endpointEvidence = (over: Partial<EndpointEvidence> = {}): EndpointEvidence => ({
  protocol: 'mx',
  port: 25,
  required: true,
  connect: ok({ ms: 20 }),
  greeting: ok(reply(220, `${HOST} ESMTP Postfix`)),
  transcript: [],
  ...over,
});

/** A host with one address with one endpoint. */
export const hostWith = (endpoint: EndpointEvidence, host: Partial<HostEvidence> = {}): HostEvidence =>
  hostEvidence({ addresses: [addressEvidence({ endpoints: [endpoint] })], ...host });

/** A host whose port 25 offers STARTTLS; further slots are the test's. */
export const hostWithStartTls = (
  endpoint: Partial<EndpointEvidence> = {},
  host: Partial<HostEvidence> = {},
): HostEvidence => hostWith(endpointEvidence({ ehlo: ok(ehlo('STARTTLS')), ...endpoint }), host);

/** NODATA when there is no data. */
export const answer = (name: string, type: string, ...data: string[]): DnsAnswer => ({
  rcode: 'NOERROR',
  records: data.map((value) => ({ name, type, ttl: 3600, data: value })),
  ad: false,
});

export const nxdomain: DnsAnswer = { rcode: 'NXDOMAIN', records: [], ad: false };

export const reply = (code: number, ...lines: string[]): Reply => ({ code, lines, ms: 20 });

/** An EHLO reply with these keyword lines. */
export const ehlo = (...lines: string[]): Ehlo => ({
  verb: 'EHLO',
  reply: reply(250, HOST, ...lines),
  keywords: Object.fromEntries(lines.map((line) => line.split(/ (.*)/)).map(([name, value = '']) => [name, value])),
});

export const tlsFacts = (over: Partial<TlsFacts> = {}): TlsFacts => ({
  version: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  chain: [],
  trust: 'trusted',
  verify: 'ok',
  ...over,
});

/** A transaction of the relay battery: MAIL is accepted, RCPT and DATA as given. */
export const relayAttempt = (vector: string, rcpt?: Reply, data?: Reply): RelayAttempt => ({
  vector,
  reversePath: 'probe@example.net',
  recipient: 'relaytest-abc@example.org',
  mail: reply(250, '2.1.0 Ok'),
  rcpt,
  data,
});

export const failed = (kind: Reason): Slot<never> => failure(kind, `${kind} on purpose`);

/** What one check says of one host, by way of the runner. */
export const findingsOf = (check: Check, host: HostEvidence, run: RunEvidence = runEvidence()): Finding[] =>
  runChecks([check], { run, domains: [], hosts: [host] });

/** A sender domain of {@link HOST} of which nothing was gathered. */
export const domainEvidence = (over: Partial<DomainEvidence> = {}): DomainEvidence => ({
  kind: 'domain',
  domain: 'example.com',
  source: { file: 'hosts', line: 1 },
  hosts: [HOST],
  selectors: [],
  ...over,
});

/** What one check says of one domain and its hosts, by way of the runner. */
export const domainFindingsOf = (
  check: Check,
  domain: DomainEvidence,
  hosts: HostEvidence[] = [hostEvidence()],
  run: RunEvidence = runEvidence(),
): Finding[] => runChecks([check], { run, domains: [domain], hosts });

/** The same, shortened: a code, or `inconclusive: reason`. */
export const codesOf = (check: Check, host: HostEvidence, run?: RunEvidence): string[] =>
  findingsOf(check, host, run).map(({ code, reason }) => (reason ? `${code}: ${reason}` : code));

export const domainCodesOf = (...asked: Parameters<typeof domainFindingsOf>): string[] =>
  domainFindingsOf(...asked).map(({ code, reason }) => (reason ? `${code}: ${reason}` : code));
