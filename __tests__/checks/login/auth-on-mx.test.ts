import { expect, test } from '@jest/globals';
import check from '../../../src/checks/login/auth-on-mx.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, failed, hostWithStartTls, reply } from '../../fixtures.js';

const codes = (over: Partial<EndpointEvidence>) => codesOf(check, hostWithStartTls(over));

test('fails', () => {
  expect(codes({ ehloInTls: ok(ehlo('AUTH PLAIN LOGIN')) })).toEqual(['advertised']);
  expect(codes({ ehlo: ok(ehlo('STARTTLS', 'AUTH PLAIN')), ehloInTls: failed('tls-failed') })).toEqual(['advertised']);
});

test('passes', () => {
  expect(codes({ ehloInTls: ok(ehlo('PIPELINING')) })).toEqual(['ok']);
  expect(codes({ ehlo: ok(ehlo('PIPELINING')) })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({})).toEqual(['inconclusive: not-gathered']);
  expect(codes({ ehlo: undefined })).toEqual(['inconclusive: not-gathered']);
  expect(codes({ ehloInTls: failed('tls-failed') })).toEqual(['inconclusive: tls-failed']);
  expect(codes({ ehloInTls: ok({ ...ehlo(), reply: reply(421, 'busy') }) })).toEqual(['inconclusive: throttled']);
  expect(codes({ ehlo: ok({ ...ehlo(), reply: reply(550, 'go away') }) })).toEqual(['inconclusive: client-rejected']);
});

test('is not asked of submission', () => {
  expect(codes({ protocol: 'submission', port: 587, ehloInTls: ok(ehlo('AUTH PLAIN')) })).toEqual([]);
});
