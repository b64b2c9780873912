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

/** Opt-in, zero delivery: a variant of end-of-data behind a message that no conforming server takes. */
export interface SmugglingProbe {
  /** The bytes tried instead of CRLF.CRLF, escaped, e.g. `\\n.\\n`. */
  variant: string;
  /** Absent: the server went on waiting for the end of the message, as it should. */
  reply?: Reply;
  /** Reply to a command sent behind it. */
  after?: Reply;
}
