import type { Check } from '../checks/check.js';
import type { Finding } from '../checks/finding.js';
import type { Counts, Judged, JudgedFinding, Report } from '../report/model.js';
import { count } from '../report/words.js';
import { severityOf, worstSeverity } from './profiles.js';
import type { PolicyInputs, Severity } from './types.js';
import { applyWaivers } from './waivers.js';

/**
 * Weighs what the checks said: with severities and waivers, and the policy's own. Findings that the policy turns off are
 * left out.
 * @param checks those that were made
 * @param observedAt when, as an ISO date: waivers end
 * @param unlocated hosts without any address: nothing of them was visited
 */
export function judge(
  findings: readonly Finding[],
  checks: readonly Check[],
  policy: PolicyInputs,
  observedAt: string,
  unlocated: readonly string[] = [],
): Judged {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const weighed = findings.flatMap((finding) => {
    const check = byId.get(finding.check);
    const severity = check && severityIn(finding, check, policy);
    return check && severity && severity !== 'off' ? [{ ...finding, topic: check.topic, severity }] : [];
  });
  const judged = applyWaivers(weighed, checks, policy.waivers, observedAt);
  const counts = countsOf(judged);
  return { findings: judged, counts, ...verdictOf(judged, counts, policy, unlocated) };
}

/** Exit status of the shell, and whether a step fails: 0 passed, 1 violations, 3 inconclusive; always 0 with `fail-on: never`. */
export function exitStatus({ verdict }: Pick<Report, 'verdict'>, { failOn }: Pick<PolicyInputs, 'failOn'>): 0 | 1 | 3 {
  if (failOn === 'never' || verdict === 'passed') return 0;
  return verdict === 'failed' ? 1 : 3;
}

/** What is no failure gets the worst that its check could have said. */
function severityIn({ code, couldBe, outcome, subject }: Finding, check: Check, policy: PolicyInputs): Severity {
  const worst = outcome === 'fail' ? code : couldBe;
  return worst === undefined
    ? worstSeverity(check, policy, subject.protocol)
    : severityOf(check, worst, policy, subject.protocol);
}

function countsOf(findings: readonly JudgedFinding[]): Counts {
  const counted = findings.filter(({ waiver }) => !waiver);
  const number = (outcome: Finding['outcome'], severity?: Severity): number =>
    counted.filter((finding) => finding.outcome === outcome && (!severity || finding.severity === severity)).length;
  return {
    error: number('fail', 'error'),
    warning: number('fail', 'warning'),
    notice: number('fail', 'notice'),
    inconclusive: number('inconclusive'),
    pass: number('pass'),
    notApplicable: number('not-applicable'),
    waived: findings.length - counted.length,
  };
}

/** Whether something that could be an error is not known. */
export const isGraveUnknown = ({ outcome, severity, waiver }: JudgedFinding): boolean =>
  outcome === 'inconclusive' && severity === 'error' && !waiver;

/** That in one sentence; nothing where all that could be an error is known. */
export function graveUnknown(findings: readonly JudgedFinding[]): string[] {
  const number = findings.filter(isGraveUnknown).length;
  const worst = number > 1 ? 'errors' : 'an error';
  return number > 0 ? [`${count(number, 'check')} that could be ${worst} could not be made`] : [];
}

function verdictOf(
  findings: readonly JudgedFinding[],
  { error, warning, pass }: Counts,
  { failOn, onInconclusive }: PolicyInputs,
  unlocated: readonly string[],
): Pick<Judged, 'verdict' | 'says'> {
  const warned = warning > 0 ? [count(warning, 'warning')] : [];
  if (error > 0) return { verdict: 'failed', says: [count(error, 'error'), ...warned].join(', ') };
  if (warning > 0 && failOn === 'warning') return { verdict: 'failed', says: count(warning, 'warning') };
  const open = graveUnknown(findings);
  if (open.length > 0 && onInconclusive === 'fail')
    return {
      verdict: 'inconclusive',
      says: [...open, 'which `on-inconclusive: fail` does not let pass', ...warned].join(', '),
    };
  if (unlocated.length > 0)
    return {
      verdict: 'inconclusive',
      says: `no address was found of ${unlocated.join(', ')}: nothing was visited there`,
    };
  if (pass === 0) return { verdict: 'inconclusive', says: 'nothing could be checked' };
  const mentioned = onInconclusive === 'warn' ? open : [];
  return { verdict: 'passed', says: [`${count(pass, 'check')} passed`, ...warned, ...mentioned].join(', ') };
}
