import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Authority, type Credential, mintAuthority, selfSigned } from '../../src/demo/authority.js';
import { liveNetwork } from '../../src/net/live.js';
import { recordingNetwork } from '../../src/net/record.js';
import { replayNetwork } from '../../src/net/replay.js';
import { httpsServer } from '../servers/https.js';
import { mint } from './mint.js';
import { socksServer } from './socks-server.js';

const HOST = 'mta-sts.example.com';
const PAGE = { host: HOST, path: '/.well-known/mta-sts.txt' };
const POLICY = 'version: STSv1\r\nmode: none\r\nmax_age: 1\r\n';

let authority: Authority;
let good: Credential;
beforeAll(async () => {
  authority = await mintAuthority('Root');
  good = await authority.issue({ names: [HOST] });
});

const text = (response: ServerResponse, body: string | Buffer = POLICY, status = 200, headers = {}) =>
  response.writeHead(status, { 'Content-Type': 'text/plain', ...headers }).end(body);
const networkFor = (proxy?: URL) => liveNetwork({ nameservers: [], ca: [authority.cert], ...(proxy && { proxy }) });

/** What is learnt of a server that answers so. */
async function fetched(answer: (response: ServerResponse) => void, { credential = good, ms = 10_000 } = {}) {
  const server = await httpsServer(credential, (_, response) => answer(response));
  const network = networkFor();
  const slot = await network.fetchHttps(PAGE, server, network.now() + ms);
  await server.close();
  return { slot, asked: server.asked, value: slot.ok ? slot.value : undefined, kind: slot.ok ? 'ok' : slot.error.kind };
}

describe('an answer', () => {
  test('with a trusted certificate of that name', async () => {
    const { value, asked } = await fetched((response) => text(response));
    expect(value).toEqual({ verify: 'ok', status: 200, contentType: 'text/plain', body: POLICY });
    expect(asked).toEqual([`${HOST} ${PAGE.path} identity`]);
  });

  test('in chunks', async () => {
    const { value } = await fetched((response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' });
      for (const line of POLICY.split(/(?<=\n)/)) response.write(line);
      response.end();
    });
    expect(value?.body).toBe(POLICY);
  });

  test('that redirects is not followed', async () => {
    const { value, asked } = await fetched((response) =>
      text(response, '', 301, { Location: `https://${HOST}/elsewhere` }),
    );
    expect(value?.status).toBe(301);
    expect(asked).toHaveLength(1);
  });

  test('of another type is told as it is, and never unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const { value } = await fetched((response) => text(response, bomb, 200, { 'Content-Encoding': 'gzip' }));
    expect(value?.body.length).toBe(bomb.length);
    const page = await fetched((response) => text(response, '<html>', 200, { 'Content-Type': 'text/html' }));
    expect(page.value?.contentType).toBe('text/html');
  });

  test('of a server that holds the policies of many domains', async () => {
    const server = await httpsServer(good, (_, response) => text(response));
    const network = networkFor();
    const ask = () => network.fetchHttps(PAGE, server, network.now() + 10_000);
    const slots = await Promise.all(Array.from({ length: 25 }, ask));
    await server.close();
    expect(slots.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('through a proxy', async () => {
    const server = await httpsServer(good, (_, response) => text(response));
    const proxy = await socksServer();
    const network = networkFor(new URL(`socks5://127.0.0.1:${proxy.port}`));
    const slot = await network.fetchHttps(PAGE, server, network.now() + 10_000);
    expect(slot).toMatchObject({ ok: true, value: { body: POLICY } });
    proxy.stop();
    await server.close();
  });
});

describe('a certificate that a sender does not accept: nothing is asked', () => {
  test.each<[string, () => Promise<Credential>, string]>([
    ['of another name', () => authority.issue({ names: ['example.com'] }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['self-signed', () => selfSigned({ names: [HOST] }), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['with the name as common name alone', () => withoutNames(), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    [
      'expired',
      () => authority.issue({ names: [HOST], notBefore: new Date(0), notAfter: new Date(86_400_000) }),
      'CERT_HAS_EXPIRED',
    ],
  ])('%s', async (_, credential, verify) => {
    const { value, asked } = await fetched((response) => text(response), { credential: await credential() });
    expect(value).toEqual({ verify, status: 0, contentType: '', body: '' });
    expect(asked).toEqual([]);
  });
});

const withoutNames = () => mint(HOST);

describe('a hostile server', () => {
  test('a body without end is cut at 64 KiB', async () => {
    const { value } = await fetched((response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 1_000_000_000 });
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', pour);
      pour();
    });
    expect(value?.truncated).toBe(true);
    expect(value?.body).toHaveLength(65_536);
  });

  test('one that drips is left at the deadline', async () => {
    let drip: NodeJS.Timeout | undefined;
    const { kind } = await fetched(
      (response) => {
        response.writeHead(200, { 'Content-Type': 'text/plain' });
        drip = setInterval(() => response.write('a'), 20);
      },
      { ms: 300 },
    );
    clearInterval(drip);
    expect(kind).toBe('timeout');
  });

  test('one that says nothing is left at the deadline', async () => {
    expect((await fetched(() => {}, { ms: 200 })).kind).toBe('timeout');
  });

  test('one that hangs up', async () => {
    expect((await fetched((response) => response.destroy())).kind).toBe('protocol-garbage');
    const half = await fetched((response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('a');
      setTimeout(() => response.destroy(), 50);
    });
    expect(half.kind).toBe('protocol-garbage');
  });

  test('headers without end', async () => {
    const { kind } = await fetched((response) => text(response, '', 200, { 'X-Long': 'a'.repeat(100_000) }));
    expect(kind).toBe('protocol-garbage');
  });

  test('one that does not speak TLS, or refuses', async () => {
    const plain = createServer((socket) =>
      socket
        .on('error', () => {})
        .resume()
        .end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    );
    plain.listen(0, '127.0.0.1');
    await once(plain, 'listening');
    const { port } = plain.address() as AddressInfo;
    const network = networkFor();
    const ask = () => network.fetchHttps(PAGE, { address: '127.0.0.1', port }, network.now() + 10_000);
    expect(await ask()).toMatchObject({ error: { kind: 'tls-failed' } });
    plain.close();
    await once(plain, 'close');
    expect(await ask()).toMatchObject({ error: { kind: 'refused' } });
  });
});

test('is recorded and replayed', async () => {
  const server = await httpsServer(good, (_, response) => text(response));
  const recorder = recordingNetwork(networkFor());
  const live = await recorder.network.fetchHttps(PAGE, server, recorder.network.now() + 10_000);
  await server.close();
  const replayed = replayNetwork(JSON.parse(JSON.stringify(recorder.recording())));
  expect(await replayed.fetchHttps(PAGE, server, replayed.now())).toEqual(live);
  const elsewhere = { address: '192.0.2.1', port: 443 };
  expect(await replayed.fetchHttps(PAGE, elsewhere, 0)).toMatchObject({ error: { kind: 'not-gathered' } });
});
