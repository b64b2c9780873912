import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/own-domain-spoofed.js';
import { reply } from '../../fixtures.js';
import { codesAfter, denied, later, listed, no, type Replies, yes } from './recipients.js';

test.each<[string, Replies, string]>([
  ['accepted', { postmaster: yes, 'own-domain-spoofed': yes }, 'accepted'],
  ['refused at RCPT', { postmaster: yes, 'own-domain-spoofed': no }, 'ok'],
  ['refused at MAIL', { postmaster: yes, 'own-domain-spoofed': [no, no] }, 'ok'],
  ['refused by SPF', { 'own-domain-spoofed': reply(550, '5.7.23 SPF validation failed') }, 'ok'],
  ['refused as any sender is', { postmaster: no, 'own-domain-spoofed': no }, 'inconclusive: client-rejected'],
  ['we are refused', { postmaster: listed, 'own-domain-spoofed': listed }, 'inconclusive: client-rejected'],
  ['later', { postmaster: yes, 'own-domain-spoofed': later }, 'inconclusive: greylisted'],
  ['left out', { postmaster: yes }, 'inconclusive: budget'],
  ['mail of the domain is elsewhere', { postmaster: denied, 'own-domain-spoofed': denied }, 'not-applicable'],
])('%s', (_, replies, code) => {
  expect(codesAfter(check, replies)).toEqual([code]);
});
