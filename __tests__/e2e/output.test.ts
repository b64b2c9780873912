import { mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { encode } from '../../src/evidence/codec.js';
import { ok } from '../../src/evidence/slot.js';
import { addressEvidence, hostEvidence, nxdomain, runEvidence } from '../fixtures.js';
import { runBundle } from './spawn.js';

const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
const file = join(folder, 'evidence.ndjson');
const host = hostEvidence({ addresses: [addressEvidence({ ptr: ok(nxdomain) })] });
writeFileSync(file, encode({ run: runEvidence(), domains: [], hosts: [host] }));

test('a reader that leaves, as `head` does, changes neither the verdict nor the files', async () => {
  const report = join(folder, 'report.json');
  const unread = await runBundle('cli', ['report', '--from', file, '--report-json', report], { stdout: 'unread' });
  expect(unread).toEqual({ status: 1, out: '', err: '' });
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ verdict: 'failed' });
  expect((await runBundle('cli', ['explain'], { stdout: 'unread' })).status).toBe(0);
});

// Only Linux has a device that is always full.
(process.platform === 'linux' ? test : test.skip)('a full disk is status 2, whatever the verdict', async () => {
  const ended = await runBundle('cli', ['report', '--from', file], { stdout: openSync('/dev/full', 'w') });
  expect(ended).toEqual({
    status: 2,
    out: '',
    err: 'smtp-preflight: standard output could not be written: ENOSPC\n',
  });
});

test('with the report on standard output there is nothing but JSON, and all else on standard error', async () => {
  const { status, out, err } = await runBundle('cli', ['report', '--from', file, '--report-json', '-']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, verdict: 'failed' });
  expect(err).toMatch(/^FAILED: /m);
});

test('no colours on a pipe, unless they are asked for', async () => {
  const coloured = async (env: Record<string, string>): Promise<boolean> =>
    (await runBundle('cli', ['report', '--from', file], { env })).out.includes('\x1b[');
  expect(await coloured({})).toBe(false);
  expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
  expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
});

test.each([
  ['check', 'mail.example.com', '--evidence-file', '-'],
  ['report', '--from', file, '--sarif-file', '-'],
])('`-` is the path of the report alone: %s', async (...args) => {
  const { status, out, err } = await runBundle('cli', args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('`-` is standard output');
});
