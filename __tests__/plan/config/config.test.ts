import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { configSchema } from '../../../src/plan/config/json-schema.js';
import { makePlan } from '../../../src/plan/plan.js';
import type { Plan } from '../../../src/plan/types.js';
import { cases } from '../../cases.js';

const FILE = 'mail.yml';
const ENV = { SMTP_USER: 'alice@example.com', SMTP_PASS: 's3cret words\n', EMPTY: '' };

const planned = (text: string, given: Record<string, string> = {}, more: Record<string, string> = {}) =>
  makePlan(
    { config: FILE, 'treat-as-public': '203.0.113.0/24, 2001:db8::/32', ...given },
    {},
    {
      read: (path) => ({ [FILE]: text, ...more })[path],
      exists: () => false,
      isFolder: () => false,
      real: (path) => path,
      unwritable: () => undefined,
    },
    ENV,
  );

async function planOf(...args: Parameters<typeof planned>): Promise<Plan> {
  const result = await planned(...args);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors, null, 2));
  return result.ok;
}

/** `place message` of each mistake. */
async function mistakes(...args: Parameters<typeof planned>): Promise<string[]> {
  const result = await planned(...args);
  return 'errors' in result ? result.errors.map(({ place, message }) => `${place} ${message}`) : [];
}

/** A file with one good host and, below it, what is given. */
const withHost = (rest: string): string => `hosts: [{ host: mail.example.com }]\n${rest}`;

const WHOLE = `# yaml-language-server: $schema=config.schema.json
hosts:
  - host: Mail.example.com
    addresses: [203.0.113.25, "2001:DB8::0025"]
    roles: [inbound, submission]
    connect: { mx: localhost:2525, submission: "[::1]:5870" }
    sender-domains: [example.com, example.org]
    dkim-selectors: [s2026]
    login: { username-env: SMTP_USER, password-env: SMTP_PASS }
  - host: mx2.example.com
    target: blue.example.net
    ports: { mx: 2525 }
sender-domains: [example.com]
dkim-selectors: [k1, S2026]
policy:
  extends: strict
  severities: { ptr-not-generic/generic: off, tls-versions: error }
  dnsbl: { add: [bl.example.net], remove: [bl.spamcop.net], informational: [zen.spamhaus.org, psbl.surriel.com] }
  fail-on: warning
  on-inconclusive: warn
waivers:
  - finding: tls-certificate-expiry/renew
    host: old.example.com
    until: 2026-12-31
    reason: replaced in December
`;

describe('a whole file', () => {
  test('hosts, each with its line', async () => {
    const { hosts } = await planOf(WHOLE);
    expect(hosts).toEqual([
      {
        host: 'mail.example.com',
        source: { file: FILE, line: 3 },
        declared: ['203.0.113.25', '2001:db8::25'],
        roles: ['inbound', 'submission'],
        ports: { mx: 25, submission: 587, submissions: 465 },
        connect: { mx: { address: '127.0.0.1', port: 2525 }, submission: { address: '::1', port: 5870 } },
        senderDomains: ['example.com', 'example.org'],
        login: { username: 'alice@example.com', password: 's3cret words' },
      },
      {
        host: 'mx2.example.com',
        source: { file: FILE, line: 10 },
        target: 'blue.example.net',
        declared: [],
        roles: [],
        ports: { mx: 2525 },
        connect: {},
        senderDomains: ['example.com'],
      },
    ]);
  });
  test('domains with the selectors of their hosts', async () => {
    const { domains } = await planOf(WHOLE);
    expect(domains.map(({ domain, hosts, dkimSelectors }) => [domain, hosts, dkimSelectors])).toEqual([
      ['example.com', ['mail.example.com', 'mx2.example.com'], ['s2026', 'k1']],
      ['example.org', ['mail.example.com'], ['s2026']],
    ]);
  });
  test('policy', async () => {
    const { policy, lists } = await planOf(WHOLE);
    expect(policy).toEqual({
      profile: 'strict',
      severities: { 'ptr-not-generic/generic': 'off', 'tls-versions': 'error' },
      failOn: 'warning',
      onInconclusive: 'warn',
      waivers: [
        {
          finding: 'tls-certificate-expiry/renew',
          host: 'old.example.com',
          until: '2026-12-31',
          reason: 'replaced in December',
          source: { file: FILE, line: 22 },
        },
      ],
    });
    expect(lists.map(({ zone, gating }) => [zone, gating])).toEqual([
      ['zen.spamhaus.org', false],
      ['bl.example.net', true],
      ['psbl.surriel.com', false],
    ]);
  });
  test('a check that is off is not gathered, one that is turned on is', async () => {
    const off = await planOf(withHost('policy: { severities: { dnsbl-address: off, dnsbl-policy-block: off } }'));
    expect(off.needs.has('lists')).toBe(false);
    const essential = await planOf(
      withHost('policy: { extends: essential, severities: { dnsbl-address/listed: error } }'),
    );
    expect(essential.needs.has('lists')).toBe(true);
  });
  test('aliases stand for what they name', async () => {
    const { hosts } = await planOf(
      'hosts:\n- { host: a.example.com, sender-domains: &d [example.com] }\n- { host: b.example.com, sender-domains: *d }',
    );
    expect(hosts.map(({ senderDomains }) => senderDomains)).toEqual([['example.com'], ['example.com']]);
  });
});

describe('beside inputs', () => {
  test('hosts of the input alone, with what the file says of them', async () => {
    const { hosts, policy } = await planOf(WHOLE, { hosts: '203.0.113.26 = mail.example.com\nnew.example.com' });
    expect(
      hosts.map(({ host, source, declared, login }) => [host, source.file, source.line, declared, !!login]),
    ).toEqual([
      ['mail.example.com', FILE, 3, ['203.0.113.26'], true],
      ['new.example.com', 'hosts', 2, [], false],
    ]);
    expect(policy.profile).toBe('strict');
  });
  test('a waiver of a host that is left out is no waiver of this run', async () => {
    const file = `hosts: [{ host: a.example.com }, { host: b.example.com }]
waivers: [{ finding: open-relay, host: a.example.com, reason: x }, { finding: open-relay, host: typo.example.com, reason: x }]`;
    const waived = async (given: Record<string, string>) =>
      (await planOf(file, given)).policy.waivers.map(({ host }) => host);
    expect(await waived({})).toEqual(['a.example.com', 'typo.example.com']);
    expect(await waived({ hosts: 'b.example.com' })).toEqual(['typo.example.com']);
  });
  test('what stands with a host goes over the inputs, and these over what the file says of all', async () => {
    const { hosts } = await planOf(WHOLE, {
      'allowed-sender-domains': 'example.net',
      roles: 'outbound',
      ports: '25, 587',
    });
    expect(hosts.map(({ senderDomains, roles, ports }) => [senderDomains, roles, ports])).toEqual([
      [['example.com', 'example.org'], ['inbound', 'submission'], { mx: 25, submission: 587 }],
      [['example.net'], ['outbound'], { mx: 2525 }],
    ]);
  });
  test('a role that a host names must have a port', async () => {
    expect(await mistakes(WHOLE.replace(/ connect: .*/, ''), { ports: '465' })).toEqual([
      expect.stringMatching(/^mail\.yml:5:12 .*`inbound`.*`mx`/),
    ]);
  });
  test('inputs go over the policy of the file', async () => {
    const { policy } = await planOf(WHOLE, { policy: 'essential', 'fail-on': 'never', 'on-inconclusive': 'ignore' });
    expect(policy).toMatchObject({ profile: 'essential', failOn: 'never', onInconclusive: 'ignore' });
    expect(policy.severities).toEqual({ 'ptr-not-generic/generic': 'off', 'tls-versions': 'error' });
  });
  test('a policy file stands for the policy of the configuration; waivers add up', async () => {
    const own =
      'policy: { extends: essential, severities: { ptr-exists: notice } }\nwaivers: [{ finding: open-relay, reason: x }]';
    const { policy } = await planOf(WHOLE, { policy: './own.yml' }, { './own.yml': own });
    expect(policy).toMatchObject({ profile: 'essential', severities: { 'ptr-exists': 'notice' }, failOn: 'error' });
    expect(policy.waivers.map(({ source }) => source)).toEqual([
      { file: FILE, line: 22 },
      { file: './own.yml', line: 2 },
    ]);
  });
  test('a policy file without a policy leaves that of the configuration', async () => {
    const { policy, lists } = await planOf(
      WHOLE,
      { policy: './own.yml' },
      { './own.yml': 'waivers: [{ finding: open-relay, reason: x }]' },
    );
    expect(policy).toMatchObject({ profile: 'strict', failOn: 'warning', onInconclusive: 'warn' });
    expect(policy.severities).toEqual({ 'ptr-not-generic/generic': 'off', 'tls-versions': 'error' });
    expect(policy.waivers).toHaveLength(2);
    expect(lists.map(({ zone }) => zone)).toContain('bl.example.net');
  });
  test('the day of a waiver may be one of a leap year', async () => {
    const { policy } = await planOf(withHost('waivers: [{ finding: open-relay, reason: x, until: 2028-02-29 }]'));
    expect(policy.waivers.map(({ until }) => until)).toEqual(['2028-02-29']);
  });
  test('credentials of the inputs are for hosts without a login of their own', async () => {
    const { hosts } = await planOf('hosts: [{ host: a.example.com }, { host: b.example.com, roles: [inbound] }]', {
      'smtp-username': 'u',
      'smtp-password': 'p',
    });
    expect(hosts.map(({ login }) => login?.username)).toEqual(['u', undefined]);
  });
});

test('the default file is read when it is there, and only without `config`', async () => {
  const files = {
    read: (path: string) => (path === '.github/smtp-preflight.yml' ? WHOLE : undefined),
    exists: (path: string) => path === '.github/smtp-preflight.yml',
    isFolder: () => false,
    real: (path: string) => path,
    unwritable: () => undefined,
  };
  const make = (given: Record<string, string>) =>
    makePlan({ 'treat-as-public': '203.0.113.0/24, 2001:db8::/32', ...given }, {}, files, ENV);
  expect(await make({})).toMatchObject({ ok: { policy: { profile: 'strict' } } });
  expect(await make({ config: 'absent.yml' })).toEqual({
    errors: [{ place: 'config', message: expect.stringMatching(/^`absent\.yml` cannot be read/) }],
  });
});

test('the default file is not passed over when it cannot be read', async () => {
  const files = {
    read: () => undefined,
    exists: () => true,
    isFolder: () => false,
    real: (path: string) => path,
    unwritable: () => undefined,
  };
  expect(await makePlan({ hosts: 'mail.example.com' }, {}, files, ENV)).toEqual({
    errors: [{ place: 'config', message: expect.stringMatching(/^`\.github\/smtp-preflight\.yml` cannot be read/) }],
  });
});

describe('mistakes', () => {
  test.each<[what: string, file: string, at: string, says: RegExp]>([
    ['an unknown key', withHost('wavers: []'), '2:1', /no key `wavers`: allowed are .*mean `waivers`/],
    [
      'an unknown key of a host',
      'hosts:\n  - host: a.example.com\n    role: [inbound]',
      '3:5',
      /`role` in `hosts`.*mean `roles`/,
    ],
    ['a key of a later version', withHost('receivers: [gmail]'), '2:1', /no key `receivers`/],
    ['a key that is missing', 'hosts:\n  - roles: [inbound]', '2:5', /`host` is missing/],
    [
      'a wrong word',
      withHost('policy:\n  extends: strct'),
      '3:12',
      /`strct` is not a value of `extends`: .*mean `strict`/,
    ],
    [
      'a wrong word in a list',
      'hosts:\n- host: a.example.com\n  roles: [inbound, relay]',
      '3:20',
      /`relay`.*`outbound`/,
    ],
    [
      'a list for a word',
      withHost('policy: { extends: [strict] }'),
      '2:20',
      /must be a word: .*`recommended`, `strict`\.$/,
    ],
    ['nothing for a word', withHost('policy: { severities: { ptr-exists: } }'), '2:37', /must be a word/],
    ['an empty list', 'hosts: [{ host: a.example.com, addresses: [] }]', '1:43', /at least one address/],
    ['a scalar for a list', withHost('sender-domains: example.com'), '2:17', /`sender-domains` must be a list/],
    ['a number for text', withHost('dkim-selectors: [2026]'), '2:18', /must be text: put it in quotes/],
    ['nothing for a list', withHost('waivers:'), '2:', /`waivers` must be a list.*empty/],
    ['no mapping at all', '- mail.example.com', '1:1', /the file must be a mapping/],
    ['a name', 'hosts:\n- host: localhost', '2:9', /`localhost` is not a fully qualified/],
    ['an address', 'hosts:\n- host: a.example.com\n  addresses: [203.0.113.256]', '3:15', /not an IP address/],
    ['a private address', 'hosts:\n- { host: a.example.com, addresses: [10.0.0.1] }', '2:38', /not a public address/],
    [
      'a list of ports',
      'hosts:\n- host: a.example.com\n  ports: [25]',
      '3:10',
      /mapping.*`mx`, `submission`, `submissions`/,
    ],
    ['a port', 'hosts:\n- host: a.example.com\n  ports: { mx: 70000 }', '3:16', /1 to 65535/],
    ['a name to connect to', 'hosts:\n- host: a.example.com\n  connect: { mx: "postfix:25" }', '3:18', /staged server/],
    ['no port to connect to', 'hosts:\n- host: a.example.com\n  connect: { mx: 127.0.0.1 }', '3:18', /staged server/],
    [
      'an idle staged server',
      'hosts:\n- { host: a.example.com, ports: { mx: 25 }, connect: { submission: "127.0.0.1:1" } }',
      '2:68',
      /not among the ports/,
    ],
    ['a host twice', 'hosts:\n- host: a.example.com\n- host: A.example.com', '3:9', /named before, in line 2/],
    [
      'an unknown check',
      withHost('policy:\n  severities:\n    ptr-exist: off'),
      '4:5',
      /no check `ptr-exist`.*mean `ptr-exists`/,
    ],
    [
      'an unknown code',
      withHost('policy: { severities: { ptr-exists/mising: off } }'),
      '2:25',
      /no code `mising`.*mean `missing`/,
    ],
    [
      'a wrong severity',
      withHost('policy: { severities: { ptr-exists: warn } }'),
      '2:37',
      /`warn` is not a value of `ptr-exists`.*mean `warning`/,
    ],
    ['a dead list', withHost('policy: { dnsbl: { add: [dnsbl.sorbs.net] } }'), '2:26', /dead block list/],
    [
      'a list with a key',
      withHost('policy: { dnsbl: { add: [k3y.combined.mail.abusix.zone] } }'),
      '2:26',
      /`abusix-key`/,
    ],
    [
      'a list that needs a key',
      withHost('policy: { dnsbl: { add: [combined.mail.abusix.zone] } }'),
      '2:26',
      /`abusix-key`/,
    ],
    [
      'a list to remove',
      withHost('policy: { dnsbl: { remove: [zen.spamhaus.com] } }'),
      '2:29',
      /mean `zen\.spamhaus\.org`/,
    ],
    ['a date', withHost('waivers:\n- { finding: open-relay, reason: x, until: 2026-02-30 }'), '3:44', /`2026-12-31`/],
    ['no reason', withHost('waivers:\n- finding: open-relay'), '3:3', /`reason` is missing/],
    ['an empty reason', withHost('waivers:\n- { finding: open-relay, reason: " " }'), '3:34', /needs a reason/],
    [
      'a variable that is not set',
      'hosts:\n- host: a.example.com\n  login: { username-env: SMTP_USER, password-env: NOPE }',
      '3:51',
      /`NOPE` is empty or not set/,
    ],
    [
      'a variable that is empty',
      'hosts:\n- host: a.example.com\n  login: { username-env: EMPTY, password-env: SMTP_PASS }',
      '3:26',
      /`EMPTY` is empty/,
    ],
    [
      'a login without use',
      'hosts:\n- host: a.example.com\n  roles: [inbound]\n  login: { username-env: SMTP_USER, password-env: SMTP_PASS }',
      '4:10',
      /no use here/,
    ],
    ['a key twice', 'hosts: []\nhosts: []', '2:1', /`hosts` is there before, in line 1/],
    ['a list as a key', withHost('[a]: b'), '2:1', /a key must be text/],
    ['a mapping as a key', withHost('? {a: 1}\n: b'), '2:3', /a key must be text/],
    ['a key that is empty', withHost(': b'), '2:1', /a key must be text/],
    [
      'a key that is no own one of objects',
      withHost('policy: { severities: { __proto__: off } }'),
      '2:25',
      /no key `__proto__`/,
    ],
    [
      'a check that every object has',
      withHost('policy: { severities: { constructor: off } }'),
      '2:25',
      /no check `constructor`/,
    ],
    ['an alias of nothing', 'hosts: *nope', '1:8', /no anchor `&nope`/],
    ['an alias of what holds it', 'hosts: &a [*a]', '1:12', /no anchor `&a`/],
    ['a port beyond numbers', 'hosts:\n- host: a.example.com\n  ports: { mx: 1e30 }', '3:16', /1 to 65535/],
    [
      'a port for two protocols',
      'hosts:\n- host: a.example.com\n  ports: { mx: 25, submission: 25 }',
      '3:10',
      /two protocols/,
    ],
    ['a head that a policy lacks', withHost('extends: strict'), '2:1', /belongs under `policy`/],
    [
      'a list of hosts to waive',
      withHost('waivers: [{ finding: open-relay, reason: x, host: "*.example.com" }]'),
      '2:51',
      /not a fully/,
    ],
    [
      'a day that no year has',
      withHost('waivers: [{ finding: open-relay, reason: x, until: 2026-02-29 }]'),
      '2:52',
      /`2026-12-31`/,
    ],
    [
      'a block list twice',
      withHost('policy: { dnsbl: { add: [bl.example.net], informational: [BL.example.net.] } }'),
      '2:59',
      /`bl\.example\.net` is named before, in mail\.yml:2:26/,
    ],
    ...[
      'k3y.zen.dq.spamhaus.net',
      '"K3Y.combined.mail.abusix.zone."',
      'k_k3y.zen.dq.spamhaus.net',
      '"https://k3y.zen.dq.spamhaus.net/"',
      'k3y.zen.dq.spamhaus.org',
    ].map((zone): [string, string, string, RegExp] => [
      `a zone that holds a key: ${zone}`,
      withHost(`policy: { dnsbl: { remove: [${zone}] } }`),
      '2:29',
      /`spamhaus-dqs-key` or `abusix-key`/,
    ]),
    ...[
      '169.254.169.254:80',
      '0.0.0.0:25',
      '[::]:25',
      '[fe80::1]:25',
      '[fe80::1%eth0]:25',
      '[::ffff:169.254.169.254]:80',
      '224.0.0.1:25',
      '[ff02::1]:25',
      '255.255.255.255:25',
      '[64:ff9b::a9fe:a9fe]:80',
    ].map((server): [string, string, string, RegExp] => [
      `a staged server at ${server}`,
      `hosts: [{ host: a.example.com, connect: { mx: "${server}" } }]`,
      '1:47',
      /no address of a staged server/,
    ]),
    ['broken YAML', 'hosts: [\n', '2:1', /flow sequence/i],
    // As Node.js reads a byte that is none of UTF-8.
    ['Latin-1', withHost('waivers:\n  - finding: ptr-exists\n    reason: m\uFFFDde'), '4:14', /not UTF-8\.$/],
    ['UTF-16', '\uFFFD\uFFFDh\0o\0s\0t\0s\0:\0', '1:1', /not UTF-8\.$/],
    ['two documents', `${withHost('')}---\na: 1`, '2:1', /second document begins here: a file holds one\.$/],
    ['an unknown tag', 'hosts: !secret x', '1:8', /tag/],
  ])('%s', async (_, file, at, says) => {
    const found = await mistakes(file);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${FILE}:${at}`));
    expect(found[0]).toMatch(says);
    expect(found[0]).toMatch(/[.?]$/);
    expect(found[0]).not.toMatch(/k3y/i);
  });
  test.each(['127.0.0.1:2525', '[::1]:2525', '10.1.2.3:25', '[fd00::25]:25', '100.64.0.1:25', '203.0.113.25:25'])(
    'a staged server may be at %s',
    async (server) => {
      expect(await mistakes(`hosts: [{ host: a.example.com, connect: { mx: "${server}" } }]`)).toEqual([]);
    },
  );
  test('a staged server is idle without a port of the input either', async () => {
    const file = 'hosts: [{ host: a.example.com, connect: { submission: "127.0.0.1:5870" } }]';
    expect(await mistakes(file)).toEqual([]);
    expect(await mistakes(file, { ports: '25' })).toEqual([expect.stringMatching(/:1:55 .*not among the ports/)]);
  });
  test('of inputs are told beside those of a broken file', async () => {
    const places = (
      await mistakes('wavers: []', { roles: 'relay', ports: '26', 'smtp-username': 'u', 'allowed-sender-domains': 'x' })
    ).map((line) => line.split(' ')[0]);
    expect(places).toEqual([`${FILE}:1:1`, 'allowed-sender-domains', 'roles', 'ports', 'smtp-username']);
  });
  test('of one file are told in the order of its lines, none twice', async () => {
    const file = `waivers: [{ finding: open-relay, reason: x, host: a.example.com }]
hosts:
- { host: a.example.com, addresses: [10.0.0.1, 10.0.0.2] }
- { host: a.example.com, roles: [inbound], ports: { submission: 587 } }
policy: { dnsbl: { remove: [nosuch.example.net] } }`;
    const places = (await mistakes(file, { 'ca-file': 'absent.pem' })).map((line) => line.split(' ')[0]);
    expect(places).toEqual([`${FILE}:3:38`, `${FILE}:3:48`, `${FILE}:4:11`, `${FILE}:5:29`, 'ca-file']);
  });
  test('never repeat more than the start of a value', async () => {
    const long = 'x'.repeat(10_000);
    for (const file of [
      `hosts: [{ host: ${long} }]`,
      withHost(`policy: { extends: ${long} }`),
      withHost(`policy: { severities: { "${long}": off } }`),
      withHost(`waivers: [{ finding: open-relay/${long}, reason: x }]`),
      withHost(`policy: { dnsbl: { add: [${long}] } }`),
    ])
      expect((await mistakes(file)).join('').length).toBeLessThan(500);
  });

  test('are all told at once, in the order of the file, with those of the inputs', async () => {
    const file = `hosts:
  - host: nope
    rols: []
policy: { extends: strct, severities: { no-such: off } }
waivers: [{ finding: open-relay, until: soon }]
`;
    const places = (await mistakes(file, { timeout: '2m' })).map((line) => line.split(' ')[0]);
    expect(places).toEqual([
      `${FILE}:2:11`,
      `${FILE}:3:5`,
      `${FILE}:4:20`,
      `${FILE}:4:41`,
      `${FILE}:5:11`,
      `${FILE}:5:41`,
      'timeout',
    ]);
  });

  test('never repeat what may be a secret', async () => {
    const host = 'hosts:\n- host: a.example.com\n  login: ';
    for (const login of [
      '{ username-env: SMTP_USER, password-env: hunter2 }',
      '{ username-env: hunter2, password-env: "hunter2 hunter2" }',
      '{ username-env: SMTP_USER, password: hunter2 }',
      '{ username-env: SMTP_USER, password-env: [hunter2] }',
    ]) {
      const found = await mistakes(host + login);
      expect(found.length).toBeGreaterThan(0);
      expect(found.join('\n')).not.toContain('hunter2');
    }
  });

  test('no host in the file, nor elsewhere', async () => {
    for (const file of ['', '# later\n', 'hosts: []', 'policy: { extends: strict }'])
      expect(await mistakes(file)).toEqual([expect.stringMatching(/^hosts no host .*`mail\.yml`/)]);
    expect(await mistakes(withHost(''), { 'expected-fqdn': 'mail.example.com' })).toEqual([
      expect.stringMatching(/^expected-fqdn /),
    ]);
  });

  test('a policy file has a policy and waivers, and no hosts', async () => {
    const found = await mistakes(
      withHost(''),
      { policy: 'own.yml' },
      { 'own.yml': 'hosts: []\npolicy: { extends: x }' },
    );
    expect(found).toEqual([
      expect.stringMatching(/^own\.yml:1:1 there is no key `hosts`/),
      expect.stringMatching(/^own\.yml:2:20 `x`/),
    ]);
    expect(await mistakes(withHost(''), { policy: 'absent.yml' })).toEqual([
      expect.stringMatching(/^policy `absent\.yml` cannot be read/),
    ]);
  });
});

describe('hostile files', () => {
  test('over 1 MiB', async () => {
    expect(await mistakes(withHost(`# ${'ä'.repeat(600_000)}`))).toEqual([expect.stringContaining('1 MiB')]);
  });
  test('aliases that multiply', async () => {
    const lines = [...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(10)}]`);
    expect(await mistakes(['a: &a [x, x, x, x]', ...lines].join('\n'))).toEqual([expect.stringContaining('aliases')]);
  });
  test('aliases of a large fleet', async () => {
    const hosts = Array.from({ length: 2000 }, (_, at) => `- { host: h${at}.example.com, sender-domains: *d }\n`);
    const file = `sender-domains: &d [example.com]\nhosts:\n${hosts.join('')}`;
    expect((await planOf(file)).domains.map(({ hosts: senders }) => senders.length)).toEqual([2000]);
  });
  test.each([
    ['mappings', `hosts: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`],
    ['lists', `hosts: ${'['.repeat(100)}${']'.repeat(100)}`],
    ['dashes', '- '.repeat(50_000)],
  ])('%s in one another', async (_, file) => {
    expect(await mistakes(file)).toEqual([`${FILE}:1:1 this file is nested too deeply.`]);
  });
  test('nothing is written but mistakes', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    await mistakes(withHost('[a]: b\n? {c: d}\n: e'));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
  test('keys without number, each near a known one, cost time in proportion', async () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => `ptr-exist${at}: off`).join(', ');
    const many = await mistakes(withHost(`policy: { severities: { ${keys(3000)} } }`));
    expect(many).toHaveLength(50);
    expect(many[0]).toMatch(/mean `ptr-exists`/);
  });
  test('nested without end', async () => {
    const found = await mistakes(`hosts: ${'['.repeat(200_000)}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(50);
  });
  test('more mistakes than anybody reads', async () => {
    const found = await mistakes(`hosts: [${'x, '.repeat(1000)}]`);
    expect(found).toHaveLength(50);
    expect(found.at(-1)).toContain('951 more');
  });
  test('no text throws, and what is wrong has a place', async () => {
    const yaml = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...'hosts:|- |host|policy|: |{|}|[|]|&a|*a|\n|  |!!map|"|__proto__|~|#|%YAML 1.1\n---\n|x.example'.split(
              '|',
            ),
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(yaml, async (text) => {
        const result = await planned(text);
        if ('errors' in result)
          for (const { place } of result.errors) expect(place).toMatch(/^(hosts|mail\.yml(:\d+:\d+)?)$/);
      }),
      cases(300),
    );
  });
});

describe('schema/config.schema.json', () => {
  const published = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'));
  test('is what `npm run schema` writes', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(configSchema())));
  });
  test('takes what is taken here, and knows the keys', () => {
    const schema = z.fromJSONSchema(published);
    const good = {
      hosts: [{ host: 'mail.example.com', connect: { mx: 'localhost:25' } }],
      policy: { extends: 'strict' },
    };
    expect(schema.safeParse(good).success).toBe(true);
    expect(schema.safeParse({ ...good, wavers: [] }).success).toBe(false);
    expect(schema.safeParse({ hosts: [{}] }).success).toBe(false);
  });
});

test('the configuration that the README shows is valid', async () => {
  const [, shown = ''] = /```yaml\n(hosts:\n[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const { hosts, policy } = await planOf(shown);
  expect(hosts.map(({ host }) => host)).toEqual(['mail.example.com', 'mx2.example.com']);
  expect(policy.severities).toEqual({ 'ptr-not-generic/generic': 'off', 'tls-versions': 'error' });
});
