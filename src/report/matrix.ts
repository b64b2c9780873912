import { TOPICS, type Topic } from '../checks/check.js';
import type { JudgedFinding, Report } from './model.js';

/** Worst first. A notice is no mark against a host. */
const MARKS = ['❌', '❔', '⚠️', '✅', '–'] as const;
export type Mark = (typeof MARKS)[number];

export interface MatrixRow {
  host: string;
  /** One for each topic. */
  cells: Mark[];
  worst: Mark;
}

export interface Matrix {
  topics: Topic[];
  rows: MatrixRow[];
}

/** A row a host, a cell a topic that was asked about, the worst mark of it in the cell: the worst hosts first. */
export function matrixOf({ hosts, findings }: Report): Matrix {
  const markOn = marksOf(hosts, findings);
  const asked = new Set(findings.map(({ topic }) => topic));
  const topics = TOPICS.filter((topic) => asked.has(topic));
  const rows = [...new Set(hosts.map(({ host }) => host))]
    .map((host) => ({ host, cells: topics.map((topic) => markOn(host, topic)) }))
    .map((row) => ({ ...row, worst: row.cells.reduce<Mark>(worse, '–') }))
    .sort((a, b) => Number(a.worst === '✅') - Number(b.worst === '✅') || rank(a.worst) - rank(b.worst));
  return { topics, rows };
}

/** The worst mark of a topic on a host: of its own findings and those of the domains that it carries. */
function marksOf(hosts: Report['hosts'], findings: readonly JudgedFinding[]): (host: string, topic: Topic) => Mark {
  const own = new Map<string, Map<string, Mark>>();
  const ofDomain = new Map<string, Map<string, Mark>>();
  for (const finding of findings) {
    const { host, domain = '' } = finding.subject;
    const marks = host === undefined ? ofDomain : own;
    const topics = marks.get(host ?? domain) ?? new Map<string, Mark>();
    marks.set(host ?? domain, topics);
    topics.set(finding.topic, worse(topics.get(finding.topic) ?? '–', markOf(finding)));
  }
  const domains = new Map<string, string[]>();
  for (const row of hosts) domains.set(row.host, [...(domains.get(row.host) ?? []), ...row.domains]);
  return (host, topic) =>
    (domains.get(host) ?? [])
      .map((domain) => ofDomain.get(domain)?.get(topic) ?? '–')
      .reduce(worse, own.get(host)?.get(topic) ?? '–');
}

const rank = (mark: Mark): number => MARKS.indexOf(mark);
const worse = (a: Mark, b: Mark): Mark => (rank(b) < rank(a) ? b : a);

function markOf({ outcome, severity, waiver }: JudgedFinding): Mark {
  if (outcome === 'not-applicable' || waiver) return '–';
  if (outcome === 'inconclusive') return '❔';
  if (outcome === 'pass' || severity === 'notice') return '✅';
  return severity === 'error' ? '❌' : '⚠️';
}
