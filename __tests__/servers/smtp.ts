import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createSecureContext, type SecureContextOptions, TLSSocket } from 'node:tls';

/**
 * Scripted SMTP servers on loopback for tests: as well-behaved or as hostile as their handler.
 *
 *     const server = await scriptedSmtp(conversation({ greeting: '220 mx.test ESMTP', EHLO: '250 mx.test', '*': '502 no' }));
 *     …connect to server.address, server.port…
 *     expect(server.heard[0]).toEqual(['EHLO probe.test', 'QUIT']);
 *     await server.close();
 *
 * {@link conversation} answers by verb; for anything odder write the handler by hand:
 *
 *     scriptedSmtp(async (peer) => { peer.send('220-never '); await peer.drip('finished', 10); peer.reset(); });
 */
export interface ScriptedServer {
  address: string;
  port: number;
  /** Lines of each connection in the order in which they were opened, in clear and in TLS, without CR LF. */
  heard: string[][];
  /** Ends when somebody came and every handler ended: one that reads until the client is gone has then heard it out. */
  done(): Promise<void>;
  /** Cuts what is open; rejects when a handler threw. */
  close(): Promise<void>;
}

/** Key and certificate, and whatever else makes a TLS server good or bad. */
export interface TlsSetting extends SecureContextOptions {
  /** Goes on with what it had read in clear (CVE-2011-0411). */
  vulnerable?: boolean;
  /** Wants a certificate of the client. */
  mutual?: boolean;
}

/** One connection, seen from the server. */
export interface Peer {
  readonly secure: boolean;
  /** The client closed. */
  readonly gone: boolean;
  /** Bytes as they are (a string is latin1): the line end is the script's. */
  send(bytes: string | Buffer): void;
  /** Byte by byte, one every `ms`, until the client is gone. */
  drip(bytes: string | Buffer, ms: number): Promise<void>;
  /** Next line of the client without its end; undefined when it closed. */
  line(): Promise<string | undefined>;
  /** Next bytes of the client, whatever they are; undefined when it closed. */
  bytes(): Promise<Buffer | undefined>;
  /** TLS from here on. */
  startTls(tls: TlsSetting): Promise<void>;
  /** FIN. */
  end(): void;
  /** RST. */
  reset(): void;
}

export type Handler = (peer: Peer) => Promise<void> | void;

export async function scriptedSmtp(handler: Handler): Promise<ScriptedServer> {
  const heard: string[][] = [];
  const sockets = new Set<Socket>();
  const handlers: Promise<void>[] = [];
  let thrown: unknown;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket);
    const lines: string[] = [];
    heard.push(lines);
    const handled = Promise.resolve(peerOn(socket, lines)).then(handler);
    handlers.push(
      handled.catch((error) => {
        thrown ??= error;
        socket.destroy();
      }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    heard,
    async done() {
      if (handlers.length === 0) await once(server, 'connection');
      await Promise.all(handlers);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
      if (thrown) throw thrown;
    },
  };
}

function peerOn(raw: Socket, heard: string[]): Peer {
  let stream = raw;
  let unread = Buffer.alloc(0);
  let closed = false;
  let wake = () => {};
  const onData = (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    wake();
  };
  const onEnd = () => {
    closed = true;
    wake();
  };
  const listen = () => {
    stream.on('data', onData);
    for (const event of ['end', 'close', 'error']) stream.on(event, onEnd);
  };
  const more = () => new Promise<void>((resolve) => (wake = resolve));
  const take = (size: number) => {
    const taken = unread.subarray(0, size);
    unread = unread.subarray(size);
    return taken;
  };
  listen();

  return {
    get secure() {
      return stream instanceof TLSSocket;
    },
    get gone() {
      return closed || stream.destroyed;
    },
    send(bytes) {
      stream.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
    },
    async drip(bytes, ms) {
      for (const byte of Buffer.from(bytes as string, 'latin1')) {
        if (closed || stream.destroyed) return;
        stream.write(Buffer.of(byte));
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
    },
    async line() {
      for (;;) {
        const size = unread.indexOf('\n') + 1;
        if (size > 0) {
          const line = take(size)
            .toString('latin1')
            .replace(/\r?\n$/, '');
          heard.push(line);
          return line;
        }
        if (closed) return undefined;
        await more();
      }
    },
    async bytes() {
      while (unread.length === 0 && !closed) await more();
      return unread.length > 0 ? take(unread.length) : undefined;
    },
    async startTls({ vulnerable = false, mutual = false, ...context }) {
      if (!vulnerable) unread = Buffer.alloc(0);
      raw.removeAllListeners('data');
      const secureContext = createSecureContext(context);
      stream = new TLSSocket(raw, { isServer: true, secureContext, requestCert: mutual, rejectUnauthorized: mutual });
      listen();
      await new Promise((resolve) => {
        stream.once('secure', resolve).once('error', resolve);
        raw.once('close', resolve);
      });
    },
    end: () => void stream.end(),
    reset: () => void raw.resetAndDestroy(),
  };
}

export type Answer = string | ((line: string, peer: Peer) => Promise<string | undefined> | string | undefined);

/**
 * Answers by verb, in upper case; `*` answers the others, `greeting` comes first. An answer is a reply without its last
 * CR LF, or a function that gives one, or undefined when it said all there is to say itself. With `tls`, STARTTLS is
 * followed by TLS whenever it is answered 220. QUIT is answered 221 and FIN unless scripted.
 */
export function conversation(answers: Record<string, Answer> & { greeting: Answer }, tls?: TlsSetting): Handler {
  return async (peer) => {
    const answer = async (key: string, line: string) => {
      const scripted = answers[key] ?? (key === 'QUIT' ? '221 bye' : (answers['*'] ?? '502 not known'));
      const reply = typeof scripted === 'string' ? scripted : await scripted(line, peer);
      if (reply !== undefined) peer.send(`${reply}\r\n`);
      return reply;
    };
    await answer('greeting', '');
    for (let line = await peer.line(); line !== undefined; line = await peer.line()) {
      const verb = /^\w*/.exec(line)![0].toUpperCase();
      const reply = await answer(verb, line);
      if (verb === 'STARTTLS' && tls && reply?.startsWith('220')) await peer.startTls(tls);
      if (verb === 'QUIT') peer.end();
    }
    peer.end();
  };
}
