import type { ResolverOptions } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { connect } from 'node:net';
import { decode, encode } from 'dns-packet';
import { type DnsServer, reversedIpv4, startDnsServer } from '../../src/demo/dns-server.js';

const longTexts = Array.from({ length: 10 }, (_, n) => `${n}`.repeat(200));
let server: DnsServer;
let resolver: Resolver;

beforeAll(async () => {
  server = await startDnsServer({
    'mail.example.com': { A: ['192.0.2.9'], AAAA: ['2001:db8::9'] },
    'example.com': { MX: ['10 mail.example.com', '20 mx2.example.com'], TXT: ['v=spf1 mx -all'] },
    [reversedIpv4('192.0.2.9')]: { PTR: ['mail.example.com'] },
    'alias.example.com': { CNAME: ['mail.example.com'] },
    'loop.example.com': { CNAME: ['loop.example.com'] },
    'long.example.com': { TXT: longTexts },
    'servfail.example.com': 'SERVFAIL',
    'refused.example.com': 'REFUSED',
    'silent.example.com': 'silent',
  });
  resolver = resolverWith();
});
afterAll(() => server.stop());

function resolverWith(options?: ResolverOptions): Resolver {
  const made = new Resolver(options);
  made.setServers([`${server.host}:${server.port}`]);
  return made;
}

describe('DNS server', () => {
  test('answers what the zone holds, in any case', async () => {
    expect(await resolver.resolve4('MAIL.Example.com')).toEqual(['192.0.2.9']);
    expect(await resolver.resolve6('mail.example.com')).toEqual(['2001:db8::9']);
    expect(await resolver.resolveTxt('example.com')).toEqual([['v=spf1 mx -all']]);
    expect(await resolver.reverse('192.0.2.9')).toEqual(['mail.example.com']);
    expect(await resolver.resolveMx('example.com')).toMatchObject([
      { priority: 10, exchange: 'mail.example.com' },
      { priority: 20, exchange: 'mx2.example.com' },
    ]);
  });

  test('follows aliases', async () => {
    expect(await resolver.resolve4('alias.example.com')).toEqual(['192.0.2.9']);
    expect(await resolver.resolveCname('alias.example.com')).toEqual(['mail.example.com']);
    // ENODATA or an empty list, by version of Node.
    expect([[], 'ENODATA']).toContainEqual(await resolver.resolve4('loop.example.com').catch(({ code }) => code));
  });

  test.each([
    ['A', 'nothing.example.com', 'ENOTFOUND'],
    ['A', 'example.com', 'ENODATA'],
    ['A', 'com', 'ENODATA'],
    ['A', 'servfail.example.com', 'ESERVFAIL'],
    ['A', 'refused.example.com', 'EREFUSED'],
  ])('%s of %s is %s', async (type, name, code) => {
    await expect(resolver.resolve(name, type)).rejects.toMatchObject({ code });
  });

  test('silence is a time-out', async () => {
    const hasty = resolverWith({ timeout: 200, tries: 1 });
    await expect(hasty.resolve4('silent.example.com')).rejects.toMatchObject({ code: 'ETIMEOUT' });
  });

  test('what does not fit into a datagram is given over TCP', async () => {
    expect((await resolver.resolveTxt('long.example.com')).flat().sort()).toEqual(longTexts);
  });

  test('several questions may come over one TCP connection, split anywhere', async () => {
    const query = encode({
      type: 'query',
      id: 7,
      flags: 0x100,
      questions: [{ type: 'A', name: 'mail.example.com' }],
    });
    const framed = Buffer.concat([Buffer.from([0, query.length]), query]);
    const socket = connect(server.port, server.host);
    const received: Buffer[] = [];
    const two = new Promise<void>((resolve) =>
      socket.on('data', (chunk: Buffer) => {
        received.push(chunk);
        const all = Buffer.concat(received);
        if (all.length >= 2 * (2 + all.readUInt16BE(0))) resolve();
      }),
    );
    socket.write(framed.subarray(0, 5));
    socket.write(Buffer.concat([framed.subarray(5), framed]));
    await two;
    socket.destroy();
    const all = Buffer.concat(received);
    const length = all.readUInt16BE(0);
    for (const at of [2, 4 + length]) {
      expect(decode(all.subarray(at, at + length))).toMatchObject({ id: 7, answers: [{ data: '192.0.2.9' }] });
    }
  });

  test('stops with a connection open', async () => {
    const other = await startDnsServer({});
    const socket = connect(other.port, other.host);
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve).on('error', () => {}));
    await other.stop();
    await closed;
  });
});
