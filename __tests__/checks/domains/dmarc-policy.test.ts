import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/dmarc-policy.js';
import { ok } from '../../../src/evidence/slot.js';
import type { DnsAnswer, Slot } from '../../../src/evidence/types.js';
import { answer, domainCodesOf, domainEvidence, failed, nxdomain } from '../../fixtures.js';

const RUA = 'rua=mailto:dmarc@example.com';
const FOREIGN = 'example.com._report._dmarc.reports.example.net';

const codes = (record: string, reports: Record<string, Slot<DnsAnswer>> = {}, domain = 'example.com') => {
  const dmarc = {
    [`_dmarc.${domain}`]: ok(nxdomain),
    '_dmarc.example.com': ok(answer('_dmarc.example.com', 'TXT', ...(record ? [record] : []))),
    '_dmarc.com': ok(nxdomain),
  };
  return domainCodesOf(check, domainEvidence({ domain, dmarc: ok(dmarc), dmarcReports: ok(reports) }));
};

test.each([
  [`v=DMARC1; p=reject; ${RUA}`, ['ok']],
  [`v=DMARC1; p=quarantine; sp=reject; ${RUA}`, ['ok']],
  [`v=DMARC1; p=reject; t=y; ${RUA}`, ['ok']],
  [`v=DMARC1; p=none; ${RUA}`, ['none']],
  [`v=DMARC1; p=quarantine; t=y; ${RUA}`, ['none']],
  [`v=DMARC1; p=reject; sp=quarantine; ${RUA}`, ['subdomain-weaker']],
  [`v=DMARC1; p=reject; np=none; ${RUA}`, ['subdomain-weaker']],
  [`v=DMARC1; p=reject; pct=100; ri=86400; ${RUA}`, ['removed-tag']],
  ['v=DMARC1; p=reject', ['no-rua']],
  ['v=DMARC1; p=reject; rua=nobody', ['no-rua']],
  ['v=DMARC1; p=reject; rua=https://reports.example.net/', ['no-rua']],
  [`v=DMARC1; p=reject; sp=block; ${RUA}`, ['none']],
  [`v=DMARC1; ${RUA}`, ['none']],
  ['v=DMARC1; p=none; rf=afrf', ['none', 'removed-tag', 'no-rua']],
  ['', ['not-applicable']],
])('%s', (record, expected) => {
  expect(codes(record)).toEqual(expected);
});

test('the policy of a subdomain is `sp` of the domain above', () => {
  expect(codes(`v=DMARC1; p=reject; ${RUA}`, {}, 'news.example.com')).toEqual(['ok']);
  expect(codes(`v=DMARC1; p=reject; sp=none; ${RUA}`, {}, 'news.example.com')).toEqual(['none', 'subdomain-weaker']);
  expect(codes(`v=DMARC1; p=none; sp=reject; ${RUA}`, {}, 'news.example.com')).toEqual(['ok']);
});

test('reports to others must be allowed by them', () => {
  const record = 'v=DMARC1; p=reject; rua=mailto:a@sub.example.com,mailto:b@reports.example.net!10m';
  const allowed = answer(FOREIGN, 'TXT', 'v=DMARC1;');
  expect(codes(record, { [FOREIGN]: ok(allowed) })).toEqual(['ok']);
  expect(codes(record, { [FOREIGN]: ok(nxdomain) })).toEqual(['rua-unauthorised']);
  expect(codes(record, { [FOREIGN]: failed('dns-timeout') })).toEqual(['inconclusive: dns-timeout']);
});

test('a failing name server', () => {
  const dmarc = ok({ '_dmarc.example.com': failed('dns-servfail') });
  const evidence = domainEvidence({ dmarc, dmarcReports: ok({}) });
  expect(domainCodesOf(check, evidence)).toEqual(['inconclusive: dns-servfail']);
});
