/**
 * Compares a report with what a scenario says.
 *
 * An expectation is `CHECK/CODE`, or `CHECK/inconclusive=REASON`, followed by what narrows its subjects: `v4`, `v6`, `:PORT`
 * or the zone of a list. It must hold for each subject of the check that it covers, unless what is found there is tolerated,
 * and for one at least. Everything that no expectation covers must be a pass or not applicable.
 */

/** What the confusion table counts. */
const CELLS = [
  'right pass',
  'right fail',
  'right inconclusive',
  'false pass',
  'false alarm',
  'wrong inconclusive',
  'wrong code',
];

function parseExpectation(text) {
  const [what, ...narrowing] = text.split(' ');
  const [check, rest] = what.split('/');
  const [code, reason] = rest.split('=');
  return { text, check, code, reason, narrowing };
}

const covers = ({ check, narrowing }, finding) =>
  finding.check === check && narrowing.every((word) => narrows(word, finding.subject));

function narrows(word, { address = '', port, list }) {
  if (word === 'v4' || word === 'v6') return address !== '' && address.includes(':') === (word === 'v6');
  return word.startsWith(':') ? port === Number(word.slice(1)) : list === word;
}

const holds = ({ code, reason }, finding) =>
  finding.code === code && (reason === undefined || finding.reason === reason);

/**
 * Gives `{problems, cells}`: sentences, and for each subject of each check a cell of the confusion table.
 * `may` are expectations that may hold or not.
 */
export function judge(report, must, may = []) {
  const [expected, tolerated] = [must, may].map((texts) => texts.map(parseExpectation));
  const subjects = new Map();
  for (const finding of report.findings) {
    const key = JSON.stringify([finding.check, finding.subject]);
    subjects.set(key, [...(subjects.get(key) ?? []), finding]);
  }
  const cells = [];
  const problems = [];
  for (const findings of subjects.values()) {
    const wanted = expected.filter((expectation) => covers(expectation, findings[0]));
    const cell = cellOf(findings, wanted, tolerated);
    cells.push({ check: findings[0].check, cell });
    if (!cell.startsWith('right')) problems.push(`${cell}: ${findings.map(describe).join(' and ')}${wants(wanted)}`);
  }
  const seen = (one) => report.findings.some((finding) => covers(one, finding) && holds(one, finding));
  for (const { check, text } of expected.filter((one) => !seen(one))) {
    cells.push({ check, cell: 'false pass' });
    problems.push(`false pass: nowhere ${text}`);
  }
  return { problems, cells };
}

function cellOf(findings, wanted, tolerated) {
  const outcomes = findings.map(({ outcome }) => (outcome === 'not-applicable' ? 'pass' : outcome));
  const worst = ['fail', 'inconclusive', 'pass'].find((outcome) => outcomes.includes(outcome));
  const meets = (expectations) => (finding) => expectations.some((one) => covers(one, finding) && holds(one, finding));
  const allHold = wanted.every((one) => findings.some((finding) => holds(one, finding)));
  const harmless = (finding) => wanted.length === 0 && ['pass', 'not-applicable'].includes(finding.outcome);
  const right =
    findings.every((finding) => harmless(finding) || meets(tolerated)(finding)) ||
    (wanted.length > 0 && allHold && findings.every(meets([...wanted, ...tolerated])));
  if (right) return `right ${worst}`;
  if (worst === 'inconclusive') return 'wrong inconclusive';
  if (worst === 'pass') return wanted.length > 0 ? 'false pass' : 'wrong code';
  return wanted.some(({ code }) => !['ok', 'not-applicable', 'inconclusive'].includes(code))
    ? 'wrong code'
    : 'false alarm';
}

const wants = (wanted) => (wanted.length > 0 ? `, wanted: ${wanted.map(({ text }) => text).join(', ')}` : '');

function describe({ check, code, reason, subject, says, seen }) {
  const where = [subject.address ?? subject.host, subject.port && `port ${subject.port}`, subject.list].filter(Boolean);
  return `${check}/${code}${reason ? `=${reason}` : ''} (${where.join(', ')}): ${says}${seen ? ` [${seen}]` : ''}`;
}

/** The table as text: a row a check that was asked, a column a cell. */
export function confusionTable(cells) {
  const checks = [...new Set(cells.map(({ check }) => check))].sort();
  const count = (check, cell) => cells.filter((one) => one.check === check && one.cell === cell).length;
  const row = (name, values) =>
    `${name.padEnd(26)}${values.map((value, index) => String(value).padStart(CELLS[index].length + 2)).join('')}`;
  return [
    row('check', CELLS),
    ...checks.map((check) =>
      row(
        check,
        CELLS.map((cell) => count(check, cell) || '.'),
      ),
    ),
  ].join('\n');
}
