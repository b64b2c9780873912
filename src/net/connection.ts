import type { Socket } from 'node:net';
import { failure, ok } from '../evidence/slot.js';
import { offerCiphers, offerObsoleteTls } from './client-hello.js';
import { openInbox } from './inbox.js';
import type { Connection } from './network.js';
import type { Handshake } from './tls.js';

/** How long the peer may take to answer our FIN with its own. */
const LINGER_MS = 5_000;

const closedBefore = failure('tls-failed', 'the connection was closed before the TLS handshake');

export interface Opened {
  /** Milliseconds the connect took. */
  ms: number;
  now: () => number;
  handshake: Handshake;
  /** Called when the connection ended; more than once. */
  leave: () => void;
}

/** The {@link Connection} over a connected socket, which it owns from now on. */
export function openConnection(socket: Socket, { ms, now, handshake, leave }: Opened): Connection {
  let stream = socket;
  let inbox = openInbox(socket, now);
  socket.on('close', leave);
  const gone = () => socket.destroyed || socket.readableEnded;

  /** What came in clear is no answer to a ClientHello, and after it the connection is of no further use. */
  const offer = async <T>(exchange: () => Promise<T>): Promise<T | typeof closedBefore> => {
    if (gone()) return closedBefore;
    inbox.shut();
    inbox = openInbox(socket, now);
    const answer = await exchange();
    connection.destroy();
    return answer;
  };

  const connection: Connection = {
    ms,
    localAddress: socket.localAddress ?? '',
    write(bytes) {
      if (stream.writable) stream.write(bytes);
    },
    read: (deadline) => inbox.read(deadline),
    async startTls(options) {
      if (gone()) return closedBefore;
      inbox.shut();
      const tls = await handshake(socket, { ...options, timeoutMs: Math.max(0, options.deadline - now()) });
      if (!tls.ok) {
        connection.destroy();
        return tls;
      }
      stream = tls.value.stream;
      inbox = openInbox(stream, now);
      return ok(tls.value.facts);
    },
    offerObsoleteTls: (deadline) => offer(() => offerObsoleteTls(connection, deadline)),
    offerCiphers: (suites, deadline) => offer(() => offerCiphers(connection, suites, deadline)),
    end() {
      inbox.drop();
      stream.end();
      leave();
      socket.unref();
      setTimeout(() => socket.destroy(), LINGER_MS).unref();
    },
    destroy() {
      leave();
      // RST, so that nobody in between can take the end of the stream for the end of a message.
      // While a FIN of our own is on its way Node fails to reset and leaves the socket open.
      if (stream.writableEnded) socket.destroy();
      else if (!socket.destroyed) socket.resetAndDestroy();
    },
  };
  return connection;
}
