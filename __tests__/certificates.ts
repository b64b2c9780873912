import { type CertificateRequest, selfSigned } from '../src/demo/authority.js';
import { runEvidence } from './fixtures.js';

export const DAY = 86_400_000;

/** When the evidence of the fixtures was seen. */
export const OBSERVED = Date.parse(runEvidence().observedAt);

/** Dates that hold then. */
export const IN_FORCE = { notBefore: new Date(OBSERVED - DAY), notAfter: new Date(OBSERVED + 60 * DAY) };

/** A self-signed certificate, DER in base64, as evidence keeps it. */
export async function certificateDer(request: CertificateRequest): Promise<string> {
  const { cert } = await selfSigned(request);
  return derOf(cert);
}

export const derOf = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
