import { ownerOf } from '../checks/finding.js';
import { cut } from '../evidence/caps.js';
import type { Detail } from './budget.js';
import { code, prose, span, text } from './escape.js';
import { type FindingGroup, groupFailures, groupWaived } from './group.js';
import { count } from './headline.js';
import { details } from './html.js';
import type { Explain, JudgedFinding, Report } from './model.js';
import { referenceUrl } from './references.js';

const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
const PLACES = 10;
const PROOF_LINES = 20;

/** Failures, worst first: those that decide the verdict open, the others folded. */
export function findings(report: Report, detail: Detail, explain: Explain): string[] {
  const groups = groupFailures(report.findings);
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const ours = groups.filter(({ findings: [first] }) => first.severity === severity);
    if (ours.length === 0) return [];
    const open =
      severity === 'error' || (severity === 'warning' && report.verdict === 'failed' && report.counts.error === 0);
    const written = ours
      .slice(0, detail.most)
      .map((group) => writeGroup(group, open ? '###' : '####', detail, explain));
    if (ours.length > detail.most) written.push(`… and ${ours.length - detail.most} more.`);
    const found = report.counts[severity];
    return open ? written : [details(`${MARKS[severity]} ${count(found, severity)}`, written.join('\n\n'))];
  });
}

function writeGroup(group: FindingGroup, level: string, detail: Detail, explain: Explain): string {
  const [first, ...others] = group.findings;
  const blocks = [`${level} ${MARKS[first.severity]} ${prose(cut(first.says, 500))} · ${span(first.check)}`];
  blocks.push([others.length > 0 ? '' : `${placeOf(first)}. `, seenAndWanted(first)].join('').trim());
  if (others.length > 0) blocks.push(places(group, detail));
  if (detail.proof && first.proof.length > 0) blocks.push(proofOf(first.proof));
  const why = explain(group.check)?.why;
  if (detail.prose && why) blocks.push(prose(why));
  if (first.fix) blocks.push(`**Fix:** ${prose(cut(first.fix, 2000))}`);
  if (detail.prose && first.references.length > 0)
    blocks.push(`<sub>${first.references.map(reference).join(' · ')}</sub>`);
  return blocks.join('\n\n');
}

function places({ findings: all }: FindingGroup, detail: Detail): string {
  const most = Math.min(PLACES, detail.most);
  const lines = all.slice(0, most).map((finding) => {
    const other = finding.seen && finding.seen !== all[0].seen ? `: ${span(cut(finding.seen, 300))}` : '';
    return `- ${placeOf(finding)}${other}`;
  });
  if (all.length > most) lines.push(`- … and ${all.length - most} more`);
  return lines.join('\n');
}

/** `mail.example.com, 203.0.113.25 port 25`: what a finding is about. */
function placeOf({ subject: { host, address, port, domain, list, selector } }: JudgedFinding): string {
  const where = [address && span(address), port !== undefined && `port ${port}`].filter(Boolean).join(' ');
  const what = [
    domain && `domain ${span(domain)}`,
    list && `list ${span(list)}`,
    selector && `selector ${span(selector)}`,
  ];
  return [host && span(cut(host, 255)), where, ...what].filter(Boolean).join(', ');
}

const seenAndWanted = ({ seen, wanted }: JudgedFinding): string =>
  [seen && `**Seen:** ${span(cut(seen, 500))}`, wanted && `**Wanted:** ${span(cut(wanted, 500))}`]
    .filter(Boolean)
    .join(' ');

function proofOf(lines: readonly string[]): string {
  const shown = lines.slice(0, PROOF_LINES).map((line) => code(cut(line, 300)));
  if (lines.length > PROOF_LINES) shown.push(`… and ${lines.length - PROOF_LINES} more lines`);
  return `<pre>${shown.join('\n')}</pre>`;
}

/** An RFC or a CVE is linked; any other reference is written as it is. */
function reference(raw: string): string {
  const url = referenceUrl(raw);
  if (!url) return /^https:\/\//.test(raw) ? span(raw) : text(raw);
  return `[${raw}](${url})`;
}

/** What is waived, with the reason of each. */
export function waived(report: Report, detail: Detail): string {
  const groups = groupWaived(report.findings);
  if (groups.length === 0) return '';
  const lines = groups.slice(0, detail.most).map(({ finding: { check, code, subject, says: said }, times, says }) => {
    const often = times > 1 ? ` (${times}×)` : '';
    const about = `${span(cut(ownerOf(subject), 255))}: ${prose(cut(said, 300))} · ${span(`${check}/${code}`)}${often}`;
    return `- ${about}<br>Accepted: ${prose(cut(says, 500))}`;
  });
  if (groups.length > detail.most) lines.push(`- … and ${groups.length - detail.most} more`);
  return details(`${report.counts.waived} waived`, lines.join('\n'));
}

/** What passed, a line a check. */
export function passed(report: Report, explain: Explain): string {
  const times = new Map<string, number>();
  for (const { check, outcome } of report.findings)
    if (outcome === 'pass') times.set(check, (times.get(check) ?? 0) + 1);
  if (times.size === 0) return '';
  const lines = [...times].map(
    ([check, number]) =>
      `- ${[span(check), prose(explain(check)?.title ?? ''), `(${number})`].filter(Boolean).join(' ')}`,
  );
  return details(`✅ ${report.counts.pass} passed`, lines.join('\n'));
}
