import { getOctokit } from '@actions/github';
import { redact } from '../evidence/redact.js';
import type { CommentMode } from '../plan/inputs.js';
import { type Marker, markerLine, readMarker } from './marker.js';

/** The pull request of the event that started the run. */
export interface PullRequest {
  owner: string;
  repo: string;
  number: number;
  /** Why the token may be read-only, whatever the workflow asks for. */
  readOnly?: 'fork' | 'dependabot';
}

export interface CommentRequest {
  pullRequest: PullRequest;
  token: string;
  /** Of the REST interface, e.g. `https://api.github.com`. */
  apiUrl: string;
  mode: Exclude<CommentMode, 'never'>;
  marker: Marker;
  /** Nothing to complain about: `on-failure` then only turns an old comment green. */
  good: boolean;
  /** Markdown, without marker. */
  body: string;
}

export type CommentOutcome =
  | { did: 'created' | 'updated'; url: string }
  | { did: 'kept'; url: string; why: 'unchanged' | 'newer-run' }
  | { did: 'nothing' }
  | { did: 'failed'; warning: string };

type Octokit = ReturnType<typeof getOctokit>;
interface Found {
  id: number;
  url: string;
  body: string;
  marker: Marker;
}

/** For all requests together, ms. */
const PATIENCE_MS = 15_000;

/** Writes or updates the one comment of this key. Whatever goes wrong is a warning: the verdict stands without it. */
export async function comment(request: CommentRequest, patienceMs = PATIENCE_MS): Promise<CommentOutcome> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const octokit = getOctokit(request.token, { baseUrl: request.apiUrl });
    octokit.hook.before('request', (options) => {
      options.request = { ...options.request, signal };
    });
    return await upsert(octokit, request);
  } catch (error) {
    const problem = signal.aborted
      ? { message: `${request.apiUrl} did not answer within ${patienceMs / 1000} s` }
      : (error as { status?: number; message: string });
    // An interface that refuses a token may repeat it.
    return { did: 'failed', warning: redact(explain(problem, request.pullRequest), [request.token]) };
  }
}

async function upsert(octokit: Octokit, request: CommentRequest): Promise<CommentOutcome> {
  const { mode, good, marker, pullRequest } = request;
  const { owner, repo, number } = pullRequest;
  const body = `${markerLine(marker)}\n${request.body}`;
  const existing = await findComment(octokit, request);
  if (!existing) {
    if (good && mode === 'on-failure') return { did: 'nothing' };
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { did: 'created', url: data.html_url };
  }
  const { url } = existing;
  if (isNewer(existing.marker, marker)) return { did: 'kept', url, why: 'newer-run' };
  if (isUnchanged(existing, request)) return { did: 'kept', url, why: 'unchanged' };
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
  return { did: 'updated', url };
}

/** The oldest own comment with this key: two runs at once may have made two. */
async function findComment(octokit: Octokit, { pullRequest, marker }: CommentRequest): Promise<Found | undefined> {
  const { owner, repo, number } = pullRequest;
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  let self: string | undefined;
  for await (const { data } of pages)
    for (const { id, html_url, body = '', user } of data) {
      const found = readMarker(body);
      if (found?.key !== marker.key || !user) continue;
      self ??= await ownLogin(octokit);
      if (user.login === self || (user.type === 'Bot' && user.login === `${self}[bot]`))
        return { id, url: html_url, body, marker: found };
    }
  return undefined;
}

/** REST does not tell an installation token who it is; GraphQL does. */
async function ownLogin(octokit: Octokit): Promise<string> {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
  return viewer.login;
}

const isNewer = (theirs: Marker, ours: Marker): boolean =>
  theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);

function isUnchanged(existing: Found, { mode, marker, body }: CommentRequest): boolean {
  if (mode === 'on-change') return existing.marker.state === marker.state;
  return plain(existing.body.replace(/^.*\r?\n/, '')) === plain(body);
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

function explain({ status, message }: { status?: number; message: string }, { readOnly }: PullRequest): string {
  const failed = 'The comment on the pull request could not be written';
  if ((status !== 403 && status !== 404) || /rate limit/i.test(message)) return `${failed}: ${message}`;
  if (readOnly === 'fork')
    return `${failed}: the pull request comes from a fork, and GitHub gives its runs a read-only token. The job summary has the report.`;
  if (readOnly === 'dependabot')
    return `${failed}: GitHub gives runs of Dependabot a read-only token. The job summary has the report.`;
  return `${failed}: the token must not write here. Add \`permissions: { pull-requests: write }\` to the job; a job's own \`permissions\` replace those of the workflow. The job summary has the report.`;
}
