import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/tls-certificate-expiry.js';
import { ok } from '../../../src/evidence/slot.js';
import { certificateDer, DAY } from '../../certificates.js';
import { codesOf, endpointEvidence, HOST, hostWith, runEvidence, tlsFacts } from '../../fixtures.js';

/** Days before and after the moment of observation. */
async function codes(before: number, after: number): Promise<string[]> {
  const run = runEvidence();
  const now = Date.parse(run.observedAt);
  const der = await certificateDer({
    names: [HOST],
    notBefore: new Date(now - before * DAY),
    notAfter: new Date(now + after * DAY),
  });
  return codesOf(check, hostWith(endpointEvidence({ tls: ok(tlsFacts({ chain: [der] })) })), run);
}

test.each([
  [90, -1, 'expired'],
  [-1, 90, 'not-yet-valid'],
  // 90 days: a sixth is 15, so 14 days count; a third is 30.
  [77, 13, 'soon'],
  [75, 15, 'renew'],
  [61, 29, 'renew'],
  [59, 31, 'ok'],
  // A year: 14 and 30 days.
  [352, 13, 'soon'],
  [350, 15, 'renew'],
  [334, 31, 'ok'],
  // Six days: one and two.
  [5.5, 0.5, 'soon'],
  [4.5, 1.5, 'renew'],
  [3, 3, 'ok'],
])('%d days old, %d to go: %s', async (before, after, expected) => {
  expect(await codes(before, after)).toEqual([expected]);
});

test('cannot tell', () => {
  expect(codesOf(check, hostWith(endpointEvidence({ tls: ok(tlsFacts()) })))).toEqual(['inconclusive: tls-failed']);
});
