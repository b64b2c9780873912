import { expect, test } from '@jest/globals';
import check from '../../../src/checks/login/sender-restricted.js';
import { reply } from '../../fixtures.js';
import { codesAfter, loggedIn, notOwned, sender, yes } from './login.js';

const allowed = sender('allowed', yes);

test('fails', () => {
  const taken = loggedIn(allowed, sender('other-user', yes), sender('foreign-domain', yes, 'example.net'));
  expect(codesAfter(check, taken)).toEqual(['other-user', 'foreign-domain']);
  const foreign = loggedIn(allowed, sender('other-user', notOwned), sender('foreign-domain', yes, 'example.net'));
  expect(codesAfter(check, foreign)).toEqual(['foreign-domain']);
});

test('passes', () => {
  const login = loggedIn(allowed, sender('other-user', notOwned), sender('foreign-domain', notOwned, 'example.net'));
  expect(codesAfter(check, login)).toEqual(['ok']);
});

test('a refusal that is not about permission proves nothing', () => {
  const noDomain = reply(550, '5.1.8 <a@example.net>: Sender address rejected: Domain not found');
  const login = loggedIn(allowed, sender('other-user', notOwned), sender('foreign-domain', noDomain, 'example.net'));
  expect(codesAfter(check, login)).toEqual(['inconclusive: sender-rejected']);
});

test('a refusal proves nothing where the allowed sender is refused too', () => {
  const login = loggedIn(sender('allowed', notOwned), sender('foreign-domain', notOwned, 'example.net'));
  expect(codesAfter(check, login)).toEqual(['inconclusive: not-gathered']);
});

test('cannot tell', () => {
  expect(codesAfter(check, loggedIn(allowed))).toEqual(['inconclusive: not-gathered']);
  expect(codesAfter(check, loggedIn(allowed, sender('foreign-domain')))).toEqual(['inconclusive: not-gathered']);
});
