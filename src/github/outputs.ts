import * as core from '@actions/core';
import type { Report } from '../report/model.js';

/** Outputs of the step: name to what it holds. action.yml lists the same. */
export const OUTPUTS = {
  verdict: '`passed`, `failed` or `inconclusive`.',
  failed: 'Number of errors.',
  warnings: 'Number of warnings.',
  inconclusive: 'Number of checks that could not be made.',
  'report-json': 'Path of the report, when one was asked for.',
  'evidence-file': 'Path of the evidence, when it was asked for.',
  'comment-url': 'Address of the comment on the pull request, when there is one.',
} as const;

export interface OutputPaths {
  reportJson: string;
  evidenceFile: string;
}

/** All but the address of the comment, which is written last. */
export function setOutputs({ verdict, counts }: Report, { reportJson, evidenceFile }: OutputPaths): void {
  const outputs: Record<Exclude<keyof typeof OUTPUTS, 'comment-url'>, string | number> = {
    verdict,
    failed: counts.error,
    warnings: counts.warning,
    inconclusive: counts.inconclusive,
    'report-json': reportJson,
    'evidence-file': evidenceFile,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

export const setCommentUrl = (url: string): void => core.setOutput('comment-url' satisfies keyof typeof OUTPUTS, url);
