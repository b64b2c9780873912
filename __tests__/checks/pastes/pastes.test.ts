import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/checks/check.js';
import type { Finding } from '../../../src/checks/finding.js';
import { CHECKS } from '../../../src/checks/index.js';
import type { Paste } from '../../../src/checks/pastes/paste.js';
import { runChecks } from '../../../src/checks/runner.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DomainEvidence, EndpointEvidence, HostEvidence, Protocol } from '../../../src/evidence/types.js';
import { certificateDer } from '../../certificates.js';
import {
  ADDRESS,
  addressEvidence,
  answer,
  domainEvidence,
  ehlo,
  endpointEvidence,
  failed,
  HOST,
  hostEvidence,
  hostWith,
  nxdomain,
  reply,
  runEvidence,
  tlsFacts,
} from '../../fixtures.js';

const PORTS = { mx: 25, submission: 587, submissions: 465 } as const;
const GREETINGS = {
  postfix: `${HOST} ESMTP Postfix`,
  exim: `${HOST} ESMTP Exim 4.98`,
  opensmtpd: `${HOST} ESMTP OpenSMTPD`,
  dovecot: `${HOST} Dovecot ready.`,
  unknown: `${HOST} ESMTP`,
};
type Server = keyof typeof GREETINGS;
const SERVERS: readonly string[] = ['postfix', 'exim', 'opensmtpd', 'dovecot'];

const endpointOf = (server: Server, protocol: Protocol, over: Partial<EndpointEvidence> = {}) =>
  endpointEvidence({ protocol, port: PORTS[protocol], greeting: ok(reply(220, GREETINGS[server])), ...over });

/** What each code of each endpoint check gives to copy, whether the evidence has its fault or not. */
function allPastes(server: Server, protocol: Protocol, host = HOST, domain = 'example.com'): Paste[] {
  const endpoint = endpointOf(server, protocol, { ehlo: ok(ehlo('SIZE 1000')) });
  const evidence = hostWith(endpoint, { host, senderDomains: [domain] });
  const scope = {
    run: runEvidence(),
    host: evidence,
    address: evidence.addresses[0],
    endpoint,
    domain: domainEvidence({ domain }),
  };
  return CHECKS.filter(({ about, on }) => about.endsWith('endpoint') && (!on || on.includes(protocol))).flatMap(
    (check) =>
      Object.values(check.findings).flatMap(
        (text) => text.pastes?.(scope as never, { host, domain, address: ADDRESS }) ?? [],
      ),
  );
}

const findings = (id: string, hosts: HostEvidence[], domains: DomainEvidence[] = []): Finding[] =>
  runChecks(
    CHECKS.filter((check: Check) => check.id === id),
    { run: runEvidence(), hosts, domains },
  );
const pastesOf = (...asked: Parameters<typeof findings>): Paste[] =>
  findings(...asked).flatMap(({ pastes }) => pastes ?? []);
const textsOf = (...asked: Parameters<typeof findings>): string[] => pastesOf(...asked).map(({ text }) => text);
const txt = (name: string, ...texts: string[]) => ok(answer(name, 'TXT', ...texts));

describe('settings', () => {
  test.each(['postfix', 'exim', 'opensmtpd', 'dovecot', 'unknown'] as const)(
    'only for %s where it was recognised',
    (server) => {
      for (const protocol of ['mx', 'submission', 'submissions'] as const) {
        const into = new Set(
          allPastes(server, protocol)
            .map((paste) => paste.into)
            .filter((one) => SERVERS.includes(one)),
        );
        const login = server === 'postfix' && protocol !== 'mx' ? ['dovecot'] : [];
        const allowed = server === 'unknown' || (server === 'dovecot' && protocol === 'mx') ? [] : [server, ...login];
        expect([...into].sort()).toEqual([...allowed].sort());
      }
    },
  );

  test('of strict form alone', () => {
    const hostile = `${HOST}"\n  -o x=y`;
    const texts = (['postfix', 'exim', 'opensmtpd'] as const).flatMap((server) =>
      allPastes(server, 'mx', hostile, hostile),
    );
    expect(texts.filter(({ text }) => text.includes('x=y'))).toEqual([]);
  });

  test('in master.cf options are indented, services are not, and no value has a space', () => {
    const texts = (['submission', 'submissions'] as const).flatMap((protocol) =>
      allPastes('postfix', protocol)
        .filter(({ where }) => where?.includes('master.cf'))
        .map(({ text }) => text),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const line of texts.flatMap((text) => text.split('\n')))
      expect(line).toMatch(/^(( {2}-o [a-z_]+=\S+)|((submission|465) inet n - - - - smtpd))$/);
  });

  test('one listener of OpenSMTPD, that of the port', () => {
    for (const protocol of ['mx', 'submission', 'submissions'] as const)
      for (const { text } of allPastes('opensmtpd', protocol).filter((paste) => paste.text.includes('listen on')))
        expect(text.match(/^listen on .*$/gm)).toEqual([expect.stringContaining(` port ${PORTS[protocol]} `)]);
  });
});

test('a certificate is renewed by one command, however its endpoints are recognised', async () => {
  const tls = ok(tlsFacts({ chain: [await certificateDer({ names: [HOST] })], trust: 'self-signed' }));
  const endpoints = [
    endpointOf('postfix', 'mx', { tls }),
    endpointOf('unknown', 'submissions', { tls }),
    endpointOf('dovecot', 'submission', { tls }),
  ];
  const texts = textsOf('tls-certificate-trusted', [hostEvidence({ addresses: [addressEvidence({ endpoints })] })]);
  expect(texts).toHaveLength(3);
  expect([...new Set(texts)]).toEqual([
    expect.stringMatching(/^certbot certonly .* --deploy-hook "doveadm reload && postfix reload"$/),
  ]);
});

describe('a port that does not answer', () => {
  const closed = (server: Server, protocol: Protocol) =>
    hostEvidence({
      roles: ['submission'],
      addresses: [
        addressEvidence({
          endpoints: [
            endpointOf(server, 'mx'),
            endpointOf(server, protocol, { connect: failed('refused'), greeting: undefined }),
          ],
        }),
      ],
    });

  test.each([
    ['postfix', 'submission', 'smtpd_tls_security_level=encrypt'],
    ['postfix', 'submissions', 'smtpd_tls_wrappermode=yes'],
    ['exim', 'submission', 'daemon_smtp_ports = 25 : 587'],
    ['exim', 'submissions', 'daemon_smtp_ports = 25 : 465\ntls_on_connect_ports = 465'],
    ['opensmtpd', 'submission', 'port 587 tls-require pki mail.example.com auth'],
    ['opensmtpd', 'submissions', 'port 465 smtps pki mail.example.com auth'],
  ] as const)('%s, %s', (server, protocol, text) => {
    expect(textsOf('smtp-reachable', [closed(server, protocol)])).toEqual([expect.stringContaining(text)]);
  });

  test('is said once', () => {
    expect(findings('implicit-tls', [closed('postfix', 'submissions')]).map(({ code }) => code)).toEqual(['missing']);
    expect(pastesOf('implicit-tls', [closed('postfix', 'submissions')])).toEqual([]);
  });

  test('of a server that is not known has nothing to copy', () => {
    expect(pastesOf('smtp-reachable', [closed('unknown', 'submission')])).toEqual([]);
  });
});

describe('records', () => {
  const domain = (over: Partial<DomainEvidence>) =>
    domainEvidence({ mx: ok(answer('example.com', 'MX', `10 ${HOST}`)), ...over });

  test('PTR, and whom to ask', () => {
    const host = hostEvidence({ addresses: [addressEvidence({ ptr: ok(nxdomain) })] });
    expect(pastesOf('ptr-exists', [host])).toEqual([
      { into: 'dns', text: `25.113.0.203.in-addr.arpa. 3600 IN PTR ${HOST}.` },
      expect.objectContaining({ into: 'ask', where: expect.stringContaining(`whois ${ADDRESS}`) }),
    ]);
    const generated = ok(answer('25.113.0.203.in-addr.arpa', 'PTR', 'static.203.0.113.25.hosting.example.net'));
    const [, ask] = pastesOf('ptr-not-generic', [hostEvidence({ addresses: [addressEvidence({ ptr: generated })] })]);
    expect(ask).toMatchObject({ into: 'ask', where: expect.stringContaining('example.net') });
  });

  test('SPF, with all addresses that it does not let send', () => {
    const two = hostEvidence({ addresses: [addressEvidence(), addressEvidence({ address: '2001:db8::25' })] });
    const refused = ok({ result: 'fail' as const, comment: '', lookups: 0, voids: 0 });
    const evidence = domain({
      apexTxt: txt('example.com', 'v=spf1 include:_spf.example.net -all', 'other'),
      spf: ok({ [ADDRESS]: refused, '2001:db8::25': refused }),
    });
    const record = 'example.com. 3600 IN TXT "v=spf1 ip4:203.0.113.25 ip6:2001:db8::25 include:_spf.example.net -all"';
    expect(textsOf('spf-authorises-host', [two], [evidence])).toEqual([record, record]);
  });

  test.each([
    [
      ['v=spf1 mx -all', 'v=spf1 include:_spf.example.net ~all'],
      'v=spf1 ip4:203.0.113.25 mx include:_spf.example.net ~all',
    ],
    [['v=spf1 mx -all', 'v=spf1 mx a -all'], 'v=spf1 ip4:203.0.113.25 mx a -all'],
    [['v=spf1 mx -all', 'v=spf1 redirect=_spf.example.net'], undefined],
    [['v=spf1 ptr -all'], 'v=spf1 ip4:203.0.113.25 -all'],
    [['v=spf1 exists:%{i}"x -all', 'v=spf1 -all'], undefined],
  ])('one SPF record of %j', (texts, record) => {
    const expected = record === undefined ? [] : [`example.com. 3600 IN TXT "${record}"`];
    expect(textsOf('spf-record', [hostEvidence()], [domain({ apexTxt: txt('example.com', ...texts) })])).toEqual(
      expected,
    );
  });

  test.each([
    ['v=spf1 mx +all', 'matches mx', 'v=spf1 mx -all'],
    ['v=spf1 mx ?all', 'matches mx', 'v=spf1 mx -all'],
    ['v=spf1 mx', 'matches mx', 'v=spf1 mx -all'],
    ['v=spf1 mx +all', 'matches all', 'v=spf1 ip4:203.0.113.25 mx -all'],
  ])('`%s` made strict, and the own host (%s) still allowed', (text, comment, record) => {
    const result = (word: 'pass' | 'neutral') => ok({ result: word, comment, lookups: 0, voids: 0 });
    const read = { apexTxt: txt('example.com', text), spfRecords: ok({ 'example.com': text }) };
    const strict = (spf?: DomainEvidence['spf']) => textsOf('spf-strict', [hostEvidence()], [domain({ ...read, spf })]);
    expect(strict(ok({ [ADDRESS]: result('pass') }))).toEqual([`example.com. 3600 IN TXT "${record}"`]);
    const allowed = ['example.com. 3600 IN TXT "v=spf1 ip4:203.0.113.25 mx -all"'];
    expect(strict()).toEqual(allowed);
    expect(strict(ok({ [ADDRESS]: result('neutral') }))).toEqual(allowed);
  });

  test.each([
    ['v=DMARC1; p=none; rua=mailto:d@example.com', ['v=DMARC1; p=quarantine; rua=mailto:d@example.com']],
    ['v=DMARC1; P=none; RUA=mailto:d@example.com', ['v=DMARC1; p=quarantine; rua=mailto:d@example.com']],
    [
      'v=DMARC1; p=reject; np=none; pct=50; rua=mailto:d@example.com',
      Array(2).fill('v=DMARC1; p=reject; rua=mailto:d@example.com'),
    ],
    ['v=DMARC1; p=reject', ['v=DMARC1; p=reject; rua=mailto:dmarc@example.com']],
  ])('DMARC `%s`', (text, records) => {
    const dmarc = ok({ '_dmarc.example.com': txt('_dmarc.example.com', text), '_dmarc.com': ok(nxdomain) });
    expect(textsOf('dmarc-policy', [hostEvidence()], [domain({ dmarc, dmarcReports: ok({}) })])).toEqual(
      records.map((record) => `_dmarc.example.com. 3600 IN TXT "${record}"`),
    );
  });

  test('MTA-STS, the policy with the live MX and the record', () => {
    expect(pastesOf('mta-sts', [hostEvidence()], [domain({ mtaSts: ok(nxdomain) })])).toEqual([
      {
        into: 'web',
        where: 'as text/plain at https://mta-sts.example.com/.well-known/mta-sts.txt',
        text: `version: STSv1\nmode: testing\nmx: ${HOST}\nmax_age: 604800`,
      },
      {
        into: 'dns',
        where: 'when the policy is served',
        text: '_mta-sts.example.com. 3600 IN TXT "v=STSv1; id=20260115120000"',
      },
    ]);
  });

  test('TLSA, of the live key', async () => {
    const tls = ok(tlsFacts({ chain: [await certificateDer({ names: [HOST] })] }));
    const host = hostWith(endpointOf('postfix', 'mx', { tls, tlsa: ok(answer(`_25._tcp.${HOST}`, 'TLSA')) }));
    expect(textsOf('dane-tlsa', [host])).toEqual([
      expect.stringMatching(/^_25\._tcp\.mail\.example\.com\. 3600 IN TLSA 3 1 1 [0-9a-f]{64}$/),
    ]);
  });

  test('a domain that DNS does not know is said so, with no record to publish in it', () => {
    const unknown = domain({ soa: ok(nxdomain), mx: ok(nxdomain), apexTxt: ok(nxdomain), tlsRpt: ok(nxdomain) });
    for (const id of ['spf-record', 'tls-rpt']) {
      const [finding] = findings(id, [hostEvidence()], [unknown]);
      expect(finding).toMatchObject({
        code: 'missing',
        says: expect.stringContaining('DNS knows no domain example.com'),
      });
      expect(finding?.pastes).toBeUndefined();
    }
  });
});

test('what was not asked since the probe hung up at the proof of a relay is not blamed on the server', () => {
  const attempts = [{ vector: 'V01', reversePath: '', recipient: 'u@example.org', data: reply(354, 'go ahead') }];
  const endpoint = endpointOf('postfix', 'mx', {
    relay: ok({ attempts, skipped: [], reservedRecipient: true }),
    bareLf: failed('not-gathered'),
  });
  const [finding] = findings('bare-lf-accepted', [hostWith(endpoint)]);
  expect(finding).toMatchObject({ reason: 'not-gathered', says: expect.stringContaining('354') });
});
