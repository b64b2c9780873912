import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/starttls-injection.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, ehlo, endpointEvidence, failed, hostWith, reply } from '../../fixtures.js';

const codes = (over: Parameters<typeof endpointEvidence>[0]) =>
  codesOf(check, hostWith(endpointEvidence({ ehlo: ok(ehlo('STARTTLS')), ...over })));

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
