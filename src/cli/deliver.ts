import { checkNamed } from '../checks/index.js';
import type { Evidence } from '../evidence/types.js';
import { writeFiles } from '../files.js';
import { STDOUT } from '../plan/paths.js';
import { workflowPath } from '../plan/workflow-path.js';
import type { PolicyInputs } from '../policy/types.js';
import { exitStatus } from '../policy/verdict.js';
import { filesToWrite } from '../report/files.js';
import { toJson } from '../report/json.js';
import type { Report } from '../report/model.js';
import { toTerminal } from '../report/terminal/terminal.js';
import { type Io, inColour, STATUS, widthOf } from './io.js';

/** Inputs without a report on standard output, which is no path. */
export const withoutStdout = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => name !== 'report-json' || !isStdout(value)));

const isStdout = (path: string | undefined): boolean => path?.trim() === STDOUT;

export interface Delivery {
  report: Report;
  evidence: Evidence;
  policy: PolicyInputs;
  /** Of the files to write, by input. */
  paths: Record<string, string>;
}

/** Prints the report and writes the files. With JSON on standard output, all else goes to standard error. */
export function deliver({ report, evidence, policy, paths }: Delivery, io: Io): number {
  const jsonOnStdout = isStdout(paths['report-json']);
  printReport(report, policy, jsonOnStdout ? io.stderr : io.stdout, io.env);
  if (jsonOnStdout) io.stdout.write(toJson(report));
  const workflow = workflowPath(io.env['GITHUB_WORKFLOW_REF'], io.env['GITHUB_REPOSITORY']);
  const { unwritten } = writeFiles(filesToWrite(withoutStdout(paths), { report, evidence, policy, workflow }));
  for (const message of unwritten) io.stderr.write(`smtp-preflight: ${message}\n`);
  return unwritten.length > 0 ? STATUS.usage : exitStatus(report, policy);
}

/** Prints the report as wide as the terminal is. */
export function printReport(report: Report, policy: PolicyInputs, stream: Io['stdout'], env: Io['env']): void {
  stream.write(
    toTerminal(report, { colour: inColour(stream, env), width: widthOf(stream), explain: checkNamed, policy }),
  );
}
