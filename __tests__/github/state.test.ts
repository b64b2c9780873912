import { expect, test } from '@jest/globals';
import { stateOf } from '../../src/github/state.js';
import type { JudgedFinding, Report } from '../../src/report/model.js';

const finding: JudgedFinding = {
  check: 'greeting-delay',
  code: 'slow',
  topic: 'session',
  outcome: 'fail',
  severity: 'warning',
  subject: { host: 'mail.example.com', address: '203.0.113.25', port: 25 },
  says: '203.0.113.25 port 25 takes 31.5 s to greet',
  seen: 'after 31.5 s',
  proof: [],
  references: [],
};
const stateWith = (over: Partial<JudgedFinding>, report: Partial<Report> = {}) =>
  stateOf({ verdict: 'failed', findings: [{ ...finding, ...over }], ...report } as Report);

test.each<[string, Partial<JudgedFinding>, Partial<Report>]>([
  ['when it was', {}, { observedAt: '2026-01-16T12:00:00.000Z', durationMs: 7 }],
  ['how long it took', { says: '203.0.113.25 port 25 takes 40 s to greet', seen: 'after 40 s' }, {}],
  ['what a pass saw', { outcome: 'pass', seen: 'x' }, {}],
])('%s is not part of the state', (_, over, report) => {
  const same = over.outcome === 'pass' ? stateWith({ outcome: 'pass' }) : stateWith({});
  expect(stateWith(over, report)).toBe(same);
});

test('nor is the word that a run makes up for its mailboxes', () => {
  const relayOf = (word: string) =>
    stateWith({
      says: `203.0.113.25 relays for strangers: it takes mail from <> for <relaytest-${word}@example.org>`,
      seen: `252 2.0.0 ${word}%example.org@example.com`,
    });
  expect(relayOf('abcdefghij23')).toBe(relayOf('zyxwvutsrq76'));
});

test.each([
  ['by Postfix', '250 2.0.0 Ok: queued as 4XyZab12CD', '250 2.0.0 Ok: queued as 9QwErt34FG'],
  ['by Exim', '250 OK id=1rXyZa-0001Ab-3C', '250 OK id=1rXyZb-0002Cd-4D'],
  [
    'by Gmail',
    '250 2.1.0 OK 5b1f17b1804b1-43a1b2c3si12.34 - gsmtp',
    '250 2.1.0 OK a640c23a62f3a-53be98si56.78 - gsmtp',
  ],
  [
    'by Exchange Online',
    '550 5.7.1 no [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com 2026-11-24T15:48:19.123Z 08DE2A1B]',
    '550 5.7.1 no [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com 2026-11-25T16:49:20.456Z 08DE2A2C]',
  ],
  [
    'as its clock',
    '220 mail.example.com ESMTP Exim 4.98 Tue, 24 Nov 2026 15:48:19 +0000',
    '220 mail.example.com ESMTP Exim 4.98 Wed, 25 Nov 2026 16:49:20 +0000',
  ],
])('nor what a server tells %s', (_, seen, later) => {
  expect(stateWith({ seen })).toBe(stateWith({ seen: later }));
});

test.each([
  ['a serial number', 'certificate 04A1B2C3', 'certificate 04A1B2C4'],
  ['the end of a certificate', 'valid until Nov 24 15:48:19 2026 GMT', 'valid until Nov 25 15:48:19 2026 GMT'],
  ['a name', 'ip-10-0-3-7.internal', 'ip-10-0-3-8.internal'],
  ['a mailbox', '<postmaster@example.com>', '<abuse@example.com>'],
  ['a version', '220 mail.example.com Exim 4.96', '220 mail.example.com Exim 4.98'],
  ['the version of a policy', 'v=STSv1; id=20260101', 'v=STSv1; id=20260102'],
  ['words of a reply', '250 OK id=1rXyZa-0001Ab-3C', '250 Accepted id=1rXyZa-0001Ab-3C'],
])('but %s is', (_, seen, other) => {
  expect(stateWith({ seen })).not.toBe(stateWith({ seen: other }));
});

test.each<[string, Partial<JudgedFinding>, Partial<Report>]>([
  ['the verdict', {}, { verdict: 'passed' }],
  ['the code', { code: 'too-slow' }, {}],
  ['the outcome', { outcome: 'inconclusive', reason: 'timeout' }, {}],
  ['the severity', { severity: 'error' }, {}],
  ['whom it is about', { subject: { ...finding.subject, address: '203.0.113.26' } }, {}],
  ['what it says', { says: 'another' }, {}],
  ['what was seen', { seen: 'another' }, {}],
  ['a waiver', { waiver: { reason: 'known' } }, {}],
  ['a waiver that ends elsewhen', { waiver: { reason: 'known', until: '2026-12-31' } }, {}],
])('%s is', (_, over, report) => {
  expect(stateWith(over, report)).not.toBe(stateWith({}));
});
