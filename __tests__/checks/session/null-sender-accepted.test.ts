import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/null-sender-accepted.js';
import { codesAfter, denied, later, listed, no, type Replies, unknown, yes } from './recipients.js';

test.each<[string, Replies, string]>([
  ['accepted', { postmaster: yes }, 'ok'],
  ['refused, and another sender is not', { postmaster: no, 'null-sender': yes }, 'refused'],
  ['refused, and an own sender is not', { postmaster: no, 'own-domain-spoofed': yes }, 'refused'],
  ['refused at MAIL, and another sender is not', { postmaster: [no, no], 'null-sender': unknown }, 'refused'],
  ['the mailbox is refused', { postmaster: unknown, 'own-domain-spoofed': unknown }, 'inconclusive: not-gathered'],
  ['refused, and no other sender was tried', { postmaster: no }, 'inconclusive: client-rejected'],
  ['we are refused', { postmaster: listed, 'null-sender': yes }, 'inconclusive: client-rejected'],
  ['later', { postmaster: later }, 'inconclusive: greylisted'],
  ['left out', {}, 'inconclusive: budget'],
  ['mail of the domain is elsewhere', { postmaster: denied }, 'not-applicable'],
])('%s', (_, replies, code) => {
  expect(codesAfter(check, replies)).toEqual([code]);
});
