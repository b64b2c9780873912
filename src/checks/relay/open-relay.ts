import { type RelayVerdict, relayVerdict } from '../../derive/relay-verdict.js';
import { vectorsInWords } from '../../derive/relay-words.js';
import { answerTo, sameWords, shown, transactionLines } from '../../derive/replies.js';
import type { RelayAttempt, RelayEvidence, Reply } from '../../evidence/types.js';
import { defineCheck } from '../check.js';
import { eximStatement, type Settings, settingsFor } from '../pastes/settings.js';

const FIX =
  'Postfix: `smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination`, and only own networks in `mynetworks`. ' +
  'Exim: only own networks in `relay_from_hosts`, only own domains in `relay_to_domains`. ' +
  'OpenSMTPD: no `match from any for any action …` without `auth`.';

const OWN_ONLY: Settings = {
  postfix: {
    where: 'main.cf, with your own networks in mynetworks too, then postfix reload',
    text: [
      'smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination',
      'mynetworks = 127.0.0.0/8 [::1]/128',
    ].join('\n'),
  },
  exim: {
    where:
      'the main section, in place of these lists, with your own networks and the domains that you are a backup MX for, then reload Exim',
    text: 'hostlist relay_from_hosts = <; 127.0.0.1 ; ::1\ndomainlist relay_to_domains =',
  },
  opensmtpd: {
    where: 'smtpd.conf, in place of each rule that matches from any for any, then restart smtpd',
    text: 'action "submitted" relay\nmatch auth from any for any action "submitted"',
  },
};
const NO_TRICKS: Settings = {
  postfix: 'allow_percent_hack = no\nswap_bangpath = no',
  exim: eximStatement('acl_smtp_rcpt', 'deny message = restricted characters in address', 'local_parts = ^.*[@%!/|]'),
};

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
      pastes: (scope) => settingsFor(scope, OWN_ONLY),
    },
    'accepts-at-rcpt': {
      says: '{address} accepts a recipient elsewhere from a stranger at RCPT and refuses only at DATA',
      fix: `Refuse at RCPT, so that relay testers do not list the server. ${FIX}`,
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, OWN_ONLY),
    },
    'accepts-trick': {
      says: '{address} accepts {to}, which an open relay would pass on to the domain in it; whether this server does is not proved',
      fix: 'Refuse local parts with `%`, `!` and `@`. Postfix: `allow_percent_hack = no`, `swap_bangpath = no`, and no catch-all. Exim: `deny local_parts = ^.*[@%!/|]` in `acl_smtp_rcpt`, as in its default configuration. OpenSMTPD: no `@` entry in the virtual table.',
      severity: 'warning',
      pastes: (scope) => settingsFor(scope, NO_TRICKS),
    },
  },
  evaluate({ relay }) {
    const verdict = relayVerdict(relay);
    const seen = seenIn(relay, verdict.kind === 'refuses' || verdict.kind === 'unknown');
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

/** @param refused whether it did nothing else: then it matters what a refusal may hide */
function seenIn({ attempts, askedFor, skipped, reservedRecipient }: RelayEvidence, refused: boolean): string {
  const wide = attempts.length + skipped.length > CORE;
  const limits = [
    ...(askedFor ? [`asked for ${askedFor}, which has the same endpoint`] : []),
    ...(skipped.length > 0
      ? [`left out: ${vectorsInWords(skipped)}, so as not to be ${wide ? 'slowed down' : 'banned'}`]
      : []),
    ...(refused && reservedRecipient ? ['the recipient is in a reserved domain, whose refusal may hide a relay'] : []),
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
  return groups.map(({ reply, vectors }) => `${vectorsInWords(vectors)}: ${shown(reply)}`);
}
