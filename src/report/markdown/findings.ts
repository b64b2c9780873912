import { cut } from '../../evidence/caps.js';
import { prose, span, text } from '../escape.js';
import { type FleetGroup, tally } from '../group.js';
import type { Explain, JudgedFinding } from '../model.js';
import { proofOf } from '../plain.js';
import { referenceUrl } from '../references.js';
import { count } from '../words.js';
import type { Detail } from './budget.js';
import { details } from './html.js';
import { pastes } from './pastes.js';
import { places } from './places.js';
import type { View } from './view.js';

const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
const FIXES = 3;

/** Failures, worst first, each told once for all hosts: those that decide the verdict open, the others folded. */
export function findings(report: View, detail: Detail, explain: Explain): string[] {
  const told = { checks: new Set<string>(), pastes: new Set<string>() };
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const ours = report.failures.filter(({ findings: [first] }) => first.severity === severity);
    if (ours.length === 0) return [];
    const open =
      severity === 'error' || (severity === 'warning' && report.verdict === 'failed' && report.counts.error === 0);
    const level = open ? '###' : '####';
    const written = ours.slice(0, detail.most).map((group) => writeGroup(group, level, detail, explain, told));
    if (ours.length > detail.most) written.push(`… and ${ours.length - detail.most} more.`);
    const found = report.counts[severity];
    return open ? written : [details(`${MARKS[severity]} ${count(found, severity)}`, written.join('\n\n'))];
  });
}

function writeGroup(
  { check, findings: all }: FleetGroup,
  level: string,
  detail: Detail,
  explain: Explain,
  told: { checks: Set<string>; pastes: Set<string> },
): string {
  const [first, ...others] = all;
  const why = detail.prose && !told.checks.has(check) ? explain(check)?.why : undefined;
  told.checks.add(check);
  const like = others.length > 0 ? `, and ${others.length} like it` : '';
  return [
    `${level} ${MARKS[first.severity]} ${prose(cut(first.says, 500))}${like} · ${span(check)}`,
    places(all, detail),
    quotation(proofOf(first), detail),
    why ? prose(why) : '',
    fixOf(all),
    ...(detail.pastes ? pastes(all, detail.places, told.pastes) : []),
    detail.prose && first.references.length > 0 ? `<sub>${first.references.map(reference).join(' · ')}</sub>` : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The lines that prove it as a quotation. */
function quotation(proof: readonly string[], detail: Detail): string {
  if (detail.proof === 0 || proof.length === 0) return '';
  const shown = proof.slice(0, detail.proof).map((line) => span(cut(line, 300)));
  if (proof.length > detail.proof) shown.push(`… and ${proof.length - detail.proof} more lines`);
  return `> ${shown.join('<br>\n> ')}`;
}

/** How to mend it; where that is not the same everywhere, the first few. */
function fixOf(all: readonly JudgedFinding[]): string {
  const fixes = tally(all.flatMap(({ fix }) => (fix ? [fix] : []))).map(([fix]) => prose(cut(fix, 2000)));
  if (fixes.length <= 1) return fixes.map((fix) => `**Fix:** ${fix}`).join('');
  const more = fixes.length > FIXES ? [`- … and ${fixes.length - FIXES} more like these`] : [];
  return ['**Fix:**', '', ...fixes.slice(0, FIXES).map((fix) => `- ${fix}`), ...more].join('\n');
}

/** An RFC or a CVE is linked, and a page by the name of its host; any other reference is written as it is. */
function reference(raw: string): string {
  const url = referenceUrl(raw);
  if (url) return `[${raw}](${url})`;
  const [, host] = /^https:\/\/([a-z0-9.-]+)(?:\/[\w./-]*)?$/.exec(raw) ?? [];
  return host ? `[${text(host)}](${raw})` : text(raw);
}
