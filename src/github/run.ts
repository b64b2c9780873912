import { createHash } from 'node:crypto';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { CHECKS } from '../checks/index.js';
import { encode } from '../evidence/codec.js';
import type { Evidence } from '../evidence/types.js';
import { liveFiles, writeFiles } from '../files.js';
import { liveNetwork } from '../net/live.js';
import { type CommentMode, inputNamed } from '../plan/inputs.js';
import { makePlan } from '../plan/plan.js';
import type { PolicyInputs } from '../plan/types.js';
import type { InputError } from '../plan/values.js';
import { exitStatus } from '../policy/verdict.js';
import { preflight, reportOf } from '../preflight.js';
import { headline } from '../report/headline.js';
import { toJson } from '../report/json.js';
import { LIMITS, toMarkdown } from '../report/markdown.js';
import type { Explain, Report } from '../report/model.js';
import { toTerminal } from '../report/terminal.js';
import { annotate, annotationsOf, mistakesAsAnnotations } from './annotations.js';
import { type CommentRequest, comment, type PullRequest } from './comment.js';
import { maskLogins, readInputs } from './inputs.js';
import { log, printable } from './log.js';
import { type Marker, markerLine } from './marker.js';
import { setCommentUrl, setOutputs } from './outputs.js';
import { pullRequestOf } from './pull-request.js';
import { writeSummary } from './summary.js';

const LOG_WIDTH = 120;

/**
 * The whole step. It never throws: what goes wrong fails the step with a sentence.
 * @param env where the configuration may name variables with credentials
 */
export async function runAction(env: Record<string, string | undefined>): Promise<void> {
  try {
    await step(env);
  } catch (error) {
    core.setFailed(`A defect of smtp-preflight, please report it: ${printable(String(error))}`);
  }
}

async function step(env: Record<string, string | undefined>): Promise<void> {
  const inputs = readInputs();
  const planned = await makePlan(inputs, {}, liveFiles, env);
  if ('errors' in planned) return refuse(planned.errors);
  const { ok: plan } = planned;
  maskLogins(plan.hosts);
  const evidence = await preflight(plan, liveNetwork(plan.network), ({ host, says, done }) => {
    if (done) log(`${host}: ${says}`);
  });
  await deliver(inputs, evidence, plan.policy);
}

function refuse(errors: InputError[]): void {
  const [last, ...others] = mistakesAsAnnotations(errors).reverse();
  annotate(others.reverse());
  core.setFailed(`${printable(last!.message)} Nothing was probed.`);
}

async function deliver(inputs: Record<string, string>, evidence: Evidence, policy: PolicyInputs): Promise<void> {
  const report = reportOf(evidence, policy);
  log(toTerminal(report, { colour: false, width: LOG_WIDTH }));
  const [reportJson = '', evidenceFile = ''] = ['report-json', 'evidence-file'].map(
    (name) => inputs[name]?.trim() ?? '',
  );
  const unwritten = writeFiles([
    [reportJson, () => toJson(report)],
    [evidenceFile, () => encode(evidence)],
  ]);
  await writeSummary(toMarkdown(report, { kind: 'summary', explain }));
  setOutputs(report, { reportJson, evidenceFile });
  const mode = (inputs['comment']?.trim() || inputNamed('comment')!.default) as CommentMode;
  const pullRequest = mode === 'never' ? undefined : pullRequestOf(context);
  const { shown, more } = annotationsOf(report, policy, { warning: pullRequest ? 1 : 0 });
  annotate(shown);
  conclude(report, policy, more, unwritten);
  const commented =
    mode === 'never' || !pullRequest ? {} : await writeComment(inputs, report, policy, mode, pullRequest);
  setCommentUrl(commented.url ?? '');
  if (commented.warning) core.warning(printable(commented.warning));
}

/** The tenth annotation of each kind tells how many more there are; for errors of a failed run that is its last word. */
function conclude(
  report: Report,
  policy: PolicyInputs,
  more: Record<'error' | 'warning' | 'notice', number>,
  unwritten: string[],
): void {
  const says = (count: number) => `${count} more like this: see the job summary.`;
  if (more.warning > 0) core.warning(says(more.warning));
  if (more.notice > 0) core.notice(says(more.notice));
  const rest = more.error > 0 ? `. ${says(more.error)}` : '';
  if (unwritten.length > 0) core.setFailed(printable(unwritten.join('; ') + rest));
  else if (exitStatus(report, policy) !== 0)
    core.setFailed(printable(`${report.verdict}: ${headline(report, String).says}${rest}`));
  else if (more.error > 0) core.error(says(more.error));
}

async function writeComment(
  inputs: Record<string, string>,
  report: Report,
  policy: PolicyInputs,
  mode: CommentRequest['mode'],
  pullRequest: PullRequest,
): Promise<{ url?: string; warning?: string }> {
  const token = inputs['github-token']?.trim() ?? '';
  if (token === '') return { warning: 'There is no comment on the pull request: github-token is empty.' };
  const marker: Marker = {
    key: inputs['comment-key']?.trim() || `${context.workflow}/${context.job}`,
    run: context.runId,
    attempt: context.runAttempt,
    state: stateOf(report),
  };
  const { serverUrl, runId } = context;
  const runUrl = `${serverUrl}/${pullRequest.owner}/${pullRequest.repo}/actions/runs/${runId}`;
  const limit = LIMITS.comment - markerLine(marker).length - 1;
  const body = toMarkdown(report, { kind: 'comment', limit, runUrl, explain });
  const good = exitStatus(report, policy) === 0 && report.verdict === 'passed';
  const outcome = await comment({ pullRequest, token, apiUrl: context.apiUrl, mode, marker, good, body });
  return 'url' in outcome ? { url: outcome.url } : { warning: 'warning' in outcome ? outcome.warning : undefined };
}

/** Digest of what a report says, whenever and however quickly it came to say so. */
function stateOf({ verdict, findings }: Report): string {
  const facts = findings.map(({ check, code, outcome, severity, reason, subject }) => [
    check,
    code,
    outcome,
    severity,
    reason,
    subject,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([verdict, facts]))
    .digest('hex')
    .slice(0, 16);
}

const explain: Explain = (id) => CHECKS.find((check) => check.id === id);
