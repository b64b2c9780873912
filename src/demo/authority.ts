// This import has an effect that @peculiar/x509 depends on: load this module lazily, it is not part of a normal run.
import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

export type KeyType = 'p256' | 'rsa';

export interface CertificateRequest {
  /** DNS names and addresses of the subject alternative name; the first is the common name too. */
  names: string[];
  /** Default: yesterday. */
  notBefore?: Date;
  /** Default: in 90 days. */
  notAfter?: Date;
  /** Default `p256`, which is made in a millisecond; `rsa` has 2048 bits and takes some 100 ms. */
  keyType?: KeyType;
}

/** All PEM. */
export interface Credential {
  key: string;
  /** Leaf alone. */
  cert: string;
  /** Leaf and the intermediates up to the root, the root left out: what a server should send. */
  chain: string;
}

export interface Authority {
  /** PEM of its own certificate: the root to trust, when it is one. */
  cert: string;
  issue(request: CertificateRequest): Promise<Credential>;
  /** An intermediate authority under this one. */
  subordinate(name: string): Promise<Authority>;
}

interface Issuer {
  name: string;
  keys: webcrypto.CryptoKeyPair;
  cert: string;
  /** Intermediates below the root, nearest first, PEM. */
  intermediates: string;
}

const DAY_MS = 86_400_000;
const ALGORITHMS = {
  p256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 },
} as const;

/** A root certificate authority that lives as long as the process. */
export async function mintAuthority(name: string): Promise<Authority> {
  const keys = await makeKeys('p256');
  const certificate = await create({
    subject: name,
    issuer: name,
    keys,
    signer: keys,
    extensions: authorityExtensions(),
  });
  return authorityOf({ name, keys, cert: certificate, intermediates: '' });
}

/** A certificate that nobody vouches for. */
export async function selfSigned(request: CertificateRequest): Promise<Credential> {
  const keys = await makeKeys(request.keyType);
  const name = request.names[0]!;
  const cert = await create({
    subject: name,
    issuer: name,
    keys,
    signer: keys,
    extensions: leafExtensions(request),
    ...request,
  });
  return { key: await privateKeyOf(keys), cert, chain: cert };
}

function authorityOf(issuer: Issuer): Authority {
  return {
    cert: issuer.cert,
    async issue(request) {
      const keys = await makeKeys(request.keyType);
      const cert = await create({
        subject: request.names[0]!,
        issuer: issuer.name,
        keys,
        signer: issuer.keys,
        extensions: leafExtensions(request),
        ...request,
      });
      return { key: await privateKeyOf(keys), cert, chain: cert + issuer.intermediates };
    },
    async subordinate(name) {
      const keys = await makeKeys('p256');
      const extensions = authorityExtensions();
      const cert = await create({ subject: name, issuer: issuer.name, keys, signer: issuer.keys, extensions });
      return authorityOf({ name, keys, cert, intermediates: cert + issuer.intermediates });
    },
  };
}

async function create(to: {
  subject: string;
  issuer: string;
  keys: webcrypto.CryptoKeyPair;
  signer: webcrypto.CryptoKeyPair;
  extensions: x509.Extension[];
  notBefore?: Date;
  notAfter?: Date;
}): Promise<string> {
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: `01${randomBytes(15).toString('hex')}`,
    subject: [{ CN: [to.subject] }],
    issuer: [{ CN: [to.issuer] }],
    publicKey: to.keys.publicKey,
    signingKey: to.signer.privateKey,
    signingAlgorithm: to.signer.privateKey.algorithm.name === 'ECDSA' ? ALGORITHMS.p256 : ALGORITHMS.rsa,
    notBefore: to.notBefore ?? new Date(Date.now() - DAY_MS),
    notAfter: to.notAfter ?? new Date(Date.now() + 90 * DAY_MS),
    extensions: to.extensions,
  });
  return `${certificate.toString('pem')}\n`;
}

const authorityExtensions = (): x509.Extension[] => [
  new x509.BasicConstraintsExtension(true, undefined, true),
  new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
];

const leafExtensions = ({ names }: CertificateRequest): x509.Extension[] => [
  new x509.BasicConstraintsExtension(false, undefined, true),
  new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment, true),
  new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
  new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }))),
];

const makeKeys = (type: KeyType = 'p256'): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey(ALGORITHMS[type], true, ['sign', 'verify']);

const privateKeyOf = async ({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> => {
  const der = await webcrypto.subtle.exportKey('pkcs8', privateKey);
  return `${x509.PemConverter.encode(der, 'PRIVATE KEY')}\n`;
};
