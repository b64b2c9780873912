import { expect, test } from '@jest/globals';
import { toDomain } from '../../src/plan/names.js';
import { nearest } from '../../src/plan/nearest.js';
import { makePlan } from '../../src/plan/plan.js';

const plan = (given: Record<string, string>) =>
  makePlan(
    { 'treat-as-public': '203.0.113.0/24, 2001:db8::/32', ...given },
    {},
    {
      read: () => undefined,
      exists: () => false,
      isFolder: () => false,
      real: (path) => path,
      unwritable: () => undefined,
    },
    {},
  );
const hostsOf = async (hosts: string, more: Record<string, string> = {}) => {
  const planned = await plan({ hosts, ...more });
  if ('errors' in planned) throw new Error(JSON.stringify(planned.errors));
  return planned.ok.hosts.map(({ host, source: { line }, target, declared }) => ({
    host,
    line,
    ...(target && { target }),
    declared,
  }));
};
const mistakes = async (hosts: string, more: Record<string, string> = {}) => {
  const planned = await plan({ hosts, ...more });
  return 'errors' in planned ? planned.errors.map(({ place }) => place) : [];
};

test('names, addresses and comments, by line and comma', async () => {
  const hosts = `# fleet
Mail.Example.COM.   # main
203.0.113.25 = mx2.example.com, 2001:DB8::0025 = mx3.example.com

alias.example.net = mx4.example.com`;
  expect(await hostsOf(hosts)).toEqual([
    { host: 'mail.example.com', line: 2, declared: [] },
    { host: 'mx2.example.com', line: 3, declared: ['203.0.113.25'] },
    { host: 'mx3.example.com', line: 3, declared: ['2001:db8::25'] },
    { host: 'mx4.example.com', line: 5, target: 'alias.example.net', declared: [] },
  ]);
});

test('entries of one FQDN are one host', async () => {
  const hosts = '203.0.113.25 = mx.example.com\n2001:db8::25 = MX.example.com\n203.0.113.25 = mx.example.com';
  expect(await hostsOf(hosts)).toEqual([
    { host: 'mx.example.com', line: 1, declared: ['203.0.113.25', '2001:db8::25'] },
  ]);
  expect(await mistakes('a.example.net = mx.example.com\nb.example.net = mx.example.com')).toEqual(['hosts:2']);
});

test('expected-fqdn names the only host', async () => {
  const expected = { 'expected-fqdn': 'mx.example.com' };
  expect(await hostsOf('203.0.113.25', expected)).toEqual([
    { host: 'mx.example.com', line: 1, declared: ['203.0.113.25'] },
  ]);
  expect(await hostsOf('mail.example.com', expected)).toEqual([
    { host: 'mx.example.com', line: 1, target: 'mail.example.com', declared: [] },
  ]);
  expect(await mistakes('a.example.com\nb.example.com', expected)).toContain('expected-fqdn');
  expect(await mistakes('203.0.113.25 = other.example.com', expected)).toEqual(['hosts']);
  expect(await mistakes('203.0.113.25', { 'expected-fqdn': 'nope' })).toEqual(['expected-fqdn']);
});

test.each([
  ['', ['hosts']],
  ['# nothing', ['hosts']],
  ['203.0.113.25', ['hosts']],
  ['localhost', ['hosts']],
  ['mail_1.example.com', ['hosts']],
  ['-a.example.com', ['hosts']],
  ['mail..example.com', ['hosts']],
  ['https://mail.example.com', ['hosts']],
  ['mail.example.com:25', ['hosts']],
  ['mail.example.com/x', ['hosts']],
  ['203.0.113.256', ['hosts']],
  ['a.example.com = b.example.com = c.example.com', ['hosts']],
  ['mail.example.com =', ['hosts']],
  ['203.0.113.25 = nope', ['hosts']],
  ['ok.example.com\n\n::::', ['hosts:3']],
])('%j is refused with its line', async (hosts, places) => {
  expect(await mistakes(hosts)).toEqual(places);
});

test('a large fleet, and one host with many addresses', async () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `h${at}.example.com`);
  expect(await hostsOf(names.join('\n'))).toHaveLength(10_000);
  const addresses = Array.from({ length: 2000 }, (_, at) => `2001:db8::${at.toString(16)} = mx.example.com`);
  expect((await hostsOf(addresses.join('\n')))[0]!.declared).toHaveLength(2000);
});

test('an address with a zone index is none of a mail server', async () => {
  expect(await mistakes('2001:db8::1%eth0 = mx.example.com')).toEqual(['hosts']);
});

test.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:127.0.0.1', '0.0.0.0', '192.0.2.1'])(
  'the private address %s is refused unless its network is named',
  async (address) => {
    expect(await mistakes(`${address} = mx.example.com`)).toEqual(['hosts']);
    expect(await mistakes(`${address} = mx.example.com`, { 'treat-as-public': '0.0.0.0/0, ::/0' })).toEqual([]);
  },
);

test.each([
  ['bücher.example', 'xn--bcher-kva.example'],
  ['MAIL.example.com.', 'mail.example.com'],
  ['１.２.３.４', undefined],
  ['0x7f.1', undefined],
  ['ex%61mple.com', undefined],
  ['example.com?x', undefined],
  [`${'a'.repeat(64)}.example`, undefined],
  [`${'a.'.repeat(127)}com`, undefined],
  ['', undefined],
])('toDomain %s', (text, wanted) => {
  expect(toDomain(text)).toBe(wanted);
});

test('nearest is quick with long and many words', () => {
  expect(nearest('a'.repeat(1_000_000), ['policy', 'a'.repeat(1_000_000)])).toBeUndefined();
  expect(nearest('policx', Array.from({ length: 4000 }, (_, at) => `key${at}`).concat('policy'))).toBe('policy');
});
test('nearest finds typing mistakes and nothing far', () => {
  expect(nearest('plna', ['check', 'plan', 'init'])).toBe('plan');
  expect(nearest('fali-on', ['fail-on', 'policy'])).toBe('fail-on');
  expect(nearest('x', ['fail-on', 'policy'])).toBeUndefined();
  expect(nearest('warnings', ['error', 'warning', 'never'])).toBe('warning');
});
