import { expect, test } from '@jest/globals';
import { serverSoftware, softwareAt } from '../../src/derive/server-software.js';
import { ok } from '../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../src/evidence/types.js';
import { addressEvidence, ehlo, endpointEvidence, failed, relayAttempt, reply } from '../fixtures.js';

const greeting = (...lines: string[]) => ({ greeting: ok(reply(220, ...lines)) });
const hidden = greeting('mail.example.com ESMTP');
const relay = (rcpt: string) =>
  ok({ attempts: [relayAttempt('V01', reply(554, rcpt))], skipped: [], reservedRecipient: true });
const softwareOf = (over: Partial<EndpointEvidence>) => serverSoftware(endpointEvidence(over));

test.each([
  ['mail.example.com ESMTP Postfix', 'postfix'],
  ['mail.example.com ESMTP Postfix (Debian/GNU)', 'postfix'],
  ['mail.example.com ESMTP Exim 4.98 Thu, 15 Jan 2026 12:00:00 +0000', 'exim'],
  ['mail.example.com ESMTP OpenSMTPD', 'opensmtpd'],
  ['mail.example.com Dovecot (Debian) ready.', 'dovecot'],
  ['mail.example.com ESMTP Sendmail 8.18.1/8.18.1; Thu, 15 Jan 2026', 'sendmail'],
  ['mail.example.com Microsoft ESMTP MAIL Service ready', 'exchange'],
  ['mail.example.com ESMTP Haraka ready', 'haraka'],
  ['mail.example.com Stalwart ESMTP at your service', 'stalwart'],
  ['mail.example.com ESMTP', undefined],
  ['postfix.example.com ESMTP', undefined],
  ['mail.example.com ESMTP not Postfix', undefined],
  ['mail.example.com ESMTP Postfixed', undefined],
  ['', undefined],
])('greeting `%s`', (line, software) => {
  expect(softwareOf(greeting(line))).toBe(software);
});

test('a greeting in two parts, as of postscreen', () => {
  expect(softwareOf(greeting('mail.example.com ESMTP', 'mail.example.com ESMTP Postfix'))).toBe('postfix');
});

test.each([
  [{ relay: relay('5.7.1 <u@example.org>: Relay access denied') }, 'postfix'],
  [
    { relay: relay('5.1.1 <u@example.com>: Recipient address rejected: User unknown in local recipient table') },
    'postfix',
  ],
  [{ authInClear: ok(reply(503, '5.5.1 Error: authentication not enabled')) }, 'postfix'],
  [{ starttls: ok({ reply: reply(220, 'TLS go ahead') }) }, 'exim'],
  [{ ehlo: ok(ehlo('PIPECONNECT', 'STARTTLS')) }, 'exim'],
  [{ relay: relay('relay not permitted') }, undefined],
  [{ starttls: ok({ reply: reply(220, '2.0.0 Ready to start TLS') }) }, undefined],
  [{ ehlo: failed('timeout'), relay: failed('timeout') }, undefined],
])('a greeting that hides it, and %j', (over, software) => {
  expect(softwareOf({ ...hidden, ...over })).toBe(software);
});

test('two programs at one port are none: a proxy may speak for the server', () => {
  expect(softwareOf({ ...greeting('mail.example.com ESMTP Postfix'), ehlo: ok(ehlo('PIPECONNECT')) })).toBeUndefined();
});

test('a port that does not answer is taken for what all others of the address are', () => {
  const closed = endpointEvidence({
    protocol: 'submissions',
    port: 465,
    connect: failed('refused'),
    greeting: undefined,
  });
  const [postfix, exim, unknown] = ['ESMTP Postfix', 'ESMTP Exim 4.98', 'ESMTP'].map((words) =>
    endpointEvidence(greeting(`mail.example.com ${words}`)),
  );
  const at = (...endpoints: EndpointEvidence[]) =>
    softwareAt(addressEvidence({ endpoints: [...endpoints, closed] }), closed);
  expect(at(postfix!)).toBe('postfix');
  expect(at(postfix!, exim!)).toBeUndefined();
  expect(at(postfix!, unknown!)).toBeUndefined();
  expect(at()).toBeUndefined();
});

test('a port that answers is taken for nothing but itself', () => {
  const here = endpointEvidence(hidden);
  expect(softwareAt(addressEvidence({ endpoints: [endpointEvidence(), here] }), here)).toBeUndefined();
});

test('a long reply costs nothing', () => {
  expect(softwareOf(greeting(`mail.example.com ${'ESMTP '.repeat(10_000)}`))).toBeUndefined();
});
