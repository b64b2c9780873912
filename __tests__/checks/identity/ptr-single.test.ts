import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/ptr-single.js';
import { ok } from '../../../src/evidence/slot.js';
import { addressEvidence, answer, codesOf, failed, findingsOf, hostEvidence, nxdomain } from '../../fixtures.js';

const withAddress = (over: Parameters<typeof addressEvidence>[0]) =>
  hostEvidence({ addresses: [addressEvidence(over)] });
const ptr = (...names: string[]) => ({ ptr: ok(answer('25.113.0.203.in-addr.arpa', 'PTR', ...names)) });

test.each([
  ['one', ptr('mail.example.com'), 'ok'],
  ['the same twice', ptr('mail.example.com', 'mail.example.com'), 'ok'],
  ['two of one domain', ptr('mail.example.com', 'www.example.com'), 'several'],
  ['two domains', ptr('mail.example.com', 'mail.example.net'), 'unrelated'],
  ['a single label beside it', ptr('mail.example.com', 'localhost'), 'unrelated'],
  ['none', { ptr: ok(nxdomain) }, 'not-applicable'],
  [
    'a private address',
    { address: '10.0.0.1', notPublic: 'private', ...ptr('a.example', 'b.example') },
    'not-applicable',
  ],
  ['SERVFAIL', { ptr: failed('dns-servfail') }, 'inconclusive: dns-servfail'],
  ['not gathered', { ptr: undefined }, 'inconclusive: not-gathered'],
])('%s', (_, address, code) => {
  expect(codesOf(check, withAddress(address))).toEqual([code]);
});

test('a thousand are counted, and ten shown', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `n${index}.example.com`);
  const [finding] = findingsOf(check, withAddress(ptr(...names)));
  expect(finding?.says).toContain('1000 PTR records');
  expect(finding?.seen).toMatch(/n9\.example\.com and 990 more$/);
  expect(finding?.proof).toHaveLength(10);
});
