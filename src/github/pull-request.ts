import type { context } from '@actions/github';
import type { Octokit } from './octokit.js';

export interface PullRequest {
  owner: string;
  repo: string;
  number: number;
  /** The head that the run is of, where the event tells. */
  sha?: string;
  /** Why the token may be read-only. */
  readOnly?: 'fork' | 'dependabot';
}

type Context = Pick<typeof context, 'payload' | 'actor' | 'eventName'>;

/** The pull request of the event; undefined when it was another event. */
export function pullRequestOf({ payload, actor, eventName }: Context): PullRequest | undefined {
  const { pull_request: request, repository } = payload;
  if (!request || !repository) return undefined;
  const [head, base] = [request['head']?.repo?.full_name, request['base']?.repo?.full_name];
  const fork = head !== base && eventName !== 'pull_request_target';
  const readOnly = actor === 'dependabot[bot]' ? 'dependabot' : fork ? 'fork' : undefined;
  const { owner, name: repo } = repository;
  return { owner: owner.login, repo, number: request.number, sha: request['head']?.sha, readOnly };
}

/** Whether it was pushed to since; `false` also where GitHub does not tell. */
export async function isOutdated(octokit: Octokit, { owner, repo, number, sha }: PullRequest): Promise<boolean> {
  if (sha === undefined) return false;
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    return data.head.sha !== sha;
  } catch {
    return false;
  }
}

/** The run that a run on `workflow_run` comes after. */
export interface EarlierRun {
  owner: string;
  repo: string;
  id: number;
  attempt: number;
  sha: string;
  /** `owner/name` and branch of what was checked; another repository's for a fork. */
  head: { repo: string; owner: string; branch: string };
}

/** The earlier run, when it was one of a pull request. */
export function earlierRunOf({ payload, eventName }: Omit<Context, 'actor'>): EarlierRun | undefined {
  const { workflow_run: run, repository } = payload;
  if (eventName !== 'workflow_run' || !repository) return undefined;
  if (!/^pull_request(_target)?$/.test(run?.event) || !run.head_repository) return undefined;
  const { full_name, owner } = run.head_repository;
  return {
    owner: repository.owner.login,
    repo: repository.name,
    id: run.id,
    attempt: run.run_attempt,
    sha: run.head_sha,
    head: { repo: full_name, owner: owner.login, branch: run.head_branch },
  };
}

/**
 * The open pull request whose head the run was of, as GitHub knows it: the event names none for a fork, the commit is not one
 * of this repository, and what the run left behind may say anything.
 * @throws Error when it is not a single one
 */
export async function pullRequestOfRun(octokit: Octokit, run: EarlierRun): Promise<PullRequest | undefined> {
  const { owner, repo, sha, head } = run;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${head.owner}:${head.branch}`,
    per_page: 100,
  });
  const [found, another] = data.filter((one) => one.head.sha === sha && one.head.repo?.full_name === head.repo);
  if (another) throw new Error(`the commit is the head of #${found!.number} and of #${another.number}`);
  return found && { owner, repo, number: found.number };
}
