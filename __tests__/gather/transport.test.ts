import { describe, expect, test } from '@jest/globals';
import { mintAuthority } from '../../src/demo/authority.js';
import { defaultDomainLists } from '../../src/derive/domain-lists.js';
import { decode, encode } from '../../src/evidence/codec.js';
import { failure, ok, valueIn } from '../../src/evidence/slot.js';
import type { DnsAnswer, Slot } from '../../src/evidence/types.js';
import { gather } from '../../src/gather/gather.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network, Page, ResolveOptions, Target } from '../../src/net/network.js';
import type { Need, Plan } from '../../src/plan/types.js';
import { httpsServer } from '../servers/https.js';
import { planOf } from './visit.js';

const DOMAIN = 'example.com';
const POLICY_HOST = `mta-sts.${DOMAIN}`;
const RECORD = { [`_mta-sts.${DOMAIN} TXT`]: 'v=STSv1; id=1' };
const PUBLIC = '203.0.113.7';
type Answers = Record<string, string | Slot<never> | undefined>;

interface World {
  /** `name type`, `name type CD` or `name type again` to what is answered; a trailing `+` is AD. */
  names: Answers;
  resolvers?: string[];
  fetchHttps?: Network['fetchHttps'];
}

interface Asked {
  dns: string[];
  pages: [Page, Target][];
}

/** A network without a wire. */
function worldOf({ names, resolvers = ['192.0.2.53'], fetchHttps }: World): { network: Network; asked: Asked } {
  const asked: Asked = { dns: [], pages: [] };
  const keyOf = (name: string, type: string, { checkingDisabled, again, by }: ResolveOptions = {}) =>
    [name, type, checkingDisabled && 'CD', again && 'again', by && `by ${by}`].filter(Boolean).join(' ');
  const network: Network = {
    async resolve(name, type, options): Promise<Slot<DnsAnswer>> {
      const key = keyOf(name, type, options);
      asked.dns.push(key);
      const answer = names[key];
      if (typeof answer === 'object') return answer;
      const records = answer
        ?.replace('+', '')
        .split('|')
        .filter(Boolean)
        .map((data) => ({ name, type, ttl: 1, data }));
      return ok({
        rcode: records ? 'NOERROR' : 'NXDOMAIN',
        ad: answer?.endsWith('+') ?? false,
        records: records ?? [],
      });
    },
    async fetchHttps(page, to, deadline) {
      asked.pages.push([page, to]);
      return fetchHttps ? fetchHttps(page, to, deadline) : failure('refused', 'closed');
    },
    connect: async () => failure('refused', 'closed'),
    now: () => 1_700_000_000_000,
    sleep: () => new Promise(() => {}),
    token: (n) => 'a'.repeat(n),
    resolvers,
  };
  return { network, asked };
}

async function gathered(needs: Need[], world: World, over: Partial<Plan> = {}) {
  const { network, asked } = worldOf(world);
  const source = { file: 'test', line: 1 };
  const domains = [{ domain: DOMAIN, source, hosts: [], dkimSelectors: [] }];
  const evidence = await gather(
    planOf({ needs: new Set(needs), domains, hosts: [], treatAsPublic: ['203.0.113.0/24'], ...over }),
    network,
  );
  return { ...asked, evidence, domain: evidence.domains[0]!, vantage: evidence.run.vantage };
}

describe('the policy of MTA-STS', () => {
  const ask = (names: Answers, fetchHttps?: Network['fetchHttps'], over?: Partial<Plan>) =>
    gathered(['mtaSts', 'mtaStsPolicy'], { names: { ...RECORD, ...names }, ...(fetchHttps && { fetchHttps }) }, over);
  const page = { verify: 'ok', status: 200, contentType: 'text/plain', body: 'x' };

  test('is fetched where there is a record, at the address of its host', async () => {
    const { domain, pages } = await ask({ [`${POLICY_HOST} A`]: PUBLIC }, async () => ok(page));
    expect(domain.mtaStsPolicy).toEqual(ok(page));
    expect(pages).toEqual([
      [
        { host: POLICY_HOST, path: '/.well-known/mta-sts.txt' },
        { address: PUBLIC, port: 443 },
      ],
    ]);
  });

  test.each([undefined, 'v=spf1 -all', 'v=STSv1'])('is not asked for with the record %j', async (text) => {
    const { domain, pages } = await ask({ [`_mta-sts.${DOMAIN} TXT`]: text, [`${POLICY_HOST} A`]: PUBLIC });
    expect(pages).toEqual([]);
    expect(domain.mtaStsPolicy).toBeUndefined();
  });

  test('is not fetched from an address that is not public', async () => {
    const metadata = '169.254.169.254';
    const { domain, pages } = await ask({
      [`${POLICY_HOST} A`]: `${metadata}|127.0.0.1`,
      [`${POLICY_HOST} AAAA`]: '::1',
    });
    expect(pages).toEqual([]);
    expect(domain.mtaStsPolicy).toMatchObject({ error: { kind: 'not-gathered' } });
    const mixed = await ask({ [`${POLICY_HOST} A`]: `${metadata}|${PUBLIC}` });
    expect(mixed.pages.map(([, { address }]) => address)).toEqual([PUBLIC]);
  });

  test('is looked for at the next address when one does not give it', async () => {
    const second: Network['fetchHttps'] = async (_, { address }) =>
      address === PUBLIC ? failure('refused', 'closed') : ok(page);
    const { domain, pages } = await ask({ [`${POLICY_HOST} A`]: `${PUBLIC}|203.0.113.8` }, second);
    expect(pages).toHaveLength(2);
    expect(domain.mtaStsPolicy?.ok).toBe(true);
  });

  test('may be waited for as long as the run takes: many domains can have one server', async () => {
    const deadlines: number[] = [];
    const slow: Network['fetchHttps'] = async (_, __, deadline) => {
      deadlines.push(deadline);
      return failure('timeout', 'silence');
    };
    await ask({ [`${POLICY_HOST} A`]: `${PUBLIC}|203.0.113.8` }, slow, { timeoutMs: 60_000 });
    const [first, second] = deadlines;
    expect(first).toBeGreaterThan(1_700_000_000_000 + 30_000);
    expect(second).toBe(first);
  });

  test('is unknown when it is so at one of several addresses', async () => {
    const two = { [`${POLICY_HOST} A`]: `${PUBLIC}|203.0.113.8` };
    const silent: Network['fetchHttps'] = async (_, { address }) =>
      address === PUBLIC ? failure('refused', 'closed') : failure('timeout', 'silence');
    expect((await ask(two, silent)).domain.mtaStsPolicy).toMatchObject({ error: { kind: 'timeout' } });
    const half = { [`${POLICY_HOST} A`]: PUBLIC, [`${POLICY_HOST} AAAA`]: failure('dns-servfail', 'x') };
    expect((await ask(half)).domain.mtaStsPolicy).toMatchObject({ error: { kind: 'dns-servfail' } });
    expect((await ask(two)).domain.mtaStsPolicy).toMatchObject({ error: { kind: 'refused' } });
  });

  test('cannot be had without an address, and is unknown when that is', async () => {
    expect((await ask({})).domain.mtaStsPolicy).toMatchObject({ error: { kind: 'unreachable' } });
    const { domain } = await ask({ [`${POLICY_HOST} A`]: failure('dns-servfail', 'x') });
    expect(domain.mtaStsPolicy).toMatchObject({ error: { kind: 'dns-servfail' } });
  });

  test('comes from a real server', async () => {
    const authority = await mintAuthority('Root');
    const credential = await authority.issue({ names: [POLICY_HOST] });
    const server = await httpsServer(credential, (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end('mode: none'),
    );
    const live = liveNetwork({ nameservers: [], ca: [authority.cert] });
    const there: Network['fetchHttps'] = (asked) => live.fetchHttps(asked, server, live.now() + 3_000);
    const { domain, evidence } = await ask({ [`${POLICY_HOST} A`]: PUBLIC }, there);
    await server.close();
    expect(valueIn(domain.mtaStsPolicy)).toMatchObject({ verify: 'ok', status: 200, body: 'mode: none' });
    expect(decode(encode(evidence))).toEqual({ ok: true, evidence });
  });
});

test('MX targets are resolved, TLS-RPT is asked for, and nothing that is not needed', async () => {
  const names = { [`${DOMAIN} MX`]: '10 mx.example.net', 'mx.example.net A': '192.0.2.1' };
  const { domain, dns } = await gathered(['mx', 'mxTargets', 'tlsRpt'], { names });
  expect(Object.keys(valueIn(domain.mxTargets)!)).toEqual(['mx.example.net']);
  expect(domain.tlsRpt?.ok).toBe(true);
  expect(new Set(dns)).toEqual(
    new Set([`${DOMAIN} MX`, 'mx.example.net A', 'mx.example.net AAAA', `_smtp._tls.${DOMAIN} TXT`]),
  );
});

describe('the resolver', () => {
  const [signed, broken] = ['signed.example.net', 'broken.example.net'];
  const servfail = failure('dns-servfail', 'SERVFAIL');
  const proving: Answers = { [`${signed} SOA`]: 'soa+', [`${broken} A`]: servfail, [`${broken} A CD`]: '192.0.2.1' };
  const proof = async (names: Answers) =>
    (await gathered(['dnssec'], { names: { ...proving, ...names } })).vantage.validating;

  test('validates when it vouches for the signed control and refuses the broken one', async () => {
    expect(await proof({})).toEqual(ok(true));
  });
  test.each<[string, Answers, Slot<boolean> | object]>([
    ['no AD on the signed one', { [`${signed} SOA`]: 'soa' }, ok(false)],
    ['an answer for the broken one', { [`${broken} A`]: '192.0.2.1' }, ok(false)],
    ['AD on the broken one when nobody checks', { [`${broken} A CD`]: '192.0.2.1+' }, ok(false)],
    ['AD on all', { [`${broken} A`]: '192.0.2.1+' }, ok(false)],
    [
      'a broken one that fails whoever asks',
      { [`${broken} A CD`]: servfail },
      { error: { kind: 'resolver-not-validating' } },
    ],
    ['a broken one that is gone', { [`${broken} A`]: undefined }, { error: { kind: 'resolver-not-validating' } }],
    ['silence', { [`${signed} SOA`]: failure('dns-timeout', 'x') }, { error: { kind: 'dns-timeout' } }],
  ])('does not with %s', async (_, names, expected) => {
    expect(await proof(names)).toMatchObject(expected);
  });

  test('each of several proves itself, or the other does', async () => {
    const [good, poor] = ['192.0.2.53', '198.51.100.53'];
    const names = {
      ...Object.fromEntries(Object.entries(proving).map(([question, answer]) => [`${question} by ${good}`, answer])),
      [`${signed} SOA by ${poor}`]: 'soa',
      [`${broken} A by ${poor}`]: '192.0.2.1',
    };
    const { vantage, evidence } = await gathered(['dnssec'], { names, resolvers: [poor, good] });
    expect(vantage).toMatchObject({ validating: ok(true), validators: [good] });
    expect(decode(encode(evidence))).toEqual({ ok: true, evidence });
    expect((await gathered(['dnssec'], { names: {}, resolvers: [poor, good] })).vantage).toMatchObject({
      validating: { error: { kind: 'resolver-not-validating' } },
      validators: [],
    });
  });

  test('is not tested for nothing', async () => {
    const { vantage, dns } = await gathered(['mx'], { names: proving });
    expect(vantage.validating).toBeUndefined();
    expect(dns).toEqual([`${DOMAIN} MX`]);
  });

  test('is asked again, and with checking disabled, only after SERVFAIL', async () => {
    const names = { ...proving, [`${DOMAIN} SOA`]: servfail, [`${DOMAIN} MX`]: '10 x+' };
    const wrong = { [`${DOMAIN} SOA again`]: servfail, [`${DOMAIN} SOA CD`]: 'soa' };
    const { domain, dns } = await gathered(['dnssec'], { names: { ...names, ...wrong } });
    expect(valueIn(domain.dnssec)).toMatchObject([
      { type: 'SOA', answer: servfail, unchecked: { ok: true } },
      { type: 'MX', answer: { ok: true } },
    ]);
    expect(dns).not.toContain(`${DOMAIN} MX CD`);
    const slow = await gathered(['dnssec'], { names: { ...names, [`${DOMAIN} SOA again`]: 'soa+' } });
    expect(valueIn(slow.domain.dnssec)?.[0]).toEqual({
      name: DOMAIN,
      type: 'SOA',
      answer: expect.objectContaining({ ok: true }),
    });
  });
});

test('TLSA of port 25 and the signatures of a host', async () => {
  const [sample] = planOf({}).hosts;
  const hosts = [{ ...sample!, ports: { mx: 25, submission: 587 } as const }];
  const tlsa = `_25._tcp.${sample!.host} TLSA`;
  const names = { [`${sample!.host} A`]: `${PUBLIC}+`, [tlsa]: '3 1 1 ab+' };
  const { evidence, dns } = await gathered(['a', 'aaaa', 'tlsa', 'dnssec'], { names }, { hosts, domains: [] });
  const [host] = evidence.hosts;
  expect(valueIn(host!.dnssec)?.map(({ type }) => type)).toEqual(['A', 'AAAA', 'TLSA']);
  const [mx, submission] = host!.addresses[0]!.endpoints;
  expect(valueIn(mx?.tlsa)?.ad).toBe(true);
  expect(submission?.tlsa).toBeUndefined();
  expect(decode(encode(evidence))).toEqual({ ok: true, evidence });
  expect(dns.filter((key) => key.includes('TLSA')).every((key) => key === tlsa)).toBe(true);
});

describe('block lists of domains', () => {
  const KEY = 'sekretkey123';
  const domainLists = defaultDomainLists({ dqsKey: KEY });
  const healthy: Answers = {
    [`dbltest.com.${KEY}.dbl.dq.spamhaus.net A`]: '127.0.1.2',
    'test.surbl.org.multi.surbl.org A': '127.0.0.254',
    'test.uribl.com.multi.uribl.com A': '127.0.0.14',
  };
  const ask = (names: Answers, domain = 'news.example.com') =>
    gathered(
      ['domainLists'],
      { names: { ...healthy, ...names } },
      { domainLists, domains: [{ domain, source: { file: 'x', line: 1 }, hosts: [], dkimSelectors: [] }] },
    );

  test('that proved themselves are asked: the whole name, or the domain that was registered', async () => {
    const { domain, vantage, dns } = await ask({ [`news.example.com.${KEY}.dbl.dq.spamhaus.net A`]: '127.0.1.4' });
    expect(vantage.domainLists).toEqual(
      ['dbl.spamhaus.org', 'multi.surbl.org', 'multi.uribl.com'].map((zone) => ({
        zone,
        gating: true,
        health: ok(true),
      })),
    );
    const answers = valueIn(domain.domainLists)!;
    expect(valueIn(answers['dbl.spamhaus.org'])?.records).toMatchObject([
      { name: 'news.example.com.dbl.spamhaus.org', data: '127.0.1.4' },
    ]);
    expect(dns).toContain('example.com.multi.surbl.org A');
    expect(dns).toContain('example.com.multi.uribl.com A');
    expect(JSON.stringify({ domain, vantage })).not.toContain(KEY);
  });

  test.each<[string, Answers, string]>([
    ['does not list its test entry', { 'test.surbl.org.multi.surbl.org A': undefined }, 'list-dead'],
    ['lists everything', { 'invalid.multi.surbl.org A': '127.0.0.8' }, 'list-dead'],
    ['refuses the resolver', { 'test.surbl.org.multi.surbl.org A': '127.0.0.1' }, 'resolver-refused'],
    ['fails', { 'test.surbl.org.multi.surbl.org A': failure('dns-servfail', 'x') }, 'dns-servfail'],
  ])('one that %s is not asked', async (_, names, kind) => {
    const { domain, dns } = await ask(names);
    expect(valueIn(domain.domainLists)?.['multi.surbl.org']).toMatchObject({ error: { kind } });
    expect(dns).not.toContain('example.com.multi.surbl.org A');
    expect(dns).toContain('example.com.multi.uribl.com A');
  });
});
