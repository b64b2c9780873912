import { describe, expect, test } from '@jest/globals';
import { type JunitOptions, toJunit } from '../../src/report/junit.js';
import type { JudgedFinding, Report } from '../../src/report/model.js';
import { HOSTILE } from './hostile.js';
import { finding, reportOf, sampleEvidence, sampleHost, sampleReport } from './sample.js';
import { type Element, faultsOf, treeOf } from './xml.js';

const failing = (given: Partial<JudgedFinding> = {}) => finding({ outcome: 'fail', says: 'no PTR', ...given });
const open = (given: Partial<JudgedFinding> = {}) =>
  finding({ outcome: 'inconclusive', code: 'inconclusive', reason: 'timeout', ...given });

async function suitesOf(report: Report, options: JunitOptions = { failOn: 'error' }): Promise<Element[]> {
  const file = toJunit(report, options);
  expect(await faultsOf(file)).toEqual([]);
  return treeOf(file).children;
}
const casesOf = async (findings: JudgedFinding[], options?: JunitOptions): Promise<Element[]> =>
  (await suitesOf(reportOf(findings), options)).flatMap(({ children }) => children);
const kindOf = ({ children: [result] }: Element): string => result?.name ?? 'passed';
const messageIn = ({ children: [result] }: Element): string | undefined =>
  result?.attributes['message'] ?? result?.text;

describe('only what fails the run fails', () => {
  const warning = failing({ severity: 'warning' });
  const waiver = { reason: 'replaced soon', until: '2026-12-31' };
  test.each<[string, JudgedFinding, JunitOptions['failOn'], string, RegExp | undefined]>([
    ['an error', failing(), 'error', 'failure', /^no PTR$/],
    ['an error', failing(), 'warning', 'failure', /^no PTR$/],
    ['an error', failing(), 'never', 'skipped', /^error that does not fail the run: no PTR$/],
    ['a warning', warning, 'error', 'skipped', /^warning that does not fail the run/],
    ['a warning', warning, 'warning', 'failure', /^no PTR$/],
    ['a notice', failing({ severity: 'notice' }), 'warning', 'skipped', /^notice/],
    ['what is waived', failing({ waiver }), 'error', 'skipped', /^waived, replaced soon \(until 2026-12-31\): no PTR/],
    ['what could not be told', open(), 'error', 'skipped', /^could not be checked \(timeout\): /],
    ['what does not apply', finding({ outcome: 'not-applicable' }), 'error', 'skipped', /^not applicable: /],
    ['a pass', finding(), 'error', 'passed', undefined],
  ])('%s, %#', async (_, one, failOn, kind, message) => {
    const [only] = await casesOf([one], { failOn });
    expect(kindOf(only!)).toBe(kind);
    if (message) expect(messageIn(only!)).toMatch(message);
  });
});

test('a suite a host, a case a check and subject, named the same whatever was found', async () => {
  const at = (port: number) => ({ host: 'mail.example.com', address: '203.0.113.25', port });
  const ofDomain = { check: 'dmarc-record', topic: 'domains', subject: { domain: 'example.org' } };
  const names = async (findings: JudgedFinding[]) =>
    (await suitesOf(reportOf(findings))).map(({ attributes, children }) => [
      attributes['name'],
      ...children.map((one) => `${one.attributes['classname']}: ${one.attributes['name']}`).sort(),
    ]);
  const expected = [
    [
      'mail.example.com',
      'mail.example.com.identity: ptr-exists 203.0.113.25 port 25',
      'mail.example.com.identity: ptr-exists 203.0.113.25 port 587',
    ],
    ['example.org', 'example.org.domains: dmarc-record'],
  ];
  expect(await names([finding({ subject: at(25) }), finding({ subject: at(587) }), finding(ofDomain)])).toEqual(
    expected,
  );
  const other = [failing({ subject: at(25) }), failing({ subject: at(25), code: 'x' }), open({ subject: at(587) })];
  expect(await names([...other, failing(ofDomain)])).toEqual(expected);
});

test('several findings of one subject are one case, with the details of each that fails', async () => {
  const [only, ...others] = await casesOf([
    failing({ seen: 'a', fix: 'mend a' }),
    failing({ code: 'other', says: 'also', proof: ['S: 220 x'] }),
    failing({ code: 'small', severity: 'notice', says: 'small' }),
    finding(),
  ]);
  expect(others).toEqual([]);
  const [failure] = only!.children;
  expect(failure!.attributes['type']).toBe('ptr-exists/missing');
  expect(failure!.text.split('\n')).toEqual(['no PTR', 'Seen: a', 'To mend it: mend a', 'also', '  S: 220 x']);
});

test('a long proof is cut, and says so', () => {
  const proof = Array.from({ length: 25 }, (_, index) => `S: 250-${index}`);
  const file = toJunit(reportOf([failing({ proof })]), { failOn: 'error' });
  expect(file).toContain('  S: 250-19\n  … and 5 more lines');
});

test('totals are those of the file', async () => {
  const file = toJunit(sampleReport(), { failOn: 'error' });
  expect(await faultsOf(file)).toEqual([]);
  const root = treeOf(file);
  const count = (cases: Element[]) => ({
    tests: String(cases.length),
    failures: String(cases.filter((one) => kindOf(one) === 'failure').length),
    errors: '0',
  });
  for (const { attributes, children } of root.children)
    expect(attributes).toMatchObject({
      ...count(children),
      skipped: String(children.filter((one) => kindOf(one) === 'skipped').length),
    });
  expect(root.attributes).toMatchObject({
    ...count(root.children.flatMap(({ children }) => children)),
    time: '2.1',
  });
});

test('nothing checked is no test that passed', async () => {
  const file = toJunit(reportOf([]), { failOn: 'error' });
  expect(await faultsOf(file)).toEqual([]);
  expect(treeOf(file).attributes['tests']).toBe('0');
});

test('what does not fit is told, and what fails comes first', async () => {
  const many = Array.from({ length: 100 }, (_, index) => finding({ check: `c${index}` }));
  const cases = await casesOf([...many, failing()], { failOn: 'error', bytes: 2000 });
  expect(cases.filter((one) => kindOf(one) === 'failure')).toHaveLength(1);
  expect(cases.length).toBeLessThan(50);
  expect(messageIn(cases.at(-1)!)).toContain(`${102 - cases.length} cases are left out`);
});

test('hostile text is text', async () => {
  const reports = HOSTILE.map((hostile) => {
    const all = { says: hostile, seen: hostile, proof: [hostile], fix: hostile, check: hostile, code: hostile };
    const host = sampleHost(hostile);
    host.source.file = hostile;
    const subject = { host: hostile };
    return reportOf([failing({ ...all, subject }), open({ ...all, subject, check: 'o' })], sampleEvidence(host));
  });
  for (const report of reports)
    for (const { children } of await suitesOf(report)) expect(children.map(kindOf)).toEqual(['failure', 'skipped']);
});
