import { isFqdn } from '../../derive/names.js';
import { recipientResult } from '../../derive/recipients.js';
import { reasonOf, shown, transactionLines } from '../../derive/replies.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import type { Paste } from '../pastes/paste.js';
import { eximStatement, settingsFor } from '../pastes/settings.js';
import { undecided } from '../recipients.js';

const pastes = (scope: ScopeOf<'domain-endpoint'>, { domain = '' }: Record<string, string>): Paste[] =>
  isFqdn(domain)
    ? settingsFor(scope, {
        postfix: {
          where: 'main.cf, with what smtpd_sender_restrictions holds already behind it, then postfix reload',
          text: `smtpd_sender_restrictions = permit_mynetworks, permit_sasl_authenticated, check_sender_access inline:{${domain}=REJECT}`,
        },
        exim: eximStatement(
          'acl_smtp_mail',
          `deny message = sender of ${domain} must log in`,
          '!authenticated = *',
          '!hosts = +relay_from_hosts',
          `sender_domains = ${domain}`,
        ),
      })
    : [];

export default defineCheck({
  id: 'own-domain-spoofed',
  topic: 'session',
  about: 'domain-endpoint',
  on: ['mx'],
  essential: false,
  needs: ['recipients'],
  title: 'Stranger with an own sender address is refused by RCPT',
  why: 'Mail that seems to come from a colleague is believed. The server knows that its own domains send from inside or after a login.',
  references: ['RFC 7208 §8.4', 'RFC 5321 §7.1'],
  findings: {
    accepted: {
      says: 'A stranger who sends as <{from}> is not refused by RCPT on {address}',
      fix:
        'Filters that look at the message (SPF, DMARC) may still refuse it; sooner is cheaper. Postfix: `smtpd_sender_restrictions = permit_mynetworks, permit_sasl_authenticated, check_sender_access inline:{{domain}=REJECT}`. ' +
        'Exim: in `acl_smtp_mail` a `deny` with `!authenticated = *`, `!hosts = +relay_from_hosts` and `sender_domains = +local_domains`. Mailing lists and forwarders that keep the sender are refused then too.',
      severity: 'notice',
      pastes,
    },
  },
  evaluate({ recipients }, { domain: { domain } }): Verdict {
    const result = recipientResult(recipients, domain, 'own-domain-spoofed');
    if (result.kind === 'accepted') {
      const { probe } = result;
      const values = { from: probe.reversePath };
      const seen = shown(probe.rcpt!);
      return { outcome: 'fail', code: 'accepted', values, seen, wanted: '5xx', proof: transactionLines(probe) };
    }
    if (result.kind !== 'refused') return undecided(result, domain);
    const { by, reply, probe } = result;
    // The same mailbox is accepted from another sender: what differs is the sender.
    const aboutSender = by === 'sender-rejected' || by === 'sender-not-permitted';
    if (aboutSender || recipientResult(recipients, domain, 'postmaster').kind === 'accepted')
      return { outcome: 'pass', seen: shown(reply), proof: transactionLines(probe) };
    return { outcome: 'inconclusive', reason: reasonOf(by), message: shown(reply) };
  },
});
