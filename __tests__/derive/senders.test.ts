import { expect, test } from '@jest/globals';
import { senderResult } from '../../src/derive/senders.js';
import type { Reply, SenderAttempt } from '../../src/evidence/types.js';
import { reply } from '../fixtures.js';

const yes = reply(250, 'Ok');
const attempt = (mail?: Reply, rcpt?: Reply): SenderAttempt => ({
  kind: 'foreign-domain',
  domain: 'example.net',
  reversePath: 'a@example.net',
  recipient: 'postmaster@example.com',
  mail,
  rcpt,
});

test.each([
  [attempt(yes, yes), 'accepted'],
  [attempt(yes, reply(553, '5.7.1 <a@example.net>: Sender address rejected: not owned by user u')), 'not-permitted'],
  [attempt(reply(530, 'Sender rejected'), reply(503, 'need MAIL')), 'not-permitted'],
  [attempt(yes, reply(550, 'Administrative prohibition')), 'not-permitted'],
  [attempt(reply(550, '5.1.8 <a@example.net>: Sender address rejected: Domain not found')), 'unclear'],
  [attempt(yes, reply(550, '5.1.1 <x@example.com>: Recipient address rejected: User unknown')), 'unclear'],
  [attempt(yes, reply(451, 'later')), 'unclear'],
  [attempt(yes), 'unclear'],
])('%#', (tried, expected) => {
  expect(senderResult(tried).result).toBe(expected);
});
