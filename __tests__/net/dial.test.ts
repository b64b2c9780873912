import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import type { Slot } from '../../src/evidence/types.js';
import { dial, reasonOf } from '../../src/net/dial.js';
import { type SocksBehaviour, socksServer } from './socks-server.js';

const outcome = (slot: Slot<Socket>) => {
  if (!slot.ok) return slot.error.kind;
  slot.value.on('error', () => {}).destroy();
  return 'connected';
};

/** tcpmux, which nobody offers; a port that was free a moment ago may be another test's by now. */
const CLOSED = 1;
const PATIENT_MS = 10_000;

describe('directly', () => {
  test('connects', async () => {
    const server = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    expect(outcome(await dial({ address: '127.0.0.1', port, timeoutMs: PATIENT_MS }))).toBe('connected');
    server.close();
  });

  test('a closed port has refused', async () => {
    expect(outcome(await dial({ address: '127.0.0.1', port: CLOSED, timeoutMs: PATIENT_MS }))).toBe('refused');
  });

  test('a server that drops what it is sent is waited for until the time is over', async () => {
    // A thread that listens and never accepts: once the backlog is full, SYNs are dropped, as by a firewall.
    const script = `
      const { parentPort } = require('node:worker_threads');
      const server = require('node:net').createServer().listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
        parentPort.postMessage(server.address().port);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      });`;
    const worker = new Worker(script, { eval: true });
    const [port] = await once(worker, 'message');
    const fillers = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    await once(fillers[0]!, 'connect');
    expect(outcome(await dial({ address: '127.0.0.1', port, timeoutMs: 150 }))).toBe('timeout');
    for (const filler of fillers) filler.destroy();
    await worker.terminate();
  });

  test.each([
    ['ECONNREFUSED', '192.0.2.1', 'refused'],
    ['ETIMEDOUT', '192.0.2.1', 'timeout'],
    ['EHOSTUNREACH', '192.0.2.1', 'unreachable'],
    ['ENETUNREACH', '192.0.2.1', 'unreachable'],
    ['EACCES', '192.0.2.1', 'timeout'],
    ['EPERM', '192.0.2.1', 'timeout'],
    ['ECONNREFUSED', '2001:db8::1', 'refused'],
    ['EHOSTUNREACH', '2001:db8::1', 'unreachable'],
    ['ENETUNREACH', '2001:db8::1', 'no-ipv6'],
    ['EADDRNOTAVAIL', '2001:db8::1', 'no-ipv6'],
    ['EAFNOSUPPORT', '2001:db8::1', 'no-ipv6'],
    ['EMFILE', '192.0.2.1', 'internal'],
  ])('%s to %s is %s', (code, address, kind) => {
    expect(reasonOf(code, address)).toBe(kind);
  });
});

describe('through a SOCKS5 proxy', () => {
  const through = async (behaviour: SocksBehaviour, login = '', address = '127.0.0.1') => {
    const target = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
    await once(target, 'listening');
    const { port } = target.address() as { port: number };
    const proxy = await socksServer(behaviour);
    const url = new URL(`socks5://${login}127.0.0.1:${proxy.port}`);
    const slot = await dial({ address, port, proxy: url, timeoutMs: behaviour.silent ? 150 : PATIENT_MS });
    proxy.stop();
    target.close();
    return { slot, outcome: outcome(slot), asked: proxy.asked.map((text) => text.replace(`:${port}`, '')) };
  };

  test('asks for the address', async () => {
    expect(await through({})).toMatchObject({ outcome: 'connected', asked: ['127.0.0.1'] });
    expect(await through({}, '', '2001:db8::9')).toMatchObject({
      outcome: 'connected',
      asked: ['[20010db8000000000000000000000009]'],
    });
  });

  test.each([
    [1, 'proxy-failed'],
    [2, 'proxy-failed'],
    [3, 'unreachable'],
    [4, 'unreachable'],
    [5, 'refused'],
    [6, 'timeout'],
    [7, 'proxy-failed'],
    [8, 'proxy-failed'],
    [99, 'proxy-failed'],
  ])('reply %d is %s', async (reply, kind) => {
    expect((await through({ reply })).outcome).toBe(kind);
  });

  test('logs in, with what is percent-encoded in the URL', async () => {
    const behaviour: SocksBehaviour = { credentials: ['me@example.com', 'p:ss/w'] };
    expect((await through(behaviour, 'me%40example.com:p%3Ass%2Fw@')).outcome).toBe('connected');
    expect((await through(behaviour, 'me%40example.com:wrong@')).outcome).toBe('proxy-failed');
  });

  test.each<[string, SocksBehaviour]>([
    ['silence', { silent: true }],
    ['garbage', { garbage: 'HTTP/1.1 400 Bad Request\r\n\r\n' }],
    ['a refused login', { credentials: ['other', 'other'] }],
  ])('%s is the trouble of the proxy, told without the password', async (_, behaviour) => {
    const { slot } = await through(behaviour, 'user:hunter2@');
    expect(slot).toMatchObject({ ok: false, error: { kind: 'proxy-failed' } });
    expect(JSON.stringify(slot)).not.toMatch(/user|hunter2/);
  });

  test('a proxy that is not there has failed, not the target', async () => {
    const proxy = new URL(`socks5://user:hunter2@127.0.0.1:${CLOSED}`);
    const slot = await dial({ address: '127.0.0.1', port: 25, proxy, timeoutMs: PATIENT_MS });
    expect(slot).toMatchObject({ ok: false, error: { kind: 'proxy-failed' } });
    expect(JSON.stringify(slot)).toContain('ECONNREFUSED');
    expect(JSON.stringify(slot)).not.toMatch(/user|hunter2/);
  });

  test('an IPv6 address of a proxy is no name to look up', async () => {
    const proxy = new URL(`socks5://[::1]:${CLOSED}`);
    const slot = await dial({ address: '127.0.0.1', port: 25, proxy, timeoutMs: PATIENT_MS });
    expect(JSON.stringify(slot)).toMatch(/failed: (ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT)/);
  });
});
