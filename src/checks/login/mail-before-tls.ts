import { classOf, isAccepted, isPermanent, shown } from '../../derive/replies.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck, type Verdict } from '../check.js';
import { openReply } from '../inconclusive.js';
import { eximStatement, listener, serviceOptions, settingsFor } from '../pastes/settings.js';

export default defineCheck({
  id: 'mail-before-tls',
  topic: 'login',
  about: 'endpoint',
  on: ['submission'],
  essential: false,
  needs: ['ehlo', 'mailBeforeTls'],
  title: 'MAIL is refused before STARTTLS',
  why: 'A port that takes MAIL in clear lets a mail program without TLS begin to send, and nobody notices that what it sends can be read.',
  references: ['RFC 3207 §4', 'RFC 8314 §4.1'],
  findings: {
    accepted: {
      says: '{address} port {port} takes MAIL before STARTTLS',
      fix: 'Postfix: `-o smtpd_tls_security_level=encrypt` for the submission service in master.cf. Exim: in `acl_smtp_mail` a `deny` with `!encrypted = *` where `$received_port` is {port}. OpenSMTPD: `tls-require` on the listener.',
      severity: 'warning',
      pastes: (scope) =>
        settingsFor(scope, {
          postfix: serviceOptions(scope.endpoint, 'smtpd_tls_security_level=encrypt'),
          exim: eximStatement(
            'acl_smtp_mail',
            'deny message = TLS required',
            '!encrypted = *',
            `condition = \${if eq{$received_port}{${scope.endpoint.port}}}`,
          ),
          opensmtpd: listener(scope),
        }),
    },
  },
  excludes: withoutStartTls,
  evaluate({ mailBeforeTls: reply }): Verdict {
    const seen = shown(reply);
    if (isAccepted(reply))
      return { outcome: 'fail', code: 'accepted', seen, wanted: '530', proof: ['C: MAIL FROM:<>', `S: ${seen}`] };
    const by = classOf(reply);
    const refuses = by === 'tls-required' || by === 'auth-required' || (isPermanent(reply) && reply.code === 530);
    return refuses ? { outcome: 'pass', seen } : openReply(reply);
  },
});
