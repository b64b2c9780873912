import { isAccepted, isPermanent, shown } from '../../derive/replies.js';
import { defineCheck } from '../check.js';
import { openReply } from '../inconclusive.js';
import { settingsFor } from '../pastes/settings.js';

export default defineCheck({
  id: 'bare-lf-accepted',
  topic: 'session',
  about: 'endpoint',
  on: ['mx'],
  essential: false,
  needs: ['bareLf'],
  title: 'Command that ends at a bare line feed is not obeyed',
  why: 'Only CR LF ends a line of SMTP. Servers that take less may disagree with others on where a message ends, which is how SMTP smuggling begins; by itself it is no hole.',
  references: ['RFC 5321 §2.3.8', 'CVE-2023-51764', 'https://www.postfix.org/smtp-smuggling.html'],
  findings: {
    commands: {
      says: '{address} obeys a command that ends at a bare line feed',
      fix: 'Postfix: `smtpd_forbid_bare_newline = reject` (3.9, 3.8.5, 3.7.10, 3.6.14 and 3.5.24 on); `normalize`, the default of 3.9, is safe for messages and still obeys such commands. Sendmail 8.18 refuses them. Exim from 4.97.1 on and OpenSMTPD have nothing to set.',
      severity: 'notice',
      pastes: (scope) => settingsFor(scope, { postfix: 'smtpd_forbid_bare_newline = reject' }),
    },
  },
  evaluate({ bareLf }) {
    if (bareLf === null) return { outcome: 'pass', seen: 'no answer: the server waits for CR LF' };
    const seen = shown(bareLf);
    if (isPermanent(bareLf)) return { outcome: 'pass', seen };
    if (!isAccepted(bareLf)) return openReply(bareLf);
    return {
      outcome: 'fail',
      code: 'commands',
      seen,
      wanted: 'no answer, or 5xx',
      proof: ['C: NOOP\\n', `S: ${seen}`],
    };
  },
});
