import { describe, expect, test } from '@jest/globals';
import { LIMITS, toMarkdown } from '../../src/report/markdown/markdown.js';
import type { JudgedFinding, Report } from '../../src/report/model.js';
import { explain, finding, fleetReport, reportOf, sampleReport } from './sample.js';

const KINDS = ['comment', 'summary'] as const;
const SIZES = { comment: (text: string) => text.length, summary: (text: string) => Buffer.byteLength(text) };
const comment = (report: Report, limit?: number) => toMarkdown(report, { kind: 'comment', limit, explain });
const summary = (report: Report, limit?: number) => toMarkdown(report, { kind: 'summary', limit, explain });
const first = (markdown: string) => markdown.split('\n')[0]!;

describe('a fleet', () => {
  test('of 2,000 failing hosts: the worst first, and a count of the rest', () => {
    const report = fleetReport(2000, () => true, '<\u202e>'.repeat(10));
    for (const kind of KINDS) {
      const said = toMarkdown(report, { kind, explain });
      expect(SIZES[kind](said)).toBeLessThanOrEqual(LIMITS[kind]);
      expect(first(said)).toContain('8000 errors on 2000 of 2000 hosts');
      expect(said.match(/^### ❌ h0\.example is wrong .*, and 1999 like it/gm)).toHaveLength(4);
    }
    expect(comment(report)).toContain('… and 1980 more hosts with something against them');
    expect(comment(report)).toContain('- … and 1990 more\n');
    expect(summary(report)).toContain('<summary>1990 more places</summary>');
    expect(comment(report).split('\n').length).toBeLessThan(300);
  });

  test('what passed goes first, and failures stay', () => {
    const said = comment(fleetReport(4000, (index) => index === 3999));
    expect(said).toContain('✅ 3999 more hosts with nothing against them');
    expect(said).toContain('S&#58; 220 x');
    expect(said.match(/### ❌ h3999\.example/g)).toHaveLength(4);
  });

  test('of 100,000 findings is no burden', () => {
    const report = fleetReport(2000, () => true, '', 50);
    for (const kind of KINDS) expect(SIZES[kind](toMarkdown(report, { kind, explain }))).toBeLessThan(LIMITS[kind]);
  });
});

describe('limits', () => {
  const HUGE = '\\'.repeat(60_000);
  const huge = (check: string): JudgedFinding =>
    finding({
      check,
      outcome: 'fail',
      says: HUGE,
      seen: HUGE,
      wanted: HUGE,
      fix: HUGE,
      proof: Array(100).fill(HUGE),
      pastes: [{ into: 'dns', where: HUGE, text: HUGE }],
      references: [HUGE],
      subject: { host: HUGE, address: HUGE, domain: HUGE, list: HUGE, selector: HUGE },
    });

  test('texts of 60 kB are cut, and what would be wrong to paste when cut is left out', () => {
    const said = comment(reportOf([huge('one')]));
    expect(said.length).toBeLessThanOrEqual(LIMITS.comment);
    expect(said).toContain('too long to be shown here');
    expect(said).not.toContain('```');
  });

  test('many of them still fit', () => {
    const report = reportOf(Array.from({ length: 200 }, (_, index) => huge(`check-${index}`)));
    for (const kind of KINDS) {
      const said = toMarkdown(report, { kind, explain });
      expect(SIZES[kind](said)).toBeLessThanOrEqual(LIMITS[kind]);
      expect(said).toContain('Shortened to fit');
      expect(said).toContain('### ❌');
    }
  });

  test.each([0, 50, 500, 3000, 20_000])('a limit of %i is kept, or only the headline is left', (limit) => {
    const said = comment(sampleReport(), limit);
    expect(said.length <= limit || said === `${first(comment(sampleReport()))}\n`).toBe(true);
  });

  test('everything is there when it fits', () => {
    expect(summary(sampleReport())).not.toContain('Shortened');
  });
});
