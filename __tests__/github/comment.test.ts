import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CommentRequest, comment } from '../../src/github/comment.js';
import { type Marker, markerLine, readMarker } from '../../src/github/marker.js';
import { pullRequestOf } from '../../src/github/pull-request.js';
import { type FakeGitHub, startGitHub } from '../servers/github.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.stop());

const marker = (over: Partial<Marker> = {}): Marker => ({ key: 'ci/mail', run: 10, attempt: 1, state: 'aa', ...over });
const request = (over: Partial<CommentRequest> = {}): CommentRequest => ({
  pullRequest: { owner: 'octo', repo: 'mail', number: 7 },
  token: 'token',
  apiUrl: github.url,
  mode: 'always',
  marker: marker(),
  good: false,
  body: 'new text',
  ...over,
});
const written = () => github.requests.filter((line) => /^(POST|PATCH) \/repos/.test(line)).length;
const old = (over: Partial<Marker> = {}, text = 'old text', login?: string) =>
  github.add(`${markerLine(marker({ run: 9, ...over }))}\n${text}`, login);

test('the first run creates, the next one updates', async () => {
  const first = await comment(request());
  expect(first).toMatchObject({ did: 'created' });
  expect(await comment(request({ marker: marker({ run: 11 }), body: 'newer text' }))).toMatchObject({ did: 'updated' });
  expect(github.comments.map(({ body }) => body)).toEqual([`${markerLine(marker({ run: 11 }))}\nnewer text`]);
});

test('the old comment is found behind hundreds of others, by pages of 100', async () => {
  for (let i = 0; i < 250; i++) github.add(`comment ${i}`, 'somebody');
  const mine = old();
  expect(await comment(request())).toEqual({ did: 'updated', url: mine.html_url });
  expect(github.requests.filter((line) => line.startsWith('GET'))).toHaveLength(3);
  expect(github.comments).toHaveLength(251);
});

test.each([
  ['of somebody else', () => old({}, 'x', 'mallory')],
  ['of a user named like the bot', () => old({}, 'x', 'github-actions')],
  ['of another key', () => old({ key: 'ci/other' })],
  ['that quotes the marker', () => github.add(`see:\n${markerLine(marker({ run: 9 }))}\n`)],
  ['without author', () => Object.assign(old(), { user: null })],
])('a comment %s is left alone', async (_, add) => {
  const { body } = add();
  expect(await comment(request())).toMatchObject({ did: 'created' });
  expect(github.comments[0]!.body).toBe(body);
});

test('of two with the same key the older one is kept up', async () => {
  const first = old();
  old();
  expect(await comment(request())).toMatchObject({ did: 'updated', url: first.html_url });
});

describe('a newer run is never overwritten', () => {
  test.each([
    [{ run: 11, attempt: 1 }, 'kept'],
    [{ run: 10, attempt: 2 }, 'kept'],
    [{ run: 10, attempt: 1 }, 'updated'],
    [{ run: 9, attempt: 5 }, 'updated'],
  ])('%j', async (over, did) => {
    old(over);
    expect(await comment(request())).toMatchObject({ did });
  });
});

test('an unchanged text is not written again', async () => {
  old({}, 'new text\r\n');
  expect(await comment(request())).toMatchObject({ did: 'kept', why: 'unchanged' });
  expect(written()).toBe(0);
});

describe('modes', () => {
  test('on-failure says nothing of what is good', async () => {
    expect(await comment(request({ mode: 'on-failure', good: true }))).toEqual({ did: 'nothing' });
    expect(github.comments).toEqual([]);
  });
  test('on-failure turns an old comment green', async () => {
    old();
    expect(await comment(request({ mode: 'on-failure', good: true }))).toMatchObject({ did: 'updated' });
  });
  test('on-change writes when what it says is another', async () => {
    old({ state: 'aa' });
    expect(await comment(request({ mode: 'on-change' }))).toMatchObject({ did: 'kept' });
    expect(await comment(request({ mode: 'on-change', marker: marker({ state: 'bb' }) }))).toMatchObject({
      did: 'updated',
    });
  });
});

describe('what fails is a warning that says why', () => {
  const readOnly = { status: 403, message: 'Resource not accessible by integration' };
  test.each([
    [readOnly, undefined, /pull-requests: write/],
    [{ status: 404, message: 'Not Found' }, undefined, /pull-requests: write/],
    [readOnly, 'fork' as const, /fork/],
    [readOnly, 'dependabot' as const, /Dependabot/],
    [{ status: 403, message: 'You have exceeded a secondary rate limit' }, undefined, /rate limit/],
    [{ status: 422, message: 'Validation Failed' }, undefined, /Validation Failed/],
    [{ status: 502, message: 'Bad Gateway' }, undefined, /Bad Gateway/],
  ])('%j, %s', async (refusal, why, says) => {
    github.refuse['POST'] = refusal;
    const pullRequest = { owner: 'octo', repo: 'mail', number: 7, readOnly: why };
    const outcome = await comment(request({ pullRequest }));
    expect(outcome).toMatchObject({ did: 'failed', warning: expect.stringMatching(says) });
  });
  test('a server that accepts and says nothing', async () => {
    const server = createServer((socket) => void socket.on('error', () => {}));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await comment(request({ apiUrl }), 200)).toEqual({
      did: 'failed',
      warning: expect.stringMatching(/did not answer within 0.2 s/),
    });
    server.close();
  });
  test('nobody answers', async () => {
    await github.stop();
    expect(await comment(request())).toMatchObject({ did: 'failed' });
    github = await startGitHub();
  });
});

test.each(['ci/mail', 'a b', '--> <script>', 'ä%', '-----'])('the marker of key %j is hidden and read back', (key) => {
  const line = markerLine(marker({ key }));
  expect(line.slice(4, -3)).not.toMatch(/--|>/);
  expect(readMarker(`${line}\ntext`)).toEqual(marker({ key }));
});

describe('the pull request of an event', () => {
  const repository = { name: 'mail', owner: { login: 'octo' } };
  const event = (head: string | null, actor = 'alice') => ({
    actor,
    payload: {
      repository,
      pull_request: {
        number: 7,
        head: { repo: head === null ? null : { full_name: head } },
        base: { repo: { full_name: 'octo/mail' } },
      },
    },
  });
  test('knows when the token cannot write', () => {
    expect(pullRequestOf(event('octo/mail'))).toEqual({ owner: 'octo', repo: 'mail', number: 7, readOnly: undefined });
    expect(pullRequestOf(event('mallory/mail'))).toMatchObject({ readOnly: 'fork' });
    expect(pullRequestOf(event(null))).toMatchObject({ readOnly: 'fork' });
    expect(pullRequestOf(event('octo/mail', 'dependabot[bot]'))).toMatchObject({ readOnly: 'dependabot' });
  });
  test('is absent on other events', () => {
    expect(pullRequestOf({ actor: 'alice', payload: { repository } })).toBeUndefined();
  });
});
