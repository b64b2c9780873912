import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/smtp-reachable.js';
import { codesOf, endpointEvidence, failed, findingsOf, hostWith } from '../../fixtures.js';

test.each([
  ['connected', {}, 'ok'],
  ['refused', { connect: failed('refused') }, 'refused'],
  ['unreachable', { connect: failed('unreachable') }, 'unreachable'],
  ['silent', { connect: failed('timeout') }, 'inconclusive: timeout'],
  ['egress blocked', { connect: failed('egress-blocked') }, 'inconclusive: egress-blocked'],
  ['no IPv6 here', { connect: failed('no-ipv6') }, 'inconclusive: no-ipv6'],
  ['the proxy failed', { connect: failed('proxy-failed') }, 'inconclusive: proxy-failed'],
  ['out of time', { connect: failed('budget') }, 'inconclusive: budget'],
  ['not tried', { connect: undefined }, 'inconclusive: not-gathered'],
  ['closed, and nobody asks for it', { connect: failed('refused'), required: false }, 'not-applicable'],
])('%s', (_, endpoint, code) => {
  expect(codesOf(check, hostWith(endpointEvidence(endpoint)))).toEqual([code]);
});

test('a staged server is named', () => {
  const [finding] = findingsOf(check, hostWith(endpointEvidence({ connectedTo: '127.0.0.1:2525' })));
  expect(finding?.seen).toContain('127.0.0.1:2525');
});
