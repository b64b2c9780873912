import type { DnsAnswer, RunEvidence } from '../evidence/types.js';

/** Whether a resolver proved in this run that it validates. */
export const validates = ({ vantage }: RunEvidence): boolean =>
  vantage.validating?.ok === true && vantage.validating.value;

/** Whether the AD flag of an answer tells something: of several resolvers, the very one that answered proved itself. */
export function isBelieved(run: RunEvidence, { by }: Pick<DnsAnswer, 'by'>): boolean {
  const { resolvers, validators = [] } = run.vantage;
  return validates(run) && (resolvers.length <= 1 || (by !== undefined && validators.includes(by)));
}

/** Whether every resolver in use proved it: a failure does not say whose it is. */
export const allValidate = (run: RunEvidence): boolean => run.vantage.resolvers.every((by) => isBelieved(run, { by }));

/** Vouched for by a resolver that validates (RFC 4035 §3.2.3). */
export const isSecure = (run: RunEvidence, answer: DnsAnswer): boolean => answer.ad && isBelieved(run, answer);
