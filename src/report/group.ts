import { ownerOf } from '../checks/finding.js';
import type { Reason } from '../evidence/types.js';
import type { JudgedFinding } from './model.js';

/** Equal findings on the addresses and endpoints of one host, told as one. */
export interface FindingGroup {
  host: string;
  check: string;
  findings: [JudgedFinding, ...JudgedFinding[]];
}

/** Failures that count, of the same check, code and severity on one host together, in the order of the first of each. */
export function groupFailures(findings: readonly JudgedFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    if (finding.outcome !== 'fail' || finding.waiver) continue;
    const { check, code, severity, subject } = finding;
    const key = JSON.stringify([severity, ownerOf(subject), check, code]);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { host: ownerOf(subject), check, findings: [finding] });
  }
  return [...groups.values()];
}

/** The same check, code and severity on any host. */
export interface FleetGroup {
  check: string;
  findings: FindingGroup['findings'];
}

/** The same finding on several hosts, told as one, in the order of the first of each. */
export function acrossHosts(groups: readonly FindingGroup[]): FleetGroup[] {
  const fleet = new Map<string, FleetGroup>();
  for (const { check, findings } of groups) {
    const [{ severity, code }] = findings;
    const key = JSON.stringify([severity, check, code]);
    const group = fleet.get(key);
    if (group) for (const finding of findings) group.findings.push(finding);
    else fleet.set(key, { check, findings: [...findings] });
  }
  return [...fleet.values()];
}

export interface UnknownGroup {
  reason: Reason;
  findings: JudgedFinding[];
  hosts: string[];
}

/** Inconclusive findings that count, by reason, the reason of the gravest first. */
export function groupUnknown(findings: readonly JudgedFinding[]): UnknownGroup[] {
  const groups = new Map<Reason, JudgedFinding[]>();
  for (const finding of findings) {
    if (finding.outcome !== 'inconclusive' || finding.waiver) continue;
    const reason = finding.reason ?? 'internal';
    const group = groups.get(reason);
    if (group) group.push(finding);
    else groups.set(reason, [finding]);
  }
  return [...groups].map(([reason, found]) => ({
    reason,
    findings: found,
    hosts: [...new Set(found.map(({ subject }) => ownerOf(subject)))],
  }));
}

export interface WaivedGroup {
  /** The first of the findings that one waiver accepts on one host. */
  finding: JudgedFinding;
  times: number;
  /** Why they are accepted, and until when. */
  says: string;
}

/** What is waived, by host, check and code. */
export function groupWaived(findings: readonly JudgedFinding[]): WaivedGroup[] {
  const groups = new Map<string, WaivedGroup>();
  for (const finding of findings) {
    const { waiver, check, code, subject } = finding;
    if (!waiver) continue;
    const says = waiver.until ? `${waiver.reason} (until ${waiver.until})` : waiver.reason;
    const key = JSON.stringify([ownerOf(subject), check, code, says]);
    const group = groups.get(key);
    if (group) group.times++;
    else groups.set(key, { finding, times: 1, says });
  }
  return [...groups.values()];
}

/** Why checks do not apply, the commonest reason first: the first sentence of those that differ only in their subject. */
export function groupNotApplicable(findings: readonly JudgedFinding[]): [sentence: string, times: number][] {
  const groups = new Map<string, [sentence: string, times: number]>();
  for (const { outcome, waiver, says, subject } of findings) {
    if (outcome !== 'not-applicable' || waiver) continue;
    const names = [subject.host, subject.domain, subject.address].filter((name) => name !== undefined && name !== '');
    const reason = names.reduce((sentence: string, name) => sentence.replaceAll(name!, ''), says);
    const group = groups.get(reason);
    if (group) group[1]++;
    else groups.set(reason, [says, 1]);
  }
  return [...groups.values()].sort(([, a], [, b]) => b - a);
}

/** How often each sentence was said, in order of appearance. */
export function tally(sentences: readonly string[]): [sentence: string, times: number][] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times];
}
