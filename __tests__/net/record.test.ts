import { jest } from '@jest/globals';
import { mintAuthority } from '../../src/demo/authority.js';
import { liveNetwork, PATIENCE } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import { questionKey, type Recording, recordingNetwork } from '../../src/net/record.js';
import { replayNetwork } from '../../src/net/replay.js';
import { conversation, scriptedSmtp } from '../servers/smtp.js';
import { nameServer } from './dns-servers.js';

const limits = { open: 9, starts: 99, withinMs: 1_000 };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A small gatherer: names, connections side by side, STARTTLS, obsolete TLS, cipher suites, a timeout, a refusal, tokens, times. */
async function gather(network: Network, port: number, closed: number) {
  const address = '127.0.0.1';
  const dialogue = async (command: string, pause: number) => {
    await network.sleep(pause);
    const slot = await network.connect({ address, port });
    if (!slot.ok) return slot.error.kind;
    const { value: connection } = slot;
    const began = network.now();
    const read = async (ms = 10_000) => {
      const bytes = await connection.read(network.now() + ms);
      if (!bytes.ok) return bytes.error.kind;
      return Buffer.isBuffer(bytes.value) ? bytes.value.toString('latin1') : bytes.value.closed;
    };
    const seen: unknown[] = [await read(), network.token(8)];
    connection.write(Buffer.from(`${command}\r\n`));
    seen.push(await read(), network.now() - began >= 30);
    if (command === 'STARTTLS')
      seen.push(await connection.startTls({ servername: 'mx.test', deadline: network.now() + 10_000 }));
    else if (command === 'NOOP') seen.push(await connection.offerObsoleteTls(network.now() + 10_000));
    else seen.push(await connection.offerCiphers({ suites: [5], servername: 'mx.test' }, network.now() + 10_000));
    seen.push(await read(20), connection.localAddress);
    connection.end();
    return seen;
  };
  const names = ['mx.test', 'MX.test.', 'key123.list.test', 'none.test'];
  return {
    resolvers: network.resolvers,
    dns: await Promise.all(names.map((name) => network.resolve(name, 'A'))),
    dialogues: await Promise.all([dialogue('STARTTLS', 0), dialogue('NOOP', 5), dialogue('NOOP again', 15)]),
    refused: await network.connect({ address, port: closed }),
  };
}

let recording: Recording;
let live: Awaited<ReturnType<typeof gather>>;
let port: number;
let closed: number;
let missing: Network;
const secrets = ['KEY123'];

beforeAll(async () => {
  const { key, chain } = await (await mintAuthority('root.test')).issue({ names: ['mx.test'] });
  const dns = await nameServer(({ questions }) => {
    const [{ name } = { name: '' }] = questions!;
    return [name === 'none.test' ? { flags: 2 } : { answers: [{ name, type: 'A', ttl: 5, data: '192.0.2.9' }] }];
  });
  const smtp = await scriptedSmtp(
    conversation(
      {
        greeting: () => wait(30).then(() => '220 mx.test'),
        STARTTLS: () => wait(40).then(() => '220 go'),
        NOOP: async (_, peer) => {
          await wait(40);
          peer.send('250 \xe9\r\n');
          await peer.bytes();
          peer.reset();
          return undefined;
        },
      },
      { key, cert: chain },
    ),
  );
  const gone = await scriptedSmtp(() => {});
  await gone.close();
  [port, closed] = [smtp.port, gone.port];
  const recorder = recordingNetwork(liveNetwork({ nameservers: [dns], ca: [] }, { ...PATIENCE, limits }), secrets);
  live = await gather(recorder.network, port, closed);
  recording = JSON.parse(JSON.stringify(recorder.recording()));
  await smtp.close();
  dns.stop();
  missing = replayNetwork(recording, secrets);
});

describe('a replay', () => {
  test('gives the same observations, without the servers and without the waiting', async () => {
    const timer = jest.spyOn(globalThis, 'setTimeout');
    const network = replayNetwork(recording, secrets);
    const replayed = await gather(network, port, closed);
    const shown = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('key123', '***'));
    expect(shown(replayed)).toEqual(shown(live));
    expect(replayed.dialogues[0]).toContain(true);
    expect(replayed.dialogues.flat()).not.toContain('not-gathered');
    expect(network.now() - recording.began).toBeGreaterThanOrEqual(70);
    expect(timer).not.toHaveBeenCalled();
    timer.mockRestore();
  });

  test('twice over', async () => {
    const first = await gather(replayNetwork(recording, secrets), port, closed);
    expect(await gather(replayNetwork(recording, secrets), port, closed)).toEqual(first);
  });
});

describe('what was not recorded is not gathered', () => {
  const notGathered = { ok: false, error: { kind: 'not-gathered' } };

  test('names, types, targets', async () => {
    expect(await missing.resolve('other.test', 'A')).toMatchObject(notGathered);
    expect(await missing.resolve('mx.test', 'AAAA')).toMatchObject(notGathered);
    expect(await missing.connect({ address: '192.0.2.1', port: 25 })).toMatchObject(notGathered);
  });

  test('reads and handshakes beyond the recording, and further connections', async () => {
    const target = { address: '127.0.0.1', port: closed };
    expect(await missing.connect(target)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await missing.connect(target)).toMatchObject(notGathered);
    const slot = await missing.connect({ address: '127.0.0.1', port });
    if (!slot.ok) throw new Error(slot.error.message);
    expect(await slot.value.offerObsoleteTls(0)).toMatchObject(notGathered);
    expect(await slot.value.offerCiphers({ suites: [5], servername: 'mx.test' }, 0)).toMatchObject(notGathered);
    for (const _ of recording.connections[`127.0.0.1 ${port}`]![0]!.reads)
      expect(await slot.value.read(0)).not.toMatchObject(notGathered);
    expect(await slot.value.read(0)).toMatchObject(notGathered);
  });
});

test('the recording is plain, holds no secret and nothing that was sent', () => {
  const text = JSON.stringify(recording);
  expect(recording.version).toBe(1);
  expect(text).not.toMatch(/key123/i);
  expect(text).not.toMatch(/STARTTLS|NOOP/);
  expect(text).toContain('220 mx.test');
});

test('what was still awaited at the end comes after all else in a replay', async () => {
  const endless = new Promise<never>(() => {});
  const base: Network = { ...missing, now: () => 1_000, resolve: () => endless };
  const recorder = recordingNetwork(base);
  const never = recorder.network.resolve('mx.test', 'A');
  await Promise.race([never, wait(1)]);
  const network = replayNetwork({ ...recorder.recording(), ended: 5_000 });
  const order: string[] = [];
  await Promise.all([
    network.resolve('mx.test', 'A').then((slot) => order.push(slot.ok ? 'ok' : slot.error.kind)),
    network.sleep(3_999).then(() => order.push('slept')),
  ]);
  expect(order).toEqual(['slept', 'not-gathered']);
});

test('answers of two resolvers to one question are two', () => {
  const [one, other] = ['192.0.2.53', '198.51.100.53'].map((by) => questionKey('mail.example.com', 'A', { by }));
  expect(one).not.toBe(other);
});
