import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/sender-domain-exists.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DomainEvidence } from '../../../src/evidence/types.js';
import { answer, domainCodesOf, domainEvidence, failed, nxdomain } from '../../fixtures.js';

const D = 'example.com';
const soa = ok(answer(D, 'SOA', 'ns.example.com hostmaster.example.com 1 7200 900 1209600 300'));
const mx = ok(answer(D, 'MX', '10 mail.example.com'));
const none = { apexA: ok(answer(D, 'A')), apexAaaa: ok(answer(D, 'AAAA')) };
const noMx = ok(answer(D, 'MX'));

test.each<[string, Partial<DomainEvidence>, string]>([
  ['with an MX', { soa, mx, ...none }, 'ok'],
  ['with an address alone', { soa, mx: noMx, ...none, apexA: ok(answer(D, 'A', '203.0.113.25')) }, 'ok'],
  ['with an IPv6 address alone', { soa, mx: noMx, ...none, apexAaaa: ok(answer(D, 'AAAA', '2001:db8::25')) }, 'ok'],
  ['that nobody registered', { soa: ok(nxdomain), mx: ok(nxdomain), apexA: ok(nxdomain) }, 'no-soa'],
  ['without a zone', { soa: ok(answer(D, 'SOA')), mx, ...none }, 'no-soa'],
  ['in the zone above', { domain: `news.${D}`, soa: ok(answer(D, 'SOA')), mx, ...none }, 'ok'],
  ['that no mail reaches', { soa, mx: noMx, ...none }, 'no-mx-or-address'],
  ['that wants no mail', { soa, mx: ok(answer(D, 'MX', '0 .')), ...none }, 'null-mx'],
  ['with a null MX beside another', { soa, mx: ok(answer(D, 'MX', '0 .', '10 mail.example.com')), ...none }, 'ok'],
  ['unknown', { soa: failed('dns-servfail'), mx, ...none }, 'inconclusive: dns-servfail'],
  ['with an unknown MX', { soa, mx: failed('dns-timeout'), ...none }, 'inconclusive: dns-timeout'],
  ['with an unknown address', { soa, mx: noMx, ...none, apexA: failed('dns-timeout') }, 'inconclusive: dns-timeout'],
  ['that was not asked for', {}, 'inconclusive: not-gathered'],
])('a domain %s', (_, evidence, code) => {
  expect(domainCodesOf(check, domainEvidence(evidence))).toEqual([code]);
});
