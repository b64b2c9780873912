import { cut } from '../../evidence/caps.js';
import { terminal } from '../escape.js';
import { type FindingGroup, groupFailures } from '../group.js';
import { grouped } from '../grouped.js';
import type { Explain, JudgedFinding, Report } from '../model.js';
import { proofLines } from '../plain.js';
import { count, few } from '../words.js';
import { labeller, type Style } from './layout.js';
import { pasteLines } from './pastes.js';

const SEVERITY = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] } as const;
const PLACES = 20;
/** Hosts and domains that are told whole; of further ones, only what is wrong; beyond those, their number. */
const WHOLE = 50;
const NAMED = 500;

/** Failures, worst first, under the host or domain that they are about. */
export function failures({ findings }: Report, style: Style, explain: Explain): string[] {
  const owners = grouped(groupFailures(findings), ({ host }) => host);
  const lines = owners.slice(0, NAMED).flatMap(([owner, groups], index) => {
    const told = new Set<string>();
    const title = titleOf(owner, groups[0].findings[0], style);
    return index < WHOLE
      ? [title, ...groups.flatMap((group) => [...groupLines(group, style, explain, told), ''])]
      : [title, ...groups.flatMap((group) => saysLines(group, style)), ''];
  });
  return [...lines, ...leftOut(owners.length)];
}

function leftOut(owners: number): string[] {
  if (owners <= WHOLE) return [];
  const short = Math.min(owners, NAMED) - WHOLE;
  const not = owners > NAMED ? `, and ${count(owners - NAMED, 'more host')} not at all` : '';
  return [`… ${count(short, 'host')} told without details${not}: the report as JSON has them`, ''];
}

function titleOf(owner: string, first: JudgedFinding, { paint }: Style): string {
  const source = sourceOf(first);
  const title = paint('bold', terminal(cut(owner, 255)));
  return source === '' ? title : `${title} ${paint('dim', terminal(`(${cut(source, 300)})`))}`;
}

const sourceOf = ({ source }: JudgedFinding): string => (source ? `${source.file}:${source.line}` : '');

/** @param told of the same host, and not to be told again */
function groupLines(group: FindingGroup, style: Style, explain: Explain, told: Set<string>): string[] {
  const { check, findings } = group;
  const [first, ...others] = findings;
  const labelled = labeller(style);
  const said = (label: string, value: string | undefined, most: number): string[] =>
    value ? labelled(label, cut(value, most)) : [];
  const once = (text = ''): string => {
    if (told.has(text)) return 'as above';
    if (text !== '') told.add(text);
    return text;
  };
  return [
    ...saysLines(group, style),
    ...said('seen', first.seen, 500),
    ...said('wanted', first.wanted, 500),
    ...proofLines(first).map((line) => `      │ ${terminal(line)}`),
    ...said(
      'also',
      few(others, PLACES, (one) => whatElse(one, first)),
      2000,
    ),
    ...said('why', once(explain(check)?.why), 500),
    ...said('fix', once(first.fix), 2000),
    ...pasteLines(findings, labelled, told),
  ];
}

/** What is wrong, in one sentence. */
function saysLines({ check, findings: [first] }: FindingGroup, { paint, write }: Style): string[] {
  const [mark, colour] = SEVERITY[first.severity];
  const [says, ...rest] = write(4, terminal(`${cut(first.says, 500)} [${check}/${first.code}]`));
  return [`  ${paint(colour, mark)} ${paint('bold', says!.trimStart())}`, ...rest.map((line) => paint('bold', line))];
}

/** What tells a finding from the first of its group: where it is, or what it says of the same place. */
const whatElse = (finding: JudgedFinding, first: JudgedFinding): string =>
  placeOf(finding) === placeOf(first) ? cut(finding.says, 500) : placeOf(finding);

function placeOf(finding: JudgedFinding): string {
  const { address, port, domain, list, selector } = finding.subject;
  return [address, port && `port ${port}`, domain, list, selector].filter(Boolean).join(' ') || sourceOf(finding);
}
