import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Access, type CommentRequest, comment } from '../../src/github/comment.js';
import { type Marker, markerLine, readMarker } from '../../src/github/marker.js';
import { toMarkdown } from '../../src/report/markdown/markdown.js';
import { explain, finding, reportOf } from '../report/sample.js';
import { type FakeGitHub, startGitHub } from '../servers/github.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.stop());

const marker = (over: Partial<Marker> = {}): Marker => ({ key: 'ci/mail', run: 10, attempt: 1, state: 'aa', ...over });
const LAST_LINE = '<sub>from here, 2.1 s</sub>';
const body = (text: string) => () => `${text}\n${LAST_LINE}\n`;
const request = (over: Partial<CommentRequest> = {}): CommentRequest => ({
  pullRequest: { owner: 'octo', repo: 'mail', number: 7 },
  mode: 'always',
  marker: marker(),
  good: false,
  body: body('new text'),
  ...over,
});
/** Waits take no time. */
const clock = () => {
  let now = Date.parse('2026-01-15T12:00:00Z');
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  return { now: () => now, sleep, waits };
};
const say = (over: Partial<CommentRequest> = {}, access: Partial<Access> = {}) =>
  comment({ token: 't0ken', apiUrl: github.url, clock: clock(), ...access }, async () => request(over));
const written = () => github.requests.filter((line) => /^(POST|PATCH) \/repos/.test(line)).length;
const old = (over: Partial<Marker> = {}, text = 'old text', login?: string) =>
  github.add(`${markerLine(marker({ run: 9, ...over }))}\n${text}\n<sub>from there, 9 s</sub>`, login);

test('the first run creates, the next one updates', async () => {
  expect(await say()).toMatchObject({ did: 'created' });
  expect(await say({ marker: marker({ run: 11 }), body: body('newer text') })).toMatchObject({ did: 'updated' });
  expect(github.comments.map((one) => one.body)).toEqual([
    `${markerLine(marker({ run: 11 }))}\nnewer text\n${LAST_LINE}\n`,
  ]);
});

test('two keys have a comment each', async () => {
  await say();
  await say({ marker: marker({ key: 'ci/other' }) });
  await say({ marker: marker({ run: 11 }), body: body('newer text') });
  expect(github.comments.map((one) => readMarker(one.body))).toMatchObject([
    { key: 'ci/mail', run: 11 },
    { key: 'ci/other', run: 10 },
  ]);
});

test('the old comment is found behind hundreds of others, by pages of 100', async () => {
  for (let i = 0; i < 250; i++) github.add(`comment ${i}`, 'somebody');
  const mine = old();
  expect(await say()).toEqual({ did: 'updated', url: mine.html_url });
  expect(github.requests.filter((line) => line.startsWith('GET'))).toHaveLength(3);
  expect(github.comments).toHaveLength(251);
});

test.each([
  ['of somebody else', () => old({}, 'x', 'mallory')],
  ['of a user named like the bot', () => old({}, 'x', 'github-actions')],
  ['of another key', () => old({ key: 'ci/other' })],
  ['that quotes the marker', () => github.add(`see:\n${markerLine(marker({ run: 9 }))}\n`)],
  ['that begins with white space', () => github.add(` ${markerLine(marker({ run: 9 }))}\n`)],
  ['without author', () => Object.assign(old(), { user: null })],
])('a comment %s is left alone', async (_, add) => {
  const { body: before } = add();
  expect(await say()).toMatchObject({ did: 'created' });
  expect(github.comments[0]!.body).toBe(before);
});

test('of two with the same key the older one is kept up', async () => {
  const first = old();
  old();
  expect(await say()).toMatchObject({ did: 'updated', url: first.html_url });
});

describe('a newer run is never overwritten', () => {
  test.each([
    [{ run: 11, attempt: 1 }, 'kept'],
    [{ run: 10, attempt: 2 }, 'kept'],
    [{ run: 10, attempt: 1 }, 'updated'],
    [{ run: 9, attempt: 5 }, 'updated'],
  ])('%j', async (over, did) => {
    old(over);
    expect(await say()).toMatchObject({ did });
  });
});

test.each([
  ['nor what others saw of a later commit', 'a'.repeat(40), 'kept'],
  ['what is of the last commit is written', 'b'.repeat(40), 'updated'],
  ['what GitHub does not tell holds nothing up', undefined, 'updated'],
])('%s', async (_, sha, did) => {
  const head = { sha: 'b'.repeat(40), ref: 'topic', user: { login: 'octo' }, repo: { full_name: 'octo/mail' } };
  if (sha) github.pulls.push({ number: 7, state: 'open', head });
  old();
  const pullRequest = { owner: 'octo', repo: 'mail', number: 7, sha: sha ?? 'b'.repeat(40) };
  expect(await say({ pullRequest })).toMatchObject({ did });
});

test('nor is one begun by a run whose commit is no longer the last: a later one may have found nothing wrong', async () => {
  const head = { sha: 'b'.repeat(40), ref: 'topic', user: { login: 'octo' }, repo: { full_name: 'octo/mail' } };
  github.pulls.push({ number: 7, state: 'open', head });
  const of = (sha: string) => say({ pullRequest: { owner: 'octo', repo: 'mail', number: 7, sha } });
  expect(await of('a'.repeat(40))).toEqual({ did: 'nothing', why: 'newer-run' });
  expect(github.comments).toEqual([]);
  expect(await of(head.sha)).toMatchObject({ did: 'created' });
});

describe('another run at the same time', () => {
  /** What happens between the look and the write. */
  const meanwhile = (happens: () => void) => () => {
    happens();
    return body('new text')();
  };
  test.each([
    ['an older', { run: 9 }, 10, 'updated'],
    ['a newer', { run: 11 }, 11, 'kept'],
  ])('%s one was first: its comment stays and ours goes', async (_, theirs, run, did) => {
    let first = true;
    const race = meanwhile(() => {
      if (first) old({ ...theirs, state: 'bb' });
      first = false;
    });
    expect(await say({ body: race })).toMatchObject({ did, url: 'https://github.test/octo/mail/pull/7#1000' });
    expect(github.comments.map((one) => readMarker(one.body)?.run)).toEqual([run]);
  });
  test('what cannot be looked at again stands', async () => {
    const deaf = meanwhile(() => {
      github.refuse['GET'] = { status: 403, message: 'Forbidden' };
    });
    expect(await say({ body: deaf })).toMatchObject({ did: 'created' });
  });
  const deleted = meanwhile(() => {
    github.comments.length = 0;
  });
  test('a comment that was deleted is written anew', async () => {
    old({ state: 'bb' });
    expect(await say({ body: deleted })).toMatchObject({ did: 'created' });
    expect(github.comments).toHaveLength(1);
  });
  test('unless there is nothing to complain about', async () => {
    old({ state: 'bb' });
    expect(await say({ body: deleted, mode: 'on-failure', good: true })).toMatchObject({ did: 'nothing' });
    expect(github.comments).toEqual([]);
  });
  test('one that is there and must not be written is a matter of permissions', async () => {
    old({ state: 'bb' });
    github.refuse['PATCH'] = { status: 404, message: 'Not Found' };
    expect(await say()).toEqual({ did: 'failed', warning: expect.stringMatching(/pull-requests: write/) });
  });
});

test.each([
  [{ status: 429, message: 'secondary rate limit', headers: {}, times: 2 }],
  [{ status: 403, message: 'secondary rate limit', headers: { 'retry-after': '60' }, times: 1 }],
])('a secondary rate limit is waited for: %j', async (refusal) => {
  const waiting = clock();
  github.refuse['POST'] = { ...refusal };
  expect(await say({}, { clock: waiting })).toMatchObject({ did: 'created' });
  expect(waiting.waits).toEqual(Array(refusal.times).fill(60_000));
});

/** The comment about an open relay; with a word of the run and a mark of the server. */
function relayed(word: string, queued: string, code = '250'): string {
  const to = `<relaytest-${word}@example.org>`;
  const says = `203.0.113.25 relays for strangers: it takes mail from <relaytest-${word}> for ${to}`;
  const proof = ['C: MAIL FROM:<>', `S: ${code} Ok: queued as ${queued}`, `C: RCPT TO:${to}`, `S: 250 ${to}`];
  const relay = finding({ check: 'open-relay', code: 'relays', outcome: 'fail', says, proof });
  return toMarkdown(reportOf([relay]), { kind: 'comment', explain })
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .join('\n');
}

describe('what is unchanged is not written again', () => {
  test('nor what comes back with other line ends', async () => {
    const lines = body('two\nlines');
    await say({ body: lines });
    const [mine] = github.comments;
    mine!.body = mine!.body.replaceAll('\n', '\r\n');
    expect(await say({ marker: marker({ run: 11 }), body: lines })).toMatchObject({ did: 'kept', why: 'unchanged' });
  });

  test('but for the last line, which tells of the run', async () => {
    old({}, 'new text\r');
    expect(await say()).toMatchObject({ did: 'kept', why: 'unchanged' });
    expect(written()).toBe(0);
  });
  test.each(['always', 'on-failure'] as const)('nor is a dialogue of other random words, %s', async (mode) => {
    old({}, relayed('abcdefghij23', '4XyZab12CD'));
    expect(await say({ mode, body: body(relayed('zyxwvutsrq76', '9QwErt34FG')) })).toMatchObject({ why: 'unchanged' });
    expect(await say({ mode, body: body(relayed('zyxwvutsrq76', '9QwErt34FG', '550')) })).toMatchObject({
      did: 'updated',
    });
  });
  test('another text is written', async () => {
    old();
    expect(await say()).toMatchObject({ did: 'updated' });
  });
  test('another state is written', async () => {
    old({ state: 'bb' }, 'new text');
    expect(await say()).toMatchObject({ did: 'updated' });
  });
});

test('a comment that was made in spite of what GitHub answers is not made twice', async () => {
  github.refuse['POST'] = { status: 502, message: 'Bad Gateway', times: 1, late: true };
  expect(await say()).toMatchObject({ did: 'created' });
  expect(written()).toBe(1);
});

describe('modes', () => {
  test('on-failure says nothing of what is good', async () => {
    expect(await say({ mode: 'on-failure', good: true })).toMatchObject({ did: 'nothing' });
    expect(github.comments).toEqual([]);
  });
  test('on-failure turns an old comment green', async () => {
    old();
    expect(await say({ mode: 'on-failure', good: true })).toMatchObject({ did: 'updated' });
  });
  test('on-change writes when what it says is another', async () => {
    old({ state: 'aa' });
    expect(await say({ mode: 'on-change' })).toMatchObject({ did: 'kept' });
    expect(await say({ mode: 'on-change', marker: marker({ state: 'bb' }) })).toMatchObject({ did: 'updated' });
  });
  test('without a pull request nothing is done', async () => {
    const access = { token: 'token', apiUrl: github.url };
    expect(await comment(access, async () => undefined)).toEqual({ did: 'nothing', why: 'no-pull-request' });
  });
});

describe('what fails is a warning that says why', () => {
  const readOnly = { status: 403, message: 'Resource not accessible by integration' };
  test.each([
    [readOnly, undefined, /pull-requests: write/],
    [{ status: 404, message: 'Not Found' }, undefined, /pull-requests: write/],
    [readOnly, 'fork' as const, /fork.*docs\/forks\.md/],
    [readOnly, 'dependabot' as const, /Dependabot.*pull-requests: write/],
    [{ status: 403, message: 'Unable to create comment because issue is locked.' }, undefined, /locked/],
    [{ status: 410, message: 'Gone' }, undefined, /locked/],
    [{ status: 401, message: 'Bad credentials' }, undefined, /github-token/],
    [{ status: 403, message: 'You have exceeded a secondary rate limit' }, undefined, /rate limit/],
    [{ status: 422, message: 'Validation Failed' }, undefined, /Validation Failed/],
    [{ status: 502, message: 'Bad Gateway' }, undefined, /status 502: Bad Gateway/],
  ])('%j, %s', async (refusal, why, says) => {
    github.refuse['POST'] = refusal;
    const pullRequest = { owner: 'octo', repo: 'mail', number: 7, readOnly: why };
    expect(await say({ pullRequest })).toEqual({ did: 'failed', warning: expect.stringMatching(says) });
    expect(github.comments).toEqual([]);
  });
});

test('a comment that is too long is tried once shorter', async () => {
  github.longest.comment = 30_000;
  const long = (limit: number) => 'x'.repeat(limit);
  expect(await say({ body: long })).toMatchObject({ did: 'created' });
  expect(github.comments[0]!.body).toHaveLength(20_000);
  github.longest.comment = 10;
  expect(await say({ body: long, marker: marker({ run: 11, state: 'bb' }) })).toMatchObject({
    did: 'failed',
    warning: expect.stringMatching(/too long/),
  });
  expect(written()).toBe(4);
});

describe('when GraphQL does not tell who we are', () => {
  test.each([
    [{ data: { viewer: null } }],
    [{ data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] }],
    [{ data: null }],
    [[]],
  ])('%j: a comment of an app is taken for ours, that of a user is not', async (answer) => {
    github.graphql.answer = answer;
    const strange = old({}, 'x', 'mallory').body;
    expect(await say()).toEqual({ did: 'failed', warning: expect.stringMatching(/same key/) });
    old();
    expect(await say()).toMatchObject({ did: 'updated', url: github.comments[1]!.html_url });
    expect(github.comments[0]!.body).toBe(strange);
  });
  test('but a rate limit is no such answer', async () => {
    const mine = old();
    const headers = { 'retry-after': '3600' };
    github.refuse['graphql'] = { status: 403, message: 'You have exceeded a secondary rate limit', headers };
    expect(await say()).toMatchObject({ did: 'failed' });
    expect(mine.body).toContain('old text');
  });

  test('nor has such an interface', async () => {
    github.refuse['graphql'] = { status: 404, message: 'Not Found' };
    old();
    expect(await say()).toMatchObject({ did: 'updated' });
  });
});

test('the interface of an Enterprise Server', async () => {
  old();
  expect(await say({}, { apiUrl: `${github.url}/api/v3` })).toMatchObject({ did: 'updated' });
  expect(github.requests).toContain('POST /api/graphql');
});

test.each(['ci/mail', 'a b', '--> <script>', '\u00e4%', '-----'])(
  'the marker of key %j is hidden and read back',
  (key) => {
    const line = markerLine(marker({ key }));
    expect(line.slice(4, -3)).not.toMatch(/--|>/);
    expect(readMarker(`${line}\ntext`)).toEqual(marker({ key }));
  },
);
