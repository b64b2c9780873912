import { ownerOf } from '../checks/finding.js';
import { cut } from '../evidence/caps.js';
import { type Paint, painter } from './ansi.js';
import { terminal, terminalLine } from './escape.js';
import { type FindingGroup, groupFailures, groupUnknown, groupWaived, tally } from './group.js';
import { count, countsLine, headline } from './headline.js';
import { few } from './html.js';
import type { JudgedFinding, Report } from './model.js';
import { REASON_TEXTS } from './reasons.js';

export interface TerminalOptions {
  colour: boolean;
  /** Columns; text is wrapped to it, words that are longer are not broken. */
  width: number;
}

const SEVERITY = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] } as const;
const VERDICT = { '✅': 'green', '❌': 'red', '⚠️': 'yellow', '❔': 'yellow' } as const;
const LABEL = 10;
const MOST = 20;

/** The report for a shell; the verdict is the last line. */
export function toTerminal(report: Report, { colour, width }: TerminalOptions): string {
  const paint = painter(colour);
  const write = writer(Math.max(40, width));
  const { vantage, tool, hosts } = report;
  const { mark, says } = headline(report, terminal);
  const from = vantage.ehloName ? `, from ${vantage.ehloName}` : '';
  const lines = [
    ...write(0, terminal(`${tool.name} ${tool.version}: ${count(hosts.length, 'host')}${from}`)),
    '',
    ...hostBlocks(report, paint, write),
    ...goodHosts(report, paint, write),
    ...unknownBlock(report, paint, write),
    ...waivedBlock(report, paint, write),
    ...write(0, countsLine(report)),
    ...(report.verdict === 'inconclusive' ? write(0, terminal(report.says)) : []),
    paint(VERDICT[mark], paint('bold', `${report.verdict.toUpperCase()}: ${says}`)),
  ];
  return lines.map((line) => `${terminalLine(line)}\n`).join('');
}

/** Wraps an escaped sentence behind an indentation, or behind a label on its first line. */
type Write = (indent: number, sentence: string, label?: string) => string[];

function writer(width: number): Write {
  return (indent, sentence, label = '') => {
    const lines: string[] = [];
    let line = '';
    for (const word of sentence.split(' ')) {
      if (line !== '' && indent + line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((text, index) => `${(index === 0 ? label : '').padEnd(indent)}${text}`);
  };
}

function hostBlocks({ findings, hosts }: Report, paint: Paint, write: Write): string[] {
  const sources = new Map(hosts.map(({ host, source }) => [host, `${source.file}:${source.line}`]));
  const groups = groupFailures(findings);
  return [...new Set(groups.map(({ host }) => host))].flatMap((host) => [
    [paint('bold', terminal(host)), ...placeIn(sources.get(host)).map((place) => paint('dim', place))].join(' '),
    ...groups.filter((group) => group.host === host).flatMap((group) => groupLines(group, paint, write)),
    '',
  ]);
}

const placeIn = (source: string | undefined): string[] => (source === undefined ? [] : [terminal(`(${source})`)]);

function groupLines({ check, findings: [first, ...others] }: FindingGroup, paint: Paint, write: Write): string[] {
  const [mark, colour] = SEVERITY[first.severity];
  const [says, ...rest] = write(4, terminal(`${cut(first.says, 500)} [${check}/${first.code}]`));
  const labelled = (label: string, value = ''): string[] => {
    if (value === '') return [];
    const [line, ...more] = value.split('\n').map((part) => terminal(cut(part, 2000)));
    return [...write(4 + LABEL, line!, `    ${label}`), ...more.flatMap((part) => write(4 + LABEL, part))];
  };
  return [
    `  ${paint(colour, mark)} ${says!.trimStart()}`,
    ...rest,
    ...labelled('seen', first.seen && cut(first.seen, 500)),
    ...labelled('wanted', first.wanted && cut(first.wanted, 500)),
    ...first.proof.slice(0, MOST).map((line) => `      │ ${terminal(cut(line, 300))}`),
    ...labelled('also', others.length > 0 ? few(others, MOST, placeOf) : undefined),
    ...labelled('fix', first.fix),
  ];
}

/** Hosts of which something passed and nothing else is told. */
function goodHosts({ findings, hosts }: Report, paint: Paint, write: Write): string[] {
  const judged = (told: boolean) =>
    new Set(
      findings
        .filter(
          ({ outcome, waiver }) =>
            !waiver && (told ? outcome === 'fail' || outcome === 'inconclusive' : outcome === 'pass'),
        )
        .map(({ subject }) => ownerOf(subject)),
    );
  const [against, passed] = [judged(true), judged(false)];
  const good = [...new Set(hosts.map(({ host }) => host))].filter((host) => passed.has(host) && !against.has(host));
  if (good.length === 0) return [];
  const [first, ...rest] = write(4, `nothing against ${few(good, MOST, terminal)}`);
  return [`  ${paint('green', '✔')} ${first!.trimStart()}`, ...rest, ''];
}

function waivedBlock({ findings }: Report, paint: Paint, write: Write): string[] {
  const groups = groupWaived(findings);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, MOST).flatMap(({ finding: { check, code, subject, says: said }, times, says }) => {
    const [first, ...rest] = write(4, terminal(`${ownerOf(subject)}: ${cut(said, 500)} [${check}/${code}]`));
    const often = times > 1 ? `${times} times; ` : '';
    return [
      `  ${paint('dim', '○')} ${first!.trimStart()}`,
      ...rest,
      ...write(6, terminal(cut(`${often}${says}`, 500)), '    →'),
    ];
  });
  const more = groups.length > MOST ? [`  … and ${groups.length - MOST} more`] : [];
  return [paint('bold', 'Waived'), ...lines, ...more, ''];
}

const placeOf = ({ subject: { address, port, domain, list, selector } }: JudgedFinding): string =>
  [address, port && `port ${port}`, domain, list, selector].filter(Boolean).join(' ');

function unknownBlock({ findings }: Report, paint: Paint, write: Write): string[] {
  const groups = groupUnknown(findings);
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ reason, findings: found, hosts }) => {
    const { says, ways } = REASON_TEXTS[reason];
    const sentences = reason === 'egress-blocked' ? [] : tally(found.map((finding) => finding.says));
    const out = tally([...found.flatMap(({ fix }) => fix ?? []), ...ways]).slice(0, 5);
    return [
      `  ${paint('yellow', '?')} ${reason}: ${count(found.length, 'check')} on ${few(hosts, 3, terminal)}`,
      ...write(4, terminal(says)),
      ...sentences.slice(0, 5).flatMap(([sentence]) => write(6, terminal(cut(sentence, 300)), '    -')),
      ...out.flatMap(([way]) => write(6, terminal(cut(way, 500)), '    →')),
    ];
  });
  return [paint('bold', 'Could not be checked'), ...lines, ''];
}
