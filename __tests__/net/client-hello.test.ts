import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { type Credential, mintAuthority } from '../../src/demo/authority.js';
import { cipherFamilies } from '../../src/derive/cipher-suites.js';
import type { Slot } from '../../src/evidence/types.js';
import { gate } from '../../src/gather/gate.js';
import { liveNetwork, PATIENCE } from '../../src/net/live.js';
import type { Connection } from '../../src/net/network.js';
import { readFlight, readServerHello } from '../../src/net/server-flight.js';
import { type Handler, type Peer, scriptedSmtp } from '../servers/smtp.js';
import { arrival } from './arrival.js';

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

/** For what comes. */
const PATIENT_MS = 10_000;

type Offer = (connection: Connection, deadline: number) => Promise<Slot<unknown>>;
const obsolete: Offer = (connection, deadline) => connection.offerObsoleteTls(deadline);
const ciphers =
  (...suites: number[]): Offer =>
  (connection, deadline) =>
    connection.offerCiphers({ suites, servername: 'mx.test' }, deadline);

async function offerTo(target: { address: string; port: number }, ms = PATIENT_MS, offer = obsolete) {
  const slot = await network.connect(target);
  if (!slot.ok) throw new Error(slot.error.message);
  const answer = await offer(slot.value, network.now() + ms);
  expect(await slot.value.read(network.now() + PATIENT_MS)).toMatchObject({
    ok: true,
    value: { closed: expect.anything() },
  });
  return answer.ok ? answer.value : answer.error.kind;
}

/** A server of this very Node's OpenSSL. */
async function offerToTls({ key, chain }: Credential, options: TlsOptions, offer = obsolete) {
  const server = createServer({ key, cert: chain, ...options }).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => {});
  await once(server, 'listening');
  const answer = await offerTo(
    { address: '127.0.0.1', port: (server.address() as AddressInfo).port },
    PATIENT_MS,
    offer,
  );
  server.close();
  return answer;
}

async function offerToPeer(handler: Handler, ms?: number, offer = obsolete) {
  const server = await scriptedSmtp(handler);
  try {
    return await offerTo(server, ms, offer);
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
    expect(await offerToPeer(handler, expected === 'timeout' ? 150 : PATIENT_MS)).toEqual(expected);
  });

  test('clear bytes before the hello are not taken for the answer', async () => {
    const { opened, open } = gate();
    const server = await scriptedSmtp(async (peer) => {
      peer.send('220 go ahead\r\n');
      open();
      await peer.bytes();
      peer.send(alert(2, 70));
    });
    const slot = await network.connect(server);
    await opened.then(arrival);
    expect(slot.ok && (await slot.value.offerObsoleteTls(network.now() + PATIENT_MS))).toEqual({
      ok: true,
      value: { accepted: null, refusal: 'protocol_version' },
    });
    await server.close();
  });
});

describe('an offer of cipher suites', () => {
  const [AES128, NULL_SHA, DES3, AECDH] = [0x002f, 0x0002, 0x000a, 0xc019];
  const old = { maxVersion: 'TLSv1.2', ciphers: lax } as const;

  test.each([
    ['static RSA', [AES128], AES128],
    ['NULL', [NULL_SHA], NULL_SHA],
    ['anonymous', [AECDH], AECDH],
    ['the one it knows of two', [DES3, AES128], AES128],
  ])('OpenSSL accepts %s', async (_, suites, expected) => {
    expect(await offerToTls(rsa, { ...old }, ciphers(...suites))).toBe(expected);
  });

  test('a preference of the server or of the client decides', async () => {
    const both = { ...old, ciphers: 'AES128-SHA:NULL-SHA:@SECLEVEL=0' };
    expect(await offerToTls(rsa, { ...both, honorCipherOrder: true }, ciphers(NULL_SHA, AES128))).toBe(AES128);
    expect(await offerToTls(rsa, { ...both, honorCipherOrder: false }, ciphers(NULL_SHA, AES128))).toBe(NULL_SHA);
  });

  test('OpenSSL refuses what is off, and everything where TLS 1.3 alone is on', async () => {
    expect(await offerToTls(rsa, {}, ciphers(NULL_SHA, DES3, AECDH))).toBeNull();
    expect(await offerToTls(ec, {}, ciphers(AES128))).toBeNull();
    expect(await offerToTls(rsa, { minVersion: 'TLSv1.3' }, ciphers(AES128))).toBeNull();
    expect(await offerToTls(rsa, { ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' }, ciphers(AES128))).toBeNull();
  });

  test('all that should not be taken fits under 256 bytes, TLS 1.2 and the server name with it', async () => {
    let hello: Buffer = Buffer.alloc(0);
    const all = cipherFamilies('mx').flatMap(({ suites }) => [...suites.keys()]);
    const grab: Handler = async (peer) => {
      hello = (await peer.bytes()) ?? hello;
      peer.end();
    };
    expect(await offerToPeer(grab, PATIENT_MS, ciphers(...all))).toBeNull();
    expect(hello.length).toBeLessThan(256);
    expect(hello.length).toBe(5 + hello.readUInt16BE(3));
    expect(hello.subarray(9, 11)).toEqual(Buffer.from([3, 3]));
    expect(hello.includes('mx.test')).toBe(true);
    await offerToPeer(grab, PATIENT_MS, (connection, deadline) =>
      connection.offerCiphers({ suites: [AES128], servername: '192.0.2.1' }, deadline),
    );
    expect(hello.includes('192.0.2.1')).toBe(false);
  });

  const chosen = (suite: number, session = 0) =>
    message(2, [3, 3, ...Array(32).fill(7), session, ...Array(session).fill(1), suite >> 8, suite & 255, 0]);

  test.each<[string, Buffer, unknown]>([
    ['RC4', record(22, chosen(0x0005)), 0x0005],
    ['behind a session id', record(22, chosen(0x000a, 32)), 0x000a],
    ['in one record with its certificate', record(22, [...chosen(0x0003), ...certificate]), 0x0003],
    [
      'behind a HelloRequest and a warning',
      Buffer.concat([record(22, message(0, [])), alert(1, 112), record(22, chosen(5))]),
      5,
    ],
    ['over two records', Buffer.concat([record(22, chosen(5).slice(0, 9)), record(22, chosen(5).slice(9))]), 5],
    ['a suite that was not offered', record(22, chosen(0x1301)), 'protocol-garbage'],
    ['a version that was not offered', record(22, message(2, [3, 4, ...Array(40).fill(0)])), 'protocol-garbage'],
    ['a ServerHello cut short', record(22, message(2, [3, 3, 1])), 'protocol-garbage'],
    ['a certificate first', record(22, certificate), 'protocol-garbage'],
    ['clear text', Buffer.from('454 no\r\n'), 'protocol-garbage'],
    ['handshake_failure', alert(2, 40), null],
    ['insufficient_security', alert(2, 71), null],
    ['protocol_version', alert(2, 70), null],
    ['internal_error, which says nothing of suites', alert(2, 80), 'tls-failed'],
    ['unrecognized_name', alert(2, 112), 'tls-failed'],
  ])('answered by %s', async (_, bytes, expected) => {
    const handler: Handler = async (peer) => {
      await peer.bytes();
      peer.send(bytes);
    };
    expect(await offerToPeer(handler, PATIENT_MS, ciphers(0x0003, 0x0005, 0x000a))).toEqual(expected);
  });

  test('a ServerHello is read only when it is whole', () => {
    const bytes = record(22, chosen(5, 32));
    for (let length = 0; length < bytes.length; length++)
      expect(readServerHello(bytes.subarray(0, length))).toBeUndefined();
    expect(readServerHello(bytes)).toEqual({ accepted: 5 });
  });

  test('silence is no refusal', async () => {
    expect(await offerToPeer(async (peer) => void (await peer.bytes()), 100, ciphers(5))).toBe('timeout');
  });
});
