import { expect, test } from '@jest/globals';
import check from '../../../src/checks/login/credentials-work.js';
import { ok } from '../../../src/evidence/slot.js';
import { failed, reply } from '../../fixtures.js';
import { codesAfter, loggedIn } from './login.js';

const answered = (code: number) => ok({ mechanism: 'PLAIN', auth: reply(code, 'as it is'), senders: [] });

test('fails', () => {
  expect(codesAfter(check, answered(535))).toEqual(['rejected']);
});

test('passes', () => {
  expect(codesAfter(check, loggedIn())).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codesAfter(check, answered(454))).toEqual(['inconclusive: temporary-failure']);
  expect(codesAfter(check, answered(421))).toEqual(['inconclusive: throttled']);
  expect(codesAfter(check, answered(334))).toEqual(['inconclusive: protocol-garbage']);
  expect(codesAfter(check, failed('tls-failed'))).toEqual(['inconclusive: tls-failed']);
});

test('not without a login', () => {
  expect(codesAfter(check, failed('not-gathered'), { loginGiven: false })).toEqual(['not-applicable']);
});
