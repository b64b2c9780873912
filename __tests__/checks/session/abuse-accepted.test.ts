import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/abuse-accepted.js';
import { codesAfter, denied, later, listed, no, type Replies, unknown, yes } from './recipients.js';

test.each<[string, Replies, string]>([
  ['accepted', { postmaster: yes, abuse: yes }, 'ok'],
  ['unknown', { postmaster: yes, abuse: unknown }, 'refused'],
  ['refused, and postmaster is not', { postmaster: yes, abuse: no }, 'refused'],
  ['refused as postmaster is', { postmaster: no, abuse: no }, 'inconclusive: client-rejected'],
  ['we are refused', { postmaster: listed, abuse: listed }, 'inconclusive: client-rejected'],
  ['later', { postmaster: yes, abuse: later }, 'inconclusive: greylisted'],
  ['left out', { postmaster: yes }, 'inconclusive: budget'],
  ['mail of the domain is elsewhere', { postmaster: denied, abuse: denied }, 'not-applicable'],
])('%s', (_, replies, code) => {
  expect(codesAfter(check, replies)).toEqual([code]);
});
