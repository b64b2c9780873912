import { expect, test } from '@jest/globals';
import check from '../../../src/checks/domains/spf-record.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, domainCodesOf, domainEvidence, domainFindingsOf, failed, nxdomain } from '../../fixtures.js';

const txt = (...texts: string[]) => ok(answer('example.com', 'TXT', ...texts));

test.each([
  ['valid', txt('v=spf1 ip4:203.0.113.25 include:_spf.example.net -all'), 'ok'],
  ['in capitals, beside others', txt('V=SPF1 MX -ALL', 'google-site-verification=x', 'v=spf10 +all'), 'ok'],
  ['absent', txt('some text'), 'missing'],
  ['absent with the domain', ok(nxdomain), 'missing'],
  ['double', txt('v=spf1 mx -all', 'v=spf1 -all'), 'several'],
  ['wrong behind a mechanism that matches', txt('v=spf1 +all ip4:300.1.1.1'), 'syntax'],
  ['with a mechanism that nobody knows', txt('v=spf1 ipv4:192.0.2.1 -all'), 'syntax'],
  ['with a prefix length that cannot be', txt('v=spf1 ip4:192.0.2.0/33 -all'), 'syntax'],
  ['with a colon for an equals sign', txt('v=spf1 redirect:_spf.example.net'), 'syntax'],
  ['with a semicolon', txt('v=spf1; mx; -all'), 'syntax'],
  ['in quotation marks', txt('"v=spf1 mx -all"'), 'syntax'],
  ['with a tab', txt('v=spf1 mx\t-all'), 'syntax'],
  ['with ptr', txt('v=spf1 ptr -all'), 'ptr-mechanism'],
  ['unknown', failed('dns-servfail'), 'inconclusive: dns-servfail'],
])('a record that is %s', (_, apexTxt, code) => {
  expect(domainCodesOf(check, domainEvidence({ apexTxt }))).toEqual([code]);
});

test('a missing record is written out with the addresses of the hosts', () => {
  const [finding] = domainFindingsOf(check, domainEvidence({ apexTxt: txt() }));
  expect(finding?.fix).toContain('example.com. IN TXT "v=spf1 ip4:203.0.113.25 -all"');
});
