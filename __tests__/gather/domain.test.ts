import { expect, test } from '@jest/globals';
import { failure, ok, valueIn } from '../../src/evidence/slot.js';
import { DOMAIN_SLOTS } from '../../src/gather/domain.js';
import { gather } from '../../src/gather/gather.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import type { Need } from '../../src/plan/types.js';
import { ADDRESS, HOST, planOf } from './visit.js';

const D = 'example.com';
const OWN: Need[] = ['soa', 'mx', 'apexA', 'apexAaaa', 'apexTxt', 'dkim', 'dmarc', 'dmarcReports'];

/** Names and types to data; what is not named does not exist, `hangs` is never answered. */
function dns(names: Record<string, string[] | 'hangs' | 'fails'>): { network: Network; asked: string[] } {
  const asked: string[] = [];
  const network: Network = {
    ...liveNetwork({ nameservers: [], ca: [] }),
    resolve(name, type) {
      asked.push(`${name} ${type}`);
      const data = names[`${name} ${type}`];
      if (data === 'hangs') return new Promise(() => {});
      if (data === 'fails') return Promise.resolve(failure('dns-servfail', 'on purpose'));
      const records = (data ?? []).map((value) => ({ name, type, ttl: 60, data: value }));
      return Promise.resolve(ok({ rcode: data ? 'NOERROR' : 'NXDOMAIN', records, ad: false }));
    },
    connect: () => Promise.resolve(failure('refused', 'on purpose')),
  };
  return { network, asked };
}

const plan = (needs: Need[], more: object = {}) =>
  planOf({
    hosts: [{ ...planOf({}).hosts[0]!, declared: [ADDRESS], ports: {} }],
    domains: [{ domain: D, source: { file: 'test', line: 1 }, hosts: [HOST], dkimSelectors: ['s1'] }],
    needs: new Set(needs),
    ...more,
  });

test('what the DNS says of a domain, by slot', async () => {
  const { network, asked } = dns({
    [`${D} SOA`]: ['ns.example.com h.example.com 1 1 1 1 1'],
    [`${D} MX`]: ['10 mx.example.com'],
    [`s1._domainkey.${D} TXT`]: ['v=DKIM1; p='],
    [`_dmarc.${D} TXT`]: ['v=DMARC1; p=none; rua=mailto:a@reports.example.net,mailto:b@example.com'],
  });
  const { domains } = await gather(plan(OWN), network);
  const [domain] = domains;
  expect(domain).toMatchObject({
    domain: D,
    soa: { ok: true },
    mx: { ok: true },
    apexTxt: { value: { rcode: 'NXDOMAIN' } },
  });
  expect(valueIn(domain!.dkim)).toMatchObject({ s1: { ok: true } });
  expect(Object.keys(valueIn(domain!.dmarc)!)).toEqual([`_dmarc.${D}`, '_dmarc.com']);
  expect(Object.keys(valueIn(domain!.dmarcReports)!)).toEqual([`${D}._report._dmarc.reports.example.net`]);
  expect(domain).not.toHaveProperty('spf');
  expect(asked).not.toContain(`${HOST} TXT`);
});

test('nothing is asked that nobody needs', async () => {
  const { network, asked } = dns({});
  const { domains } = await gather(plan([]), network);
  expect(asked.filter((question) => !question.startsWith(HOST))).toEqual([]);
  expect(DOMAIN_SLOTS.filter((slot) => slot in domains[0]!)).toEqual([]);
});

test('the tree walk of a long name skips to seven labels', async () => {
  const long = 'a.b.c.d.e.f.g.h.i.j.mail.example.com';
  const { network } = dns({});
  const domains = [{ domain: long, source: { file: 'test', line: 1 }, hosts: [], dkimSelectors: [] }];
  const evidence = await gather(plan(['dmarc'], { domains }), network);
  expect(Object.keys(valueIn(evidence.domains[0]!.dmarc)!)).toEqual(
    [
      long,
      ...['g.h.i.j.mail', 'h.i.j.mail', 'i.j.mail', 'j.mail', 'mail'].map((labels) => `${labels}.${D}`),
      ...[D, 'com'],
    ].map((name) => `_dmarc.${name}`),
  );
});

test('SPF: every address of the hosts, a stranger, the EHLO name, and all records that belong to it', async () => {
  const { network } = dns({
    [`${D} TXT`]: ['other', `v=spf1 ip4:${ADDRESS} include:_spf.%{d} include:%{i}.${D} redirect=_r.${D}`],
    [`_spf.${D} TXT`]: [`v=spf1 include:${D} -all`],
    [`_r.${D} TXT`]: ['v=spf1 ~all'],
    [`${HOST} TXT`]: ['v=spf1 -all'],
  });
  const { domains, hosts } = await gather(plan(['spf', 'spfRecords', 'spfHelo']), network);
  expect(valueIn(domains[0]!.spf)).toMatchObject({ [ADDRESS]: ok({ result: 'pass', lookups: 0 }) });
  expect(Object.keys(valueIn(domains[0]!.spf)!)).toContain('192.0.2.1');
  expect(Object.keys(valueIn(domains[0]!.spfRecords)!)).toEqual([D, `_spf.${D}`, `_r.${D}`]);
  expect(valueIn(hosts[0]!.spfHelo)).toMatchObject({ [ADDRESS]: ok({ result: 'fail' }) });
});

test('of two SPF records at one name none counts', async () => {
  const { network } = dns({
    [`${D} TXT`]: [`v=spf1 include:_spf.${D} -all`],
    [`_spf.${D} TXT`]: [`v=spf1 include:_r.${D} ~all`, 'v=spf1 ~all'],
    [`_r.${D} TXT`]: ['v=spf1 ~all'],
  });
  const { domains } = await gather(plan(['spfRecords']), network);
  expect(Object.keys(valueIn(domains[0]!.spfRecords)!)).toEqual([D]);
});

test('a record that cannot be read leaves the whole open', async () => {
  const { network } = dns({ [`${D} TXT`]: [`v=spf1 include:_spf.${D} -all`], [`_spf.${D} TXT`]: 'fails' });
  const { domains } = await gather(plan(['spfRecords']), network);
  expect(domains[0]!.spfRecords).toMatchObject({ ok: false, error: { kind: 'dns-servfail' } });
});

test('what the deadline cuts off is out of time, and what was known before it stays', async () => {
  const { network } = dns({ [`${D} SOA`]: ['s'], [`${D} MX`]: 'hangs', [`_dmarc.${D} TXT`]: 'hangs' });
  const { domains } = await gather(plan([...OWN, 'spf'], { timeoutMs: 1300 }), network);
  const budget = { ok: false, error: { kind: 'budget' } };
  expect(domains[0]).toMatchObject({
    soa: { ok: true },
    dkim: { ok: true },
    mx: budget,
    dmarc: budget,
    dmarcReports: budget,
  });
});
