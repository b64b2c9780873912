import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/ptr-matches-fqdn.js';
import { ok } from '../../../src/evidence/slot.js';
import { addressEvidence, answer, codesOf, failed, hostEvidence, nxdomain } from '../../fixtures.js';

const ptr = (...names: string[]) => ok(answer('25.113.0.203.in-addr.arpa', 'PTR', ...names));

test.each([
  ['equal', ptr('mail.example.com'), 'ok'],
  ['equal but for case and dot', ptr('Mail.Example.COM.'), 'ok'],
  ['one of several', ptr('web.example.net', 'mail.example.com'), 'ok'],
  ['another name of the domain', ptr('mx2.example.com'), 'same-domain'],
  ['another domain', ptr('mail.example.net'), 'differs'],
  ['another customer of a registry', ptr('mail.co.uk'), 'differs'],
  ['unknown', failed('dns-servfail'), 'inconclusive: dns-servfail'],
  ['none', ok(nxdomain), 'not-applicable'],
])('%s', (_, slot, code) => {
  expect(codesOf(check, hostEvidence({ addresses: [addressEvidence({ ptr: slot })] }))).toEqual([code]);
});

test('domains below one public suffix are not one domain', () => {
  const addresses = [addressEvidence({ ptr: ptr('mail.other.co.uk') })];
  expect(codesOf(check, hostEvidence({ host: 'mail.example.co.uk', addresses }))).toEqual(['differs']);
});
