import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHECKS } from '../src/checks/index.js';
import { OUTPUTS } from '../src/github/outputs.js';
import { INPUTS } from '../src/plan/inputs.js';
import { docsOf } from '../src/report/pages/check-docs.js';
import { inputsPage } from '../src/report/pages/inputs-page.js';
import { reportSchema } from '../src/report/schema.js';

const FOLDER = 'docs/checks';
const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

test('docs/checks is what the checks say of themselves: `npm run docs` renews it', () => {
  const wanted = docsOf(CHECKS);
  const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  expect({
    missing: [...wanted.keys()].filter((file) => !there.includes(file)),
    stale: [...wanted].filter(([file, text]) => there.includes(file) && read(join(FOLDER, file)) !== text),
    unknown: there.filter((file) => !wanted.has(file)),
    renewedBy: 'npm run docs',
  }).toEqual({ missing: [], stale: [], unknown: [], renewedBy: 'npm run docs' });
});

test('docs/inputs.md is the list of inputs: `npm run docs` renews it', () => {
  expect(read('docs/inputs.md')).toBe(inputsPage(INPUTS, OUTPUTS));
});

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** As GitHub makes them of headings. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

test.each(PAGES)('links of %s lead somewhere', (page) => {
  const broken = [...read(page)!.matchAll(/\]\(((?!https?:)[^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(read(file)!).includes(anchor));
    });
  expect(broken).toEqual([]);
});

test('links of the pages lead somewhere', () => {
  const broken = [...docsOf(CHECKS)].flatMap(([file, text]) =>
    [...text.matchAll(/\]\(((?!https:)[^)#]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(FOLDER, target)) && !docsOf(CHECKS).has(target))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('schema/report.schema.json is generated: `npm run schema` renews it', () => {
  expect(read('schema/report.schema.json')).toBe(`${JSON.stringify(reportSchema(), null, 2)}\n`);
});
