import { jest } from '@jest/globals';
import { reversedIpv4 } from '../../src/demo/dns-server.js';
import { defaultLists, queryName } from '../../src/derive/block-lists.js';
import { failure, ok, valueIn } from '../../src/evidence/slot.js';
import type { Evidence, Slot } from '../../src/evidence/types.js';
import { gather } from '../../src/gather/gather.js';
import type { Connection, Network, Target } from '../../src/net/network.js';
import { recordingNetwork } from '../../src/net/record.js';
import { replayNetwork } from '../../src/net/replay.js';
import type { Plan } from '../../src/plan/types.js';
import { fakePeer } from '../net/fake-connection.js';
import { ADDRESS, HOST, planOf, soundServer, visit } from './visit.js';

/** A network of answers without a wire; every connect has the given outcome. */
const fakeNetwork = (connect: (to: Target) => Slot<Connection>, names: Record<string, string> = {}): Network => ({
  async resolve(name, type) {
    const data = names[`${name} ${type}`];
    return {
      ok: true,
      value: { rcode: data ? 'NOERROR' : 'NXDOMAIN', ad: false, records: data ? [{ name, type, ttl: 1, data }] : [] },
    };
  },
  connect: async (to) => connect(to),
  fetchHttps: async () => failure('unreachable', 'there is no web'),
  now: () => 1_700_000_000_000,
  sleep: (_, signal) => (signal ? new Promise(() => {}) : Promise.resolve()),
  token: (n) => 'a'.repeat(n),
  resolvers: ['192.0.2.53'],
});

const noting = (dialled: Target[]) =>
  fakeNetwork((to) => {
    dialled.push(to);
    return silent();
  });
const silent = () => failure('timeout', 'no answer');
const live = (plan: Partial<Plan>): Plan =>
  planOf({ ...plan, hosts: [{ ...planOf({}).hosts[0]!, declared: [ADDRESS], ports: { mx: 25 } }] });
const CONTROLS = [{ host: 'control.example.net', port: 25 }];
const NAMES = { 'control.example.net A': '203.0.113.9' };

/** What a run has gathered after so many milliseconds on the clock of the test, when it must be over. */
async function gatherWithin(ms: number, plan: Plan, network: Network): Promise<Evidence> {
  jest.useFakeTimers();
  let evidence: Evidence | undefined;
  const sleep = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));
  void gather(plan, { ...network, now: Date.now, sleep }).then((gathered) => (evidence = gathered));
  await jest.advanceTimersByTimeAsync(ms);
  jest.useRealTimers();
  if (!evidence) throw new Error('the run is not over');
  return evidence;
}

test('a server that stays silent costs the run its time and nothing else', async () => {
  const { connection } = fakePeer([[]]);
  const mute: Connection = {
    ...connection,
    read: (until) =>
      new Promise((resolve) => void setTimeout(() => resolve(failure('timeout', 'silence')), until - Date.now())),
  };
  const plan = live({ timeoutMs: 1_300 });
  const { hosts } = await gatherWithin(1_300, plan, { ...fakeNetwork(silent), connect: async () => ok(mute) });
  const [mx] = hosts[0]!.addresses[0]!.endpoints;
  expect(mx!.greeting).toMatchObject({ ok: false, error: { kind: 'budget' } });
  expect(mx!.relay).toMatchObject({ ok: false, error: { kind: 'budget' } });
});

describe('egress on port 25', () => {
  test('silent targets and silent controls: blocked, and the targets are not blamed', async () => {
    const { run, hosts } = await gather(live({ egressControls: CONTROLS }), fakeNetwork(silent, NAMES));
    expect(run.vantage.egress25).toBe('blocked');
    const [mx] = hosts[0]!.addresses[0]!.endpoints;
    expect(mx?.connect).toMatchObject({ ok: false, error: { kind: 'egress-blocked' } });
    expect(mx?.relay).toMatchObject({ ok: false, error: { kind: 'egress-blocked' } });
  });

  test('a control that answers, with a reset too, leaves the time-out to the target', async () => {
    const refusing = ({ address }: Target) => (address === '203.0.113.9' ? failure('refused', 'reset') : silent());
    const { run, hosts } = await gather(live({ egressControls: CONTROLS }), fakeNetwork(refusing, NAMES));
    expect(run.vantage.egress25).toBe('open');
    expect(hosts[0]!.addresses[0]!.endpoints[0]?.connect).toMatchObject({ error: { kind: 'timeout' } });
  });

  test('controls that do not resolve or are turned off prove nothing', async () => {
    const { run } = await gather(live({ egressControls: CONTROLS }), fakeNetwork(silent));
    expect(run.vantage.egress25).toBe('unknown');
    expect((await gather(live({}), fakeNetwork(silent))).run.vantage.egress25).toBe('unknown');
  });

  test('controls that are silent when the run is over prove nothing, and do not make it longer', async () => {
    const { run, hosts } = await gatherWithin(1_499, live({ egressControls: CONTROLS, timeoutMs: 1_500 }), {
      ...fakeNetwork(silent, NAMES),
      connect: ({ address }) => (address === '203.0.113.9' ? new Promise(() => {}) : Promise.resolve(silent())),
    });
    expect(run.vantage.egress25).toBe('unknown');
    expect(hosts[0]!.addresses[0]!.endpoints[0]?.connect).toMatchObject({ error: { kind: 'timeout' } });
  });

  test('a control that is an address is dialled as it is', async () => {
    const asked: string[] = [];
    const refusing = ({ address }: Target) => {
      asked.push(address);
      return address === '2001:db8::9' ? failure('refused', 'reset') : silent();
    };
    const controls = [{ host: '2001:db8::9', port: 25 }];
    const { run } = await gather(live({ egressControls: controls }), fakeNetwork(refusing));
    expect(run.vantage.egress25).toBe('open');
    expect(asked).toContain('2001:db8::9');
  });

  test('any answer of a target is enough, and no control is bothered', async () => {
    const asked: string[] = [];
    const refusing = ({ address }: Target) => {
      asked.push(address);
      return failure('refused', 'reset');
    };
    const { run } = await gather(live({ egressControls: CONTROLS }), fakeNetwork(refusing, NAMES));
    expect(run.vantage.egress25).toBe('open');
    expect(asked).toEqual([ADDRESS]);
  });
});

test('an address that is not public is not dialled', async () => {
  const dialled: Target[] = [];
  const plan = live({ treatAsPublic: [] });
  const { hosts } = await gather(plan, noting(dialled));
  expect(dialled).toEqual([]);
  expect(hosts[0]!.addresses[0]?.notPublic).toBeDefined();
  expect(hosts[0]!.addresses[0]?.endpoints[0]?.connect).toMatchObject({ error: { kind: 'not-gathered' } });
});

test('what no enabled check needs costs no packet', async () => {
  const dialled: Target[] = [];
  const plan = live({ needs: new Set(['a', 'aaaa', 'ptr']) });
  const { hosts } = await gather(plan, noting(dialled));
  expect(dialled).toEqual([]);
  expect(hosts[0]!.addresses[0]).toMatchObject({ ptr: { ok: true } });
  expect(hosts[0]!.addresses[0]).not.toHaveProperty('lists');
});

describe('block lists', () => {
  const [zen] = defaultLists({ dqsKey: 'sekretkey123' });
  const zone = (extra: object) => ({
    [reversedIpv4('127.0.0.2', zen!.queryZone)]: { A: ['127.0.0.2'] },
    [zen!.queryZone]: {},
    ...extra,
  });
  const ask = async (extra: object) => {
    const { evidence } = await visit({ servers: { mx: soundServer() }, plan: { lists: [zen!] }, zone: zone(extra) });
    expect(JSON.stringify(evidence)).not.toContain('sekretkey123');
    return {
      health: evidence.run.vantage.lists[0]?.health,
      answer: valueIn(evidence.hosts[0]!.addresses[0]!.lists)?.[zen!.zone],
    };
  };

  test('a list that proved itself is asked', async () => {
    const { health, answer } = await ask({ [reversedIpv4(ADDRESS, zen!.queryZone)]: { A: ['127.0.0.4'] } });
    expect(health).toEqual({ ok: true, value: true });
    expect(valueIn(answer)?.records[0]?.data).toBe('127.0.0.4');
  });

  test.each<[string, object, object]>([
    ['proved itself for IPv6', { '::ffff:7f00:2': { A: ['127.0.0.2'] } }, { ok: true }],
    ['did not', {}, { ok: false, error: { kind: 'list-dead' } }],
    [
      'lists every IPv6 address',
      { '::ffff:7f00:2': { A: ['127.0.0.2'] }, '::ffff:7f00:1': { A: ['127.0.0.2'] } },
      { ok: false, error: { kind: 'list-dead' } },
    ],
  ])('an IPv6 address, and a list that %s', async (_, points, answer) => {
    const asked = Object.entries(points).map(([address, said]) => [queryName(address, zen!), said]);
    const { evidence } = await visit({
      servers: { mx: soundServer() },
      host: { declared: ['2001:db8::25'] },
      plan: { lists: [zen!] },
      zone: zone(Object.fromEntries(asked)),
    });
    expect(evidence.run.vantage.lists[0]?.health).toEqual({ ok: true, value: true });
    expect(valueIn(evidence.hosts[0]!.addresses[0]!.lists)?.[zen!.zone]).toMatchObject(answer);
  });

  test.each([
    ['lists everything', { [reversedIpv4('127.0.0.1', zen!.queryZone)]: { A: ['127.0.0.2'] } }, 'list-dead'],
    ['does not list its test entry', { [reversedIpv4('127.0.0.2', zen!.queryZone)]: {} }, 'list-dead'],
    [
      'refuses this resolver',
      { [reversedIpv4('127.0.0.2', zen!.queryZone)]: { A: ['127.255.255.254'] } },
      'resolver-refused',
    ],
    ['answers SERVFAIL', { [reversedIpv4('127.0.0.2', zen!.queryZone)]: 'SERVFAIL' }, 'dns-servfail'],
  ])('a list that %s is not believed', async (_, extra, kind) => {
    const { health, answer } = await ask(extra);
    expect(health).toMatchObject({ ok: false, error: { kind } });
    expect(answer).toMatchObject({ ok: false, error: { kind } });
  });
});

const untimed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'ms' ? undefined : inner)));

test('a recorded run gives the same evidence when it is replayed', async () => {
  let recording: ReturnType<typeof recordingNetwork>['recording'] | undefined;
  const { evidence, plan } = await visit({
    servers: { mx: soundServer() },
    wrap: (network) => {
      const recorder = recordingNetwork(network);
      recording = recorder.recording;
      return recorder.network;
    },
  });
  const replayed = await gather(plan, replayNetwork(JSON.parse(JSON.stringify(recording!()))));
  expect(untimed(replayed.hosts)).toEqual(untimed(evidence.hosts));
  expect(evidence.hosts[0]?.host).toBe(HOST);
});
