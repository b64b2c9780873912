import { type CertificateRequest, selfSigned } from '../src/demo/authority.js';

export const DAY = 86_400_000;

/** A self-signed certificate, DER in base64, as evidence keeps it. */
export async function certificateDer(request: CertificateRequest): Promise<string> {
  const { cert } = await selfSigned(request);
  return derOf(cert);
}

export const derOf = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
