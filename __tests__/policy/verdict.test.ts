import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/checks/finding.js';
import type { PolicyInputs } from '../../src/policy/types.js';
import { exitStatus, judge } from '../../src/policy/verdict.js';
import { reportOf } from '../../src/preflight.js';
import { hostEvidence, runEvidence } from '../fixtures.js';
import { checkSaying } from './checks.js';

const checks = [
  checkSaying({ bad: { severity: 'error' }, dubious: { severity: 'warning' }, odd: { severity: 'notice' } }),
  checkSaying({ weak: { severity: { mx: 'warning', submission: 'error', submissions: 'error' } } }, { id: 'by-use' }),
  checkSaying({ quiet: { severity: 'off' } }, { id: 'quiet' }),
];
const finding = (over: Partial<Finding>): Finding => ({
  check: 'sample',
  code: 'ok',
  outcome: 'pass',
  subject: { host: 'mail.example.com' },
  says: 'so it is',
  proof: [],
  references: [],
  ...over,
});
const pass = finding({});
const fail = (code: string) => finding({ outcome: 'fail', code });
const unknown = finding({ outcome: 'inconclusive', code: 'inconclusive', reason: 'timeout' });
const unknownUse = (protocol: 'mx' | 'submission') =>
  ({ ...unknown, check: 'by-use', subject: { host: 'mail.example.com', port: 1, protocol } }) satisfies Finding;

const judged = (findings: Finding[], over: Partial<PolicyInputs> = {}) =>
  judge(
    findings,
    checks,
    { profile: 'recommended', failOn: 'error', onInconclusive: 'fail', severities: {}, waivers: [], ...over },
    '2026-06-12T10:00:00.000Z',
  );

describe('verdict', () => {
  test.each<[string, Finding[], Partial<PolicyInputs>, string]>([
    ['an error', [pass, fail('bad')], {}, 'failed'],
    ['a warning', [pass, fail('dubious')], {}, 'passed'],
    ['a warning that counts', [pass, fail('dubious')], { failOn: 'warning' }, 'failed'],
    ['a notice', [pass, fail('odd')], { failOn: 'warning' }, 'passed'],
    ['a notice under strict', [pass, fail('odd')], { profile: 'strict', failOn: 'warning' }, 'failed'],
    ['an error that does not count', [pass, fail('bad')], { failOn: 'never' }, 'failed'],
    ['a warning that does not count', [pass, fail('dubious')], { failOn: 'never' }, 'passed'],
    ['an error and no pass', [fail('bad')], {}, 'failed'],
    ['what could be an error', [pass, unknown], {}, 'inconclusive'],
    ['what could be an error, warned of', [pass, unknown], { onInconclusive: 'warn' }, 'passed'],
    ['what could be an error, ignored', [pass, unknown], { onInconclusive: 'ignore' }, 'passed'],
    ['what could be a warning at worst, by protocol', [pass, unknownUse('mx')], {}, 'passed'],
    ['what could be an error, by protocol', [pass, unknownUse('submission')], {}, 'inconclusive'],
    ['what could be a warning at worst, by code', [pass, { ...unknown, couldBe: 'dubious' }], {}, 'passed'],
    ['an error beside what is open', [pass, fail('bad'), unknown], {}, 'failed'],
    ['no pass', [{ ...unknown, couldBe: 'odd' }], {}, 'inconclusive'],
    ['no pass, inconclusive ignored', [unknown], { onInconclusive: 'ignore' }, 'inconclusive'],
    ['nothing at all', [], {}, 'inconclusive'],
    ['only what does not apply', [finding({ outcome: 'not-applicable' })], {}, 'inconclusive'],
  ])('%s', (_, findings, policy, expected) => {
    const { verdict, says } = judged(findings, policy);
    expect(verdict).toBe(expected);
    expect(says).not.toBe('');
  });
});

test('what is open names the input that does not let it pass', () => {
  expect(judged([pass, unknown]).says).toContain('`on-inconclusive: fail`');
});

test('a host without an address never passes', () => {
  const policy = { profile: 'recommended', failOn: 'error', severities: {}, waivers: [] } as const;
  const verdictOf = (findings: Finding[], onInconclusive: PolicyInputs['onInconclusive']) =>
    judge(findings, checks, { ...policy, onInconclusive, waivers: [] }, '2026-06-12T10:00:00.000Z', [
      'mail.example.com',
    ]);
  expect(verdictOf([pass], 'ignore')).toMatchObject({
    verdict: 'inconclusive',
    says: 'no address was found of mail.example.com: nothing was visited there',
  });
  expect(verdictOf([pass, fail('bad')], 'fail').verdict).toBe('failed');
});

test('a report on evidence without an address never passes', () => {
  const evidence = { run: runEvidence(), domains: [], hosts: [hostEvidence({ addresses: [] })] };
  const policy = { ...evidence.run.policy, onInconclusive: 'ignore' as const };
  expect(reportOf(evidence, policy).verdict).toBe('inconclusive');
});

test('counts', () => {
  const na = finding({ outcome: 'not-applicable' });
  expect(judged([pass, pass, fail('bad'), fail('dubious'), fail('odd'), unknown, na]).counts).toEqual({
    error: 1,
    warning: 1,
    notice: 1,
    inconclusive: 1,
    pass: 2,
    notApplicable: 1,
    waived: 0,
  });
});

test('what is off is left out', () => {
  expect(judged([finding({ check: 'quiet', outcome: 'fail', code: 'quiet' })]).findings).toEqual([]);
});

test('topic and severity are added', () => {
  const [first] = judged([fail('dubious')]).findings;
  expect(first).toMatchObject({ code: 'dubious', topic: 'session', severity: 'warning' });
});

test.each([
  ['passed', 'error', 0],
  ['failed', 'error', 1],
  ['failed', 'warning', 1],
  ['inconclusive', 'error', 3],
  ['failed', 'never', 0],
  ['inconclusive', 'never', 0],
] as const)('exit status of %s with fail-on %s: %d', (verdict, failOn, status) => {
  expect(exitStatus({ verdict }, { failOn })).toBe(status);
});
