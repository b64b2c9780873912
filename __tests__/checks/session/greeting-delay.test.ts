import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/greeting-delay.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, endpointEvidence, failed, findingsOf, hostWith, reply } from '../../fixtures.js';

const greeted = (ms: number, ...lines: string[]) =>
  hostWith(endpointEvidence({ greeting: ok({ ...reply(220, ...lines), ms }) }));
const silent = (over: Partial<EndpointEvidence>) =>
  hostWith(endpointEvidence({ greeting: failed('timeout'), ...over }));

test.each([
  [300, 'ok'],
  [5_000, 'ok'],
  [5_001, 'slow'],
  [29_000, 'slow'],
  [31_000, 'very-slow'],
])('after %d ms', (ms, code) => {
  expect(codesOf(check, greeted(ms, 'mail.example.com'))).toEqual([code]);
});

test('postscreen is known by a greeting in two parts', () => {
  const [finding] = findingsOf(check, greeted(6_020, 'mail.example.com ESMTP', 'mail.example.com ESMTP'));
  expect(finding).toMatchObject({ code: 'slow', seen: 'after 6.0 s' });
  expect(finding?.says).toMatch(/on purpose.*postscreen/);
});

test('no greeting within the 30 s that are waited', () => {
  expect(codesOf(check, silent({}))).toEqual(['very-slow']);
  expect(codesOf(check, silent({ protocol: 'submissions', tls: failed('timeout') }))).toEqual([
    'inconclusive: timeout',
  ]);
});

test('cannot tell', () => {
  expect(codesOf(check, silent({ connect: failed('timeout') }))).toEqual(['inconclusive: timeout']);
  expect(codesOf(check, silent({ greeting: failed('budget') }))).toEqual(['inconclusive: budget']);
  expect(codesOf(check, silent({ greeting: undefined }))).toEqual(['inconclusive: not-gathered']);
});
