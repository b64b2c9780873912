import { type RecipientResult, recipientResult } from '../derive/recipients.js';
import { shown, transactionLines } from '../derive/replies.js';
import type { RecipientProbe, Reply } from '../evidence/types.js';
import type { ScopeOf, Verdict } from './check.js';
import type { Paste } from './pastes/paste.js';
import { settingsFor } from './pastes/settings.js';

type Undecided = Extract<RecipientResult, { kind: 'not-hosted' | 'unclear' }>;

/** Why a server says nothing of a mailbox. */
export function undecided(result: Undecided, domain: string): Verdict {
  if (result.kind === 'not-hosted')
    return {
      outcome: 'not-applicable',
      message: `the server takes no mail for ${domain}: ${shown(result.reply)}`,
    };
  const { reason, message } = result;
  return { outcome: 'inconclusive', reason, message, ...(reason === 'budget' && { fix: WAY_OUT }) };
}

export const WAY_OUT =
  'Have this runner in the `ignoreip` of fail2ban, and set `relay-battery: standard`: then less is left out; of very many domains only the first are asked.';

/** A mailbox that has to take mail refuses it. `further` are probes that belong to the proof. */
export const refused = (probe: RecipientProbe, reply: Reply, further: RecipientProbe[] = []): Verdict => ({
  outcome: 'fail',
  code: 'refused',
  values: { reply: shown(reply) },
  seen: shown(reply),
  wanted: '250',
  proof: [...further, probe].flatMap(transactionLines),
});

/** An alias for a mailbox that the server does not know; where it refuses for anything else, an alias does not help. */
export function aliasPastes(scope: ScopeOf<'domain-endpoint'>, user: 'postmaster' | 'abuse'): Paste[] {
  const { recipients } = scope.endpoint;
  const result = recipients?.ok ? recipientResult(recipients.value, scope.domain.domain, user) : undefined;
  if (result?.kind !== 'refused' || result.by !== 'user-unknown') return [];
  const alias = { where: '/etc/aliases, then newaliases', text: `${user}: root` };
  return settingsFor(scope, { postfix: alias, exim: { ...alias, where: '/etc/aliases' }, opensmtpd: alias });
}
