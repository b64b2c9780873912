import { X509Certificate } from 'node:crypto';
import type { Trust } from '../evidence/types.js';

/** Trusted certificates by subject. */
export type Anchors = Map<string, X509Certificate[]>;

/** @param pems any number of certificates in each */
export function createAnchors(pems: readonly string[]): Anchors {
  const anchors: Anchors = new Map();
  const blocks = pems.join('\n').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  for (const certificate of blocks.map((pem) => new X509Certificate(pem)))
    anchors.set(certificate.subject, [...(anchors.get(certificate.subject) ?? []), certificate]);
  return anchors;
}

/**
 * Whether the certificates that were sent, leaf first, lead to an anchor, their dates left aside; and if not, why.
 * `incomplete-chain` is a gap in what was sent, where the leaf tells that its issuer can be fetched (RFC 5280 §4.2.2.1).
 */
export function trustOf(sent: readonly X509Certificate[], anchors: Anchors): Trust {
  const [leaf] = sent;
  if (!leaf) return 'unknown-issuer';
  const path = new Set([leaf]);
  for (const certificate of path) {
    if (leadsTo(certificate, anchors)) return 'trusted';
    for (const other of sent) if (other.ca && hasIssued(other, certificate)) path.add(other);
  }
  if (isSelfSigned(leaf)) return 'self-signed';
  const gap = path.size === 1 || path.size < sent.length;
  return gap && leaf.infoAccess?.includes('CA Issuers') ? 'incomplete-chain' : 'unknown-issuer';
}

const leadsTo = (certificate: X509Certificate, anchors: Anchors): boolean =>
  (anchors.get(certificate.subject) ?? []).some((anchor) => anchor.raw.equals(certificate.raw)) ||
  (anchors.get(certificate.issuer) ?? []).some((anchor) => hasIssued(anchor, certificate));

const hasIssued = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && isSignedBy(issuer, certificate);

/** checkIssued() would ask for the right to sign certificates, which a self-signed leaf need not claim. */
const isSelfSigned = (certificate: X509Certificate): boolean =>
  certificate.issuer === certificate.subject && isSignedBy(certificate, certificate);

function isSignedBy(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    // A key of a kind that OpenSSL cannot use.
    return false;
  }
}
