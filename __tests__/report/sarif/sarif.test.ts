import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../../src/checks/index.js';
import type { JudgedFinding, Report } from '../../../src/report/model.js';
import { pageOf } from '../../../src/report/pages/check-page.js';
import { policyPage } from '../../../src/report/pages/policy-page.js';
import { type SarifOptions, toSarif } from '../../../src/report/sarif/sarif.js';
import { cases } from '../../cases.js';
import { hostileText } from '../hostile.js';
import { finding, reportOf, sampleEvidence, sampleHost, sampleReport } from '../sample.js';
import { faultsOf } from './schema.js';

const pages = [...CHECKS.map((check) => pageOf(check)), policyPage()];

interface Result {
  ruleId: string;
  ruleIndex?: number;
  kind: string;
  level: string;
  message: { text: string };
  locations?: [{ physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: object } }];
  partialFingerprints: { primaryLocationLineHash: string };
  suppressions: { justification: string }[];
}

function runOf(report: Report, options: Partial<SarifOptions> = {}) {
  const log = JSON.parse(toSarif(report, { pages, ...options }));
  expect(faultsOf(log)).toEqual([]);
  const [run] = log.runs;
  return run as typeof run & { results: Result[] };
}

const resultsOf = (findings: JudgedFinding[], options?: Partial<SarifOptions>): Result[] =>
  runOf(reportOf(findings), options).results;
const failing = (given: Partial<JudgedFinding> = {}) => finding({ outcome: 'fail', says: 'no PTR', ...given });
const open = (given: Partial<JudgedFinding> = {}) =>
  finding({ outcome: 'inconclusive', code: 'inconclusive', reason: 'timeout', ...given });

/** A report whose only host is named in this file. */
const namedIn = (file: string, line = 3): Report => {
  const host = sampleHost();
  host.source = { file, line };
  return reportOf([failing()], sampleEvidence(host));
};
const placeIn = (report: Report, workflow?: string) =>
  runOf(report, { workflow }).results[0].locations?.[0].physicalLocation;

describe('what becomes a result', () => {
  test('failures by severity, and what could not be told as no failure; nothing else', () => {
    const all = resultsOf([
      finding(),
      finding({ outcome: 'not-applicable' }),
      failing(),
      failing({ severity: 'warning', check: 'w' }),
      failing({ severity: 'notice', check: 'n' }),
      open({ check: 'o' }),
    ]);
    expect(all.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
      ['ptr-exists', 'fail', 'error'],
      ['w', 'fail', 'warning'],
      ['n', 'fail', 'note'],
      ['o', 'open', 'none'],
    ]);
    expect(all[3]!.message.text).toContain('could not be checked (timeout)');
  });

  test('what is waived says so and fails no check', () => {
    const waiver = { reason: 'replaced soon', until: '2026-12-31' };
    const [waived, asked] = resultsOf([failing({ waiver }), open({ check: 'o', waiver })]) as [Result, Result];
    expect([waived.kind, waived.level, asked.kind, asked.level]).toEqual(['fail', 'note', 'open', 'none']);
    expect(waived.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'replaced soon (until 2026-12-31)' },
    ]);
  });

  test('each names its rule', () => {
    const run = runOf(sampleReport());
    const [first] = run.results.filter(({ ruleIndex }: Result) => ruleIndex !== undefined);
    expect(run.tool.driver.rules[first.ruleIndex].id).toBe(first.ruleId);
    expect(run.tool.driver.rules).toHaveLength(CHECKS.length + 1);
  });

  test('the message has what was seen, wanted and what to do', () => {
    const [result] = resultsOf([failing({ seen: 'NXDOMAIN', wanted: 'mail.example.com', fix: 'Ask.\nThen wait.' })]);
    expect(result!.message.text.split('\n')).toEqual([
      'mail.example.com: no PTR',
      'Seen: NXDOMAIN',
      'Wanted: mail.example.com',
      'To mend it: Ask.',
      'Then wait.',
    ]);
  });
});

describe('fingerprints', () => {
  const prints = (findings: JudgedFinding[]) =>
    resultsOf(findings).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  const [usual] = prints([failing()]);

  test.each<[string, JudgedFinding]>([
    ['sentence', failing({ says: 'other', seen: 'x', fix: 'y' })],
    ['line', failing({ source: { file: 'elsewhere.yml', line: 9 } })],
    ['code and severity', failing({ code: 'other', severity: 'warning' })],
    ['outcome', open()],
  ])('do not depend on the %s', (_, other) => {
    expect(prints([other])).toEqual([usual]);
  });

  test('differ by check and by each part of the subject', () => {
    const subject = { host: 'mail.example.com', address: '203.0.113.25' };
    const others = [
      failing({ check: 'x' }),
      failing({ subject: { ...subject, host: 'mx2.example.com' } }),
      failing({ subject: { ...subject, address: '203.0.113.26' } }),
      failing({ subject: { ...subject, port: 25 } }),
      failing({ subject: { ...subject, port: 25, protocol: 'mx' } }),
      failing({ subject: { ...subject, domain: 'example.com' } }),
      failing({ subject: { ...subject, list: 'example.com' } }),
      failing({ subject: { ...subject, selector: 'example.com' } }),
    ];
    expect(new Set([usual, ...prints(others)]).size).toBe(others.length + 1);
  });

  test('are numbered where a check says several things of one subject', () => {
    const [first, second] = prints([failing(), failing({ code: 'other' })]);
    expect([first, second]).toEqual([usual, usual!.replace(/1$/, '2')]);
  });
});

describe('places', () => {
  test.each([
    ['mail/hosts.yml', 'mail/hosts.yml', '%SRCROOT%'],
    ['./a/../mail hosts#1%.yml', 'mail%20hosts%231%25.yml', '%SRCROOT%'],
    ['mail\\hosts.yml', 'mail/hosts.yml', '%SRCROOT%'],
    ['a:b.yml', 'a%3Ab.yml', '%SRCROOT%'],
    ['/srv/mail/hosts.yml', 'file:///srv/mail/hosts.yml', undefined],
    ['x\ud800\u202e\n.yml', 'x%EF%BF%BD%E2%80%AE%0A.yml', '%SRCROOT%'],
  ])('%j', (file, uri, uriBaseId) => {
    expect(placeIn(namedIn(file))).toEqual({ artifactLocation: { uri, uriBaseId }, region: { startLine: 3 } });
  });

  test.each(['hosts', '../elsewhere.yml', '.'])(
    'what %j names is placed in the workflow, where that is known',
    (file) => {
      const workflow = '.github/workflows/mail.yml';
      expect(placeIn(namedIn(file), workflow)).toEqual({
        artifactLocation: { uri: workflow, uriBaseId: '%SRCROOT%' },
        region: { startLine: 1 },
      });
      expect(placeIn(namedIn(file))).toBeUndefined();
    },
  );

  test('there is no line 0', () => {
    expect(placeIn(namedIn('a.yml', 0))?.region).toEqual({ startLine: 1 });
  });
});

test('two keys are two categories; without one it is left to the upload', () => {
  const [a, b, none] = ['a', 'b/c', undefined].map((key) => runOf(sampleReport(), { key }).automationDetails);
  expect([a.id, b.id, none]).toEqual(['smtp-preflight/a/', 'smtp-preflight/b/c/', undefined]);
});

test('the same report gives the same bytes', () => {
  expect(toSarif(sampleReport(), { pages })).toBe(toSarif(sampleReport(), { pages }));
});

describe('limits', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    failing({ check: `c${index}`, severity: index < 20 ? 'error' : 'warning', fix: 'mend it '.repeat(100) }),
  );

  test.each([
    [{ results: 15, bytes: 10_000_000 }, 15],
    [{ results: 100, bytes: 200_000 }, 40],
  ])('%j keep the worst and tell of the rest', (limits, most) => {
    const run = runOf(reportOf(many), { limits });
    expect(run.results).toHaveLength(most);
    expect(run.results.slice(0, 15).every(({ level }: Result) => level === 'error')).toBe(true);
    const notes = run.invocations[0].toolExecutionNotifications ?? [];
    expect(notes.map(({ message }: Result) => message.text.split(' ')[0])).toEqual(most < 40 ? ['25'] : []);
  });

  test('of bytes are kept whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 110_000, max: 200_000 }), (hostile, bytes) => {
        const report = reportOf(many.map((one) => ({ ...one, says: hostile, seen: hostile })));
        const file = toSarif(report, { pages, limits: { results: 100, bytes } });
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(bytes);
      }),
      cases(10),
    );
  });
});

test('hostile text is text', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const all = { says: hostile, seen: hostile, wanted: hostile, fix: hostile, subject: { host: hostile } };
      const waiver = { reason: hostile };
      const report = reportOf([failing(all), open(all), failing({ ...all, check: 'w', waiver })]);
      const { results } = runOf(report, { key: hostile, workflow: hostile });
      const said = results.flatMap(({ message, suppressions }: Result) => [
        message.text,
        ...suppressions.map(({ justification }) => justification),
      ]);
      for (const text of said) {
        expect(text).not.toMatch(/\]\(|\{\d|@(?!\u200b)/);
        expect(text.replace(/[\n\u200b]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }
    }),
    cases(30),
  );
});
