import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { comment } from '../../src/github/comment.js';
import { earlierRunOf, type PullRequest, pullRequestOf, pullRequestOfRun } from '../../src/github/pull-request.js';
import { type FakeGitHub, type StoredPull, startGitHub } from '../servers/github.js';

const SHA = 'a'.repeat(40);
const repository = { name: 'mail', owner: { login: 'octo' } };

describe('the pull request of an event', () => {
  const event = (head: string | null, { actor = 'alice', eventName = 'pull_request' } = {}) => ({
    actor,
    eventName,
    payload: {
      repository,
      pull_request: {
        number: 7,
        head: { sha: SHA, repo: head === null ? null : { full_name: head } },
        base: { repo: { full_name: 'octo/mail' } },
      },
    },
  });
  test('knows when the token cannot write', () => {
    expect(pullRequestOf(event('octo/mail'))).toEqual({ owner: 'octo', repo: 'mail', number: 7, sha: SHA });
    expect(pullRequestOf(event('mallory/mail'))).toMatchObject({ readOnly: 'fork' });
    expect(pullRequestOf(event(null))).toMatchObject({ readOnly: 'fork' });
    expect(pullRequestOf(event('octo/mail', { actor: 'dependabot[bot]' }))).toMatchObject({ readOnly: 'dependabot' });
    const target = pullRequestOf(event('mallory/mail', { eventName: 'pull_request_target' }));
    expect(target).toMatchObject({ readOnly: undefined });
  });
  test('is absent on other events', () => {
    expect(pullRequestOf({ actor: 'alice', eventName: 'push', payload: { repository } })).toBeUndefined();
  });
});

const workflowRun = (over: object = {}) => ({
  id: 77,
  run_attempt: 2,
  event: 'pull_request',
  head_sha: SHA,
  head_branch: 'topic',
  head_repository: { full_name: 'mallory/mail', owner: { login: 'mallory' } },
  pull_requests: [],
  ...over,
});
const runOf = (over: object = {}, eventName = 'workflow_run') =>
  earlierRunOf({ eventName, payload: { repository, workflow_run: workflowRun(over) } });

test('the run that a `workflow_run` event is about, when it was one of a pull request', () => {
  expect(runOf()).toEqual({
    owner: 'octo',
    repo: 'mail',
    id: 77,
    attempt: 2,
    sha: SHA,
    head: { repo: 'mallory/mail', owner: 'mallory', branch: 'topic' },
  });
  expect(runOf({ event: 'push' })).toBeUndefined();
  expect(runOf({ head_repository: null })).toBeUndefined();
  expect(runOf({}, 'push')).toBeUndefined();
});

describe('the pull request of an earlier run, as GitHub knows it', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.stop());

  const pull = (number: number, head: Partial<StoredPull['head']> = {}, state: StoredPull['state'] = 'open') =>
    github.pulls.push({
      number,
      state,
      head: { sha: SHA, ref: 'topic', user: { login: 'mallory' }, repo: { full_name: 'mallory/mail' }, ...head },
    });
  const found = async () => {
    let answer: PullRequest | undefined;
    const outcome = await comment({ token: 'token', apiUrl: github.url }, async (octokit) => {
      answer = await pullRequestOfRun(octokit, runOf()!);
      return undefined;
    });
    return { number: answer?.number, did: outcome.did };
  };

  test('is that with the same head in the same repository', async () => {
    pull(5, { user: { login: 'octo' }, repo: { full_name: 'octo/mail' } });
    pull(6, { ref: 'other' });
    pull(7);
    pull(8, {}, 'closed');
    expect(await found()).toEqual({ number: 7, did: 'nothing' });
  });
  test.each([
    ['pushed to since', { sha: 'b'.repeat(40) }],
    ['of another repository of the same owner', { repo: { full_name: 'mallory/other' } }],
    ['of a repository that is gone', { repo: null }],
  ])('is none when it was %s', async (_, head) => {
    pull(7, head);
    expect(await found()).toEqual({ number: undefined, did: 'nothing' });
  });
  test('cannot be told when there are two', async () => {
    pull(7);
    pull(8);
    expect(await found()).toEqual({ number: undefined, did: 'failed' });
  });
});
