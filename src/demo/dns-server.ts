import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, type Server, type Socket } from 'node:net';
import { type Answer, type DecodedPacket, decode, encode, type Question, type StringAnswer } from 'dns-packet';

/**
 * What is known of one name: records by type in presentation form (`MX`: `10 mail.example.com`, `TXT`: one string a record),
 * or the error it is answered with; `silent` is never answered.
 */
export type NameEntry = Partial<Record<(typeof TYPES)[number], string[]>> | 'SERVFAIL' | 'REFUSED' | 'silent';
/** By lower-case name without trailing dot. */
export type ZoneTable = Record<string, NameEntry>;

export interface DnsServer {
  host: string;
  port: number;
  stop(): Promise<void>;
}

interface Resolution {
  rcode: keyof typeof RCODES;
  answers: Answer[];
}

const TYPES = ['A', 'AAAA', 'PTR', 'CNAME', 'NS', 'MX', 'TXT'] as const;
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
/** RFC 1035 §4.1.1: AA, TC, RD, RA. */
const FLAGS = { authoritative: 0x400, truncated: 0x200, desired: 0x100, available: 0x80 };
const TTL_S = 60;
const PORT_ATTEMPTS = 10;

/** Answers for every name there is, from `zone`, over UDP and TCP on one free port of 127.0.0.1. */
export async function startDnsServer(zone: ZoneTable): Promise<DnsServer> {
  const host = '127.0.0.1';
  const sockets = new Set<Socket>();
  const { tcp, udp, port } = await bindBoth(host);
  udp.on('message', (message, { port: to, address }) => {
    const response = respond(zone, message, 'udp');
    if (response) udp.send(response, to, address);
  });
  tcp.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    answerStream(zone, socket);
  });
  return {
    host,
    port,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([
        new Promise<void>((resolve) => udp.close(() => resolve())),
        new Promise<void>((resolve) => tcp.close(() => resolve())),
      ]);
    },
  };
}

/** `9.2.0.192.in-addr.arpa` of 192.0.2.9; behind it another zone for block lists. */
export const reversedIpv4 = (address: string, zone = 'in-addr.arpa'): string =>
  `${address.split('.').reverse().join('.')}.${zone}`;

async function bindBoth(host: string): Promise<{ tcp: Server; udp: UdpSocket; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const tcp = createServer();
    await new Promise<void>((resolve, reject) => tcp.once('error', reject).listen(0, host, resolve));
    const { port } = tcp.address() as { port: number };
    const udp = createSocket('udp4');
    try {
      await new Promise<void>((resolve, reject) => udp.once('error', reject).bind(port, host, resolve));
      return { tcp, udp, port };
    } catch (error) {
      // The port of the TCP server may be taken for UDP.
      udp.close();
      tcp.close();
      if (attempt === PORT_ATTEMPTS) throw error;
    }
  }
}

/** RFC 1035 §4.2.2: each message behind its length in two octets. */
function answerStream(zone: ZoneTable, socket: Socket): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      const end = 2 + pending.readUInt16BE(0);
      const response = respond(zone, pending.subarray(2, end), 'tcp');
      pending = pending.subarray(end);
      if (!response) continue;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(response.length);
      socket.write(Buffer.concat([length, response]));
    }
  });
}

function respond(zone: ZoneTable, message: Buffer, transport: 'udp' | 'tcp'): Buffer | undefined {
  const query = decoded(message);
  const question = query?.questions?.[0];
  if (!query || !question || zone[question.name.toLowerCase()] === 'silent') return undefined;
  const { rcode, answers } = resolve(zone, question);
  const opt = query.additionals?.find((record) => record.type === 'OPT');
  const response = (flags: number, sent: Answer[]): Buffer =>
    encode({
      type: 'response',
      id: query.id,
      flags: FLAGS.authoritative | FLAGS.available | FLAGS.desired | RCODES[rcode] | flags,
      questions: [question],
      answers: sent,
      additionals: opt ? [opt] : [],
    });
  const whole = response(0, answers);
  const room = opt?.type === 'OPT' ? Math.max(512, opt.udpPayloadSize) : 512;
  return transport === 'udp' && whole.length > room ? response(FLAGS.truncated, []) : whole;
}

function decoded(message: Buffer): DecodedPacket | undefined {
  try {
    return decode(message);
  } catch {
    return undefined;
  }
}

/** The answer of a resolver: CNAMEs are followed (RFC 1034 §4.3.2), a loop of them ends where it closes. */
function resolve(zone: ZoneTable, { name, type }: Question, seen: string[] = []): Resolution {
  const key = name.toLowerCase();
  const entry = zone[key];
  if (typeof entry === 'string') return { rcode: entry === 'silent' ? 'SERVFAIL' : entry, answers: [] };
  if (!entry) return { rcode: hasNamesBelow(zone, key) ? 'NOERROR' : 'NXDOMAIN', answers: [] };
  const answers = recordsOf(name, type, entry);
  const target = entry.CNAME?.[0];
  if (!target || type === 'CNAME' || answers.length > 0) return { rcode: 'NOERROR', answers };
  const alias = recordsOf(name, 'CNAME', entry);
  if (seen.includes(key)) return { rcode: 'NOERROR', answers: [] };
  const rest = resolve(zone, { name: target, type }, [...seen, key]);
  return { rcode: rest.rcode, answers: [...alias, ...rest.answers] };
}

/** RFC 8020: a name with names below it exists. */
const hasNamesBelow = (zone: ZoneTable, name: string): boolean =>
  Object.keys(zone).some((other) => other.endsWith(`.${name}`));

function recordsOf(name: string, type: string, entry: Exclude<NameEntry, string>): Answer[] {
  const known = TYPES.find((candidate) => candidate === type);
  const values = (known && entry[known]) ?? [];
  return values.map((value): Answer => {
    if (known === 'TXT') return { name, type: 'TXT', ttl: TTL_S, data: value };
    if (known !== 'MX') return { name, type: known as StringAnswer['type'], ttl: TTL_S, data: value };
    const [preference, exchange = ''] = value.split(' ');
    return { name, type: 'MX', ttl: TTL_S, data: { preference: Number(preference), exchange } };
  });
}
