import { cut } from '../../evidence/caps.js';
import { prose, span } from '../escape.js';
import { tally, type UnknownGroup } from '../group.js';
import { REASON_TEXTS } from '../reasons.js';
import { count, few } from '../words.js';
import type { Detail } from './budget.js';
import { details } from './html.js';
import type { View } from './view.js';

const SENTENCES = 5;
const HOSTS = 5;

/** What could not be checked, by reason, each with the ways out; open when it decides the verdict. */
export function unknown({ unknown: groups, verdict, counts }: View, detail: Detail): string {
  if (groups.length === 0) return '';
  const body = groups.map((group) => writeReason(group, detail)).join('\n\n');
  return verdict === 'inconclusive'
    ? `### ❔ Could not be checked\n\n${body}`
    : details(`❔ ${counts.inconclusive} could not be checked`, body);
}

function writeReason({ reason, findings, hosts }: UnknownGroup, detail: Detail): string {
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
