import { CHECKS } from './checks/index.js';
import { runChecks } from './checks/runner.js';
import type { Evidence } from './evidence/types.js';
import { gather } from './gather/gather.js';
import type { Network } from './net/network.js';
import type { Plan } from './plan/types.js';
import { enabledChecks } from './policy/profiles.js';
import type { PolicyInputs } from './policy/types.js';
import { judge } from './policy/verdict.js';
import type { ProgressEvent } from './progress.js';
import { buildReport } from './report/build.js';
import type { Report } from './report/model.js';

/** Plan → evidence: everything that touches the network. */
export const preflight = (plan: Plan, network: Network, progress?: (event: ProgressEvent) => void): Promise<Evidence> =>
  gather(plan, network, progress);

/** Evidence → report: the same evidence and policy give the same report, byte for byte. */
export function reportOf(evidence: Evidence, policy: PolicyInputs): Report {
  const checks = enabledChecks(CHECKS, policy);
  const unlocated = evidence.hosts.filter(({ addresses }) => addresses.length === 0).map(({ host }) => host);
  return buildReport(evidence, judge(runChecks(checks, evidence), checks, policy, evidence.run.observedAt, unlocated));
}
