import { ownerOf, type Subject } from '../../checks/finding.js';
import { cut } from '../../evidence/caps.js';
import { span } from '../escape.js';
import type { FleetGroup } from '../group.js';
import { grouped } from '../grouped.js';
import type { JudgedFinding } from '../model.js';
import { few } from '../words.js';
import type { Detail } from './budget.js';
import { details } from './html.js';

type Findings = FleetGroup['findings'];

const FIELDS = ['seen', 'wanted'] as const;
type Field = (typeof FIELDS)[number];

const OPEN = 10;
const PLACES_ON_A_HOST = 10;

/** Where it was found, and what was seen and wanted there: one sentence for one place, else a line a host. */
export function places(findings: Findings, detail: Detail): string {
  const [first] = findings;
  const differ = FIELDS.filter((field) => findings.some((finding) => finding[field] !== first[field]));
  const values = FIELDS.filter((field) => first[field] && !differ.includes(field)).map(
    (field) => `**${field === 'seen' ? 'Seen' : 'Wanted'}:** ${quoted(first[field]!)}`,
  );
  const lines = grouped(findings, (finding) =>
    JSON.stringify([ownerOf(finding.subject), ...differ.map((field) => finding[field])]),
  );
  if (lines.length === 1) return [`${placeOf(findings)}.`, ...values].join(' ');
  const written = lines.slice(0, detail.places).map(([, line]) => `- ${lineOf(line, differ)}`);
  const list = folded(written, lines.length - written.length);
  return values.length > 0 ? `${values.join(' ')}\n\n${list}` : list;
}

/** The first lines open, further ones folded. */
function folded(lines: string[], more: number): string {
  const open = lines.slice(0, OPEN);
  const rest = [...lines.slice(OPEN), ...(more > 0 ? [`- … and ${more} more`] : [])];
  if (rest.length <= 1) return [...open, ...rest].join('\n');
  return `${open.join('\n')}\n\n${details(`${lines.length - open.length + more} more places`, rest.join('\n'))}`;
}

/** `mail.example.com, 203.0.113.25 port 25`: what findings of one host or domain are about. */
function placeOf(findings: Findings): string {
  const inside = grouped(findings, ({ subject }) => insideOf(subject)).map(([place, at]) =>
    [place, portsOf(at.flatMap(({ subject: { port } }) => port ?? []))].filter((part) => part !== '').join(' '),
  );
  const told = inside.filter((place) => place !== '');
  const [{ subject, source }] = findings;
  const owner = subject.host ?? subject.domain;
  if (owner !== undefined) told.unshift(span(cut(owner, 255)));
  return told.length > 0 ? few(told, PLACES_ON_A_HOST, String) : policyOf(source);
}

/** Where a policy was written that its finding is about. */
const policyOf = (source: JudgedFinding['source']): string =>
  source ? `${span(cut(source.file, 255))} line ${source.line}` : 'The policy';

/** `port 25`, `ports 25, 465 and 587`. */
function portsOf(ports: number[]): string {
  const [last, ...others] = [...new Set(ports)].reverse();
  if (last === undefined) return '';
  return others.length === 0 ? `port ${last}` : `ports ${others.reverse().join(', ')} and ${last}`;
}

function lineOf(line: Findings, differ: Field[]): string {
  const values = differ.flatMap((field) => (line[0][field] ? [`${field} ${quoted(line[0][field])}`] : []));
  return [placeOf(line), values.join(', ')].filter((part) => part !== '').join(': ');
}

function insideOf({ host, address, domain, list, selector }: Subject): string {
  const parts = [
    ['', address],
    ['domain ', host && domain],
    ['list ', list],
    ['selector ', selector],
  ] as const;
  return parts.flatMap(([what, name]) => (name ? [`${what}${span(cut(name, 255))}`] : [])).join(' ');
}

const quoted = (value: string): string => span(cut(value, 300));
