import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { type Credential, mintAuthority } from '../../src/demo/authority.js';
import { liveNetwork, PATIENCE } from '../../src/net/live.js';
import { readFlight } from '../../src/net/server-flight.js';
import { type Handler, type Peer, scriptedSmtp } from '../servers/smtp.js';

const network = liveNetwork(
  { nameservers: [], ca: [] },
  { ...PATIENCE, limits: { open: 99, starts: 999, withinMs: 1 } },
);
let ec: Credential;
let rsa: Credential;

beforeAll(async () => {
  const authority = await mintAuthority('root.test');
  ec = await authority.issue({ names: ['mx.test'] });
  rsa = await authority.issue({ names: ['mx.test'], keyType: 'rsa' });
});

async function offerTo(target: { address: string; port: number }, ms = 1_000) {
  const slot = await network.connect(target);
  if (!slot.ok) throw new Error(slot.error.message);
  const answer = await slot.value.offerObsoleteTls(network.now() + ms);
  expect(await slot.value.read(network.now() + 1_000)).toMatchObject({
    ok: true,
    value: { closed: expect.anything() },
  });
  return answer.ok ? answer.value : answer.error.kind;
}

/** A server of this very Node's OpenSSL. */
async function offerToTls({ key, chain }: Credential, options: TlsOptions) {
  const server = createServer({ key, cert: chain, ...options }).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => {});
  await once(server, 'listening');
  const answer = await offerTo({ address: '127.0.0.1', port: (server.address() as AddressInfo).port });
  server.close();
  return answer;
}

async function offerToPeer(handler: Handler, ms?: number) {
  const server = await scriptedSmtp(handler);
  try {
    return await offerTo(server, ms);
  } finally {
    await server.close();
  }
}

const lax = 'ALL:COMPLEMENTOFALL:@SECLEVEL=0';
const only = (version: 'TLSv1' | 'TLSv1.1', ciphers = lax): TlsOptions => ({
  minVersion: version,
  maxVersion: version,
  ciphers,
});

describe('OpenSSL accepts', () => {
  test('TLS 1.0 and TLS 1.1, with either kind of key', async () => {
    for (const credential of [ec, rsa]) {
      expect(await offerToTls(credential, only('TLSv1'))).toEqual({ accepted: 'TLSv1' });
      expect(await offerToTls(credential, only('TLSv1.1'))).toEqual({ accepted: 'TLSv1.1' });
    }
  });

  test('TLS 1.1 at most, when newer ones are on offer too', async () => {
    expect(await offerToTls(ec, { minVersion: 'TLSv1', ciphers: lax })).toEqual({ accepted: 'TLSv1.1' });
  });

  test.each([
    'AES128-SHA',
    'CAMELLIA256-SHA',
    'ECDHE-RSA-AES256-SHA',
    'NULL-SHA',
    'AECDH-AES128-SHA',
    'ECDHE-RSA-NULL-SHA',
  ])('%s alone', async (suite) => {
    expect(await offerToTls(rsa, only('TLSv1', `${suite}:@SECLEVEL=0`))).toEqual({ accepted: 'TLSv1' });
  });
});

describe('OpenSSL refuses', () => {
  test('everything below TLS 1.2, by an alert', async () => {
    expect(await offerToTls(ec, { minVersion: 'TLSv1.2' })).toEqual({ accepted: null, refusal: 'protocol_version' });
    expect(await offerToTls(ec, { minVersion: 'TLSv1.3' })).toEqual({ accepted: null, refusal: 'protocol_version' });
  });

  test('old versions that are allowed, but not at this security level', async () => {
    const answer = await offerToTls(rsa, only('TLSv1', 'DEFAULT:@SECLEVEL=1'));
    expect(answer).toMatchObject({ accepted: null, refusal: expect.stringMatching(/^[a-z_]+$/) });
  });
});

test('the hello stays under 256 bytes, has no server name, and offers TLS 1.1', async () => {
  let hello: Buffer = Buffer.alloc(0);
  await offerToPeer(async (peer) => {
    hello = (await peer.bytes()) ?? hello;
    peer.end();
  });
  expect(hello.length).toBeLessThan(256);
  expect(hello.length).toBe(5 + hello.readUInt16BE(3));
  expect(hello.subarray(0, 3)).toEqual(Buffer.from([22, 3, 1]));
  expect(hello.subarray(9, 11)).toEqual(Buffer.from([3, 2]));
});

const record = (type: number, body: number[], minor = 2) =>
  Buffer.from([type, 3, minor, body.length >> 8, body.length & 255, ...body]);
const message = (type: number, body: number[]) => [type, 0, body.length >> 8, body.length & 255, ...body];
const hello = (minor: number) => message(2, [3, minor, ...Array(32).fill(7), 0, 0, 0x2f, 0]);
const certificate = message(11, Array(300).fill(1));
const done = message(14, []);
const alert = (level: number, description: number) => record(21, [level, description]);
const whole = (minor: number) => [...hello(minor), ...certificate, ...message(12, [1, 2, 3]), ...done];

describe('a flight', () => {
  test.each([
    [0, 'SSLv3'],
    [1, 'TLSv1'],
    [2, 'TLSv1.1'],
  ])('3.%d is complete only with its last byte', (minor, accepted) => {
    const bytes = record(22, whole(minor));
    for (let length = 0; length < bytes.length; length++) expect(readFlight(bytes.subarray(0, length))).toBeUndefined();
    expect(readFlight(bytes)).toEqual({ accepted });
  });

  test('one message a record, several in one, and one over several', () => {
    const [separate, first, rest] = [[hello(2), certificate, done], whole(2).slice(0, 100), whole(2).slice(100)];
    expect(readFlight(Buffer.concat(separate.map((one) => record(22, one))))).toEqual({ accepted: 'TLSv1.1' });
    expect(readFlight(Buffer.concat([record(22, first), record(22, rest)]))).toEqual({ accepted: 'TLSv1.1' });
  });

  test('an alert after ServerHello is a refusal: OpenSSL 3 may die in ServerKeyExchange', () => {
    const bytes = Buffer.concat([record(22, [...hello(2), ...certificate]), alert(2, 80)]);
    expect(readFlight(bytes)).toEqual({ accepted: null, refusal: 'internal_error' });
  });

  test.each([
    ['a warning refuses nothing', alert(1, 112), undefined],
    ['close_notify refuses, warning that it is', alert(1, 0), { accepted: null, refusal: 'close_notify' }],
    ['an alert without a name', alert(2, 199), { accepted: null, refusal: 'alert 199' }],
    ['an alert of three bytes', record(21, [2, 40, 0]), 'garbage'],
    ['plain text', Buffer.from('454 TLS not available\r\n'), 'garbage'],
    ['application data', record(23, [1]), 'garbage'],
    ['another major version', Buffer.from([22, 2, 0]), 'garbage'],
    ['a record that is too long', Buffer.from([22, 3, 1, 0xff, 0xff]), 'garbage'],
    ['TLS 1.2, which was not offered', record(22, hello(3)), 'garbage'],
    ['a certificate before ServerHello', record(22, certificate), 'garbage'],
    ['ServerHelloDone alone', record(22, done), 'garbage'],
    ['an unknown message', record(22, [...hello(2), ...message(99, [])]), 'garbage'],
    ['a HelloRequest before it', record(22, [...message(0, []), ...whole(1)]), { accepted: 'TLSv1' }],
  ])('%s', (_, bytes, expected) => {
    expect(readFlight(bytes)).toEqual(expected);
  });
});

describe('what a peer does', () => {
  const afterHello =
    (answer: (peer: Peer) => unknown): Handler =>
    async (peer) => {
      await peer.bytes();
      await answer(peer);
    };

  test.each<[string, Handler, unknown]>([
    [
      'accepts, byte by byte',
      afterHello((peer) => peer.drip(record(22, [...hello(1), ...done]).toString('latin1'), 0)),
      { accepted: 'TLSv1' },
    ],
    ['FIN', afterHello((peer) => peer.end()), { accepted: null, refusal: 'closed' }],
    ['RST', afterHello((peer) => peer.reset()), { accepted: null, refusal: 'closed' }],
    [
      'ServerHello and FIN',
      afterHello((peer) => {
        peer.send(record(22, hello(2)));
        peer.end();
      }),
      { accepted: null, refusal: 'closed' },
    ],
    ['silence', afterHello(() => {}), 'timeout'],
    ['ServerHello and silence', afterHello((peer) => peer.send(record(22, hello(2)))), 'timeout'],
    ['plain text', afterHello((peer) => peer.send('454 no\r\n')), 'protocol-garbage'],
    [
      'handshake without end',
      afterHello((peer) => {
        for (let n = 0; n < 9; n++) peer.send(record(22, n ? Array(16384).fill(0) : [...hello(2), 11, 255, 255, 255]));
      }),
      'protocol-garbage',
    ],
    ['wants a server name', afterHello((peer) => peer.send(alert(2, 112))), 'tls-failed'],
  ])('%s', async (_, handler, expected) => {
    expect(await offerToPeer(handler, expected === 'timeout' ? 150 : 3_000)).toEqual(expected);
  });

  test('clear bytes before the hello are not taken for the answer', async () => {
    const server = await scriptedSmtp(async (peer) => {
      peer.send('220 go ahead\r\n');
      await peer.bytes();
      peer.send(alert(2, 70));
    });
    const slot = await network.connect(server);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(slot.ok && (await slot.value.offerObsoleteTls(network.now() + 1_000))).toEqual({
      ok: true,
      value: { accepted: null, refusal: 'protocol_version' },
    });
    await server.close();
  });
});
