import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHECKS } from '../src/checks/index.js';
import { docsOf } from '../src/report/check-docs.js';
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
