import { redact } from '../evidence/redact.js';
import type { CommentMode } from '../plan/inputs.js';
import { LIMITS } from '../report/markdown/markdown.js';
import { explain } from './explain.js';
import { type Marker, markerLine } from './marker.js';
import { connect, type Octokit, type RequestFailure } from './octokit.js';
import { findOwnComment, type OwnComment } from './own-comment.js';
import { isOutdated, type PullRequest } from './pull-request.js';
import { CLOCK, type Clock, isTransient, type Patience, patience } from './retry.js';
import { withoutChance } from './state.js';

export interface CommentRequest {
  pullRequest: PullRequest;
  mode: Exclude<CommentMode, 'never'>;
  marker: Marker;
  /** Nothing to complain about: `on-failure` then only turns an old comment green. */
  good: boolean;
  /** Markdown of at most so many UTF-16 units, without marker; the last line tells of the run and not of the servers. */
  body(limit: number): string;
}

export type CommentOutcome =
  | { did: 'created' | 'updated'; url: string }
  | { did: 'kept'; url: string; why: 'unchanged' | 'newer-run' }
  | { did: 'nothing'; why: 'good' | 'newer-run' | 'no-pull-request' }
  | { did: 'failed'; warning: string };

export interface Access {
  token: string;
  /** Of the REST interface, e.g. `https://api.github.com`. */
  apiUrl: string;
  /** For all requests together, ms. */
  patienceMs?: number;
  clock?: Clock;
}

/** GitHub asks those who exceed a secondary rate limit to wait for a minute. */
const PATIENCE_MS = 150_000;
const USUAL = LIMITS.comment;
/** UTF-16 units, where GitHub takes less than it says. */
const SHORTER = 20_000;

/**
 * Writes or updates the one comment of a key. Whatever goes wrong is a warning: the verdict stands without it.
 * @param find what to write and where; `undefined` when there is no pull request to write to
 */
export async function comment(
  { token, apiUrl, patienceMs = PATIENCE_MS, clock = CLOCK }: Access,
  find: (octokit: Octokit) => Promise<CommentRequest | undefined>,
): Promise<CommentOutcome> {
  const time = patience(patienceMs, clock);
  let request: CommentRequest | undefined;
  try {
    const octokit = connect(token, apiUrl, time);
    request = await find(octokit);
    return request ? await upsert(octokit, request, time) : { did: 'nothing', why: 'no-pull-request' };
  } catch (error) {
    // An interface that refuses a token may repeat it.
    return { did: 'failed', warning: redact(explain(error as RequestFailure, request?.pullRequest), [token]) };
  }
}

async function upsert(octokit: Octokit, request: CommentRequest, time: Patience): Promise<CommentOutcome> {
  const existing = await findOwnComment(octokit, request);
  return existing ? update(octokit, request, time, existing) : create(octokit, request, time);
}

async function update(
  octokit: Octokit,
  request: CommentRequest,
  time: Patience,
  existing: OwnComment,
): Promise<CommentOutcome> {
  const { id, url } = existing;
  if (isNewer(existing.marker, request.marker)) return { did: 'kept', url, why: 'newer-run' };
  if (isUnchanged(existing, request)) return { did: 'kept', url, why: 'unchanged' };
  // A run that found nothing new has left no mark.
  if (await isOutdated(octokit, request.pullRequest)) return { did: 'kept', url, why: 'newer-run' };
  const { owner, repo } = request.pullRequest;
  try {
    await fitting(request, (body) => octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }));
    return { did: 'updated', url };
  } catch (error) {
    // Deleted since it was found, or not to be written with this token.
    const now = (error as RequestFailure).status === 404 ? await findOwnComment(octokit, request) : existing;
    if (now?.id === id) throw error;
    return now ? update(octokit, request, time, now) : create(octokit, request, time);
  }
}

async function create(octokit: Octokit, request: CommentRequest, time: Patience): Promise<CommentOutcome> {
  const { pullRequest, good, mode } = request;
  if (good && mode === 'on-failure') return { did: 'nothing', why: 'good' };
  // A later run that found nothing wrong has left no comment.
  if (await isOutdated(octokit, pullRequest)) return { did: 'nothing', why: 'newer-run' };
  const { id, url } = await post(octokit, request, time);
  const first = await findOwnComment(octokit, request).catch(() => undefined);
  if (!(first && first.id < id)) return { did: 'created', url };
  // Another run made one at the same time: that of the two which later runs find stays.
  const { owner, repo } = pullRequest;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => undefined);
  return update(octokit, request, time, first);
}

/** Looks before it tries again: a request without a good answer may have been carried out. */
async function post(
  octokit: Octokit,
  request: CommentRequest,
  time: Patience,
): Promise<Pick<OwnComment, 'id' | 'url'>> {
  const { owner, repo, number } = request.pullRequest;
  for (let attempt = 1; ; attempt++)
    try {
      const { data } = await fitting(request, (body) =>
        octokit.rest.issues.createComment({ owner, repo, issue_number: number, body }),
      );
      return { id: data.id, url: data.html_url };
    } catch (error) {
      const failure = error as RequestFailure;
      if (!isTransient(failure) || !(await time.again(failure, attempt))) throw error;
      const created = await findOwnComment(octokit, request);
      if (created) return created;
    }
}

/** Once shorter when GitHub finds it too long. */
async function fitting<T>(request: CommentRequest, send: (body: string) => Promise<T>): Promise<T> {
  try {
    return await send(textOf(request, USUAL));
  } catch (error) {
    const { status, message } = error as RequestFailure;
    if (status !== 413 && !(status === 422 && /too long|too large|maximum/i.test(message))) throw error;
    return send(textOf(request, SHORTER));
  }
}

function textOf({ marker, body }: CommentRequest, limit: number): string {
  const line = `${markerLine(marker)}\n`;
  return line + body(limit - line.length);
}

const isNewer = (theirs: Marker, ours: Marker): boolean =>
  theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);

function isUnchanged(existing: OwnComment, request: CommentRequest): boolean {
  const { mode, marker } = request;
  if (existing.marker.state !== marker.state) return false;
  return mode === 'on-change' || said(existing.body) === said(textOf(request, USUAL));
}

/** Without the marker and the last line, which are about the run, and as it is read, but for what chance made of it. */
const said = (body: string): string =>
  withoutChance(
    body
      .replaceAll('\r\n', '\n')
      .trim()
      .split('\n')
      .slice(1, -1)
      .join('\n')
      .trim()
      .replace(/&#(\d+);/g, (_, unit) => String.fromCharCode(unit))
      .replaceAll('\u200b', ''),
  );
