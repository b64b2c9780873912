import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/starttls-still-offered.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, failed, hostWithStartTls, reply } from '../../fixtures.js';

const codes = (over: Partial<EndpointEvidence>) => codesOf(check, hostWithStartTls(over));

test('fails', () => {
  expect(codes({ ehloInTls: ok(ehlo('PIPELINING', 'STARTTLS')) })).toEqual(['inside-tls']);
  const implicit = { protocol: 'submissions', port: 465, ehlo: undefined } as const;
  expect(codes({ ...implicit, ehloInTls: ok(ehlo('STARTTLS')) })).toEqual(['inside-tls']);
});

test('passes', () => {
  expect(codes({ ehloInTls: ok(ehlo('PIPELINING')) })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({})).toEqual(['inconclusive: not-gathered']);
  expect(codes({ ehloInTls: failed('tls-failed') })).toEqual(['inconclusive: tls-failed']);
  expect(codes({ ehloInTls: ok({ ...ehlo(), reply: reply(451, 'later') }) })).toEqual([
    'inconclusive: temporary-failure',
  ]);
});

test('not where STARTTLS is not offered', () => {
  expect(codes({ ehlo: ok(ehlo()) })).toEqual(['not-applicable']);
});
