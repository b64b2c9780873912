import { describe, expect, test } from '@jest/globals';
import { reversedIpv4 } from '../../src/demo/dns-server.js';
import { listByZone } from '../../src/derive/block-lists.js';
import { domainListByZone } from '../../src/derive/domain-lists.js';
import { failure, ok } from '../../src/evidence/slot.js';
import { DOMAIN_SLOTS } from '../../src/gather/domain.js';
import { gather } from '../../src/gather/gather.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import { ADDRESS, HOST, planOf } from './visit.js';

const D = 'example.com';
const ZEN = 'zen.spamhaus.org';
const DBL = 'dbl.spamhaus.org';
const PTR = reversedIpv4(ADDRESS);
const NAMES: Record<string, string> = {
  [`${D} TXT`]: 'v=spf1 -all',
  [`_mta-sts.${D} TXT`]: 'v=STSv1; id=1',
  [`${PTR} PTR`]: HOST,
  [`${reversedIpv4('127.0.0.2', ZEN)} A`]: '127.0.0.2',
  [`dbltest.com.${DBL} A`]: '127.0.1.2',
};

/** Two domains of one host, with every question of a run, of which one throws. */
function gatherThrowingAt(question: string) {
  const network: Network = {
    ...liveNetwork({ nameservers: [], ca: [] }),
    async resolve(name, type) {
      if (`${name} ${type}` === question) throw new Error('on purpose');
      const data = NAMES[`${name} ${type}`];
      const records = data === undefined ? [] : [{ name, type, ttl: 60, data }];
      return ok({ rcode: data === undefined ? 'NXDOMAIN' : 'NOERROR', records, ad: false });
    },
    connect: async ({ address }) => {
      if (address === question) throw new Error('on purpose');
      return failure('timeout', 'on purpose');
    },
  };
  const [sample] = planOf({}).hosts;
  const plan = planOf({
    hosts: [{ ...sample!, declared: [ADDRESS], ports: { mx: 25 } }],
    domains: [D, 'example.org'].map((domain) => ({
      domain,
      source: { file: 'test', line: 1 },
      hosts: [HOST],
      dkimSelectors: ['s1'],
    })),
    needs: new Set([...DOMAIN_SLOTS, 'a', 'aaaa', 'ptr', 'forwardOfPtr', 'lists', 'spfHelo', 'tlsa', 'connect']),
    lists: [listByZone(ZEN)],
    domainLists: [domainListByZone(DBL)!],
    egressControls: [{ host: '203.0.113.9', port: 25 }],
  });
  return gather(plan, network);
}

/** Slots that hold a defect, at any depth, by path. */
const defectsIn = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'internal') return [path.replace(/\.error$/, '')];
  return Object.entries(value).flatMap(([key, inner]) => defectsIn(inner, path === '' ? key : `${path}.${key}`));
};

test.each<[question: string, spoiled: string[]]>([
  [`${D} SOA`, ['soa', 'dnssec']],
  [`${D} MX`, ['mx', 'mxTargets', 'dnssec']],
  [`${D} A`, ['apexA', 'mxTargets']],
  [`${D} AAAA`, ['apexAaaa', 'mxTargets']],
  [`${D} TXT`, ['apexTxt', 'spf', 'spfRecords']],
  [`s1._domainkey.${D} TXT`, ['dkim']],
  [`_dmarc.${D} TXT`, ['dmarc', 'dmarcReports']],
  [`_mta-sts.${D} TXT`, ['mtaSts', 'mtaStsPolicy']],
  [`mta-sts.${D} A`, ['mtaStsPolicy']],
  [`_smtp._tls.${D} TXT`, ['tlsRpt']],
  [`${D}.${DBL} A`, ['domainLists']],
])('a defect at %s spoils %j of the domain, and nothing else of the run', async (question, spoiled) => {
  const { run, hosts, domains } = await gatherThrowingAt(question);
  expect(defectsIn(domains[0]).sort()).toEqual([...spoiled].sort());
  expect(DOMAIN_SLOTS.filter((slot) => !(slot in domains[0]!))).toEqual([]);
  expect(defectsIn({ run, hosts, other: domains[1] })).toEqual([]);
});

test.each<[question: string, spoiled: string[]]>([
  [`${HOST} TXT`, ['spfHelo']],
  [`_25._tcp.${HOST} TLSA`, ['addresses.0.endpoints.0.tlsa', 'dnssec']],
  [`${HOST}.${DBL} A`, ['domainLists']],
  [`${PTR} PTR`, ['addresses.0.ptr', 'addresses.0.forwardOfPtr']],
  [`${reversedIpv4(ADDRESS, ZEN)} A`, ['addresses.0.lists']],
  [ADDRESS, ['addresses.0.endpoints.0.connect']],
])('a defect at %s spoils %j of the host, and nothing else of the run', async (question, spoiled) => {
  const { run, hosts, domains } = await gatherThrowingAt(question);
  expect(defectsIn(hosts[0]).sort()).toEqual([...spoiled].sort());
  expect(defectsIn({ run, domains })).toEqual([]);
});

describe('a defect in what is proved once a run', () => {
  test.each([
    ['signed.example.net SOA', 'validating'],
    [`${reversedIpv4('127.0.0.2', ZEN)} A`, 'lists.0.health'],
    [`dbltest.com.${DBL} A`, 'domainLists.0.health'],
  ])('%s is told there', async (question, place) => {
    const { run } = await gatherThrowingAt(question);
    expect(defectsIn(run.vantage)).toEqual([place]);
  });

  test('a control of port 25 that throws proves nothing', async () => {
    const { run, hosts } = await gatherThrowingAt('203.0.113.9');
    expect(run.vantage.egress25).toBe('unknown');
    expect(defectsIn({ run, hosts })).toEqual([]);
  });
});
