import type { ObsoleteTls } from '../evidence/types.js';

/** Content types (RFC 5246 §6.2.1) and handshake types (§7.4) that a first flight may hold. */
const ALERT = 21;
const HANDSHAKE = 22;
const HELLO_REQUEST = 0;
const SERVER_HELLO = 2;
const SERVER_HELLO_DONE = 14;
/** Certificate, ServerKeyExchange, CertificateRequest, CertificateStatus. */
const BETWEEN = [11, 12, 13, 22];
/** RFC 5246 §6.2.3. */
const LONGEST_RECORD = 2 ** 14 + 2048;

const SSL_3_0 = 0x0300;
const TLS_1_2 = 0x0303;
const VERSIONS: Record<number, string> = { 768: 'SSLv3', 769: 'TLSv1', 770: 'TLSv1.1' };

/** RFC 5246 §7.2 and the registry of TLS alerts. */
const ALERTS: Record<number, string> = {
  0: 'close_notify',
  10: 'unexpected_message',
  20: 'bad_record_mac',
  21: 'decryption_failed',
  22: 'record_overflow',
  30: 'decompression_failure',
  40: 'handshake_failure',
  41: 'no_certificate',
  42: 'bad_certificate',
  43: 'unsupported_certificate',
  46: 'certificate_unknown',
  47: 'illegal_parameter',
  49: 'access_denied',
  50: 'decode_error',
  51: 'decrypt_error',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  86: 'inappropriate_fallback',
  90: 'user_canceled',
  100: 'no_renegotiation',
  109: 'missing_extension',
  110: 'unsupported_extension',
  112: 'unrecognized_name',
  120: 'no_application_protocol',
};

/** The suite that a server chose in its ServerHello; null when it refused. */
export interface ServerChoice {
  accepted: number | null;
  refusal?: string;
}

/**
 * Reads what a server of SSL 3.0 to TLS 1.1 sent so far in answer to a ClientHello.
 *
 * @returns undefined while the flight is incomplete; `garbage` for what is no such flight
 */
export const readFlight = (bytes: Buffer): ObsoleteTls | 'garbage' | undefined => readRecords(bytes, readMessages);

/** Likewise up to the ServerHello of a server of SSL 3.0 to TLS 1.2, whatever follows it. */
export const readServerHello = (bytes: Buffer): ServerChoice | 'garbage' | undefined => readRecords(bytes, readChoice);

function readRecords<T>(
  bytes: Buffer,
  read: (messages: Buffer) => T | 'garbage' | undefined,
): T | Refusal | 'garbage' | undefined {
  let messages = Buffer.alloc(0);
  for (let at = 0; at < bytes.length; ) {
    const record = readRecord(bytes, at);
    if (record === 'garbage') return 'garbage';
    if (!record) return undefined;
    at = record.end;
    if (record.type === HANDSHAKE) {
      messages = Buffer.concat([messages, record.body]);
      const answer = read(messages);
      if (answer) return answer;
    } else {
      const refusal = refusalOf(record.body);
      if (refusal) return refusal;
    }
  }
  return undefined;
}

interface Refusal {
  accepted: null;
  refusal: string;
}

interface TlsRecord {
  type: number;
  body: Buffer;
  end: number;
}

function readRecord(bytes: Buffer, at: number): TlsRecord | 'garbage' | undefined {
  const [type, major] = [bytes[at]!, bytes[at + 1]];
  if (type !== HANDSHAKE && type !== ALERT) return 'garbage';
  if (major !== undefined && major !== 3) return 'garbage';
  if (bytes.length < at + 5) return undefined;
  const end = at + 5 + bytes.readUInt16BE(at + 3);
  if (end - at > 5 + LONGEST_RECORD) return 'garbage';
  return bytes.length < end ? undefined : { type, body: bytes.subarray(at + 5, end), end };
}

/** Warnings other than the end of the connection refuse nothing. */
function refusalOf(alert: Buffer): Refusal | 'garbage' | undefined {
  const [level, description] = alert;
  if (alert.length !== 2 || description === undefined) return 'garbage';
  const name = ALERTS[description] ?? `alert ${description}`;
  return level === 1 && name !== 'close_notify' ? undefined : { accepted: null, refusal: name };
}

function readMessages(bytes: Buffer): ObsoleteTls | 'garbage' | undefined {
  let accepted: string | undefined;
  for (let at = 0; at + 4 <= bytes.length; ) {
    const type = bytes[at]!;
    const end = at + 4 + bytes.readUIntBE(at + 1, 3);
    if (!accepted && type !== SERVER_HELLO && type !== HELLO_REQUEST) return 'garbage';
    if (end > bytes.length) return undefined;
    if (type === SERVER_HELLO) {
      accepted = end - at < 6 ? undefined : VERSIONS[bytes.readUInt16BE(at + 4)];
      if (!accepted) return 'garbage';
    } else if (type === SERVER_HELLO_DONE) return { accepted: accepted ?? null };
    else if (type !== HELLO_REQUEST && !BETWEEN.includes(type)) return 'garbage';
    at = end;
  }
  return undefined;
}

/** Behind the version come 32 random bytes, a session id of at most 32, the suite and the compression (RFC 5246 §7.4.1.3). */
function readChoice(bytes: Buffer): ServerChoice | 'garbage' | undefined {
  let at = 0;
  while (bytes[at] === HELLO_REQUEST && at + 4 <= bytes.length) at += 4 + bytes.readUIntBE(at + 1, 3);
  if (at >= bytes.length) return undefined;
  if (bytes[at] !== SERVER_HELLO) return 'garbage';
  if (at + 4 > bytes.length) return undefined;
  const body = bytes.subarray(at + 4, at + 4 + bytes.readUIntBE(at + 1, 3));
  const complete = body.length === bytes.readUIntBE(at + 1, 3);
  if (!complete) return undefined;
  const suiteAt = 35 + (body[34] ?? 0);
  const version = body.length < 2 ? 0 : body.readUInt16BE(0);
  if (version < SSL_3_0 || version > TLS_1_2 || suiteAt + 3 > body.length) return 'garbage';
  return { accepted: body.readUInt16BE(suiteAt) };
}
