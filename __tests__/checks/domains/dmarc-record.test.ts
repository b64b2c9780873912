import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/dmarc-record.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DnsAnswer, Slot } from '../../../src/evidence/types.js';
import { answer, domainCodesOf, domainEvidence, failed, nxdomain } from '../../fixtures.js';

const GOOD = 'v=DMARC1; p=reject; rua=mailto:dmarc@example.com';
/** Texts by domain; what is not given does not exist. */
const codes = (domain: string, texts: Record<string, string[] | Slot<DnsAnswer>>): string[] => {
  const labels = domain.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  const slotOf = (name: string): Slot<DnsAnswer> => {
    const given = texts[name];
    if (!given) return ok(nxdomain);
    return Array.isArray(given) ? ok(answer(`_dmarc.${name}`, 'TXT', ...given)) : given;
  };
  const dmarc = ok(Object.fromEntries(domains.map((name) => [`_dmarc.${name}`, slotOf(name)])));
  return domainCodesOf(check, domainEvidence({ domain, dmarc }));
};

test.each([
  ['valid', [GOOD], 'ok'],
  ['with spaces and another order', ['v = DMARC1 ;rua=mailto:a@example.com;  p = None;'], 'ok'],
  ['with unknown and removed tags', ['v=DMARC1; p=none; pct=50; x=1'], 'ignored'],
  ['with removed tags', ['v=DMARC1; p=none; pct=50; rf=afrf'], 'ok'],
  ['with semicolons to spare', ['v=DMARC1;; p=none;;'], 'ok'],
  ['with a part that is no tag', ['v=DMARC1; p=none; hello'], 'ignored'],
  ['with a wrong adkim', ['v=DMARC1; p=none; adkim=strict'], 'ignored'],
  ['with a wrong policy, and somebody to report to', ['v=DMARC1; p=block; rua=mailto:a@example.com'], 'syntax'],
  ['with no separator behind the policy', ['v=DMARC1; p=none rua=mailto:a@example.com'], 'syntax'],
  ['beside another text', ['something', GOOD], 'ok'],
  ['absent', ['something'], 'missing'],
  ['double', [GOOD, 'v=DMARC1; p=none'], 'several'],
  ['in small letters', ['v=dmarc1; p=none'], 'syntax'],
  ['without version', ['dmarc; p=none'], 'syntax'],
  ['with commas', ['v=DMARC1, p=none'], 'syntax'],
  ['without policy', ['v=DMARC1; rua=mailto:a@example.com'], 'syntax'],
  ['with a policy that nobody knows', ['v=DMARC1; p=block'], 'syntax'],
  ['with a wrong np', ['v=DMARC1; p=reject; np=nothing'], 'syntax'],
  ['with a wrong psd', ['v=DMARC1; p=reject; psd=yes'], 'ignored'],
  ['with a tag twice', ['v=DMARC1; p=reject; p=none'], 'syntax'],
  ['with an address without scheme', ['v=DMARC1; p=none; rua=dmarc@example.com'], 'ignored'],
  ['with an address without domain', ['v=DMARC1; p=none; rua=mailto:dmarc'], 'ignored'],
])('a record that is %s', (_, texts, code) => {
  expect(codes('example.com', { 'example.com': texts })).toEqual([code]);
});

test('the walk up', () => {
  const sub = 'a.news.example.com';
  expect(codes(sub, { 'example.com': [GOOD] })).toEqual(['ok']);
  expect(codes(sub, { [sub]: ['v=DMARC1; p=oops'], 'example.com': [GOOD] })).toEqual(['syntax']);
  expect(codes(sub, { 'news.example.com': [GOOD, GOOD], 'example.com': [GOOD] })).toEqual(['ok']);
  expect(codes(sub, { 'news.example.com': [GOOD, GOOD] })).toEqual(['several']);
  expect(codes(sub, {})).toEqual(['missing']);
});

test('texts of the greatest length take no time to speak of', () => {
  const spaces = ' '.repeat(60_000);
  expect(codes('example.com', { 'example.com': [spaces, `v${spaces}=`, `v=${spaces}x`] })).toEqual(['missing']);
  expect(codes('example.com', { 'example.com': [`v=DMARC1;${'a=b;'.repeat(15_000)}`] })).toEqual(['syntax']);
});

test('a name server that fails on the way leaves it open', () => {
  expect(codes('example.com', { 'example.com': failed('dns-servfail') })).toEqual(['inconclusive: dns-servfail']);
  expect(codes('a.example.com', { 'example.com': failed('dns-timeout') })).toEqual(['inconclusive: dns-timeout']);
  expect(codes('a.example.com', { 'a.example.com': [GOOD], 'example.com': failed('dns-timeout') })).toEqual(['ok']);
});
