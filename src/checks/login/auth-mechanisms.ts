import { isAccepted } from '../../derive/replies.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type Verdict } from '../check.js';
import { openReply } from '../inconclusive.js';
import { type Settings, settingsFor } from '../pastes/settings.js';

const ANONYMOUS = ['ANONYMOUS'];
/** Their challenges tell a stranger names of machines, domains and realms. */
const LEAKY = ['NTLM', 'GSSAPI', 'GSS-SPNEGO'];
const OBSOLETE = ['CRAM-MD5', 'DIGEST-MD5'];

const DROP =
  'Dovecot: take it out of `auth_mechanisms`. Cyrus SASL: out of `mech_list` in smtpd.conf of the SASL library. ' +
  'Exim: delete its authenticator. Postfix: from 3.6 on, `smtpd_sasl_mechanism_filter = plain, login` hides it.';

const PLAIN_ONLY: Settings = {
  postfix: {
    where: 'main.cf (3.6 or later), then postfix reload',
    text: 'smtpd_sasl_mechanism_filter = plain, login',
  },
  dovecot: 'auth_mechanisms = plain login',
};

export default defineCheck({
  id: 'auth-mechanisms',
  topic: 'login',
  about: 'endpoint',
  on: ['submission', 'submissions'],
  essential: false,
  needs: ['ehloInTls'],
  title: 'Mechanisms of AUTH are sound',
  why: 'Anonymous logins open the server to all; old mechanisms leak names, or need passwords kept so that they can be stolen.',
  references: ['RFC 4505', 'RFC 6331', 'RFC 4616', 'RFC 4954 §4'],
  findings: {
    anonymous: {
      says: '{address} port {port} offers the anonymous login: AUTH {mechanisms}',
      fix: `Turn it off. ${DROP}`,
      severity: 'error',
      pastes: (scope) => settingsFor(scope, PLAIN_ONLY),
    },
    leaky: {
      says: '{address} port {port} offers {mechanisms}, which tells strangers about the network behind it',
      fix: `Turn it off where no client of the own domain needs it. ${DROP}`,
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, PLAIN_ONLY),
    },
    obsolete: {
      says: '{address} port {port} offers {mechanisms}, for which the server must keep passwords in a form that can be stolen',
      fix: `Inside TLS, PLAIN with hashed passwords, or SCRAM-SHA-256, is better. ${DROP}`,
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, PLAIN_ONLY),
    },
    'login-only': {
      says: '{address} port {port} offers AUTH LOGIN alone, which was never a standard',
      fix: 'Offer PLAIN beside it. Dovecot: `auth_mechanisms = plain login`. Exim: an authenticator with `driver = plaintext` and `public_name = PLAIN`.',
      severity: 'notice',
      pastes: (scope) => settingsFor(scope, { dovecot: PLAIN_ONLY.dovecot }),
    },
  },
  excludes: withoutStartTls,
  evaluate({ ehloInTls: { reply, keywords } }) {
    if (!isAccepted(reply)) return openReply(reply);
    const offered = (keywords['AUTH'] ?? '').toUpperCase().split(/\s+/).filter(Boolean);
    if (offered.length === 0) return { outcome: 'not-applicable', message: 'AUTH is not offered' };
    const seen = `AUTH ${offered.join(' ')}`;
    const bad: [string, string[]][] = [
      ['anonymous', offered.filter((mechanism) => ANONYMOUS.includes(mechanism))],
      ['leaky', offered.filter((mechanism) => LEAKY.includes(mechanism))],
      ['obsolete', offered.filter((mechanism) => OBSOLETE.includes(mechanism))],
      ['login-only', offered.every((mechanism) => mechanism === 'LOGIN') ? offered : []],
    ];
    const verdicts = bad
      .filter(([, mechanisms]) => mechanisms.length > 0)
      .map(
        ([code, mechanisms]): Verdict => ({
          outcome: 'fail',
          code,
          values: { mechanisms: mechanisms.join(' ') },
          seen,
        }),
      );
    return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen };
  },
});
