import { expect, test } from '@jest/globals';
import { isFqdn, organisationalDomain, sameName, sameOrganisation } from '../../src/derive/names.js';

test.each([
  ['mail.example.com', true],
  ['mail.example.com.', true],
  ['xn--mller-kva.example', true],
  ['mail', false],
  ['localhost', false],
  ['mail..example.com', false],
  ['-mail.example.com', false],
  ['mail_1.example.com', false],
  ['203.0.113.25', false],
  ['[203.0.113.25]', false],
  [`${'a'.repeat(64)}.example.com`, false],
  ['', false],
])('isFqdn(%j) is %j', (name, expected) => {
  expect(isFqdn(name)).toBe(expected);
});

test.each([
  ['mail.example.com', 'example.com'],
  ['Mail.Example.CO.UK.', 'example.co.uk'],
  ['a.b.c.github.io', 'github.io'],
  ['co.uk', undefined],
  ['localhost', undefined],
  ['203.0.113.25', undefined],
])('organisational domain of %s is %s', (name, expected) => {
  expect(organisationalDomain(name)).toBe(expected);
});

test('names are equal but for case and trailing dot', () => {
  expect(sameName('Mail.example.com.', 'mail.EXAMPLE.com')).toBe(true);
  expect(sameName('mail.example.com', 'mail.example.net')).toBe(false);
});

test('two names without an organisational domain share none', () => {
  expect(sameOrganisation('localhost', 'localhost')).toBe(false);
  expect(sameOrganisation('a.example.com', 'b.example.com')).toBe(true);
});
