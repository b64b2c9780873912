import { expect, test } from '@jest/globals';
import check from '../../../src/checks/login/sender-allowed.js';
import { ok } from '../../../src/evidence/slot.js';
import { reply } from '../../fixtures.js';
import { codesAfter, loggedIn, notOwned, sender, yes } from './login.js';

test('fails', () => {
  const login = loggedIn(sender('allowed', yes), sender('allowed', notOwned, 'example.org'));
  expect(codesAfter(check, login)).toEqual(['refused']);
});

test('passes', () => {
  const login = loggedIn(sender('allowed', yes), sender('allowed', yes, 'example.org'), sender('other-user', notOwned));
  expect(codesAfter(check, login)).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codesAfter(check, loggedIn(sender('allowed', reply(450, 'later'))))).toEqual([
    'inconclusive: temporary-failure',
  ]);
  expect(codesAfter(check, loggedIn(sender('allowed')))).toEqual(['inconclusive: not-gathered']);
  const rejected = ok({ mechanism: 'PLAIN', auth: reply(535, 'no'), senders: [] });
  expect(codesAfter(check, rejected)).toEqual(['inconclusive: not-gathered']);
});

test('not without sender domains', () => {
  expect(codesAfter(check, loggedIn(), { senderDomains: [] })).toEqual(['not-applicable']);
});
