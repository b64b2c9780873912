import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/abuse-accepted.js';
import { reply } from '../../fixtures.js';
import { codesAfter, type Replies } from './recipients.js';

const yes = reply(250, '2.1.5 Ok');
const unknown = reply(550, '5.1.1 <postmaster@example.com>: User unknown');
const denied = reply(554, '5.7.1 <postmaster@example.com>: Relay access denied');
const listed = reply(554, '5.7.1 Service unavailable; Client host [192.0.2.1] blocked');
const later = reply(450, '4.2.0 Greylisted');
const no = reply(550, '5.7.1 no');

test.each<[string, Replies, string]>([
  ['accepted', { postmaster: yes, abuse: yes }, 'ok'],
  ['unknown', { postmaster: yes, abuse: unknown }, 'refused'],
  ['refused, and postmaster is not', { postmaster: yes, abuse: no }, 'refused'],
  ['refused as postmaster is', { postmaster: no, abuse: no }, 'inconclusive: client-rejected'],
  ['we are refused', { postmaster: listed, abuse: listed }, 'inconclusive: client-rejected'],
  ['later', { postmaster: yes, abuse: later }, 'inconclusive: greylisted'],
  ['left out', { postmaster: yes }, 'inconclusive: not-gathered'],
  ['mail of the domain is elsewhere', { postmaster: denied, abuse: denied }, 'not-applicable'],
])('%s', (_, replies, code) => {
  expect(codesAfter(check, replies)).toEqual([code]);
});
