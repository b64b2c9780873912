import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/postmaster-accepted.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, failed } from '../../fixtures.js';
import { codesAfter, denied, later, listed, no, type Replies, unknown, yes } from './recipients.js';

test.each<[string, Replies, string]>([
  ['accepted', { postmaster: yes }, 'ok'],
  ['unknown', { postmaster: unknown }, 'refused'],
  ['refused in the same words whoever sends', { postmaster: no, 'own-domain-spoofed': no }, 'refused'],
  ['refused for its sender only', { postmaster: no, 'own-domain-spoofed': yes }, 'ok'],
  ['refused, and another sender was not tried', { postmaster: no }, 'inconclusive: client-rejected'],
  [
    'the null sender is refused at MAIL',
    { postmaster: [no, no], 'null-sender': unknown },
    'inconclusive: sender-rejected',
  ],
  ['we are refused', { postmaster: listed }, 'inconclusive: client-rejected'],
  ['later', { postmaster: later }, 'inconclusive: greylisted'],
  ['left out', {}, 'inconclusive: budget'],
  ['cut', { postmaster: 'unanswered' }, 'inconclusive: not-gathered'],
  ['mail of the domain is elsewhere', { postmaster: denied }, 'not-applicable'],
])('%s', (_, replies, code) => {
  expect(codesAfter(check, replies)).toEqual([code]);
});

test('refused as relaying, though the MX leads here', () => {
  const mx = ok(answer('example.com', 'MX', '10 mail.example.com'));
  expect(codesAfter(check, { postmaster: denied }, { mx })).toEqual(['refused']);
  expect(
    codesAfter(check, { postmaster: denied }, { mx: ok(answer('example.com', 'MX', '10 mx.example.net')) }),
  ).toEqual(['not-applicable']);
});

test('cannot tell', () => {
  expect(codesAfter(check, {}, { recipients: failed('throttled') })).toEqual(['inconclusive: throttled']);
});
