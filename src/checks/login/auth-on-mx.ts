import { isAccepted } from '../../derive/replies.js';
import { valueIn } from '../../evidence/slot.js';
import { defineCheck } from '../check.js';
import { emptySlot, openReply } from '../inconclusive.js';
import { listener, serviceOptions, settingsFor } from '../pastes/settings.js';

export default defineCheck({
  id: 'auth-on-mx',
  topic: 'login',
  about: 'endpoint',
  on: ['mx'],
  essential: false,
  needs: ['ehlo'],
  raw: ['ehloInTls'],
  title: 'AUTH is not offered on port 25',
  why: 'Users log in on 465 and 587; on 25 the offer serves those who guess passwords, out of sight of the rules for submission.',
  references: ['RFC 6409 §3.1', 'RFC 8314 §3.3'],
  findings: {
    advertised: {
      says: '{address} port {port} offers AUTH {mechanisms} {where}',
      fix:
        'Postfix: `smtpd_sasl_auth_enable = no` in main.cf, and `-o smtpd_sasl_auth_enable=yes` for submission and submissions in master.cf. ' +
        `Exim: \`auth_advertise_hosts = \${if eq{$received_port}{25}{}{*}}\`. OpenSMTPD: no \`auth\` on the listener of port 25.`,
      severity: 'warning',
      pastes: (scope) =>
        settingsFor(scope, {
          postfix: serviceOptions(scope.endpoint, 'smtpd_sasl_auth_enable=no'),
          exim: `auth_advertise_hosts = \${if or{{eq{$received_port}{${scope.endpoint.port}}}{!def:tls_in_cipher}}{}{*}}`,
          opensmtpd: listener(scope),
        }),
    },
  },
  evaluate({ ehlo }, { endpoint: { ehloInTls } }) {
    const inTls = valueIn(ehloInTls);
    for (const [where, answer] of [
      ['before TLS', ehlo],
      ['inside TLS', inTls],
    ] as const) {
      const mechanisms = answer?.keywords['AUTH'];
      if (mechanisms === undefined) continue;
      const values = { mechanisms, where };
      return { outcome: 'fail', code: 'advertised', values, seen: `AUTH ${mechanisms}`, wanted: 'no AUTH' };
    }
    if (!isAccepted(ehlo.reply)) return openReply(ehlo.reply);
    if (!('STARTTLS' in ehlo.keywords)) return { outcome: 'pass' };
    if (!inTls) return emptySlot(ehloInTls, 'EHLO inside TLS');
    return isAccepted(inTls.reply) ? { outcome: 'pass' } : openReply(inTls.reply);
  },
});
