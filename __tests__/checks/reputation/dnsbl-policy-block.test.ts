import { expect, test } from '@jest/globals';
import check from '../../../src/checks/reputation/dnsbl-policy-block.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DnsAnswer, Slot } from '../../../src/evidence/types.js';
import { addressEvidence, answer, codesOf, failed, hostEvidence, nxdomain, runEvidence } from '../../fixtures.js';

const ZEN = 'zen.spamhaus.org';
const run = (zone = ZEN) => runEvidence({ lists: [{ zone, gating: true, health: ok(true) }] });
const listing = (...codes: string[]) => ok(answer(`25.113.0.203.${ZEN}`, 'A', ...codes));
const host = (lists: Record<string, Slot<DnsAnswer>>) =>
  hostEvidence({ addresses: [addressEvidence({ lists: ok(lists) })] });

test.each([
  ['not listed', ok(nxdomain), 'ok'],
  ['an accusation is not a policy entry', listing('127.0.0.2', '127.0.0.9'), 'ok'],
  ['entry of the provider', listing('127.0.0.10'), 'listed'],
  ['entry of Spamhaus, and an accusation', listing('127.0.0.4', '127.0.0.11'), 'listed'],
  ['the resolver is refused', listing('127.255.255.254'), 'inconclusive: resolver-refused'],
  ['nonsense', listing('127.0.0.99'), 'inconclusive: list-dead'],
  ['unknown', failed('dns-timeout'), 'inconclusive: dns-timeout'],
])('%s', (_, slot, code) => {
  expect(codesOf(check, host({ [ZEN]: slot }), run())).toEqual([code]);
});

test('a list that was not asked', () => {
  expect(codesOf(check, host({}), run())).toEqual(['inconclusive: not-gathered']);
});

test('without a list that has policy entries it does not apply', () => {
  expect(codesOf(check, host({ 'bl.spamcop.net': ok(nxdomain) }), run('bl.spamcop.net'))).toEqual(['not-applicable']);
});
