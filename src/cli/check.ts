import { liveFiles } from '../files.js';
import { liveNetwork } from '../net/live.js';
import { makePlan } from '../plan/plan.js';
import { reportOf } from '../preflight.js';
import { deliver, withoutStdout } from './deliver.js';
import { readInputs } from './inputs.js';
import { type Io, wrongInputs } from './io.js';
import { probe } from './probe.js';

/** `check HOST… [options]` */
export async function run(argv: string[], io: Io): Promise<number> {
  const { values, sources } = readInputs(argv, io.env);
  const planned = await makePlan(withoutStdout(values), sources, liveFiles, io.env);
  if ('errors' in planned) throw wrongInputs(planned.errors);
  const plan = planned.ok;
  const evidence = await probe(plan, liveNetwork(plan.network), io);
  const report = reportOf(evidence, plan.policy);
  return deliver({ report, evidence, policy: plan.policy, paths: values }, io);
}
