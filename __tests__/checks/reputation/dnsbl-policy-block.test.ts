import { expect, test } from '@jest/globals';
import check from '../../../src/checks/reputation/dnsbl-policy-block.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, failed, nxdomain } from '../../fixtures.js';
import { asking, hostOnLists, listing, ZEN } from './listing.js';

test.each([
  ['not listed', ok(nxdomain), 'ok'],
  ['an accusation is not a policy entry', listing('127.0.0.2', '127.0.0.9'), 'ok'],
  ['entry of the provider', listing('127.0.0.10'), 'listed'],
  ['entry of Spamhaus, and an accusation', listing('127.0.0.4', '127.0.0.11'), 'listed'],
  ['the resolver is refused', listing('127.255.255.254'), 'inconclusive: resolver-refused'],
  ['nonsense', listing('127.0.0.99'), 'inconclusive: list-dead'],
  ['unknown', failed('dns-timeout'), 'inconclusive: dns-timeout'],
])('%s', (_, slot, code) => {
  expect(codesOf(check, hostOnLists({ [ZEN]: slot }), asking())).toEqual([code]);
});

test('a list that was not asked', () => {
  expect(codesOf(check, hostOnLists({}), asking())).toEqual(['inconclusive: not-gathered']);
});

test('without a list that has policy entries it does not apply', () => {
  expect(codesOf(check, hostOnLists({ 'bl.spamcop.net': ok(nxdomain) }), asking('bl.spamcop.net'))).toEqual([
    'not-applicable',
  ]);
});
