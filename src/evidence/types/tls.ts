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

/** What raw ClientHellos (TLS 1.2 and older) told of one family of cipher suites. Of an absent family nothing is known. */
export interface CipherProbe {
  /** `NULL`, `export`, `RC4`, `DES`, `3DES`, `anonymous` or `no forward secrecy`. */
  family: string;
  /** Suite the server chose, as OpenSSL names it; null when it refused them all. */
  accepted: string | null;
}
