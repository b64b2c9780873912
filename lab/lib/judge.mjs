/**
 * Compares a report with what a scenario says.
 *
 * An expectation is `CHECK/CODE`, or `CHECK/inconclusive=REASON`, followed by what narrows its subjects: `v4`, `v6`, `:PORT`
 * or the zone of a list. It must hold for each subject of the check that it covers, and for one at least. Everything that no
 * expectation covers must be a pass or not applicable.
 */

/** What the confusion table counts. */
export const CELLS = ['right pass', 'right fail', 'right inconclusive', 'false pass', 'false alarm', 'wrong inconclusive', 'wrong code'];

export function parseExpectation(text) {
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

const holds = ({ code, reason }, finding) => finding.code === code && (reason === undefined || finding.reason === reason);

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
  for (const expectation of expected.filter((one) => !report.findings.some((finding) => covers(one, finding)))) {
    cells.push({ check: expectation.check, cell: 'false pass' });
    problems.push(`false pass: no finding at all where ${expectation.text} is wanted`);
  }
  return { problems, cells };
}

function cellOf(findings, wanted, tolerated) {
  const outcomes = findings.map(({ outcome }) => (outcome === 'not-applicable' ? 'pass' : outcome));
  const worst = ['fail', 'inconclusive', 'pass'].find((outcome) => outcomes.includes(outcome));
  const right =
    wanted.length > 0
      ? wanted.every((one) => findings.some((finding) => holds(one, finding))) &&
        findings.every((finding) => [...wanted, ...tolerated].some((one) => covers(one, finding) && holds(one, finding)))
      : findings.every(
          (finding) =>
            ['pass', 'not-applicable'].includes(finding.outcome) ||
            tolerated.some((one) => covers(one, finding) && holds(one, finding)),
        );
  if (right) return `right ${worst}`;
  if (worst === 'inconclusive') return 'wrong inconclusive';
  if (worst === 'pass') return wanted.length > 0 ? 'false pass' : 'wrong code';
  return wanted.some(({ code }) => !['ok', 'not-applicable', 'inconclusive'].includes(code)) ? 'wrong code' : 'false alarm';
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
  const row = (name, values) => `${name.padEnd(26)}${values.map((value, index) => String(value).padStart(CELLS[index].length + 2)).join('')}`;
  return [row('check', CELLS), ...checks.map((check) => row(check, CELLS.map((cell) => count(check, cell) || '.')))].join('\n');
}
