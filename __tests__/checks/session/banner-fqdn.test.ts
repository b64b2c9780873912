import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/banner-fqdn.js';
import { ok } from '../../../src/evidence/slot.js';
import type { AddressEvidence, Reply } from '../../../src/evidence/types.js';
import {
  addressEvidence,
  answer,
  codesOf,
  endpointEvidence,
  failed,
  findingsOf,
  hostEvidence,
  nxdomain,
  reply,
} from '../../fixtures.js';

const greeted = (greeting: Reply, over: Partial<AddressEvidence> = {}) =>
  hostEvidence({
    addresses: [addressEvidence({ endpoints: [endpointEvidence({ greeting: ok(greeting) })], ...over })],
  });

test.each([
  ['the expected FQDN', ['mail.example.com ESMTP'], 'ok'],
  ['in capitals', ['MAIL.example.COM ESMTP'], 'ok'],
  ['on the first of several lines', ['mail.example.com', 'other.example.net'], 'ok'],
  ['no text', [''], 'no-name'],
  ['no line', [], 'no-name'],
  ['one label', ['mail ESMTP'], 'not-fqdn'],
  ['localhost', ['localhost ESMTP Postfix'], 'not-fqdn'],
  ['an address literal', ['[203.0.113.25] ESMTP'], 'not-fqdn'],
  ['an address', ['203.0.113.25 ESMTP'], 'not-fqdn'],
  ['a word that is no name', ['Welcome! mail.example.com'], 'not-fqdn'],
  ['another name of the domain', ['mx9.example.com ESMTP'], 'same-domain'],
  ['another domain', ['ip-10-0-3-7.internal ESMTP'], 'differs-from-expected'],
  ['stars', ['*********************2******'], 'masked'],
  ['stars and blanks', ['***** ********* 0 *** 2'], 'masked'],
])('greeting with %s', (_, lines, code) => {
  expect(codesOf(check, greeted(reply(220, ...lines)))).toEqual([code]);
});

const RIGHT = reply(220, 'mail.example.com ESMTP');
const ptr = (name: string) => ok(answer('25.113.0.203.in-addr.arpa', 'PTR', name));

test.each([
  ['the PTR is another name', RIGHT, ptr('web.example.net'), 'differs-from-ptr'],
  ['there is no PTR', RIGHT, ok(nxdomain), 'ok'],
  ['the PTR is unknown', RIGHT, failed('dns-servfail'), 'inconclusive: dns-servfail'],
  [
    'the PTR is unknown, but the name is wrong anyway',
    reply(220, 'web.example.net'),
    failed('dns-servfail'),
    'differs-from-expected',
  ],
  ['the PTR was not looked up', RIGHT, undefined, 'inconclusive: not-gathered'],
  [
    'greeting and PTR agree on another name',
    reply(220, 'web.example.net'),
    ptr('web.example.net'),
    'differs-from-expected',
  ],
])('%s', (_, greeting, slot, code) => {
  expect(codesOf(check, greeted(greeting, { ptr: slot }))).toEqual([code]);
});

test.each([
  [421, 'inconclusive: throttled'],
  [554, 'not-applicable'],
  [354, 'not-applicable'],
])('greeting with code %i', (code, expected) => {
  expect(codesOf(check, greeted(reply(code, 'web.example.net')))).toEqual([expected]);
});

test('no greeting', () => {
  const endpoints = [endpointEvidence({ greeting: failed('timeout') })];
  expect(codesOf(check, hostEvidence({ addresses: [addressEvidence({ endpoints })] }))).toEqual([
    'inconclusive: timeout',
  ]);
});

test('the greeting is the proof', () => {
  expect(findingsOf(check, greeted(reply(220, 'mail ESMTP')))[0]?.proof).toEqual(['S: 220 mail ESMTP']);
});

test('wanted is the expected FQDN, beside a PTR that differs', () => {
  const [finding] = findingsOf(check, greeted(RIGHT, { ptr: ptr('web.example.net') }));
  expect(finding).toMatchObject({ code: 'differs-from-ptr', wanted: 'mail.example.com' });
});

test('where the PTR is wrong, it is the PTR that is seen, and the greeting is not to change', () => {
  const [finding] = findingsOf(check, greeted(RIGHT, { ptr: ptr('web.example.net') }));
  expect(finding).toMatchObject({ code: 'differs-from-ptr', wanted: 'mail.example.com' });
  expect(finding!.seen).toContain('web.example.net');
  expect(finding!.proof).toContainEqual(expect.stringContaining('IN PTR web.example.net'));
});
