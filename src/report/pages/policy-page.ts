import { PROFILES } from '../../policy/types.js';
import { POLICY_FINDINGS, POLICY_SEVERITY } from '../../policy/waivers.js';
import type { CheckPage } from './check-page.js';

/**
 * The page of the findings that reports call `policy/…`: they are made of the waivers and of no server.
 * @param code leaves out what is said of the other codes
 */
export function policyPage(code?: string): CheckPage {
  const findings = Object.entries(POLICY_FINDINGS).filter(([one]) => code === undefined || one === code);
  const severities = { essential: POLICY_SEVERITY, recommended: POLICY_SEVERITY, strict: POLICY_SEVERITY };
  return {
    id: 'policy',
    states: 'Every waiver holds and is of use',
    why: 'A waiver that is over or matches nothing accepts nothing, while readers of the policy believe that it does.',
    facts: [
      ['Judges', 'each waiver, but those of hosts and domains of the configuration that are not part of the run'],
      ['Looks at', 'the date of the run, and what the check that the waiver names found, where it was made'],
      ['Made in', PROFILES.join(', ')],
    ],
    codes: findings.map(([one, { says }]) => ({ code: one, says, severities })),
    fixes: findings.map(([one, { fix }]) => ({ codes: [one], says: fix, servers: [] })),
    references: [],
  };
}
