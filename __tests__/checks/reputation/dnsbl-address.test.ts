import { expect, test } from '@jest/globals';
import check from '../../../src/checks/reputation/dnsbl-address.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, failed, findingsOf, nxdomain } from '../../fixtures.js';
import { asking, hostOnLists, listing, ZEN } from './listing.js';

test.each([
  ['not listed', ok(nxdomain), 'ok'],
  ['a policy entry is not an accusation', listing('127.0.0.11'), 'ok'],
  ['listed', listing('127.0.0.2'), 'listed'],
  ['listed, and a policy entry', listing('127.0.0.10', '127.0.0.4'), 'listed'],
  ['the resolver is refused', listing('127.255.255.254'), 'inconclusive: resolver-refused'],
  ['a refusal among listings', listing('127.0.0.2', '127.255.255.255'), 'inconclusive: resolver-refused'],
  ['a code that is not in the table', listing('127.0.0.1'), 'inconclusive: list-dead'],
  ['a parked zone', listing('192.0.2.80'), 'inconclusive: list-dead'],
  ['the list did not prove itself', failed('list-dead'), 'inconclusive: list-dead'],
  ['SERVFAIL', failed('dns-servfail'), 'inconclusive: dns-servfail'],
])('%s', (_, slot, code) => {
  expect(codesOf(check, hostOnLists({ [ZEN]: slot }), asking())).toEqual([code]);
});

test('a listing on an informational list has a code of its own', () => {
  const lists = { 'bl.example.net': listing('127.0.0.77') };
  expect(codesOf(check, hostOnLists(lists), asking('bl.example.net', false))).toEqual(['listed-informational']);
  expect(codesOf(check, hostOnLists(lists), asking('bl.example.net', true))).toEqual(['listed']);
});

test('the removal page is that of the address', () => {
  const [finding] = findingsOf(check, hostOnLists({ [ZEN]: listing('127.0.0.3') }), asking());
  expect(finding).toMatchObject({ subject: { list: ZEN }, fix: expect.stringContaining('/203.0.113.25;') });
});

test('without a removal page the fix has no gap', () => {
  const [finding] = findingsOf(
    check,
    hostOnLists({ 'bl.example.net': listing('127.0.0.2') }),
    asking('bl.example.net'),
  );
  expect(finding?.fix).not.toMatch(/[{}]/);
});

test.each([
  [
    'an address family that the list is not asked about',
    { address: '2001:db8::25' },
    'bl.spamcop.net',
    'not-applicable',
  ],
  ['a private address', { address: '10.0.0.1', notPublic: 'private' }, ZEN, 'not-applicable'],
  ['a list that was not asked', {}, ZEN, 'inconclusive: not-gathered'],
])('%s', (_, over, zone, code) => {
  expect(codesOf(check, hostOnLists({}, over), asking(zone))).toEqual([code]);
});
