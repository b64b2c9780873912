import type { RecipientResult } from '../derive/recipients.js';
import { shown, transactionLines } from '../derive/replies.js';
import type { RecipientProbe, Reply } from '../evidence/types.js';
import type { Verdict } from './check.js';

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
  'Have this runner in the `ignoreip` of fail2ban, and set `relay-battery: standard`: then nothing is left out.';

export const refused = (probe: RecipientProbe, reply: Reply, further: RecipientProbe[] = []): Verdict => ({
  outcome: 'fail',
  code: 'refused',
  values: { reply: shown(reply) },
  seen: shown(reply),
  wanted: '250',
  proof: [...further, probe].flatMap(transactionLines),
});
