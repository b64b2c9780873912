import { liveFiles } from '../files.js';
import { readEarlierRun } from '../plan/earlier-run.js';
import { reportOf } from '../preflight.js';
import { deliver, withoutStdout } from './deliver.js';
import { readOptions } from './inputs.js';
import { type Io, usage, wrongInputs } from './io.js';

/** `report --from FILE`: the policy of the run that gathered it, unless another one is given. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { values, sources, positionals } = readOptions(argv, io.env, ({ judges }) => judges === true, ['from']);
  if (positionals.length > 0) throw usage(`\`${positionals[0]}\` is not expected: write \`report --from FILE\`.`);
  if (values['from'] === undefined) throw usage('report needs an evidence file: write `report --from FILE`.');
  const earlier = await readEarlierRun(withoutStdout(values), sources, liveFiles, 'own');
  if ('errors' in earlier) throw wrongInputs(earlier.errors);
  const { evidence, policy } = earlier.ok;
  return deliver({ report: reportOf(evidence, policy), evidence, policy, paths: values }, io);
}
