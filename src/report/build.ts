import { ownerOf, type Subject } from '../checks/finding.js';
import type { Evidence } from '../evidence/types.js';
import { SEVERITIES } from '../policy/types.js';
import { hostRows } from './host-rows.js';
import type { HostRow, Judged, JudgedFinding, Report } from './model.js';

/** The report of a run: the same for the same evidence, whatever order the findings come in. */
export function buildReport({ run, hosts, domains }: Evidence, { findings, counts, verdict, says }: Judged): Report {
  const rows = hostRows(hosts, domains);
  return {
    schemaVersion: 1,
    tool: run.tool,
    observedAt: run.observedAt,
    durationMs: run.durationMs,
    verdict,
    says,
    counts,
    vantage: run.vantage,
    hosts: rows,
    findings: worstFirst(located(findings, rows)),
  };
}

/** Each finding with the line that named its host; for a domain, that of the first host that carries it. */
function located(findings: readonly JudgedFinding[], rows: readonly HostRow[]): JudgedFinding[] {
  const ofHost = new Map<string, HostRow['source']>();
  const ofDomain = new Map<string, HostRow['source']>();
  for (const { host, domains, source } of rows) {
    if (!ofHost.has(host)) ofHost.set(host, source);
    for (const domain of domains) if (!ofDomain.has(domain)) ofDomain.set(domain, source);
  }
  const placeOf = ({ host, domain }: Subject) => (host === undefined ? ofDomain.get(domain ?? '') : ofHost.get(host));
  return findings.map((finding) => {
    const source = finding.source ?? placeOf(finding.subject);
    return source ? { ...finding, source } : finding;
  });
}

const OUTCOMES = ['fail', 'inconclusive', 'pass', 'not-applicable'];
/** What harms others first, then what lets strangers in or listen, then what makes mail be refused; a policy's own last. */
const GRAVITY = ['relay', 'login', 'encryption', 'identity', 'reputation', 'session', 'domains', 'transport', 'policy'];

type SortKey = (string | number)[];

function worstFirst(findings: readonly JudgedFinding[]): JudgedFinding[] {
  const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ finding }) => finding);
}

function compare(a: SortKey, b: SortKey): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  if (index < 0) return 0;
  return a[index]! < b[index]! ? -1 : 1;
}

const sortKey = ({ outcome, severity, topic, subject, check, code, says }: JudgedFinding): SortKey => [
  OUTCOMES.indexOf(outcome),
  SEVERITIES.indexOf(severity),
  GRAVITY.indexOf(topic),
  ownerOf(subject),
  subject.address ?? '',
  subject.port ?? 0,
  check,
  code,
  subject.domain ?? '',
  subject.list ?? '',
  subject.selector ?? '',
  says,
];
