import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as x509 from '@peculiar/x509';
import check from '../../../src/checks/encryption/tls-certificate-key.js';
import { ok } from '../../../src/evidence/slot.js';
import { codesOf, ehlo, endpointEvidence, failed, findingsOf, hostWith, tlsFacts } from '../../fixtures.js';

const hostShowing = (...chain: string[]) => hostWith(endpointEvidence({ tls: ok(tlsFacts({ chain })) }));
const codes = (...chain: string[]) => codesOf(check, hostShowing(...chain));

const RSA = { name: 'RSASSA-PKCS1-v1_5', publicExponent: new Uint8Array([1, 0, 1]) };
const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
type Algorithm = { name: string; hash?: string; modulusLength?: number; namedCurve?: string };

/** A certificate, DER in base64: by default of a good key, issued by somebody else with a good signature. */
async function certificate({
  key = P256,
  signer = P256,
  hash = 'SHA-256',
  issuer = 'Authority',
}: {
  key?: Algorithm;
  signer?: Algorithm;
  hash?: string;
  issuer?: string;
}): Promise<string> {
  const keysOf = (algorithm: Algorithm) =>
    webcrypto.subtle.generateKey({ hash, ...algorithm } as webcrypto.RsaHashedKeyGenParams, true, ['sign', 'verify']);
  const [keys, signing] = await Promise.all([keysOf(key), keysOf(signer)]);
  const made = await x509.X509CertificateGenerator.create({
    subject: 'CN=mail.example.com',
    issuer: `CN=${issuer}`,
    publicKey: keys.publicKey,
    signingKey: signing.privateKey,
    signingAlgorithm: { ...signer, hash, saltLength: 20 } as webcrypto.EcdsaParams,
  });
  return Buffer.from(made.rawData).toString('base64');
}

/** Self-signed, with a key on secp224r1, which Web Crypto does not make. */
const P224 =
  'MIIBajCCARigAwIBAgIUcigVNQlLyq4B7mL/w49F3GJuWVAwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJcDIyNC50ZXN0MB4XDTI2MTEyNDA5MDEz' +
  'MloXDTM2MTEyMTA5MDEzMlowFDESMBAGA1UEAwwJcDIyNC50ZXN0ME4wEAYHKoZIzj0CAQYFK4EEACEDOgAEhCAeOT7Yho6QI57WKSNsDktBS2lP' +
  'vM9ZZRXjOsuKRXZNcBYgXtnKDis+cuzsmcErLN1Wk6odc5ujUzBRMB0GA1UdDgQWBBSwAxiZhcZVmbyhCQHHRLd6t95LEzAfBgNVHSMEGDAWgBSw' +
  'AxiZhcZVmbyhCQHHRLd6t95LEzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0AAMD0CHQDR0rQTRXgvaXcoRp9DlJ0QqBRDPiJo55zid0z0' +
  'AhxL3GzVYdeuHA9uY1aeto5o9Useg5WIsseaW/Ml';

/** Signed by RSA-PSS with SHA-1, which is the default and goes unsaid in DER; Web Crypto says it. */
const PSS_DEFAULTS =
  'MIIB5TCBzgIUIgY/zpZmz+/060XFetLbjXNbM3owDQYJKoZIhvcNAQEKMAAwDzENMAsGA1UEAwwEUm9vdDAeFw0yNjExMjQxNjE4NTRaFw0zNjExMj' +
  'ExNjE4NTRaMBsxGTAXBgNVBAMMEG1haWwuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQuURKu61cqlnyJQZh52rVU7e0VEu5q' +
  'EUaQCi/XvVqm6xhzcstipvlMeQ7k3hgv4qKOrJMO5Iqlv4vh+4eRzc8wMA0GCSqGSIb3DQEBCjAAA4IBAQCE5lKpIB4baSgYKa5WWTEBROhfuMW6nh' +
  '0hpNEVLJ1wNguAcrItpo5nLXzKosFLzA98E1dYiIryRxPAImOBEoIAvPfTywVMVSOwx2KGyU0tKAmmus0Z0XCJrxoeASe4fQzVg0rY5sS+SQNbr03Y' +
  'n4PLfWxEmS1tzgnoP90tPExEB8pnq4qxR+Tp738FpGApevNcZ2YoFDhxKeoZPHnn3MYB5jZwNrERIL2jhk0CBpFB54cCGyDvFjm0D9/O2guOr1QqvM' +
  '/urdzY1U24ks5SXSN9AW52c4sG1iHNR57kIw+JDAs4VR2oUV6LO1Zsuf1u+QotLbAqWe0iJQeXjuVv7vFl';

describe('fails', () => {
  test('a key that is too short', async () => {
    const rsa1024 = await certificate({ key: { ...RSA, modulusLength: 1024 } });
    expect(codes(rsa1024)).toEqual(['weak-key']);
    const [finding] = findingsOf(check, hostShowing(rsa1024));
    expect(finding?.says).toContain('RSA 1024');
    expect(codes(P224)).toEqual(['weak-key']);
    expect(codes(await certificate({}), P224)).toEqual(['ok']);
  });

  test('a signature by a broken hash, on the leaf and on an intermediate', async () => {
    const rsa = { ...RSA, modulusLength: 2048 };
    const sha1 = await certificate({ signer: rsa, hash: 'SHA-1' });
    expect(codes(sha1)).toEqual(['weak-signature']);
    expect(codes(await certificate({}), sha1)).toEqual(['weak-signature']);
    expect(codes(await certificate({ hash: 'SHA-1' }))).toEqual(['weak-signature']);
    expect(codes(await certificate({ signer: { ...rsa, name: 'RSA-PSS' }, hash: 'SHA-1' }))).toEqual([
      'weak-signature',
    ]);
    expect(codes(PSS_DEFAULTS)).toEqual(['weak-signature']);
    const [finding] = findingsOf(check, hostShowing(md5Of(await certificate({ signer: rsa }))));
    expect(finding).toMatchObject({ code: 'weak-signature', seen: 'MD5' });
  });

  test('both at once', async () => {
    const rsa = { ...RSA, modulusLength: 1024 };
    expect(codes(await certificate({ key: rsa, signer: rsa, hash: 'SHA-1' }))).toEqual(['weak-key', 'weak-signature']);
  });
});

/** Web Crypto signs nothing with MD5: the identifier of the signature algorithm says so all the same. */
const md5Of = (der: string): string =>
  Buffer.from(
    Buffer.from(der, 'base64').toString('hex').replaceAll('2a864886f70d01010b', '2a864886f70d010104'),
    'hex',
  ).toString('base64');

describe('passes', () => {
  test('EC P-256, RSA 2048 and Ed25519, with SHA-2', async () => {
    const rsa = { ...RSA, modulusLength: 2048 };
    expect(codes(await certificate({}))).toEqual(['ok']);
    expect(codes(await certificate({ key: rsa, signer: rsa, hash: 'SHA-512' }))).toEqual(['ok']);
    expect(codes(await certificate({ signer: { ...rsa, name: 'RSA-PSS' } }))).toEqual(['ok']);
    expect(codes(await certificate({ key: { name: 'Ed25519' } }))).toEqual(['ok']);
  });

  test('a root may be signed with whatever it likes', async () => {
    const root = await certificate({ issuer: 'mail.example.com', hash: 'SHA-1' });
    expect(codes(await certificate({}), root)).toEqual(['ok']);
    expect(codes(root)).toEqual(['ok']);
  });
});

test('cannot tell', async () => {
  expect(codes()).toEqual(['inconclusive: tls-failed']);
  expect(codes('AAAA')).toEqual(['inconclusive: protocol-garbage']);
  expect(codes(await certificate({}), 'AAAA')).toEqual(['inconclusive: protocol-garbage']);
  expect(codesOf(check, hostWith(endpointEvidence({ tls: failed('timeout') })))).toEqual(['inconclusive: timeout']);
});

test('not where STARTTLS is not offered', () => {
  expect(codesOf(check, hostWith(endpointEvidence({ ehlo: ok(ehlo()) })))).toEqual(['not-applicable']);
});
