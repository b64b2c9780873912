import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/host-addresses.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, codesOf, failed, findingsOf, HOST, hostEvidence } from '../../fixtures.js';

const V4 = '203.0.113.25';
const V6 = '2001:db8::25';
const a = (...addresses: string[]) => ({ a: ok(answer(HOST, 'A', ...addresses)) });
const aaaa = (...addresses: string[]) => ({ aaaa: ok(answer(HOST, 'AAAA', ...addresses)) });

test.each([
  ['both families agree', { declared: [V4, V6], ...a(V4), ...aaaa(V6) }, ['ok']],
  ['an undeclared family is nobody’s business', { declared: [V4], ...a(V4), ...aaaa(V6) }, ['ok']],
  ['nothing declared', { declared: [] }, ['not-applicable']],
  ['declared, but not in DNS', { declared: [V4], ...a() }, ['absent']],
  ['one more in DNS', { declared: [V4], ...a(V4, '203.0.113.26') }, ['unexpected']],
  ['another one in DNS', { declared: [V4], ...a('203.0.113.26') }, ['absent', 'unexpected']],
  [
    'absent, the other family unknown',
    { declared: [V4, V6], ...a(), aaaa: failed('dns-servfail') },
    ['absent', 'inconclusive: dns-servfail'],
  ],
  ['unknown', { declared: [V4], a: failed('dns-timeout') }, ['inconclusive: dns-timeout']],
  ['not looked up', { declared: [V6], aaaa: undefined }, ['inconclusive: not-gathered']],
])('%s', (_, host, codes) => {
  expect(codesOf(check, hostEvidence(host))).toEqual(codes);
});

test('the record to write is in the fix', () => {
  const [finding] = findingsOf(check, hostEvidence({ declared: [V6], ...aaaa() }));
  expect(finding?.fix).toContain(`${HOST}. IN AAAA ${V6}`);
});
