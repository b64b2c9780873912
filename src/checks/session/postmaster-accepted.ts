import { dataOf } from '../../derive/dns.js';
import { sameName } from '../../derive/names.js';
import { nullSenderResult } from '../../derive/recipients.js';
import { shown } from '../../derive/replies.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { aliasPastes, refused, undecided } from '../recipients.js';

export default defineCheck({
  id: 'postmaster-accepted',
  topic: 'session',
  about: 'domain-endpoint',
  on: ['mx'],
  essential: false,
  needs: ['recipients'],
  raw: ['mx'],
  title: 'Mail to postmaster is accepted',
  why: 'Every domain that takes mail must take it for postmaster: that is where others report what goes wrong, and where block lists write to.',
  references: ['RFC 5321 §4.5.1', 'RFC 2142 §5'],
  findings: {
    refused: {
      says: '{address} refuses mail to postmaster@{domain}: {reply}',
      fix: 'Take mail for {domain} here, and give postmaster@{domain} a mailbox or an alias. Postfix: `postmaster: you` in /etc/aliases, or `postmaster@{domain} you@{domain}` in `virtual_alias_maps`. Exim and OpenSMTPD: /etc/aliases.',
      severity: 'warning',
      pastes: (scope) => aliasPastes(scope, 'postmaster'),
    },
  },
  evaluate({ recipients }, scope): Verdict {
    const { domain } = scope.domain;
    const result = nullSenderResult(recipients, domain);
    if (result.kind === 'accepted') return { outcome: 'pass', seen: shown(result.probe.rcpt!) };
    if (result.kind === 'mailbox-refused') return refused(result.probe, result.reply);
    if (result.kind === 'refused')
      return result.otherAccepted
        ? { outcome: 'pass', seen: `${shown(result.other.rcpt!)} from <${result.other.reversePath}>` }
        : { outcome: 'inconclusive', reason: 'sender-rejected', message: shown(result.reply) };
    if (result.kind === 'not-hosted' && leadsHere(scope)) return refused(result.probe, result.reply);
    return undecided(result, domain);
  },
});

const leadsHere = ({ domain: { mx }, host: { host } }: ScopeOf<'domain-endpoint'>): boolean =>
  mx?.ok === true && dataOf(mx.value, 'MX').some((data) => sameName(data.split(' ')[1] ?? '', host));
