import { rootCertificates } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Files } from '../../src/files.js';
import { BATTERIES } from '../../src/gather/relay-vectors.js';
import { inputNamed } from '../../src/plan/inputs.js';
import { makePlan } from '../../src/plan/plan.js';
import { type Plan, RELAY_BATTERIES } from '../../src/plan/types.js';
import { cases } from '../cases.js';

const HOSTS = 'mail.example.com';
const ROOT = rootCertificates[0]!;
const files: Files = {
  read: (path) => ({ 'ca.pem': `# ours\n${ROOT}`, 'text.txt': 'hello', 'broken.pem': BROKEN })[path],
  exists: () => false,
  isFolder: (path) => ['.', 'out', 'out/', './', '.github/'].includes(path),
  real: (path) => path.replace(/^\.\//, ''),
  unwritable: (path) => (path === 'out/locked' ? 'EACCES' : undefined),
};
const BROKEN = '\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';

async function planOf(given: Record<string, string>): Promise<Plan> {
  const planned = await makePlan({ hosts: HOSTS, ...given }, {}, files, {});
  if ('errors' in planned) throw new Error(JSON.stringify(planned.errors));
  return planned.ok;
}
async function errorsOf(
  given: Record<string, string>,
  sources: Record<string, string> = {},
): Promise<[string, string][]> {
  const planned = await makePlan({ hosts: HOSTS, ...given }, sources, files, {});
  return 'errors' in planned ? planned.errors.map(({ place, message }) => [place, message]) : [];
}
const placesOf = async (given: Record<string, string>): Promise<string[]> =>
  (await errorsOf(given)).map(([place]) => place);

test('a plan has no report to write, and reads no earlier run', async () => {
  const given = { mode: 'plan', from: 'e.ndjson', 'report-json': 'r.json', 'sarif-file': 'r.sarif' };
  expect(await placesOf(given)).toEqual(['from', 'report-json', 'sarif-file']);
});

test('defaults', async () => {
  const plan = await planOf({});
  expect(plan).toMatchObject({
    hosts: [
      { host: HOSTS, source: { file: 'hosts', line: 1 }, roles: [], senderDomains: [], declared: [], connect: {} },
    ],
    network: { nameservers: [], proxy: undefined, ca: [] },
    egressControls: [{ port: 25 }, { port: 25 }],
    treatAsPublic: [],
    timeoutMs: 120_000,
    concurrency: 32,
    retryGreylistedMs: 0,
    policy: { profile: 'recommended', failOn: 'error', onInconclusive: 'fail' },
  });
  expect(plan.hosts[0]!.ports).toEqual({ mx: 25, submission: 587, submissions: 465 });
  expect(plan.hosts[0]).not.toHaveProperty('login');
  expect(plan.lists.map(({ zone }) => zone)).toContain('zen.spamhaus.org');
  expect(plan.needs.has('relay')).toBe(true);
});

test('an empty value means the default, as the runner passes inputs that were not given', async () => {
  expect(await planOf({ timeout: '', policy: ' ', ports: '\n' })).toEqual(await planOf({}));
});

test('nor does a list of comments say anything', async () => {
  const nothing = '# later\n ,';
  expect(await planOf({ ports: nothing, 'egress-controls': nothing, roles: nothing })).toEqual(await planOf({}));
});

test('a number may stand between blanks', async () => {
  expect(await planOf({ timeout: ' 300 \n', 'retry-greylisted': '299' })).toMatchObject({
    timeoutMs: 300_000,
    retryGreylistedMs: 299_000,
  });
});

describe('ports', () => {
  test('standard numbers and named ports are all that is tried', async () => {
    expect((await planOf({ ports: '25' })).hosts[0]!.ports).toEqual({ mx: 25 });
    expect((await planOf({ ports: 'mx=2525\nsubmissions = 4650' })).hosts[0]!.ports).toEqual({
      mx: 2525,
      submissions: 4650,
    });
  });
  test.each(['26', 'mx', 'mx=0', 'mx=65536', 'smtp=25', 'mx=x', '25, mx=2525'])('%s is refused', async (ports) => {
    expect(await placesOf({ ports })).toEqual(['ports']);
  });
});

describe('credentials', () => {
  const login = { 'smtp-username': 'alice', 'smtp-password': 's3cret \n' };
  test('are kept as they are but for the line end', async () => {
    expect((await planOf(login)).hosts[0]!.login).toEqual({ username: 'alice', password: 's3cret ' });
  });
  test.each([
    [{ 'smtp-username': 'alice' }],
    [{ 'smtp-password': 's3cret' }],
    [{ ...login, roles: 'inbound, outbound' }],
    [{ ...login, ports: '25' }],
  ])('are refused where they are half or of no use', async (given) => {
    const errors = await errorsOf(given);
    expect(errors).toHaveLength(1);
    expect(errors[0]![0]).toMatch(/^smtp-(username|password)$/);
    expect(JSON.stringify(errors)).not.toContain('s3cret');
  });
  test('are fine with a submission role or port', async () => {
    expect(await errorsOf({ ...login, roles: 'submission', ports: '465' })).toEqual([]);
  });
});

describe('block lists', () => {
  const zones = async (dnsbl: string) =>
    (await planOf({ dnsbl })).lists.map(({ zone, gating }) => `${zone}${gating ? '!' : ''}`);
  test('are added for information or as gating, and removed', async () => {
    expect(await zones('bl.example.net, other.example.net=gating')).toEqual(
      expect.arrayContaining(['zen.spamhaus.org!', 'bl.example.net', 'other.example.net!']),
    );
    expect(await zones('dq.example.net')).toContain('dq.example.net');
    expect(await zones('-zen.spamhaus.org')).not.toContain('zen.spamhaus.org!');
  });
  test('are not removed twice, nor with a weight, and whether a key opens them or not', async () => {
    expect(await placesOf({ dnsbl: '-zen.spamhaus.org, -ZEN.spamhaus.org.' })).toEqual(['dnsbl']);
    expect(await placesOf({ dnsbl: '-zen.spamhaus.org=gating' })).toEqual(['dnsbl']);
    expect(await zones('-combined.mail.abusix.zone')).toEqual(['zen.spamhaus.org!', 'bl.spamcop.net!']);
    expect((await planOf({ dnsbl: '-combined.mail.abusix.zone, -Zen.Spamhaus.org.' })).lists).toHaveLength(1);
  });
  test('that are all removed leave a key idle', async () => {
    const keys = { 'spamhaus-dqs-key': 'abc123', 'abusix-key': 'def456' };
    expect(await placesOf({ ...keys, dnsbl: '-zen.spamhaus.org, -combined.mail.abusix.zone' })).toEqual(['abusix-key']);
    expect(await placesOf({ ...keys, dnsbl: '-zen.spamhaus.org, -dbl.spamhaus.org' })).toEqual(['spamhaus-dqs-key']);
    expect(await placesOf({ ...keys })).toEqual([]);
  });
  test('that are dead are refused by name, also a zone of theirs', async () => {
    expect(await placesOf({ dnsbl: 'bl.example.net\nspam.dnsbl.sorbs.net' })).toEqual(['dnsbl:2']);
  });
  test.each(['bl.example.net=hard', '-bl.example.net', 'nonsense', 'a=b=c'])('%s is refused', async (dnsbl) => {
    expect(await placesOf({ dnsbl })).toEqual(['dnsbl']);
  });
  test('a DQS key becomes part of what is asked and of nothing else', async () => {
    const [list] = (await planOf({ 'spamhaus-dqs-key': 'ABC123' })).lists.filter(
      ({ zone }) => zone === 'zen.spamhaus.org',
    );
    expect(list!.queryZone).toContain('abc123');
    expect(list!.zone).not.toContain('abc123');
  });
});

describe('what is tried', () => {
  test('by default the small battery and no smuggling', async () => {
    expect(await planOf({})).toMatchObject({ relayBattery: 'core', smuggling: false, domains: [] });
    expect(await planOf({ 'relay-battery': 'full', smuggling: 'true' })).toMatchObject({
      relayBattery: 'full',
      smuggling: true,
    });
  });
  test('selectors are for sender domains', async () => {
    expect(await placesOf({ 'dkim-selectors': 's1' })).toEqual(['dkim-selectors']);
    const domains = { 'allowed-sender-domains': 'example.com' };
    expect(await placesOf({ ...domains, 'dkim-selectors': 's1, s_' })).toEqual(['dkim-selectors']);
  });
  test('every selector for every sender domain', async () => {
    const { domains } = await planOf({
      'allowed-sender-domains': 'example.com, example.org',
      'dkim-selectors': 'S1, s2.k',
    });
    expect(domains.map(({ domain, dkimSelectors }) => [domain, dkimSelectors])).toEqual([
      ['example.com', ['s1', 's2.k']],
      ['example.org', ['s1', 's2.k']],
    ]);
  });
});

describe('block lists of domains', () => {
  const zones = async (dnsbl: string) =>
    (await planOf({ dnsbl, 'spamhaus-dqs-key': 'abc123' })).domainLists.map(
      ({ zone, gating }) => `${zone}${gating ? '!' : ''}`,
    );
  test('are asked by default, asked for information, and removed', async () => {
    expect(await zones('-multi.surbl.org, multi.uribl.com')).toEqual(['dbl.spamhaus.org!', 'multi.uribl.com']);
  });
  test('a DQS key opens that of Spamhaus', async () => {
    const { domainLists } = await planOf({ 'spamhaus-dqs-key': 'abc123' });
    expect(domainLists[0]!.queryZone).toBe('abc123.dbl.dq.spamhaus.net');
  });
});

describe('DNSSEC controls', () => {
  test('are two names', async () => {
    expect((await planOf({})).dnssecControls).toEqual({ signed: 'iana.org', broken: 'dnssec-failed.org' });
    const own = { signed: 'signed.test.example', broken: 'broken.test.example' };
    expect((await planOf({ 'dnssec-controls': 'signed.test.example, broken.test.example' })).dnssecControls).toEqual(
      own,
    );
  });
  test.each(['one.example', 'a.example, b.example, c.example', 'a.example, nonsense'])(
    '%s is refused',
    async (given) => {
      expect(await placesOf({ 'dnssec-controls': given })).toEqual(['dnssec-controls']);
    },
  );
});

describe('secrets are never repeated', () => {
  test.each([
    ['spamhaus-dqs-key', 'k3y with space'],
    ['abusix-key', 'k3y.with.dot'],
    ['dnsbl', 'k3y.combined.mail.abusix.zone'],
    ['dnsbl', 'k3y.zen.dq.spamhaus.net=gating'],
    ['dnsbl', '-k3y.zen.dq.spamhaus.net'],
    ['dnsbl', '-K3Y.Combined.Mail.Abusix.Zone.'],
    ['dnsbl', '- k3y_k3y.zen.dq.spamhaus.net'],
    ['dnsbl', '--k3y.zen.dq.spamhaus.net=x=y'],
    ['dnsbl', 'https://k3y.zen.dq.spamhaus.net/'],
    ['dnsbl', 'k3y.zen.dq.spamhaus.net:53'],
    ['dnsbl', 'k3y.zen.dq.spamhaus.org'],
    ['dnsbl', 'k3y。zen。ｄｑ。spamhaus。net'],
    ['proxy', 'http://user:k3y@proxy.example.com'],
    ['proxy', 'socks5://user:k3y%zz@proxy.example.com'],
    ['proxy', 'k3y'],
  ])('%s', async (name, value) => {
    const errors = await errorsOf({ [name]: value });
    expect(errors.map(([place]) => place)).toEqual([name]);
    expect(JSON.stringify(errors)).not.toMatch(/k3y/i);
  });
  test.each(['dnsbl', 'hosts', 'nameservers', 'ehlo-name', 'policy', 'timeout', 'relay-recipient'])(
    'a key that stands in %s too',
    async (name) => {
      for (const text of ['S3CRETk3y', '-s3cretk3y', 's3cretK3Y.example.net/x', '-s3cretk3y.bl.example.net']) {
        const errors = await errorsOf({ 'spamhaus-dqs-key': 's3cretk3y', [name]: text });
        expect(errors.map(([place]) => place)).toContain(name);
        expect(JSON.stringify(errors)).not.toMatch(/k3y/i);
      }
    },
  );
  test('nor the start of one that is cut', async () => {
    const token = `s3cretk3y${'a'.repeat(200)}k3y`;
    expect(JSON.stringify(await errorsOf({ 'abusix-key': token, hosts: `-${token}` }))).not.toContain('k3y');
  });
  test('a zone with the key as a label is not asked', async () => {
    expect(await placesOf({ 'spamhaus-dqs-key': 'k3y', dnsbl: 'K3Y.bl.example.net' })).toEqual(['dnsbl']);
  });
});

describe('network', () => {
  test('name servers are addresses, with a port where it is not 53', async () => {
    expect((await planOf({ nameservers: '192.0.2.53, [2001:db8::53]:5353\n2001:db8::1' })).network.nameservers).toEqual(
      [
        { host: '192.0.2.53', port: 53 },
        { host: '2001:db8::53', port: 5353 },
        { host: '2001:db8::1', port: 53 },
      ],
    );
    expect(await placesOf({ nameservers: 'ns.example.com' })).toEqual(['nameservers']);
    expect(await placesOf({ nameservers: '192.0.2.53:99999' })).toEqual(['nameservers']);
  });
  test('proxy', async () => {
    expect((await planOf({ proxy: 'socks5://u:p@127.0.0.1:1080' })).network.proxy?.host).toBe('127.0.0.1:1080');
  });
  test('egress controls are a list, or off', async () => {
    expect((await planOf({ 'egress-controls': 'off' })).egressControls).toEqual([]);
    expect((await planOf({ 'egress-controls': 'mx.example.com:2525' })).egressControls).toEqual([
      { host: 'mx.example.com', port: 2525 },
    ]);
    expect(await placesOf({ 'egress-controls': 'off, mx.example.com' })).toEqual(['egress-controls']);
  });
  test.each([
    ['probe.example.net', 'probe.example.net'],
    ['[192.0.2.1]', '[192.0.2.1]'],
    ['[IPv6:2001:db8::1]', '[IPv6:2001:db8::1]'],
  ])('ehlo-name %s', async (given, wanted) => {
    expect((await planOf({ 'ehlo-name': given })).ehloName).toBe(wanted);
  });
  test.each(['localhost', '[nonsense]', 'a b'])('ehlo-name %s is refused', async (name) => {
    expect(await placesOf({ 'ehlo-name': name })).toEqual(['ehlo-name']);
  });
  test('roots are the certificates of the file', async () => {
    expect((await planOf({ 'ca-file': 'ca.pem' })).network.ca).toEqual([ROOT]);
  });
  test('a file without certificates is told with its line', async () => {
    expect(await placesOf({ 'ca-file': 'absent.pem' })).toEqual(['ca-file']);
    expect(await placesOf({ 'ca-file': 'text.txt' })).toEqual(['text.txt:1']);
    expect(await placesOf({ 'ca-file': 'broken.pem' })).toEqual(['broken.pem:2']);
  });
});

describe('files to write', () => {
  test('are told before anything is probed when their folder is missing', async () => {
    expect(await errorsOf({ 'report-json': 'out/r.json', 'evidence-file': 'e.ndjson' })).toEqual([]);
    expect(await placesOf({ 'report-json': 'no/r.json', 'evidence-file': 'out' })).toEqual([
      'report-json',
      'evidence-file',
    ]);
    expect(await placesOf({ 'report-json': 'x', 'evidence-file': './x' })).toEqual(['evidence-file']);
  });
  test('are told when they cannot be written', async () => {
    expect(await errorsOf({ 'report-json': 'out/locked' })).toEqual([
      ['report-json', '`out/locked` cannot be written: EACCES.'],
    ]);
  });
  test('never stand in the place of a file that is read', async () => {
    expect(await placesOf({ 'ca-file': 'ca.pem', 'report-json': './ca.pem' })).toEqual(['report-json']);
    expect(await placesOf({ config: 'mail.yml', 'evidence-file': 'mail.yml' })).toContain('evidence-file');
    expect(await placesOf({ 'report-json': '.github/smtp-preflight.yml' })).toEqual(['report-json']);
    expect(await placesOf({ policy: './strict.yml', 'evidence-file': 'strict.yml' })).toContain('evidence-file');
    expect(await placesOf({ policy: 'strict', 'report-json': 'strict' })).toEqual([]);
  });
});

describe('a named role can answer', () => {
  test.each([
    [{ roles: 'submission', ports: '25' }, /`submission`, `submissions`/],
    [{ roles: 'inbound', ports: '587', hosts: 'a.example.com, b.example.com' }, /`mx`/],
  ])('%j is one mistake', async (given, says) => {
    expect(await errorsOf(given)).toEqual([['roles', expect.stringMatching(says)]]);
  });
  test.each([
    { roles: 'submission', ports: '465' },
    { roles: 'inbound, outbound', ports: '25' },
    { roles: 'outbound', ports: '587' },
  ])('%j is fine', async (given) => {
    expect(await errorsOf(given)).toEqual([]);
  });
});

describe('the recipient of the relay checks', () => {
  test.each(['me@example.com', 'me@mail.example.com', 'me@a.mail.example.com', 'me@example.org', 'me@x.example.org'])(
    '%s is at home here and refused',
    async (mailbox) => {
      const given = { 'relay-recipient': mailbox, 'allowed-sender-domains': 'example.org' };
      expect(await placesOf(given)).toEqual(['relay-recipient']);
    },
  );
  test.each(['me@example.net', 'me@notexample.org'])('%s is elsewhere', async (mailbox) => {
    const given = { 'relay-recipient': mailbox, 'allowed-sender-domains': 'example.org' };
    expect((await planOf(given)).relayRecipient).toBe(mailbox);
  });
});

describe('mistakes', () => {
  test('are all told at once, under the names the user wrote', async () => {
    const errors = await errorsOf(
      {
        hosts: 'mail.example.com\nnope',
        policy: 'strct',
        timeout: '2m',
        comment: 'sometimes',
        roles: 'inbound, relay',
      },
      { policy: '--policy' },
    );
    expect(errors.map(([place]) => place).sort()).toEqual(['--policy', 'comment', 'hosts:2', 'roles', 'timeout']);
  });
  test('name the value, the allowed ones and the nearest', async () => {
    const [[, message]] = (await errorsOf({ policy: 'recomended' })) as [[string, string]];
    for (const word of ['`recomended`', '`essential`', '`recommended`', '`strict`']) expect(message).toContain(word);
    expect(message).toMatch(/mean `recommended`/);
    expect((await errorsOf({ policy: './policy.yml' }))[0]![1]).not.toMatch(/mean/);
  });
  test.each([
    ['timeout', '0'],
    ['timeout', '1e3'],
    ['timeout', '0x10'],
    ['timeout', '+5'],
    ['timeout', '٣'],
    ['timeout', '1 0'],
    ['retry-greylisted', '120'],
    ['ports', 'mx=587, submission=587'],
    ['treat-as-public', '127.1/8'],
    ['treat-as-public', '010.0.0.0/8'],
    ['treat-as-public', 'fe80::%eth0/10'],
    ['proxy', 'socks5://127.0.0.1:0'],
    ['proxy', 'socks5://127.0.0.1:1080/path'],
    ['dnssec-controls', 'iana.org, IANA.org'],
    ['ehlo-name', '[2001:db8::1]'],
    ['ehlo-name', '[IPv6:192.0.2.1]'],
    ['relay-recipient', 'a..b@example.net'],
    ['relay-recipient', '.a@example.net'],
    ['timeout', '1.5'],
    ['concurrency', '257'],
    ['concurrency', '-1'],
    ['retry-greylisted', '1e9'],
    ['allowed-sender-domains', 'example.com, bad domain'],
    ['treat-as-public', '10.0.0.0'],
    ['relay-recipient', 'nobody'],
    ['fail-on', 'constructor'],
    ['relay-battery', 'huge'],
    ['smuggling', 'yes'],
    ['policy', 'constructor'],
    ['dnsbl', 'combined.mail.abusix.zone'],
  ])('%s: %s', async (name, value) => {
    expect(await placesOf({ [name]: value })).toEqual([name]);
  });
  test('an unknown input is told with the nearest', async () => {
    expect((await errorsOf({ host: 'x' }))[0]![1]).toMatch(/mean `hosts`/);
  });
  test('no text in hosts or lists throws', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9.:=#[\]/, \n-]{0,40}$/));
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (hosts, ports, dnsbl, nameservers) => {
        const planned = await makePlan(
          { hosts, ports, dnsbl, nameservers, proxy: ports, 'treat-as-public': dnsbl },
          {},
          files,
          {},
        );
        return 'ok' in planned || planned.errors.length > 0;
      }),
      cases(100),
    );
  });
});

test('the help tells how many ways to relay each battery tries', () => {
  const counts = RELAY_BATTERIES.map((size) => BATTERIES[size].flat(2).length);
  expect(inputNamed('relay-battery')!.help).toContain(`: ${counts[0]}, ${counts[1]} or ${counts[2]}.`);
});
