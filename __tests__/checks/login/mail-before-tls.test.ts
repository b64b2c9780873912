import { expect, test } from '@jest/globals';
import check from '../../../src/checks/login/mail-before-tls.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, endpointEvidence, failed, hostWith, reply } from '../../fixtures.js';

const submission = (over: Partial<EndpointEvidence>) =>
  hostWith(endpointEvidence({ protocol: 'submission', port: 587, ehlo: ok(ehlo('STARTTLS')), ...over }));

test.each([
  [reply(530, '5.7.0 Must issue a STARTTLS command first'), 'ok'],
  [reply(530, '5.7.0 Authentication required'), 'ok'],
  [reply(451, '5.7.3 STARTTLS is required to send mail'), 'ok'],
  [reply(250, '2.1.0 Ok'), 'accepted'],
  [reply(550, 'no'), 'inconclusive: client-rejected'],
  [reply(421, 'busy'), 'inconclusive: throttled'],
])('%j', (mail, code) => {
  expect(codesOf(check, submission({ mailBeforeTls: ok(mail) }))).toEqual([code]);
});

test('without STARTTLS', () => {
  expect(codesOf(check, submission({ ehlo: ok(ehlo('PIPELINING')) }))).toEqual(['not-applicable']);
});

test('cannot tell', () => {
  expect(codesOf(check, submission({}))).toEqual(['inconclusive: not-gathered']);
  expect(codesOf(check, submission({ mailBeforeTls: failed('timeout') }))).toEqual(['inconclusive: timeout']);
});
