import { gate } from '../../src/gather/gate.js';
import { liveNetwork, PATIENCE } from '../../src/net/live.js';
import type { Connection, Network } from '../../src/net/network.js';
import { type Handler, type ScriptedServer, scriptedSmtp } from '../servers/smtp.js';
import { socksServer } from './socks-server.js';

const limits = { open: 99, starts: 999, withinMs: 1_000 };
const options = { nameservers: [], ca: [] };
const network: Network = liveNetwork(options, { ...PATIENCE, limits });
const started: ScriptedServer[] = [];

async function connectTo(handler: Handler, over = network): Promise<Connection> {
  const { address, port } = await serve(handler);
  const slot = await over.connect({ address, port });
  if (!slot.ok) throw new Error(slot.error.message);
  return slot.value;
}
async function serve(handler: Handler): Promise<ScriptedServer> {
  const server = await scriptedSmtp(handler);
  started.push(server);
  return server;
}
afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

const soon = (ms = 10_000) => network.now() + ms;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const text = async (connection: Connection, deadline = soon()) => {
  const slot = await connection.read(deadline);
  if (!slot.ok) return slot.error.kind;
  return Buffer.isBuffer(slot.value) ? slot.value.toString('latin1') : slot.value.closed;
};

describe('reading', () => {
  test('bytes, then how the peer left', async () => {
    const connection = await connectTo((peer) => {
      peer.send('220 mx.test\r\n');
      peer.end();
    });
    expect(connection.localAddress).toBe('127.0.0.1');
    expect(connection.ms).toBeGreaterThanOrEqual(0);
    expect(await text(connection)).toBe('220 mx.test\r\n');
    expect(await text(connection)).toBe('fin');
    expect(await text(connection)).toBe('fin');
  });

  test('a reset', async () => {
    const connection = await connectTo(async (peer) => {
      await peer.line();
      peer.reset();
    });
    connection.write(Buffer.from('EHLO probe.test\r\n'));
    expect(await text(connection)).toBe('reset');
    connection.write(Buffer.from('into the void'));
    expect(await text(connection)).toBe('reset');
  });

  test('silence ends at the deadline, and the next read still works', async () => {
    const { opened, open } = gate();
    const connection = await connectTo(async (peer) => {
      await opened;
      peer.send('late');
    });
    expect(await text(connection, soon(20))).toBe('timeout');
    open();
    expect(await text(connection)).toBe('late');
    connection.destroy();
  });

  test('a server that drips is stopped at the deadline', async () => {
    const connection = await connectTo((peer) => peer.drip('x'.repeat(1_000_000), 1));
    let got = await text(connection);
    const deadline = soon(60);
    for (let bytes = await text(connection, deadline); bytes !== 'timeout'; bytes = await text(connection, deadline))
      got += bytes;
    expect(got).toMatch(/^x+$/);
    connection.destroy();
  });

  test('a deadline that is over gives what came before it, and nothing that came after', async () => {
    const { opened, open } = gate();
    const connection = await connectTo(async (peer) => {
      peer.send('before');
      await opened;
      peer.send('after');
    });
    let deadline = 0;
    let got = 'timeout';
    while (got === 'timeout') {
      deadline = network.now();
      got = await text(connection, deadline);
    }
    expect(got).toBe('before');
    await wait(5);
    open();
    await wait(60);
    expect(await text(connection, deadline)).toBe('timeout');
    expect(await text(connection)).toBe('after');
    connection.destroy();
  });

  test('a flood is held back, and comes whole when it is read', async () => {
    const size = 8 * 1024 * 1024;
    const connection = await connectTo((peer) => {
      peer.send(Buffer.alloc(size, 120));
      peer.end();
    });
    await wait(60);
    let largest = 0;
    let total = 0;
    for (;;) {
      const slot = await connection.read(soon());
      if (!slot.ok || !Buffer.isBuffer(slot.value)) break;
      largest = Math.max(largest, slot.value.length);
      total += slot.value.length;
    }
    expect(total).toBe(size);
    expect(largest).toBeLessThan(512 * 1024);
  });
});

describe('leaving', () => {
  test('end: what was written arrives, then FIN', async () => {
    const server = await serve(async (peer) => {
      while ((await peer.line()) !== undefined);
      peer.end();
    });
    const slot = await network.connect(server);
    if (slot.ok) {
      slot.value.write(Buffer.from('QUIT\r\n'));
      slot.value.end();
      slot.value.write(Buffer.from('NOOP\r\n'));
    }
    await server.done();
    expect(server.heard).toEqual([['QUIT']]);
  });

  test('destroy: no further byte', async () => {
    const server = await serve(async (peer) => {
      while ((await peer.line()) !== undefined);
    });
    const slot = await network.connect(server);
    if (slot.ok) {
      slot.value.destroy();
      slot.value.destroy();
      slot.value.write(Buffer.from('NOOP\r\n'));
      slot.value.end();
      expect(await text(slot.value)).toBe('reset');
    }
    await server.done();
    expect(server.heard).toEqual([[]]);
  });

  test('gives the place under the limits back: end, destroy, and a connect that failed', async () => {
    const polite = liveNetwork(options, { ...PATIENCE, limits: { ...limits, open: 1 } });
    const server = await serve(async (peer) => {
      await peer.line();
    });
    const target = { address: server.address, port: server.port };
    for (const leave of ['end', 'destroy'] as const) {
      const slot = await polite.connect(target);
      const next = polite.connect(target);
      let entered = false;
      next.then(() => (entered = true));
      await wait(20);
      expect(entered).toBe(false);
      if (slot.ok) slot.value[leave]();
      const second = await next;
      if (second.ok) second.value.destroy();
      expect(second.ok).toBe(true);
    }
    await server.close();
    started.pop();
    expect(await polite.connect(target)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await polite.connect(target)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  test('limits are counted for the address that a staged server stands for', async () => {
    const polite = liveNetwork(options, { ...PATIENCE, limits: { ...limits, open: 1 } });
    const server = await serve(async (peer) => {
      await peer.line();
    });
    const target = { address: server.address, port: server.port };
    const slots = await Promise.all([
      polite.connect({ ...target, limitAs: '192.0.2.1' }),
      polite.connect({ ...target, limitAs: '192.0.2.2' }),
    ]);
    expect(slots.map((slot) => slot.ok)).toEqual([true, true]);
    for (const slot of slots) if (slot.ok) slot.value.destroy();
  });
});

test('through a proxy that sends the greeting in one packet with its reply', async () => {
  const proxy = await socksServer({ early: '220 early\r\n' });
  const url = new URL(`socks5://127.0.0.1:${proxy.port}`);
  const proxied = liveNetwork({ ...options, proxy: url }, { ...PATIENCE, limits });
  const connection = await connectTo(async (peer) => peer.send((await peer.line()) ?? ''), proxied);
  expect(await text(connection)).toBe('220 early\r\n');
  connection.write(Buffer.from('echo\r\n'));
  expect(await text(connection)).toBe('echo');
  connection.destroy();
  proxy.stop();
});

test('a token is lower-case base32 of the length asked for, and another each time', () => {
  expect(network.token(26)).toMatch(/^[a-z2-7]{26}$/);
  expect(network.token(26)).not.toBe(network.token(26));
});

test('a sleep ends early when it is aborted', async () => {
  const controller = new AbortController();
  const slept = network.sleep(10_000, controller.signal);
  controller.abort();
  await expect(slept).resolves.toBeUndefined();
});
