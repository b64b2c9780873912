import { isAccepted, isPermanent, shown } from '../../derive/replies.js';
import { isExim } from '../../derive/server-software.js';
import { defineCheck, type ScopeOf } from '../check.js';
import { emptySlot, openReply } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { listener, settingsFor } from '../pastes/settings.js';

const FIX =
  'Postfix: `smtpd_tls_auth_only = yes`. Exim: `server_advertise_condition` of each authenticator on `def:tls_in_cipher`, as in its default configuration. ' +
  'OpenSMTPD: `tls-require` on the listener.';

const NOT_TRIED =
  'AUTH is not offered before TLS; it was not tried, since Exim refuses what it does not offer and logs who asks';

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expansion of Exim
const EXIM_IN_TLS = 'auth_advertise_hosts = ${if def:tls_in_cipher{*}{}}';

const pastes = (scope: ScopeOf<'endpoint'>): Paste[] =>
  settingsFor(scope, {
    postfix: 'smtpd_tls_auth_only = yes',
    exim: EXIM_IN_TLS,
    opensmtpd: scope.endpoint.protocol === 'mx' ? undefined : listener(scope),
  });

export default defineCheck({
  id: 'auth-needs-tls',
  topic: 'login',
  about: 'endpoint',
  on: ['mx', 'submission'],
  essential: true,
  needs: ['ehlo'],
  raw: ['authInClear'],
  title: 'AUTH is refused before TLS',
  why: 'A mail program that is offered AUTH in clear sends the password in clear, for anybody on the way to read.',
  references: ['RFC 4954 §4', 'RFC 8314 §3.3'],
  findings: {
    advertised: {
      says: '{address} port {port} offers AUTH {mechanisms} before TLS',
      fix: FIX,
      severity: 'error',
      pastes,
    },
    accepted: {
      says: '{address} port {port} does not offer AUTH before TLS, but obeys it',
      fix: `Hiding AUTH is not enough. ${FIX}`,
      severity: 'error',
      pastes,
    },
  },
  evaluate({ ehlo }, { endpoint }) {
    const { authInClear } = endpoint;
    if (!isAccepted(ehlo.reply)) return openReply(ehlo.reply);
    const mechanisms = ehlo.keywords['AUTH'];
    if (mechanisms) return { outcome: 'fail', code: 'advertised', values: { mechanisms }, seen: `AUTH ${mechanisms}` };
    if (!authInClear) {
      // Exim's own code refuses AUTH that it did not advertise: "503 AUTH command used when not advertised".
      return isExim(endpoint)
        ? { outcome: 'pass', says: NOT_TRIED, seen: 'EHLO without AUTH' }
        : emptySlot(authInClear, 'AUTH in clear');
    }
    if (!authInClear.ok) return emptySlot(authInClear, 'AUTH in clear');
    const reply = authInClear.value;
    const seen = shown(reply);
    if (isPermanent(reply)) return { outcome: 'pass', seen };
    if (reply.code === 334 || isAccepted(reply))
      return { outcome: 'fail', code: 'accepted', seen, wanted: 'a refusal', proof: ['C: AUTH LOGIN', `S: ${seen}`] };
    return openReply(reply);
  },
});
