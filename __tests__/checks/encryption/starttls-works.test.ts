import { describe, expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/starttls-works.js';
import { failure, ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../../src/evidence/types.js';
import { codesOf, ehlo, endpointEvidence, failed, hostWith, reply, tlsFacts } from '../../fixtures.js';

const sound: Partial<EndpointEvidence> = {
  ehlo: ok(ehlo('STARTTLS')),
  starttls: ok({ reply: reply(220, 'go ahead') }),
  tls: ok(tlsFacts()),
  ehloInTls: ok(ehlo()),
};
const codes = (over: Partial<EndpointEvidence>) => codesOf(check, hostWith(endpointEvidence({ ...sound, ...over })));

test('passes', () => {
  expect(codes({})).toEqual(['ok']);
});

describe('fails', () => {
  test.each<[string, Partial<EndpointEvidence>]>([
    ['454', { starttls: ok({ reply: reply(454, 'TLS not available') }), tls: failed('tls-failed') }],
    ['502', { starttls: ok({ reply: reply(502, 'what?') }), tls: failed('tls-failed') }],
    ['no handshake', { tls: failed('tls-failed'), ehloInTls: failed('tls-failed') }],
    ['hung up inside TLS', { ehloInTls: failure('throttled', 'connection closed before the reply to EHLO') }],
    ['EHLO refused inside TLS', { ehloInTls: ok({ ...ehlo(), reply: reply(503, 'bad sequence') }) }],
  ])('%s', (_, over) => {
    expect(codes(over)).toEqual(['broken']);
  });

  test('clear text behind the 220', () => {
    expect(codes({ starttls: ok({ reply: reply(220, 'go'), trailing: '250 injected' }) })).toEqual(['plaintext-after']);
  });
});

describe('cannot tell', () => {
  test.each<[Partial<EndpointEvidence>, string]>([
    [{ starttls: ok({ reply: reply(421, 'bye') }) }, 'throttled'],
    [{ starttls: failed('budget') }, 'budget'],
    [{ starttls: undefined }, 'not-gathered'],
    [{ tls: failed('timeout') }, 'timeout'],
    [{ ehloInTls: failed('timeout') }, 'timeout'],
    [{ ehloInTls: failure('throttled', '421 as the reply to EHLO: too busy') }, 'throttled'],
  ])('%#', (over, reason) => {
    expect(codes(over)).toEqual([`inconclusive: ${reason}`]);
  });
});

test('not where STARTTLS is not offered', () => {
  expect(codes({ ehlo: ok(ehlo()) })).toEqual(['not-applicable']);
});
