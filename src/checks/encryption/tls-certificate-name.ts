import { leafOf } from '../../derive/certificate.js';
import { withoutAuthorities } from '../applies.js';
import { BY_USE, defineCheck } from '../check.js';
import { noCertificate } from '../inconclusive.js';
import { certbotNew } from '../pastes/certbot.js';

const SHOWN_NAMES = 10;

export default defineCheck({
  id: 'tls-certificate-name',
  topic: 'encryption',
  about: 'endpoint',
  essential: true,
  needs: ['tls'],
  title: 'Certificate names the expected FQDN',
  why: 'Mail programs warn or refuse a certificate of another name; senders that require TLS by MTA-STS do not deliver.',
  references: ['RFC 9525 §6.3', 'RFC 7817 §3', 'RFC 8461 §4.2'],
  findings: {
    mismatch: {
      says: 'The certificate of {address} port {port} does not name {host}',
      fix: 'Request a certificate with {host} among its subject alternative names; the common name does not count.',
      severity: BY_USE,
      pastes: certbotNew,
    },
  },
  excludes: withoutAuthorities,
  evaluate({ tls }, { host: { host } }) {
    const leaf = leafOf(tls);
    if (!leaf) return noCertificate(tls);
    const more = leaf.names.length > SHOWN_NAMES ? ` and ${leaf.names.length - SHOWN_NAMES} more` : '';
    const seen = leaf.names.length > 0 ? leaf.names.slice(0, SHOWN_NAMES).join(', ') + more : 'no name';
    return leaf.matches(host) ? { outcome: 'pass', seen } : { outcome: 'fail', code: 'mismatch', seen, wanted: host };
  },
});
