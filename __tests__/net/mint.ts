import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { Credential } from '../../src/demo/authority.js';

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;

export interface Minted extends Credential {
  subject: string;
  keys: webcrypto.CryptoKeyPair;
}

export interface MintOptions {
  /** Default: itself. */
  issuer?: Minted;
  ca?: boolean;
  /** Of the subject alternative name. */
  names?: string[];
  /** URL of the issuer's certificate in the authority information access. */
  issuerUrl?: string;
  keys?: webcrypto.CryptoKeyPair;
}

/** A certificate that nobody should have issued, or that says where its issuer is to be fetched. */
export async function mint(
  subject: string,
  { issuer, ca = false, names = [], issuerUrl, keys: given }: MintOptions = {},
): Promise<Minted> {
  const keys = given ?? (await webcrypto.subtle.generateKey(EC, true, ['sign', 'verify']));
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${subject}`,
    issuer: `CN=${issuer?.subject ?? subject}`,
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: EC,
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + DAY_MS),
    extensions: [
      new x509.BasicConstraintsExtension(ca, undefined, true),
      ...(names.length > 0
        ? [new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value })))]
        : []),
      ...(issuerUrl ? [new x509.AuthorityInfoAccessExtension({ caIssuers: issuerUrl })] : []),
    ],
  });
  const cert = `${certificate.toString('pem')}\n`;
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { subject, keys, key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'), cert, chain: cert };
}
