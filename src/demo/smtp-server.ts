import { createServer, type Socket } from 'node:net';
import { createSecureContext, type SecureContext, type SecureContextOptions, TLSSocket } from 'node:tls';
import { type Answer, dialogue } from './smtp-dialogue.js';
import type { SmtpOptions } from './smtp-options.js';

export interface SmtpServerOptions extends SmtpOptions {
  /** Key and certificate chain, PEM; with `starttls: 'missing'` it may be left out. */
  credential?: { key: string; chain: string };
  /** TLS from the first byte (RFC 8314). */
  implicitTls?: boolean;
  /** TLS 1.0 is taken too. */
  obsoleteTls?: boolean;
}

export interface SmtpServer {
  host: string;
  port: number;
  stop(): Promise<void>;
}

/** A small SMTP server on a free port of 127.0.0.1. It delivers nothing: messages are thrown away as they come in. */
export async function startSmtpServer(options: SmtpServerOptions): Promise<SmtpServer> {
  const host = '127.0.0.1';
  const context = createSecureContext(tlsOptions(options));
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    serve(socket, options, context);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
  return {
    host,
    port: (server.address() as { port: number }).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** OpenSSL 3 has TLS before 1.2 only at security level 0, since its signatures are SHA-1. */
const tlsOptions = ({ credential, obsoleteTls }: SmtpServerOptions): SecureContextOptions => ({
  key: credential?.key,
  cert: credential?.chain,
  minVersion: obsoleteTls ? 'TLSv1' : 'TLSv1.2',
  ...(obsoleteTls && { ciphers: 'DEFAULT@SECLEVEL=0' }),
});

function serve(socket: Socket, options: SmtpServerOptions, secureContext: SecureContext): void {
  const secure = (): TLSSocket => {
    const tls = new TLSSocket(socket, { isServer: true, secureContext });
    tls.on('error', () => socket.destroy());
    return tls;
  };
  const talk = dialogue(options, options.implicitTls === true);
  let stream: Socket = options.implicitTls ? secure() : socket;
  let input = '';
  let inMessage = false;

  const obey = ({ reply, next }: Answer): void => {
    stream.write(`${reply}\r\n`);
    if (next === 'close') stream.end();
    if (next === 'starttls') upgrade();
    inMessage = next === 'message';
    // The message may be empty: its end is then the first line.
    if (inMessage) input = `\r\n${input}`;
  };
  const upgrade = (): void => {
    socket.removeListener('data', receive);
    // RFC 3207 §4.2: what came in clear behind STARTTLS is discarded.
    const injected = options.starttls === 'injectable' ? input : '';
    input = '';
    if (options.starttls === 'broken') {
      socket.once('data', () => socket.destroy());
      return;
    }
    stream = secure();
    talk.secured();
    stream.on('data', receive);
    stream.once('secure', () => receive(Buffer.from(injected, 'latin1')));
  };
  const receive = (chunk: Buffer): void => {
    input += chunk.toString('latin1');
    for (;;) {
      const end = inMessage ? END_OF_MESSAGE : '\r\n';
      const at = input.indexOf(end);
      if (at < 0) break;
      const line = input.slice(0, at);
      input = input.slice(at + end.length);
      obey(inMessage ? talk.messageEnded() : talk.answer(line));
    }
    if (inMessage) input = input.slice(-(END_OF_MESSAGE.length - 1));
    // RFC 5321 §2.3.8; Postfix does so with `smtpd_forbid_bare_newline = reject`.
    else if (input.includes('\n')) obey({ reply: '550 5.5.2 Error: bare <LF> received', next: 'close' });
  };
  const greet = (): boolean => stream.write(`${talk.greeting}\r\n`);
  stream.on('data', receive);
  // With a greeting waiting to be written, a refused handshake would end without its alert.
  if (options.implicitTls) stream.once('secure', greet);
  else greet();
}

/** RFC 5321 §4.1.1.4. */
const END_OF_MESSAGE = '\r\n.\r\n';
