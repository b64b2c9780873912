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

/**
 * Reads what a server of SSL 3.0 to TLS 1.1 sent so far in answer to a ClientHello.
 *
 * @returns undefined while the flight is incomplete; `garbage` for what is no such flight
 */
export function readFlight(bytes: Buffer): ObsoleteTls | 'garbage' | undefined {
  let messages = Buffer.alloc(0);
  for (let at = 0; at < bytes.length; ) {
    const record = readRecord(bytes, at);
    if (record === 'garbage') return 'garbage';
    if (!record) return undefined;
    at = record.end;
    if (record.type === HANDSHAKE) {
      messages = Buffer.concat([messages, record.body]);
      const flight = readMessages(messages);
      if (flight) return flight;
    } else {
      const refusal = refusalOf(record.body);
      if (refusal) return refusal;
    }
  }
  return undefined;
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
function refusalOf(alert: Buffer): ObsoleteTls | 'garbage' | undefined {
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
