import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as x509 from '@peculiar/x509';
import { certificateFacts, leafMatches, leafOf } from '../../src/derive/certificate.js';
import { certificateDer } from '../certificates.js';

const FROM = new Date('2026-01-01T00:00:00Z');
const UNTIL = new Date('2026-04-01T00:00:00Z');

/** A certificate of these names, with this common name. */
async function made(commonName: string, names: x509.JsonGeneralName[] = []): Promise<string> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: [{ CN: [commonName] }],
      keys: keys as never,
      signingAlgorithm: algorithm,
      extensions: names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : [],
    },
    webcrypto as never,
  );
  return Buffer.from(certificate.rawData).toString('base64');
}

test('names, dates', async () => {
  const names = ['mail.example.com', '*.example.org'];
  const facts = certificateFacts(await certificateDer({ names, notBefore: FROM, notAfter: UNTIL }));
  expect(facts).toMatchObject({ names, notBefore: FROM.getTime(), notAfter: UNTIL.getTime() });
});

describe('matching', () => {
  test.each([
    ['mail.example.com', true],
    ['MAIL.example.com', true],
    ['other.example.com', false],
    ['a.example.org', true],
    ['a.b.example.org', false],
    ['example.org', false],
  ])('%s', async (name, expected) => {
    const der = await certificateDer({ names: ['mail.example.com', '*.example.org'] });
    expect(leafMatches({ chain: [der] }, name)).toBe(expected);
  });

  test('the common name is none', async () => {
    const facts = certificateFacts(await made('mail.example.com'));
    expect(facts?.names).toEqual([]);
    expect(facts?.matches('mail.example.com')).toBe(false);
  });

  test('a wildcard inside a label is none', async () => {
    const facts = certificateFacts(await made('x', [{ type: 'dns', value: 'm*.example.com' }]));
    expect(facts?.matches('mail.example.com')).toBe(false);
  });
});

test('a name with a comma in it stays one name', async () => {
  const facts = certificateFacts(await made('x', [{ type: 'dns', value: 'a.example.com, DNS:mail.example.com' }]));
  expect(facts?.names).toHaveLength(1);
  expect(facts?.matches('mail.example.com')).toBe(false);
});

test('no certificate', () => {
  expect(certificateFacts('bm8gY2VydGlmaWNhdGU=')).toBeUndefined();
  expect(leafOf({ chain: [] })).toBeUndefined();
  expect(leafMatches({ chain: [] }, 'mail.example.com')).toBe(false);
});
