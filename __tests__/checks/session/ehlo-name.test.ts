import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/ehlo-name.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, endpointEvidence, failed, findingsOf, hostWith, reply } from '../../fixtures.js';

const answering = (line: string, over: Partial<EndpointEvidence> = {}) =>
  hostWith(endpointEvidence({ ehlo: ok({ ...ehlo('PIPELINING'), reply: reply(250, line, 'PIPELINING') }), ...over }));

test.each([
  ['mail.example.com Hello probe', 'ok'],
  ['MAIL.example.com', 'ok'],
  ['', 'no-name'],
  ['mail', 'not-fqdn'],
  ['[203.0.113.25]', 'not-fqdn'],
  ['other.example.com', 'differs'],
])('EHLO is answered `%s`', (line, code) => {
  expect(codesOf(check, answering(line))).toEqual([code]);
});

test('a greeting without a name is not its business', () => {
  expect(codesOf(check, answering('mail.example.com', { greeting: ok(reply(220, '*******')) }))).toEqual(['ok']);
});

test('on 465 the answer in TLS', () => {
  const inTls = { ...ehlo(), reply: reply(250, 'other.example.com') };
  const host = hostWith(endpointEvidence({ protocol: 'submissions', port: 465, ehloInTls: ok(inTls) }));
  expect(codesOf(check, host)).toEqual(['differs']);
});

test('cannot tell', () => {
  expect(codesOf(check, answering('', { ehlo: failed('throttled') }))).toEqual(['inconclusive: throttled']);
  expect(codesOf(check, answering('', { ehlo: undefined }))).toEqual(['inconclusive: not-gathered']);
  expect(codesOf(check, answering('', { greeting: failed('timeout') }))).toEqual(['inconclusive: timeout']);
  const refused = { ...ehlo(), reply: reply(550, 'go away') };
  expect(codesOf(check, answering('', { ehlo: ok(refused) }))).toEqual(['inconclusive: client-rejected']);
});

test('wanted is the expected FQDN, whatever the greeting names', () => {
  const host = answering('mail.example.com', { greeting: ok(reply(220, 'other.example.com ESMTP')) });
  expect(findingsOf(check, host)).toMatchObject([{ code: 'differs', wanted: 'mail.example.com' }]);
});
