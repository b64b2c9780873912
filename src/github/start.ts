import * as core from '@actions/core';
import { type Files, liveFiles } from '../files.js';
import { printable } from './log.js';
import type { Status } from './run.js';

/**
 * The whole step. The GitHub client reads the event of the run as it is loaded, and throws where that is no JSON: so it is
 * loaded after a look at the file.
 */
export async function startAction(env: Record<string, string | undefined>): Promise<Status> {
  const problem = eventProblem(env['GITHUB_EVENT_PATH'], liveFiles);
  if (problem !== undefined) {
    core.error(printable(problem));
    return 1;
  }
  const { runAction } = await import('./run.js');
  return runAction(env);
}

/** What is wrong with the file of the event, in one sentence; without one the run is of no pull request, and goes on. */
export function eventProblem(path: string | undefined, files: Pick<Files, 'exists' | 'read'>): string | undefined {
  if (!path || !files.exists(path)) return undefined;
  const text = files.read(path);
  if (text !== undefined && isObject(text)) return undefined;
  return `GITHUB_EVENT_PATH: \`${path}\` holds no JSON object, as the event of a run is one. Nothing was probed.`;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
