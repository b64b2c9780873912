import { describe, expect, test } from '@jest/globals';
import check from '../../../src/checks/login/auth-required.js';
import { ok } from '../../../src/evidence/slot.js';
import type { RelayAttempt, RelayEvidence, Reply } from '../../../src/evidence/types.js';
import { codesOf, endpointEvidence, failed, hostWith, relayAttempt, reply } from '../../fixtures.js';

const yes = reply(250, 'Ok');
const denied = reply(554, '5.7.1 <u@example.org>: Relay access denied');
const hostThat = (attempts: RelayAttempt[], over: Partial<RelayEvidence> = {}) =>
  hostWith(
    endpointEvidence({
      protocol: 'submission',
      port: 587,
      relay: ok({ attempts, skipped: [], reservedRecipient: true, ...over }),
    }),
  );
const codes = (...args: Parameters<typeof hostThat>) => codesOf(check, hostThat(...args));
const atMail = (mail: Reply): RelayAttempt => ({ ...relayAttempt('V03', reply(503, 'need MAIL')), mail });

test('fails', () => {
  expect(codes([relayAttempt('V03', yes, reply(354, 'go'))])).toEqual(['open']);
  expect(codes([relayAttempt('V03', yes, reply(503, 'no'))])).toEqual(['accepts-at-rcpt']);
  expect(codes([relayAttempt('V03', denied)], { control: relayAttempt('C1', yes) })).toEqual(['local-delivery']);
});

describe('passes', () => {
  test.each([
    [atMail(reply(530, '5.7.0 Authentication required'))],
    [atMail(reply(550, 'no'))],
    [relayAttempt('V03', denied)],
    [relayAttempt('V03', reply(454, '4.7.1 <u@example.org>: Relay access denied'))],
    [relayAttempt('V03', reply(554, '5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied'))],
    [relayAttempt('V03', reply(553, '5.7.1 <postmaster@example.com>: Sender address rejected: not logged in'))],
  ])('%#', (attempt) => {
    expect(codes([attempt])).toEqual(['ok']);
  });

  test('own recipient refused too', () => {
    expect(codes([relayAttempt('V03', denied)], { control: relayAttempt('C1', denied) })).toEqual(['ok']);
  });
});

describe('cannot tell', () => {
  test.each([
    [
      [relayAttempt('V03', reply(554, '5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org'))],
      'client-rejected',
    ],
    [
      [relayAttempt('V03', reply(550, '5.1.8 <a@example.net>: Sender address rejected: Domain not found'))],
      'sender-rejected',
    ],
    [[relayAttempt('V03', reply(530, '5.7.0 Must issue a STARTTLS command first'))], 'tls-failed'],
    [[relayAttempt('V03', reply(451, 'later'))], 'temporary-failure'],
    [[relayAttempt('V03', yes)], 'not-gathered'],
    [[], 'not-gathered'],
  ])('%#', (attempts, reason) => {
    expect(codes(attempts)).toEqual([`inconclusive: ${reason}`]);
  });

  test('left out', () => {
    expect(codes([], { skipped: ['V03'] })).toEqual(['inconclusive: budget']);
  });

  test('cut', () => {
    expect(codes([relayAttempt('V03')], { cut: { kind: 'timeout', message: 'late' } })).toEqual([
      'inconclusive: timeout',
    ]);
    const endpoint = endpointEvidence({ protocol: 'submissions', port: 465, relay: failed('tls-failed') });
    expect(codesOf(check, hostWith(endpoint))).toEqual(['inconclusive: tls-failed']);
  });
});

test('not on port 25', () => {
  expect(codesOf(check, hostWith(endpointEvidence()))).toEqual([]);
});
