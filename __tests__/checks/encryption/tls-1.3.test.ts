import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/tls-1.3.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, failed, hostWithStartTls, tlsFacts } from '../../fixtures.js';

const codes = (over: Partial<EndpointEvidence>) => codesOf(check, hostWithStartTls(over));

test('fails', () => {
  expect(codes({ tls: ok(tlsFacts({ version: 'TLSv1.2' })) })).toEqual(['missing']);
  expect(codes({ tls: ok(tlsFacts({ version: 'TLSv1' })) })).toEqual(['missing']);
});

test('passes', () => {
  expect(codes({ tls: ok(tlsFacts()) })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({})).toEqual(['inconclusive: not-gathered']);
  expect(codes({ tls: failed('tls-failed') })).toEqual(['inconclusive: tls-failed']);
});

test('not where STARTTLS is not offered', () => {
  expect(codes({ ehlo: ok(ehlo()) })).toEqual(['not-applicable']);
});
