import { expect, test } from '@jest/globals';
import check from '../../../src/checks/transport/tls-rpt.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, domainEvidence, domainFindingsOf, failed, nxdomain } from '../../fixtures.js';

const txt = (...records: string[]) => ok(answer('_smtp._tls.example.com', 'TXT', ...records));

test.each([
  ['mailto', txt('v=TLSRPTv1; rua=mailto:tls@example.com'), 'ok'],
  [
    'https too, a trailing semicolon, an extension',
    txt('v=TLSRPTv1;rua=mailto:a@b.example,https://r.example/x;x=1;'),
    'ok',
  ],
  ['beside another TXT record', txt('v=spf1 -all', 'v=TLSRPTv1; rua=mailto:tls@example.com'), 'ok'],
  ['beside another version', txt('v=TLSRPTv2; rua=x', 'v=TLSRPTv1; rua=mailto:tls@example.com'), 'ok'],
  ['behind a space', txt(' v=TLSRPTv1; rua=mailto:tls@example.com'), 'syntax'],
  ['nothing', ok(nxdomain), 'missing'],
  ['another TXT record only', txt('v=spf1 -all'), 'missing'],
  ['two records', txt('v=TLSRPTv1; rua=mailto:a@b.example', 'v=TLSRPTv1; rua=mailto:c@d.example'), 'syntax'],
  ['another version', txt('v=TLSRPTv2; rua=mailto:a@b.example'), 'syntax'],
  ['capitals in the version', txt('V=tlsrptv1; rua=mailto:a@b.example'), 'syntax'],
  ['no rua', txt('v=TLSRPTv1;'), 'syntax'],
  ['an address without mailto:', txt('v=TLSRPTv1; rua=a@b.example'), 'syntax'],
  ['http', txt('v=TLSRPTv1; rua=http://b.example/'), 'syntax'],
  ['no field', txt('v=TLSRPTv1; whatever; rua=mailto:a@b.example'), 'syntax'],
  ['unknown', failed('dns-servfail'), 'inconclusive'],
])('%s', (_, tlsRpt, code) => {
  expect(domainFindingsOf(check, domainEvidence({ tlsRpt }))).toMatchObject([{ code }]);
});

test('a domain that takes no mail is not asked', () => {
  const evidence = domainEvidence({ tlsRpt: ok(nxdomain), mx: ok(answer('example.com', 'MX', '0 .')) });
  expect(domainFindingsOf(check, evidence)).toMatchObject([{ code: 'not-applicable' }]);
});
