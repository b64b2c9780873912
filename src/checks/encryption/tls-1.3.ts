import { withoutStartTls } from '../applies.js';
import { defineCheck } from '../check.js';
import { POSTFIX_MODERN_TLS, settingsFor } from '../pastes/settings.js';

export default defineCheck({
  id: 'tls-1.3',
  topic: 'encryption',
  about: 'endpoint',
  essential: false,
  needs: ['tls'],
  title: 'TLS 1.3 is spoken',
  why: 'TLS 1.3 has no weak parameters left to choose, hides the certificate from those who listen, and saves a round trip.',
  references: ['RFC 8446', 'RFC 9325 §3.1.1'],
  findings: {
    missing: {
      says: '{address} port {port} speaks {version}, but not TLS 1.3',
      fix:
        'It comes with OpenSSL 1.1.1, LibreSSL 3.2 and GnuTLS 3.6.5: update where the library is older, else take the limit away. ' +
        'Postfix: `smtpd_tls_protocols = >=TLSv1.2` (3.6 or later). Exim: no `+no_tlsv1_3` in `openssl_options`. ' +
        'OpenSMTPD: `protocols "TLSv1.2,TLSv1.3"` on the listener (version 7).',
      severity: 'notice',
      pastes: (scope) => settingsFor(scope, { postfix: POSTFIX_MODERN_TLS }),
    },
  },
  excludes: withoutStartTls,
  evaluate({ tls: { version } }) {
    return version === 'TLSv1.3'
      ? { outcome: 'pass' }
      : { outcome: 'fail', code: 'missing', values: { version }, seen: version, wanted: 'TLSv1.3' };
  },
});
