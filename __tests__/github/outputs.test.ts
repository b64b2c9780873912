import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { OUTPUTS, setOutputs } from '../../src/github/outputs.js';
import { finding, reportOf } from '../report/sample.js';

test('all outputs but that of the comment are set; of files only those that were written', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'smtp-preflight-')), 'output');
  writeFileSync(file, '');
  const before = process.env['GITHUB_OUTPUT'];
  process.env['GITHUB_OUTPUT'] = file;
  setOutputs(reportOf([finding()]), { 'sarif-file': 'r.sarif', 'junit-file': 'r.xml' });
  process.env['GITHUB_OUTPUT'] = before;
  const set = [...readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [
    name,
    value,
  ]);
  expect(set.map(([name]) => name)).toEqual(Object.keys(OUTPUTS).filter((name) => name !== 'comment-url'));
  expect(Object.fromEntries(set)).toMatchObject({
    verdict: 'passed',
    'report-json': '',
    'evidence-file': '',
    'sarif-file': 'r.sarif',
  });
});
