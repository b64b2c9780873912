import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { failure, ok } from '../evidence/slot.js';
import type { ObsoleteTls, Slot } from '../evidence/types.js';
import type { CipherOffer, Connection } from './network.js';
import { readFlight, readServerHello } from './server-flight.js';

/** Newest version that is offered, and TLS 1.0: what the record layer says (RFC 5246 §E.1). */
const TLS_1_1 = 0x0302;
const TLS_1_2 = 0x0303;
const RECORD_VERSION = 0x0301;
/** More than any server sends before ServerHelloDone. */
const MOST = 64 * 1024;

/**
 * First and last of each run of cipher suites from before TLS 1.2, the usual ones first. Left out are those that need a
 * secret or ticket shared beforehand (PSK, SRP, Kerberos), since a stranger cannot use them.
 */
const OBSOLETE_SUITES: [number, number][] = [
  [0xc001, 0xc019], // ECDH and ECDHE: NULL, RC4, 3DES, AES, anonymous (RFC 4492)
  [0x002f, 0x003a], // AES (RFC 3268)
  [0x0041, 0x0046], // Camellia (RFC 4132)
  [0x0084, 0x0089],
  [0x0096, 0x009b], // SEED (RFC 4162)
  [0x0001, 0x001b], // NULL, RC4, RC2, IDEA, DES, 3DES, export and anonymous (RFC 2246)
  [0x0060, 0x0066], // 56-bit export
];

/** x25519, secp256r1, secp384r1, secp521r1. */
const GROUPS = [0x001d, 0x0017, 0x0018, 0x0019];

/** RSA-PSS, ECDSA and RSA with SHA-256, 384, 512, Ed25519, and SHA-1 as a last resort (RFC 8446 §4.2.3). */
const SIGNATURE_ALGORITHMS = [
  0x0804, 0x0805, 0x0806, 0x0403, 0x0503, 0x0603, 0x0401, 0x0501, 0x0601, 0x0807, 0x0203, 0x0201,
];

/** Refusals that are about suites and versions (RFC 5246 §7.2.2); any other has a cause of its own. */
const NO_COMMON_SUITE = ['handshake_failure', 'insufficient_security', 'protocol_version', 'close_notify', 'closed'];

type Stream = Pick<Connection, 'read' | 'write'>;

/**
 * Offers SSL 3.0 to TLS 1.1 with every cipher suite and tells whether the server would go on with it. OpenSSL 3 may choose
 * an old version and then fail to sign: so only a flight up to ServerHelloDone is an acceptance.
 *
 * The hello stays under 256 bytes, past which some old servers hang: there is no server name in it, and no
 * signature_algorithms, which RFC 5246 §7.4.1.4.1 forbids before TLS 1.2.
 *
 * @param deadline as {@link Connection.read}
 */
export function offerObsoleteTls(connection: Stream, deadline: number): Promise<Slot<ObsoleteTls>> {
  const suites = OBSOLETE_SUITES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  connection.write(clientHello(TLS_1_1, suites, []));
  return answerTo(connection, readFlight, deadline);
}

/**
 * Offers TLS up to 1.2 with these suites alone and tells which one the server chose, null when it refused them all. The
 * ServerHello decides: what comes after it has no part in the choice.
 */
export async function offerCiphers(
  connection: Stream,
  { suites, servername }: CipherOffer,
  deadline: number,
): Promise<Slot<number | null>> {
  const extensions = [extension(0x000d, vector16(uint16s(SIGNATURE_ALGORITHMS)))];
  // RFC 6066 §3: no address in the server name.
  if (!isIP(servername)) extensions.push(extension(0x0000, vector16(hostName(servername))));
  connection.write(clientHello(TLS_1_2, suites, extensions));
  const answer = await answerTo(connection, readServerHello, deadline);
  if (!answer.ok) return answer;
  const { accepted, refusal = 'closed' } = answer.value;
  if (accepted !== null)
    return suites.includes(accepted)
      ? ok(accepted)
      : failure('protocol-garbage', 'the server chose a cipher suite that was not offered');
  return NO_COMMON_SUITE.includes(refusal)
    ? ok(null)
    : failure('tls-failed', `the server answered the offer of cipher suites with ${refusal}`);
}

/** What `read` makes of the bytes that come, as soon as it makes something of them. */
async function answerTo<T extends { accepted: unknown; refusal?: string }>(
  connection: Stream,
  read: (bytes: Buffer) => T | 'garbage' | undefined,
  deadline: number,
): Promise<Slot<T | { accepted: null; refusal: string }>> {
  let received = Buffer.alloc(0);
  while (received.length <= MOST) {
    const more = await connection.read(deadline);
    if (!more.ok) return more;
    if (!Buffer.isBuffer(more.value)) return ok({ accepted: null, refusal: 'closed' });
    received = Buffer.concat([received, more.value]);
    const answer = read(received);
    if (answer === 'garbage') break;
    // RFC 6066 §3: the server wants a name before it looks at versions.
    if (answer?.refusal === 'unrecognized_name')
      return failure('tls-failed', 'the server wants a server name of its own');
    if (answer) return ok(answer);
  }
  return failure('protocol-garbage', 'the answer to a ClientHello is not TLS');
}

function clientHello(newest: number, suites: readonly number[], further: Buffer[]): Buffer {
  const extensions = Buffer.concat([
    extension(0x000a, vector16(uint16s(GROUPS))),
    extension(0x000b, Buffer.from([1, 0])), // ec_point_formats: uncompressed
    extension(0xff01, Buffer.from([0])), // renegotiation_info (RFC 5746 §3.4)
    ...further,
  ]);
  const body = Buffer.concat([
    uint16s([newest]),
    randomBytes(32),
    Buffer.from([0]), // no session
    vector16(uint16s(suites)),
    Buffer.from([1, 0]), // no compression
    vector16(extensions),
  ]);
  const handshake = Buffer.concat([Buffer.from([1, 0]), vector16(body)]);
  return Buffer.concat([Buffer.from([22]), uint16s([RECORD_VERSION]), vector16(handshake)]);
}

/** One entry of server_name (RFC 6066 §3). */
const hostName = (name: string): Buffer => Buffer.concat([Buffer.from([0]), vector16(Buffer.from(name, 'latin1'))]);

const uint16s = (values: readonly number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]));

const vector16 = (bytes: Buffer): Buffer => Buffer.concat([uint16s([bytes.length]), bytes]);

const extension = (type: number, data: Buffer): Buffer => Buffer.concat([uint16s([type]), vector16(data)]);
