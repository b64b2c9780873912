import { isAccepted } from '../../derive/replies.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck } from '../check.js';
import { openReply } from '../inconclusive.js';

export default defineCheck({
  id: 'starttls-still-offered',
  topic: 'encryption',
  about: 'endpoint',
  essential: false,
  needs: ['ehloInTls'],
  title: 'STARTTLS is not offered again inside TLS',
  why: 'A server that offers it has not understood that TLS is on; a client that takes the offer breaks the session.',
  references: ['RFC 3207 §4.2'],
  findings: {
    'inside-tls': {
      says: '{address} port {port} offers STARTTLS although TLS is on',
      fix:
        'Let the mail server itself do TLS, or tell it that a proxy did. ' +
        'Behind a proxy that does TLS from the first byte, the port that it leads to must have STARTTLS turned off ' +
        '(Postfix: `-o smtpd_tls_security_level=none` in master.cf); else update the mail server.',
      severity: 'warning',
    },
  },
  excludes: withoutStartTls,
  evaluate({ ehloInTls: { reply, keywords } }) {
    if (!isAccepted(reply)) return openReply(reply);
    const seen = Object.keys(keywords).join(' ') || 'no extension';
    return 'STARTTLS' in keywords
      ? { outcome: 'fail', code: 'inside-tls', seen, wanted: 'no STARTTLS' }
      : { outcome: 'pass', seen };
  },
});
