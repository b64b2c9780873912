import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/host-resolves.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, codesOf, failed, HOST, hostEvidence, nxdomain } from '../../fixtures.js';

test.each([
  ['an A record alone', { a: ok(answer(HOST, 'A', '203.0.113.25')), aaaa: ok(nxdomain) }, 'ok'],
  ['an AAAA record alone', { a: ok(nxdomain), aaaa: ok(answer(HOST, 'AAAA', '2001:db8::25')) }, 'ok'],
  ['one family found, the other unknown', { aaaa: failed('dns-servfail') }, 'ok'],
  ['NXDOMAIN', { a: ok(nxdomain), aaaa: ok(nxdomain) }, 'missing'],
  ['a CNAME that leads nowhere', { a: ok(answer(HOST, 'CNAME', 'gone.example.net')) }, 'missing'],
  [
    'one family absent, the other unknown',
    { a: ok(nxdomain), aaaa: failed('dns-timeout') },
    'inconclusive: dns-timeout',
  ],
  ['nothing gathered', { a: undefined }, 'inconclusive: not-gathered'],
])('%s', (_, slots, code) => {
  expect(codesOf(check, hostEvidence(slots))).toEqual([code]);
});
