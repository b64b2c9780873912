import { describe, expect, test } from '@jest/globals';
import { attemptResult, relayVerdict } from '../../src/derive/relay-verdict.js';
import type { RelayAttempt, RelayEvidence } from '../../src/evidence/types.js';
import { relayAttempt, reply } from '../fixtures.js';

const yes = reply(250, '2.1.5 Ok');
const go = reply(354, 'End data with <CR><LF>.<CR><LF>');
const denied = reply(554, '5.7.1 <relaytest-abc@example.org>: Relay access denied');
const listed = reply(554, '5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org');
const grey = reply(450, '4.2.0 <u@example.com>: Recipient address rejected: Greylisted');
const badSender = reply(450, '4.1.8 <probe@example.net>: Sender address rejected: Domain not found');
const noSuchSender = reply(550, '5.1.8 <probe@example.net>: Sender address rejected: Domain not found');
const prohibited = reply(550, 'Administrative prohibition');
const startTls = reply(530, '5.7.0 Must issue a STARTTLS command first');
const nullMx = reply(
  556,
  '5.1.10 <u@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)',
);

const battery = (attempts: RelayAttempt[], over: Partial<RelayEvidence> = {}): RelayEvidence => ({
  attempts,
  skipped: [],
  control: relayAttempt('C1', yes),
  reservedRecipient: true,
  ...over,
});

const shortOf = (relay: RelayEvidence): string => {
  const verdict = relayVerdict(relay);
  return verdict.kind === 'unknown' ? verdict.reason : verdict.kind;
};
const [V02, V01] = [
  (rcpt = denied, data?: typeof yes) => relayAttempt('V02', rcpt, data),
  (rcpt = denied) => relayAttempt('V01', rcpt),
];

const trick = (rcpt = yes, data?: typeof yes): RelayAttempt => ({
  ...relayAttempt('V11', rcpt, data),
  recipient: 'relaytest-abc%example.org@mail.example.com',
  trick: true,
});
const noSuchUser = relayAttempt('C2', reply(550, '5.1.1 User unknown'));
const echo = reply(250, '2.1.5 <relaytest-abc@EXAMPLE.org>... Recipient ok');

describe('one attempt', () => {
  test.each([
    [relayAttempt('V02', yes, go), 'relays'],
    [relayAttempt('V02', yes, reply(503, 'Administrative prohibition')), 'accepts-at-rcpt'],
    [relayAttempt('V02', yes, reply(451, 'later')), 'accepts-at-rcpt'],
    [relayAttempt('V02', yes), 'accepts'],
    [relayAttempt('V02', denied), 'refused'],
    [relayAttempt('V02'), 'unanswered'],
    [{ ...relayAttempt('V02', reply(503, 'need MAIL')), mail: denied }, 'refused'],
  ])('%#', (attempt, kind) => {
    expect(attemptResult(attempt).kind).toBe(kind);
  });

  test('a refused MAIL decides, not the sequence error after it', () => {
    const attempt = { ...relayAttempt('V02', reply(503, 'need MAIL')), mail: noSuchSender };
    expect(attemptResult(attempt)).toMatchObject({ by: 'sender-rejected' });
  });
});

describe('the battery', () => {
  test.each<[string, RelayEvidence, string]>([
    ['354 is a relay', battery([V02(yes, go), V01()]), 'relays'],
    [
      '354 is a relay where a domain that cannot exist is refused',
      battery([V02(yes, go)], { acceptAll: relayAttempt('C3', denied) }),
      'relays',
    ],
    [
      'a domain that cannot exist is accepted, a command that does not exist is not',
      battery([V02(yes, go)], { acceptAll: relayAttempt('C3', yes), unknownCommand: reply(502, 'unknown') }),
      'relays',
    ],
    [
      'a domain that cannot exist is accepted, another vector is not',
      battery([V02(yes, go), V01()], { acceptAll: relayAttempt('C3', yes) }),
      'relays',
    ],
    ['a server that accepts everything', battery([V02(yes, go)], { acceptAll: relayAttempt('C3', yes) }), 'accept-all'],
    ['RCPT accepted, DATA refused', battery([V02(yes, reply(503, 'no'))]), 'accepts-at-rcpt'],
    ['RCPT accepted, then cut', battery([V02(yes)], { cut: { kind: 'throttled', message: '421' } }), 'throttled'],

    ['all denied under a good control', battery([V02(), V01()]), 'refuses'],
    ['any permanent refusal under a good control', battery([V02(prohibited)]), 'refuses'],
    ['one sender refused, the other properly', battery([V02(noSuchSender), V01()]), 'refuses'],
    ['no control, but the refusals speak of relaying', battery([V02(), V01()], { control: undefined }), 'refuses'],
    [
      'control refused otherwise',
      battery([V02()], { control: relayAttempt('C1', reply(550, '5.1.1 User unknown')) }),
      'refuses',
    ],
    [
      'deferred by Postfix default',
      battery([V02(reply(454, '4.7.1 <u@example.org>: Relay access denied'))]),
      'refuses',
    ],

    ['no control, and no word about relaying', battery([V02(prohibited)], { control: undefined }), 'client-rejected'],
    [
      'control refused in the same words',
      battery([V02(listed)], { control: relayAttempt('C1', listed) }),
      'client-rejected',
    ],
    ['control refused as relaying too', battery([V02()], { control: relayAttempt('C1', denied) }), 'client-rejected'],
    ['client refused even under a good control', battery([V02(listed)]), 'client-rejected'],
    ['only the senders were refused', battery([V02(noSuchSender)]), 'sender-rejected'],
    ['a sender domain of ours cannot be looked up, the other vectors can', battery([V02(badSender), V01()]), 'refuses'],
    ['no sender of ours can be looked up', battery([V02(badSender)]), 'sender-rejected'],
    ['the recipient is nobody elsewhere either', battery([V02(nullMx)]), 'not-gathered'],
    ['greylisted', battery([V02(grey)], { control: relayAttempt('C1', grey) }), 'greylisted'],
    ['one vector greylisted', battery([V02(grey), V01()]), 'greylisted'],
    ['TLS wanted first', battery([V02(startTls)], { control: relayAttempt('C1', startTls) }), 'tls-failed'],
    ['421', battery([V02(), V01(reply(421, '4.7.0 too many errors'))]), 'throttled'],
    ['cut before an answer', battery([relayAttempt('V02')], { cut: { kind: 'timeout', message: 'late' } }), 'timeout'],
    [
      'cut after a refusal',
      battery([V02(), relayAttempt('V01')], { cut: { kind: 'throttled', message: '421' } }),
      'throttled',
    ],
    ['a trick refused', battery([V02(), trick(denied)]), 'refuses'],
    [
      'a trick where anybody is accepted',
      battery([V02(), trick()], { unknownUser: relayAttempt('C2', yes) }),
      'accepts-trick',
    ],
    ['a trick where an unknown user was not tried', battery([V02(), trick()]), 'accepts-trick'],
    [
      'a trick to 354, where an unknown user is refused',
      battery([V02(), trick(yes, go)], { unknownUser: noSuchUser }),
      'relays',
    ],
    [
      'a trick to 354, where an unknown user is refused for the form of its address',
      battery([V02(), trick(yes, go)], { unknownUser: relayAttempt('C2', reply(501, 'domain missing')) }),
      'accepts-trick',
    ],
    [
      'a trick refused at DATA, where an unknown user is refused',
      battery([V02(), trick(yes, prohibited)], { unknownUser: noSuchUser }),
      'accepts-at-rcpt',
    ],
    ['a trick shown as a mailbox elsewhere', battery([V02(), trick(echo, go)]), 'relays'],
    ['a trick beside a real relay', battery([V02(yes, go), trick()]), 'relays'],
    ['a trick, and a vector that was not asked to the end', battery([V02(yes), trick()]), 'not-gathered'],
    ['nothing tried, for want of refusals', battery([], { skipped: ['V02'] }), 'budget'],
  ])('%s', (_, relay, expected) => {
    expect(shortOf(relay)).toBe(expected);
  });
});
