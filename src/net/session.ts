import type { Ehlo, Reply, Slot, StartTls, TlsFacts } from '../evidence/types.js';

/** One SMTP dialogue over a connection: knows the protocol, judges nothing. */
export interface SmtpSession {
  /** Waits for the greeting; nothing was sent before it. A code other than 2xx is a reply like any other. */
  greeting(): Promise<Slot<Reply>>;
  /** EHLO, or HELO where EHLO is answered 500, 502 or 504. Remembers the keywords: PIPELINING decides about `group`. */
  ehlo(name: string): Promise<Slot<Ehlo>>;
  /** One command, one reply. `shown` replaces the line in the transcript (credentials). */
  command(line: string, shown?: string): Promise<Slot<Reply>>;
  /**
   * Several commands, a slot each, in order: in one packet where PIPELINING was offered, else one at a time.
   * DATA, QUIT, EHLO, NOOP, VRFY, AUTH only as the last (RFC 2920 §3.1). After 354 to DATA the connection is cut.
   */
  group(lines: string[]): Promise<Slot<Reply>[]>;
  /**
   * STARTTLS and the handshake. With `inject`, that command is sent in the same packet.
   * Afterwards the keywords of the clear part are forgotten. `tls` is absent when STARTTLS was not answered 220.
   */
  startTls(servername: string, inject?: string): Promise<{ starttls: Slot<StartTls>; tls?: Slot<TlsFacts> }>;
  /** Handshake at once (RFC 8314), before the greeting. */
  implicitTls(servername: string): Promise<Slot<TlsFacts>>;
  /** A reply that came without being asked for, waiting at most `ms`. */
  unsolicited(ms: number): Promise<Reply | undefined>;
  /** Sends QUIT and FIN without waiting; does nothing on a session that ended. */
  quit(): void;
  /** Ends without a further byte. */
  cut(): void;
  /** True until the peer closed, 421 came, a deadline passed or the protocol broke. */
  readonly alive: boolean;
  readonly transcript: string[];
}
