import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationsOf } from '../../src/github/annotations.js';
import { toJson } from '../../src/report/json.js';
import { toMarkdown } from '../../src/report/markdown/markdown.js';
import type { JudgedFinding, Report } from '../../src/report/model.js';
import { toTerminal } from '../../src/report/terminal/terminal.js';
import { cases } from '../cases.js';
import { hostileText } from './hostile.js';
import { finding, reportOf } from './sample.js';

const explain = () => undefined;
const waiver = { reason: 'replaced in December', until: '2026-12-31' };
const failing = (over: Partial<JudgedFinding> = {}) =>
  finding({ outcome: 'fail', code: 'missing', says: '203.0.113.25 has no PTR record', ...over });

/** A run of one pass and these, of which those with a waiver do not count. */
function waivedReport(...findings: JudgedFinding[]): Report {
  const report = reportOf([finding({ check: 'host-resolves' }), ...findings]);
  const waived = findings.filter((one) => one.waiver).length;
  const error = findings.filter((one) => !one.waiver && one.outcome === 'fail' && one.severity === 'error').length;
  return {
    ...report,
    counts: { ...report.counts, error, inconclusive: 0, waived },
    verdict: error > 0 ? 'failed' : 'passed',
  };
}
const waived = waivedReport(
  failing({ waiver }),
  failing({ waiver, subject: { host: 'mail.example.com', address: '203.0.113.26' } }),
  finding({ outcome: 'inconclusive', reason: 'timeout', waiver: { reason: 'slow' } }),
);
const overdue = waivedReport(
  failing({
    check: 'policy',
    code: 'waiver-expired',
    topic: 'policy',
    severity: 'warning',
    subject: {},
    says: 'The waiver of `ptr-exists` ended on 2026-01-01',
    source: { file: 'mail.yml', line: 9 },
  }),
);

test('on a terminal a waived finding is told once with its reason, and counts for nothing', () => {
  const lines = toTerminal(waived, { colour: false, width: 100 }).split('\n');
  const block = lines.slice(lines.indexOf('Waived'));
  expect(block).toContain('  ○ mail.example.com: 203.0.113.25 has no PTR record [ptr-exists/missing]');
  expect(block).toContain('    → 2 times; replaced in December (until 2026-12-31)');
  expect(block).toContain('    → slow');
  expect(block.at(-2)).toMatch(/^PASSED/);
  expect(lines.join('\n')).toContain('3 waived');
  expect(lines.join('\n')).not.toMatch(/✖|Could not be checked/);
});

test('in Markdown the same, also in a comment', () => {
  for (const kind of ['summary', 'comment'] as const) {
    const said = toMarkdown(waived, { kind, explain });
    expect(said).toMatch(/^## ✅/);
    expect(said).toContain('<summary>3 waived</summary>');
    expect(said).toContain('<code>ptr-exists/missing</code> (2×)<br>Accepted: replaced in December');
    expect(said).not.toMatch(/❌|❔/);
  }
});

test('as JSON with reason and date', () => {
  const { counts, findings } = JSON.parse(toJson(waived));
  expect(counts).toMatchObject({ error: 0, inconclusive: 0, waived: 3 });
  expect(findings.map((one: JudgedFinding) => one.waiver)).toEqual(
    expect.arrayContaining([waiver, waiver, { reason: 'slow' }]),
  );
});

test('is no annotation; a waiver that is over is one, where it is written', () => {
  const policy = {
    profile: 'recommended',
    failOn: 'error',
    onInconclusive: 'fail',
    severities: {},
    waivers: [],
  } as const;
  expect(annotationsOf(waived, { ...policy, waivers: [] }).shown).toEqual([]);
  expect(annotationsOf(overdue, { ...policy, waivers: [] }).shown).toEqual([
    expect.objectContaining({ level: 'warning', title: 'policy/waiver-expired', file: 'mail.yml', line: 9 }),
  ]);
});

test('a waiver that is over is told under the policy', () => {
  const lines = toTerminal(overdue, { colour: false, width: 100 }).split('\n');
  expect(lines).toContain('policy (mail.yml:9)');
  expect(lines).toContain('  ▲ The waiver of `ptr-exists` ended on 2026-01-01 [policy/waiver-expired]');
});

test('hostile reasons cannot leave their place', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const report = waivedReport(failing({ says: hostile, waiver: { reason: hostile, until: hostile } }));
      const said = toTerminal(report, { colour: false, width: 80 });
      expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(said).not.toMatch(/^\s*::/m);
      const markdown = toMarkdown(report, { kind: 'summary', explain });
      expect(markdown).not.toMatch(/<(script|img|a|!--)|^\s*(```|::)/m);
    }),
    cases(200),
  );
});
