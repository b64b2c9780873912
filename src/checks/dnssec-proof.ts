import { isBelieved, validates } from '../derive/validation.js';
import type { DnsAnswer, RunEvidence, Slot } from '../evidence/types.js';
import type { Verdict } from './check.js';

/** The AD flag is believed of a resolver that proved itself in this run, and of no other. */
export function notValidating(
  run: RunEvidence,
  answers: readonly (Slot<DnsAnswer> | undefined)[],
): Extract<Verdict, { outcome: 'inconclusive' }> | undefined {
  const unproved = answers.flatMap((slot) => (slot?.ok && !isBelieved(run, slot.value) ? [slot.value.by] : []));
  if (validates(run) && unproved.length === 0) return undefined;
  const { validating, resolvers } = run.vantage;
  const why = validating && !validating.ok ? `: ${validating.error.message}` : '';
  const who = (validates(run) && unproved[0]) || resolvers.join(', ');
  return {
    outcome: 'inconclusive',
    reason: 'resolver-not-validating',
    message: `the resolver (${who}) did not prove that it validates DNSSEC${why}`,
  };
}
