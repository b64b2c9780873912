import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/postmaster-accepted.js';
import { ok } from '../../../src/evidence/slot.js';
import { answer, failed, reply } from '../../fixtures.js';
import { codesAfter, type Replies } from './recipients.js';

const yes = reply(250, '2.1.5 Ok');
const unknown = reply(550, '5.1.1 <postmaster@example.com>: User unknown');
const denied = reply(554, '5.7.1 <postmaster@example.com>: Relay access denied');
const listed = reply(554, '5.7.1 Service unavailable; Client host [192.0.2.1] blocked');
const later = reply(450, '4.2.0 Greylisted');
const no = reply(550, '5.7.1 no');

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
  ['left out', {}, 'inconclusive: not-gathered'],
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
