import { expect, test } from '@jest/globals';
import check from '../../../src/checks/login/auth-mechanisms.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, endpointEvidence, failed, hostWith, reply } from '../../fixtures.js';

const codes = (over: Partial<EndpointEvidence>) =>
  codesOf(
    check,
    hostWith(endpointEvidence({ protocol: 'submission', port: 587, ehlo: ok(ehlo('STARTTLS')), ...over })),
  );
const offering = (mechanisms: string) => codes({ ehloInTls: ok(ehlo(`AUTH ${mechanisms}`)) });

test.each([
  ['ANONYMOUS PLAIN', ['anonymous']],
  ['PLAIN NTLM', ['leaky']],
  ['plain gssapi', ['leaky']],
  ['PLAIN CRAM-MD5', ['obsolete']],
  ['DIGEST-MD5', ['obsolete']],
  ['LOGIN', ['login-only']],
  ['LOGIN CRAM-MD5 NTLM ANONYMOUS', ['anonymous', 'leaky', 'obsolete']],
  ['PLAIN', ['ok']],
  ['PLAIN LOGIN XOAUTH2 SCRAM-SHA-256', ['ok']],
  ['LOGIN XOAUTH2', ['ok']],
])('AUTH %s', (mechanisms, expected) => {
  expect(offering(mechanisms)).toEqual(expected);
});

test('cannot tell', () => {
  expect(codes({})).toEqual(['inconclusive: not-gathered']);
  expect(codes({ ehloInTls: failed('tls-failed') })).toEqual(['inconclusive: tls-failed']);
  expect(codes({ ehloInTls: ok({ ...ehlo(), reply: reply(451, 'later') }) })).toEqual([
    'inconclusive: temporary-failure',
  ]);
});

test('not where there is no AUTH or no TLS to offer it in', () => {
  expect(codes({ ehloInTls: ok(ehlo('PIPELINING')) })).toEqual(['not-applicable']);
  expect(offering('')).toEqual(['not-applicable']);
  expect(codes({ ehlo: ok(ehlo()) })).toEqual(['not-applicable']);
});
