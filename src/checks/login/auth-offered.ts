import { isAccepted } from '../../derive/replies.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type ScopeOf } from '../check.js';
import { openReply } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { listener, serviceOptions, settingsFor } from '../pastes/settings.js';

const DOVECOT_SOCKET = `service auth {
  unix_listener /var/spool/postfix/private/auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}`;

function pastes(scope: ScopeOf<'endpoint'>): Paste[] {
  const login = serviceOptions(
    scope.endpoint,
    'smtpd_sasl_auth_enable=yes',
    'smtpd_sasl_type=dovecot',
    'smtpd_sasl_path=private/auth',
  );
  const found = settingsFor(scope, { postfix: login, opensmtpd: listener(scope) });
  return found.some(({ into }) => into === 'postfix')
    ? [
        ...found,
        {
          into: 'dovecot',
          where: 'where Dovecot knows the users: dovecot.conf, then doveadm reload',
          text: DOVECOT_SOCKET,
        },
      ]
    : found;
}

export default defineCheck({
  id: 'auth-offered',
  topic: 'login',
  about: 'endpoint',
  on: ['submission', 'submissions'],
  essential: true,
  needs: ['ehloInTls'],
  title: 'AUTH is offered inside TLS',
  why: 'A submission port is there for users who log in; without AUTH nobody can send through it.',
  references: ['RFC 6409 §4.3', 'RFC 4954 §3'],
  findings: {
    missing: {
      says: '{address} port {port} offers no AUTH inside TLS',
      fix:
        'Postfix: `smtpd_sasl_auth_enable = yes` with `smtpd_sasl_type` and `smtpd_sasl_path`. ' +
        'Exim: an authenticator with `server_advertise_condition`, and `auth_advertise_hosts`. OpenSMTPD: `auth` on the listener.',
      severity: 'error',
      pastes,
    },
  },
  excludes: withoutStartTls,
  evaluate({ ehloInTls: { reply, keywords } }) {
    if (!isAccepted(reply)) return openReply(reply);
    const mechanisms = keywords['AUTH'];
    if (mechanisms) return { outcome: 'pass', seen: `AUTH ${mechanisms}` };
    return {
      outcome: 'fail',
      code: 'missing',
      seen: Object.keys(keywords).join(' ') || 'no extension',
      wanted: 'AUTH',
    };
  },
});
