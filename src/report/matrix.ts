import { TOPICS } from '../checks/check.js';
import { ownerOf } from '../checks/finding.js';
import { cut } from '../evidence/caps.js';
import type { Detail } from './budget.js';
import { span } from './escape.js';
import { count } from './headline.js';
import { details, table } from './html.js';
import type { JudgedFinding, Report } from './model.js';

/** Worst first. A notice is no mark against a host. */
const MARKS = ['❌', '❔', '⚠️', '✅', '–'] as const;
type Mark = (typeof MARKS)[number];

/** Hosts without anything against them are folded from so many on. */
const FOLD_FROM = 20;

/** A row a host, a column a topic, the worst mark of it in the cell: the worst hosts first. */
export function matrix({ hosts, findings }: Report, detail: Detail): string {
  const marks = marksOf(findings);
  const topics = TOPICS.filter((topic) => findings.some((finding) => finding.topic === topic));
  const head = ['host', ...topics.map((topic) => (topic === 'domains' ? 'sender domains' : topic))];
  const rows = [...new Set(hosts.map(({ host }) => host))]
    .map((host) => ({ host, cells: topics.map((topic) => marks.get(host)?.get(topic) ?? '–') }))
    .map((row) => ({ ...row, worst: Math.min(MARKS.length - 1, ...row.cells.map((mark) => MARKS.indexOf(mark))) }))
    .map((row) => ({ ...row, good: MARKS[row.worst] === '✅' }))
    .sort((a, b) => Number(a.good) - Number(b.good) || a.worst - b.worst);
  const write = (row: (typeof rows)[number]): string[] => {
    const name = span(cut(row.host, 255));
    return [row.good ? name : `**${name}**`, ...row.cells];
  };
  const bad = rows.filter(({ good }) => !good);
  const good = rows.filter((row) => row.good);
  const fold = rows.length > FOLD_FROM;
  const open = [...bad.slice(0, detail.most), ...(detail.passing && !fold ? good : [])].map(write);
  const blocks = open.length > 0 ? [table(head, open)] : [];
  if (bad.length > detail.most)
    blocks.push(`… and ${count(bad.length - detail.most, 'more host')} with something against them.`);
  const rest = `✅ ${count(good.length, open.length > 0 ? 'more host' : 'host')} with nothing against ${good.length === 1 ? 'it' : 'them'}`;
  if (good.length > 0 && !detail.passing) blocks.push(rest);
  if (good.length > 0 && detail.passing && fold) blocks.push(details(rest, table(head, good.map(write))));
  return blocks.join('\n\n');
}

/** The worst mark by host and topic. */
function marksOf(findings: readonly JudgedFinding[]): Map<string, Map<string, Mark>> {
  const hosts = new Map<string, Map<string, Mark>>();
  for (const finding of findings) {
    const topics = hosts.get(ownerOf(finding.subject)) ?? new Map<string, Mark>();
    hosts.set(ownerOf(finding.subject), topics);
    const mark = markOf(finding);
    if (MARKS.indexOf(mark) < MARKS.indexOf(topics.get(finding.topic) ?? '–')) topics.set(finding.topic, mark);
  }
  return hosts;
}

function markOf({ outcome, severity, waiver }: JudgedFinding): Mark {
  if (outcome === 'not-applicable' || waiver) return '–';
  if (outcome === 'inconclusive') return '❔';
  if (outcome === 'pass' || severity === 'notice') return '✅';
  return severity === 'error' ? '❌' : '⚠️';
}
