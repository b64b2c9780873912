import { isAccepted } from '../../derive/replies.js';
import { defineCheck, type ScopeOf } from '../check.js';
import { openReply } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { certificateSettings, listener, serviceOptions, settingsFor } from '../pastes/settings.js';

function pastes(scope: ScopeOf<'endpoint'>): Paste[] {
  const { host, endpoint } = scope;
  const files = certificateSettings(host.host, {
    postfix: endpoint.protocol === 'mx' ? 'smtpd_tls_security_level = may' : undefined,
    exim: 'tls_advertise_hosts = *',
  });
  const encrypted = serviceOptions(endpoint, 'smtpd_tls_security_level=encrypt');
  return [
    ...settingsFor(scope, { ...files, opensmtpd: listener(scope) }),
    ...(endpoint.protocol === 'mx' ? [] : settingsFor(scope, { postfix: encrypted })),
  ];
}

export default defineCheck({
  id: 'starttls-offered',
  topic: 'encryption',
  about: 'endpoint',
  on: ['mx', 'submission'],
  essential: true,
  needs: ['ehlo'],
  title: 'STARTTLS is offered',
  why: 'Without it everything that passes this port, passwords included, can be read on the way.',
  references: ['RFC 3207 §4', 'RFC 8314 §3.3'],
  findings: {
    missing: {
      says: '{address} port {port} does not offer STARTTLS',
      fix:
        'Postfix: `smtpd_tls_security_level = may` (`encrypt` for submission in master.cf) with `smtpd_tls_chain_files`. ' +
        'Exim: `tls_advertise_hosts = *` with `tls_certificate` and `tls_privatekey`. ' +
        'OpenSMTPD: `listen on … tls pki …` (`tls-require` for submission).',
      severity: 'error',
      pastes,
    },
  },
  evaluate({ ehlo: { verb, reply, keywords } }) {
    if (!isAccepted(reply)) return openReply(reply);
    if ('STARTTLS' in keywords) return { outcome: 'pass' };
    const offered = Object.keys(keywords).join(' ') || 'no extension';
    return { outcome: 'fail', code: 'missing', seen: `${verb}: ${offered}`, wanted: 'STARTTLS' };
  },
});
