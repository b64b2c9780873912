import { cut } from '../evidence/caps.js';
import { type Detail, fitting } from './budget.js';
import { prose, span } from './escape.js';
import { findings, passed, waived } from './findings.js';
import { countsLine, headline, isSpotless } from './headline.js';
import { matrix } from './matrix.js';
import type { Explain, Report } from './model.js';
import { names } from './names.js';
import { unknown } from './unknown.js';
import { listHealth, ranFrom } from './vantage.js';

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
export function toMarkdown(report: Report, { kind, limit = LIMITS[kind], runUrl, explain }: MarkdownOptions): string {
  const size = (text: string): number => (kind === 'summary' ? Buffer.byteLength(text) : text.length);
  const render = (detail: Detail): string =>
    blocks(report, kind, detail, runUrl, explain)
      .filter((block) => block !== '')
      .join('\n\n')
      .concat('\n');
  const { mark } = headline(report, String);
  return fitting(render, size, limit, `## ${mark} smtp-preflight: ${report.verdict}\n`);
}

function blocks(
  report: Report,
  kind: 'summary' | 'comment',
  detail: Detail,
  runUrl: string | undefined,
  explain: Explain,
): string[] {
  const { mark, says } = headline(report, span);
  const title = `## ${mark} smtp-preflight: ${says}`;
  const where = ranFrom(report, runUrl);
  if (kind === 'comment' && isSpotless(report)) return [`${title}\n${where}`];
  const full = kind === 'summary' && detail.passing;
  return [
    title,
    `**${countsLine(report)}**${report.verdict !== 'inconclusive' ? '' : `<br>${prose(cut(report.says, 500))}`}`,
    detail.left && `*Shortened to fit: left out are ${detail.left}.*`,
    matrix(report, detail),
    names(report, { ...detail, passing: full }),
    ...findings(report, detail, explain),
    unknown(report, detail),
    waived(report, detail),
    full ? passed(report, explain) : '',
    kind === 'summary' ? listHealth(report) : '',
    where,
  ];
}
