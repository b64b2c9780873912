import type { context } from '@actions/github';
import type { PullRequest } from './comment.js';

type Context = Pick<typeof context, 'payload' | 'actor'>;

/** The pull request of the event; undefined when it was another event. */
export function pullRequestOf({ payload, actor }: Context): PullRequest | undefined {
  const { pull_request: request, repository } = payload;
  if (!request || !repository) return undefined;
  const [head, base] = [request['head']?.repo?.full_name, request['base']?.repo?.full_name];
  const readOnly = actor === 'dependabot[bot]' ? 'dependabot' : head !== base ? 'fork' : undefined;
  return { owner: repository.owner.login, repo: repository.name, number: request.number, readOnly };
}
