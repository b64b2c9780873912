import { decode } from '../evidence/codec.js';
import { liveFiles } from '../files.js';
import { loadFiles } from '../plan/config/load.js';
import { INPUTS } from '../plan/inputs.js';
import { readOutputPaths } from '../plan/paths.js';
import { readPolicy } from '../plan/policy.js';
import { readValues } from '../plan/values.js';
import { reportOf } from '../preflight.js';
import { parse } from './arguments.js';
import { deliver, withoutStdout } from './deliver.js';
import { type Io, usage } from './io.js';

const OPTIONS = ['from', ...INPUTS.filter(({ judges }) => judges).map(({ name }) => name)];

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
  options.delete('from');
  const given = Object.fromEntries(options);
  const values = readValues(
    withoutStdout(given),
    Object.fromEntries(Object.keys(given).map((name) => [name, `--${name}`])),
  );
  const policy = readPolicy(values, await loadFiles(values, liveFiles, false), evidence.run.policy);
  readOutputPaths(values, liveFiles, [{ name: '--from', path: from }]);
  if (values.errors.length > 0) throw usage(...values.errors.map(({ place, message }) => `${place}: ${message}`));
  const files = { reportJson: options.get('report-json') };
  return deliver({ report: reportOf(evidence, policy), evidence, policy, files }, io);
}
