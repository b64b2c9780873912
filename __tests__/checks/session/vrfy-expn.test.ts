import { expect, test } from '@jest/globals';
import check from '../../../src/checks/session/vrfy-expn.js';
import { ok } from '../../../src/evidence/slot.js';
import type { VrfyEvidence } from '../../../src/evidence/types.js';
import { codesOf, endpointEvidence, failed, findingsOf, hostWith, reply } from '../../fixtures.js';

const no = reply(502, '5.5.1 Command not implemented');
const vague = reply(252, '2.0.0 Cannot VRFY user, but will take message');
const unknown = reply(550, '5.1.1 <abc>: Recipient address rejected: User unknown');
const answering = (over: Partial<VrfyEvidence>) =>
  hostWith(endpointEvidence({ vrfy: ok({ existing: vague, random: vague, expn: no, ...over }) }));

test.each<[string, Partial<VrfyEvidence>, string[]]>([
  ['252 for both', {}, ['ok']],
  ['refused', { existing: no, random: undefined }, ['ok']],
  [
    'a server that looks names up and has no postmaster',
    { existing: unknown, random: undefined },
    ['inconclusive: not-gathered'],
  ],
  ['250 and 550', { existing: reply(250, 'postmaster@example.com'), random: unknown }, ['vrfy-reveals']],
  ['252 and 550', { random: unknown }, ['vrfy-reveals']],
  ['250 and 252', { existing: reply(250, 'postmaster@example.com') }, ['vrfy-reveals']],
  ['members', { expn: reply(250, 'alice@example.com', 'bob@example.com') }, ['expn-reveals']],
  ['252 to EXPN', { expn: vague }, ['ok']],
  ['both', { random: unknown, expn: reply(250, 'alice@example.com') }, ['vrfy-reveals', 'expn-reveals']],
  ['the second name was not tried', { random: undefined }, ['inconclusive: budget']],
  ['no EXPN', { expn: undefined }, ['inconclusive: not-gathered']],
  ['later', { existing: reply(450, '4.3.2 try later'), random: undefined }, ['inconclusive: greylisted']],
  ['421 to the second', { random: reply(421, 'bye') }, ['inconclusive: throttled']],
])('%s', (_, over, codes) => {
  expect(codesOf(check, answering(over))).toEqual(codes);
});

test('what could still be is no more than what is open', () => {
  expect(findingsOf(check, answering({ expn: undefined }))[0]?.couldBe).toBe('expn-reveals');
});

test('cannot tell', () => {
  expect(codesOf(check, hostWith(endpointEvidence({ vrfy: failed('throttled') })))).toEqual([
    'inconclusive: throttled',
  ]);
});
