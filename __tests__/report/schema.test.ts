import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { startDemo } from '../../src/demo/demo.js';
import type { Evidence } from '../../src/evidence/types.js';
import { liveNetwork } from '../../src/net/live.js';
import { preflight, reportOf } from '../../src/preflight.js';
import { toJson } from '../../src/report/json.js';
import type { Report } from '../../src/report/model.js';
import { REPORT } from '../../src/report/schema.js';
import {
  addressEvidence,
  domainEvidence,
  endpointEvidence,
  failed,
  hostEvidence,
  nxdomain,
  runEvidence,
} from '../fixtures.js';
import { finding, reportOf as reportOfFindings, sampleEvidence, sampleHost, sampleReport } from './sample.js';

const SCHEMA = z.fromJSONSchema(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')));

/** A report file agrees with the published schema, and has no field that the schema does not tell of. */
function expectValid(report: Report): void {
  const file = JSON.parse(toJson(report));
  expect(SCHEMA.safeParse(file).error?.issues ?? []).toEqual([]);
  expect(REPORT.parse(file)).toEqual(file);
}

/** The report of every check there is. */
const reportOfAll = (evidence: Evidence): Report => reportOf(evidence, { ...evidence.run.policy, profile: 'strict' });

describe('reports are what schema/report.schema.json says', () => {
  test('of a sample', () => {
    expectValid(sampleReport());
    const pastes = [{ into: 'dns' as const, text: 'x. IN A 192.0.2.1' }];
    const staged = sampleHost();
    staged.addresses[0]!.endpoints[0]!.connectedTo = '127.0.0.1:2525';
    expectValid(reportOfFindings([finding({ outcome: 'fail', pastes })], sampleEvidence(staged)));
    expectValid(reportOfAll(sampleEvidence()));
  });
  test('where nothing was gathered, or all of it failed', () => {
    const lists = [
      { zone: 'zen.spamhaus.org', gating: true, health: failed('list-dead') },
      { zone: 'bl.spamcop.net', gating: true, health: { ok: true, value: true } as const },
      {
        zone: 'half.example',
        gating: true,
        health: { ok: true, value: true } as const,
        healthOfIpv6: failed('timeout'),
      },
    ];
    const run = runEvidence({ lists, domainLists: lists, validating: { ok: true, value: false }, egress25: 'blocked' });
    const bare = { kind: 'host', host: 'mail.example.com', source: { file: 'hosts', line: 1 } } as const;
    const empty = hostEvidence({ ...bare, a: undefined, aaaa: undefined });
    const silent = addressEvidence({
      ptr: failed('dns-timeout'),
      endpoints: [endpointEvidence({ connect: failed('timeout') })],
    });
    const hosts = [empty, hostEvidence({ addresses: [silent] })];
    expectValid(reportOfAll({ run, hosts, domains: [domainEvidence({ selectors: ['s1'] })] }));
  });
  test('with waivers', () => {
    const source = { file: 'smtp-preflight.yml', line: 7 };
    const waivers = [
      { finding: 'ptr-exists', reason: 'moving', source },
      { finding: 'ptr-exists/missing', host: 'mail.example.com', until: '2020-01-31', reason: 'moved', source },
      { finding: 'ptr-exists/missing', domain: 'example.com', reason: 'no such thing', source },
    ];
    const run = runEvidence();
    const hosts = [hostEvidence({ addresses: [addressEvidence({ ptr: { ok: true, value: nxdomain } })] })];
    const report = reportOfAll({ run: { ...run, policy: { ...run.policy, waivers } }, hosts, domains: [] });
    expect(report.counts).toMatchObject({ waived: 1 });
    expectValid(report);
  });
  test('of the demonstration, and no sentence has a gap', async () => {
    const demo = await startDemo();
    const evidence = await preflight(demo.plan, liveNetwork(demo.plan.network)).finally(demo.stop);
    const report = reportOf(evidence, demo.plan.policy);
    expectValid(report);
    const gaps = report.findings.filter(({ says, fix = '' }) => /\{[a-z]\w*\}/i.test(says + fix));
    expect(gaps.map(({ check, code }) => `${check}/${code}`)).toEqual([]);
  });
});

test('what is no report is told apart', () => {
  const file = JSON.parse(toJson(sampleReport()));
  for (const wrong of [
    { ...file, schemaVersion: 2 },
    { ...file, verdict: 'maybe' },
    { ...file, findings: [{ ...file.findings[0], severity: 'off' }] },
    { ...file, counts: { ...file.counts, error: -1 } },
  ])
    expect(SCHEMA.safeParse(wrong).success).toBe(false);
  expect(SCHEMA.safeParse({ ...file, fieldOfALaterVersion: 1 }).success).toBe(true);
});
