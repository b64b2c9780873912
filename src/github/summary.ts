import * as core from '@actions/core';
import { printable } from './log.js';

/** Writes the summary of the step; a failure is a warning, for the verdict does not depend on it. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write({ overwrite: true });
  } catch (error) {
    core.warning(`The job summary could not be written: ${printable((error as Error).message)}`);
  }
}
