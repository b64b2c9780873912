import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/starttls-injection.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, ehlo, failed, hostWithStartTls, reply } from '../../fixtures.js';

const codes = (over: Parameters<typeof hostWithStartTls>[0]) => codesOf(check, hostWithStartTls(over));

test('fails', () => {
  expect(codes({ injection: ok({ sent: 'NOOP', answer: reply(250, 'Ok') }) })).toEqual(['commands']);
});

test('passes', () => {
  expect(codes({ injection: ok({ sent: 'NOOP', answer: null }) })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({ injection: failed('tls-failed') })).toEqual(['inconclusive: tls-failed']);
});

test('not where STARTTLS is not offered', () => {
  expect(codes({ ehlo: ok(ehlo()) })).toEqual(['not-applicable']);
});
