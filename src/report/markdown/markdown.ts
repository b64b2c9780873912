import { cut } from '../../evidence/caps.js';
import { prose } from '../escape.js';
import { countsLine, isSpotless } from '../headline.js';
import type { Explain, Report } from '../model.js';
import { type Detail, fitting, inComment } from './budget.js';
import { egress, isEgressAlone } from './egress.js';
import { findings } from './findings.js';
import { matrix } from './matrix.js';
import { names } from './names.js';
import { notApplicable, passed, waived } from './settled.js';
import { unknown } from './unknown.js';
import { listHealth, ranFrom } from './vantage.js';
import { type View, viewOf } from './view.js';

export interface MarkdownOptions {
  /** The job summary holds all; a comment leaves passing checks out and is two lines when there is nothing to mend. */
  kind: 'summary' | 'comment';
  /** Bytes of a summary, UTF-16 units of a comment; default what GitHub takes, with a margin. */
  limit?: number;
  /** Of the workflow run, for a link. */
  runUrl?: string;
  explain: Explain;
}

/** GitHub drops a summary over 1 MiB as a whole and refuses a comment over 65,536 characters. */
export const LIMITS = { summary: 1024 * 1024 - 1024, comment: 59_900 } as const;

/** The report for a reader on GitHub: as much of it as the limit takes, and says so when that is not all. */
export function toMarkdown(report: Report, options: MarkdownOptions): string {
  const { kind, limit = LIMITS[kind] } = options;
  const view = viewOf(report);
  const size = (text: string): number => (kind === 'summary' ? Buffer.byteLength(text) : text.length);
  const blocks = kind === 'summary' ? summary : comment;
  const render = (detail: Detail): string =>
    blocks(view, detail, options)
      .filter((block) => block !== '')
      .join('\n\n')
      .concat('\n');
  return fitting(render, size, limit, `${view.title}\n`);
}

function comment(report: View, full: Detail, { runUrl, explain }: MarkdownOptions): string[] {
  const detail = inComment(full);
  const where = ranFrom(report, runUrl);
  if (isSpotless(report)) return [`${report.title}\n${where}`];
  if (report.verdict === 'inconclusive' && isEgressAlone(report)) return [`${report.title}\n${egress(report)}`, where];
  return [
    ...head(report, detail),
    names(report, { ...detail, passing: false }),
    ...findings(report, detail, explain),
    unknown(report, detail),
    waived(report, detail),
    where,
  ];
}

function summary(report: View, detail: Detail, { runUrl, explain }: MarkdownOptions): string[] {
  return [
    ...head(report, detail),
    names(report, detail),
    ...findings(report, detail, explain),
    unknown(report, detail),
    waived(report, detail),
    ...(detail.passing ? [passed(report, explain), notApplicable(report)] : []),
    listHealth(report),
    ranFrom(report, runUrl),
  ];
}

function head(report: View, detail: Detail): string[] {
  const why = report.verdict === 'inconclusive' ? egress(report) || prose(cut(report.says, 500)) : '';
  return [
    report.title,
    [`**${countsLine(report)}**`, why].filter(Boolean).join('<br>'),
    detail.left && `*Shortened to fit: left out are ${detail.left}.*`,
    matrix(report.matrix, detail),
  ];
}
