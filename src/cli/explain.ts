import type { Check } from '../checks/check.js';
import { CHECKS } from '../checks/index.js';
import { didYouMean } from '../plan/nearest.js';
import { inWords } from '../plan/values.js';
import { type CheckPage, pageOf, TOPIC_NAMES } from '../report/pages/check-page.js';
import { policyPage } from '../report/pages/policy-page.js';
import { wrap, writer } from '../report/terminal/layout.js';
import { parse } from './arguments.js';
import { type Io, STATUS, usage } from './io.js';

const WIDTH = 78;
const write = writer(WIDTH);

/** `explain [ID]`: one check or the policy, one code of it written `check/code` as reports do, or the list of all. */
export async function run(argv: string[], { stdout }: Io): Promise<number> {
  const { positionals } = parse(argv, []);
  if (positionals.length > 1) throw usage(`\`${positionals[1]}\` is not expected: write \`explain ID\`.`);
  const [id] = positionals;
  stdout.write(id === undefined ? listText(CHECKS) : pageText(find(id)));
  return STATUS.passed;
}

/** By the name that stands before the code in reports. */
const PAGES = new Map<string, (code?: string) => CheckPage>([
  ...CHECKS.map((check) => [check.id, (code?: string) => pageOf(check, code)] as const),
  ['policy', policyPage],
]);

/** What reports write in place of a code, where nothing failed. */
const NO_CODES = ['ok', 'inconclusive', 'not-applicable'];

function find(given: string): CheckPage {
  const [id = '', ...rest] = given.split('/');
  const page = PAGES.get(id);
  if (!page)
    throw usage(
      `there is no check \`${id}\`: \`smtp-preflight explain\` lists them.${didYouMean(id, [...PAGES.keys()])}`,
    );
  const code = rest.join('/');
  if (code === '' || NO_CODES.includes(code)) return page();
  const codes = page().codes.map(({ code: one }) => one);
  if (codes.includes(code)) return page(code);
  throw usage(`\`${id}\` has no code \`${code}\`, but ${inWords(codes)}.${didYouMean(code, codes)}`);
}

function listText(checks: readonly Check[]): string {
  const topics = [...new Set(checks.map(({ topic }) => topic))];
  const width = Math.max(...checks.map(({ id }) => id.length));
  const block = (topic: Check['topic']) => [
    TOPIC_NAMES[topic],
    ...checks.filter((check) => check.topic === topic).map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`),
  ];
  return `${topics.map((topic) => block(topic).join('\n')).join('\n\n')}\n`;
}

function pageText(page: CheckPage): string {
  const codes = page.codes.map(({ code, says, severities }) => [
    `${page.id}/${code}`,
    ...write(2, says),
    ...write(2, weightOf(severities)),
  ]);
  const fixes = page.fixes.map(({ codes: its, says, servers }) => [
    `To mend ${its.join(', ')}:`,
    ...(says === '' ? [] : write(2, says)),
    ...servers.flatMap((line) => write(4, line, '  - ')),
  ]);
  const blocks = [
    wrap(`${page.id}: ${page.states}`, WIDTH),
    wrap(page.why, WIDTH),
    page.facts.flatMap(([name, value]) => write(11, value, name)),
    ...codes,
    ...fixes,
    ...(page.references.length > 0 ? [['References:', ...page.references.map(lineOf)]] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const lineOf = ({ text, url }: CheckPage['references'][number]): string => `  ${url ? `${text}  ${url}` : text}`;

function weightOf({ essential, recommended, strict }: CheckPage['codes'][number]['severities']): string {
  if (essential === recommended && recommended === strict) return `${strict} in every profile`;
  return `essential: ${essential}; recommended: ${recommended}; strict: ${strict}`;
}
