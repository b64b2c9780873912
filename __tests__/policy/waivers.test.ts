import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/checks/finding.js';
import type { PolicyInputs, Waiver } from '../../src/policy/types.js';
import { judge } from '../../src/policy/verdict.js';
import { checkSaying } from './checks.js';

const HOST = 'mail.example.com';
const checks = [checkSaying({ bad: { severity: 'error' }, odd: { severity: 'warning' } })];
const finding = (over: Partial<Finding>): Finding => ({
  check: 'sample',
  code: 'ok',
  outcome: 'pass',
  subject: { host: HOST, domain: 'example.com' },
  says: 'so it is',
  proof: [],
  references: [],
  ...over,
});
const pass = finding({ subject: { host: 'other.example.com' } });
const bad = finding({ outcome: 'fail', code: 'bad' });
const unknown = finding({ outcome: 'inconclusive', code: 'inconclusive', reason: 'timeout' });

const waiver = (over: Partial<Waiver>): Waiver => ({
  finding: 'sample/bad',
  reason: 'agreed',
  source: { file: 'mail.yml', line: 9 },
  ...over,
});
const judged = (findings: Finding[], waivers: Partial<Waiver>[], over: Partial<PolicyInputs> = {}, made = checks) =>
  judge(
    findings,
    made,
    {
      profile: 'recommended',
      failOn: 'error',
      onInconclusive: 'fail',
      severities: {},
      waivers: waivers.map(waiver),
      ...over,
    },
    '2026-06-12T23:59:59.000Z',
  );
const codes = ({ findings }: ReturnType<typeof judge>) =>
  findings.map(({ check, code, waiver }) => `${check}/${code}${waiver ? ' waived' : ''}`);

describe('a waived finding', () => {
  test('stays with its reason, and does not count', () => {
    const { findings, counts, verdict } = judged([pass, bad], [{ until: '2026-12-31' }]);
    expect(findings[1]).toMatchObject({
      code: 'bad',
      outcome: 'fail',
      severity: 'error',
      waiver: { reason: 'agreed', until: '2026-12-31' },
    });
    expect(counts).toMatchObject({ error: 0, warning: 0, pass: 1, waived: 1 });
    expect(verdict).toBe('passed');
  });

  test.each<[string, Partial<Waiver>, Finding, boolean]>([
    ['the code', {}, bad, true],
    ['the check', { finding: 'sample' }, bad, true],
    ['another code', { finding: 'sample/odd' }, bad, false],
    ['the host', { host: HOST }, bad, true],
    ['another host', { host: 'a.example.com' }, bad, false],
    ['host and domain', { host: HOST, domain: 'example.com' }, bad, true],
    ['another domain', { domain: 'example.org' }, bad, false],
    ['its last day', { until: '2026-06-12' }, bad, true],
    ['the day after it', { until: '2026-06-11' }, bad, false],
    ['what any code could answer', {}, unknown, false],
    ['what only the code could answer', {}, { ...unknown, couldBe: 'bad' }, true],
    ['whatever the check could say', { finding: 'sample' }, unknown, true],
    ['nothing that a defect of ours is', { finding: 'sample' }, { ...unknown, reason: 'internal' }, false],
  ])('by %s', (_, given, found, expected) => {
    const { findings, verdict } = judged([pass, found], [given]);
    expect(findings[1]!.waiver !== undefined).toBe(expected);
    expect(verdict === 'passed').toBe(expected);
  });

  test('is no pass: where all is waived, nothing was checked', () => {
    expect(judged([bad], [{}]).verdict).toBe('inconclusive');
  });
});

describe('a waiver that is over', () => {
  test('is a warning at its line, and what it was for counts again', () => {
    const result = judged([pass, bad], [{ until: '2026-06-11', host: HOST }]);
    expect(codes(result)).toEqual(['sample/ok', 'sample/bad', 'policy/waiver-expired']);
    expect(result.counts).toMatchObject({ error: 1, warning: 1, waived: 0 });
    expect(result.verdict).toBe('failed');
    expect(result.findings[2]).toMatchObject({
      severity: 'warning',
      subject: { host: HOST },
      source: { file: 'mail.yml', line: 9 },
    });
  });
  test('is told even where there is nothing to waive any more', () => {
    expect(codes(judged([pass], [{ until: '2026-01-01' }]))).toEqual(['sample/ok', 'policy/waiver-expired']);
  });
});

describe('a waiver that matches nothing', () => {
  test.each<[string, Partial<Waiver>, Finding[], boolean]>([
    ['is a warning', {}, [pass], true],
    ['is a warning: what it is for passes', { finding: 'sample', host: 'other.example.com' }, [pass, bad], true],
    ['is a warning: the host is another', { host: 'typo.example.com' }, [pass, bad], true],
    ['is none while the question is open', {}, [pass, unknown], false],
    ['is a warning: the open question is about another host', { host: 'typo.example.com' }, [pass, unknown], true],
    ['is none when the check was not made', { finding: 'elsewhere' }, [pass], false],
  ])('%s', (_, given, findings, expected) => {
    expect(codes(judged(findings, [given])).includes('policy/waiver-unmatched')).toBe(expected);
  });
  test('is one of a code that is off', () => {
    const result = judged([pass, bad], [{}], { severities: { 'sample/bad': 'off' } });
    expect(codes(result)).toEqual(['sample/ok', 'policy/waiver-unmatched']);
  });
  test('fails a run that warnings fail', () => {
    expect(judged([pass], [{}], { failOn: 'warning' }).verdict).toBe('failed');
  });
});

test('an override decides the severity, and what could be', () => {
  const severities = { 'sample/bad': 'notice', 'sample/odd': 'off' } as const;
  const { findings, verdict } = judged([pass, bad, finding({ outcome: 'fail', code: 'odd' }), unknown], [], {
    severities,
  });
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['ok', 'notice'],
    ['bad', 'notice'],
    ['inconclusive', 'notice'],
  ]);
  expect(verdict).toBe('passed');
});
