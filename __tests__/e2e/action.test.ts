import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Authority, mintAuthority } from '../../src/demo/authority.js';
import { type DnsServer, reversedIpv4, startDnsServer } from '../../src/demo/dns-server.js';
import { type SmtpServerOptions, startSmtpServer } from '../../src/demo/smtp-server.js';
import { defaultLists } from '../../src/derive/block-lists.js';
import { type FakeGitHub, startGitHub } from '../servers/github.js';
import { runBundle } from './spawn.js';
import { outputsIn, runStep } from './step.js';

const HOST = 'mail.example.com';
const WORKFLOW = '.github/workflows/mail.yml';
const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
let authority: Authority;
let dns: DnsServer;
let github: FakeGitHub;

beforeAll(async () => {
  [authority, dns, github] = await Promise.all([
    mintAuthority('Test root'),
    startDnsServer({ [HOST]: { A: ['127.0.0.1'] }, [reversedIpv4('127.0.0.1')]: { PTR: [HOST] } }),
    startGitHub(),
  ]);
  writeFileSync(join(folder, 'ca.pem'), authority.cert);
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(
    join(folder, WORKFLOW),
    `jobs:\n  mail:\n    steps:\n      - with:\n          hosts: 127.0.0.1 = ${HOST}\n`,
  );
});
beforeEach(() => {
  github.comments.length = 0;
  github.refuse = {};
});
afterAll(() => Promise.all([dns.stop(), github.stop()]));

/** One step of a run on pull request 7, against a server that is set up right but for what is said. */
async function step(run: number, server: Partial<SmtpServerOptions>) {
  const credential = await authority.issue({ names: [HOST] });
  const smtp = await startSmtpServer({ hostname: HOST, domains: ['example.com'], credential, ...server });
  const inputs = {
    hosts: `127.0.0.1 = ${HOST}`,
    'allowed-sender-domains': 'example.com',
    policy: 'essential',
    ports: `mx=${smtp.port}`,
    nameservers: `${dns.host}:${dns.port}`,
    'treat-as-public': '127.0.0.0/8',
    'ca-file': 'ca.pem',
    dnsbl: defaultLists()
      .map(({ zone }) => `-${zone}`)
      .join(', '),
    'report-json': `${run}-report.json`,
    'evidence-file': `${run}-evidence.ndjson`,
    'github-token': 'token',
  };
  const ended = await runStep(inputs, {
    folder,
    run,
    github,
    env: { GITHUB_WORKFLOW_REF: `octo/mail/${WORKFLOW}@refs/pull/7/merge` },
  });
  await smtp.stop();
  return { ...ended, outputs: outputsIn(ended.output) };
}

test('a bad server fails the step and is commented on; once mended, the comment turns green', async () => {
  const bad = await step(1, { relay: 'open' });
  expect(bad.status).toBe(1);
  expect(bad.outputs).toMatchObject({
    verdict: 'failed',
    failed: '1',
    'report-json': '1-report.json',
    'evidence-file': '1-evidence.ndjson',
    'comment-url': github.comments[0]!.html_url,
  });
  expect(bad.summary).toContain('open-relay');
  expect(bad.out).toMatch(new RegExp(`^::error title=open-relay/relays,file=${WORKFLOW},line=5::`, 'm'));
  expect(JSON.parse(readFileSync(join(folder, '1-report.json'), 'utf8')).verdict).toBe('failed');
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('open-relay')]);

  const again = await runBundle('cli', ['report', '--from', '1-evidence.ndjson', '--report-json', '-'], {
    cwd: folder,
  });
  expect(again.status).toBe(1);
  expect(again.out).toBe(readFileSync(join(folder, '1-report.json'), 'utf8'));

  const good = await step(2, {});
  expect(good.outputs).toMatchObject({ verdict: 'passed', failed: '0', inconclusive: '0' });
  expect(good.status).toBe(0);
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/run=2 [\s\S]*✅/)]);
});

test('a comment that must not be written is a warning, and the verdict stands', async () => {
  github.refuse['POST'] = { status: 403, message: 'Resource not accessible by integration' };
  const { status, outputs, out, summary } = await step(3, { starttls: 'missing' });
  expect([status, outputs['verdict'], outputs['comment-url']]).toEqual([1, 'failed', '']);
  expect(out).toMatch(/^::warning::.*pull-requests: write/m);
  expect(summary).toContain('starttls-offered');
});

test('an event that is no JSON is told in one sentence', async () => {
  writeFileSync(join(folder, 'broken.json'), '{bad');
  const { status, out, err } = await runBundle('action', [], {
    env: { GITHUB_EVENT_PATH: 'broken.json' },
    cwd: folder,
  });
  expect([status, err]).toEqual([1, '']);
  expect(out.trim().split('\n')).toEqual([expect.stringMatching(/^::error::GITHUB_EVENT_PATH: `broken.json` /)]);
});
