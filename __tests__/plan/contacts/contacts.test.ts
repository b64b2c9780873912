import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../../src/checks/index.js';
import { startDemo } from '../../../src/demo/demo.js';
import { reversedIpv4, type ZoneTable } from '../../../src/demo/dns-server.js';
import { defaultLists, queryName } from '../../../src/derive/block-lists.js';
import { defaultDomainLists } from '../../../src/derive/domain-lists.js';
import { failure } from '../../../src/evidence/slot.js';
import { gather } from '../../../src/gather/gather.js';
import { liveNetwork, PATIENCE } from '../../../src/net/live.js';
import type { Network } from '../../../src/net/network.js';
import { type Recording, recordingNetwork } from '../../../src/net/record.js';
import type { Contact } from '../../../src/plan/contacts/contact.js';
import { contactsOf } from '../../../src/plan/contacts/contacts.js';
import { socketOf } from '../../../src/plan/names.js';
import type { Need, Plan } from '../../../src/plan/types.js';
import { needsOf } from '../../../src/policy/profiles.js';
import { ADDRESS, HOST, planOf, soundServer, tlsFor, visit } from '../../gather/visit.js';

const DOMAIN = 'example.com';
const EVERYTHING = needsOf(CHECKS);
const KEYS = { dqsKey: 'dqskey0123', abusixKey: 'abusixkey0123' };
const DOMAINS = [{ domain: DOMAIN, source: { file: 'test', line: 1 }, hosts: [HOST], dkimSelectors: ['s1'] }];

/** Placeholders to what the run learns in their place. */
type Learnt = Record<string, string[]>;

/** `service to TYPE`, with what was learnt filled in. */
const spelled = ({ service, to, types }: Contact, learnt: Learnt): string[] => {
  const names = to.split(/(<[^>]*>)/).reduce<string[]>(
    (heads, part) => {
      const tails = part.startsWith('<') ? (learnt[part] ?? []) : [part];
      return heads.flatMap((head) => tails.map((tail) => head + tail));
    },
    [''],
  );
  return names.flatMap((name) => (types ?? ['']).map((type) => `${service} ${name} ${type}`.trim()));
};

const socketIn = (key: string): string => {
  const [host = '', port] = key.split(' ');
  return socketOf({ host, port: Number(port) });
};

/** What a run touched, in the words of {@link spelled}. */
function touchedIn({ dns, connections, pages }: Recording): Set<string> {
  const keys = (of: object) => Object.keys(of);
  return new Set([
    ...keys(dns).map((key) => `dns ${key.split(' ').slice(0, 2).join(' ')}`),
    ...keys(connections).map((key) => `smtp ${socketIn(key)}`),
    ...keys(pages).map((key) => `https ${socketIn(key.split(' ').slice(1).join(' '))}`),
  ]);
}

/** Runs what was planned and holds one against the other. */
function hold(plan: Plan, recording: Recording, learnt: Learnt): void {
  const contacts = contactsOf(plan).filter(({ service }) => service !== 'resolver' && service !== 'proxy');
  const planned = new Set(contacts.flatMap((contact) => spelled(contact, learnt)));
  const touched = touchedIn(recording);
  expect([...touched].filter((one) => !planned.has(one))).toEqual([]);
  const fixed = contacts.filter(({ to }) => !to.includes('<')).flatMap((contact) => spelled(contact, {}));
  expect(fixed.filter((one) => !touched.has(one))).toEqual([]);
  for (const [key, made] of Object.entries(recording.connections)) {
    const its = contacts.filter((contact) => spelled(contact, learnt).includes(`smtp ${socketIn(key)}`));
    expect(made.length).toBeLessThanOrEqual(its.reduce((sum, { most = 0 }) => sum + most, 0));
  }
}

/** A recorder that a run is put into, without a web and without waiting for its turn. */
function recorder(ca: string[] = [], dial?: Network['connect']) {
  const { connect } = liveNetwork(
    { nameservers: [], ca },
    { ...PATIENCE, limits: { open: 99, starts: 999, withinMs: 1 } },
  );
  let taken: (() => Recording) | undefined;
  return {
    wrap(network: Network): Network {
      const webless: Network = {
        ...network,
        connect: dial ?? connect,
        fetchHttps: async () => failure('refused', 'there is no web'),
      };
      const { network: recorded, recording } = recordingNetwork(webless, Object.values(KEYS));
      taken = recording;
      return recorded;
    },
    recording: () => taken!(),
  };
}

const lists = defaultLists(KEYS);
const domainLists = defaultDomainLists(KEYS);
const ZONE: ZoneTable = {
  [DOMAIN]: { A: ['198.51.100.80'], MX: [`10 ${HOST}`], TXT: ['v=spf1 include:spf.example.net mx -all'] },
  'spf.example.net': { TXT: ['v=spf1 a:out.example.net ~all'] },
  'out.example.net': { A: ['203.0.113.77'] },
  [HOST]: { A: [ADDRESS], TXT: ['v=spf1 a -all'] },
  [`_dmarc.${DOMAIN}`]: { TXT: ['v=DMARC1; p=none; rua=mailto:a@reports.example.net'] },
  [`_mta-sts.${DOMAIN}`]: { TXT: ['v=STSv1; id=1'] },
  [`mta-sts.${DOMAIN}`]: { A: ['198.51.100.81'] },
  [reversedIpv4('127.0.0.1')]: { PTR: ['runner.example.net'] },
  ...Object.fromEntries(
    lists.flatMap((list) =>
      ['127.0.0.2', '::ffff:7f00:2'].map((entry) => [queryName(entry, list), { A: ['127.0.0.2'] }]),
    ),
  ),
  ...Object.fromEntries(
    domainLists.map(({ testEntry, queryZone, codes }) => [
      `${testEntry}.${queryZone}`,
      { A: [Object.keys(codes)[0] ?? '127.0.0.4'] },
    ]),
  ),
};
/** What a run learns in that zone. */
const LEARNT: Learnt = {
  [`<each address of ${HOST}>`]: [ADDRESS],
  [`<reverse name of each address of ${HOST}>`]: [reversedIpv4(ADDRESS)],
  [`<each PTR name of each address of ${HOST}>`]: [HOST],
  [`<each PTR name of ${HOST}>`]: [HOST],
  [`<each address of ${HOST}, reversed>`]: [reversedIpv4(ADDRESS, 'x').replace(/\.x$/, '')],
  [`<each name that the SPF record of ${HOST} refers to>`]: [HOST],
  [`<each name that the SPF record of ${DOMAIN} refers to>`]: ['spf.example.net', 'out.example.net', DOMAIN, HOST],
  [`<each name that the SPF record of ${DOMAIN} includes>`]: ['spf.example.net'],
  [`<each MX of ${DOMAIN}>`]: [HOST],
  [`<the DMARC domain of ${DOMAIN}>`]: [DOMAIN],
  '<each foreign domain in its rua>': ['reports.example.net'],
  [`<each address of mta-sts.${DOMAIN}>`]: ['198.51.100.81'],
  '<reverse name of the address of this machine>': [reversedIpv4('127.0.0.1')],
  '<each PTR name of this machine>': ['runner.example.net'],
};

const refusing = { RCPT: '554 5.7.1 Relay access denied' };
const DENIES_ALL = '554 5.7.1 Recipient address rejected: Access denied';
const HANGS_UP = { NOOP: '421 4.7.0 bye', RCPT: '421 4.7.0 bye' };

describe('a run touches what is in the plan and all that is fixed in it', () => {
  test.each<[string, object, Partial<Plan>, { declared?: string[] }]>([
    ['of a sound server', {}, {}, {}],
    ['with declared addresses', {}, {}, { declared: [ADDRESS] }],
    ['with opted-in batteries', {}, { relayBattery: 'full', smuggling: true }, {}],
    ['of a server that refuses all', refusing, { relayBattery: 'standard', smuggling: true }, {}],
    ['of a server that hangs up', HANGS_UP, { relayBattery: 'full', smuggling: true }, {}],
    ['of a greylisting server', { RCPT: '450 4.2.0 Greylisted' }, { retryGreylistedMs: 1, relayBattery: 'full' }, {}],
  ])('%s', async (_, answers, more, host) => {
    const { tls, ca } = await tlsFor();
    const record = recorder([ca]);
    const sound = soundServer(answers, tls);
    const { plan } = await visit({
      servers: {
        mx: sound,
        submission: sound,
        submissions: (peer) => peer.startTls(tls).then(() => sound(peer)),
      },
      host,
      zone: ZONE,
      ca,
      plan: { needs: EVERYTHING, domains: DOMAINS, lists, domainLists, ehloName: undefined, ...more },
      wrap: record.wrap,
    });
    hold(plan, record.recording(), LEARNT);
  });

  test.each([
    ['STARTTLS fails', soundServer({ STARTTLS: '454 4.7.0 not now' }, { key: '', cert: '' })],
    ['the greeting turns it away', soundServer({ greeting: '421 4.3.2 too busy' })],
    ['the greeting is no SMTP', soundServer({ greeting: 'hello' })],
  ])('where %s', async (_, server) => {
    const record = recorder();
    const { plan } = await visit({
      servers: { mx: server, submission: server, submissions: server },
      plan: { needs: EVERYTHING },
      zone: ZONE,
      wrap: record.wrap,
    });
    hold(plan, record.recording(), LEARNT);
  });

  test.each([
    ['as many dialogues as one can', ['open-relay'], '554 5.7.1 Relay access denied'],
    ['another one for the relay battery', ['open-relay', 'vrfy-expn', 'abuse-accepted'], DENIES_ALL],
  ])('where a server costs %s', async (_, checks, RCPT) => {
    let greeted = 0;
    const EHLO = () => (++greeted === 1 ? '421 4.3.2 too busy' : `250-${HOST}\r\n250 STARTTLS`);
    const server = soundServer({ EHLO, STARTTLS: '454 4.7.0 not now', RCPT });
    const record = recorder();
    const { plan } = await visit({
      servers: { mx: server },
      plan: { needs: needsOf(CHECKS.filter(({ id }) => checks.includes(id))) },
      zone: ZONE,
      wrap: record.wrap,
    });
    hold(plan, record.recording(), LEARNT);
    const [made] = Object.values(record.recording().connections);
    const [planned] = contactsOf(plan).filter(({ service }) => service === 'smtp');
    expect(made?.length).toBe(planned?.most);
  });

  test('in the demo', async () => {
    const demo = await startDemo();
    const record = recorder(demo.plan.network.ca);
    await gather(demo.plan, record.wrap(liveNetwork(demo.plan.network))).finally(demo.stop);
    const recording = record.recording();
    const addresses = demo.plan.hosts.map((_, index) => `198.51.100.${10 + index}`);
    const learnt = demo.plan.hosts.map(({ host }, index): Learnt => {
      const reversed = reversedIpv4(addresses[index]!, 'x').replace(/\.x$/, '');
      return {
        [`<reverse name of each address of ${host}>`]: [`${reversed}.in-addr.arpa`],
        [`<each PTR name of each address of ${host}>`]: [host, 'dsl-198-51-100-12.dynamic.example.net'],
        [`<each address of ${host}, reversed>`]: [reversed],
      };
    });
    hold(demo.plan, recording, Object.assign({}, ...learnt));
  });

  test('when every server is silent', async () => {
    const silent: Network = {
      ...liveNetwork({ nameservers: [], ca: [] }),
      resolve: async (name, type) => ({
        ok: true,
        value: {
          rcode: 'NOERROR',
          ad: false,
          records: type === 'A' ? [{ name, type, ttl: 1, data: '198.51.100.9' }] : [],
        },
      }),
      connect: async () => failure('timeout', 'no answer'),
      sleep: (_, signal) => (signal ? new Promise(() => {}) : Promise.resolve()),
    };
    const plan = planOf({
      hosts: [{ ...planOf({}).hosts[0]!, declared: [ADDRESS, '2001:db8::25'], ports: { mx: 25, submissions: 465 } }],
      treatAsPublic: ['198.51.100.0/24', '2001:db8::/32'],
      egressControls: [
        { host: 'control.example.net', port: 25 },
        { host: '2001:db8::9', port: 25 },
      ],
    });
    const record = recorder([], silent.connect);
    await gather(plan, record.wrap(silent));
    hold(plan, record.recording(), { '<the first A of control.example.net>': ['198.51.100.9'] });
    const controls = contactsOf(plan).filter(({ when }) => when === 'every server is silent on port 25');
    expect(controls.map(({ service, to }) => `${service} ${to}`)).toEqual([
      'dns control.example.net',
      'smtp <the first A of control.example.net>:25',
      'smtp [2001:db8::9]:25',
    ]);
  });
});

test('what no enabled check needs is not in the plan', () => {
  const only = (...needs: Need[]) =>
    contactsOf(planOf({ needs: new Set(needs), domains: DOMAINS, lists, domainLists }));
  const spelling = (contacts: Contact[]) =>
    contacts.filter(({ service }) => service !== 'resolver').map(({ service, to }) => `${service} ${to}`);
  expect(spelling(only())).toEqual([`dns ${HOST}`]);
  expect(spelling(only('tlsRpt'))).toEqual([`dns ${HOST}`, `dns _smtp._tls.${DOMAIN}`]);
  expect(only('connect').filter(({ service }) => service === 'smtp')).toHaveLength(3);
  expect(only('relay').filter(({ purpose }) => purpose.includes('relay'))).toHaveLength(3);
});

test('no secret is in it', () => {
  const login = { username: 'alice@example.com', password: 'hunter2secret' };
  const plan = planOf({
    needs: EVERYTHING,
    lists,
    domainLists,
    domains: DOMAINS,
    hosts: [{ ...planOf({}).hosts[0]!, login, declared: [ADDRESS, '2001:db8::25'] }],
    network: { nameservers: [], ca: [], proxy: new URL('socks5://bob:proxypass@[2001:db8::1]') },
  });
  const told = JSON.stringify(contactsOf(plan));
  for (const secret of [...Object.values(KEYS), login.password, 'alice', 'bob', 'proxypass'])
    expect(told).not.toContain(secret);
  expect(told).toContain('2.0.0.127.***.zen.dq.spamhaus.net');
  expect(contactsOf(plan).find(({ service }) => service === 'proxy')?.to).toBe('[2001:db8::1]:1080');
});

test('a login is told where there is one', () => {
  const of = (login?: Plan['hosts'][number]['login']) =>
    contactsOf(planOf({ needs: EVERYTHING, hosts: [{ ...planOf({}).hosts[0]!, login }] })).filter(({ purpose }) =>
      purpose.includes('a login with'),
    );
  expect(of()).toEqual([]);
  expect(of({ username: 'a', password: 'b' }).map(({ to }) => to)).toEqual([
    `<each address of ${HOST}>:587`,
    `<each address of ${HOST}>:465`,
  ]);
});
