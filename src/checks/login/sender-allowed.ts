import { shown, transactionLines } from '../../derive/replies.js';
import { senderResult } from '../../derive/senders.js';
import { withoutSenders } from '../applies.js';
import { defineCheck } from '../check.js';

export default defineCheck({
  id: 'sender-allowed',
  topic: 'login',
  about: 'endpoint',
  on: ['submission', 'submissions'],
  essential: true,
  needs: ['login'],
  inputs: ['smtp-username', 'smtp-password', 'allowed-sender-domains'],
  title: 'Every allowed sender domain can be used after login',
  why: 'Users of a domain that the server refuses as sender cannot send.',
  references: ['RFC 6409 §6.1'],
  findings: {
    refused: {
      says: '{address} port {port} refuses {senders} after login',
      fix:
        'Postfix: add the address with this login to `smtpd_sender_login_maps`. ' +
        'Exim: allow it in the ACL of MAIL or RCPT. OpenSMTPD: add it to the table of `senders`.',
      severity: 'error',
    },
  },
  excludes: withoutSenders,
  evaluate({ login: { auth, senders } }) {
    const tried = senders
      .filter(({ kind }) => kind === 'allowed')
      .map((attempt) => ({ attempt, ...senderResult(attempt) }));
    const refused = tried.filter(({ result }) => result === 'not-permitted');
    if (refused.length > 0) {
      const values = { senders: refused.map(({ attempt }) => attempt.reversePath).join(', ') };
      const proof = refused.flatMap(({ attempt }) => transactionLines(attempt));
      return { outcome: 'fail', code: 'refused', values, seen: refused[0]?.message, wanted: '250', proof };
    }
    const unclear = tried.find(({ result }) => result !== 'accepted');
    if (unclear) return { outcome: 'inconclusive', reason: unclear.reason, message: unclear.message };
    if (tried.length === 0)
      return { outcome: 'inconclusive', reason: 'not-gathered', message: `no sender was tried after ${shown(auth)}` };
    return { outcome: 'pass', seen: tried.map(({ attempt }) => attempt.domain).join(', ') };
  },
});
