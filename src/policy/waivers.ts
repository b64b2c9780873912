import type { Check } from '../checks/check.js';
import { fill } from '../checks/finding.js';
import { grouped } from '../report/grouped.js';
import type { JudgedFinding } from '../report/model.js';
import type { Waiver } from './types.js';

/** What is found wrong of the policy itself, by code. */
export const POLICY_FINDINGS = {
  'waiver-expired': {
    says: '{waiver} ended on {until}, and what it was for counts again',
    fix: 'Mend what it was for and remove the waiver, or agree on a later date and write it as `until`.',
  },
  'waiver-unmatched': {
    says: '{waiver} matches nothing in this run',
    fix: 'Remove the waiver if what it was for is mended; else correct its `finding`, `host` or `domain`.',
  },
} as const;

/** Of all of them, in every profile. */
export const POLICY_SEVERITY = 'warning';

/**
 * Marks what is waived, and adds a warning for every waiver that is over or that matches nothing.
 * @param checks those that were made: a waiver of another check says nothing here
 * @param observedAt ISO date of the run
 */
export function applyWaivers(
  findings: readonly JudgedFinding[],
  checks: readonly Check[],
  waivers: readonly Waiver[],
  observedAt: string,
): JudgedFinding[] {
  const today = observedAt.slice(0, 10);
  const isOver = ({ until }: Waiver): boolean => until !== undefined && until < today;
  const over = waivers.filter(isOver);
  const valid = waivers.filter((waiver) => !isOver(waiver));
  // A fleet has hundreds of waivers and a hundred thousand findings.
  const waiversOf = new Map(grouped(valid, checkOf));
  const findingsOf = new Map(grouped(findings, ({ check }) => check));
  const marked = findings.map((finding) => {
    const waiver = waiversOf.get(finding.check)?.find((candidate) => covers(candidate, finding));
    return waiver
      ? { ...finding, waiver: { reason: waiver.reason, ...(waiver.until && { until: waiver.until }) } }
      : finding;
  });
  const made = new Set(checks.map(({ id }) => id));
  const idle = valid.filter((waiver) => {
    const check = checkOf(waiver);
    return made.has(check) && !findingsOf.get(check)?.some((one) => mayConcern(waiver, one));
  });
  return [...marked, ...over.map(expired), ...idle.map(unmatched)];
}

const checkOf = ({ finding }: Waiver): string => finding.split('/')[0]!;
const codeOf = ({ finding }: Waiver): string | undefined => finding.split('/')[1];

/** Of a finding of its check. */
const isInScope = (waiver: Waiver, { subject }: JudgedFinding): boolean =>
  (waiver.host === undefined || waiver.host === subject.host) &&
  (waiver.domain === undefined || waiver.domain === subject.domain);

/** A failure, or a question that only what is waived could answer. Nobody accepted a defect of this program. */
function covers(waiver: Waiver, finding: JudgedFinding): boolean {
  if (!isInScope(waiver, finding) || finding.reason === 'internal') return false;
  const code = codeOf(waiver);
  if (finding.outcome === 'fail') return code === undefined || code === finding.code;
  return finding.outcome === 'inconclusive' && (code === undefined || code === finding.couldBe);
}

/** As long as a question is open, nobody can tell that a waiver is of no use. */
const mayConcern = (waiver: Waiver, finding: JudgedFinding): boolean =>
  covers(waiver, finding) || (finding.outcome === 'inconclusive' && isInScope(waiver, finding));

const expired = (waiver: Waiver): JudgedFinding => aboutWaiver(waiver, 'waiver-expired');
const unmatched = (waiver: Waiver): JudgedFinding => aboutWaiver(waiver, 'waiver-unmatched');

function scopeOf({ host, domain }: Waiver): string {
  const names = [host, domain].filter((name) => name !== undefined);
  return names.length > 0 ? ` for ${names.join(' and ')}` : '';
}

function aboutWaiver(waiver: Waiver, code: keyof typeof POLICY_FINDINGS): JudgedFinding {
  const { finding, host, domain, until, reason, source } = waiver;
  const { says, fix } = POLICY_FINDINGS[code];
  return {
    check: 'policy',
    topic: 'policy',
    code,
    outcome: 'fail',
    severity: POLICY_SEVERITY,
    subject: { ...(host && { host }), ...(domain && { domain }) },
    says: fill(says, { waiver: `The waiver of \`${finding}\`${scopeOf(waiver)}`, until }),
    fix,
    seen: `${source.file}:${source.line}: ${finding}: ${reason}`,
    proof: [],
    references: [],
    source,
  };
}
