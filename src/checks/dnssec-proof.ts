import { validates } from '../derive/tlsa.js';
import type { RunEvidence } from '../evidence/types.js';
import type { Verdict } from './check.js';

/** The AD flag is believed of a resolver that proved itself in this run, and of no other. */
export function notValidating(run: RunEvidence): Extract<Verdict, { outcome: 'inconclusive' }> | undefined {
  if (validates(run)) return undefined;
  const { validating, resolvers } = run.vantage;
  const why = validating && !validating.ok ? `: ${validating.error.message}` : '';
  return {
    outcome: 'inconclusive',
    reason: 'resolver-not-validating',
    message: `the resolver (${resolvers.join(', ')}) did not prove that it validates DNSSEC${why}`,
    fix: 'Name a resolver that validates in `nameservers`: an own Unbound, or a public one like 9.9.9.9 or 1.1.1.1.',
  };
}
