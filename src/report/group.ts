import { ownerOf } from '../checks/finding.js';
import type { Reason } from '../evidence/types.js';
import { grouped } from './grouped.js';
import type { JudgedFinding } from './model.js';
import { waiverOf } from './plain.js';

/** Equal findings on the addresses and endpoints of one host, told as one. */
export interface FindingGroup {
  host: string;
  check: string;
  findings: [JudgedFinding, ...JudgedFinding[]];
}

/** Findings of one outcome that no waiver accepts. */
const counted = (findings: readonly JudgedFinding[], outcome: JudgedFinding['outcome']): JudgedFinding[] =>
  findings.filter((finding) => finding.outcome === outcome && !finding.waiver);

/** Failures that count, of the same check, code and severity on one host together, in the order of the first of each. */
export const groupFailures = (findings: readonly JudgedFinding[]): FindingGroup[] =>
  grouped(counted(findings, 'fail'), ({ severity, subject, check, code }) =>
    JSON.stringify([severity, ownerOf(subject), check, code]),
  ).map(([, same]) => ({ host: ownerOf(same[0].subject), check: same[0].check, findings: same }));

/** The same check, code and severity on any host. */
export interface FleetGroup {
  check: string;
  findings: FindingGroup['findings'];
}

/** The same finding on several hosts, told as one, in the order of the first of each. */
export const acrossHosts = (groups: readonly FindingGroup[]): FleetGroup[] =>
  grouped(groups, ({ check, findings: [{ severity, code }] }) => JSON.stringify([severity, check, code])).map(
    ([, [{ check, findings }, ...others]]) => ({
      check,
      findings: [...findings, ...others.flatMap((group) => group.findings)],
    }),
  );

export interface UnknownGroup {
  reason: Reason;
  findings: JudgedFinding[];
  hosts: string[];
}

/** Inconclusive findings that count, by reason, the reason of the gravest first. */
export const groupUnknown = (findings: readonly JudgedFinding[]): UnknownGroup[] =>
  grouped(counted(findings, 'inconclusive'), ({ reason = 'internal' }) => reason).map(([reason, found]) => ({
    reason,
    findings: found,
    hosts: [...new Set(found.map(({ subject }) => ownerOf(subject)))],
  }));

export interface WaivedGroup {
  /** The first of the findings that one waiver accepts on one host. */
  finding: JudgedFinding;
  times: number;
  /** Why they are accepted, and until when. */
  says: string;
}

/** What is waived, by host, check and code. */
export const groupWaived = (findings: readonly JudgedFinding[]): WaivedGroup[] =>
  grouped(
    findings.flatMap((finding) => (finding.waiver ? [{ finding, says: waiverOf(finding.waiver) }] : [])),
    ({ finding: { check, code, subject }, says }) => JSON.stringify([ownerOf(subject), check, code, says]),
  ).map(([, same]) => ({ ...same[0], times: same.length }));

export interface NotApplicableGroup {
  /** The first sentence of those that differ only in their subject. */
  says: string;
  times: number;
  /** Not all of them name the same subject. */
  differ: boolean;
}

/** Why checks do not apply, the commonest reason first. */
export const groupNotApplicable = (findings: readonly JudgedFinding[]): NotApplicableGroup[] =>
  grouped(counted(findings, 'not-applicable'), reasonOf)
    .map(([, same]) => ({
      says: same[0].says,
      times: same.length,
      differ: same.some(({ says }) => says !== same[0].says),
    }))
    .sort((a, b) => b.times - a.times);

/** Its sentence without the names of its subject. */
const reasonOf = ({ says, subject: { host, domain, address } }: JudgedFinding): string =>
  [host, domain, address]
    .filter((name) => name !== undefined && name !== '')
    .reduce((sentence: string, name) => sentence.replaceAll(name!, ''), says);

/** How often each sentence was said, in order of appearance. */
export const tally = (sentences: readonly string[]): [sentence: string, times: number][] =>
  grouped(sentences, (sentence) => sentence).map(([sentence, same]) => [sentence, same.length]);
