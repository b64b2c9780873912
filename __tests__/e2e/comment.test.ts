import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { encode } from '../../src/evidence/codec.js';
import { ok } from '../../src/evidence/slot.js';
import type { RunEvidence } from '../../src/evidence/types.js';
import { readMarker } from '../../src/github/marker.js';
import { addressEvidence, HOST, hostEvidence, nxdomain, runEvidence } from '../fixtures.js';
import { BOT, type FakeGitHub, type Refusal, startGitHub } from '../servers/github.js';
import { outputsIn, pullRequestFrom, REPOSITORY, runStep, type StepCircumstances } from './step.js';

const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.stop());

/** A host without PTR record, and the same in good order, as far as `essential` asks for. */
const evidence = (run: Partial<RunEvidence> = {}) =>
  encode({
    run: { ...runEvidence(), ...run },
    domains: [],
    hosts: [hostEvidence({ addresses: [addressEvidence({ ptr: ok(nxdomain) })] })],
  });
writeFileSync(join(folder, 'bad.ndjson'), evidence());
const INPUTS = { mode: 'report', from: 'bad.ndjson', policy: 'essential', 'github-token': 'token', comment: 'always' };

const step = async (
  run: number,
  { inputs = {}, ...more }: Partial<StepCircumstances> & { inputs?: Record<string, string> } = {},
) => {
  const ended = await runStep({ ...INPUTS, ...inputs }, { folder, run, github, ...more });
  return { ...ended, outputs: outputsIn(ended.output) };
};
const warningsIn = (log: string): string[] => log.split('\n').filter((line) => line.startsWith('::warning'));

test('one comment: created, left alone when nothing is new, updated, and never by an older run', async () => {
  for (let i = 0; i < 120; i++) github.add(`comment ${i}`, 'somebody');
  const first = await step(10);
  const comment = github.comments[120]!;
  expect([first.status, first.outputs['comment-url']]).toEqual([1, comment.html_url]);
  expect(readMarker(comment.body)).toMatchObject({ key: 'ci/mail', run: 10, attempt: 1 });
  const again = await step(12);
  expect([again.outputs['comment-url'], readMarker(comment.body)?.run]).toEqual([comment.html_url, 10]);
  await step(13, { inputs: { policy: 'recommended' } });
  expect(readMarker(comment.body)?.run).toBe(13);
  const late = await step(11);
  expect(readMarker(comment.body)?.run).toBe(13);
  expect(late.out).toMatch(/^The comment stays as it is: /m);
  expect(github.comments).toHaveLength(121);
  expect(github.requests.filter((line) => /^(POST|PATCH) \/repos/.test(line))).toHaveLength(2);
});

describe('whatever GitHub answers, the verdict stands and the summary is written', () => {
  const refused: [name: string, refuse: Record<string, Refusal>, warning: RegExp | undefined][] = [
    [
      'a token that must not write',
      { POST: { status: 403, message: 'Resource not accessible by integration' } },
      /pull-requests: write/,
    ],
    ['a repository that it does not show', { GET: { status: 404, message: 'Not Found' } }, /pull-requests: write/],
    ['too much', { POST: { status: 422, message: 'Body is too long (maximum is 65536 characters)' } }, /too long/],
    [
      'too many',
      { GET: { status: 429, message: 'secondary rate limit', headers: { 'retry-after': '600' } } },
      /rate limit.*600 s/,
    ],
    ['too many for a moment', { GET: { status: 429, message: 'secondary rate limit', times: 1 } }, undefined],
    ['a gateway', { GET: { status: 502, message: 'Bad Gateway' } }, /Bad Gateway/],
    ['a gateway for a moment', { GET: { status: 502, message: 'Bad Gateway', times: 1 } }, undefined],
    [
      'a gateway behind which the comment is written',
      { POST: { status: 502, message: '', times: 1, late: true } },
      undefined,
    ],
    [
      'a page of a proxy',
      { GET: { status: 503, message: '', text: '<html>\n::error::no</html>' } },
      /<html> ::error::no/,
    ],
  ];
  test.each(refused)('%s', async (_, refuse, warning) => {
    Object.assign(github.refuse, refuse);
    const { status, outputs, out, summary } = await step(20);
    expect([status, outputs['verdict']]).toEqual([1, 'failed']);
    expect(summary).toContain(HOST);
    expect(warningsIn(out)).toEqual(warning ? [expect.stringMatching(warning)] : []);
    expect(out).not.toMatch(/^::error::no/m);
    expect(github.comments).toHaveLength(warning ? 0 : 1);
  });

  test.each([
    ['a fork', { event: pullRequestFrom('mallory/mail') }, /fork/],
    ['Dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }, /Dependabot/],
  ])('the read-only token of %s', async (_, circumstances, says) => {
    github.refuse['POST'] = { status: 403, message: 'Resource not accessible by integration' };
    const { out, summary } = await step(21, { ...circumstances, inputs: { 'fail-on': 'never' } });
    expect(warningsIn(out).filter((line) => says.test(line))).toHaveLength(1);
    expect(summary).toContain(HOST);
  });
  test('a pull request that is told of a read-only token does not fail for it', async () => {
    github.refuse['POST'] = { status: 403, message: 'Resource not accessible by integration' };
    const event = pullRequestFrom('mallory/mail');
    expect((await step(22, { event, inputs: { 'fail-on': 'never' } })).status).toBe(0);
  });
});

test('`always` without a pull request says so in the log', async () => {
  const { out } = await step(30, { event: { name: 'push', payload: { repository: REPOSITORY } } });
  expect(out).toMatch(/^No comment: `push` /m);
  expect(github.requests).toEqual([]);
});

describe('on `workflow_run`, for the pull request of a fork', () => {
  const SHA = 'a'.repeat(40);
  const head = { sha: SHA, ref: 'topic', user: { login: 'mallory' }, repo: { full_name: 'mallory/mail' } };
  const workflow_run = {
    id: 900,
    run_attempt: 2,
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'topic',
    head_repository: { full_name: 'mallory/mail', owner: { login: 'mallory' } },
    pull_requests: [],
  };
  const event = { name: 'workflow_run', payload: { repository: REPOSITORY, workflow_run } };

  test('the comment goes to the one that GitHub knows, as of the run that saw it', async () => {
    github.pulls.push({ number: 7, state: 'open', head });
    const { outputs } = await step(950, { event });
    expect(outputs['comment-url']).toBe(github.comments[0]!.html_url);
    expect(readMarker(github.comments[0]!.body)).toMatchObject({ run: 900, attempt: 2 });
    expect(github.comments[0]!.body).toContain('/actions/runs/950');
    expect(github.comments[0]!.user?.login).toBe(BOT);
  });
  test('none is written when it was pushed to since', async () => {
    github.pulls.push({ number: 7, state: 'open', head: { ...head, sha: 'b'.repeat(40) } });
    const { status, out } = await step(951, { event });
    expect(status).toBe(1);
    expect(out).toMatch(/^No comment: .*no longer/m);
    expect(github.comments).toEqual([]);
  });
  test('the policy that the evidence brings counts for nothing', async () => {
    const policy: RunEvidence['policy'] = {
      profile: 'essential',
      failOn: 'never',
      onInconclusive: 'ignore',
      severities: { 'ptr-exists': 'off' },
      waivers: [{ finding: 'ptr-exists', reason: 'trust me', source: { file: 'x', line: 1 } }],
    };
    writeFileSync(join(folder, 'lenient.ndjson'), evidence({ policy }));
    const { status, out } = await step(952, { event, inputs: { from: 'lenient.ndjson' } });
    expect(status).toBe(1);
    expect(out).toMatch(/^::error title=ptr-exists\//m);
  });
});

describe('files of the runner that cannot be written', () => {
  test.each(['nowhere/output', '.'])(
    'GITHUB_OUTPUT %j fails the step with a sentence, the report is told',
    async (path) => {
      const { status, out, summary } = await step(40, { env: { GITHUB_OUTPUT: join(folder, path) } });
      expect(status).toBe(1);
      expect(out).toMatch(/^::error::the outputs could not be set: /m);
      expect(out).not.toContain('A defect');
      expect(summary).toContain(HOST);
      expect(github.comments).toHaveLength(1);
    },
  );
  test.each(['nowhere/summary', '.'])('GITHUB_STEP_SUMMARY %j is a warning', async (path) => {
    const { outputs, out } = await step(41, { env: { GITHUB_STEP_SUMMARY: join(folder, path) } });
    expect(outputs['verdict']).toBe('failed');
    expect(warningsIn(out)).toEqual([expect.stringContaining('summary')]);
  });
});

describe('wrong inputs: each at its place, nothing asked', () => {
  writeFileSync(join(folder, 'garbage.ndjson'), '\u0000\u0001');
  writeFileSync(join(folder, 'half.ndjson'), evidence().slice(0, -20));
  const names = { '\n::add-mask::mail ##[error]\u001b[31m\u202e': 5 };
  const forged = hostEvidence({ addresses: [addressEvidence({ forwardOfPtr: ok(names as never) })] });
  writeFileSync(join(folder, 'forged.ndjson'), encode({ run: runEvidence(), domains: [], hosts: [forged] }));
  test.each([
    [{ mode: 'reprot' }, 'mode: '],
    [{ from: '' }, 'from: '],
    [{ from: 'nowhere.ndjson' }, 'from: '],
    [{ from: '.' }, 'from: '],
    [{ from: 'garbage.ndjson' }, 'garbage.ndjson:1: '],
    [{ from: 'half.ndjson' }, 'half.ndjson:2: '],
    [{ from: 'forged.ndjson' }, 'forged.ndjson:2: '],
    [{ 'report-json': 'bad.ndjson' }, 'report-json: '],
    [{ hosts: 'mail.example.com' }, 'hosts: '],
    [{ mode: 'check', hosts: HOST }, 'from: '],
    [{ comment: 'sometimes' }, 'comment: '],
    [{ 'comment-key': 'x'.repeat(201) }, 'comment-key: '],
  ])('%j', async (inputs, place) => {
    const { status, out } = await step(50, { inputs });
    expect(status).toBe(1);
    const errors = out.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([expect.stringContaining(`::${place}`)]);
    expect(out.replaceAll('::add-mask::token\n', '')).not.toMatch(/^::add-mask|##\[|\u001b|\u202e/m);
    expect(out).toMatch(/^Nothing was probed\.$/m);
    expect(github.requests).toEqual([]);
  });
  test('many: nine annotations and a count, all of them in the log', async () => {
    const hosts = Array.from({ length: 14 }, (_, index) => `bad..${index}`).join('\n');
    const { status, out } = await step(51, { inputs: { mode: 'check', from: '', hosts } });
    expect(status).toBe(1);
    const errors = out.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors[9]).toMatch(/^::error::\d more mistakes/);
    for (let line = 1; line <= 14; line++) expect(out).toMatch(new RegExp(`hosts%3A${line}\\b|hosts:${line}: `));
  });
});

test('mode `plan` tells what a run would touch, asks nobody, and is no pass', async () => {
  let asked = 0;
  const resolver = createSocket('udp4').on('message', () => {
    asked++;
  });
  await new Promise<void>((done) => resolver.bind(0, '127.0.0.1', done));
  const nameservers = `127.0.0.1:${resolver.address().port}`;
  const { status, outputs, out, summary } = await step(60, {
    inputs: { mode: 'plan', from: '', hosts: HOST, nameservers },
  });
  resolver.close();
  expect([status, outputs]).toEqual([0, { verdict: 'inconclusive' }]);
  for (const text of [out, summary]) expect(text).toContain('mail.example.com A AAAA');
  expect([asked, github.requests]).toEqual([0, []]);
});

test('the report is written from evidence byte for byte', async () => {
  for (const run of [70, 71]) await step(run, { inputs: { 'report-json': `${run}.json` } });
  expect(readFileSync(join(folder, '71.json'))).toEqual(readFileSync(join(folder, '70.json')));
});
