import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A SOCKS5 proxy on the loopback interface behind which every server is far away.
 *
 * What it models: a link with a constant one-way delay in each direction and no other limit. The handshake of SOCKS is not
 * delayed, so that the client sees what it would see on a direct connection: the connect is answered after one round trip
 * (SYN, SYN-ACK), the server learns of it half a round trip later (ACK), and each chunk of bytes, and the end of the
 * stream, travels for `oneWayMs`. It does not model loss, slow start, or limited bandwidth. A timer of Node is late by up
 * to a millisecond or so, never early.
 *
 * @param {(address: string, port: number) => { address: string, port: number } | undefined} route where a target really is
 * @param {number} oneWayMs
 */
export async function startDelayProxy(route, oneWayMs) {
  const sockets = new Set();
  const track = (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    return socket;
  };
  const later = (action) => setTimeout(action, oneWayMs);
  /** `to` is a promise: what is sent before the server has learnt of the connection waits for it. */
  const forward = (from, to) => {
    const afterTravel = (action) => later(async () => action(await to));
    from.on('data', (chunk) => afterTravel((socket) => socket.writable && socket.write(chunk)));
    from.on('end', () => afterTravel((socket) => socket.end()));
    from.on('close', (failed) => failed && afterTravel((socket) => socket.destroy()));
  };
  const open = async (client, { address: host, port }) => {
    const upstream = sleep(3 * oneWayMs).then(() => track(connect({ host, port, noDelay: true, allowHalfOpen: true })));
    forward(client, upstream);
    forward(await upstream, client);
  };
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    track(client).once('data', () => {
      client.write(Buffer.from([5, 0]));
      client.once('data', (request) => {
        const target = route([...request.subarray(4, 8)].join('.'), request.readUInt16BE(8));
        if (request[3] !== IPV4 || !target) return client.end(reply(REFUSED));
        setTimeout(() => client.write(reply(GRANTED)), 2 * oneWayMs);
        return open(client, target);
      });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** RFC 1928 §5, §6. */
const [IPV4, GRANTED, REFUSED] = [1, 0, 5];
const reply = (code) => Buffer.from([5, code, 0, IPV4, 0, 0, 0, 0, 0, 0]);
