import { X509Certificate } from 'node:crypto';
import type { TlsFacts } from '../evidence/types.js';

/** What a leaf certificate says of itself. */
export interface CertificateFacts {
  /** DNS names of the subject alternative name: the only identities there are (RFC 9525 §6.3). */
  names: string[];
  /** Milliseconds since the epoch. */
  notBefore: number;
  notAfter: number;
  issuer: string;
  /** RFC 9525: no fallback to the common name, a wildcard only as the whole left-most label. */
  matches(name: string): boolean;
}

const memo = new Map<string, CertificateFacts | undefined>();

/** Facts of a certificate, DER in base64; undefined when it is none. */
export function certificateFacts(der: string): CertificateFacts | undefined {
  if (!memo.has(der)) memo.set(der, parse(der));
  return memo.get(der);
}

/** Facts of the certificate that the server sent first. */
export function leafOf({ chain }: Pick<TlsFacts, 'chain'>): CertificateFacts | undefined {
  const [leaf] = chain;
  return leaf === undefined ? undefined : certificateFacts(leaf);
}

/** Whether the certificate is for this name: by its subject alternative names alone, a wildcard for one whole label (RFC 9525 §6.3). */
export const leafMatches = (tls: Pick<TlsFacts, 'chain'>, name: string): boolean => leafOf(tls)?.matches(name) ?? false;

function parse(der: string): CertificateFacts | undefined {
  try {
    const certificate = new X509Certificate(Buffer.from(der, 'base64'));
    return {
      names: namesIn(certificate.subjectAltName ?? ''),
      notBefore: Date.parse(certificate.validFrom),
      notAfter: Date.parse(certificate.validTo),
      issuer: certificate.issuer.split('\n').join(', '),
      matches: (name) => certificate.checkHost(name, { subject: 'never', partialWildcards: false }) !== undefined,
    };
  } catch {
    return undefined;
  }
}

/** Node joins the names with commas and puts a name that holds one into JSON quotes (CVE-2021-44532). */
const namesIn = (subjectAltName: string): string[] =>
  [...subjectAltName.matchAll(/(?:^|, )DNS:("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, name = '']) => name);
