import { type CertificateStrength, certificateStrength } from '../../derive/certificate-strength.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type Verdict } from '../check.js';
import { noCertificate } from '../inconclusive.js';
import { certbotNewKey } from '../pastes/certbot.js';

export default defineCheck({
  id: 'tls-certificate-key',
  topic: 'encryption',
  about: 'endpoint',
  essential: false,
  needs: ['tls'],
  title: 'Keys and signatures of the certificates are strong',
  why: 'A key or a hash that can be broken lets others make a certificate of this server; clients of today refuse it.',
  references: ['RFC 9325 §4.3', 'RFC 9155', 'CA/Browser Forum Baseline Requirements §6.1.5'],
  findings: {
    'weak-key': {
      says: 'The certificate of {subject}, sent by {address} port {port}, has a weak key: {weak}',
      fix:
        'Request a certificate with a new key: EC P-256, or RSA of 2048 bits and more ' +
        '(`certbot certonly --force-renewal --key-type ecdsa`, or `openssl req -newkey rsa:3072` with another authority).',
      severity: 'error',
      pastes: certbotNewKey,
    },
    'weak-signature': {
      says: 'The certificate of {subject}, sent by {address} port {port}, is signed with {weak}',
      fix: 'Have it issued anew, signed with SHA-256 or better: public authorities do nothing else; with an own authority, `openssl x509 -sha256 …`, intermediate certificates included.',
      severity: 'error',
    },
  },
  excludes: withoutStartTls,
  evaluate({ tls }) {
    const sent = tls.chain.map(certificateStrength);
    if (!sent[0]) return noCertificate(tls);
    const verdicts = sent.flatMap((one, index) => (one ? weaknesses(one, index === 0) : []));
    if (verdicts.length > 0) return verdicts;
    if (sent.includes(undefined))
      return {
        outcome: 'inconclusive',
        reason: 'protocol-garbage',
        message: 'a certificate that was sent cannot be read',
      };
    return { outcome: 'pass', seen: sent.map((one) => one!.key).join(', ') };
  },
});

/** A root vouches by being in the store of the client, whatever its key and its signature upon itself. */
function weaknesses({ subject, key, weakKey, weakHash, selfIssued }: CertificateStrength, isLeaf: boolean): Verdict[] {
  const fail = (code: string, weak: string, wanted: string): Verdict => ({
    outcome: 'fail',
    code,
    values: { subject, weak },
    seen: weak,
    wanted,
  });
  return [
    ...(weakKey && (isLeaf || !selfIssued) ? [fail('weak-key', key, 'RSA 2048, EC P-256 or more')] : []),
    ...(weakHash && !selfIssued ? [fail('weak-signature', weakHash, 'SHA-256 or better')] : []),
  ];
}
