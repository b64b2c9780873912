import { expect, test } from '@jest/globals';
import check from '../../../src/checks/login/auth-needs-tls.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, failed, findingsOf, hostWithStartTls, reply } from '../../fixtures.js';

const codes = (over: Partial<EndpointEvidence>) => codesOf(check, hostWithStartTls(over));

test('fails', () => {
  expect(codes({ ehlo: ok(ehlo('STARTTLS', 'AUTH PLAIN LOGIN')) })).toEqual(['advertised']);
  expect(codes({ ehlo: ok(ehlo('AUTH CRAM-MD5')) })).toEqual(['advertised']);
  expect(codes({ authInClear: ok(reply(334, 'VXNlcm5hbWU6')) })).toEqual(['accepted']);
});

test('passes', () => {
  expect(codes({ authInClear: ok(reply(503, '5.5.1 Error: authentication not enabled')) })).toEqual(['ok']);
  expect(codes({ authInClear: ok(reply(530, '5.7.0 Must issue a STARTTLS command first')) })).toEqual(['ok']);
});

test('Exim needs not be asked, and the pass says so', () => {
  const greeting = ok(reply(220, 'mail.example.com ESMTP Exim 4.98'));
  const [finding] = findingsOf(check, hostWithStartTls({ greeting }));
  expect(finding?.code).toBe('ok');
  expect(finding?.says).toContain('it was not tried, since Exim refuses what it does not offer');
  for (const greeting of ['exim.example.com ESMTP Postfix', 'mail.example.com ESMTP not Exim 4.98', 'Exim'])
    expect(codes({ greeting: ok(reply(220, greeting)) })).toEqual(['inconclusive: not-gathered']);
});

test('cannot tell', () => {
  expect(codes({})).toEqual(['inconclusive: not-gathered']);
  expect(codes({ authInClear: failed('throttled') })).toEqual(['inconclusive: throttled']);
  expect(codes({ authInClear: ok(reply(454, 'later')) })).toEqual(['inconclusive: temporary-failure']);
  expect(codes({ ehlo: ok({ ...ehlo(), reply: reply(550, 'go away') }) })).toEqual(['inconclusive: client-rejected']);
});
