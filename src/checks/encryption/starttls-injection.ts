import { shown } from '../../derive/replies.js';
import { withoutStartTls } from '../applies.js';
import { defineCheck } from '../check.js';

export default defineCheck({
  id: 'starttls-injection',
  topic: 'encryption',
  about: 'endpoint',
  on: ['mx', 'submission'],
  essential: true,
  needs: ['injection'],
  title: 'Commands sent in clear behind STARTTLS are not obeyed inside TLS',
  why: 'Who sits on the way can put commands in front of the protected session, and so steal mail and passwords.',
  references: ['CVE-2011-0411', 'RFC 3207 §4.2', 'https://nostarttls.secvuln.info'],
  findings: {
    commands: {
      says: '{address} port {port} answers inside TLS a command that was sent in clear behind STARTTLS',
      fix: 'Update the mail server, or the proxy that does TLS for it. Postfix is safe from 2.8 on, and from 2.7.3, 2.6.9, 2.5.12 and 2.4.16.',
      severity: 'error',
    },
  },
  excludes: withoutStartTls,
  evaluate({ injection: { sent, answer } }) {
    if (!answer) return { outcome: 'pass' };
    const proof = ['C: STARTTLS', `C: ${sent}`, `S: ${shown(answer)}`];
    return { outcome: 'fail', code: 'commands', seen: shown(answer), wanted: 'no answer', proof };
  },
});
