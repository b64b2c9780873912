import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ok } from '../../../src/evidence/slot.js';
import type { Reason } from '../../../src/evidence/types.js';
import { toMarkdown } from '../../../src/report/markdown/markdown.js';
import type { JudgedFinding, Report } from '../../../src/report/model.js';
import { cases } from '../../cases.js';
import { answer, domainEvidence } from '../../fixtures.js';
import { HOSTILE, hostileText } from '../hostile.js';
import { explain, finding, fleetReport, reportOf, sampleEvidence, sampleHost, sampleReport } from '../sample.js';

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
    expect(said.match(/on port 25 |answered on 25/g)).toHaveLength(1);
    expect(said).not.toContain('silent');
    for (const part of ['while 587 does', 'passed (1 check)', 'self-hosted runner']) expect(said).toContain(part);
    expect(said.trimEnd().split('\n')).toHaveLength(4);
    const more = comment(reportOf([failing({ severity: 'warning' }), ...blocked]));
    expect(more).toContain('no PTR');
    expect(more).not.toContain('Everything else');
  });

  test('a host that was found nowhere is named', () => {
    const nowhere = { ...sampleHost('gone.example'), addresses: [] };
    const report = reportOf([finding()], sampleEvidence(sampleHost(), nowhere));
    expect(first(comment({ ...report, verdict: 'inconclusive' }))).toMatch(
      /^## ❔ .*: no address was found of <code>gone\.example<\/code>$/,
    );
  });

  test('domains are not counted as hosts', () => {
    const ofDomain = (domain: string) => failing({ check: 'spf-record', topic: 'domains', subject: { domain } });
    const said = (...findings: JudgedFinding[]) => first(comment(reportOf(findings)));
    expect(said(ofDomain('example.com'))).toMatch(/ 1 error on <code>example\.com<\/code>$/);
    expect(said(ofDomain('example.com'), ofDomain('example.org'))).toMatch(/ 2 errors on 2 domains$/);
    expect(said(ofDomain('example.com'), failing())).toMatch(
      / 2 errors on <code>mail\.example\.com<\/code> and <code>example\.com<\/code>$/,
    );
    expect(said(failing({ check: 'policy', topic: 'policy', subject: {} }))).toMatch(/ 1 error on the policy$/);
  });
});

describe('matrix', () => {
  const row = (markdown: string, host: string) =>
    markdown
      .split('\n')
      .find((line) => line.startsWith('|') && line.replaceAll('<wbr>', '').includes(host))
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());

  test('shows the worst mark of each topic', () => {
    const said = comment(sampleReport());
    expect(row(said, 'host')).toEqual(['identity', 'reputation', 'session', 'relay', 'encryption', 'login']);
    expect(row(said, 'mx2.example.com')).toEqual(['❌', '❔', '❌', '❔', '⚠️', '–']);
    expect(row(said, 'mail.example.com')).toEqual(['✅', '–', '–', '✅', '–', '–']);
  });

  test('a domain marks the hosts that carry it', () => {
    const other = { ...sampleHost('mx.example.org'), senderDomains: ['example.org'] };
    const spf = failing({ check: 'spf-record', topic: 'domains', subject: { domain: 'example.com' } });
    const said = comment(reportOf([spf], sampleEvidence(sampleHost(), other)));
    expect(row(said, 'mail.example.com')).toEqual(['❌']);
    expect(row(said, 'mx.example.org')).toEqual(['–']);
  });

  test('failing hosts come first, those in order are folded when there are many', () => {
    const said = summary(fleetReport(40, (index) => index === 33)).replaceAll('<wbr>', '');
    expect(said.indexOf('h33.example')).toBeLessThan(said.indexOf('h0.example'));
    expect(said).toContain('39 more hosts with nothing against them');
  });

  test('a host of which nothing is known is not among those in order', () => {
    const said = summary(reportOf([finding()], sampleEvidence(sampleHost(), sampleHost('silent.example'))));
    expect(said).toContain('**<code>silent.<wbr>example</code>**');
  });
});

describe('one name', () => {
  test('the odd ones are bold, with their ports where they differ', () => {
    const line = comment(sampleReport())
      .replaceAll('<wbr>', '')
      .split('\n')
      .find((found) => found.includes('203.0.113.26</code> | '))!;
    expect(line).toContain('**none**');
    expect(line).toContain('**<code>ip-10-0-3-7.internal</code>** (25)<br><code>mx2.example.com</code> (587)');
    expect(line).toContain('| <code>mx2.example.com</code> | **<code>mail.example.com</code>');
  });

  test('a wildcard covers one label', () => {
    const named = (host: string) =>
      comment(reportOf([failing({ subject: { host } })], sampleEvidence(sampleHost(host))));
    expect(named('mx.example.org')).not.toContain('One name');
    expect(named('a.mx.example.org')).toContain('One name');
  });

  test('a name is the same in other letters and with a trailing dot', () => {
    const host = sampleHost();
    const [endpoint] = host.addresses[0]!.endpoints;
    endpoint!.greeting = ok({ code: 220, lines: ['Mail.Example.COM. ESMTP'], ms: 1 });
    expect(comment(reportOf([failing()], sampleEvidence(host)))).not.toContain('One name');
  });

  test('what was not seen is not odd', () => {
    const host = sampleHost();
    host.a = { ok: false, error: { kind: 'dns-timeout', message: '' } };
    host.addresses[0]!.ptr = undefined;
    for (const endpoint of host.addresses[0]!.endpoints) endpoint.tls = undefined;
    expect(comment(reportOf([failing()], sampleEvidence(host)))).not.toContain('One name');
  });

  test('what was seen nowhere has no column, and MX has one where it was seen', () => {
    const evidence = sampleEvidence(sampleHost());
    for (const endpoint of evidence.hosts[0]!.addresses[0]!.endpoints) endpoint.tls = undefined;
    expect(summary(reportOf([], evidence))).toContain('| address | forward | PTR | banner | EHLO |\n');
    evidence.domains = [domainEvidence({ mx: ok(answer('example.com', 'MX', '10 mail.example.com')) })];
    const said = summary(reportOf([finding()], evidence));
    expect(said).toContain('| address | forward | PTR | MX | banner | EHLO |\n');
    expect(said).not.toContain('**<code>');
  });
});

describe('findings', () => {
  test('tells all that a finding has', () => {
    const said = comment(sampleReport());
    for (const part of [
      '### ❌ 203.0.113.26 has no PTR record · <code>ptr-exists</code>',
      '**Seen:** <code>NXDOMAIN</code> **Wanted:** <code>mx2.example.com</code>',
      '> <code>26.113.0.203.in-addr.arpa PTR&#58; NXDOMAIN</code>',
      'Gmail, GMX and others refuse mail',
      '<code>26.113.0.203.in-addr.arpa. 3600 IN PTR mx2.example.com.</code>',
      '[RFC 1912 §2.1](https://www.rfc-editor.org/rfc/rfc1912#section-2.1)',
    ])
      expect(said).toContain(part);
  });

  test('one defect on several endpoints is told once, folded when it is a warning', () => {
    const said = comment(sampleReport());
    expect(said.match(/accepts TLSv1/g)).toHaveLength(1);
    expect(said).toMatch(/<summary>⚠️ 2 warnings<\/summary>[\s\S]*<code>203\.0\.113\.26<\/code> ports 25 and 587\./);
  });

  test('the same on several hosts is told once, with what differs on a line a host', () => {
    const on = (host: string, seen: string) =>
      failing({ subject: { host }, says: `${host} is wrong`, seen, wanted: 'right', fix: `mend ${host}` });
    const said = comment(reportOf([on('a.example', 'x'), on('b.example', 'y')]));
    expect(said.match(/^### /gm)).toHaveLength(1);
    for (const part of [
      '### ❌ a.example is wrong, and 1 like it · ',
      '**Wanted:** <code>right</code>\n\n- <code>a.example</code>: seen <code>x</code>\n- <code>b.example</code>: seen <code>y</code>',
      '- mend a.example\n- mend b.example',
    ])
      expect(said).toContain(part);
  });

  test('a domain stands for itself, and a policy for the line where it is written', () => {
    const source = { file: 'mail.yml', line: 9 };
    const said = comment(
      reportOf([failing({ subject: { domain: 'example.com' } }), failing({ check: 'policy', subject: {}, source })]),
    );
    expect(said).toContain('\n<code>example.com</code>.\n');
    expect(said).toContain('\n<code>mail.yml</code> line 9.\n');
  });

  test('why it matters is told once a check', () => {
    const said = comment(reportOf([failing(), failing({ code: 'several' })]));
    expect(said.match(/Gmail, GMX and others/g)).toHaveLength(1);
  });

  test('pages of others are linked by their host, and nothing that is no page', () => {
    const page = 'https://postmaster.example.net/rules/senders.html';
    const said = comment(reportOf([failing({ references: [page, 'https://evil.example/](x', 'a book'] })]));
    expect(said).toContain(`[postmaster.example.net](${page}) · `);
    expect(said).not.toContain('](x');
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

  test('what does not apply is told in the summary, with the input that would make it apply', () => {
    const on = (host: string) =>
      finding({ outcome: 'not-applicable', subject: { host }, says: `No login was given for ${host}: set \`login\`` });
    const said = summary(reportOf([finding(), on('a.example'), on('b.example')]));
    expect(said).toContain('<summary>2 not applicable</summary>');
    expect(said).toMatch(/^- No login was given for a\.example: set <code>login<\/code>, and 1 like it$/m);
  });

  test('a staged server is told from a live one', () => {
    const host = sampleHost();
    expect(comment(reportOf([failing()], sampleEvidence(host)))).toContain('Judged: what is live,');
    for (const endpoint of host.addresses[0]!.endpoints) endpoint.connectedTo = '127.0.0.1:2525';
    const staged = 'Judged: live DNS and the mail servers of 1 host as they are staged,';
    expect(comment(reportOf([failing()], sampleEvidence(host)))).toContain(staged);
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
    const all = { says: hostile, seen: hostile, wanted: hostile, proof: [hostile, 'C: QUIT'], fix: hostile };
    const subject = { host: host.host, address: hostile, domain: hostile, list: hostile };
    const severities = ['error', 'warning', 'notice'] as const;
    return reportOf(
      [
        ...severities.flatMap((severity) => [
          failing({ ...all, severity, subject }),
          failing({ ...all, severity, subject, seen: 'another' }),
        ]),
        unknown('timeout', { ...all, subject }),
        finding({ ...all, subject }),
      ],
      evidence,
    );
  }
  const TAGS = /<\/?(details|summary|code|pre|sub|br|wbr)>|<span>&#36;<\/span>/g;
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
          const bare = said.replace(TAGS, '').replace(links, '').replace(/^> /gm, '');
          expect(bare).not.toMatch(/[<>`[\]]|@(?!\u200b)|:\/\/|(?<!&)#\d|www\./i);
          expect(said.replaceAll('<wbr>', '').replace(/<(code|pre)>[^<]*/g, '')).not.toMatch(
            /gh-\d|[0-9a-f]{40}|:\w+:/i,
          );
          expect(bare.replaceAll('\u200b', '')).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
          if (hostile.length < 200 && hostile.split(/\s/)[0] !== '') expect(skeleton(said)).toEqual(harmless[kind]);
        }
      }),
      cases(60),
    );
  });
});
