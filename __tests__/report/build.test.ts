import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ok } from '../../src/evidence/slot.js';
import { buildReport } from '../../src/report/build.js';
import { toJson } from '../../src/report/json.js';
import { cases } from '../cases.js';
import { answer, domainEvidence, failed } from '../fixtures.js';
import { countsOf, finding, reportOf, sampleEvidence, sampleHost, sampleReport } from './sample.js';

describe('buildReport', () => {
  test('sorts by how grave the topic is before the host', () => {
    const of = (topic: string, host: string) =>
      finding({ outcome: 'fail', topic, check: topic, subject: { host }, says: topic });
    const sorted = [of('relay', 'z'), of('login', 'y'), of('identity', 'a'), of('identity', 'b'), of('domains', 'a')];
    const judged = { findings: [...sorted].reverse(), counts: countsOf(sorted), verdict: 'failed' as const, says: '' };
    expect(buildReport(sampleEvidence(), judged).findings).toEqual(sorted);
  });

  test('says where the host was named, of a domain the first host that carries it, unless a policy is at fault', () => {
    const second = { ...sampleHost('mx2.example.com'), source: { file: 'more.txt', line: 9 } };
    const ofPolicy = { file: 'mail.yml', line: 2 };
    const { findings } = reportOf(
      [
        finding({ check: 'a', subject: { host: 'mx2.example.com' } }),
        finding({ check: 'b', subject: { domain: 'example.com' } }),
        finding({ check: 'c', subject: { domain: 'example.net' } }),
        finding({ check: 'd', subject: {}, source: ofPolicy }),
      ],
      sampleEvidence(sampleHost(), second),
    );
    expect(new Map(findings.map(({ check, source }) => [check, source]))).toEqual(
      new Map([
        ['a', second.source],
        ['b', { file: 'hosts.txt', line: 3 }],
        ['c', undefined],
        ['d', ofPolicy],
      ]),
    );
  });

  test('tells which domains a host carries, where their MX leads, and where a staged one was visited', () => {
    const host = sampleHost();
    host.addresses[0]!.endpoints[0]!.connectedTo = '127.0.0.1:2525';
    const evidence = sampleEvidence(host);
    const target = (address: string) => ({ a: ok(answer('mx', 'A', address)), aaaa: ok(answer('mx', 'AAAA')) });
    const mxTargets = ok({ 'alias.example.net': target('203.0.113.25'), 'other.example.net': target('192.0.2.1') });
    const mx = ok(answer('x', 'MX', '10 alias.example.net', '20 other.example.net', '30 mail.example.com'));
    evidence.domains = [domainEvidence({ domain: 'example.org', mx, mxTargets })];
    expect(reportOf([], evidence).hosts[0]).toMatchObject({
      domains: ['example.com', 'example.org'],
      connectedTo: ['127.0.0.1:2525'],
      addresses: [{ mx: ['alias.example.net', 'mail.example.com'] }],
    });
    evidence.domains = [domainEvidence({ mx: ok(answer('example.com', 'MX')) })];
    expect(reportOf([], evidence).hosts[0]!.addresses[0]!.mx).toEqual([]);
    evidence.domains = [domainEvidence({ mx: failed('dns-timeout') })];
    expect(reportOf([], evidence).hosts[0]!.addresses[0]!.mx).toBeNull();
  });

  test('sorts worst first, then by host, address, port and check, whatever the order was', () => {
    const subject = { host: 'a', address: '192.0.2.1' };
    const sorted = [
      finding({ outcome: 'fail', severity: 'error', subject: { ...subject, port: 25 }, check: 'y' }),
      finding({ outcome: 'fail', severity: 'error', subject: { ...subject, port: 587 }, check: 'x' }),
      finding({ outcome: 'fail', severity: 'error', subject: { ...subject, port: 587 }, check: 'y' }),
      finding({ outcome: 'fail', severity: 'error', subject: { host: 'b' }, check: 'a' }),
      finding({ outcome: 'fail', severity: 'warning', subject }),
      finding({ outcome: 'fail', severity: 'notice', subject }),
      finding({ outcome: 'inconclusive', reason: 'timeout', severity: 'error', subject }),
      finding({ outcome: 'pass', subject }),
      finding({ outcome: 'not-applicable', subject }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        const judged = { findings: shuffled, counts: countsOf(sorted), verdict: 'failed' as const, says: '' };
        expect(buildReport(sampleEvidence(), judged).findings).toEqual(sorted);
      }),
      cases(30),
    );
  });

  test('puts the names side by side', () => {
    const [row] = reportOf([], sampleEvidence(sampleHost())).hosts;
    const named = {
      banner: 'mail.example.com',
      ehlo: 'mail.example.com',
      certificate: ['mail.example.com', '*.example.org'],
    };
    expect(row).toEqual({
      host: 'mail.example.com',
      source: { file: 'hosts.txt', line: 3 },
      domains: ['example.com'],
      addresses: [
        {
          address: '203.0.113.25',
          forward: true,
          ptr: ['mail.example.com'],
          mx: null,
          endpoints: [
            { protocol: 'mx', port: 25, ...named },
            { protocol: 'submission', port: 587, ...named },
          ],
        },
      ],
    });
  });

  test('tells not seen from not there', () => {
    const host = sampleHost();
    const [address] = host.addresses;
    const failed = { ok: false as const, error: { kind: 'timeout' as const, message: '' } };
    host.a = failed;
    address!.ptr = { ok: true, value: { rcode: 'NXDOMAIN', records: [], ad: false } };
    address!.endpoints = [{ protocol: 'mx', port: 25, required: true, greeting: failed, transcript: [] }];
    const [row] = reportOf([], sampleEvidence(host)).hosts;
    expect(row!.addresses[0]).toMatchObject({
      forward: null,
      ptr: [],
      endpoints: [{ banner: null, ehlo: null, certificate: null }],
    });
    host.a = { ok: true, value: { rcode: 'NXDOMAIN', records: [], ad: false } };
    expect(reportOf([], sampleEvidence(host)).hosts[0]!.addresses[0]!.forward).toBe(false);
  });

  test('garbage for a certificate is not seen', () => {
    const host = sampleHost();
    const { tls } = host.addresses[0]!.endpoints[0]!;
    if (tls?.ok) tls.value.chain = ['AAAA'];
    expect(reportOf([], sampleEvidence(host)).hosts[0]!.addresses[0]!.endpoints[0]!.certificate).toBeNull();
  });
});

describe('toJson', () => {
  test('has the documented shape', () => {
    const json = toJson(sampleReport());
    const report = JSON.parse(json);
    expect(json.endsWith('}\n')).toBe(true);
    expect(Object.keys(report)).toEqual(
      'schemaVersion tool observedAt durationMs verdict says counts vantage findings hosts'.split(' '),
    );
    expect(report).toMatchObject({
      schemaVersion: 1,
      verdict: 'failed',
      counts: { error: 2, warning: 2, inconclusive: 2, pass: 2 },
    });
    expect(report.findings[0]).toMatchObject({
      check: 'ptr-exists',
      code: 'missing',
      outcome: 'fail',
      severity: 'error',
      subject: { host: 'mx2.example.com', address: '203.0.113.26' },
    });
    expect(Object.keys(report.findings[0].subject)).toEqual(['host', 'address']);
  });

  test('has what to copy', () => {
    const pastes = [{ into: 'postfix' as const, where: 'main.cf', text: 'smtpd_tls_auth_only = yes' }];
    expect(JSON.parse(toJson(reportOf([finding({ outcome: 'fail', pastes })]))).findings[0].pastes).toEqual(pastes);
  });

  test('says which lists did not prove to work', () => {
    const evidence = sampleEvidence();
    const health = { ok: false as const, error: { kind: 'list-dead' as const, message: 'lists all' } };
    evidence.run.vantage.lists.push(
      { zone: 'half.example', gating: true, health: ok(true), healthOfIpv6: health },
      { zone: 'dead.example', gating: false, health },
    );
    expect(JSON.parse(toJson(reportOf([], evidence))).vantage.lists).toEqual([
      { zone: 'zen.spamhaus.org', gating: true, healthy: true },
      {
        zone: 'half.example',
        gating: true,
        healthy: true,
        ipv6: { healthy: false, reason: 'list-dead', says: 'lists all' },
      },
      { zone: 'dead.example', gating: false, healthy: false, reason: 'list-dead', says: 'lists all' },
    ]);
  });

  test('does not depend on the order of keys in the report', () => {
    const report = sampleReport();
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    const other = { ...turned(report), findings: report.findings.map(turned), counts: turned(report.counts) };
    expect(toJson(other as unknown as typeof report)).toBe(toJson(report));
  });
});
