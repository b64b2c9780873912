import { decode } from '../evidence/codec.js';
import { liveFiles } from '../files.js';
import { readOutputPaths } from '../plan/paths.js';
import { readPolicy } from '../plan/plan.js';
import { readValues } from '../plan/values.js';
import { reportOf } from '../preflight.js';
import { parse } from './arguments.js';
import { deliver, withoutStdout } from './deliver.js';
import { type Io, usage } from './io.js';

const OPTIONS = ['from', 'policy', 'fail-on', 'on-inconclusive', 'report-json'];

/** `report --from FILE`: the policy of the run that gathered it, unless another one is given. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { options, positionals } = parse(argv, OPTIONS);
  if (positionals.length > 0) throw usage(`\`${positionals[0]}\` is not expected: write \`report --from FILE\`.`);
  const from = options.get('from');
  if (from === undefined) throw usage('report needs an evidence file: write `report --from FILE`.');
  const text = liveFiles.read(from);
  if (text === undefined) throw usage(`--from: \`${from}\` cannot be read.`);
  const decoded = decode(text);
  if (!decoded.ok) throw usage(...decoded.errors.map((error) => `${from}: ${error}`));
  const { evidence } = decoded;
  const { profile, failOn, onInconclusive } = evidence.run.policy;
  options.delete('from');
  const given = {
    policy: profile,
    'fail-on': failOn,
    'on-inconclusive': onInconclusive,
    ...Object.fromEntries(options),
  };
  const values = readValues(
    withoutStdout(given),
    Object.fromEntries(Object.keys(given).map((name) => [name, `--${name}`])),
  );
  const policy = readPolicy(values);
  readOutputPaths(values, liveFiles);
  if (values.errors.length > 0) throw usage(...values.errors.map(({ place, message }) => `${place}: ${message}`));
  const files = { reportJson: options.get('report-json') };
  return deliver({ report: reportOf(evidence, policy), evidence, policy, files }, io);
}
