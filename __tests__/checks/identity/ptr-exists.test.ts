import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/ptr-exists.js';
import { ok } from '../../../src/evidence/slot.js';
import { addressEvidence, answer, codesOf, failed, findingsOf, hostEvidence, nxdomain } from '../../fixtures.js';

const REVERSE = '25.113.0.203.in-addr.arpa';
const withAddress = (over: Parameters<typeof addressEvidence>[0]) =>
  hostEvidence({ addresses: [addressEvidence(over)] });

test.each([
  ['a PTR record', {}, 'ok'],
  ['NXDOMAIN', { ptr: ok(nxdomain) }, 'missing'],
  ['no data', { ptr: ok(answer(REVERSE, 'PTR')) }, 'missing'],
  [
    'a CNAME to a delegated zone without a PTR (RFC 2317)',
    { ptr: ok(answer(REVERSE, 'CNAME', `25.0-63.113.0.203.in-addr.arpa`)) },
    'missing',
  ],
  ['the root as name', { ptr: ok(answer(REVERSE, 'PTR', '')) }, 'missing'],
  ['SERVFAIL', { ptr: failed('dns-servfail') }, 'inconclusive: dns-servfail'],
  ['a time-out', { ptr: failed('dns-timeout') }, 'inconclusive: dns-timeout'],
  ['not gathered', { ptr: undefined }, 'inconclusive: not-gathered'],
  ['a private address', { address: '10.0.0.1', notPublic: 'private', ptr: ok(nxdomain) }, 'not-applicable'],
])('%s', (_, address, code) => {
  expect(codesOf(check, withAddress(address))).toEqual([code]);
});

test('proof and fix hold the record', () => {
  const [finding] = findingsOf(check, withAddress({ ptr: ok(nxdomain) }));
  expect(finding?.proof).toEqual([`${REVERSE}. IN PTR → NXDOMAIN`]);
  expect(finding?.fix).toContain(`${REVERSE}. IN PTR mail.example.com.`);
});
