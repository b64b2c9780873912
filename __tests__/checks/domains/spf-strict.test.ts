import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/spf-strict.js';
import { STRANGER } from '../../../src/derive/spf-tree.js';
import { ok } from '../../../src/evidence/slot.js';
import type { SpfResult } from '../../../src/evidence/types.js';
import { domainCodesOf, domainEvidence, domainFindingsOf, failed } from '../../fixtures.js';

const codes = (record: string, more: Record<string, string> = {}) =>
  domainCodesOf(check, domainEvidence({ spfRecords: ok({ 'example.com': record, ...more }) }));

test.each([
  ['v=spf1 mx -all', ['ok']],
  ['v=spf1 mx ~all', ['ok']],
  ['v=spf1 mx +all', ['pass-all']],
  ['v=spf1 mx all', ['pass-all']],
  ['v=spf1 mx ?all', ['neutral-all']],
  ['v=spf1 mx', ['no-all']],
  ['v=spf1', ['no-all']],
  ['v=spf1 ip4:0.0.0.0/0 -all', ['huge']],
  ['v=spf1 ip4:10.0.0.0/8 -all', ['ok']],
  ['v=spf1 ip4:10.0.0.0/8 ip4:11.0.0.0/8 -all', ['huge']],
  ['v=spf1 ip4:10.0.0.0/8 ip4:10.0.0.0/8 -all', ['ok']],
  ['v=spf1 a:example.net/4 ?all', ['neutral-all', 'huge']],
  ['v=spf1 ip6:2001::/16 -all', ['huge']],
  ['v=spf1 ip6:2001:db8::/32 -all', ['ok']],
  ['v=spf1 -ip4:0.0.0.0/1 -all', ['ok']],
])('%s', (record, expected) => {
  expect(codes(record)).toEqual(expected);
});

test('what is included or redirected to is judged with it', () => {
  expect(codes('v=spf1 include:a.example.net -all', { 'a.example.net': 'v=spf1 +all' })).toEqual(['pass-all']);
  expect(codes('v=spf1 -include:a.example.net -all', { 'a.example.net': 'v=spf1 +all' })).toEqual(['ok']);
  expect(codes('v=spf1 include:a.example.net -all', { 'a.example.net': 'v=spf1 ?all' })).toEqual(['ok']);
  expect(codes('v=spf1 redirect=a.example.net', { 'a.example.net': 'v=spf1 ?all' })).toEqual(['neutral-all']);
  expect(codes('v=spf1 redirect=a.%{d}', { 'a.example.com': 'v=spf1 -all' })).toEqual(['ok']);
  expect(codes('v=spf1 redirect=a.example.net')).toEqual(['inconclusive: not-gathered']);
  expect(codes('v=spf1 redirect=example.com')).toEqual(['inconclusive: not-gathered']);
});

test('an `exists` that is so for a client that is nobody lets everybody pass', () => {
  const record = 'v=spf1 include:a.example.net -all';
  const judged = (result: SpfResult['result'], comment: string) => {
    const spf = ok({ [STRANGER]: ok({ result, comment, lookups: 2, voids: 0 }) });
    return domainCodesOf(check, domainEvidence({ spf, spfRecords: ok({ 'example.com': record }) }));
  };
  expect(judged('pass', 'matches include:a.example.net → exists:b.example.net')).toEqual(['pass-all']);
  expect(judged('pass', 'matches include:a.example.net → ip4:192.0.2.0/24')).toEqual(['ok']);
  expect(judged('fail', 'matches -exists:b.example.net')).toEqual(['ok']);
});

test('a pass claims nothing of what was not read', () => {
  const says = (record: string) =>
    domainFindingsOf(check, domainEvidence({ spfRecords: ok({ 'example.com': record }) }))[0]?.says;
  expect(says('v=spf1 ip4:203.0.113.25 -all')).toBe(check.title);
  expect(says('v=spf1 include:%{i}.example.net -all')).toContain('%{i}.example.net');
  expect(says('v=spf1 -include:%{i}.example.net -all')).toBe(check.title);
});

test('without a record', () => {
  expect(domainCodesOf(check, domainEvidence({ spfRecords: ok({}) }))).toEqual(['not-applicable']);
  const failing = domainEvidence({ spfRecords: failed('dns-timeout') });
  expect(domainCodesOf(check, failing)).toEqual(['inconclusive: dns-timeout']);
});
