import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeGitHub } from '../servers/github.js';
import { type Ended, runBundle } from './spawn.js';

export interface Step extends Ended {
  /** What the step appended to GITHUB_OUTPUT and GITHUB_STEP_SUMMARY. */
  output: string;
  summary: string;
}

export interface StepCircumstances {
  folder: string;
  run: number;
  github: Pick<FakeGitHub, 'url'>;
  /** Default: pull request 7 of octo/mail, from the repository itself. */
  event?: { name: string; payload: object };
  /** Over what the runner sets. */
  env?: Record<string, string>;
}

export const REPOSITORY = { name: 'mail', owner: { login: 'octo' } };

/** Pull request 7 of octo/mail, from a repository. */
export function pullRequestFrom(head = 'octo/mail') {
  const pull_request = { number: 7, head: { repo: { full_name: head } }, base: { repo: { full_name: 'octo/mail' } } };
  return { name: 'pull_request', payload: { pull_request, repository: REPOSITORY } };
}

/** The bundle as the runner starts it, in `folder`. */
export async function runStep(
  inputs: Record<string, string>,
  { folder, run, github, event = pullRequestFrom(), env: more = {} }: StepCircumstances,
): Promise<Step> {
  const [output, summary, payload] = ['output', 'summary', 'event.json'].map((name) =>
    join(folder, `${run}-${name}`),
  ) as [string, string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  writeFileSync(payload, JSON.stringify(event.payload));
  const env = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: payload,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: 'octo/mail',
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'mail',
    ...more,
  };
  const ended = await runBundle('action', [], { env, cwd: folder });
  return { ...ended, output: textOf(env.GITHUB_OUTPUT), summary: textOf(env.GITHUB_STEP_SUMMARY) };
}

const textOf = (file: string): string =>
  existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : '';

/** Outputs by name. */
export const outputsIn = (file: string): Record<string, string> =>
  Object.fromEntries([...file.matchAll(/^(.+)<<(.+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [name, value]));
