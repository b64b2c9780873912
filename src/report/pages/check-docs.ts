import type { Check } from '../../checks/check.js';
import { inWords } from '../../plan/values.js';
import { type CheckPage, type Fix, pageOf, TOPIC_NAMES } from './check-page.js';
import { policyPage } from './policy-page.js';
import { table } from './table.js';

/** Files of docs/checks, by name: a page for each check, one for the policy's own findings, and the table of all. The same checks give the same bytes. */
export const docsOf = (checks: readonly Check[]): Map<string, string> =>
  new Map([
    ['README.md', tableOf(checks)],
    ['policy.md', markdownOf(policyPage(), BRACES, 'policy/waivers.ts')],
    ...checks.map((check) => {
      const source = `checks/${check.topic}/${check.id}.ts`;
      return [`${check.id}.md`, markdownOf(pageOf(check), `${BRACES} A pass has the code \`ok\`.`, source)] as const;
    }),
  ]);

const BRACES = 'Words in braces stand for what was seen.';

function markdownOf(page: CheckPage, note: string, source: string): string {
  return document(
    `# ${page.id}`,
    `**${prose(page.states)}.** ${prose(page.why)}`,
    table(
      ['', ''],
      page.facts.map(([name, value]) => [name, prose(value)]),
    ),
    '## Codes',
    table(
      ['code', 'says', 'essential', 'recommended', 'strict'],
      page.codes.map(({ code, says, severities }) => [
        `\`${code}\``,
        prose(says),
        severities.essential,
        severities.recommended,
        severities.strict,
      ]),
    ),
    note,
    '## How to mend it',
    ...page.fixes.flatMap((fix) => [`**${inWords(fix.codes)}**`, ...fixOf(fix)]),
    ...referencesOf(page),
    `<sub>[All checks](README.md). Made by \`npm run docs\` from [its source](../../src/${source}).</sub>`,
  );
}

function fixOf({ says, servers }: Fix): string[] {
  const list = servers.map((line) => `- ${prose(line)}`).join('\n');
  return [prose(says), list].filter((part) => part !== '');
}

function referencesOf({ references }: CheckPage): string[] {
  const list = references.map(({ text, url }) => `- ${url ? `[${text}](${url})` : linkedOrPlain(text)}`);
  return list.length > 0 ? ['## References', list.join('\n')] : [];
}

const linkedOrPlain = (reference: string): string =>
  /^https:\/\/\S+$/.test(reference) ? `<${reference}>` : prose(reference);

function tableOf(checks: readonly Check[]): string {
  const rows = checks.map((check, index) => {
    const { id, states, codes } = pageOf(check);
    const topic = checks[index - 1]?.topic === check.topic ? '' : TOPIC_NAMES[check.topic];
    const said = codes.map(({ code, severities }) => `\`${code}\` ${severities.recommended}`);
    return [topic, `[${id}](${id}.md)${check.essential ? ' ●' : ''}`, prose(states), said.join('<br>')];
  });
  return document(
    '# The checks',
    `${checks.length} checks. ● marks those of the profile \`essential\`; \`strict\` makes all of them, \`recommended\` all but those that are off here. The severities are those of \`recommended\`; the page of a check has all three.`,
    'Each finding is a pass, a fail with one of the codes, inconclusive with a reason where it could not be told, or not applicable with the input that would change that. The inputs that a check needs are on its page; the file of `config` can say the same. Policies and waivers name it `check/code`, as in `ptr-exists/missing`, or the check as a whole.',
    table(['topic', 'check', 'states', 'codes'], rows),
    'Findings `policy/…` are about the waivers of a policy: [their page](policy.md).',
    '<sub>Made by `npm run docs` from [src/checks](../../src/checks).</sub>',
  );
}

const document = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;

/** A sentence of our own: spans in backticks and addresses of web pages stay, Markdown in between does not. */
const prose = (sentence: string): string =>
  sentence
    .split(/(`[^`]*`|https?:\/\/[^\s`]+)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\*_[\]<>#]/g, '\\$&') : part))
    .join('');
