import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/starttls-offered.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, ehlo, endpointEvidence, failed, hostWith, reply } from '../../fixtures.js';

const codes = (over: Parameters<typeof endpointEvidence>[0]) => codesOf(check, hostWith(endpointEvidence(over)));

test('fails', () => {
  expect(codes({ ehlo: ok(ehlo('PIPELINING', '8BITMIME')) })).toEqual(['missing']);
  expect(codes({ ehlo: ok({ verb: 'HELO', reply: reply(250, 'mail.example.com'), keywords: {} }) })).toEqual([
    'missing',
  ]);
});

test('passes', () => {
  expect(codes({ ehlo: ok(ehlo('PIPELINING', 'STARTTLS')) })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({ ehlo: failed('timeout') })).toEqual(['inconclusive: timeout']);
  expect(codes({ ehlo: ok({ ...ehlo(), reply: reply(421, '4.3.2 too busy') }) })).toEqual(['inconclusive: throttled']);
});

test('not on the port of implicit TLS', () => {
  expect(codes({ protocol: 'submissions', port: 465, ehlo: ok(ehlo()) })).toEqual([]);
});
