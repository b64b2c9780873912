import { isAccepted, shown } from '../../derive/replies.js';
import { withoutLogin } from '../applies.js';
import { defineCheck } from '../check.js';
import { openReply } from '../inconclusive.js';

export default defineCheck({
  id: 'credentials-work',
  topic: 'login',
  about: 'endpoint',
  on: ['submission', 'submissions'],
  essential: true,
  needs: ['login'],
  inputs: ['smtp-username', 'smtp-password'],
  title: 'Login works',
  why: 'Whoever sends with these credentials after the deploy would be refused.',
  references: ['RFC 4954 §6'],
  findings: {
    rejected: {
      says: '{address} port {port} rejects the login ({mechanism})',
      fix:
        'Check `smtp-username` and `smtp-password`, then what the server asks about them: ' +
        'Postfix `smtpd_sasl_path` and the log of the SASL server (Dovecot), Exim the authenticator, OpenSMTPD the table of `auth`.',
      severity: 'error',
    },
  },
  excludes: withoutLogin,
  evaluate({ login: { mechanism, auth } }) {
    const seen = shown(auth);
    if (isAccepted(auth)) return { outcome: 'pass', seen };
    if (auth.code === 535) return { outcome: 'fail', code: 'rejected', values: { mechanism }, seen, wanted: '235' };
    return openReply(auth);
  },
});
