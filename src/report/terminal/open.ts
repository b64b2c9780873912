import { ownerOf } from '../../checks/finding.js';
import { cut } from '../../evidence/caps.js';
import { terminal } from '../escape.js';
import { groupNotApplicable, groupUnknown, groupWaived, tally, type UnknownGroup } from '../group.js';
import type { Report } from '../model.js';
import { REASON_TEXTS } from '../reasons.js';
import { count, few } from '../words.js';
import type { Style } from './layout.js';

const SENTENCES = 5;
const HOSTS = 3;
const MOST = 20;

const host = (name: string): string => terminal(cut(name, 255));
const more = (hidden: number): string[] => (hidden > 0 ? [`  … and ${hidden} more`] : []);

/** What could not be checked, by reason, each with the ways out. */
export function unknown({ findings }: Report, style: Style): string[] {
  const groups = groupUnknown(findings);
  if (groups.length === 0) return [];
  return [style.paint('bold', 'Could not be checked'), ...groups.flatMap((group) => reasonLines(group, style)), ''];
}

function reasonLines({ reason, findings, hosts }: UnknownGroup, { paint, write }: Style): string[] {
  const { says, ways } = REASON_TEXTS[reason];
  // The same of every check, whatever each of them says.
  const sentences = reason === 'egress-blocked' ? [] : tally(findings.map((finding) => finding.says));
  const out = tally([...findings.flatMap(({ fix }) => fix ?? []), ...ways]).slice(0, SENTENCES);
  const [first, ...rest] = write(4, `${reason}: ${count(findings.length, 'check')} on ${few(hosts, HOSTS, host)}`);
  return [
    `  ${paint('yellow', '?')} ${first!.trimStart()}`,
    ...rest,
    ...write(4, terminal(says)),
    ...sentences.slice(0, SENTENCES).flatMap(([sentence]) => write(6, terminal(cut(sentence, 300)), '    -')),
    ...more(sentences.length - SENTENCES).map((line) => `  ${line}`),
    ...out.flatMap(([way]) => write(6, terminal(cut(way, 500)), '    →')),
  ];
}

/** What does not apply, a line a reason, which names the input that would change it. */
export function notApplicable({ findings }: Report, { paint, write }: Style): string[] {
  const reasons = groupNotApplicable(findings);
  if (reasons.length === 0) return [];
  const lines = reasons.slice(0, MOST).flatMap(({ says, times, differ }) => {
    const often = differ ? `, and ${times - 1} like it` : times > 1 ? ` (${count(times, 'check')})` : '';
    return write(4, terminal(`${cut(says, 300)}${often}`), '  –');
  });
  return [paint('bold', 'Not applicable'), ...lines, ...more(reasons.length - MOST), ''];
}

/** What a waiver accepts, with its reason. */
export function waived({ findings }: Report, { paint, write }: Style): string[] {
  const groups = groupWaived(findings);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, MOST).flatMap(({ finding: { check, code, subject, says: said }, times, says }) => {
    const [first, ...rest] = write(4, terminal(`${cut(ownerOf(subject), 255)}: ${cut(said, 500)} [${check}/${code}]`));
    const often = times > 1 ? `${times} times; ` : '';
    return [`  ${paint('dim', '○')} ${first!.trimStart()}`, ...rest, ...write(6, terminal(`${often}${says}`), '    →')];
  });
  return [paint('bold', 'Waived'), ...lines, ...more(groups.length - MOST), ''];
}
