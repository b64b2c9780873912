import { type RelayVerdict, relayVerdict } from '../../derive/relay-verdict.js';
import { answerTo, sameWords, shown, transactionLines } from '../../derive/replies.js';
import type { RelayAttempt, RelayEvidence, Reply } from '../../evidence/types.js';
import { defineCheck } from '../check.js';

const FIX =
  'Postfix: `smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination`, and only own networks in `mynetworks`. ' +
  'Exim: only own networks in `relay_from_hosts`, only own domains in `relay_to_domains`. ' +
  'OpenSMTPD: no `match from any for any action …` without `auth`.';

export default defineCheck({
  id: 'open-relay',
  topic: 'relay',
  about: 'endpoint',
  on: ['mx'],
  essential: true,
  needs: ['relay'],
  title: 'Server does not relay for strangers',
  why: 'An open relay is found within hours, sends spam for anybody, and its address is then listed and refused everywhere.',
  references: ['RFC 2505 §2.1', 'RFC 5321 §7.9'],
  findings: {
    relays: {
      says: '{address} relays for strangers: it takes mail from {from} for {to}',
      fix: FIX,
      severity: 'error',
    },
    'accepts-at-rcpt': {
      says: '{address} accepts a recipient elsewhere from a stranger at RCPT and refuses only at DATA',
      fix: `Refuse at RCPT, so that relay testers do not list the server. ${FIX}`,
      severity: 'warning',
    },
    'accepts-trick': {
      says: '{address} accepts {to}, which an open relay would pass on to the domain in it; whether this server does is not proved',
      fix: 'Refuse local parts with `%`, `!` and `@`. Postfix: `allow_percent_hack = no`, `swap_bangpath = no`, and no catch-all. Exim: `deny local_parts = ^.*[@%!/|]` in `acl_smtp_rcpt`, as in its default configuration. OpenSMTPD: no `@` entry in the virtual table.',
      severity: 'warning',
    },
  },
  evaluate({ relay }) {
    const verdict = relayVerdict(relay);
    const seen = seenIn(relay);
    if (verdict.kind === 'refuses') return { outcome: 'pass', seen };
    if (verdict.kind === 'unknown') {
      const { reason, message } = verdict;
      return { outcome: 'inconclusive', reason, message, fix: WAY_OUT[reason], seen };
    }
    return {
      outcome: 'fail',
      code: verdict.kind,
      values: valuesOf(verdict),
      seen,
      wanted: 'a refusal at RCPT',
      proof: verdict.attempts.flatMap(transactionLines),
    };
  },
});

const WAY_OUT: Partial<Record<string, string>> = {
  'accept-all': `Treat it as an open relay until its queue shows otherwise. ${FIX}`,
  greylisted: 'Set `retry-greylisted` to the time after which the server takes mail, or exempt this runner.',
  'client-rejected':
    'Exempt the address of this runner from block lists and PTR rules, or run from an accepted address.',
  'not-gathered': 'Set `relay-recipient` to an own mailbox at another provider.',
};

function valuesOf({ attempts }: Extract<RelayVerdict, { attempts: unknown }>): Record<string, string> {
  const [first] = attempts;
  return { from: `<${first?.reversePath}>`, to: `<${first?.recipient}>` };
}

/** Vectors of `core`. */
const CORE = 4;

function seenIn({ attempts, askedFor, skipped, reservedRecipient }: RelayEvidence): string {
  const wide = attempts.length + skipped.length > CORE;
  const limits = [
    ...(askedFor ? [`asked for ${askedFor}, which has the same endpoint`] : []),
    ...(skipped.length > 0
      ? [`${skipped.join(', ')} left out so as not to be ${wide ? 'slowed down' : 'banned'}`]
      : []),
    ...(reservedRecipient ? ['the recipient is in a reserved domain, whose refusal may hide a relay'] : []),
    ...(wide
      ? ['so many refusals are more than fail2ban tolerates by default: have this runner in its `ignoreip`']
      : []),
  ];
  return [...answersIn(attempts), ...limits].join('; ');
}

/** Vectors that were answered in the same words together. */
function answersIn(attempts: RelayAttempt[]): string[] {
  const groups: { reply: Reply; vectors: string[] }[] = [];
  for (const attempt of attempts) {
    const reply = answerTo(attempt);
    if (!reply) continue;
    const group = groups.find((one) => sameWords(one.reply, reply));
    if (group) group.vectors.push(attempt.vector);
    else groups.push({ reply, vectors: [attempt.vector] });
  }
  return groups.map(({ reply, vectors }) => `${vectors.join(', ')}: ${shown(reply)}`);
}
