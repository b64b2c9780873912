import { describe, expect, test } from '@jest/globals';
import { classOf, enhancedStatus, reasonOf, sameWords } from '../../src/derive/replies.js';
import type { Reply } from '../../src/evidence/types.js';

/** As a server sends it: lines by newline, each with the code in front. */
const parse = (text: string): Reply => {
  const lines = text.split('\n');
  return { code: Number(lines[0]?.slice(0, 3)), lines: lines.map((line) => line.slice(4)), ms: 1 };
};

describe('class of a reply', () => {
  test.each([
    ['250 2.1.5 Ok', 'accepted'],
    ['251 2.1.5 User not local; will forward to <relaytest-a@example.org>', 'accepted'],
    ['354 End data with <CR><LF>.<CR><LF>', 'go-ahead'],

    ['454 4.7.1 <relaytest-a@example.org>: Relay access denied', 'relay-refused'],
    ['554 5.7.1 <relaytest-a@example.org>: Relay access denied', 'relay-refused'],
    ['550 relay not permitted', 'relay-refused'],
    ['550 5.7.1 <relaytest-a@example.org>... Relaying denied', 'relay-refused'],
    ['550 5.7.1 <relaytest-a@example.org>... Relaying denied. IP name lookup failed [192.0.2.1]', 'relay-refused'],
    ['550 Invalid recipient: <relaytest-a@example.org>', 'relay-refused'],
    ['550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'relay-refused'],
    ['550 5.7.1 Unable to relay', 'relay-refused'],
    ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", 'relay-refused'],
    ['550-5.7.1 Relaying denied for\n550 5.7.1 this client', 'relay-refused'],

    ['454 4.7.1 Relay access denied', 'relay-refused'],
    ['550 5.7.1 relaying to <u@example.org> prohibited by administrator', 'relay-refused'],
    ['550 5.1.2 Relay not allowed.', 'relay-refused'],
    ['553 5.7.1 <u@example.org>... Relaying is not allowed', 'relay-refused'],
    ['554 5.7.1 <u@example.org> we do not relay', 'relay-refused'],
    ['550 this host does not relay', 'relay-refused'],
    ['550 You are not permitted to relay through this server', 'relay-refused'],
    ['550 5.7.1 Blocked: your host is an open relay, see list', 'client-rejected'],
    ['550 Your relay 192.0.2.1 is listed in Spamhaus', 'client-rejected'],
    ['450 Client host rejected: cannot find your reverse hostname, relay', 'client-rejected'],
    ['451 4.7.1 mail relay overloaded, try later', 'greylisted'],
    ['452 relay out of memory', 'temporary'],
    ['450 4.7.1 Relaying temporarily denied', 'temporary'],
    ['550 Unauthenticated mail from example.net is not accepted', 'sender-rejected'],
    ['554 5.7.9 Message failed authentication checks', 'sender-rejected'],
    ['550 the message is not authenticated', 'refused'],

    ['550 5.7.1 Client was not authenticated', 'auth-required'],
    ['550 Please log in first', 'auth-required'],
    ['550 You must authenticate to send', 'auth-required'],
    ['503 This mail server requires authentication when attempting to send', 'auth-required'],
    ['530 5.7.0 Authentication required', 'auth-required'],
    ['530 5.7.57 Client not authenticated to send mail.', 'auth-required'],
    ['530 5.5.1 Invalid command: Must issue an AUTH command first', 'auth-required'],
    ['550 5.7.1 SMTP authentication is required', 'auth-required'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'tls-required'],
    ['451 5.7.3 STARTTLS is required to send mail', 'tls-required'],
    ['538 5.7.11 Encryption required for requested authentication mechanism', 'tls-required'],

    [
      '450 4.2.0 <u@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/',
      'greylisted',
    ],
    ['451 4.7.1 Greylisting in action, please come back later', 'greylisted'],
    ['450 4.7.1 <u@example.com>: Recipient address rejected: try again later', 'greylisted'],
    ['450 4.3.2 Service currently unavailable', 'greylisted'],
    ['450 4.4.0 <u@example.org>... Relaying temporarily denied. Cannot resolve PTR record for 192.0.2.1', 'temporary'],
    ['451 Temporary local problem - please try later', 'temporary'],
    ['421 4.7.0 Too many errors', 'throttled'],

    ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org', 'client-rejected'],
    ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using relays.example.net', 'client-rejected'],
    ['450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1]', 'client-rejected'],
    ['554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied', 'client-rejected'],
    ['504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', 'client-rejected'],
    ['550 5.7.25 The IP address sending this message does not have a PTR record setup', 'client-rejected'],

    ['450 4.1.8 <a@example.net>: Sender address rejected: Domain not found', 'sender-rejected'],
    ['550 5.1.0 <a@example.com>: Sender address rejected: User unknown in local recipient table', 'sender-rejected'],
    ['553 5.1.8 <a@example.net>... Domain of sender address a@example.net does not exist', 'sender-rejected'],
    [
      '556 5.1.10 <a@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
      'sender-rejected',
    ],
    ['550 5.7.23 <u@example.com>: Recipient address rejected: Message rejected due to: SPF fail', 'sender-rejected'],
    ['550 Sender verify failed', 'sender-rejected'],
    ['553 5.7.1 <a@example.net>: Sender address rejected: not owned by user u', 'sender-not-permitted'],
    ['553 5.7.1 <a@example.com>: Sender address rejected: not logged in', 'sender-not-permitted'],
    ['530 Sender rejected', 'sender-not-permitted'],
    ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender-not-permitted'],

    [
      '550 5.1.1 <relaytest-a@example.org>: Recipient address rejected: User unknown in relay recipient table',
      'user-unknown',
    ],
    [
      '556 5.1.10 <u@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)',
      'recipient-rejected',
    ],
    ['450 4.1.2 <u@example.org>: Recipient address rejected: Domain not found', 'recipient-rejected'],
    ['550 Unrouteable address', 'recipient-rejected'],
    ['550 5.1.1 relaytest-a@example.org is nobody', 'refused'],
    ['550 Administrative prohibition', 'refused'],
    ['538 no', 'tls-required'],
    ['550 5.1.8 no', 'sender-rejected'],
    ['550 5.7.27 no', 'sender-rejected'],
    ['550 5.7.25 no', 'client-rejected'],
    ['550 5.1.1 <u@example.com>... That mailbox does not exist', 'user-unknown'],
    ['150 odd', 'unexpected'],
  ])('%s', (text, expected) => {
    expect(classOf(parse(text))).toBe(expected);
  });
});

// What takes quadratic time would take many minutes.
test('a long reply is no burden', () => {
  const lines = Array.from({ length: 128 }, () => 'sender address rejected: '.repeat(400));
  expect(classOf({ code: 550, lines, ms: 1 })).toBe('sender-not-permitted');
});

test('an enhanced status code is read only at the start', () => {
  expect(enhancedStatus(parse('550 5.7.1 no'))).toBe('5.7.1');
  expect(enhancedStatus(parse('553 no (#5.7.1)'))).toBeUndefined();
});

test('the same refusal is recognised behind other addresses', () => {
  const own = parse('554 5.7.1 <postmaster@example.com>: Recipient address rejected: Access denied');
  const elsewhere = parse('554 5.7.1 <relaytest-a@example.org>: Recipient address rejected: Access denied');
  expect(sameWords(own, elsewhere)).toBe(true);
  expect(sameWords(own, parse('554 5.7.1 <relaytest-a@example.org>: Relay access denied'))).toBe(false);
  expect(sameWords(own, { ...elsewhere, code: 550 })).toBe(false);
});

test('what is no known dislike is one of this client', () => {
  expect(reasonOf('refused')).toBe('client-rejected');
  expect(reasonOf('tls-required')).toBe('tls-failed');
});
