import { cut } from '../evidence/caps.js';
import type { PullRequest } from './pull-request.js';
import { type Failure, isRateLimit, isTransient } from './retry.js';

const FAILED = 'The comment on the pull request could not be written';
/** UTF-16 units of what an answer says; a proxy may answer with a page. */
const MOST = 300;

/** Why there is no comment and what to do about it, in one line. */
export function explain(failure: Failure, pullRequest: PullRequest | undefined): string {
  const { status, headers = {} } = failure;
  const message = cut(failure.message.replace(/\s+/g, ' ').trim() || 'no answer', MOST);
  if (isRateLimit(failure)) {
    const after = headers['retry-after'];
    const told = /^\d+$/.test(String(after)) ? `, which ends in ${after} s` : '';
    return `${FAILED}: the token is over a rate limit of GitHub${told}: ${message}`;
  }
  if (status === 410 || /\block(ed)?\b/i.test(message))
    return `${FAILED}: the conversation is locked, or comments are turned off: ${message}`;
  if (status === 401) return `${FAILED}: GitHub does not take the token of \`github-token\`: ${message}`;
  if (status !== undefined && isTransient(failure))
    return `${FAILED}: GitHub answers with status ${status}: ${message}`;
  if (status !== 403 && status !== 404) return `${FAILED}: ${message}`;
  return `${FAILED}: ${whyForbidden(pullRequest)} The job summary has the report.`;
}

function whyForbidden(pullRequest: PullRequest | undefined): string {
  if (!pullRequest)
    return 'the token must not read pull requests. Add `permissions: { pull-requests: write }` to the job.';
  if (pullRequest.readOnly === 'fork')
    return 'the pull request comes from a fork, and GitHub gives its runs a read-only token. A second workflow, on `workflow_run`, may write: docs/forks.md of smtp-preflight shows it.';
  const says =
    pullRequest.readOnly === 'dependabot'
      ? 'GitHub gives runs of Dependabot a read-only token where the workflow asks for no other.'
      : 'the token must not write here.';
  return `${says} Add \`permissions: { pull-requests: write }\` to the job; a job's own \`permissions\` replace those of the workflow.`;
}
