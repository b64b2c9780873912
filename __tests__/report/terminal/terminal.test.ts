import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Paste } from '../../../src/checks/pastes/paste.js';
import type { JudgedFinding } from '../../../src/report/model.js';
import { columnsOf } from '../../../src/report/terminal/layout.js';
import { toTerminal } from '../../../src/report/terminal/terminal.js';
import { cases } from '../../cases.js';
import { hostileText } from '../hostile.js';
import { explain, finding, reportOf, sampleEvidence, sampleHost, sampleReport } from '../sample.js';

const plain = (report = sampleReport(), width = 80) => toTerminal(report, { colour: false, width });
const linesOf = (report = sampleReport(), width = 80) => plain(report, width).trimEnd().split('\n');
const failing = (over: Partial<JudgedFinding> = {}) => finding({ outcome: 'fail', ...over });
const hosts = (number: number) =>
  Array.from({ length: number }, (_, index) => sampleHost(`mx${index}.example.com`, `203.0.113.${index + 1}`));

describe('the order', () => {
  test('is counts, hosts, names, failures, what is open, where it was run from, and the verdict last', () => {
    const lines = linesOf();
    const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));
    const order = ['2 errors · 2 warnings', '✖ mx2.example.com', 'One name', 'mx2.example.com (hosts.txt:3)'];
    const after = [
      'Could not be checked',
      'Not applicable',
      'Judged: what is live',
      'FAILED: 2 errors on mx2.example.com',
    ];
    const places = [...order, ...after].map(at);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBe(lines.length - 1);
  });

  test('the same at every width, byte for byte', () => {
    for (const width of [40, 80, 160]) expect(plain(sampleReport(), width)).toBe(plain(sampleReport(), width));
  });
});

describe('hosts', () => {
  test('where there is room, a column a topic', () => {
    const lines = linesOf(sampleReport(), 120);
    expect(lines[2]!.trim().split(/ {2,}/)).toEqual([
      'identity',
      'reputation',
      'session',
      'relay',
      'encryption',
      'login',
    ]);
    expect(lines[3]).toMatch(/^✖ mx2\.example\.com +✖ +\? +✖ +\? +▲ +–$/);
    expect(lines[4]).toMatch(/^✔ mail\.example\.com +✔/);
  });

  test('else what is against each', () => {
    expect(linesOf()).toContain('✖ mx2.example.com   ✖ identity, session · ? reputation, relay · ▲ encryption');
    expect(linesOf()).toContain('✔ mail.example.com  nothing against it');
  });

  test('of many the worst, and the number of the others', () => {
    const report = reportOf(
      hosts(50).map(({ host }, index) => finding({ ...(index < 22 && { outcome: 'fail' }), subject: { host } })),
      sampleEvidence(...hosts(50)),
    );
    for (const width of [80, 120]) {
      const lines = linesOf(report, width);
      expect(lines.filter((line) => /^✖ mx/.test(line))).toHaveLength(20);
      expect(lines).toContain('… and 2 more hosts with something against or nothing for them');
      expect(lines).toContain('… and 28 more hosts with nothing against them');
    }
  });

  test('nothing checked is not told as good', () => {
    expect(plain(reportOf([]))).toMatch(/INCONCLUSIVE: nothing was checked\n$/);
    expect(plain(reportOf([]))).not.toContain('✔');
  });
});

describe('one name', () => {
  test('side by side where there is room, else the odd ones', () => {
    expect(linesOf(sampleReport(), 200).some((line) => /^ {2}address +forward +PTR +banner/.test(line))).toBe(true);
    const odd = linesOf(sampleReport(), 80).join(' ').replace(/ +/g, ' ');
    expect(odd).toContain('203.0.113.26 of mx2.example.com: PTR none; banner ip-10-0-3-7.internal (25)');
  });
});

describe('a failure', () => {
  test('is told with what was seen and wanted, its proof, why, and how to mend it', () => {
    const lines = toTerminal(sampleReport(), { colour: false, width: 80, explain }).split('\n');
    const from = lines.indexOf('  ✖ 203.0.113.26 has no PTR record [ptr-exists/missing]');
    expect(lines.slice(from + 1, from + 8)).toEqual([
      '    seen      NXDOMAIN',
      '    wanted    mx2.example.com',
      '      │ 26.113.0.203.in-addr.arpa PTR: NXDOMAIN',
      '    why       Gmail, GMX and others refuse mail from an address without one.',
      '    fix       Ask whoever gave you the address for this record:',
      '              `26.113.0.203.in-addr.arpa. 3600 IN PTR mx2.example.com.`',
      '',
    ]);
  });

  test('whose proof says no more than what was seen is told without it', () => {
    const [line, seen] = ['a.example. IN PTR → NXDOMAIN', 'a.example. IN PTR → NXDOMAIN'];
    expect(plain(reportOf([failing({ seen, proof: [line] })])).match(/NXDOMAIN/g)).toHaveLength(1);
    expect(plain(reportOf([failing({ seen, proof: [line, 'S: 220 x'] })]))).toContain('│ S: 220 x');
  });

  test('on one host of a great many is told in one line', () => {
    const many = (number: number) =>
      linesOf(
        reportOf(
          hosts(number).map(({ host }) => failing({ subject: { host }, fix: 'Turn it off' })),
          sampleEvidence(...hosts(number)),
        ),
      );
    const fixes = (lines: string[]) => lines.filter((line) => line.includes('Turn it off')).length;
    expect(fixes(many(50))).toBe(50);
    const lines = many(600);
    expect(fixes(lines)).toBe(50);
    expect(lines.filter((line) => /^ {2}✖ .*\[/.test(line))).toHaveLength(500);
    expect(lines).toContain(
      '… 450 hosts told without details, and 100 more hosts not at all: the report as JSON has them',
    );
  });

  test('on several endpoints is told once', () => {
    expect(plain().match(/accepts TLSv1/g)).toHaveLength(1);
    expect(plain()).toContain('also      203.0.113.26 port 587');
  });

  test('of one place says what else is wrong there', () => {
    const target = (name: string) => failing({ subject: { domain: 'example.com' }, says: `${name} has no address` });
    expect(plain(reportOf([target('mx1'), target('mx2')]))).toContain('also      mx2 has no address');
  });

  test('of the policy says where each was written', () => {
    const overdue = (line: number): JudgedFinding =>
      failing({ check: 'policy', code: 'waiver-expired', subject: {}, source: { file: 'mail.yml', line } });
    const lines = linesOf(reportOf([overdue(9), overdue(12)]));
    expect(lines).toContain('policy (mail.yml:9)');
    expect(lines).toContain('    also      mail.yml:12');
  });

  test('that is mended as the one before says so', () => {
    const said = plain(reportOf([failing({ fix: 'Turn it off' }), failing({ code: 'other', fix: 'Turn it off' })]));
    expect(said.match(/Turn it off/g)).toHaveLength(1);
    expect(said).toContain('fix       as above');
  });
});

describe('what to paste', () => {
  const said = (pastes: Paste[], ...others: Paste[][]): string[] => {
    const findings = [pastes, ...others].map((its, index) =>
      failing({ pastes: its, subject: { host: 'mail.example.com', address: `203.0.113.${index}` } }),
    );
    return linesOf(reportOf(findings), 40);
  };
  const record = (last: number): Paste => ({
    into: 'dns',
    text: `${last}.113.0.203.in-addr.arpa. 3600 IN PTR mail.example.com.`,
  });

  test('stands in the first column as it is, however wide', () => {
    const text = 'smtpd_relay_restrictions =\n    permit_mynetworks,\n    reject_unauth_destination';
    const lines = said([{ into: 'postfix', where: 'main.cf, then postfix reload', text }]);
    const at = lines.indexOf('smtpd_relay_restrictions =');
    expect(lines.slice(at - 3, at + 4)).toEqual([
      '    paste     Postfix: main.cf, then',
      '              postfix reload',
      '',
      ...text.split('\n'),
      '',
    ]);
  });

  test('for one place stands together, and nothing twice', () => {
    const lines = said([record(25)], [record(26)], [record(25)]);
    const at = lines.indexOf(record(25).text);
    expect(lines.slice(at, at + 2)).toEqual([record(25).text, record(26).text]);
    expect(lines.filter((line) => line === record(25).text)).toHaveLength(1);
  });

  test('is left out where it is too long, and that is said', () => {
    const lines = said([{ into: 'dns', text: 'x'.repeat(60_000) }]);
    expect(lines.join(' ').replace(/ +/g, ' ')).toContain('too long to be shown here: the report as JSON has it');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
  });
});

describe('what is open', () => {
  test('what does not apply, a line a reason, which names the input', () => {
    const about = (host: string) =>
      finding({
        outcome: 'not-applicable',
        code: 'not-applicable',
        subject: { host },
        says: `No address was named with ${host}: set \`hosts\``,
      });
    const lines = linesOf(reportOf([finding(), ...hosts(3).map(({ host }) => about(host))]), 100);
    expect(lines).toContain('  – No address was named with mx0.example.com: set `hosts`, and 2 like it');
  });

  test('where it was run from, and which servers are not the live ones', () => {
    const evidence = sampleEvidence(sampleHost());
    evidence.hosts[0]!.addresses[0]!.endpoints[0]!.connectedTo = '127.0.0.1:2525';
    evidence.run.vantage.lists[0]!.health = { ok: false, error: { kind: 'list-dead', message: 'no' } };
    const said = plain(reportOf([finding()], evidence), 300).replaceAll('\n', ' ');
    expect(said).toContain('as they are staged');
    expect(said).toContain('from probe.example.net, by resolver 192.0.2.53, port 25 open');
    expect(said).toContain('zen.spamhaus.org (list-dead)');
    expect(plain()).not.toContain('staged');
  });

  test.each([
    ['never', 'fail', 'fail-on: never'],
    ['error', 'fail', undefined],
  ] as const)('fail-on: %s after a failure', (failOn, onInconclusive, told) => {
    const said = toTerminal(sampleReport(), { colour: false, width: 80, policy: { failOn, onInconclusive } });
    expect(said.includes('fail-on')).toBe(told !== undefined);
  });

  test.each([
    ['warn', true],
    ['ignore', true],
    ['fail', false],
  ] as const)('on-inconclusive: %s, where something could not be made', (onInconclusive, told) => {
    const open = reportOf([finding(), finding({ outcome: 'inconclusive', reason: 'timeout' })]);
    const policy = { failOn: 'error', onInconclusive } as const;
    const said = toTerminal({ ...open, verdict: 'passed' }, { colour: false, width: 80, policy });
    expect(said.includes('on-inconclusive')).toBe(told);
    expect(said).toMatch(/PASSED/);
  });
});

describe('the width', () => {
  test.each([40, 60, 80, 100, 160])('%i columns are kept', (width) => {
    const says = 'word '.repeat(60).trim();
    const wide = '漢字かな '.repeat(40).trim();
    const all = [
      failing({ says, seen: says, fix: says }),
      failing({ code: 'other', says: wide, seen: wide, fix: wide }),
    ];
    const unknown = finding({ outcome: 'inconclusive', reason: 'timeout', says: wide, fix: wide });
    const absent = finding({ outcome: 'not-applicable', says: wide });
    const waived = failing({ waiver: { reason: wide }, says: wide });
    const lines = linesOf(reportOf([...all, unknown, absent, waived]), width).slice(0, -1);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    for (const line of linesOf(sampleReport(), width))
      if (!/[│`]/.test(line)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  test('what stands in backticks is kept together where a line holds it', () => {
    const said = linesOf(reportOf([failing({ fix: `Write ${'x'.repeat(40)} \`a = b, c, d, e, f\` there` })]), 60);
    expect(said.some((line) => line.includes('`a = b, c, d, e, f`'))).toBe(true);
  });

  test('a word of 60 kB is cut, quickly', () => {
    const huge = 'x'.repeat(60_000);
    const pasted: Paste[] = [{ into: 'dns', where: huge, text: huge }];
    const all = { says: huge, seen: huge, wanted: huge, proof: [huge], fix: huge, pastes: pasted };
    const subject = { host: huge, address: huge, domain: huge };
    const lines = linesOf(
      reportOf([
        failing({ ...all, subject }),
        failing({ ...all, subject, seen: '' }),
        finding({ ...all, outcome: 'inconclusive', reason: 'timeout', subject }),
        finding({ ...all, outcome: 'not-applicable', subject }),
        failing({ ...all, subject, waiver: { reason: huge } }),
      ]),
    );
    expect(Math.max(...lines.map(columnsOf))).toBeLessThan(2500);
  });

  test.each([
    ['plain', 5],
    ['漢字', 4],
    ['e\u0301', 1],
    ['👩🏽', 2],
    ['❤\ufe0f', 2],
    ['🇪🇺', 2],
    ['##\u200b[', 3],
    ['✔→…│', 4],
  ])('of %s is %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

test('colours only when asked', () => {
  expect(plain()).not.toContain('\x1b');
  expect(toTerminal(sampleReport(), { colour: true, width: 80 })).toContain('\x1b[31m✖\x1b[0m');
});

test('colours change nothing but colours', () => {
  for (const width of [60, 120]) {
    const coloured = toTerminal(sampleReport(), { colour: true, width, explain });
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(toTerminal(sampleReport(), { colour: false, width, explain }));
  }
});

test('hostile text cannot leave its place', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const host = sampleHost(`${hostile}.example`);
      host.source.file = hostile;
      host.addresses[0]!.endpoints[0]!.greeting = { ok: true, value: { code: 220, lines: [hostile], ms: 1 } };
      const evidence = sampleEvidence(host);
      evidence.run.vantage.ehloName = hostile;
      evidence.run.vantage.resolvers = [hostile];
      const subject = { host: host.host, address: hostile, domain: hostile };
      const pastes: Paste[] = [{ into: 'dns', where: hostile, text: hostile }];
      const all = { says: hostile, seen: hostile, wanted: hostile, proof: [hostile], fix: hostile, pastes, subject };
      const report = reportOf(
        [
          finding({ ...all, outcome: 'fail' }),
          finding({ ...all, outcome: 'fail', seen: '' }),
          finding({ ...all, outcome: 'inconclusive', reason: 'timeout' }),
          finding({ ...all, outcome: 'not-applicable' }),
          finding({ ...all, subject: { host: `ok ${hostile}` } }),
        ],
        evidence,
      );
      for (const width of [40, 200]) {
        const said = plain(report, width);
        expect(said.replaceAll('\u200b', '')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(said).not.toMatch(/^\s*::/m);
        expect(said).not.toContain('##[');
      }
    }),
    cases(50),
  );
});
