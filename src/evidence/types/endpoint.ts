import type { DnsAnswer } from './dns.js';
import type { LoginEvidence } from './login.js';
import type { RecipientProbe, VrfyEvidence } from './recipients.js';
import type { RelayEvidence } from './relay.js';
import type { Slot } from './slot.js';
import type { Ehlo, Injection, Reply, SmugglingProbe, StartTls } from './smtp.js';
import type { CipherProbe, ObsoleteTls, TlsFacts } from './tls.js';

export const PROTOCOLS = ['mx', 'submission', 'submissions'] as const;
/** `mx` is SMTP + STARTTLS on 25, `submission` SMTP + STARTTLS on 587, `submissions` SMTP in TLS on 465 (RFC 8314). */
export type Protocol = (typeof PROTOCOLS)[number];

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
