import { expect, test } from '@jest/globals';
import check from '../../../src/checks/encryption/tls-certificate-name.js';
import { ok } from '../../../src/evidence/slot.js';
import { certificateDer } from '../../certificates.js';
import { codesOf, endpointEvidence, HOST, hostWith, tlsFacts } from '../../fixtures.js';

const codes = async (...names: string[]) =>
  codesOf(
    check,
    hostWith(
      endpointEvidence({ tls: ok(tlsFacts({ chain: names.length > 0 ? [await certificateDer({ names })] : [] })) }),
    ),
  );

test('fails', async () => {
  expect(await codes('mx2.example.com', 'example.com')).toEqual(['mismatch']);
});

test('passes', async () => {
  expect(await codes('example.com', HOST)).toEqual(['ok']);
  expect(await codes('*.example.com')).toEqual(['ok']);
});

test('cannot tell', async () => {
  expect(await codes()).toEqual(['inconclusive: tls-failed']);
});
