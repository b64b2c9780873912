import * as core from '@actions/core';
import { checkNamed } from '../checks/index.js';
import type { Evidence } from '../evidence/types.js';
import { liveFiles, writeFiles } from '../files.js';
import { liveNetwork } from '../net/live.js';
import { contactsOf } from '../plan/contacts/contacts.js';
import { readEarlierRun } from '../plan/earlier-run.js';
import type { InputError } from '../plan/input-errors.js';
import type { Mode } from '../plan/inputs.js';
import { makePlan } from '../plan/plan.js';
import type { Plan } from '../plan/types.js';
import { readValues } from '../plan/values.js';
import { workflowPath } from '../plan/workflow-path.js';
import type { PolicyInputs } from '../policy/types.js';
import { exitStatus } from '../policy/verdict.js';
import { preflight, reportOf } from '../preflight.js';
import { contactsToMarkdown, contactsToTerminal } from '../report/contacts.js';
import { filesToWrite } from '../report/files.js';
import { headline } from '../report/headline.js';
import { toMarkdown } from '../report/markdown/markdown.js';
import type { Report } from '../report/model.js';
import { toTerminal } from '../report/terminal/terminal.js';
import { annotate, annotationsOf, MOST_OF_A_KIND, mistakesAsAnnotations } from './annotations.js';
import { commentReport, targetOf } from './comment-report.js';
import { maskLogins, readInputs } from './inputs.js';
import { log, printable } from './log.js';
import { setCommentUrl, setOutputs, setVerdict } from './outputs.js';
import { writeSummary } from './summary.js';

const LOG_WIDTH = 120;

/** Of the process: 1 fails the step. */
export type Status = 0 | 1;

/**
 * The whole step. It never throws: what goes wrong fails the step with a sentence.
 * @param env where the configuration may name variables with credentials
 */
export async function runAction(env: Record<string, string | undefined>): Promise<Status> {
  try {
    return await step(env);
  } catch (error) {
    core.error(`A defect of smtp-preflight, please report it: ${printable(String(error))}`);
    return 1;
  }
}

async function step(env: Record<string, string | undefined>): Promise<Status> {
  const inputs = readInputs();
  const values = readValues(inputs, {});
  const mode = values.choice<Mode>('mode');
  // Which inputs are needed depends on the mode.
  if (values.errors.length > 0) return refuse(values.errors);
  if (mode === 'report') {
    const earlier = await readEarlierRun(inputs, {}, liveFiles, 'anybody');
    return 'errors' in earlier ? refuse(earlier.errors) : deliver(inputs, earlier.ok.evidence, earlier.ok.policy, env);
  }
  const planned = await makePlan(inputs, {}, liveFiles, env);
  if ('errors' in planned) return refuse(planned.errors);
  maskLogins(planned.ok.hosts);
  if (mode === 'plan') return showContacts(planned.ok);
  const plan = await placed(planned.ok, env);
  return deliver(inputs, await probe(plan), plan.policy, env);
}

const workflowOf = (env: Record<string, string | undefined>): string | undefined =>
  workflowPath(env['GITHUB_WORKFLOW_REF'], env['GITHUB_REPOSITORY']);

/** With the hosts at their lines of the workflow, where the checkout has it. */
async function placed(plan: Plan, env: Record<string, string | undefined>): Promise<Plan> {
  const file = workflowOf(env);
  const text = file === undefined ? undefined : liveFiles.read(file);
  if (file === undefined || text === undefined) return plan;
  const { placedInWorkflow } = await import('../plan/workflow.js');
  return placedInWorkflow(plan, { file, text, job: env['GITHUB_JOB'] ?? '' });
}

const probe = (plan: Plan): Promise<Evidence> =>
  preflight(plan, liveNetwork(plan.network), ({ host, says, done }) => {
    if (done) log(`${host}: ${says}`);
  });

/** What a run would touch; nothing was checked, which is no pass. */
async function showContacts(plan: Plan): Promise<Status> {
  const contacts = contactsOf(plan);
  log(contactsToTerminal(contacts));
  await writeSummary(contactsToMarkdown(contacts));
  const unwritten = setVerdict('inconclusive');
  if (unwritten.length > 0) core.error(printable(unwritten.join('. ')));
  return unwritten.length > 0 ? 1 : 0;
}

function refuse(errors: InputError[]): Status {
  const all = mistakesAsAnnotations(errors);
  const shown = all.length > MOST_OF_A_KIND ? all.slice(0, MOST_OF_A_KIND - 1) : all;
  const rest = all.slice(shown.length);
  annotate(shown);
  for (const { message } of rest) log(message);
  if (rest.length > 0) core.error(`${rest.length} more mistakes: see the log.`);
  log('Nothing was probed.');
  return 1;
}

async function deliver(
  inputs: Record<string, string>,
  evidence: Evidence,
  policy: PolicyInputs,
  env: Record<string, string | undefined>,
): Promise<Status> {
  const report = reportOf(evidence, policy);
  log(toTerminal(report, { colour: false, width: LOG_WIDTH, explain: checkNamed, policy }));
  const key = inputs['comment-key']?.trim() || undefined;
  const workflow = workflowOf(env);
  const { written, unwritten } = writeFiles(filesToWrite(inputs, { report, evidence, policy, key, workflow }));
  await writeSummary(toMarkdown(report, { kind: 'summary', explain: checkNamed }));
  unwritten.push(...setOutputs(report, written));
  const target = targetOf(inputs);
  const { shown, more } = annotationsOf(report, policy, { warning: target ? 1 : 0 });
  annotate(shown);
  const status = conclude(report, policy, more, unwritten);
  const { url = '', warning, note } = await commentReport(inputs, report, policy, target);
  if (warning) core.warning(printable(warning));
  if (note) log(note);
  setCommentUrl(url);
  return status;
}

/** The tenth annotation of each kind tells how many more there are; for errors of a failed run that is its last word. */
function conclude(
  report: Report,
  policy: PolicyInputs,
  more: Record<'error' | 'warning' | 'notice', number>,
  unwritten: string[],
): Status {
  const says = (count: number) => `${count} more like this: see the job summary.`;
  if (more.warning > 0) core.warning(says(more.warning));
  if (more.notice > 0) core.notice(says(more.notice));
  const failed = exitStatus(report, policy) !== 0;
  const last = [
    ...unwritten,
    ...(failed ? [`${report.verdict}: ${headline(report, String).says}`] : []),
    ...(more.error > 0 ? [says(more.error)] : []),
  ];
  if (last.length > 0) core.error(printable(last.join('. ')));
  return failed || unwritten.length > 0 ? 1 : 0;
}
