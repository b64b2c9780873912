import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reason } from '../../src/evidence/types.js';
import { LIMITS, toMarkdown } from '../../src/report/markdown.js';
import type { JudgedFinding, Report } from '../../src/report/model.js';
import { HOSTILE, hostileText } from './hostile.js';
import { explain, finding, reportOf, sampleEvidence, sampleHost, sampleReport } from './sample.js';

const comment = (report: Report, limit?: number) => toMarkdown(report, { kind: 'comment', limit, explain });
const summary = (report: Report, limit?: number) => toMarkdown(report, { kind: 'summary', limit, explain });
const first = (markdown: string) => markdown.split('\n')[0]!;
const failing = (given: Partial<JudgedFinding> = {}) => finding({ outcome: 'fail', says: 'no PTR', ...given });
const unknown = (reason: Reason, given: Partial<JudgedFinding> = {}) =>
  finding({ outcome: 'inconclusive', code: 'inconclusive', reason, says: `because of ${reason}`, ...given });

describe('headline', () => {
  test('names the verdict, the number and the only host', () => {
    expect(first(comment(sampleReport()))).toMatch(/^## ❌ .*2 errors on <code>mx2\.example\.com<\/code>$/);
  });

  test('counts the hosts when there are several', () => {
    const on = (host: string) => failing({ subject: { host } });
    const evidence = sampleEvidence(...['a', 'b', 'c'].map((name) => sampleHost(`${name}.example`)));
    expect(first(comment(reportOf([on('a.example'), on('b.example')], evidence)))).toContain(
      '2 errors on 2 of 3 hosts',
    );
  });

  test('nothing wrong is two lines', () => {
    const said = comment(reportOf([finding()]))
      .trimEnd()
      .split('\n');
    expect(said).toHaveLength(2);
    expect(said[0]).toBe('## ✅ smtp-preflight: 1 host, 1 check passed');
    expect(said[1]).toMatch(/^<sub>.*<\/sub>$/);
  });

  test.each<[string, JudgedFinding[]]>([
    ['no finding', []],
    ['nothing applicable', [finding({ outcome: 'not-applicable' })]],
  ])('%s is never green', (_, findings) => {
    for (const verdict of ['passed', 'inconclusive', 'failed'] as const)
      for (const write of [comment, summary]) {
        const report = { ...reportOf(findings), verdict };
        expect(first(write(report))).toMatch(/^## [❌❔]/u);
        expect(write(report)).not.toContain('✅');
      }
  });

  test('passed in spite of errors is not green', () => {
    const report: Report = { ...reportOf([failing(), finding()]), verdict: 'passed' };
    expect(first(comment(report))).toContain('⚠️');
    expect(comment(report)).toContain('no PTR');
  });

  test('a runner without port 25 is told as such, and once', () => {
    const hosts = ['a.example', 'b.example'];
    const blocked = hosts.map((host) =>
      unknown('egress-blocked', { subject: { host, port: 25 }, says: `${host} silent` }),
    );
    const said = comment(reportOf([finding(), ...blocked]));
    expect(first(said)).toBe('## ❔ smtp-preflight: port 25 could not be reached from this runner');
    expect(said.match(/\*\*egress-blocked\*\*/g)).toHaveLength(1);
    expect(said).not.toContain('silent');
    expect(said).toContain('self-hosted runner');
  });
});

describe('matrix', () => {
  const row = (markdown: string, host: string) =>
    markdown
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(host))
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());

  test('shows the worst mark of each topic', () => {
    const said = comment(sampleReport());
    expect(row(said, 'host')).toEqual(['identity', 'reputation', 'session', 'relay', 'encryption', 'login']);
    expect(row(said, 'mx2.example.com')).toEqual(['❌', '❔', '❌', '❔', '⚠️', '–']);
    expect(row(said, 'mail.example.com')).toEqual(['✅', '–', '–', '✅', '–', '–']);
  });

  test('failing hosts come first, those in order are folded when there are many', () => {
    const said = summary(fleet(40, (index) => index === 33));
    expect(said.indexOf('h33.example')).toBeLessThan(said.indexOf('h0.example'));
    expect(said).toContain('39 more hosts with nothing against them');
  });

  test('a host of which nothing is known is not among those in order', () => {
    const said = summary(reportOf([finding()], sampleEvidence(sampleHost(), sampleHost('silent.example'))));
    expect(said).toContain('**<code>silent.example</code>**');
  });
});

describe('one name', () => {
  test('the odd ones are bold, with their ports where they differ', () => {
    const line = comment(sampleReport())
      .split('\n')
      .find((found) => found.includes('203.0.113.26</code> | '))!;
    expect(line).toContain('**none**');
    expect(line).toContain('**<code>ip-10-0-3-7.internal</code> (25)<br><code>mx2.example.com</code> (587)**');
    expect(line).toContain('| <code>mx2.example.com</code> | **<code>mail.example.com</code>');
  });

  test('a wildcard covers one label', () => {
    const named = (host: string) =>
      comment(reportOf([failing({ subject: { host } })], sampleEvidence(sampleHost(host))));
    expect(named('mx.example.org')).not.toContain('One name');
    expect(named('a.mx.example.org')).toContain('One name');
  });

  test('what was not seen is not odd', () => {
    const host = sampleHost();
    host.a = { ok: false, error: { kind: 'dns-timeout', message: '' } };
    host.addresses[0]!.ptr = undefined;
    for (const endpoint of host.addresses[0]!.endpoints) endpoint.tls = undefined;
    expect(comment(reportOf([failing()], sampleEvidence(host)))).not.toContain('One name');
  });
});

describe('findings', () => {
  test('tells all that a finding has', () => {
    const said = comment(sampleReport());
    for (const part of [
      '### ❌ 203.0.113.26 has no PTR record · <code>ptr-exists</code>',
      '**Seen:** <code>NXDOMAIN</code> **Wanted:** <code>mx2.example.com</code>',
      '<pre>26.113.0.203.in-addr.arpa PTR&#58; NXDOMAIN</pre>',
      'Gmail, GMX and others refuse mail',
      '<code>26.113.0.203.in-addr.arpa. 3600 IN PTR mx2.example.com.</code>',
      '[RFC 1912 §2.1](https://www.rfc-editor.org/rfc/rfc1912#section-2.1)',
    ])
      expect(said).toContain(part);
  });

  test('one defect on several endpoints is told once, folded when it is a warning', () => {
    const said = comment(sampleReport());
    expect(said.match(/accepts TLSv1/g)).toHaveLength(1);
    expect(said).toMatch(/<summary>⚠️ 2 warnings<\/summary>[\s\S]*port 25\n- .*port 587/);
  });

  test('warnings that fail the run are open', () => {
    const report = reportOf([failing({ severity: 'warning', says: 'old' })]);
    expect(comment({ ...report, verdict: 'failed' })).toContain('\n### ⚠️ old');
    expect(first(comment({ ...report, verdict: 'failed' }))).toContain('1 warning on');
  });

  test('unknowns are grouped by reason with the ways out', () => {
    const twice = [unknown('timeout', { says: 'slow' }), unknown('timeout', { says: 'slow' }), unknown('no-ipv6')];
    const said = comment(reportOf([failing(), ...twice]));
    expect(said).toContain('<summary>❔ 3 could not be checked</summary>');
    expect(said).toContain('- slow (2×)');
    expect(said.match(/Ways out: /g)).toHaveLength(2);
  });

  test('passes are in the summary alone', () => {
    expect(summary(sampleReport())).toContain('<summary>✅ 2 passed</summary>');
    expect(comment(sampleReport())).not.toContain('<summary>✅ 2 passed</summary>');
  });

  test('a dead list is told', () => {
    const evidence = sampleEvidence(sampleHost());
    const dead = { ok: false, error: { kind: 'list-dead', message: 'lists all' } } as const;
    evidence.run.vantage.lists = [
      { zone: 'dead.example', gating: true, health: dead },
      { zone: 'half.example', gating: true, health: { ok: true, value: true }, healthOfIpv6: dead },
    ];
    const text = summary(reportOf([finding()], evidence));
    expect(text).toContain('- <code>dead.example</code>: list-dead, lists all');
    expect(text).toContain('- <code>half.example</code> about IPv6 addresses: list-dead, lists all');
    expect(text).not.toContain('- <code>half.example</code>:');
  });
});

describe('hostile text', () => {
  /** The same report with `hostile` in every field that a stranger may fill. */
  function poisoned(hostile: string): Report {
    const host = sampleHost(`${hostile}.example`);
    const [address] = host.addresses;
    address!.ptr = {
      ok: true,
      value: { rcode: 'NOERROR', records: [{ name: 'x', type: 'PTR', ttl: 1, data: hostile }], ad: false },
    };
    address!.endpoints[0]!.greeting = { ok: true, value: { code: 220, lines: [hostile], ms: 1 } };
    host.source.file = hostile;
    const evidence = sampleEvidence(host);
    const { vantage } = evidence.run;
    vantage.ehloName = hostile;
    vantage.resolvers = [hostile];
    const health = { ok: false, error: { kind: 'list-dead', message: hostile } } as const;
    vantage.lists = [{ zone: hostile, gating: true, health, healthOfIpv6: health }];
    const all = { says: hostile, seen: hostile, wanted: hostile, proof: [hostile, hostile], fix: hostile };
    const subject = { host: host.host, address: hostile, domain: hostile, list: hostile };
    const severities = ['error', 'warning', 'notice'] as const;
    return reportOf(
      [
        ...severities.flatMap((severity) => [
          failing({ ...all, severity, subject }),
          failing({ ...all, severity, subject, seen: 'x' }),
        ]),
        unknown('timeout', { ...all, subject }),
        finding({ ...all, subject }),
      ],
      evidence,
    );
  }
  const TAGS = /<\/?(details|summary|code|pre|sub|br)>/g;
  const skeleton = (markdown: string) => ({
    lines: markdown.split('\n').length,
    pipes: markdown.split('|').length,
    bold: markdown.split('**').length % 2,
    details: markdown.match(/<\/?(details|summary|pre|sub)>/g),
  });

  test('changes nothing but the text', () => {
    const harmless = { comment: skeleton(comment(poisoned('x'))), summary: skeleton(summary(poisoned('x'))) };
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), hostileText), (hostile) => {
        const report = poisoned(hostile);
        for (const [kind, write] of [
          ['comment', comment],
          ['summary', summary],
        ] as const) {
          const said = write(report);
          const links = /\[RFC 1912 §2\.1\]\(https:\/\/www\.rfc-editor\.org\/rfc\/rfc1912#section-2\.1\)/g;
          const bare = said.replace(TAGS, '').replace(links, '');
          expect(bare).not.toMatch(/[<>`[\]]|@(?!\u200b)|:\/\/|(?<!&)#\d|www\./i);
          expect(said.replace(/<(code|pre)>[^<]*/g, '')).not.toMatch(/gh-\d|[0-9a-f]{40}|:\w+:/i);
          expect(bare.replaceAll('\u200b', '')).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
          if (hostile.length < 200 && hostile.split(/\s/)[0] !== '') expect(skeleton(said)).toEqual(harmless[kind]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Hosts h0.example, h1.example… with 8 checks each, of which four fail on those that `bad` picks. */
function fleet(size: number, bad: (index: number) => boolean, hostile = ''): Report {
  const hosts = Array.from({ length: size }, (_, index) => `h${index}.example`);
  const checks = Array.from({ length: 8 }, (_, index) => `check-${index}`);
  const findings = hosts.flatMap((host, index) =>
    checks.map((check, number) => {
      const subject = { host, address: '203.0.113.25', port: 25 };
      if (!bad(index) || number > 3) return finding({ check, subject });
      const says = `${host} is wrong ${hostile}`;
      return failing({ check, subject, says, seen: 'x'.repeat(100), fix: 'mend it', proof: ['S: 220 x', 'C: EHLO y'] });
    }),
  );
  return reportOf(findings, sampleEvidence(...hosts.map((host) => sampleHost(host))));
}

describe('limits', () => {
  test('2,000 failing hosts fit, and what is missing is said', () => {
    const report = fleet(2000, () => true, '<\u202e>'.repeat(10));
    const sizes = { comment: (text: string) => text.length, summary: (text: string) => Buffer.byteLength(text) };
    for (const kind of ['comment', 'summary'] as const) {
      const said = toMarkdown(report, { kind, explain });
      expect(sizes[kind](said)).toBeLessThanOrEqual(LIMITS[kind]);
      expect(sizes[kind](said)).toBeGreaterThan(LIMITS[kind] / 8);
      expect(first(said)).toContain('8000 errors on 2000 of 2000 hosts');
      expect(['Shortened to fit', 'h0.example'].filter((part) => !said.includes(part))).toEqual([]);
    }
  });

  test('what passed goes first, and failures stay', () => {
    const said = comment(fleet(2000, (index) => index === 1999));
    const parts = ['what passed.', '1999 more hosts with nothing against them', 'S&#58; 220 x'];
    expect(parts.filter((part) => !said.includes(part))).toEqual([]);
    expect(said.match(/### ❌ h1999\.example/g)).toHaveLength(4);
  });

  test.each([0, 50, 500, 3000, 20_000])('a limit of %i is kept, or only the verdict is left', (limit) => {
    const said = comment(sampleReport(), limit);
    expect(said.length <= limit || said === '## ❌ smtp-preflight: failed\n').toBe(true);
  });

  test('everything is there when it fits', () => {
    expect(summary(sampleReport())).not.toContain('Shortened');
  });
});
