import { decode } from '../evidence/codec.js';
import { liveFiles } from '../files.js';
import { loadFiles } from '../plan/config/load.js';
import { readOutputPaths } from '../plan/paths.js';
import { readPolicy } from '../plan/policy.js';
import { readValues } from '../plan/values.js';
import { reportOf } from '../preflight.js';
import { deliver, withoutStdout } from './deliver.js';
import { readOptions } from './inputs.js';
import { type Io, usage } from './io.js';

/** `report --from FILE`: the policy of the run that gathered it, unless another one is given. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { values: given, sources, positionals } = readOptions(argv, io.env, ({ judges }) => judges === true, ['from']);
  if (positionals.length > 0) throw usage(`\`${positionals[0]}\` is not expected: write \`report --from FILE\`.`);
  const { from, ...inputs } = given;
  if (from === undefined) throw usage('report needs an evidence file: write `report --from FILE`.');
  const text = liveFiles.read(from);
  if (text === undefined) throw usage(`--from: \`${from}\` cannot be read.`);
  const decoded = decode(text);
  if (!decoded.ok) throw usage(...decoded.errors.map((error) => `${from}: ${error}`));
  const { evidence } = decoded;
  const values = readValues(withoutStdout(inputs), sources);
  const policy = readPolicy(values, await loadFiles(values, liveFiles, false), evidence.run.policy);
  readOutputPaths(values, liveFiles, [{ name: '--from', path: from }]);
  if (values.errors.length > 0) throw usage(...values.errors.map(({ place, message }) => `${place}: ${message}`));
  return deliver({ report: reportOf(evidence, policy), evidence, policy, paths: inputs }, io);
}
