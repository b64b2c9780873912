import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/esmtp.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, endpointEvidence, failed, findingsOf, hostWith, reply } from '../../fixtures.js';

const offering = (...lines: string[]) => hostWith(endpointEvidence({ ehlo: ok(ehlo(...lines)) }));
const with_ = (over: Partial<EndpointEvidence>) => hostWith(endpointEvidence(over));

test.each([
  [['PIPELINING', 'SIZE 10240000', '8BITMIME', 'SMTPUTF8', 'CHUNKING', 'BINARYMIME'], 'ok'],
  [[], 'ok'],
  [['SIZE'], 'ok'],
  [['SIZE 0'], 'ok'],
  [['SIZE 5000000'], 'incoherent'],
  [['SMTPUTF8'], 'incoherent'],
  [['BINARYMIME', '8BITMIME'], 'incoherent'],
])('%p', (lines, code) => {
  expect(codesOf(check, offering(...lines))).toEqual([code]);
});

test('all that does not fit is named, in TLS too', () => {
  const host = with_({ ehlo: ok(ehlo('STARTTLS')), ehloInTls: ok(ehlo('SMTPUTF8', 'SIZE 1000')) });
  expect(findingsOf(check, host)[0]?.says).toMatch(/SMTPUTF8 without 8BITMIME; .*1000 bytes/);
});

test('HELO is all that it knows', () => {
  const helo = { verb: 'HELO' as const, reply: reply(250, 'mail.example.com'), keywords: {} };
  expect(codesOf(check, with_({ ehlo: ok(helo) }))).toEqual(['helo-only']);
});

test('cannot tell', () => {
  expect(codesOf(check, with_({ ehlo: failed('throttled') }))).toEqual(['inconclusive: throttled']);
  expect(codesOf(check, with_({}))).toEqual(['inconclusive: not-gathered']);
});
