import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface SocksServer {
  port: number;
  /** Targets that were asked for, `address:port`. */
  asked: string[];
  stop(): void;
}

export interface SocksBehaviour {
  /** Reply code (RFC 1928 §6); default 0, and the connection is made. */
  reply?: number;
  /** User name and password that must be given (RFC 1929). */
  credentials?: [string, string];
  /** Bytes sent instead of any SOCKS. */
  garbage?: string;
  silent?: boolean;
  /** Sent in one packet with the reply. */
  early?: string;
}

/** A SOCKS5 proxy for IPv4 and IPv6 addresses on loopback; IPv6 targets are only noted. */
export async function socksServer(behaviour: SocksBehaviour = {}): Promise<SocksServer> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    if (!behaviour.silent) converse(socket, behaviour, asked).catch(() => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as { port: number }).port, asked, stop };
}

async function converse(socket: Socket, behaviour: SocksBehaviour, asked: string[]): Promise<void> {
  const packet = async (): Promise<Buffer> => (await once(socket, 'data'))[0];
  await packet();
  if (behaviour.garbage) return void socket.end(behaviour.garbage);
  if (behaviour.credentials) {
    socket.write(Buffer.from([5, 2]));
    const [user, password] = behaviour.credentials;
    const expected = Buffer.from([1, user.length, ...Buffer.from(user), password.length, ...Buffer.from(password)]);
    const fits = (await packet()).equals(expected);
    socket.write(Buffer.from([1, fits ? 0 : 1]));
    if (!fits) return;
  } else socket.write(Buffer.from([5, 0]));
  const request = await packet();
  const size = request[3] === 4 ? 16 : 4;
  const address = [...request.subarray(4, 4 + size)];
  const port = request.readUInt16BE(4 + size);
  asked.push(size === 4 ? `${address.join('.')}:${port}` : `[${Buffer.from(address).toString('hex')}]:${port}`);
  const reply = Buffer.from([5, behaviour.reply ?? 0, 0, 1, 127, 0, 0, 1, 0, 0]);
  if (behaviour.reply) return void socket.end(reply);
  socket.write(Buffer.concat([reply, Buffer.from(behaviour.early ?? '')]));
  if (size === 16) return;
  const upstream = connect({ host: address.join('.'), port });
  upstream.on('error', () => socket.destroy());
  socket.pipe(upstream).pipe(socket);
}
