import { X509Certificate } from 'node:crypto';
import { type Authority, type Credential, mintAuthority, selfSigned } from '../../src/demo/authority.js';
import { CAPS } from '../../src/evidence/caps.js';
import type { Slot, TlsFacts } from '../../src/evidence/types.js';
import { gate } from '../../src/gather/gate.js';
import { liveNetwork, PATIENCE } from '../../src/net/live.js';
import type { Connection, Network } from '../../src/net/network.js';
import { type Handler, type Peer, type ScriptedServer, scriptedSmtp, type TlsSetting } from '../servers/smtp.js';
import { arrival } from './arrival.js';
import { mint } from './mint.js';

const limits = { open: 99, starts: 999, withinMs: 1_000 };
const names = ['mx.test'];
const expired = { notBefore: new Date('2020-01-01'), notAfter: new Date('2020-02-01') };
const started: ScriptedServer[] = [];
let root: Authority;
let intermediate: Authority;
let leaf: Credential;

beforeAll(async () => {
  root = await mintAuthority('root.test');
  intermediate = await root.subordinate('intermediate.test');
  leaf = await intermediate.issue({ names });
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

/** One for each set of roots: reading those of the world takes a while. */
const networks = new Map<string, Network>();
function networkFor(ca: string[]): Network {
  const network = networks.get(ca.join()) ?? liveNetwork({ nameservers: [], ca }, { ...PATIENCE, limits });
  networks.set(ca.join(), network);
  return network;
}

async function connectTo(handler: Handler, ca: string[] = []): Promise<Connection> {
  const server = await scriptedSmtp(handler);
  started.push(server);
  const slot = await networkFor(ca).connect(server);
  if (!slot.ok) throw new Error(slot.error.message);
  return slot.value;
}

const soon = (ms = 10_000) => Date.now() + ms;
const serving =
  (tls: TlsSetting): Handler =>
  async (peer) => {
    await peer.startTls(tls);
    await peer.line();
  };

async function facts(tls: TlsSetting, ca: string[] = [root.cert], servername = 'mx.test'): Promise<TlsFacts> {
  const connection = await connectTo(serving(tls), ca);
  const slot = await connection.startTls({ servername, deadline: soon() });
  connection.destroy();
  if (!slot.ok) throw new Error(slot.error.message);
  return slot.value;
}
const kind = (slot: Slot<unknown>) => (slot.ok ? 'ok' : slot.error.kind);
const subjects = ({ chain }: TlsFacts) =>
  chain.map((der) => new X509Certificate(Buffer.from(der, 'base64')).subject.replace('CN=', ''));

describe('what a handshake shows', () => {
  test.each(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const)('%s', async (version) => {
    const setting = { key: leaf.key, cert: leaf.chain, minVersion: version, maxVersion: version };
    const seen = await facts({ ...setting, ciphers: 'ALL:@SECLEVEL=0' });
    expect(seen).toMatchObject({ version, verify: 'ok', trust: 'trusted' });
    expect(seen.cipher).toMatch(version === 'TLSv1.3' ? /^TLS_/ : /^ECDHE-ECDSA-/);
  });

  test('the chain as it was sent: unsorted, unrelated ones too, nothing added, at most ten', async () => {
    const other = await selfSigned({ names: ['unrelated.test'] });
    const chainOf = async (cert: string) => subjects(await facts({ key: leaf.key, cert }));
    expect(await chainOf(leaf.cert)).toEqual(['mx.test']);
    expect(await chainOf(leaf.chain)).toEqual(['mx.test', 'intermediate.test']);
    expect(await chainOf(leaf.chain + root.cert)).toEqual(['mx.test', 'intermediate.test', 'root.test']);
    expect(await chainOf(leaf.cert + other.cert + intermediate.cert)).toEqual([
      'mx.test',
      'unrelated.test',
      'intermediate.test',
    ]);
    expect(await chainOf(leaf.cert + other.cert.repeat(12))).toHaveLength(10);
  });

  test('a name is no matter here: it is judged later', async () => {
    expect(await facts({ key: leaf.key, cert: leaf.chain }, [root.cert], 'other.test')).toMatchObject({ verify: 'ok' });
  });

  test('SNI carries the name, and never an address', async () => {
    const asked: string[] = [];
    const setting = { key: leaf.key, cert: leaf.chain };
    const { createServer } = await import('node:tls');
    const { connect } = await import('node:net');
    const { createTlsClient } = await import('../../src/net/tls.js');
    const server = createServer({
      ...setting,
      SNICallback(name, done) {
        asked.push(name);
        done(null);
      },
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    for (const servername of ['mx.test', '127.0.0.1', '2001:db8::1']) {
      const socket = connect((server.address() as { port: number }).port, '127.0.0.1');
      const slot = await createTlsClient([])(socket, { servername, timeoutMs: 10_000 });
      expect(slot.ok).toBe(true);
      socket.destroy();
    }
    server.close();
    expect(asked).toEqual(['mx.test']);
  });
});

describe('trust', () => {
  const setting = ({ key }: Credential, cert: string): TlsSetting => ({ key, cert });

  test('a private root is trusted when it is given, beside those of the world', async () => {
    expect(await facts(setting(leaf, leaf.chain), [root.cert])).toMatchObject({ trust: 'trusted', verify: 'ok' });
    expect(await facts(setting(leaf, leaf.chain), [])).toMatchObject({
      trust: 'unknown-issuer',
      verify: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    });
  });

  test('several roots may be in one PEM', async () => {
    const other = await mintAuthority('other.test');
    expect(await facts(setting(leaf, leaf.chain), [other.cert + root.cert])).toMatchObject({ trust: 'trusted' });
    const old = await intermediate.issue({ names, ...expired });
    expect(await facts(setting(old, old.chain), [other.cert + root.cert])).toMatchObject({ trust: 'trusted' });
  });

  test('self-signed is the leaf; an unknown root that was sent is an unknown issuer', async () => {
    const own = await selfSigned({ names });
    expect(await facts(setting(own, own.cert))).toMatchObject({
      trust: 'self-signed',
      verify: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(await facts(setting(leaf, leaf.chain + root.cert), [])).toMatchObject({
      trust: 'unknown-issuer',
      verify: 'SELF_SIGNED_CERT_IN_CHAIN',
    });
  });

  test('a self-signed leaf that is named as a root is trusted', async () => {
    const own = await selfSigned({ names });
    expect((await facts(setting(own, own.cert), [own.cert])).trust).toBe('trusted');
  });

  test('incomplete: the intermediate is missing, and the leaf tells where it is', async () => {
    const top = await mint('top.test', { ca: true });
    const between = await mint('between.test', { issuer: top, ca: true });
    const told = await mint('mx.test', { issuer: between, issuerUrl: 'http://between.test/ca.der' });
    const trustWith = async (chain: string, ca: string[]) => (await facts(setting(told, chain), ca)).trust;
    expect(await trustWith(told.cert, [top.cert])).toBe('incomplete-chain');
    expect(await trustWith(told.cert + leaf.cert, [top.cert])).toBe('incomplete-chain');
    expect(await trustWith(told.cert + between.cert, [top.cert])).toBe('trusted');
    expect(await trustWith(told.cert + between.cert, [])).toBe('unknown-issuer');
    expect(await facts(setting(leaf, leaf.cert))).toMatchObject({ trust: 'unknown-issuer' });
  });

  test('dates are left aside, and told by OpenSSL', async () => {
    const old = await intermediate.issue({ names, ...expired });
    const next = await intermediate.issue({ names, notBefore: new Date(Date.now() + 86_400_000) });
    expect(await facts(setting(old, old.chain))).toMatchObject({ trust: 'trusted', verify: 'CERT_HAS_EXPIRED' });
    expect(await facts(setting(next, next.chain))).toMatchObject({ trust: 'trusted', verify: 'CERT_NOT_YET_VALID' });
    expect(await facts(setting(old, old.cert))).toMatchObject({ trust: 'unknown-issuer' });
    expect((await facts(setting(old, old.chain), [])).trust).toBe('unknown-issuer');
    const own = await selfSigned({ names, ...expired });
    expect((await facts(setting(own, own.cert))).trust).toBe('self-signed');
  });

  test('a leaf cannot vouch for another', async () => {
    const top = await mint('top.test', { ca: true });
    const honest = await mint('mx.test', { issuer: top });
    const forged = await mint('bank.test', { issuer: honest });
    const seen = await facts(setting(forged, forged.cert + honest.cert), [top.cert]);
    expect(seen.verify).not.toBe('ok');
    expect(seen.trust).not.toBe('trusted');
  });

  test('a namesake of the issuer vouches for nothing', async () => {
    const namesake = await (await mintAuthority('root.test')).subordinate('intermediate.test');
    expect(await facts(setting(leaf, leaf.cert + namesake.cert))).toMatchObject({ trust: 'unknown-issuer' });
  });

  test('authorities that vouch for each other end nowhere', async () => {
    const { keys } = await mint('a.test', { ca: true });
    const b = await mint('b.test', { issuer: await mint('a.test', { ca: true, keys }), ca: true });
    const a = await mint('a.test', { issuer: b, ca: true, keys });
    const under = await mint('mx.test', { issuer: a });
    const seen = await facts(setting(under, under.cert + a.cert + b.cert));
    expect([subjects(seen), seen.trust]).toEqual([['mx.test', 'a.test', 'b.test'], 'unknown-issuer']);
  });
});

describe('bytes around the handshake', () => {
  test('clear bytes that were not read are dropped: neither in TLS nor after it', async () => {
    const { opened, open } = gate();
    const connection = await connectTo(async (peer) => {
      peer.send('220 go ahead\r\n250 injected\r\n');
      open();
      await peer.startTls({ key: leaf.key, cert: leaf.chain });
      await peer.line();
      peer.send('250 inside\r\n');
      await peer.line();
    });
    await opened.then(arrival);
    expect(kind(await connection.startTls({ servername: 'mx.test', deadline: soon() }))).toBe('ok');
    connection.write(Buffer.from('EHLO probe.test\r\n'));
    const slot = await connection.read(soon());
    expect(slot.ok && slot.value.toString()).toBe('250 inside\r\n');
    connection.destroy();
  });

  test('what the server says at once is not lost; then end and FIN', async () => {
    const connection = await connectTo(async (peer) => {
      await peer.startTls({ key: leaf.key, cert: leaf.chain });
      peer.send('220 mx.test\r\n');
      await peer.line();
      peer.end();
    });
    expect(kind(await connection.startTls({ servername: 'mx.test', deadline: soon() }))).toBe('ok');
    const greeting = await connection.read(soon());
    expect(greeting.ok && greeting.value.toString()).toBe('220 mx.test\r\n');
    connection.write(Buffer.from('QUIT\r\n'));
    expect(await connection.read(soon())).toEqual({ ok: true, value: { closed: 'fin' } });
    connection.end();
  });

  test('end sends what was written; destroy sends nothing more', async () => {
    for (const leave of ['end', 'destroy'] as const) {
      const connection = await connectTo(async (peer) => {
        await peer.startTls({ key: leaf.key, cert: leaf.chain });
        while ((await peer.line()) !== undefined) peer.send('250 ok\r\n');
      });
      await connection.startTls({ servername: 'mx.test', deadline: soon() });
      connection.write(Buffer.from('NOOP\r\n'));
      expect(kind(await connection.read(soon()))).toBe('ok');
      connection[leave]();
      connection.write(Buffer.from('RSET\r\n'));
      const server = started.at(-1)!;
      await server.done();
      expect(server.heard).toEqual([['NOOP']]);
    }
  });
});

describe('handshakes that fail', () => {
  test('more certificates than evidence takes', async () => {
    const many = Array.from({ length: 600 }, (_, index) => `n${index}.${'label-of-twenty-five-octets.'.repeat(8)}test`);
    const { key, cert } = await root.issue({ names: ['mx.test', ...many] });
    expect(new X509Certificate(cert).raw.toString('base64').length).toBeGreaterThan(CAPS.certificate);
    const connection = await connectTo(serving({ key, cert }));
    const slot = await connection.startTls({ servername: 'mx.test', deadline: soon() });
    expect(kind(slot)).toBe('tls-failed');
    expect(!slot.ok && slot.error.message).toMatch(/EXCESSIVE_MESSAGE_SIZE/);
  });

  const afterHello =
    (answer: (peer: Peer) => unknown): Handler =>
    async (peer) => {
      await peer.bytes();
      await answer(peer);
    };

  test.each<[string, Handler, string, RegExp]>([
    ['plain text', afterHello((peer) => peer.send('454 not available\r\n')), 'tls-failed', /ERR_SSL_\w*VERSION/],
    ['an alert', afterHello((peer) => peer.send('\x15\x03\x03\x00\x02\x02\x28')), 'tls-failed', /HANDSHAKE_FAILURE/],
    ['FIN', afterHello((peer) => peer.end()), 'tls-failed', /ECONNRESET|closed/],
    ['RST', afterHello((peer) => peer.reset()), 'tls-failed', /ECONNRESET|closed/],
    ['silence', afterHello(() => {}), 'timeout', /deadline/],
    ['a drip', afterHello((peer) => peer.drip(`\x16\x03\x03\x40\x00${'\x02'.repeat(90)}`, 5)), 'timeout', /deadline/],
  ])('%s', async (_, handler, expected, message) => {
    const connection = await connectTo(handler);
    const deadline = soon(expected === 'timeout' ? 200 : undefined);
    const slot = await connection.startTls({ servername: 'mx.test', deadline });
    expect(kind(slot)).toBe(expected);
    expect(!slot.ok && slot.error.message).toMatch(message);
    const after = await connection.read(soon());
    expect(after).toEqual({ ok: true, value: { closed: 'reset' } });
  });

  test.each(['end', 'reset'] as const)('a connection that was closed before it (%s) is not waited for', async (how) => {
    const connection = await connectTo(async (peer) => {
      await peer.line();
      peer[how]();
    });
    connection.write(Buffer.from('QUIT\r\n'));
    await connection.read(soon());
    const never = soon(3_600_000);
    expect(kind(await connection.startTls({ servername: 'mx.test', deadline: never }))).toBe('tls-failed');
    expect(kind(await connection.offerObsoleteTls(never))).toBe('tls-failed');
  });

  test('a server that wants a certificate of the client breaks the first read (TLS 1.3)', async () => {
    const connection = await connectTo(async (peer) => {
      await peer.startTls({ key: leaf.key, cert: leaf.chain, mutual: true });
    });
    expect(kind(await connection.startTls({ servername: 'mx.test', deadline: soon() }))).toBe('ok');
    expect(kind(await connection.read(soon()))).toBe('tls-failed');
  });
});
