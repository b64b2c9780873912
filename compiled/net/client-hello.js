import { randomBytes } from 'node:crypto';
import { failure, ok } from '../evidence/slot.js';
import { readFlight } from './server-flight.js';
/** TLS 1.1: the newest version that is offered, and TLS 1.0: what the record layer says (RFC 5246 §E.1). */
const NEWEST = 0x0302;
const RECORD_VERSION = 0x0301;
/** More than any server sends before ServerHelloDone. */
const MOST = 64 * 1024;
/**
 * First and last of each run of cipher suites from before TLS 1.2, the usual ones first. Left out are those that need a
 * secret or ticket shared beforehand (PSK, SRP, Kerberos), since a stranger cannot use them.
 */
const CIPHER_SUITES = [
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
/**
 * Offers SSL 3.0 to TLS 1.1 with every cipher suite and tells whether the server would go on with it. OpenSSL 3 may choose
 * an old version and then fail to sign: so only a flight up to ServerHelloDone is an acceptance.
 *
 * The hello stays under 256 bytes, past which some old servers hang: there is no server name in it, and no
 * signature_algorithms, which RFC 5246 §7.4.1.4.1 forbids before TLS 1.2.
 *
 * @param deadline as {@link Connection.read}
 */
export async function offerObsoleteTls(connection, deadline) {
    connection.write(clientHello());
    let received = Buffer.alloc(0);
    while (received.length <= MOST) {
        const read = await connection.read(deadline);
        if (!read.ok)
            return read;
        if (!Buffer.isBuffer(read.value))
            return ok({ accepted: null, refusal: 'closed' });
        received = Buffer.concat([received, read.value]);
        const flight = readFlight(received);
        if (flight === 'garbage')
            break;
        // RFC 6066 §3: the server wants a name before it looks at versions.
        if (flight?.refusal === 'unrecognized_name')
            return failure('tls-failed', 'the server wants a server name');
        if (flight)
            return ok(flight);
    }
    return failure('protocol-garbage', 'the answer to a ClientHello is not TLS');
}
function clientHello() {
    const suites = CIPHER_SUITES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    const extensions = Buffer.concat([
        extension(0x000a, vector16(uint16s(GROUPS))),
        extension(0x000b, Buffer.from([1, 0])), // ec_point_formats: uncompressed
        extension(0xff01, Buffer.from([0])), // renegotiation_info (RFC 5746 §3.4)
    ]);
    const body = Buffer.concat([
        uint16s([NEWEST]),
        randomBytes(32),
        Buffer.from([0]), // no session
        vector16(uint16s(suites)),
        Buffer.from([1, 0]), // no compression
        vector16(extensions),
    ]);
    const handshake = Buffer.concat([Buffer.from([1, 0]), vector16(body)]);
    return Buffer.concat([Buffer.from([22]), uint16s([RECORD_VERSION]), vector16(handshake)]);
}
const uint16s = (values) => Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]));
const vector16 = (bytes) => Buffer.concat([uint16s([bytes.length]), bytes]);
const extension = (type, data) => Buffer.concat([uint16s([type]), vector16(data)]);
