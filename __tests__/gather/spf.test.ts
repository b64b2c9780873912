import { describe, expect, test } from '@jest/globals';
import { startDnsServer, type ZoneTable } from '../../src/demo/dns-server.js';
import { failure } from '../../src/evidence/slot.js';
import { checkHost, type SpfClient } from '../../src/gather/spf.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import { recordingNetwork } from '../../src/net/record.js';
import { replayNetwork } from '../../src/net/replay.js';
import { readSuite, type SpfCase } from './spf-suite.js';

/** Answers over the wire; silence is known and not waited for. */
async function withZone<T>(zone: ZoneTable, work: (network: Network) => Promise<T>): Promise<T> {
  const dns = await startDnsServer(zone);
  const wire = liveNetwork({ nameservers: [dns], ca: [] });
  const network: Network = {
    ...wire,
    resolve: async (name, type) =>
      zone[name.toLowerCase()] === 'silent' ? failure('dns-timeout', 'silence') : wire.resolve(name, type),
  };
  return work(network).finally(() => dns.stop());
}

const suite = readSuite();
const heading = suite ? 'the public suite of RFC 7208' : 'the public suite of RFC 7208 is not here: skipped';

(suite ? describe : describe.skip)(heading, () => {
  test.each((suite ?? [{ description: 'all', cases: [], zone: {} }]).map((one) => [one.description, one] as const))(
    '%s, live and replayed',
    async (_, { cases, zone }) => {
      const { live, again } = await withZone(zone, async (wire) => {
        const { network, recording } = recordingNetwork(wire);
        const live = await Promise.all(cases.map((one) => resultOf(network, one)));
        const replayed = replayNetwork(recording());
        return { live, again: await Promise.all(cases.map((one) => resultOf(replayed, one))) };
      });
      const wrong = cases.flatMap(({ name, results }, index) =>
        results.includes(live[index]!) ? [] : [`${name}: ${live[index]}, not ${results.join(' or ')}`],
      );
      expect(wrong).toEqual([]);
      expect(again).toEqual(live);
    },
  );
});

/** A DNS that fails has no result but an outcome of its own. */
async function resultOf(network: Pick<Network, 'resolve'>, { host, helo, mailfrom }: SpfCase): Promise<string> {
  const slot = await checkHost(network, { address: host, helo, sender: mailfrom || `postmaster@${helo}` });
  return slot.ok ? slot.value.result : 'temperror';
}

const D = 'example.com';
const SENDER: SpfClient = { address: '203.0.113.25', sender: `user@${D}`, helo: `mail.${D}` };
const outcome = (zone: ZoneTable, client: Partial<SpfClient> = {}) =>
  withZone(zone, async (network) => {
    const slot = await checkHost(network, { ...SENDER, ...client });
    return slot.ok ? slot.value : slot.error;
  });
const txt = (...TXT: string[]) => ({ TXT });

describe('by section of RFC 7208', () => {
  test.each<[string, string, ZoneTable, string]>([
    ['§4.3', 'a name without a dot', {}, 'none'],
    ['§4.5', 'no record', { [D]: txt('v=spf10 +all') }, 'none'],
    ['§4.5', 'two records', { [D]: txt('v=spf1 -all', 'V=SPF1 +all') }, 'permerror'],
    ['§4.6', 'an error behind the match', { [D]: txt('v=spf1 ip4:203.0.113.25 moo -all') }, 'permerror'],
    ['§4.7', 'no match and no all', { [D]: txt('v=spf1 ip4:192.0.2.1') }, 'neutral'],
    [
      '§5.2',
      'an include that fails',
      { [D]: txt('v=spf1 include:a.test ~all'), 'a.test': txt('v=spf1 -all') },
      'softfail',
    ],
    ['§5.2', 'an include without record', { [D]: txt('v=spf1 include:a.test ~all') }, 'permerror'],
    ['§5.3', 'a, with a prefix', { [D]: { ...txt('v=spf1 a/24 -all'), A: ['203.0.113.1'] } }, 'pass'],
    ['§5.4', 'mx', { [D]: { ...txt('v=spf1 mx -all'), MX: ['10 m.test'] }, 'm.test': { A: ['203.0.113.25'] } }, 'pass'],
    ['§5.6', 'a network of nothing', { [D]: txt('v=spf1 ip4:0.0.0.0/0 -all') }, 'pass'],
    [
      '§5.7',
      'exists',
      { [D]: txt('v=spf1 exists:%{ir}.x.test -all'), '25.113.0.203.x.test': { A: ['127.0.0.2'] } },
      'pass',
    ],
    ['§6.1', 'redirect', { [D]: txt('v=spf1 redirect=a.test'), 'a.test': txt('v=spf1 ~all') }, 'softfail'],
    [
      '§7.2',
      '%{d} in an include is the domain included',
      { [D]: txt('v=spf1 include:a.test -all'), 'a.test': txt('v=spf1 a:m.%{d}'), 'm.a.test': { A: ['203.0.113.25'] } },
      'pass',
    ],
  ])('%s: %s', async (section, _, zone, result) => {
    const sender = section === '§4.3' ? { sender: 'user@localhost' } : {};
    expect(await outcome(zone, sender)).toMatchObject({ result });
  });

  test('§5: IPv6, and IPv4 in it', async () => {
    const zone = {
      [D]: txt('v=spf1 ip4:203.0.113.0/24 ip6:2001:db8::/32 -all'),
      'all.test': txt('v=spf1 ip6:::/0 -all'),
    };
    expect(await outcome(zone, { address: '2001:db8::25' })).toMatchObject({ result: 'pass' });
    expect(await outcome(zone, { address: '2001:db9::25' })).toMatchObject({ result: 'fail' });
    expect(await outcome(zone, { address: '::ffff:203.0.113.25' })).toMatchObject({ result: 'pass' });
    expect(await outcome(zone, { address: '2001:db9::25', sender: 'user@all.test' })).toMatchObject({ result: 'pass' });
  });

  test('§2.6.6: a DNS that fails is no result, wherever it fails', async () => {
    expect(await outcome({ [D]: 'SERVFAIL' })).toMatchObject({ kind: 'dns-servfail' });
    expect(await outcome({ [D]: 'silent' })).toMatchObject({ kind: 'dns-timeout' });
    const below = {
      [D]: txt('v=spf1 include:a.test -all'),
      'a.test': txt('v=spf1 a:b.test'),
      'b.test': 'SERVFAIL',
    } as const;
    expect(await outcome(below)).toMatchObject({ kind: 'dns-servfail', message: expect.stringContaining('b.test A') });
  });

  test('§4.6.4: terms are counted, a second ptr too, and addresses of MX are not', async () => {
    const zone: ZoneTable = {
      [D]: {
        ...txt('v=spf1 a mx ptr ptr exists:b.test include:a.test ip4:192.0.2.1 -all'),
        A: ['192.0.2.9'],
        MX: ['1 m.test', '2 n.test'],
      },
      'm.test': { A: ['192.0.2.2'] },
      'n.test': { A: ['192.0.2.3'] },
      'b.test': { AAAA: ['2001:db8::1'] },
      'a.test': txt('v=spf1 mx:m.test -all'),
      '25.113.0.203.in-addr.arpa': { PTR: ['other.test'] },
    };
    expect(await outcome(zone)).toMatchObject({ result: 'fail', lookups: 7, voids: 2 });
  });

  test('§4.6.4: ten terms pass, eleven do not; two lookups without answer pass, three do not', async () => {
    const included = { 'a.test': txt('v=spf1 ip4:192.0.2.1') };
    const many = (count: number) => ({ [D]: txt(`v=spf1 ${'include:a.test '.repeat(count)}-all`), ...included });
    expect(await outcome(many(10))).toMatchObject({ result: 'fail', lookups: 10 });
    expect(await outcome(many(11))).toMatchObject({ result: 'permerror' });
    expect(await outcome({ [D]: txt('v=spf1 a:x.test a:y.test -all') })).toMatchObject({ result: 'fail', voids: 2 });
    expect(await outcome({ [D]: txt('v=spf1 a:x.test a:y.test a:z.test -all') })).toMatchObject({
      result: 'permerror',
    });
  });

  test('what matched is named', async () => {
    const zone = { [D]: txt('v=spf1 include:a.test -all'), 'a.test': txt('v=spf1 ip4:203.0.113.0/24') };
    expect(await outcome(zone)).toMatchObject({ comment: 'matches include:a.test → ip4:203.0.113.0/24' });
  });
});
