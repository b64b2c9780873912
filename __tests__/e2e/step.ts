import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeGitHub } from '../servers/github.js';
import { type Ended, runBundle } from './spawn.js';

export interface Step extends Ended {
  /** What the step appended to GITHUB_OUTPUT and GITHUB_STEP_SUMMARY. */
  output: string;
  summary: string;
}

/** The bundle as the runner starts it on pull request 7 of octo/mail, in `folder`. */
export async function runStep(
  inputs: Record<string, string>,
  { folder, run, github }: { folder: string; run: number; github: FakeGitHub },
): Promise<Step> {
  const [output, summary, event] = ['output', 'summary', 'event.json'].map((name) =>
    join(folder, `${run}-${name}`),
  ) as [string, string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  const repo = { full_name: 'octo/mail' };
  const pull_request = { number: 7, head: { repo }, base: { repo } };
  writeFileSync(event, JSON.stringify({ pull_request, repository: { name: 'mail', owner: { login: 'octo' } } }));
  const env = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo/mail',
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'mail',
  };
  const ended = await runBundle('action', [], { env, cwd: folder });
  return { ...ended, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
}
