import type { DnsAnswer, HttpsAnswer, ObsoleteTls, Slot, TlsFacts } from '../evidence/types.js';

/** The only door to the outside: live (live.ts), recording (record.ts) and replayed (replay.ts). */
export interface Network {
  /** Answers are memoised, and shared while in flight. Names in any case; reverse names are the caller's work. */
  resolve(name: string, type: DnsType, options?: ResolveOptions): Promise<Slot<DnsAnswer>>;
  /** Waits for its turn under the limits of the server address, then connects. */
  connect(to: Target): Promise<Slot<Connection>>;
  /** One GET over HTTPS at this address, once it is its turn. Redirects are not followed. `deadline` as {@link now}. */
  fetchHttps(page: Page, to: Target, deadline: number): Promise<Slot<HttpsAnswer>>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Ends early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lower-case base32 token of n characters, for probe addresses. */
  token(n: number): string;
  /** Name servers in use, `address` or `address:port`. */
  resolvers: string[];
}

export type DnsType = 'A' | 'AAAA' | 'PTR' | 'MX' | 'TXT' | 'CNAME' | 'SOA' | 'TLSA' | 'NS';

export interface ResolveOptions {
  /** The CD flag: a validating resolver then answers what it holds for forged too (RFC 4035 §3.2.2). */
  checkingDisabled?: true;
  /** Asked anew, once, whatever was answered before. */
  again?: true;
  /** This name server alone is asked, as {@link Network.resolvers} lists it. */
  by?: string;
}

/** `https://host/path`; the host is in SNI, in the certificate and in the request. */
export interface Page {
  host: string;
  /** With the leading slash. */
  path: string;
}

export interface Target {
  /** Where to connect: always an address, never a name. */
  address: string;
  port: number;
  /** Limits are counted for this address; default `address`. */
  limitAs?: string;
}

/** A stream with absolute deadlines: an idle timer does not stop a server that drips bytes. */
export interface Connection {
  /** Milliseconds the connect took. */
  ms: number;
  /** Local address. */
  localAddress: string;
  write(bytes: Buffer): void;
  /** Next bytes; `timeout` at the deadline, `{closed}` when the peer ended or reset. `deadline` as {@link Network.now}. */
  read(deadline: number): Promise<Slot<Buffer | Closed>>;
  /** TLS on this stream. Bytes that were received and not read are not given to TLS. */
  startTls(options: TlsOptions): Promise<Slot<TlsFacts>>;
  /** Sends a raw ClientHello of SSL 3.0 – TLS 1.1, reads the answer, ends the connection. */
  offerObsoleteTls(deadline: number): Promise<Slot<ObsoleteTls>>;
  /** Sends a raw ClientHello of TLS 1.2 and older, reads which suite is chosen (null: none), ends the connection. */
  offerCiphers(offer: CipherOffer, deadline: number): Promise<Slot<number | null>>;
  /** FIN after what was written; what still comes is read and dropped. The place under the limits is free at once. */
  end(): void;
  /** Cut: no further byte is sent. */
  destroy(): void;
}

export interface Closed {
  closed: 'fin' | 'reset';
}

export interface CipherOffer {
  /** Numbers of the registry of TLS cipher suites, in order of preference. */
  suites: readonly number[];
  /** SNI, left out for an address. */
  servername: string;
}

export interface TlsOptions {
  /** SNI and the name that is verified; SNI is left out for an address. */
  servername: string;
  deadline: number;
}
