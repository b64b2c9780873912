import { constants, type X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { connect, createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from 'node:tls';
import { CAPS } from '../evidence/caps.js';
import { failure, ok } from '../evidence/slot.js';
import type { Slot, TlsFacts, Trust } from '../evidence/types.js';
import { type Anchors, createAnchors, trustOf } from './trust.js';

export interface HandshakeOptions {
  servername: string;
  timeoutMs: number;
}

/** A TLS handshake on a connected socket. When it fails the socket is of no further use. */
export type Handshake = (
  socket: Socket,
  options: HandshakeOptions,
) => Promise<Slot<{ stream: TLSSocket; facts: TlsFacts }>>;

const DATES = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];

/**
 * A client that accepts everything that OpenSSL can speak, so that bad servers can be seen too. Sessions are never
 * resumed: every handshake shows the certificates.
 *
 * `prepare` does ahead of the first handshake what all share.
 *
 * @param ca further trusted roots, PEM
 */
export function createTlsClient(ca: string[]): Handshake & { prepare(): void } {
  let context: SecureContext | undefined;
  let anchors: Anchors | undefined;
  const trustOfSent = (sent: X509Certificate[]) => {
    anchors ??= createAnchors([...rootCertificates, ...ca]);
    return trustOf(sent, anchors);
  };
  const prepared = () => {
    context ??= permissiveContext(ca);
    return context;
  };
  return Object.assign(
    (socket: Socket, options: HandshakeOptions) => handshake(socket, prepared(), options, trustOfSent),
    { prepare: () => void prepared() },
  );
}

const permissiveContext = (ca: string[]): SecureContext =>
  createSecureContext({
    ca: ca.length > 0 ? [...rootCertificates, ...ca] : undefined,
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
    // Servers from before RFC 5746 are still to be seen.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
  });

function handshake(
  socket: Socket,
  secureContext: SecureContext,
  { servername, timeoutMs }: HandshakeOptions,
  trustOfSent: (sent: X509Certificate[]) => Trust,
): ReturnType<Handshake> {
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
    const finish = (slot: Awaited<ReturnType<Handshake>>) => {
      clearTimeout(timer);
      stream.off('error', failed).off('close', closed);
      if (!slot.ok) stream.on('error', () => {}).destroy();
      resolve(slot);
    };
    const failed = ({ code }: NodeJS.ErrnoException) =>
      finish(failure('tls-failed', `the TLS handshake failed: ${code ?? 'unknown error'}`));
    const closed = () => finish(failure('tls-failed', 'the connection was closed during the TLS handshake'));
    const late = () => finish(failure('timeout', 'the TLS handshake did not end before the deadline'));
    const timer = setTimeout(late, timeoutMs);
    stream.on('error', failed).on('close', closed);
    stream.on('secureConnect', () => finish(ok({ stream, facts: factsOf(stream, trustOfSent) })));
  });
}

function factsOf(stream: TLSSocket, trustOfSent: (sent: X509Certificate[]) => Trust): TlsFacts {
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
const trustOfRefused = (verify: string, walked: Trust): Trust =>
  walked === 'trusted' && !DATES.includes(verify) ? 'unknown-issuer' : walked;

/**
 * The chain as it was sent. getPeerCertificate() would sort it and add the root from our own store; this call takes the
 * certificates out of the session, so there can be only one.
 */
function certificatesOf(stream: TLSSocket): X509Certificate[] {
  const sent: X509Certificate[] = [];
  let next = stream.getPeerX509Certificate();
  while (next && sent.length < CAPS.chain) {
    sent.push(next);
    next = next.issuerCertificate;
  }
  return sent;
}
