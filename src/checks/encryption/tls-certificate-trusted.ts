import { leafOf } from '../../derive/certificate.js';
import { withoutAuthorities } from '../applies.js';
import { BY_USE, defineCheck } from '../check.js';
import { noCertificate } from '../inconclusive.js';
import { certbotNew } from '../pastes/certbot.js';
import { certificateSettings, settingsFor } from '../pastes/settings.js';

const PUBLIC =
  'Use a certificate of a public authority (ACME does it for nothing), or name the own authority in `ca-file`.';

export default defineCheck({
  id: 'tls-certificate-trusted',
  topic: 'encryption',
  about: 'endpoint',
  essential: true,
  needs: ['tls'],
  title: 'Certificate leads to a trusted root',
  why: 'Mail programs warn or refuse without it; senders that require TLS by MTA-STS do not deliver.',
  references: ['RFC 8314 §3.3', 'RFC 7817 §3', 'RFC 8461 §4.2', 'RFC 5280 §6'],
  findings: {
    'self-signed': {
      says: 'The certificate of {address} port {port} is self-signed',
      fix: PUBLIC,
      severity: BY_USE,
      pastes: certbotNew,
    },
    'unknown-issuer': {
      says: 'The certificate of {address} port {port} is issued by {issuer}, which leads to no trusted root',
      fix: PUBLIC,
      severity: BY_USE,
      pastes: certbotNew,
    },
    'incomplete-chain': {
      says: 'The certificate of {address} port {port} comes without its intermediate certificate',
      fix:
        'Send the whole chain (fullchain.pem), leaf first. Postfix: `smtpd_tls_chain_files`. Exim: `tls_certificate`. ' +
        'OpenSMTPD: `pki … cert`.',
      severity: BY_USE,
      pastes: (scope) => settingsFor(scope, certificateSettings(scope.host.host)),
    },
  },
  excludes: withoutAuthorities,
  evaluate({ tls }) {
    const leaf = leafOf(tls);
    if (!leaf) return noCertificate(tls);
    if (tls.trust === 'trusted') return { outcome: 'pass', seen: `issued by ${leaf.issuer}` };
    const values = { issuer: leaf.issuer };
    const seen = `issued by ${leaf.issuer}; ${tls.chain.length} sent; ${tls.verify}`;
    return { outcome: 'fail', code: tls.trust, values, seen, wanted: 'a path to a trusted root' };
  },
});
