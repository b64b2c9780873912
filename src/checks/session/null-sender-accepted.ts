import { nullSenderResult } from '../../derive/recipients.js';
import { isAccepted, shown } from '../../derive/replies.js';
import { defineCheck, type Verdict } from '../check.js';
import { refused, undecided } from '../recipients.js';

export default defineCheck({
  id: 'null-sender-accepted',
  topic: 'session',
  about: 'domain-endpoint',
  on: ['mx'],
  essential: false,
  needs: ['recipients'],
  title: 'Mail from the null sender is accepted',
  why: 'Bounces and receipts come from `<>`. A server that refuses it never tells its users that their mail was not delivered, and servers that verify senders refuse its mail.',
  references: ['RFC 5321 §4.5.5', 'RFC 3464 §2'],
  findings: {
    refused: {
      says: '{address} refuses the null sender, `<>`, for {domain}: {reply}',
      fix: 'Take the rule out that refuses an empty sender. Postfix: no `<>` with REJECT in a `check_sender_access` table (`smtpd_null_access_lookup_key`). Exim: no `deny senders = :` in an ACL. Against forged bounces sign the sender (BATV) instead.',
      severity: 'error',
    },
  },
  evaluate({ recipients }, { domain: { domain } }): Verdict {
    const result = nullSenderResult(recipients, domain);
    if (result.kind === 'accepted') return { outcome: 'pass', seen: shown(result.probe.rcpt!) };
    if (result.kind === 'refused') return refused(result.probe, result.reply, [result.other]);
    if (result.kind !== 'mailbox-refused') return undecided(result, domain);
    const other = recipients.find((one) => one.domain === domain && one.reversePath === '' && isAccepted(one.rcpt));
    if (other) return { outcome: 'pass', seen: `${other.recipient}: ${shown(other.rcpt!)}` };
    const message = `postmaster@${domain} is refused whoever sends: ${shown(result.reply)}`;
    return { outcome: 'inconclusive', reason: 'not-gathered', message };
  },
});
