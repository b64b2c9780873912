import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/ptr-wellformed.js';
import { ok } from '../../../src/evidence/slot.js';
import { addressEvidence, answer, codesOf, failed, findingsOf, hostEvidence, nxdomain } from '../../fixtures.js';

const withAddress = (over: Parameters<typeof addressEvidence>[0]) =>
  hostEvidence({ addresses: [addressEvidence(over)] });
const ptr = (...names: string[]) => ({ ptr: ok(answer('25.113.0.203.in-addr.arpa', 'PTR', ...names)) });

test.each([
  ['mail.example.com', 'ok'],
  ['mail.example.co.uk', 'ok'],
  ['xn--mller-kva.example.de', 'ok'],
  ['25.113.0.203.static.provider.net', 'ok'],
  ['vm.customer.cloudapp.azure.com', 'ok'],
  ['localhost', 'not-a-hostname'],
  ['mail', 'not-a-hostname'],
  ['mail_1.example.com', 'not-a-hostname'],
  ['-mail.example.com', 'not-a-hostname'],
  ['mail..example.com', 'not-a-hostname'],
  ['mail\\010.example.com', 'not-a-hostname'],
  ['203.0.113.25', 'not-a-hostname'],
  ['mail.office.lan', 'not-a-hostname'],
  ['mail.localdomain', 'not-a-hostname'],
  ['server.local', 'not-a-hostname'],
  [`${'a'.repeat(64)}.example.com`, 'not-a-hostname'],
])('%s', (name, code) => {
  expect(codesOf(check, withAddress(ptr(name)))).toEqual([code]);
});

test('one bad name among several is named', () => {
  const [finding] = findingsOf(check, withAddress(ptr('mail.example.com', 'mail.corp')));
  expect(finding).toMatchObject({ code: 'not-a-hostname', says: expect.stringContaining('mail.corp') });
});

test('cannot tell', () => {
  expect(codesOf(check, withAddress({ ptr: failed('dns-timeout') }))).toEqual(['inconclusive: dns-timeout']);
  expect(codesOf(check, withAddress({ ptr: undefined }))).toEqual(['inconclusive: not-gathered']);
});

test('nothing to say', () => {
  expect(codesOf(check, withAddress({ ptr: ok(nxdomain) }))).toEqual(['not-applicable']);
  expect(codesOf(check, withAddress({ address: '10.0.0.1', notPublic: 'private' }))).toEqual(['not-applicable']);
});
