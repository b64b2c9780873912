import { context } from '@actions/github';
import { checkNamed } from '../checks/index.js';
import { MOST_KEY } from '../plan/comment.js';
import { type CommentMode, inputNamed } from '../plan/inputs.js';
import type { PolicyInputs } from '../policy/types.js';
import { exitStatus } from '../policy/verdict.js';
import { toMarkdown } from '../report/markdown/markdown.js';
import type { Report } from '../report/model.js';
import { type CommentOutcome, type CommentRequest, comment } from './comment.js';
import { type EarlierRun, earlierRunOf, type PullRequest, pullRequestOf, pullRequestOfRun } from './pull-request.js';
import { stateOf } from './state.js';

/** Where a comment may go; for a run on `workflow_run` GitHub is yet to be asked. */
export type Target = { pullRequest: PullRequest } | { earlierRun: EarlierRun };

export interface Commented {
  /** Of the comment, when there is one. */
  url?: string;
  warning?: string;
  /** Why there is none of this run, where that is not a fault. */
  note?: string;
}

/** @param inputs name to value */
const modeOf = (inputs: Record<string, string>): CommentMode =>
  (inputs['comment']?.trim() || inputNamed('comment')!.default) as CommentMode;

/** Undefined when the run has no pull request, or comments are off. */
export function targetOf(inputs: Record<string, string>): Target | undefined {
  if (modeOf(inputs) === 'never') return undefined;
  const pullRequest = pullRequestOf(context);
  if (pullRequest) return { pullRequest };
  const earlierRun = inputs['mode']?.trim() === 'report' ? earlierRunOf(context) : undefined;
  return earlierRun && { earlierRun };
}

/** Comments on the pull request, as the input `comment` wants it. */
export async function commentReport(
  inputs: Record<string, string>,
  report: Report,
  policy: PolicyInputs,
  target: Target | undefined,
): Promise<Commented> {
  const mode = modeOf(inputs);
  if (mode === 'never') return {};
  if (!target)
    return mode === 'always' ? { note: `No comment: \`${context.eventName}\` is no event of a pull request.` } : {};
  const token = inputs['github-token']?.trim() ?? '';
  if (token === '') return { warning: 'There is no comment on the pull request: github-token is empty.' };
  const outcome = await comment({ token, apiUrl: context.apiUrl }, async (octokit) => {
    const pullRequest =
      'pullRequest' in target ? target.pullRequest : await pullRequestOfRun(octokit, target.earlierRun);
    return pullRequest && requestOf(inputs, mode, report, policy, { ...target, pullRequest });
  });
  return toldOf(outcome);
}

function requestOf(
  inputs: Record<string, string>,
  mode: CommentRequest['mode'],
  report: Report,
  policy: PolicyInputs,
  { pullRequest, earlierRun }: { pullRequest: PullRequest; earlierRun?: EarlierRun },
): CommentRequest {
  const { serverUrl, workflow, job, runId, runAttempt } = context;
  const { owner, repo } = pullRequest;
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
  return {
    pullRequest,
    mode,
    marker: {
      key: inputs['comment-key']?.trim() || [...`${workflow}/${job}`].slice(0, MOST_KEY).join(''),
      // Of the run that saw what is told: a later one may be judged earlier.
      run: earlierRun?.id ?? runId,
      attempt: earlierRun?.attempt ?? runAttempt,
      state: stateOf(report),
    },
    good: exitStatus(report, policy) === 0 && report.verdict === 'passed',
    body: (limit) => toMarkdown(report, { kind: 'comment', limit, runUrl, explain: checkNamed }),
  };
}

function toldOf(outcome: CommentOutcome): Commented {
  if (outcome.did === 'kept' && outcome.why === 'newer-run') return { url: outcome.url, note: OF_NEWER };
  if ('url' in outcome) return { url: outcome.url };
  if (outcome.did === 'failed') return { warning: outcome.warning };
  return outcome.why === 'good' ? {} : { note: `No comment: ${WHY_NONE[outcome.why]}.` };
}

const OF_NEWER =
  'The comment stays as it is: a newer run wrote it, or the pull request was pushed to since this run began.';

const WHY_NONE = {
  'newer-run': 'the pull request was pushed to since this run began',
  'no-pull-request': 'the commit of the earlier run is not, or no longer, the head of an open pull request',
};
