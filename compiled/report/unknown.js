import { cut } from '../evidence/caps.js';
import { prose, span } from './escape.js';
import { groupUnknown, tally } from './group.js';
import { count } from './headline.js';
import { details, few } from './html.js';
import { REASON_TEXTS } from './reasons.js';
const SENTENCES = 5;
const HOSTS = 5;
/** What could not be checked, by reason, each with the ways out; open when it decides the verdict. */
export function unknown(report, detail) {
    const groups = groupUnknown(report.findings);
    if (groups.length === 0)
        return '';
    const body = groups.map((group) => writeReason(group, detail)).join('\n\n');
    return report.verdict === 'inconclusive'
        ? `### ❔ Could not be checked\n\n${body}`
        : details(`❔ ${report.counts.inconclusive} could not be checked`, body);
}
function writeReason({ reason, findings, hosts }, detail) {
    const { says, ways } = REASON_TEXTS[reason];
    const where = few(hosts, Math.min(HOSTS, detail.most), (host) => span(cut(host, 255)));
    const lines = [`**${reason}**: ${prose(says)} (${count(findings.length, 'check')}: ${where}).`, ''];
    // Said once, however many endpoints it hit.
    const sentences = reason === 'egress-blocked' ? [] : tally(findings.map((finding) => finding.says));
    for (const [sentence, times] of sentences.slice(0, Math.min(SENTENCES, detail.most)))
        lines.push(`- ${prose(cut(sentence, 300))}${times > 1 ? ` (${times}×)` : ''}`);
    if (detail.most > SENTENCES && sentences.length > SENTENCES)
        lines.push(`- … and ${sentences.length - SENTENCES} more`);
    const fixes = detail.prose ? findings.flatMap(({ fix }) => fix ?? []) : [];
    const out = tally([...fixes, ...ways]).slice(0, SENTENCES);
    lines.push('', `Ways out: ${out.map(([way]) => prose(cut(way, 500))).join('; ')}.`);
    return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
