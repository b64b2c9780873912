import * as core from '@actions/core';
import type { Report } from '../report/model.js';

/** Outputs of the step: name to what it holds. action.yml lists the same. */
export const OUTPUTS = {
  verdict: '`passed`, `failed` or `inconclusive`.',
  failed: 'Number of errors.',
  warnings: 'Number of warnings.',
  inconclusive: 'Number of checks that could not be made.',
  'report-json': 'Path of the report, when it was written.',
  'evidence-file': 'Path of the evidence, when it was written.',
  'sarif-file': 'Path of the SARIF file, when it was written.',
  'comment-url': 'Address of the comment on the pull request, when there is one.',
} as const;

/**
 * All but the address of the comment, which is written last.
 * @param written paths of the files that were written, by input
 * @returns what could not be written
 */
export function setOutputs({ verdict, counts }: Report, written: Record<string, string>): string[] {
  return write({
    verdict,
    failed: counts.error,
    warnings: counts.warning,
    inconclusive: counts.inconclusive,
    'report-json': written['report-json'] ?? '',
    'evidence-file': written['evidence-file'] ?? '',
    'sarif-file': written['sarif-file'] ?? '',
  });
}

/** Of a run that has no counts. */
export const setVerdict = (verdict: Report['verdict']): string[] => write({ verdict });

/** Empty where there is no comment. */
export const setCommentUrl = (url: string): string[] => write({ 'comment-url': url });

/** Without them, a later step would take an empty count for none. */
function write(outputs: Partial<Record<keyof typeof OUTPUTS, string | number>>): string[] {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return [];
  } catch (error) {
    return [`the outputs could not be set: ${(error as Error).message}`];
  }
}
