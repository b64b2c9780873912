import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/own-domain-spoofed.js';
import { reply } from '../../fixtures.js';
import { codesAfter, type Replies } from './recipients.js';

const yes = reply(250, '2.1.5 Ok');
const denied = reply(554, '5.7.1 <postmaster@example.com>: Relay access denied');
const listed = reply(554, '5.7.1 Service unavailable; Client host [192.0.2.1] blocked');
const later = reply(450, '4.2.0 Greylisted');
const no = reply(550, '5.7.1 no');

test.each<[string, Replies, string]>([
  ['accepted', { postmaster: yes, 'own-domain-spoofed': yes }, 'accepted'],
  ['refused at RCPT', { postmaster: yes, 'own-domain-spoofed': no }, 'ok'],
  ['refused at MAIL', { postmaster: yes, 'own-domain-spoofed': [no, no] }, 'ok'],
  ['refused by SPF', { 'own-domain-spoofed': reply(550, '5.7.23 SPF validation failed') }, 'ok'],
  ['refused as any sender is', { postmaster: no, 'own-domain-spoofed': no }, 'inconclusive: client-rejected'],
  ['we are refused', { postmaster: listed, 'own-domain-spoofed': listed }, 'inconclusive: client-rejected'],
  ['later', { postmaster: yes, 'own-domain-spoofed': later }, 'inconclusive: greylisted'],
  ['left out', { postmaster: yes }, 'inconclusive: not-gathered'],
  ['mail of the domain is elsewhere', { postmaster: denied, 'own-domain-spoofed': denied }, 'not-applicable'],
])('%s', (_, replies, code) => {
  expect(codesAfter(check, replies)).toEqual([code]);
});
