import { constants } from 'node:crypto';
import { isIP } from 'node:net';
import { connect, createSecureContext, rootCertificates } from 'node:tls';
import { failure, ok } from '../evidence/slot.js';
import { createAnchors, trustOf } from './trust.js';
const LONGEST_CHAIN = 10;
const DATES = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];
/**
 * A client that accepts everything that OpenSSL can speak, so that bad servers can be seen too. Sessions are never
 * resumed: every handshake shows the certificates.
 *
 * @param ca further trusted roots, PEM
 */
export function createTlsClient(ca) {
    let context;
    let anchors;
    const trustOfSent = (sent) => {
        anchors ??= createAnchors([...rootCertificates, ...ca]);
        return trustOf(sent, anchors);
    };
    return (socket, options) => {
        context ??= permissiveContext(ca);
        return handshake(socket, context, options, trustOfSent);
    };
}
const permissiveContext = (ca) => createSecureContext({
    ca: ca.length > 0 ? [...rootCertificates, ...ca] : undefined,
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
    // Servers from before RFC 5746 are still to be seen.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
});
function handshake(socket, secureContext, { servername, timeoutMs }, trustOfSent) {
    return new Promise((resolve) => {
        const stream = connect({
            socket,
            secureContext,
            // RFC 6066 §3: no address in the server name.
            servername: isIP(servername) ? '' : servername,
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined,
            minDHSize: 1,
        });
        const finish = (slot) => {
            clearTimeout(timer);
            stream.off('error', failed).off('close', closed);
            if (!slot.ok)
                stream.on('error', () => { }).destroy();
            resolve(slot);
        };
        const failed = ({ code }) => finish(failure('tls-failed', `the TLS handshake failed: ${code ?? 'unknown error'}`));
        const closed = () => finish(failure('tls-failed', 'the connection was closed during the TLS handshake'));
        const late = () => finish(failure('timeout', 'the TLS handshake did not end before the deadline'));
        const timer = setTimeout(late, timeoutMs);
        stream.on('error', failed).on('close', closed);
        stream.on('secureConnect', () => finish(ok({ stream, facts: factsOf(stream, trustOfSent) })));
    });
}
function factsOf(stream, trustOfSent) {
    const sent = certificatesOf(stream);
    const verify = stream.authorized ? 'ok' : String(stream.authorizationError);
    return {
        version: stream.getProtocol() ?? 'unknown',
        cipher: stream.getCipher().name,
        chain: sent.map((certificate) => certificate.raw.toString('base64')),
        trust: verify === 'ok' ? 'trusted' : trustOfRefused(verify, trustOfSent(sent)),
        verify,
    };
}
/** Our walk is about who vouches. What else than dates OpenSSL objects to (purpose, path length, names) is no trust. */
const trustOfRefused = (verify, walked) => walked === 'trusted' && !DATES.includes(verify) ? 'unknown-issuer' : walked;
/**
 * The chain as it was sent. getPeerCertificate() would sort it and add the root from our own store; this call takes the
 * certificates out of the session, so there can be only one.
 */
function certificatesOf(stream) {
    const sent = [];
    let next = stream.getPeerX509Certificate();
    while (next && sent.length < LONGEST_CHAIN) {
        sent.push(next);
        next = next.issuerCertificate;
    }
    return sent;
}
