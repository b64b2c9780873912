import { recipientResult } from '../../derive/recipients.js';
import { reasonOf, shown } from '../../derive/replies.js';
import { defineCheck, type Verdict } from '../check.js';
import { aliasPastes, refused, undecided } from '../recipients.js';

export default defineCheck({
  id: 'abuse-accepted',
  topic: 'session',
  about: 'domain-endpoint',
  on: ['mx'],
  essential: false,
  needs: ['recipients'],
  title: 'Mail to abuse is accepted',
  why: 'Whoever gets spam from a domain writes to its abuse mailbox first; who cannot, writes to a block list.',
  references: ['RFC 2142 §2'],
  findings: {
    refused: {
      says: '{address} refuses mail to abuse@{domain}: {reply}',
      fix: 'Give abuse@{domain} a mailbox or an alias. Postfix: `abuse: you` in /etc/aliases, or `abuse@{domain} you@{domain}` in `virtual_alias_maps`. Exim and OpenSMTPD: /etc/aliases.',
      severity: 'notice',
      pastes: (scope) => aliasPastes(scope, 'abuse'),
    },
  },
  evaluate({ recipients }, { domain: { domain } }): Verdict {
    const result = recipientResult(recipients, domain, 'abuse');
    if (result.kind === 'accepted') return { outcome: 'pass', seen: shown(result.probe.rcpt!) };
    if (result.kind !== 'refused') return undecided(result, domain);
    // The same sender to another mailbox: what differs is the mailbox.
    const postmaster = recipientResult(recipients, domain, 'postmaster');
    return result.by === 'user-unknown' || postmaster.kind === 'accepted'
      ? refused(result.probe, result.reply)
      : { outcome: 'inconclusive', reason: reasonOf(result.by), message: shown(result.reply) };
  },
});
