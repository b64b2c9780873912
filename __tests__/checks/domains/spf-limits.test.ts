import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/spf-limits.js';
import { failure, ok } from '../../../src/evidence/slot.js';
import type { Slot, SpfResult } from '../../../src/evidence/types.js';
import { domainCodesOf, domainEvidence, domainFindingsOf, failed } from '../../fixtures.js';

const D = 'example.com';
const cost = (voids: number): Slot<Record<string, Slot<SpfResult>>> =>
  ok({ '192.0.2.1': ok({ result: voids > 2 ? 'permerror' : 'fail', comment: 'nothing there', lookups: 1, voids }) });
const codes = (records: Record<string, string>, spf = cost(0)) =>
  domainCodesOf(check, domainEvidence({ spfRecords: ok(records), spf }));
const names = (count: number): string => Array.from({ length: count }, (_, index) => `a:h${index}.${D}`).join(' ');

test.each([
  ['few', `v=spf1 ${names(8)} -all`, ['ok']],
  ['nine', `v=spf1 ${names(9)} -all`, ['near']],
  ['ten', `v=spf1 ${names(10)} -all`, ['near']],
  ['eleven', `v=spf1 ${names(11)} -all`, ['lookups']],
  ['eleven, most behind `all`', `v=spf1 ${names(2)} -all ${names(9)}`, ['ok']],
  ['none, but many addresses', `v=spf1 ${Array(40).fill('ip4:203.0.113.0/24').join(' ')} -all`, ['ok']],
])('%s lookups', (_, record, expected) => {
  expect(codes({ [D]: record })).toEqual(expected);
});

test('what is included counts, the include itself too, as often as it stands there', () => {
  const included = { 'a.example.net': `v=spf1 ${names(4)} ~all` };
  expect(codes({ [D]: 'v=spf1 include:a.example.net -all', ...included })).toEqual(['ok']);
  expect(codes({ [D]: 'v=spf1 include:a.example.net include:a.example.net -all', ...included })).toEqual(['near']);
  expect(codes({ [D]: 'v=spf1 mx include:a.example.net redirect=a.example.net', ...included })).toEqual(['lookups']);
});

test('a record that includes itself has no end', () => {
  const records = { [D]: `v=spf1 include:${D} -all` };
  expect(codes(records)).toEqual(['lookups']);
  const evidence = domainEvidence({ spfRecords: ok(records), spf: cost(0) });
  expect(domainFindingsOf(check, evidence)[0]?.seen).toBe('99 or more lookups');
});

test('lookups without an answer', () => {
  const record = { [D]: `v=spf1 ${names(3)} -all` };
  expect(codes(record, cost(2))).toEqual(['ok']);
  expect(codes(record, cost(3))).toEqual(['void']);
  expect(codes(record, ok({ '192.0.2.1': failed('dns-timeout') }))).toEqual(['inconclusive: dns-timeout']);
  expect(codes({ [D]: `v=spf1 ${names(12)} -all` }, cost(3))).toEqual(['lookups', 'void']);
});

test('what was not evaluated to its end has no known cost', () => {
  const broken = ok({ '192.0.2.1': ok({ result: 'permerror' as const, comment: 'x', lookups: 1, voids: 0 }) });
  expect(codes({ [D]: 'v=spf1 include:gone.example.net -all' }, broken)).toEqual(['not-applicable']);
  expect(codes({ [D]: 'v=spf1 moo -all' }, broken)).toEqual(['not-applicable']);
  expect(codes({ [D]: 'v=spf1 -all' }, ok({}))).toEqual(['inconclusive: not-gathered']);
});

test('without a record there is nothing to count; without an answer nothing is known', () => {
  expect(codes({})).toEqual(['not-applicable']);
  const spfRecords = failure('dns-servfail', 'no answer');
  expect(domainCodesOf(check, domainEvidence({ spfRecords, spf: cost(0) }))).toEqual(['inconclusive: dns-servfail']);
});
