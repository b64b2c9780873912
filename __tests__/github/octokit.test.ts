import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { comment } from '../../src/github/comment.js';
import { markerLine } from '../../src/github/marker.js';
import { delayOf } from '../../src/github/retry.js';
import { type FakeGitHub, type Refusal, startGitHub } from '../servers/github.js';

const NOW = Date.parse('2026-01-15T12:00:00Z');
const MARKER = { key: 'ci/mail', run: 10, attempt: 1, state: 'aa' };
let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.stop());

/** A comment, and how long it waited, without waiting. */
async function say({ apiUrl = github.url, patienceMs = 60_000 } = {}) {
  const waits: number[] = [];
  let now = NOW;
  const sleep = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  const outcome = await comment({ token: 't0ken', apiUrl, patienceMs, clock: { now: () => now, sleep } }, async () => ({
    pullRequest: { owner: 'octo', repo: 'mail', number: 7 },
    mode: 'always',
    marker: MARKER,
    good: false,
    body: () => 'text\nlast line\n',
  }));
  return { ...outcome, waits };
}
const count = (method: string) => github.requests.filter((line) => line.startsWith(`${method} /repos`)).length;

describe('what passes by is waited for', () => {
  const seconds = (text: string) => ({ 'retry-after': text });
  test.each<[string, Refusal, waits: number[]]>([
    ['GET', { status: 502, message: 'Bad Gateway', headers: {}, times: 2 }, [1000, 2000]],
    ['GET', { status: 429, message: 'slow down', headers: seconds('7'), times: 1 }, [7000]],
    ['GET', { status: 403, message: 'secondary rate limit', headers: seconds('3'), times: 1 }, [3000]],
    [
      'GET',
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 20) },
        times: 1,
      },
      [20_000],
    ],
    ['GET', { status: 200, message: '', text: '<html>one moment</html>', times: 1 }, [1000]],
    ['GET', { status: 200, message: '', text: '[{"id": 1', times: 1 }, [1000]],
    ['POST', { status: 429, message: 'slow down', headers: seconds('5'), times: 1 }, [5000]],
    ['POST', { status: 502, message: 'Bad Gateway', headers: {}, times: 1 }, [1000]],
  ])('%s %j', async (method, refusal, waits) => {
    github.refuse[method] = refusal;
    expect(await say()).toMatchObject({ did: 'created', waits });
    expect(github.comments).toHaveLength(1);
  });

  test('GraphQL tells its rate limit in an answer of status 200', async () => {
    github.add(`${markerLine(MARKER)}\nold\nlast line`);
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    const headers = { ...seconds('4'), 'content-type': 'application/json' };
    github.refuse['graphql'] = { status: 200, message: '', text: JSON.stringify({ errors }), headers, times: 1 };
    expect(await say()).toMatchObject({ did: 'updated', waits: [4000] });
  });
});

describe('but not for ever', () => {
  test.each<[Refusal, waits: number[]]>([
    [{ status: 502, message: 'Bad Gateway', headers: {} }, [1000, 2000, 4000, 8000]],
    [{ status: 429, message: 'slow down', headers: { 'retry-after': '3600' } }, []],
    [{ status: 403, message: 'You have exceeded a secondary rate limit' }, []],
    [{ status: 429, message: 'slow down', headers: { 'retry-after': '25' } }, [25_000, 25_000]],
  ])('%j', async (refusal, waits) => {
    github.refuse['GET'] = refusal;
    expect(await say()).toMatchObject({ did: 'failed', waits });
  });
  test('and not for what will stay', async () => {
    github.refuse['GET'] = { status: 403, message: 'Resource not accessible by integration' };
    expect(await say()).toMatchObject({ did: 'failed', waits: [] });
    expect(count('GET')).toBe(1);
  });
});

test('a comment that was created in spite of the answer is not created again', async () => {
  github.refuse['POST'] = { status: 502, message: 'Bad Gateway', headers: {}, times: 1, late: true };
  expect(await say()).toMatchObject({ did: 'created', url: github.comments[0]!.html_url });
  expect([count('POST'), github.comments.length]).toEqual([1, 1]);
});

describe('redirects', () => {
  test('of a renamed repository are followed, with the same method', async () => {
    const location = '/repos/octo/mail/issues/7/comments?per_page=100&page=1';
    github.refuse['GET'] = { status: 301, message: 'Moved Permanently', headers: { location }, times: 1 };
    github.refuse['POST'] = { ...github.refuse['GET'], status: 307 };
    expect(await say()).toMatchObject({ did: 'created', waits: [] });
  });
  test.each(['http://127.0.0.1:1/', 'https://mallory.example.com/', 'http://['])(
    'elsewhere are not: %s',
    async (to) => {
      github.refuse['GET'] = { status: 302, message: 'Found', headers: { location: to } };
      expect(await say()).toMatchObject({
        did: 'failed',
        warning: expect.stringMatching(/redirects/),
      });
    },
  );
  test('in a circle end', async () => {
    const headers = { location: '/repos/octo/mail/issues/7/comments' };
    github.refuse['GET'] = { status: 302, message: 'Found', headers };
    expect(await say()).toMatchObject({ did: 'failed' });
  });
});

describe('an answer that is none of GitHub is one short warning without the token', () => {
  const headers = { 'content-type': 'text/html' };
  test.each<[string, Refusal]>([
    ['a page', { status: 403, message: '', text: `<h1>\n::error::x t0ken</h1>${'x'.repeat(2000)}`, headers }],
    ['10 MB of it', { status: 200, message: '', text: 'x'.repeat(10_000_000), headers }],
    ['JSON that was cut off', { status: 200, message: '', text: '[{"body": "' }],
    ['JSON of another form', { status: 200, message: '', text: '{"comments": 1}' }],
    ['no list of comments', { status: 200, message: '', text: '[null, 1, {"user": 3, "body": {}}]' }],
    ['an odd type', { status: 200, message: '', text: '[]', headers: { 'content-type': ';;=' } }],
    ['nothing', { status: 204, message: '', text: '' }],
  ])('%s', async (_, refusal) => {
    github.refuse['GET'] = refusal;
    const outcome = await say();
    expect(outcome).toMatchObject({ did: 'failed', warning: expect.stringMatching(/^[^\n]{20,600}$/) });
    expect(JSON.stringify(outcome)).not.toMatch(/t0ken|iterable|destructure/);
  });
  test('silence', async () => {
    const server = createServer((socket) => void socket.on('error', () => {}));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await say({ apiUrl, patienceMs: 200 })).toMatchObject({
      did: 'failed',
      warning: expect.stringMatching(/did not answer within 0.2 s/),
    });
    server.close();
  });
  test('nobody', async () => {
    expect(await say({ apiUrl: 'http://127.0.0.1:1' })).toMatchObject({
      did: 'failed',
      waits: [1000, 2000, 4000, 8000],
    });
  });
});

test.each([
  [{ message: 'x', status: 500, headers: { 'retry-after': 'Wed, 21 Oct' } }, 2000],
  [{ message: 'x', status: 429, headers: { 'retry-after': '-1' } }, 60_000],
  [{ message: 'x', status: 422 }, undefined],
])('how long to wait: %j', (failure, ms) => {
  expect(delayOf(failure, 2, NOW)).toBe(ms);
});
