import { encode } from '../evidence/codec.js';
import { writeFiles } from '../files.js';
import { exitStatus } from '../policy/verdict.js';
import { toJson } from '../report/json.js';
import { toTerminal } from '../report/terminal.js';
import { inColour, STATUS } from './io.js';
/** As the path of the report: standard output. */
const STDOUT = '-';
/** Inputs without a report on standard output, which is no path. */
export const withoutStdout = (values) => Object.fromEntries(Object.entries(values).filter(([name, value]) => name !== 'report-json' || value !== STDOUT));
/** Prints the report and writes the files. With JSON on standard output, all else goes to standard error. */
export function deliver({ report, evidence, policy, files }, io) {
    const jsonOnStdout = files.reportJson === STDOUT;
    printReport(report, jsonOnStdout ? io.stderr : io.stdout, io.env);
    if (jsonOnStdout)
        io.stdout.write(toJson(report));
    const failures = writeFiles([
        [jsonOnStdout ? undefined : files.reportJson, () => toJson(report)],
        [files.evidenceFile, () => encode(evidence)],
    ]);
    for (const message of failures)
        io.stderr.write(`smtp-preflight: ${message}\n`);
    return failures.length > 0 ? STATUS.usage : exitStatus(report, policy);
}
export function printReport(report, stream, env) {
    stream.write(toTerminal(report, { colour: inColour(stream, env), width: stream.columns ?? 80 }));
}
