import { type KeyObject, X509Certificate } from 'node:crypto';

/** What a forger would have to beat. */
export interface CertificateStrength {
  subject: string;
  /** e.g. `RSA 2048`, `EC P-256`, `Ed25519`. */
  key: string;
  weakKey: boolean;
  /** Hash of the issuer's signature where it is broken. */
  weakHash?: 'MD2' | 'MD4' | 'MD5' | 'SHA-1';
  /** A root, or a certificate that stands alone: nobody looks at its signature. */
  selfIssued: boolean;
}

const MIN_RSA_BITS = 2048;
const MIN_EC_BITS = 256;

/** Contents of the object identifiers of signature algorithms, in hexadecimal (RFC 3279 §2.2, RFC 8017 appendix C, OIW). */
const WEAK_SIGNATURES: Record<string, CertificateStrength['weakHash']> = {
  '2a864886f70d010102': 'MD2',
  '2a864886f70d010103': 'MD4',
  '2a864886f70d010104': 'MD5',
  '2a864886f70d010105': 'SHA-1',
  '2b0e030203': 'MD5',
  '2b0e03021d': 'SHA-1',
  '2b0e03020d': 'SHA-1',
  '2b0e03021b': 'SHA-1',
  '2a8648ce380403': 'SHA-1',
  '2a8648ce3d0401': 'SHA-1',
};
const RSA_PSS = '2a864886f70d01010a';
/** Hashes as such, in the parameters of RSA-PSS. */
const WEAK_HASHES: Record<string, CertificateStrength['weakHash']> = {
  '2a864886f70d0205': 'MD5',
  '2b0e03021a': 'SHA-1',
};

/** Strength of a certificate, DER in base64; undefined when it cannot be read. */
export function certificateStrength(base64: string): CertificateStrength | undefined {
  try {
    const der = Buffer.from(base64, 'base64');
    const certificate = new X509Certificate(der);
    return {
      subject: certificate.subject.split('\n').join(', '),
      ...keyStrength(certificate.publicKey),
      weakHash: weakHashIn(der),
      selfIssued: certificate.subject === certificate.issuer,
    };
  } catch {
    return undefined;
  }
}

function keyStrength({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): { key: string; weakKey: boolean } {
  const { modulusLength, namedCurve } = asymmetricKeyDetails ?? {};
  const type = String(asymmetricKeyType);
  if (modulusLength !== undefined)
    return { key: `${type.toUpperCase()} ${modulusLength}`, weakKey: modulusLength < MIN_RSA_BITS };
  // OpenSSL's names of curves hold their size: prime256v1, secp384r1, brainpoolP320r1, sect571k1.
  if (namedCurve !== undefined)
    return { key: `EC ${namedCurve}`, weakKey: Number(/\d{3}/.exec(namedCurve)?.[0] ?? 0) < MIN_EC_BITS };
  if (/^ed(25519|448)$/.test(type)) return { key: type, weakKey: false };
  throw new Error('a key of unknown size');
}

/** Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm SEQUENCE { OID, parameters }, … } (RFC 5280 §4.1). */
function weakHashIn(der: Buffer): CertificateStrength['weakHash'] {
  const [, algorithm] = elementsOf(elementsOf(der)[0]);
  const [oid, parameters] = elementsOf(algorithm);
  const name = oid?.toString('hex') ?? '';
  if (name !== RSA_PSS) return WEAK_SIGNATURES[name];
  // [0] SEQUENCE { OID }; the default is SHA-1 (RFC 8017 appendix A.2.3).
  const hash = contextElement(parameters, 0);
  return hash ? WEAK_HASHES[elementsOf(elementsOf(hash)[0])[0]?.toString('hex') ?? ''] : 'SHA-1';
}

interface Element {
  tag: number;
  content: Buffer;
}

function read(der: Buffer | undefined): Element[] {
  const found: Element[] = [];
  for (let at = 0; der && at + 2 <= der.length; ) {
    const short = der[at + 1]!;
    const bytes = short < 0x80 ? 0 : short & 0x7f;
    const length = bytes === 0 ? short : der.readUIntBE(at + 2, bytes);
    const start = at + 2 + bytes;
    found.push({ tag: der[at]!, content: der.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

const elementsOf = (der: Buffer | undefined): Buffer[] => read(der).map(({ content }) => content);

const contextElement = (der: Buffer | undefined, number: number): Buffer | undefined =>
  read(der).find(({ tag }) => tag === (0xa0 | number))?.content;
