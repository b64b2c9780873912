import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/spf-helo.js';
import { ok } from '../../../src/evidence/slot.js';
import type { SpfResult } from '../../../src/evidence/types.js';
import { ADDRESS, addressEvidence, codesOf, failed, hostEvidence } from '../../fixtures.js';

const of = (result: SpfResult['result']) => ok<SpfResult>({ result, comment: 'because', lookups: 0, voids: 0 });

test.each([
  ['none', ok({ [ADDRESS]: of('none') }), ['ok']],
  ['pass', ok({ [ADDRESS]: of('pass') }), ['ok']],
  ['softfail', ok({ [ADDRESS]: of('softfail') }), ['ok']],
  ['fail', ok({ [ADDRESS]: of('fail') }), ['fail']],
  ['permerror', ok({ [ADDRESS]: of('permerror') }), ['fail']],
  ['temperror', ok({ [ADDRESS]: of('temperror') }), ['inconclusive: dns-servfail']],
  ['a silent name server', ok({ [ADDRESS]: failed('dns-timeout') }), ['inconclusive: dns-timeout']],
  ['nothing was asked', ok({}), ['inconclusive: not-gathered']],
  ['the end of time', failed('budget'), ['inconclusive: budget']],
])('%s', (_, spfHelo, expected) => {
  expect(codesOf(check, hostEvidence({ spfHelo }))).toEqual(expected);
});

test('each public address counts', () => {
  const other = '2001:db8::25';
  const addresses = [addressEvidence(), addressEvidence({ address: other })];
  const codes = (results: Record<string, ReturnType<typeof of>>) =>
    codesOf(check, hostEvidence({ addresses, spfHelo: ok(results) }));
  expect(codes({ [ADDRESS]: of('pass'), [other]: of('fail') })).toEqual(['fail']);
  expect(codes({ [ADDRESS]: of('pass') })).toEqual(['inconclusive: not-gathered']);
  const inside = [addressEvidence({ notPublic: 'private' })];
  expect(codesOf(check, hostEvidence({ addresses: inside, spfHelo: ok({}) }))).toEqual(['not-applicable']);
});

test('a host that does not send', () => {
  expect(codesOf(check, hostEvidence({ roles: ['inbound'] }))).toEqual(['not-applicable']);
});
