import { ownerOf } from '../checks/finding.js';
import type { Evidence } from '../evidence/types.js';
import { hostRow } from './host-rows.js';
import type { Counts, JudgedFinding, Report, VerdictWord } from './model.js';

/** What the policy made of the findings of a run. */
export interface Judged {
  findings: JudgedFinding[];
  counts: Counts;
  verdict: VerdictWord;
  says: string;
}

/** The report of a run: the same for the same evidence, whatever order the findings come in. */
export const buildReport = ({ run, hosts }: Evidence, { findings, counts, verdict, says }: Judged): Report => ({
  schemaVersion: 1,
  tool: run.tool,
  observedAt: run.observedAt,
  durationMs: run.durationMs,
  verdict,
  says,
  counts,
  vantage: run.vantage,
  hosts: hosts.map(hostRow),
  findings: worstFirst(findings),
});

const OUTCOMES = ['fail', 'inconclusive', 'pass', 'not-applicable'];
const SEVERITIES = ['error', 'warning', 'notice'];

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

const sortKey = ({ outcome, severity, subject, check, code, says }: JudgedFinding): SortKey => [
  OUTCOMES.indexOf(outcome),
  SEVERITIES.indexOf(severity),
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
