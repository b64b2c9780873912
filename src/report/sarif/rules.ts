import { cut } from '../../evidence/caps.js';
import type { CheckPage } from '../pages/check-page.js';

/** What GitHub shows of a rule, in UTF-16 units: shortDescription and fullDescription. */
const DESCRIPTION = 1024;

/** A check as a rule (SARIF 2.1.0 §3.49). All its texts are our own. */
export const ruleOf = (page: CheckPage) => ({
  id: page.id,
  name: page.id,
  shortDescription: { text: cut(page.states, DESCRIPTION) },
  fullDescription: { text: cut(page.why, DESCRIPTION) },
  help: { text: helpOf(page) },
});

function helpOf({ why, fixes, references }: CheckPage): string {
  const mended = fixes.map(({ codes, says, servers }) => [`${codes.join(', ')}: ${says}`, ...servers].join('\n'));
  const read = references.map(({ text, url }) => (url ? `${text}: ${url}` : text));
  return [why, ...mended, read.join('\n')].filter((part) => part !== '').join('\n\n');
}
