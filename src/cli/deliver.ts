import { encode } from '../evidence/codec.js';
import type { Evidence } from '../evidence/types.js';
import { writeFiles } from '../files.js';
import type { PolicyInputs } from '../plan/types.js';
import { exitStatus } from '../policy/verdict.js';
import { toJson } from '../report/json.js';
import type { Report } from '../report/model.js';
import { toTerminal } from '../report/terminal.js';
import { type Io, inColour, STATUS } from './io.js';

/** As the path of the report: standard output. */
const STDOUT = '-';

/** Inputs without a report on standard output, which is no path. */
export const withoutStdout = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => name !== 'report-json' || value !== STDOUT));

export interface Delivery {
  report: Report;
  evidence: Evidence;
  policy: PolicyInputs;
  files: { reportJson?: string; evidenceFile?: string };
}

/** Prints the report and writes the files. With JSON on standard output, all else goes to standard error. */
export function deliver({ report, evidence, policy, files }: Delivery, io: Io): number {
  const jsonOnStdout = files.reportJson === STDOUT;
  printReport(report, jsonOnStdout ? io.stderr : io.stdout, io.env);
  if (jsonOnStdout) io.stdout.write(toJson(report));
  const failures = writeFiles([
    [jsonOnStdout ? undefined : files.reportJson, () => toJson(report)],
    [files.evidenceFile, () => encode(evidence)],
  ]);
  for (const message of failures) io.stderr.write(`smtp-preflight: ${message}\n`);
  return failures.length > 0 ? STATUS.usage : exitStatus(report, policy);
}

export function printReport(report: Report, stream: Io['stdout'], env: Io['env']): void {
  stream.write(toTerminal(report, { colour: inColour(stream, env), width: stream.columns ?? 80 }));
}
