import { expect, test } from '@jest/globals';
import check from '../../../src/checks/identity/host-resolves.js';
import { CAPS } from '../../../src/evidence/caps.js';
import { ok } from '../../../src/evidence/slot.js';
import { addressEvidence, answer, codesOf, failed, findingsOf, HOST, hostEvidence, nxdomain } from '../../fixtures.js';

test.each([
  ['an A record alone', { a: ok(answer(HOST, 'A', '203.0.113.25')), aaaa: ok(nxdomain) }, 'ok'],
  ['an AAAA record alone', { a: ok(nxdomain), aaaa: ok(answer(HOST, 'AAAA', '2001:db8::25')) }, 'ok'],
  ['NXDOMAIN', { a: ok(nxdomain), aaaa: ok(nxdomain) }, 'missing'],
  ['a CNAME that leads nowhere', { a: ok(answer(HOST, 'CNAME', 'gone.example.net')) }, 'missing'],
  [
    'one family absent, the other unknown',
    { a: ok(nxdomain), aaaa: failed('dns-timeout') },
    'inconclusive: dns-timeout',
  ],
  ['nothing gathered', { a: undefined }, 'inconclusive: not-gathered'],
])('%s', (_, slots, code) => {
  expect(codesOf(check, hostEvidence(slots))).toEqual([code]);
});

test('a family that could not be looked up stays open beside the other one', () => {
  expect(codesOf(check, hostEvidence({ aaaa: failed('dns-servfail') }))).toEqual(['ok', 'inconclusive: dns-servfail']);
});

test('addresses that were not visited are told of', () => {
  const names = Array.from({ length: CAPS.addresses + 9 }, (_, index) => `203.0.113.${index}`);
  const addresses = names.slice(0, CAPS.addresses).map((address) => addressEvidence({ address }));
  const host = hostEvidence({ a: ok(answer(HOST, 'A', ...names)), addresses });
  expect(codesOf(check, host)).toEqual(['ok', 'inconclusive: budget']);
  expect(codesOf(check, { ...host, declared: names.slice(0, CAPS.addresses) })).toEqual(['ok']);
});

const target = 'server.example.net';

test.each([
  ['has an address', { addresses: ok(['203.0.113.25']) }, ['ok']],
  ['has none', { addresses: ok([]) }, ['ok', 'missing']],
  ['cannot be looked up', { addresses: failed('dns-timeout') }, ['ok', 'inconclusive: dns-timeout']],
  [
    'is known in one family',
    { addresses: ok(['203.0.113.25']), untold: { kind: 'dns-servfail' as const, message: 'SERVFAIL' } },
    ['ok', 'inconclusive: dns-servfail'],
  ],
])('a target that %s', (_, over, codes) => {
  expect(codesOf(check, hostEvidence({ target: { name: target, ...over } }))).toEqual(codes);
});

test('a target without an address is named', () => {
  const [, finding] = findingsOf(check, hostEvidence({ target: { name: target, addresses: ok([]) } }));
  expect(finding?.says).toBe(`${target} has neither an A nor an AAAA record`);
  expect(finding?.fix).toContain(`${target}. IN A`);
});
