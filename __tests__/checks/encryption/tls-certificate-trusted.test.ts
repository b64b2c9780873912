import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/tls-certificate-trusted.js';
import { ok } from '../../../src/evidence/slot.js';
import type { TlsFacts } from '../../../src/evidence/types.js';
import { certificateDer } from '../../certificates.js';
import { codesOf, endpointEvidence, failed, HOST, hostWith, tlsFacts } from '../../fixtures.js';

const chain = [await certificateDer({ names: [HOST] })];
const codes = (over: Partial<TlsFacts>) =>
  codesOf(check, hostWith(endpointEvidence({ tls: ok(tlsFacts({ chain, ...over })) })));

test.each(['self-signed', 'unknown-issuer', 'incomplete-chain'] as const)('fails: %s', (trust) => {
  expect(codes({ trust })).toEqual([trust]);
});

test('passes', () => {
  expect(codes({ trust: 'trusted' })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({ chain: [] })).toEqual(['inconclusive: tls-failed']);
  expect(codes({ chain: ['bm9uZQ=='] })).toEqual(['inconclusive: protocol-garbage']);
  expect(codesOf(check, hostWith(endpointEvidence({ tls: failed('timeout') })))).toEqual(['inconclusive: timeout']);
});
