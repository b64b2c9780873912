import { expect, test } from '@jest/globals';
import { encode } from '../../src/evidence/codec.js';
import type { Files } from '../../src/files.js';
import { readEarlierRun } from '../../src/plan/earlier-run.js';
import { hostEvidence, runEvidence } from '../fixtures.js';

const run = runEvidence();
const waiver = { finding: 'ptr-exists', reason: 'trust me', source: { file: 'x', line: 1 } };
const EVIDENCE = encode({
  run: { ...run, policy: { ...run.policy, profile: 'essential', failOn: 'never', waivers: [waiver] } },
  domains: [],
  hosts: [hostEvidence()],
});
const files = (config?: string): Files => ({
  read: (path) => ({ 'e.ndjson': EVIDENCE, '.github/smtp-preflight.yml': config })[path],
  exists: (path) => path === '.github/smtp-preflight.yml' && config !== undefined,
  isFolder: (path) => path === '.',
  real: (path) => path,
  unwritable: () => undefined,
});
const CONFIG = `hosts: [{ host: mail.example.com }, { host: other.example.com }]
policy: { extends: strict, on-inconclusive: warn }
waivers:
  - { finding: ptr-exists, host: mail.example.com, reason: here }
  - { finding: ptr-exists, host: other.example.com, reason: elsewhere }
`;

test('the policy that evidence brings counts for nothing', async () => {
  expect(await readEarlierRun({ mode: 'report', from: 'e.ndjson' }, {}, files(), 'anybody')).toMatchObject({
    ok: { policy: { profile: 'recommended', failOn: 'error', waivers: [] } },
  });
});

test('that of the configuration holds, and what the inputs say over it; hosts of others need no waiver', async () => {
  const given = { mode: 'report', from: 'e.ndjson', 'on-inconclusive': 'ignore' };
  const read = await readEarlierRun(given, {}, files(CONFIG), 'anybody');
  expect(read).toMatchObject({ ok: { policy: { profile: 'strict', failOn: 'error', onInconclusive: 'ignore' } } });
  expect('ok' in read && read.ok.policy.waivers.map(({ reason }) => reason)).toEqual(['here']);
});

test('of own evidence the policy holds, and what is given over it: waivers of other hosts are none of its business', async () => {
  expect(await readEarlierRun({ from: 'e.ndjson' }, {}, files(CONFIG), 'own')).toMatchObject({
    ok: { policy: { profile: 'essential', failOn: 'never', waivers: [waiver] } },
  });
  const given = { from: 'e.ndjson', config: '.github/smtp-preflight.yml', 'fail-on': 'warning' };
  const read = await readEarlierRun(given, {}, files(CONFIG), 'own');
  expect(read).toMatchObject({ ok: { policy: { profile: 'strict', failOn: 'warning' } } });
  expect('ok' in read && read.ok.policy.waivers.map(({ reason }) => reason)).toEqual(['here']);
});

test('every mistake is told at its place', async () => {
  const given = { mode: 'report', from: 'e.ndjson', hosts: 'a.example.com', comment: 'x', 'report-json': 'e.ndjson' };
  const read = await readEarlierRun(given, {}, files('polcy: {}\n'), 'anybody');
  expect('errors' in read && read.errors.map(({ place }) => place).sort()).toEqual([
    '.github/smtp-preflight.yml:1:1',
    'comment',
    'hosts',
    'report-json',
  ]);
});

test('what is about probing is refused, but for the defaults that the runner gives', async () => {
  const given = { mode: 'report', from: 'e.ndjson', ports: '25, 587, 465', timeout: 'soon', concurrency: '8' };
  const read = await readEarlierRun(given, {}, files(), 'anybody');
  expect('errors' in read && read.errors.map(({ place }) => place).sort()).toEqual(['concurrency', 'timeout']);
});
