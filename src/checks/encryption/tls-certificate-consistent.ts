import { X509Certificate } from 'node:crypto';
import { leafOf } from '../../derive/certificate.js';
import type { HostEvidence } from '../../evidence/types.js';
import { defineCheck } from '../check.js';

export default defineCheck({
  id: 'tls-certificate-consistent',
  topic: 'encryption',
  about: 'host',
  essential: false,
  needs: [],
  raw: ['tls'],
  title: 'All endpoints of the host show the same certificate',
  why: 'Where they differ, some address or port is often forgotten at the next renewal, and only some of the clients fail.',
  references: ['RFC 7671 §8.1', 'RFC 8314 §5.2'],
  findings: {
    differs: {
      says: '{host} shows {count} different certificates at its addresses and ports',
      fix: 'Let all ports and all machines behind the name use one certificate and renew it together. If that is as meant (an RSA certificate for 25, say), turn `tls-certificate-consistent` off.',
      severity: 'notice',
    },
  },
  evaluate(_, { host }) {
    const shown = certificatesOf(host);
    const places = shown.reduce((all, { places }) => all + places.length, 0);
    if (places < 2)
      return { outcome: 'not-applicable', message: 'there are no two endpoints whose certificates could be compared' };
    const proof = shown.map(({ certificate, places }) => `${places.join(', ')}: ${certificate}`);
    return shown.length === 1
      ? { outcome: 'pass', seen: proof[0] }
      : {
          outcome: 'fail',
          code: 'differs',
          values: { count: shown.length },
          seen: proof.join('; '),
          wanted: 'one',
          proof,
        };
  },
});

/** Every leaf certificate with the endpoints that show it. */
function certificatesOf({ addresses }: HostEvidence): { certificate: string; places: string[] }[] {
  const places = new Map<string, string[]>();
  for (const { address, endpoints } of addresses)
    for (const { port, tls } of endpoints) {
      const leaf = tls?.ok && leafOf(tls.value) ? tls.value.chain[0] : undefined;
      if (leaf) places.set(leaf, [...(places.get(leaf) ?? []), `${address} port ${port}`]);
    }
  return [...places].map(([leaf, at]) => ({ certificate: shownAs(leaf), places: at }));
}

function shownAs(leaf: string): string {
  const { serialNumber, validTo } = new X509Certificate(Buffer.from(leaf, 'base64'));
  return `serial ${serialNumber}, valid to ${new Date(validTo).toISOString().slice(0, 10)}`;
}
