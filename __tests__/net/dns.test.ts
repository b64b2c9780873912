import { createSocket } from 'node:dgram';
import { jest } from '@jest/globals';
import { encode, type Packet } from 'dns-packet';
import { createResolver } from '../../src/net/dns.js';
import { type Handler, nameServer, type TestNameServer } from './dns-servers.js';

/** For what comes, and for what does not. */
const [PATIENT_MS, HASTY_MS] = [10_000, 60];
const SERVFAIL: Packet = { flags: 2 };
const REFUSED: Packet = { flags: 5 };
const A: Packet = { answers: [{ name: 'mail.example.com', type: 'A', ttl: 60, data: '192.0.2.9' }] };

const started: TestNameServer[] = [];
const serve = async (handler: Handler) => {
  const server = await nameServer(handler);
  started.push(server);
  return server;
};
afterEach(() => {
  for (const server of started.splice(0)) server.stop();
});

const resolverFor = (...servers: TestNameServer[]) => createResolver(servers, PATIENT_MS);
const kindFrom = async ({ resolve }: ReturnType<typeof createResolver>) => {
  const slot = await resolve('mail.example.com', 'A');
  return slot.ok ? slot.value : slot.error.kind;
};
const kindOf = (...servers: TestNameServer[]) => kindFrom(resolverFor(...servers));
const address = { rcode: 'NOERROR', records: [{ data: '192.0.2.9' }] };

describe('answers', () => {
  test('NOERROR, NODATA and NXDOMAIN, with AD as sent', async () => {
    const server = await serve(({ questions }) => {
      if (questions![0]!.name === 'none.test') return [{ flags: 3 }];
      return [questions![0]!.type === 'A' ? { ...A, flags: 0x20 } : {}];
    });
    const { resolve } = resolverFor(server);
    expect(await resolve('mail.example.com', 'A')).toEqual({
      ok: true,
      value: {
        rcode: 'NOERROR',
        ad: true,
        records: [{ name: 'mail.example.com', type: 'A', ttl: 60, data: '192.0.2.9' }],
      },
    });
    expect(await resolve('mail.example.com', 'AAAA')).toEqual({
      ok: true,
      value: { rcode: 'NOERROR', ad: false, records: [] },
    });
    expect(await resolve('none.test', 'A')).toMatchObject({ ok: true, value: { rcode: 'NXDOMAIN' } });
    expect(server.asked).toHaveLength(3);
  });

  test('one query for each name and type, whatever its case, while in flight and after it', async () => {
    const server = await serve(() => [A]);
    const { resolve } = resolverFor(server);
    const [first, second] = await Promise.all([resolve('mail.example.com', 'A'), resolve('MAIL.example.com.', 'A')]);
    expect(second).toBe(first);
    expect(await resolve('mail.example.com', 'A')).toBe(first);
    expect(server.asked).toHaveLength(1);
  });

  test('a referral says nothing of the name', async () => {
    const server = await serve(({ id, questions }) => [encode({ type: 'response', id, questions })]);
    expect(await kindOf(server)).toBe('resolver-refused');
  });

  test('of several servers say whose they are, and one of them can be asked alone', async () => {
    const [silent, first, second] = [await serve(() => [SERVFAIL]), await serve(() => [A]), await serve(() => [A])];
    const { resolve, resolvers } = resolverFor(silent, first, second);
    expect(await resolve('mail.example.com', 'A')).toMatchObject({ value: { by: resolvers[1] } });
    const alone = await resolve('mail.example.com', 'A', { by: resolvers[2]! });
    expect(alone).toMatchObject({ ok: true, value: address });
    expect([first.asked, second.asked].map(({ length }) => length)).toEqual([1, 1]);
    expect(await resolverFor(first).resolve('mail.example.com', 'A')).not.toHaveProperty('value.by');
  });

  test('with checking disabled, and asked again: questions of their own, each asked once', async () => {
    const CD = 0x10;
    const flags: number[] = [];
    const server = await serve((query) => {
      flags.push(query.flags! & CD);
      return [A];
    });
    const { resolve } = resolverFor(server);
    for (let i = 0; i < 2; i++) {
      await resolve('mail.example.com', 'A');
      await resolve('mail.example.com', 'A', { checkingDisabled: true });
      await resolve('mail.example.com', 'A', { again: true });
    }
    expect(flags).toEqual([0, CD, 0]);
  });

  test('each query has an own id and an own port', async () => {
    const server = await serve(() => [{}]);
    const { resolve } = resolverFor(server);
    await Promise.all(Array.from({ length: 20 }, (_, n) => resolve(`${n}.test`, 'A')));
    expect(new Set(server.asked.map(({ sourcePort }) => sourcePort)).size).toBe(20);
    expect(new Set(server.asked.map(({ id }) => id)).size).toBeGreaterThan(15);
  });

  test('a name that no message can hold exists nowhere, and nobody is asked', async () => {
    const server = await serve(() => [A]);
    expect(await resolverFor(server).resolve('a..b', 'A')).toMatchObject({ ok: true, value: { rcode: 'NXDOMAIN' } });
    expect(server.asked).toEqual([]);
  });

  test('a truncated answer is asked for over TCP', async () => {
    const texts = Array.from({ length: 300 }, (_, n) => ({
      name: 'big.test',
      type: 'TXT' as const,
      data: `${n}`.repeat(60),
    }));
    const server = await serve((_, transport) => [
      transport === 'tcp' ? { answers: texts } : { flags: 0x200, answers: texts.slice(0, 1) },
    ]);
    const slot = await resolverFor(server).resolve('big.test', 'TXT');
    expect(slot.ok && slot.value.records).toHaveLength(300);
    expect(server.asked.map(({ transport }) => transport)).toEqual(['udp', 'tcp']);
  });
});

describe('failures', () => {
  test.each([
    ['SERVFAIL', [SERVFAIL], 'dns-servfail'],
    ['REFUSED', [REFUSED], 'resolver-refused'],
    ['NOTIMP', [{ flags: 4 }], 'dns-servfail'],
    ['silence', [], 'dns-timeout'],
    ['garbage', [Buffer.from('garbage that is no DNS message at all')], 'dns-timeout'],
    ['truncated over UDP and TCP', [{ flags: 0x200 }], 'dns-timeout'],
  ] as const)('%s', async (_, packets, kind) => {
    const patience = kind === 'dns-timeout' ? HASTY_MS : PATIENT_MS;
    expect(await kindFrom(createResolver([await serve(() => [...packets])], patience))).toBe(kind);
  });

  test('a closed port is no answer, and is not waited for', async () => {
    const server = await nameServer(() => []);
    server.stop();
    expect(await kindFrom(createResolver([server], 3_600_000))).toBe('dns-timeout');
  });

  test('do not name what was asked: it may hold the key of a block list', async () => {
    for (const packets of [[SERVFAIL], [REFUSED], []]) {
      const server = await serve(() => packets);
      const { resolve } = createResolver([server], HASTY_MS);
      expect(JSON.stringify(await resolve('2.0.0.127.key.example', 'A'))).not.toContain('key');
    }
  });
});

describe('the next name server', () => {
  // The time for an answer passes only where none is given.
  const REAL = ['setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] as const;
  beforeEach(() => void jest.useFakeTimers({ doNotFake: [...REAL] }));
  afterEach(() => void jest.useRealTimers());
  const silence = () => {
    jest.advanceTimersByTime(PATIENT_MS);
    return [];
  };

  test.each<[string, () => Packet[]]>([
    ['SERVFAIL', () => [SERVFAIL]],
    ['REFUSED', () => [REFUSED]],
    ['silence', silence],
  ])('is asked after %s', async (_, answer) => {
    const first = await serve(answer);
    const second = await serve(() => [A]);
    expect(await kindOf(first, second)).toMatchObject(address);
    expect([first.asked.length, second.asked.length]).toEqual([1, 1]);
  });

  test('is not asked after NXDOMAIN', async () => {
    const second = await serve(() => [A]);
    expect(await kindOf(await serve(() => [{ flags: 3 }]), second)).toMatchObject({ rcode: 'NXDOMAIN' });
    expect(second.asked).toEqual([]);
  });

  test('only who was silent is asked again; what was said counts more', async () => {
    const silent = await serve(silence);
    const refusing = await serve(() => [REFUSED]);
    expect(await kindOf(silent, refusing)).toBe('resolver-refused');
    expect([silent.asked.length, refusing.asked.length]).toEqual([2, 1]);
  });

  test('a lost datagram is made good', async () => {
    let lost = 0;
    expect(await kindOf(await serve(() => (lost++ === 0 ? silence() : [A])))).toMatchObject(address);
  });
});

describe('EDNS', () => {
  test('is left out for a server that answers FORMERR', async () => {
    const server = await serve(({ additionals }) => [additionals!.length > 0 ? { flags: 1 } : A]);
    expect(await kindOf(server)).toMatchObject(address);
    expect(server.asked.map(({ edns }) => edns)).toEqual([true, false]);
  });
});

describe('forged answers are not looked at', () => {
  const forged: Packet = { answers: [{ name: 'mail.example.com', type: 'A', data: '198.51.100.66' }] };

  test.each<[string, (id: number) => Packet]>([
    ['another id', (id) => ({ ...forged, id: (id + 1) & 0xffff })],
    ['another question', () => ({ ...forged, questions: [{ name: 'mail.example.org', type: 'A' }] })],
    ['another type', () => ({ ...forged, questions: [{ name: 'mail.example.com', type: 'AAAA' }] })],
  ])('%s', async (_, forge) => {
    const server = await serve(({ id }) => [forge(id!), A]);
    expect(await kindOf(server)).toMatchObject(address);
  });

  test('another source', async () => {
    const elsewhere = createSocket('udp4');
    const server = await serve((query) => {
      const { sourcePort } = server.asked.at(-1)!;
      const { encode } = codec;
      elsewhere.send(
        encode({ type: 'response', id: query.id, questions: query.questions, ...forged }),
        sourcePort,
        '127.0.0.1',
      );
      return [];
    });
    const codec = await import('dns-packet');
    expect(await kindFrom(createResolver([server], HASTY_MS))).toBe('dns-timeout');
    elsewhere.close();
  });
});

describe('name servers in use', () => {
  test('those given, with the port where it is not 53', () => {
    const servers = [
      { host: '192.0.2.53', port: 53 },
      { host: '192.0.2.53', port: 5353 },
      { host: '2001:db8::53', port: 53 },
      { host: '2001:db8::53', port: 5353 },
    ];
    expect(createResolver(servers, PATIENT_MS).resolvers).toEqual([
      '192.0.2.53',
      '192.0.2.53:5353',
      '2001:db8::53',
      '[2001:db8::53]:5353',
    ]);
  });

  test('else those of the system', async () => {
    const { getServers } = await import('node:dns');
    expect(createResolver([], PATIENT_MS).resolvers).toEqual(getServers());
  });
});
