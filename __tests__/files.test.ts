import { execFileSync } from 'node:child_process';
import { linkSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CAPS } from '../src/evidence/caps.js';
import { liveFiles } from '../src/files.js';

const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
const at = (name: string) => join(folder, name);
writeFileSync(at('file'), 'text');

test('only regular files are read, also through links', () => {
  symlinkSync('file', at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  expect(liveFiles.read(at('link'))).toBe('text');
  for (const path of [at('pipe'), folder, '/dev/zero', at('absent')]) expect(liveFiles.read(path)).toBeUndefined();
});

test('what is larger than evidence may be is not read', () => {
  truncateSync(at('file'), CAPS.file + 1);
  expect(liveFiles.read(at('file'))).toBeUndefined();
  truncateSync(at('file'), 4);
  expect(liveFiles.read(at('file'))).toBe('text');
});

test('what cannot be read may be there', () => {
  symlinkSync('absent', at('dangling'));
  for (const name of ['file', 'dangling', '']) expect(liveFiles.exists(at(name))).toBe(true);
  for (const name of ['absent', 'file/below']) expect(liveFiles.exists(at(name))).toBe(false);
});

test('a file is one under all its names', () => {
  linkSync(at('file'), at('hard'));
  expect(liveFiles.real(at('hard'))).toBe(liveFiles.real(at('file')));
  expect(liveFiles.real(at('new'))).not.toBe(liveFiles.real(at('file')));
});
