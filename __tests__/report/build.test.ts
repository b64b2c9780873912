import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ok } from '../../src/evidence/slot.js';
import { buildReport } from '../../src/report/build.js';
import { toJson } from '../../src/report/json.js';
import { countsOf, finding, reportOf, sampleEvidence, sampleHost, sampleReport } from './sample.js';

describe('buildReport', () => {
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
      { numRuns: 30 },
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
      addresses: [
        {
          address: '203.0.113.25',
          forward: true,
          ptr: ['mail.example.com'],
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
