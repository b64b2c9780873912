import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toTerminal } from '../../src/report/terminal.js';
import { hostileText } from './hostile.js';
import { finding, reportOf, sampleEvidence, sampleHost, sampleReport } from './sample.js';

const plain = (report = sampleReport(), width = 80) => toTerminal(report, { colour: false, width });

describe('toTerminal', () => {
  test('tells findings under their host, and the verdict last', () => {
    const lines = plain().trimEnd().split('\n');
    expect(lines).toContain('mx2.example.com (hosts.txt:3)');
    expect(lines).toContain('  ✖ 203.0.113.26 has no PTR record [ptr-exists/missing]');
    expect(lines).toContain('    seen      NXDOMAIN');
    expect(lines).toContain('    wanted    mx2.example.com');
    expect(lines).toContain('  ✔ nothing against mail.example.com');
    expect(lines.at(-1)).toBe('FAILED: 2 errors on mx2.example.com');
  });

  test('one defect on several endpoints is told once', () => {
    expect(plain().match(/accepts TLSv1/g)).toHaveLength(1);
    expect(plain()).toContain('also      203.0.113.26 port 587');
  });

  test('nothing checked is not told as good', () => {
    expect(plain(reportOf([]))).toMatch(/INCONCLUSIVE: nothing was checked\n$/);
    expect(plain(reportOf([]))).not.toContain('✔');
  });

  test('wraps to the width', () => {
    const says = 'word '.repeat(60).trim();
    const long = plain(reportOf([finding({ outcome: 'fail', says, seen: says, fix: says })]), 60);
    expect(Math.max(...long.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('colours only when asked', () => {
    expect(plain()).not.toContain('\x1b');
    expect(toTerminal(sampleReport(), { colour: true, width: 80 })).toContain('\x1b[31m✖\x1b[0m');
  });

  test('hostile text cannot leave its place', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const host = sampleHost(`${hostile}.example`);
        host.source.file = hostile;
        const evidence = sampleEvidence(host);
        evidence.run.vantage.ehloName = hostile;
        const subject = { host: host.host, address: hostile, domain: hostile };
        const all = { says: hostile, seen: hostile, wanted: hostile, proof: [hostile], fix: hostile, subject };
        const said = plain(
          reportOf(
            [
              finding({ ...all, outcome: 'fail' }),
              finding({ ...all, outcome: 'fail', seen: '' }),
              finding({ ...all, outcome: 'inconclusive', reason: 'timeout' }),
              finding({ ...all, subject: { host: `ok ${hostile}` } }),
            ],
            evidence,
          ),
          40,
        );
        expect(said.replaceAll('\u200b', '')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(said).not.toMatch(/^\s*::/m);
        expect(said).not.toContain('##[');
      }),
      { numRuns: 50 },
    );
  });
});
