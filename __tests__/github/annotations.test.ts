import { describe, expect, test } from '@jest/globals';
import { annotationsOf, mistakesAsAnnotations } from '../../src/github/annotations.js';
import type { PolicyInputs } from '../../src/policy/types.js';
import type { JudgedFinding } from '../../src/report/model.js';
import { finding, reportOf, sampleEvidence, sampleHost } from '../report/sample.js';

const policy: PolicyInputs = {
  profile: 'recommended',
  failOn: 'error',
  onInconclusive: 'fail',
  severities: {},
  waivers: [],
};
const host = (index: number) => `mx${index}.example.com`;
const failing = (index: number, over: Partial<JudgedFinding> = {}) =>
  finding({ outcome: 'fail', code: 'missing', subject: { host: host(index) }, says: 'no PTR', ...over });
const many = (count: number, over: Partial<JudgedFinding> = {}) =>
  Array.from({ length: count }, (_, index) => failing(index, over));

describe('at most nine of a kind, the tenth place is for the count', () => {
  test.each([
    [9, {}, 9, 0],
    [12, {}, 9, 3],
    [12, { error: 2 }, 7, 5],
  ])('%i errors, taken %j', (count, taken, shown, more) => {
    const annotations = annotationsOf(reportOf(many(count)), policy, taken);
    expect(annotations.shown.map(({ level }) => level)).toEqual(Array(shown).fill('error'));
    expect(annotations.more).toEqual({ error: more, warning: 0, notice: 0 });
  });
  test('kinds are counted apart', () => {
    const report = reportOf([...many(3), ...many(3, { severity: 'warning', check: 'w' })]);
    expect(annotationsOf(report, policy).shown.map(({ level }) => level)).toEqual([
      ...Array(3).fill('error'),
      ...Array(3).fill('warning'),
    ]);
  });
});

test('equal findings on the addresses of a host are one annotation', () => {
  const report = reportOf([25, 465, 587].map((port) => failing(1, { subject: { host: host(1), port } })));
  expect(annotationsOf(report, policy).shown).toHaveLength(1);
});

test('they stand where a file named the host; an input is no file', () => {
  const named = { ...sampleHost(host(1)), source: { file: 'mail/hosts.yml', line: 4 } };
  const inInput = { ...sampleHost(host(2)), source: { file: 'hosts', line: 2 } };
  const { shown } = annotationsOf(reportOf([failing(1), failing(2)], sampleEvidence(named, inInput)), policy);
  expect(shown[0]).toMatchObject({ file: 'mail/hosts.yml', line: 4 });
  expect(shown[1]).not.toHaveProperty('file');
});

test.each([
  ['fail', 'error'],
  ['warn', 'warning'],
  ['ignore', 'notice'],
] as const)(
  'what could not be checked is told once a reason; on-inconclusive %s makes it %s',
  (onInconclusive, level) => {
    const unknown = many(30, { outcome: 'inconclusive', code: 'inconclusive', reason: 'egress-blocked' });
    const { shown } = annotationsOf(reportOf(unknown), { ...policy, onInconclusive });
    expect(shown.map((annotation) => annotation.level)).toEqual([level]);
  },
);

test('passes say nothing', () => {
  expect(annotationsOf(reportOf([finding()]), policy).shown).toEqual([]);
});

describe('messages', () => {
  const messageOf = (over: Partial<JudgedFinding>) =>
    annotationsOf(reportOf([failing(1, over)]), policy).shown[0]!.message;

  test('have the fix below, which stays however long the rest is', () => {
    const message = messageOf({ says: 'x'.repeat(10_000), fix: 'Do this.\nThen that.' });
    expect(message.length).toBeLessThanOrEqual(4000);
    expect(message).toMatch(/…\nDo this\.\nThen that\.$/);
    expect(messageOf({ says: '\u202e'.repeat(9000), fix: '\u202e'.repeat(9000) }).length).toBeLessThanOrEqual(4000);
  });

  test('show what cannot be seen', () => {
    expect(messageOf({ says: 'a\x1b[31m\n\u202e\u{e0041}\ud800' })).toBe(
      'mx1.example.com: a\\x1b[31m\\x0a\\u{202e}\\u{e0041}\\u{d800}',
    );
  });

  test('name the hosts that could not be checked, a few of many', () => {
    const unknown = many(5, { outcome: 'inconclusive', code: 'inconclusive', reason: 'timeout' });
    const { shown } = annotationsOf(reportOf(unknown), policy);
    expect(shown[0]!.message).toMatch(
      /^5 checks on mx0\.example\.com, mx1\.example\.com, mx2\.example\.com and 2 more: /,
    );
  });
});

test('mistakes stand in the file they are in', () => {
  const annotations = mistakesAsAnnotations([
    { place: 'hosts:3', message: 'x' },
    { place: 'ca/root.pem:2', message: 'y' },
    { place: '.github/smtp-preflight.yml:12:7', message: 'w' },
    { place: 'policy', message: 'z' },
  ]);
  expect(annotations.map(({ file, line, column }) => [file, line, column])).toEqual([
    [undefined, undefined, undefined],
    ['ca/root.pem', 2, undefined],
    ['.github/smtp-preflight.yml', 12, 7],
    [undefined, undefined, undefined],
  ]);
});
