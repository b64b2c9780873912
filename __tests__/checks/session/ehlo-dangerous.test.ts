import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/ehlo-dangerous.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, ehlo, endpointEvidence, failed, findingsOf, hostWith } from '../../fixtures.js';

const offering = (clear: string[], inTls: string[] = []) =>
  hostWith(endpointEvidence({ ehlo: ok(ehlo(...clear)), ehloInTls: ok(ehlo(...inTls)) }));

test.each([
  [['PIPELINING', 'ETRN', 'XEXCH50'], [], ['ok']],
  [['XCLIENT NAME ADDR PORT'], [], ['xclient']],
  [[], ['XFORWARD NAME ADDR'], ['xforward']],
  [['TURN'], ['TURN', 'XCLIENT NAME'], ['xclient', 'turn']],
])('%p in clear, %p in TLS', (clear, inTls, codes) => {
  expect(codesOf(check, offering(clear, inTls))).toEqual(codes);
});

test('the keyword line is the proof', () => {
  expect(findingsOf(check, offering(['XCLIENT NAME ADDR']))[0]?.proof).toEqual(['S: 250 XCLIENT NAME ADDR']);
});

test('cannot tell', () => {
  const inTls = { ehlo: ok(ehlo('STARTTLS')), ehloInTls: failed('tls-failed') };
  expect(codesOf(check, hostWith(endpointEvidence(inTls)))).toEqual(['inconclusive: tls-failed']);
  expect(codesOf(check, hostWith(endpointEvidence({ ehlo: failed('timeout') })))).toEqual(['inconclusive: timeout']);
});
