import { CHECKS } from '../checks/index.js';
import { encode } from '../evidence/codec.js';
import type { Evidence } from '../evidence/types.js';
import type { FileToWrite } from '../files.js';
import { OUTPUT_FILES, type OutputFile } from '../plan/paths.js';
import type { PolicyInputs } from '../policy/types.js';
import { toJson } from './json.js';
import { toJunit } from './junit.js';
import type { Report } from './model.js';
import { pageOf } from './pages/check-page.js';
import { policyPage } from './pages/policy-page.js';
import { toSarif } from './sarif/sarif.js';

export interface FileContext {
  report: Report;
  evidence: Evidence;
  policy: PolicyInputs;
  /** What sets this run apart from others for the same commit. */
  key?: string;
  /** Path of the file of the workflow, where it is known. */
  workflow?: string;
}

/** All that a run can write into files, by the input that names the file. */
export const fileTexts = ({
  report,
  evidence,
  policy,
  key,
  workflow,
}: FileContext): Record<OutputFile, () => string> => ({
  'report-json': () => toJson(report),
  'evidence-file': () => encode(evidence),
  'sarif-file': () =>
    toSarif(report, { pages: [...CHECKS.map((check) => pageOf(check)), policyPage()], key, workflow }),
  'junit-file': () => toJunit(report, policy),
});

/**
 * Those that were asked for.
 * @param paths by input
 */
export function filesToWrite(paths: Record<string, string | undefined>, context: FileContext): FileToWrite[] {
  const texts = fileTexts(context);
  return OUTPUT_FILES.map((name) => ({ name, path: paths[name]?.trim() ?? '', text: texts[name] })).filter(
    ({ path }) => path !== '',
  );
}
