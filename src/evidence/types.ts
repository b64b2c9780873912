import type { PolicyInputs } from '../plan/types.js';

/**
 * Evidence: what was seen, as plain JSON, without judgement.
 *
 * Every observation is a {@link Slot}; a slot that is absent was never asked for. All text in here comes from servers and
 * name servers and is hostile: it is escaped only where it leaves the program (report/escape.ts).
 */

/** Why something could not be told. The words are part of the public report format. */
export const REASONS = [
  'timeout',
  'refused',
  'unreachable',
  'egress-blocked',
  'throttled',
  'temporary-failure',
  'greylisted',
  'client-rejected',
  'sender-rejected',
  'accept-all',
  'dns-servfail',
  'dns-timeout',
  'resolver-refused',
  'list-dead',
  'resolver-not-validating',
  'no-ipv6',
  'protocol-garbage',
  'tls-failed',
  'budget',
  'proxy-failed',
  'not-gathered',
  'internal',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Failure {
  kind: Reason;
  message: string;
}

export type Slot<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const PROTOCOLS = ['mx', 'submission', 'submissions'] as const;
/** `mx` is SMTP + STARTTLS on 25, `submission` SMTP + STARTTLS on 587, `submissions` SMTP in TLS on 465 (RFC 8314). */
export type Protocol = (typeof PROTOCOLS)[number];

export const ROLES = ['inbound', 'submission', 'outbound'] as const;
export type Role = (typeof ROLES)[number];

/** A positive or negative answer of the DNS. SERVFAIL, REFUSED and time-outs are failures of the slot, never an answer. */
export interface DnsAnswer {
  rcode: 'NOERROR' | 'NXDOMAIN';
  /** The answer section in order, CNAMEs included. Names are lower-case, without trailing dot. */
  records: DnsRecord[];
  /** AD flag as sent by the resolver: believed only of a resolver that proved itself validating. */
  ad: boolean;
}
export interface DnsRecord {
  name: string;
  type: string;
  /** Seconds. */
  ttl: number;
  data: string;
}

/** One SMTP reply (RFC 5321 §4.2). */
export interface Reply {
  /** Code of the last line. */
  code: number;
  /** Text of each line after the code and its separator, latin1-decoded, capped. */
  lines: string[];
  /** Milliseconds from asking to the last byte. */
  ms: number;
}

/** An answered EHLO, or HELO where EHLO was refused (RFC 5321 §4.1.1.1). */
export interface Ehlo {
  verb: 'EHLO' | 'HELO';
  reply: Reply;
  /** Upper-case keyword to its parameters, first one wins. `AUTH=` is folded into `AUTH`. */
  keywords: Record<string, string>;
}

/** What STARTTLS was answered, before any handshake (RFC 3207). */
export interface StartTls {
  reply: Reply;
  /** Bytes that came in clear behind the 220 and before our ClientHello. */
  trailing?: string;
}

/** Whether a command sent in one packet with STARTTLS was answered inside TLS (CVE-2011-0411 class). */
export interface Injection {
  sent: string;
  /** The stray reply; null when none came, or when the server refused the whole packet. */
  answer: Reply | null;
}

export type Trust = 'trusted' | 'self-signed' | 'unknown-issuer' | 'incomplete-chain';

/** A finished TLS handshake, made with the most permissive client there is, so that bad servers can be seen too. */
export interface TlsFacts {
  /** As OpenSSL names it: TLSv1, TLSv1.1, TLSv1.2, TLSv1.3. */
  version: string;
  cipher: string;
  /** Certificates in the order sent, DER in base64, leaf first, at most 10. */
  chain: string[];
  /** Path to a trusted root, validity dates left aside. */
  trust: Trust;
  /** OpenSSL's own verdict on chain and dates: `ok` or its error code. */
  verify: string;
}

/** Answer to a raw ClientHello that offers SSL 3.0 to TLS 1.1 with every cipher suite. */
export interface ObsoleteTls {
  /** Version of a complete server flight, e.g. `TLSv1.1`; null when the server refused. */
  accepted: string | null;
  /** What the refusal was: an alert by name, or `closed`. */
  refusal?: string;
}

/** One MAIL + RCPT (+ DATA) of the relay battery. A reply is absent when the dialogue ended before it. */
export interface RelayAttempt {
  /** Vector id of the relay battery, e.g. `V02`. */
  vector: string;
  reversePath: string;
  recipient: string;
  /** The recipient may be a mailbox of the server itself with an odd name: acceptance alone is no relaying. */
  trick?: true;
  mail?: Reply;
  rcpt?: Reply;
  /** Only asked when RCPT was accepted. After 354 the connection is cut without a byte. */
  data?: Reply;
}

export interface RelayEvidence {
  attempts: RelayAttempt[];
  /** Vectors that were left out so as not to exceed the refusals that a server's ban list tolerates. */
  skipped: string[];
  /** C1: does the server take some mail from us, `<>` to postmaster of an own domain? */
  control?: RelayAttempt;
  /** C3: a domain that cannot exist. Only asked when something was accepted. */
  acceptAll?: RelayAttempt;
  /** C2: a user who cannot exist, in an own domain when C3 was accepted, in the domain of a trick when that was. */
  unknownUser?: RelayAttempt;
  /** Reply to a command that does not exist. Only asked when C2 was accepted too. */
  unknownCommand?: Reply;
  /** Recipients are in a reserved domain (RFC 2606): a server that filters those may hide a relay. */
  reservedRecipient: boolean;
  /** Why the battery ended early. */
  cut?: Failure;
}

/** One reverse-path tried after login, up to RCPT, never DATA. */
export interface SenderAttempt {
  kind: 'allowed' | 'foreign-domain' | 'other-user';
  domain: string;
  reversePath: string;
  recipient: string;
  mail?: Reply;
  rcpt?: Reply;
}

export interface LoginEvidence {
  mechanism: string;
  /** Final reply to AUTH. */
  auth: Reply;
  senders: SenderAttempt[];
}

/** What a stranger is told on port 25 about single recipients, up to RCPT, never DATA. */
export interface RecipientProbe {
  kind: 'postmaster' | 'abuse' | 'null-sender' | 'own-domain-spoofed';
  domain: string;
  reversePath: string;
  recipient: string;
  mail?: Reply;
  rcpt?: Reply;
}

/** VRFY of a name that must exist and of one that cannot, and EXPN (RFC 5321 §3.5, §7.3). */
export interface VrfyEvidence {
  existing: Reply;
  /** Only asked where the existing name was not refused, and a further refusal is tolerated. */
  random?: Reply;
  expn?: Reply;
}

/** Opt-in, zero delivery: a variant of end-of-data behind a message that no conforming server takes. */
export interface SmugglingProbe {
  /** The bytes tried instead of CRLF.CRLF, escaped, e.g. `\\n.\\n`. */
  variant: string;
  /** Absent: the server went on waiting for the end of the message, as it should. */
  reply?: Reply;
  /** Reply to a command sent behind it. */
  after?: Reply;
}

/** What raw ClientHellos (TLS 1.2 and older) told of one family of cipher suites. Of an absent family nothing is known. */
export interface CipherProbe {
  /** `NULL`, `export`, `RC4`, `DES`, `3DES`, `anonymous` or `no forward secrecy`. */
  family: string;
  /** Suite the server chose, as OpenSSL names it; null when it refused them all. */
  accepted: string | null;
}

/** The address + port + protocol that was spoken to. Slots are in the order in which a dialogue fills them. */
export interface EndpointEvidence {
  protocol: Protocol;
  port: number;
  /** A role that was named, or port 25 by default, must answer; others are checked when they do. */
  required: boolean;
  /** Where the connection really went, when that is not the address itself (a staged server). */
  connectedTo?: string;
  connect?: Slot<{ ms: number }>;
  greeting?: Slot<Reply>;
  /** In clear; on `submissions` there is none. */
  ehlo?: Slot<Ehlo>;
  /** `AUTH LOGIN` without initial response and without credentials, in clear. */
  authInClear?: Slot<Reply>;
  starttls?: Slot<StartTls>;
  injection?: Slot<Injection>;
  tls?: Slot<TlsFacts>;
  /** Inside TLS. */
  ehloInTls?: Slot<Ehlo>;
  obsoleteTls?: Slot<ObsoleteTls>;
  /** `MAIL FROM` without STARTTLS, where STARTTLS is offered (submission). */
  mailBeforeTls?: Slot<Reply>;
  /** Families of weak cipher suites that were offered, on connections of their own. */
  ciphers?: Slot<CipherProbe[]>;
  recipients?: Slot<RecipientProbe[]>;
  vrfy?: Slot<VrfyEvidence>;
  /** A command ended by a bare LF: its reply, or null when there was none. */
  bareLf?: Slot<Reply | null>;
  smuggling?: Slot<SmugglingProbe[]>;
  /** TLSA records of _port._tcp.host (RFC 7672). */
  tlsa?: Slot<DnsAnswer>;
  relay?: Slot<RelayEvidence>;
  login?: Slot<LoginEvidence>;
  /** The dialogue, one line each, `C: ` and `S: `; credentials redacted; capped. */
  transcript: string[];
}
export type EndpointSlot = Exclude<
  keyof EndpointEvidence,
  'protocol' | 'port' | 'required' | 'connectedTo' | 'transcript'
>;

export interface AddressEvidence {
  address: string;
  /** Set when the address is not public and not inside `treat-as-public`: its range, e.g. `private`. It is never dialled. */
  notPublic?: string;
  ptr?: Slot<DnsAnswer>;
  /** A or AAAA (the family of the address) of each PTR name, at most 10 names. */
  forwardOfPtr?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** Answer of each block list, by zone (the zone of the list table, never one with a key in it). */
  lists?: Slot<Record<string, Slot<DnsAnswer>>>;
  endpoints: EndpointEvidence[];
}

export interface HostEvidence {
  kind: 'host';
  /** Expected FQDN, lower-case. */
  host: string;
  /** File and line that named the host, or the input. */
  source: { file: string; line: number };
  roles: Role[];
  /** Addresses that were named with the host. */
  declared: string[];
  /** Where the host is to be found under another name than its own: that name and its addresses. */
  target?: {
    name: string;
    addresses: Slot<string[]>;
    /** Why one of the families is not known, where the other one is. */
    untold?: Failure;
  };
  senderDomains: string[];
  /** A login was given for this host. */
  loginGiven: boolean;
  a?: Slot<DnsAnswer>;
  aaaa?: Slot<DnsAnswer>;
  /** A, AAAA and, where there is port 25, TLSA of the host as a validating resolver answers them. */
  dnssec?: Slot<DnssecAnswer[]>;
  /** Answers of the domain block lists for the host's own name, by zone. */
  domainLists?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** check_host of the EHLO name of the host for each of its addresses (RFC 7208 §2.3). */
  spfHelo?: Slot<Record<string, Slot<SpfResult>>>;
  addresses: AddressEvidence[];
}

/** One question to a resolver that may validate (RFC 4035). */
export interface DnssecAnswer {
  name: string;
  type: string;
  answer: Slot<DnsAnswer>;
  /** Only where the answer was SERVFAIL, twice: the same with checking disabled. */
  unchecked?: Slot<DnsAnswer>;
}

/** What HTTPS answered; redirects are not followed. */
export interface HttpsAnswer {
  /** Verdict on chain, dates and name of the certificate: `ok` or its error code, and then nothing was asked. */
  verify: string;
  /** 0 where nothing was asked. */
  status: number;
  contentType: string;
  /** At most 64 KiB. */
  body: string;
  /** There was more of it. */
  truncated?: true;
}

/** Result of check_host (RFC 7208 §4) with what it cost. */
export interface SpfResult {
  result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror';
  comment: string;
  /** Terms that cause lookups, of at most 10 (§4.6.4). */
  lookups: number;
  /** Lookups without an answer, of at most 2. */
  voids: number;
}

/** A sender domain, or one that hosts take mail for. */
export interface DomainEvidence {
  kind: 'domain';
  domain: string;
  source: { file: string; line: number };
  /** Hosts that send for it and take its mail. */
  hosts: string[];
  selectors: string[];
  /** SOA and MX as a validating resolver answers them. */
  dnssec?: Slot<DnssecAnswer[]>;
  soa?: Slot<DnsAnswer>;
  mx?: Slot<DnsAnswer>;
  apexA?: Slot<DnsAnswer>;
  apexAaaa?: Slot<DnsAnswer>;
  /** SPF records are among them. */
  apexTxt?: Slot<DnsAnswer>;
  /** check_host of this domain, by address: those of its hosts, and 192.0.2.1 for one that nobody may send from. */
  spf?: Slot<Record<string, Slot<SpfResult>>>;
  /** The SPF record of this domain and of all that it includes or redirects to: name to TXT. */
  spfRecords?: Slot<Record<string, string>>;
  dkim?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** TXT answers of the DMARC tree walk (RFC 9989), in the order asked, by name. */
  dmarc?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** TXT of the authorisation names of external rua addresses, by name. */
  dmarcReports?: Slot<Record<string, Slot<DnsAnswer>>>;
  mtaSts?: Slot<DnsAnswer>;
  mtaStsPolicy?: Slot<HttpsAnswer>;
  tlsRpt?: Slot<DnsAnswer>;
  /** A and AAAA (CNAMEs kept) of each MX target, by target. */
  mxTargets?: Slot<Record<string, { a: Slot<DnsAnswer>; aaaa: Slot<DnsAnswer> }>>;
  /** Answers of the domain block lists, by zone. */
  domainLists?: Slot<Record<string, Slot<DnsAnswer>>>;
}
export type DomainSlot = Exclude<keyof DomainEvidence, 'kind' | 'domain' | 'source' | 'hosts' | 'selectors'>;

export interface ListHealth {
  zone: string;
  /** A listing is an error on a gating list, a notice on an informational one. */
  gating: boolean;
  /** `true` when 127.0.0.2 is listed and 127.0.0.1 is not, in this run. */
  health: Slot<true>;
  /** The same of ::FFFF:7F00:2 and ::FFFF:7F00:1, where the list is asked about IPv6 addresses. */
  healthOfIpv6?: Slot<true>;
}

export interface Vantage {
  /** The name given in EHLO; absent when no server came to hear it. */
  ehloName?: string;
  resolvers: string[];
  proxied: boolean;
  /** Proved in this run: the resolver sets AD on a signed zone and refuses a broken one. */
  validating?: Slot<boolean>;
  egress25: 'open' | 'blocked' | 'unknown' | 'not-tested';
  lists: ListHealth[];
  /** Block lists of domain names. */
  domainLists: ListHealth[];
}

/** First line of an evidence file. */
export interface RunEvidence {
  kind: 'run';
  schemaVersion: 1;
  tool: { name: string; version: string };
  /** ISO 8601, UTC. The only clock a check knows. */
  observedAt: string;
  durationMs: number;
  /** Policy inputs of the run, so that `report --from` says the same. */
  policy: PolicyInputs;
  vantage: Vantage;
}

export interface Evidence {
  run: RunEvidence;
  domains: DomainEvidence[];
  hosts: HostEvidence[];
}
