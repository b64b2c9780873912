import { withoutStartTls } from '../applies.js';
import { BY_USE, defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { POSTFIX_MODERN_TLS, type Settings, settingsFor } from '../pastes/settings.js';

const FIX =
  'Postfix: `smtpd_tls_protocols = >=TLSv1.2` and `smtpd_tls_mandatory_protocols = >=TLSv1.2` (3.6 or later). ' +
  'Exim: `openssl_options = +no_sslv3 +no_tlsv1 +no_tlsv1_1`, with GnuTLS `tls_require_ciphers = NORMAL:-VERS-TLS1.0:-VERS-TLS1.1`. ' +
  'OpenSMTPD: `protocols "TLSv1.2,TLSv1.3"` on the listener (version 7).';
const OBSOLETE = ['SSLv3', 'TLSv1', 'TLSv1.1'];

const SETTINGS: Settings = {
  postfix: {
    where: 'main.cf, then postfix reload; from 3.6 on >=TLSv1.2 says the same',
    text: POSTFIX_MODERN_TLS,
  },
  exim: [
    '.ifdef _HAVE_GNUTLS',
    'tls_require_ciphers = NORMAL:-VERS-TLS1.0:-VERS-TLS1.1',
    '.else',
    'openssl_options = +no_sslv2 +no_sslv3 +no_tlsv1 +no_tlsv1_1',
    '.endif',
  ].join('\n'),
};
const pastes = (scope: ScopeOf<'endpoint'>): Paste[] => settingsFor(scope, SETTINGS);

export default defineCheck({
  id: 'tls-versions',
  topic: 'encryption',
  about: 'endpoint',
  essential: true,
  needs: [],
  raw: ['tls', 'obsoleteTls'],
  title: 'TLS 1.2 or later is spoken, and nothing older',
  why: 'SSL 3.0, TLS 1.0 and TLS 1.1 are broken and must not be negotiated; clients of today refuse them.',
  references: ['RFC 8996', 'RFC 7568', 'RFC 9325 §3.1.1'],
  findings: {
    obsolete: { says: '{address} port {port} accepts {version}', fix: FIX, severity: BY_USE, pastes },
    'no-1.2': { says: '{address} port {port} knows nothing later than {version}', fix: FIX, severity: BY_USE, pastes },
  },
  excludes: withoutStartTls,
  evaluate(_, { endpoint: { tls, obsoleteTls } }) {
    const fail = (code: string, version: string): Verdict => ({
      outcome: 'fail',
      code,
      values: { version },
      seen: version,
      wanted: 'TLSv1.2 or TLSv1.3 only',
    });
    if (tls?.ok && OBSOLETE.includes(tls.value.version)) return fail('no-1.2', tls.value.version);
    if (obsoleteTls?.ok && obsoleteTls.value.accepted) return fail('obsolete', obsoleteTls.value.accepted);
    if (!tls?.ok) return emptySlot(tls, 'TLS');
    if (!obsoleteTls?.ok) return emptySlot(obsoleteTls, 'an obsolete version');
    const { refusal } = obsoleteTls.value;
    return { outcome: 'pass', seen: `${tls.value.version}; older refused${refusal ? ` (${refusal})` : ''}` };
  },
});
