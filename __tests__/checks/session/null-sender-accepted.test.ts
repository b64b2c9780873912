import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/null-sender-accepted.js';
import { reply } from '../../fixtures.js';
import { codesAfter, type Replies } from './recipients.js';

const yes = reply(250, '2.1.5 Ok');
const unknown = reply(550, '5.1.1 <postmaster@example.com>: User unknown');
const denied = reply(554, '5.7.1 <postmaster@example.com>: Relay access denied');
const listed = reply(554, '5.7.1 Service unavailable; Client host [192.0.2.1] blocked');
const later = reply(450, '4.2.0 Greylisted');
const no = reply(550, '5.7.1 no');

test.each<[string, Replies, string]>([
  ['accepted', { postmaster: yes }, 'ok'],
  ['refused, and another sender is not', { postmaster: no, 'null-sender': yes }, 'refused'],
  ['refused, and an own sender is not', { postmaster: no, 'own-domain-spoofed': yes }, 'refused'],
  ['refused at MAIL, and another sender is not', { postmaster: [no, no], 'null-sender': unknown }, 'refused'],
  ['the mailbox is refused', { postmaster: unknown, 'own-domain-spoofed': unknown }, 'inconclusive: not-gathered'],
  ['refused, and no other sender was tried', { postmaster: no }, 'inconclusive: client-rejected'],
  ['we are refused', { postmaster: listed, 'null-sender': yes }, 'inconclusive: client-rejected'],
  ['later', { postmaster: later }, 'inconclusive: greylisted'],
  ['left out', {}, 'inconclusive: not-gathered'],
  ['mail of the domain is elsewhere', { postmaster: denied }, 'not-applicable'],
])('%s', (_, replies, code) => {
  expect(codesAfter(check, replies)).toEqual([code]);
});
