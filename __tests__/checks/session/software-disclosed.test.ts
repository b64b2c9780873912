import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/software-disclosed.js';
import { ok } from '../../../src/evidence/slot.js';
import { worstSeverity } from '../../../src/policy/profiles.js';
import { codesOf, ehlo, endpointEvidence, failed, findingsOf, hostWith, reply } from '../../fixtures.js';

const greeting = (...lines: string[]) => hostWith(endpointEvidence({ greeting: ok(reply(220, ...lines)) }));

test.each([
  ['mail.example.com ESMTP', 'ok'],
  ['mail.example.com ESMTP Postfix', 'ok'],
  ['mail.example.com ESMTP Exim ready at 192.0.2.1, 24 Nov 2026 08:50:51', 'ok'],
  ['mail2.0.example.com ESMTP', 'ok'],
  ['mail.example.com ESMTP Postfix (3.7.11)', 'version'],
  ['mail.example.com ESMTP Exim 4.96 Mon, 24 Nov', 'version'],
  ['mail.example.com ESMTP Sendmail 8.17.1.9/8.17.1', 'version'],
  ['mail.example.com Microsoft ESMTP MAIL Service, Version: 10.0.14393 ready', 'version'],
])('%s', (line, code) => {
  expect(codesOf(check, greeting(line))).toEqual([code]);
});

test('in the answer to EHLO', () => {
  const said = { ...ehlo(), reply: reply(250, 'mail.example.com Haraka/3.0.3 says hello') };
  expect(findingsOf(check, hostWith(endpointEvidence({ ehlo: ok(said) })))[0]).toMatchObject({
    code: 'version',
    seen: 'Haraka/3.0.3',
  });
});

test('a pass says where it looked', () => {
  expect(findingsOf(check, greeting('mail.example.com ESMTP'))[0]?.says).toMatch(/greeting.*EHLO/i);
});

test('cannot tell', () => {
  expect(codesOf(check, hostWith(endpointEvidence({ greeting: failed('timeout') })))).toEqual([
    'inconclusive: timeout',
  ]);
});

test('is off, but in strict', () => {
  const inProfile = (profile: 'recommended' | 'strict') => worstSeverity(check, { profile, severities: {} });
  expect([inProfile('recommended'), inProfile('strict')]).toEqual(['off', 'warning']);
});
