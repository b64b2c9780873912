import { cut } from '../evidence/caps.js';
import { fitting } from './budget.js';
import { prose, span } from './escape.js';
import { findings, passed } from './findings.js';
import { countsLine, headline, isSpotless } from './headline.js';
import { matrix } from './matrix.js';
import { names } from './names.js';
import { unknown } from './unknown.js';
import { listHealth, ranFrom } from './vantage.js';
/** GitHub drops a summary over 1 MiB as a whole and refuses a comment over 65,536 characters. */
export const LIMITS = { summary: 1024 * 1024 - 1024, comment: 59_900 };
/** The report for a reader on GitHub: as much of it as the limit takes, and says so when that is not all. */
export function toMarkdown(report, { kind, limit = LIMITS[kind], runUrl, explain }) {
    const size = (text) => (kind === 'summary' ? Buffer.byteLength(text) : text.length);
    const render = (detail) => blocks(report, kind, detail, runUrl, explain)
        .filter((block) => block !== '')
        .join('\n\n')
        .concat('\n');
    const { mark } = headline(report, String);
    return fitting(render, size, limit, `## ${mark} smtp-preflight: ${report.verdict}\n`);
}
function blocks(report, kind, detail, runUrl, explain) {
    const { mark, says } = headline(report, span);
    const title = `## ${mark} smtp-preflight: ${says}`;
    const where = ranFrom(report, runUrl);
    if (kind === 'comment' && isSpotless(report))
        return [`${title}\n${where}`];
    const full = kind === 'summary' && detail.passing;
    return [
        title,
        `**${countsLine(report)}**${report.verdict !== 'inconclusive' ? '' : `<br>${prose(cut(report.says, 500))}`}`,
        detail.left && `*Shortened to fit: left out are ${detail.left}.*`,
        matrix(report, detail),
        names(report, { ...detail, passing: full }),
        ...findings(report, detail, explain),
        unknown(report, detail),
        full ? passed(report, explain) : '',
        kind === 'summary' ? listHealth(report) : '',
        where,
    ];
}
