import { cut } from '../../evidence/caps.js';
import { terminal } from '../escape.js';
import { type FindingGroup, groupFailures } from '../group.js';
import { few } from '../html.js';
import type { Explain, JudgedFinding, Report } from '../model.js';
import { labeller, type Style } from './layout.js';
import { pasteLines } from './pastes.js';

const SEVERITY = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] } as const;
const PLACES = 20;
const PROOF_LINES = 20;

/** Failures, worst first, under the host or domain that they are about. */
export function failures({ findings }: Report, style: Style, explain: Explain): string[] {
  const owners = new Map<string, FindingGroup[]>();
  for (const group of groupFailures(findings)) owners.set(group.host, [...(owners.get(group.host) ?? []), group]);
  return [...owners].flatMap(([owner, groups]) => {
    const told = new Set<string>();
    return [
      titleOf(owner, groups[0]!.findings[0], style),
      ...groups.flatMap((group) => [...groupLines(group, style, explain, told), '']),
    ];
  });
}

function titleOf(owner: string, first: JudgedFinding, { paint }: Style): string {
  const source = sourceOf(first);
  const title = paint('bold', terminal(cut(owner, 255)));
  return source === '' ? title : `${title} ${paint('dim', terminal(`(${cut(source, 300)})`))}`;
}

const sourceOf = ({ source }: JudgedFinding): string => (source ? `${source.file}:${source.line}` : '');

/** @param told of the same host, and not to be told again */
function groupLines({ check, findings }: FindingGroup, style: Style, explain: Explain, told: Set<string>): string[] {
  const [first, ...others] = findings;
  const [mark, colour] = SEVERITY[first.severity];
  const { paint, write } = style;
  const labelled = labeller(4, style);
  const said = (label: string, value: string | undefined, most: number): string[] =>
    value ? labelled(label, cut(value, most)) : [];
  const once = (text = ''): string => {
    if (told.has(text)) return 'as above';
    if (text !== '') told.add(text);
    return text;
  };
  const [says, ...rest] = write(4, terminal(`${cut(first.says, 500)} [${check}/${first.code}]`));
  return [
    `  ${paint(colour, mark)} ${paint('bold', says!.trimStart())}`,
    ...rest.map((line) => paint('bold', line)),
    ...said('seen', first.seen, 500),
    ...said('wanted', first.wanted, 500),
    ...proofLines(first.proof),
    ...said('also', few(others, PLACES, placeOf), 2000),
    ...said('why', once(explain(check)?.why), 500),
    ...said('fix', once(first.fix), 2000),
    ...pasteLines(findings, labelled, told),
  ];
}

function proofLines(proof: readonly string[]): string[] {
  const shown = proof.slice(0, PROOF_LINES).map((line) => `      │ ${terminal(cut(line, 300))}`);
  return proof.length > PROOF_LINES ? [...shown, `      │ … and ${proof.length - PROOF_LINES} more lines`] : shown;
}

/** What tells a finding from the first of its group. */
function placeOf(finding: JudgedFinding): string {
  const { address, port, domain, list, selector } = finding.subject;
  return [address, port && `port ${port}`, domain, list, selector].filter(Boolean).join(' ') || sourceOf(finding);
}
