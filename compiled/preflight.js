import { CHECKS } from './checks/index.js';
import { runChecks } from './checks/runner.js';
import { gather } from './gather/gather.js';
import { enabledChecks } from './policy/profiles.js';
import { judge } from './policy/verdict.js';
import { buildReport } from './report/build.js';
/** Plan → evidence: everything that touches the network. */
export const preflight = (plan, network, progress) => gather(plan, network, progress);
/** Evidence → report: the same evidence and policy give the same report, byte for byte. */
export function reportOf(evidence, policy) {
    const checks = enabledChecks(CHECKS, policy.profile);
    return buildReport(evidence, judge(runChecks(checks, evidence), checks, policy));
}
