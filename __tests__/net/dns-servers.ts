import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { type DecodedPacket, decode, encode, type Packet } from 'dns-packet';

/** Answers to a query: packets without id and question are completed, bytes are sent as they are. */
export type Handler = (query: DecodedPacket, transport: 'udp' | 'tcp') => (Packet | Buffer)[];

export interface TestNameServer {
  host: string;
  port: number;
  /** Queries in order. */
  asked: { name: string; type: string; transport: string; id: number; sourcePort: number; edns: boolean }[];
  stop(): void;
}

/** RA: of a packet without it, an empty answer would be a referral. */
const RECURSION = 0x80;

/** A name server on one free port of 127.0.0.1, over UDP and TCP. */
export async function nameServer(handler: Handler): Promise<TestNameServer> {
  const asked: TestNameServer['asked'] = [];
  const answer = (bytes: Buffer, transport: 'udp' | 'tcp', sourcePort: number) => {
    const query = decode(bytes);
    const [question] = query.questions!;
    const edns = query.additionals!.length > 0;
    asked.push({ name: question!.name, type: question!.type, transport, id: query.id!, sourcePort, edns });
    const whole = ({ flags = 0, ...packet }: Packet) =>
      encode({ type: 'response', id: query.id, questions: query.questions, ...packet, flags: flags | RECURSION });
    return handler(query, transport).map((packet) => (Buffer.isBuffer(packet) ? packet : whole(packet)));
  };
  const tcp = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      for (const message of answer(bytes.subarray(2), 'tcp', socket.remotePort!)) {
        const prefix = Buffer.from([message.length >> 8, message.length & 0xff]);
        for (const byte of Buffer.concat([prefix, message])) socket.write(Buffer.from([byte]));
      }
    });
  });
  const { udp, port } = await bindBoth(tcp);
  udp.on('message', (bytes, from) => {
    for (const message of answer(bytes, 'udp', from.port)) udp.send(message, from.port, from.address);
  });
  const stop = () => {
    udp.close();
    tcp.close();
  };
  return { host: '127.0.0.1', port, asked, stop };
}

/** The port that is free for TCP may be taken for UDP: then another. */
async function bindBoth(tcp: Server): Promise<{ udp: Socket; port: number }> {
  await once(tcp.listen(0, '127.0.0.1'), 'listening');
  const { port } = tcp.address() as { port: number };
  const udp = createSocket('udp4');
  try {
    await once(udp.bind(port, '127.0.0.1'), 'listening');
    return { udp, port };
  } catch {
    udp.close();
    await once(tcp.close(), 'close');
    return bindBoth(tcp);
  }
}
