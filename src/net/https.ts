import { X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { connect, createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from 'node:tls';
import { failure, ok } from '../evidence/slot.js';
import type { HttpsAnswer, Slot } from '../evidence/types.js';
import type { Page } from './network.js';

/** One GET on a connected socket, which is of no further use. */
export type HttpsClient = (socket: Socket, page: Page, timeoutMs: number) => Promise<Slot<HttpsAnswer>>;

/** RFC 8461 §3.3 lets a sender stop here. */
const LARGEST_BODY = 64 * 1024;

/**
 * Asks as a careful sender does: trusted certificate of that very name, TLS 1.2 or later, no redirect, no compression.
 * A server whose certificate is not fine is asked nothing.
 *
 * @param ca further trusted roots, PEM
 */
export function createHttpsClient(ca: string[]): HttpsClient {
  let context: SecureContext | undefined;
  return async (socket, page, timeoutMs) => {
    context ??= createSecureContext({
      ca: ca.length > 0 ? [...rootCertificates, ...ca] : undefined,
      minVersion: 'TLSv1.2',
    });
    const secureContext = context;
    const { request } = await import('node:http');
    return new Promise((resolve) => {
      const stream = handshake(socket, page.host, secureContext);
      let secured = false;
      const finish = (slot: Slot<HttpsAnswer>) => {
        clearTimeout(timer);
        stream.off('error', failed).on('error', () => {});
        stream.destroy();
        resolve(slot);
      };
      const failed = (error: NodeJS.ErrnoException) => finish(failureOf(error, page.host, secured));
      const timer = setTimeout(
        () => finish(failure('timeout', `no whole answer from ${page.host} in time`)),
        timeoutMs,
      );
      stream.on('error', failed);
      stream.on('close', () => finish(failure('protocol-garbage', `${page.host} closed the connection`)));
      stream.once('secureConnect', () => {
        secured = true;
        const verify = stream.authorized ? 'ok' : String(stream.authorizationError);
        if (verify !== 'ok') return finish(ok({ verify, status: 0, contentType: '', body: '' }));
        const headers = { Host: page.host, 'Accept-Encoding': 'identity', 'User-Agent': 'smtp-preflight' };
        request({ host: page.host, path: page.path, headers, createConnection: () => stream })
          .on('error', failed)
          .on('response', (response) => readBody(response, (answer) => finish(ok(answer)), failed))
          .end();
      });
    });
  };
}

const handshake = (socket: Socket, host: string, secureContext: SecureContext): TLSSocket =>
  connect({
    socket,
    secureContext,
    servername: host,
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: false,
    // RFC 8461 §3.3, RFC 9525 §6.3: the common name does not count.
    checkServerIdentity: (_, { raw }) =>
      new X509Certificate(raw).checkHost(host, { subject: 'never', partialWildcards: false })
        ? undefined
        : Object.assign(new Error('not a name of the certificate'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
  });

function readBody(
  response: IncomingMessage,
  done: (answer: HttpsAnswer) => void,
  failed: (error: NodeJS.ErrnoException) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const answer = (): HttpsAnswer => ({
    verify: 'ok',
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    body: Buffer.concat(chunks).subarray(0, LARGEST_BODY).toString('latin1'),
    ...(length > LARGEST_BODY && { truncated: true }),
  });
  response.on('error', failed);
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_BODY) done(answer());
  });
  response.on('end', () => done(answer()));
}

function failureOf({ code = 'unknown error' }: NodeJS.ErrnoException, host: string, secured: boolean) {
  if (!secured) return failure('tls-failed', `the TLS handshake with ${host} failed: ${code}`);
  return failure('protocol-garbage', `${host} does not give a whole HTTP answer: ${code}`);
}
