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
