import type { Check, FindingText } from '../../src/checks/check.js';

/** A check that can say these codes. */
export const checkSaying = (
  findings: Record<string, Pick<FindingText, 'severity' | 'strict'>>,
  over: Partial<Check> = {},
): Check => ({
  id: 'sample',
  topic: 'session',
  about: 'endpoint',
  essential: true,
  needs: [],
  title: 'Good',
  why: 'Because.',
  references: ['RFC 5321'],
  findings: Object.fromEntries(
    Object.entries(findings).map(([code, text]) => [code, { says: `${code} {detail}`, fix: 'Mend it.', ...text }]),
  ),
  evaluate: () => ({ outcome: 'pass' }),
  ...over,
});
