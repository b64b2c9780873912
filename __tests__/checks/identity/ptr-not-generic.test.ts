import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/ptr-not-generic.js';
import { ok } from '../../../src/evidence/slot.js';
import { addressEvidence, answer, codesOf, failed, hostEvidence, nxdomain } from '../../fixtures.js';

const ptr = (...names: string[]) => ok(answer('25.113.0.203.in-addr.arpa', 'PTR', ...names));

test.each([
  ['an own name', ptr('mail.example.com'), 'ok'],
  ['an access line', ptr('203-0-113-25.dsl.example.net'), 'dynamic'],
  ['a hosting default', ptr('static.25.113.0.203.clients.example.net'), 'generic'],
  ['an own name and a hosting default', ptr('mail.example.com', '203-0-113-25.example.net'), 'generic'],
  ['a hosting default and an access line', ptr('203-0-113-25.example.net', 'dyn-203-0-113-25.example.net'), 'dynamic'],
  ['unknown', failed('dns-timeout'), 'inconclusive: dns-timeout'],
  ['none', ok(nxdomain), 'not-applicable'],
])('%s', (_, slot, code) => {
  expect(codesOf(check, hostEvidence({ addresses: [addressEvidence({ ptr: slot })] }))).toEqual([code]);
});
