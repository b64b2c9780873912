import { describe, expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/tls-ciphers.js';
import { cipherFamilies } from '../../../src/derive/cipher-suites.js';
import { ok } from '../../../src/evidence/slot.js';
import type { EndpointEvidence, Protocol } from '../../../src/evidence/types.js';
import { codesOf, ehlo, endpointEvidence, failed, findingsOf, hostWith, tlsFacts } from '../../fixtures.js';

const hostThat = (over: Partial<EndpointEvidence>) =>
  hostWith(endpointEvidence({ ehlo: ok(ehlo('STARTTLS')), tls: ok(tlsFacts()), ...over }));
const codes = (over: Partial<EndpointEvidence>) => codesOf(check, hostThat(over));

/** These families were accepted, those were refused, of the others nothing is known. */
const probes = (accepted: Record<string, string>, refused: string[] = []) =>
  ok([
    ...refused.map((family) => ({ family, accepted: null })),
    ...Object.entries(accepted).map(([family, suite]) => ({ family, accepted: suite })),
  ]);
const allOf = (protocol: Protocol) => cipherFamilies(protocol).map(({ name }) => name);

describe('fails', () => {
  test.each([
    ['mx', { NULL: 'NULL-SHA' }, ['weak']],
    ['mx', { RC4: 'RC4-SHA' }, ['weak']],
    ['mx', { '3DES': 'DES-CBC3-SHA' }, ['weak']],
    ['mx', { export: 'EXP-RC4-MD5' }, ['weak']],
    ['mx', { anonymous: 'AECDH-AES256-SHA' }, ['anonymous']],
    ['submission', { anonymous: 'AECDH-AES256-SHA' }, ['weak']],
    ['submissions', { 'no forward secrecy': 'AES128-SHA' }, ['no-forward-secrecy']],
    ['mx', { RC4: 'RC4-SHA', 'no forward secrecy': 'AES128-SHA' }, ['weak', 'no-forward-secrecy']],
  ] as [Protocol, Record<string, string>, string[]][])('%s: %j', (protocol, accepted, expected) => {
    expect(codes({ protocol, ciphers: probes(accepted) })).toEqual(expected);
  });

  test('and says what could not be tested', () => {
    const [finding] = findingsOf(check, hostThat({ ciphers: probes({ '3DES': 'DES-CBC3-SHA' }, ['NULL', 'RC4']) }));
    expect(finding?.seen).toMatch(/^DES-CBC3-SHA;.*: export, DES, no forward secrecy, anonymous$/);
    expect(finding?.says).toContain('DES-CBC3-SHA (3DES)');
  });

  test('whatever became of the other handshake', () => {
    expect(codes({ tls: failed('tls-failed'), ciphers: probes({ RC4: 'RC4-MD5' }) })).toEqual(['weak']);
  });
});

test('passes', () => {
  for (const protocol of ['mx', 'submission', 'submissions'] as const)
    expect(codes({ protocol, ciphers: probes({}, allOf(protocol)) })).toEqual(['ok']);
});

test('cannot tell', () => {
  expect(codes({ ciphers: failed('timeout') })).toEqual(['inconclusive: timeout']);
  expect(codes({})).toEqual(['inconclusive: not-gathered']);
  expect(codes({ ciphers: probes({}, ['NULL', 'RC4']) })).toEqual(['inconclusive: not-gathered']);
  expect(codes({ tls: failed('tls-failed'), ciphers: probes({}, allOf('mx')) })).toEqual(['inconclusive: tls-failed']);
});

test('not where STARTTLS is not offered', () => {
  expect(codes({ ehlo: ok(ehlo()), tls: undefined })).toEqual(['not-applicable']);
});
