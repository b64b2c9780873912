import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { rootOf } from '../../src/init/folder.js';
import { writeNew } from '../../src/init/write.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
});
const file = (path: string) => ({ path: join(folder, path), text: `text of ${path}\n` });
const TWO = ['.github/mail.yml', '.github/workflows/mail.yml'];
const writeTwo = () => writeNew(TWO.map(file));

test('writes both, and makes the folders', () => {
  expect(writeTwo()).toEqual([]);
  for (const path of TWO) expect(readFileSync(join(folder, path), 'utf8')).toBe(`text of ${path}\n`);
});

test.each(TWO)('a file that is there stays as it is, and the other is not written: %s', (there) => {
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, there), 'mine');
  expect(writeTwo()).toEqual([expect.stringContaining(`${there}\` is there already`)]);
  expect(readFileSync(join(folder, there), 'utf8')).toBe('mine');
  expect(TWO.filter((path) => existsSync(join(folder, path)))).toEqual([there]);
});

test('a link that leads nowhere is not written through', () => {
  mkdirSync(join(folder, '.github'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, TWO[0]!));
  expect(writeTwo()).toEqual([expect.stringContaining('is there already')]);
  expect(readdirSync(folder)).toEqual(['.github']);
});

test.each(['.github', '.github/workflows'])('a file where a folder is needed is told: %s', (blocked) => {
  if (blocked !== '.github') mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, blocked), 'mine');
  expect(writeTwo()).toEqual([`\`${join(folder, blocked)}\` is a file, where a folder is needed.`]);
  expect(readFileSync(join(folder, blocked), 'utf8')).toBe('mine');
});

test('when the second cannot be written, nothing is left of the first', () => {
  const first = file('.github/mail.yml');
  expect(writeNew([first, first])).toEqual([expect.stringContaining('EEXIST')]);
  expect(readdirSync(folder)).toEqual([]);
});

test('workflows belong to the root of the repository', () => {
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'mail/dns'), { recursive: true });
  expect(rootOf(join(folder, 'mail/dns'))).toEqual({ path: folder, isRepository: true });
});
