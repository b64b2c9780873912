import { rootCertificates } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Files } from '../../src/files.js';
import { makePlan } from '../../src/plan/plan.js';
import type { Plan } from '../../src/plan/types.js';

const HOSTS = 'mail.example.com';
const ROOT = rootCertificates[0]!;
const files: Files = {
  read: (path) => ({ 'ca.pem': `# ours\n${ROOT}`, 'text.txt': 'hello', 'broken.pem': BROKEN })[path],
  isFolder: (path) => ['.', 'out', 'out/'].includes(path),
};
const BROKEN = '\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';

function planOf(given: Record<string, string>): Plan {
  const planned = makePlan({ hosts: HOSTS, ...given }, {}, files);
  if ('errors' in planned) throw new Error(JSON.stringify(planned.errors));
  return planned.ok;
}
function errorsOf(given: Record<string, string>, sources: Record<string, string> = {}): [string, string][] {
  const planned = makePlan({ hosts: HOSTS, ...given }, sources, files);
  return 'errors' in planned ? planned.errors.map(({ place, message }) => [place, message]) : [];
}
const placesOf = (given: Record<string, string>): string[] => errorsOf(given).map(([place]) => place);

test('defaults', () => {
  const plan = planOf({});
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

test('an empty value means the default, as the runner passes inputs that were not given', () => {
  expect(planOf({ timeout: '', policy: ' ', ports: '\n' })).toEqual(planOf({}));
});

describe('ports', () => {
  test('standard numbers and named ports are all that is tried', () => {
    expect(planOf({ ports: '25' }).hosts[0]!.ports).toEqual({ mx: 25 });
    expect(planOf({ ports: 'mx=2525\nsubmissions = 4650' }).hosts[0]!.ports).toEqual({ mx: 2525, submissions: 4650 });
  });
  test.each(['26', 'mx', 'mx=0', 'mx=65536', 'smtp=25', 'mx=x', '25, mx=2525'])('%s is refused', (ports) => {
    expect(placesOf({ ports })).toEqual(['ports']);
  });
});

describe('credentials', () => {
  const login = { 'smtp-username': 'alice', 'smtp-password': 's3cret \n' };
  test('are kept as they are but for the line end', () => {
    expect(planOf(login).hosts[0]!.login).toEqual({ username: 'alice', password: 's3cret ' });
  });
  test.each([
    [{ 'smtp-username': 'alice' }],
    [{ 'smtp-password': 's3cret' }],
    [{ ...login, roles: 'inbound, outbound' }],
    [{ ...login, ports: '25' }],
  ])('are refused where they are half or of no use', (given) => {
    const errors = errorsOf(given);
    expect(errors).toHaveLength(1);
    expect(errors[0]![0]).toMatch(/^smtp-(username|password)$/);
    expect(JSON.stringify(errors)).not.toContain('s3cret');
  });
  test('are fine with a submission role or port', () => {
    expect(errorsOf({ ...login, roles: 'submission', ports: '465' })).toEqual([]);
  });
});

describe('block lists', () => {
  const zones = (dnsbl: string) => planOf({ dnsbl }).lists.map(({ zone, gating }) => `${zone}${gating ? '!' : ''}`);
  test('are added for information or as gating, and removed', () => {
    expect(zones('bl.example.net, other.example.net=gating')).toEqual(
      expect.arrayContaining(['zen.spamhaus.org!', 'bl.example.net', 'other.example.net!']),
    );
    expect(zones('-zen.spamhaus.org')).not.toContain('zen.spamhaus.org!');
  });
  test('that are dead are refused by name, also a zone of theirs', () => {
    expect(placesOf({ dnsbl: 'bl.example.net\nspam.dnsbl.sorbs.net' })).toEqual(['dnsbl:2']);
  });
  test.each(['bl.example.net=hard', '-bl.example.net', 'nonsense', 'a=b=c'])('%s is refused', (dnsbl) => {
    expect(placesOf({ dnsbl })).toEqual(['dnsbl']);
  });
  test('a DQS key becomes part of what is asked and of nothing else', () => {
    const [list] = planOf({ 'spamhaus-dqs-key': 'abc123' }).lists.filter(({ zone }) => zone === 'zen.spamhaus.org');
    expect(list!.queryZone).toContain('abc123');
    expect(list!.zone).not.toContain('abc123');
  });
});

describe('secrets are never repeated', () => {
  test.each([
    ['spamhaus-dqs-key', 'k3y with space'],
    ['proxy', 'http://user:k3y@proxy.example.com'],
    ['proxy', 'socks5://user:k3y%zz@proxy.example.com'],
    ['proxy', 'k3y'],
  ])('%s', (name, value) => {
    const errors = errorsOf({ [name]: value });
    expect(errors.map(([place]) => place)).toEqual([name]);
    expect(JSON.stringify(errors)).not.toContain('k3y');
  });
});

describe('network', () => {
  test('name servers are addresses, with a port where it is not 53', () => {
    expect(planOf({ nameservers: '192.0.2.53, [2001:db8::53]:5353\n2001:db8::1' }).network.nameservers).toEqual([
      { host: '192.0.2.53', port: 53 },
      { host: '2001:db8::53', port: 5353 },
      { host: '2001:db8::1', port: 53 },
    ]);
    expect(placesOf({ nameservers: 'ns.example.com' })).toEqual(['nameservers']);
    expect(placesOf({ nameservers: '192.0.2.53:99999' })).toEqual(['nameservers']);
  });
  test('proxy', () => {
    expect(planOf({ proxy: 'socks5://u:p@127.0.0.1:1080' }).network.proxy?.host).toBe('127.0.0.1:1080');
  });
  test('egress controls are a list, or off', () => {
    expect(planOf({ 'egress-controls': 'off' }).egressControls).toEqual([]);
    expect(planOf({ 'egress-controls': 'mx.example.com:2525' }).egressControls).toEqual([
      { host: 'mx.example.com', port: 2525 },
    ]);
    expect(placesOf({ 'egress-controls': 'off, mx.example.com' })).toEqual(['egress-controls']);
  });
  test.each([
    ['probe.example.net', 'probe.example.net'],
    ['[192.0.2.1]', '[192.0.2.1]'],
    ['[IPv6:2001:db8::1]', '[IPv6:2001:db8::1]'],
  ])('ehlo-name %s', (given, wanted) => {
    expect(planOf({ 'ehlo-name': given }).ehloName).toBe(wanted);
  });
  test.each(['localhost', '[nonsense]', 'a b'])('ehlo-name %s is refused', (name) => {
    expect(placesOf({ 'ehlo-name': name })).toEqual(['ehlo-name']);
  });
  test('roots are the certificates of the file', () => {
    expect(planOf({ 'ca-file': 'ca.pem' }).network.ca).toEqual([ROOT]);
  });
  test('a file without certificates is told with its line', () => {
    expect(placesOf({ 'ca-file': 'absent.pem' })).toEqual(['ca-file']);
    expect(placesOf({ 'ca-file': 'text.txt' })).toEqual(['text.txt:1']);
    expect(placesOf({ 'ca-file': 'broken.pem' })).toEqual(['broken.pem:2']);
  });
});

describe('files to write', () => {
  test('are told before anything is probed when their folder is missing', () => {
    expect(errorsOf({ 'report-json': 'out/r.json', 'evidence-file': 'e.ndjson' })).toEqual([]);
    expect(placesOf({ 'report-json': 'no/r.json', 'evidence-file': 'out' })).toEqual(['report-json', 'evidence-file']);
    expect(placesOf({ 'report-json': 'x', 'evidence-file': 'x' })).toEqual(['evidence-file']);
  });
});

describe('mistakes', () => {
  test('are all told at once, under the names the user wrote', () => {
    const errors = errorsOf(
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
  test('name the value, the allowed ones and the nearest', () => {
    const [[, message]] = errorsOf({ policy: 'recomended' }) as [[string, string]];
    for (const word of ['`recomended`', '`essential`', '`recommended`', '`strict`']) expect(message).toContain(word);
    expect(message).toMatch(/mean `recommended`/);
    expect(errorsOf({ policy: './policy.yml' })[0]![1]).not.toMatch(/mean/);
  });
  test.each([
    ['timeout', '0'],
    ['timeout', '1.5'],
    ['concurrency', '257'],
    ['concurrency', '-1'],
    ['retry-greylisted', '1e9'],
    ['allowed-sender-domains', 'example.com, bad domain'],
    ['treat-as-public', '10.0.0.0'],
    ['relay-recipient', 'nobody'],
    ['fail-on', 'constructor'],
  ])('%s: %s', (name, value) => {
    expect(placesOf({ [name]: value })).toEqual([name]);
  });
  test('an unknown input is told with the nearest', () => {
    expect(errorsOf({ host: 'x' })[0]![1]).toMatch(/mean `hosts`/);
  });
  test('no text in hosts or lists throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9.:=#[\]/, \n-]{0,40}$/));
    fc.assert(
      fc.property(text, text, text, text, (hosts, ports, dnsbl, nameservers) => {
        const planned = makePlan(
          { hosts, ports, dnsbl, nameservers, proxy: ports, 'treat-as-public': dnsbl },
          {},
          files,
        );
        return 'ok' in planned || planned.errors.length > 0;
      }),
      { numRuns: 100 },
    );
  });
});
