import { expect, test } from '@jest/globals';
import check from '../../../src/checks/relay/open-relay.js';
import { ok } from '../../../src/evidence/slot.js';
import type { RelayEvidence } from '../../../src/evidence/types.js';
import { codesOf, endpointEvidence, failed, findingsOf, hostWith, relayAttempt, reply } from '../../fixtures.js';

const yes = reply(250, '2.1.5 Ok');
const denied = reply(554, '5.7.1 <u@example.org>: Relay access denied');

const hostThat = (over: Partial<RelayEvidence>) =>
  hostWith(
    endpointEvidence({
      relay: ok({ attempts: [], skipped: [], control: relayAttempt('C1', yes), reservedRecipient: false, ...over }),
    }),
  );
const open = hostThat({ attempts: [relayAttempt('V02', yes, reply(354, 'go on')), relayAttempt('V01', denied)] });

test('fails', () => {
  expect(codesOf(check, open)).toEqual(['relays']);
  expect(codesOf(check, hostThat({ attempts: [relayAttempt('V02', yes, reply(503, 'no'))] }))).toEqual([
    'accepts-at-rcpt',
  ]);
});

test('a trick without proof', () => {
  const trick = { ...relayAttempt('V11', yes), recipient: 'u%example.org@mail.example.com', trick: true as const };
  const host = hostThat({ attempts: [relayAttempt('V02', denied), trick], unknownUser: relayAttempt('C2', yes) });
  expect(codesOf(check, host)).toEqual(['accepts-trick']);
  expect(findingsOf(check, host)[0]?.says).toContain('<u%example.org@mail.example.com>');
});

test('a battery beyond what ban lists tolerate says so; vectors that were answered alike stand together', () => {
  const attempts = ['V01', 'V22', 'V02', 'V16', 'V03'].map((vector) => relayAttempt(vector, denied));
  const seen = findingsOf(check, hostThat({ attempts }))[0]?.seen;
  expect(seen).toMatch(/\(V01\), .*\(V22\), .*\(V02\), .*\(V16\), .*\(V03\): 554 .*ignoreip/);
});

test('the proof is the accepted transaction alone', () => {
  const [finding] = findingsOf(check, open);
  expect(finding?.proof).toEqual([
    'C: MAIL FROM:<probe@example.net>',
    'S: 250 2.1.0 Ok',
    'C: RCPT TO:<relaytest-abc@example.org>',
    'S: 250 2.1.5 Ok',
    'C: DATA',
    'S: 354 go on',
  ]);
});

test('passes, and names what was left out', () => {
  const host = hostThat({ attempts: [relayAttempt('V02', denied)], skipped: ['V22'], reservedRecipient: true });
  expect(codesOf(check, host)).toEqual(['ok']);
  expect(findingsOf(check, host)[0]?.seen).toMatch(/V22.*reserved/);
});

test('what a refusal may hide is not said of a server that accepts', () => {
  const attempts = [relayAttempt('V02', yes, reply(354, 'go on'))];
  expect(findingsOf(check, hostThat({ attempts, reservedRecipient: true }))[0]?.seen).not.toContain('reserved');
});

test('tells for which other host of this endpoint it was asked', () => {
  const [finding] = findingsOf(
    check,
    hostThat({ attempts: [relayAttempt('V02', denied)], askedFor: 'mx1.example.com' }),
  );
  expect(finding).toMatchObject({ code: 'ok', seen: expect.stringContaining('mx1.example.com') });
});

test('cannot tell', () => {
  const accepted = { attempts: [relayAttempt('V02', yes, reply(354, 'go on'))], acceptAll: relayAttempt('C3', yes) };
  expect(codesOf(check, hostThat(accepted))).toEqual(['inconclusive: accept-all']);
  expect(codesOf(check, hostWith(endpointEvidence()))).toEqual(['inconclusive: not-gathered']);
  expect(codesOf(check, hostWith(endpointEvidence({ relay: failed('throttled') })))).toEqual([
    'inconclusive: throttled',
  ]);
});

test('submission ports are the business of auth-required', () => {
  const { addresses } = open;
  const [endpoint] = addresses[0]!.endpoints;
  expect(codesOf(check, hostWith({ ...endpoint!, protocol: 'submission', port: 587 }))).toEqual([]);
});
