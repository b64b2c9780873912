import type { EndpointEvidence, Failure } from '../evidence/types.js';
import { leafOf } from './certificate.js';

/** How a sender that enforces MTA-STS fares at an endpoint: `fine`, why it would not deliver, or why that is unknown. */
export type StsDelivery = 'fine' | { problem: string } | { open: Failure };

const OLD = ['SSLv3', 'TLSv1', 'TLSv1.1'];

/**
 * RFC 8461 §4.2: STARTTLS, and a certificate that is trusted, in date and of the name of the MX.
 *
 * @param at milliseconds since the epoch
 */
export function stsDelivery({ ehlo, tls }: EndpointEvidence, name: string, at: number): StsDelivery {
  if (ehlo?.ok && !('STARTTLS' in ehlo.value.keywords)) return { problem: 'STARTTLS is not offered' };
  if (!tls?.ok) return { open: tls?.error ?? { kind: 'not-gathered', message: `TLS with ${name} was not tried` } };
  const { version, trust } = tls.value;
  if (OLD.includes(version)) return { problem: `no more than ${version} is spoken` };
  const leaf = leafOf(tls.value);
  if (!leaf)
    return tls.value.chain.length === 0
      ? { problem: 'there is no certificate' }
      : { open: { kind: 'protocol-garbage', message: `the certificate of ${name} cannot be read` } };
  if (trust !== 'trusted') return { problem: `the certificate is ${TRUST[trust]}` };
  if (!leaf.matches(name)) return { problem: `the certificate does not name ${name}` };
  if (at > leaf.notAfter) return { problem: 'the certificate has expired' };
  return at < leaf.notBefore ? { problem: 'the certificate is not valid yet' } : 'fine';
}

const TRUST = {
  'self-signed': 'self-signed',
  'unknown-issuer': 'of an unknown issuer',
  'incomplete-chain': 'sent without its intermediate certificate',
} as const;
