import { ownerOf } from '../../checks/finding.js';
import { cut } from '../../evidence/caps.js';
import { prose, span } from '../escape.js';
import { groupNotApplicable, tally } from '../group.js';
import type { Explain, Report } from '../model.js';
import type { Detail } from './budget.js';
import { details } from './html.js';
import type { View } from './view.js';

const REASONS = 100;

/** What is waived, with the reason of each. */
export function waived({ waived: groups, counts }: View, detail: Detail): string {
  if (groups.length === 0) return '';
  const lines = groups.slice(0, detail.most).map(({ finding: { check, code, subject, says: said }, times, says }) => {
    const about = `${span(cut(ownerOf(subject), 255))}: ${prose(cut(said, 300))} · ${span(`${check}/${code}`)}${often(times)}`;
    return `- ${about}<br>Accepted: ${prose(says)}`;
  });
  if (groups.length > detail.most) lines.push(`- … and ${groups.length - detail.most} more`);
  return details(`${counts.waived} waived`, lines.join('\n'));
}

/** What passed, a line a check. */
export function passed(report: Report, explain: Explain): string {
  const checks = report.findings.flatMap(({ outcome, check }) => (outcome === 'pass' ? [check] : []));
  if (checks.length === 0) return '';
  const lines = tally(checks).map(
    ([check, times]) =>
      `- ${[span(check), prose(explain(check)?.title ?? ''), `(${times})`].filter(Boolean).join(' ')}`,
  );
  return details(`✅ ${report.counts.pass} passed`, lines.join('\n'));
}

/** What did not apply, a line a reason; where an input would make it apply, the reason names it. */
export function notApplicable(report: Report): string {
  const reasons = groupNotApplicable(report.findings);
  if (reasons.length === 0) return '';
  const lines = reasons
    .slice(0, REASONS)
    .map(
      ({ says, times, differ }) => `- ${prose(cut(says, 300))}${differ ? `, and ${times - 1} like it` : often(times)}`,
    );
  if (reasons.length > REASONS) lines.push(`- … and ${reasons.length - REASONS} more reasons`);
  return details(`${report.counts.notApplicable} not applicable`, lines.join('\n'));
}

const often = (times: number): string => (times > 1 ? ` (${times}×)` : '');
