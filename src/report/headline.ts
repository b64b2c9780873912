import { cut } from '../evidence/caps.js';
import { isGraveUnknown } from '../policy/verdict.js';
import type { JudgedFinding, Report } from './model.js';
import { count } from './words.js';

export interface Headline {
  mark: '✅' | '❌' | '⚠️' | '❔';
  says: string;
}

/**
 * The verdict in one sentence. A run without a single pass or failure is never told as good.
 * @param name how to write the name of a host
 */
export function headline(report: Report, name: (host: string) => string): Headline {
  const { counts, verdict } = report;
  if (verdict === 'failed') return { mark: '❌', says: failed(report, name) };
  if (counts.pass + counts.error + counts.warning + counts.notice + counts.inconclusive === 0)
    return { mark: '❔', says: 'nothing was checked' };
  if (verdict === 'inconclusive' || counts.pass === 0) return { mark: '❔', says: undecided(report, name) };
  const passed = `${count(hostsOf(report).size, 'host')}, ${count(counts.pass, 'check')} passed`;
  const but = butParts(report);
  const grave = counts.error > 0 || report.findings.some(isGraveUnknown);
  return { mark: grave ? '⚠️' : '✅', says: [passed, ...but].join(', ') };
}

/** Whether there is nothing to read but the headline. */
export const isSpotless = (report: Report): boolean =>
  headline(report, String).mark === '✅' &&
  report.findings.every(({ outcome }) => outcome !== 'fail' && outcome !== 'inconclusive');

function failed(report: Report, name: (host: string) => string): string {
  const { error, warning, notice } = report.counts;
  const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : 'notice';
  const number = error || warning || notice;
  if (number === 0) return `${count(report.counts.inconclusive, 'check')} could not be made`;
  const told = report.findings.filter(
    (finding) => finding.outcome === 'fail' && finding.severity === severity && !finding.waiver,
  );
  return `${count(number, severity)} on ${placesOf(told, report, name)}`;
}

/** The hosts and domains that these are about: the only one by its name, several by their number. */
function placesOf(findings: readonly JudgedFinding[], report: Report, name: (host: string) => string): string {
  const hosts = new Set(findings.flatMap(({ subject }) => subject.host ?? []));
  const domains = new Set(
    findings.flatMap(({ subject: { host, domain } }) => (host === undefined ? (domain ?? []) : [])),
  );
  const said = (names: Set<string>, many: string): string[] =>
    names.size === 0 ? [] : names.size > 1 ? [many] : [...names].map((only) => name(cut(only, 255)));
  const places = [
    ...said(hosts, `${hosts.size} of ${count(hostsOf(report).size, 'host')}`),
    ...said(domains, count(domains.size, 'domain')),
  ];
  return places.length > 0 ? places.join(' and ') : 'the policy';
}

const hostsOf = ({ hosts }: Report): Set<string> => new Set(hosts.map(({ host }) => host));

/** The gravest of what could not be told is all owed to port 25, which is closed to the runner. */
export function isPortClosed({ findings }: Report): boolean {
  const open = findings.filter(({ outcome, waiver }) => outcome === 'inconclusive' && !waiver);
  const gravest = open.filter(({ severity }) => severity === open[0]!.severity);
  return gravest.length > 0 && gravest.every(({ reason }) => reason === 'egress-blocked');
}

function undecided(report: Report, name: (host: string) => string): string {
  const { counts, findings, hosts } = report;
  if (isPortClosed(report)) return 'port 25 could not be reached from this runner';
  const [unlocated, ...others] = hosts.filter(({ addresses }) => addresses.length === 0);
  if (unlocated && !findings.some(isGraveUnknown))
    return `no address was found of ${others.length > 0 ? `${others.length + 1} hosts` : name(cut(unlocated.host, 255))}`;
  if (counts.inconclusive > 0) return `${count(counts.inconclusive, 'check')} could not be made`;
  return 'no check passed';
}

const butParts = ({ counts }: Report): string[] =>
  [
    counts.error && count(counts.error, 'error'),
    counts.warning && count(counts.warning, 'warning'),
    counts.inconclusive && `${counts.inconclusive} could not be made`,
  ].filter((part) => typeof part === 'string');

/** `2 errors · 1 warning · 3 could not be checked · 71 passed`, what is zero left out, passes always told. */
export function countsLine({ counts }: Report): string {
  const parts: [number, string][] = [
    [counts.error, count(counts.error, 'error')],
    [counts.warning, count(counts.warning, 'warning')],
    [counts.notice, count(counts.notice, 'notice')],
    [counts.inconclusive, `${counts.inconclusive} could not be checked`],
    [counts.waived, `${counts.waived} waived`],
    [counts.notApplicable, `${counts.notApplicable} not applicable`],
  ];
  return [...parts.filter(([number]) => number > 0).map(([, said]) => said), `${counts.pass} passed`].join(' · ');
}
