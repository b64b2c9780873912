import { attemptResult } from '../../derive/relay-verdict.js';
import { isAccepted, isPermanent, type ReplyClass, reasonOf, shown, transactionLines } from '../../derive/replies.js';
import type { RelayAttempt } from '../../evidence/types.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import type { Paste } from '../pastes/paste.js';
import { eximStatement, listener, serviceOptions, settingsFor } from '../pastes/settings.js';

const FIX =
  'Postfix: `-o smtpd_relay_restrictions=permit_sasl_authenticated,reject` for the submission services in master.cf. ' +
  'Exim: in `acl_smtp_rcpt`, first of all `deny !authenticated = *` where `$received_port` is 465 or 587. ' +
  'OpenSMTPD: `auth` (not `auth-optional`) on the listener.';

const pastes = (scope: ScopeOf<'endpoint'>): Paste[] =>
  settingsFor(scope, {
    postfix: serviceOptions(
      scope.endpoint,
      'smtpd_relay_restrictions=permit_sasl_authenticated,reject',
      'smtpd_recipient_restrictions=permit_sasl_authenticated,reject',
    ),
    exim: eximStatement(
      'acl_smtp_rcpt',
      'deny message = authentication required',
      '!authenticated = *',
      `condition = \${if eq{$received_port}{${scope.endpoint.port}}}`,
    ),
    opensmtpd: listener(scope),
  });

export default defineCheck({
  id: 'auth-required',
  topic: 'login',
  about: 'endpoint',
  on: ['submission', 'submissions'],
  essential: true,
  needs: ['relay'],
  title: 'Nothing is taken without a login',
  why: 'A submission port that takes mail without a login is an open relay, or a way around the filters of port 25.',
  references: ['RFC 6409 §4.3', 'RFC 6409 §3.3'],
  findings: {
    open: {
      says: '{address} port {port} takes mail from anybody to anybody without a login',
      fix: FIX,
      severity: 'error',
      pastes,
    },
    'accepts-at-rcpt': {
      says: '{address} port {port} accepts a recipient elsewhere without a login and refuses only at DATA',
      fix: FIX,
      severity: 'warning',
      pastes,
    },
    'local-delivery': {
      says: '{address} port {port} takes mail for its own domain without a login',
      fix: FIX,
      severity: 'warning',
      pastes,
    },
  },
  evaluate({ relay: { attempts, skipped, control, cut } }) {
    const [worst] = attempts.map(verdictOf).sort((a, b) => rank(a) - rank(b));
    if (worst?.outcome === 'fail') return worst;
    if (isAccepted(control?.rcpt)) return failed('local-delivery', control!);
    if (worst && worst.outcome !== 'inconclusive') return worst;
    if (cut) return { outcome: 'inconclusive', reason: cut.kind, message: cut.message };
    return worst ?? untried(skipped);
  },
});

const untried = (skipped: string[]): Verdict =>
  skipped.length > 0
    ? { outcome: 'inconclusive', reason: 'budget', message: `${UNTRIED}, so as not to be banned` }
    : { outcome: 'inconclusive', reason: 'not-gathered', message: UNTRIED };
const UNTRIED = 'no recipient was tried without a login';

const ORDER = ['fail', 'inconclusive', 'pass', 'not-applicable'];
const rank = ({ outcome }: Verdict): number => ORDER.indexOf(outcome);

function verdictOf(attempt: RelayAttempt): Verdict {
  const result = attemptResult(attempt);
  if (result.kind === 'relays') return failed('open', attempt);
  if (result.kind === 'accepts-at-rcpt') return failed('accepts-at-rcpt', attempt);
  if (result.kind !== 'refused')
    return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the server was not asked to the end' };
  const { by, reply } = result;
  const seen = shown(reply);
  if (wantsLogin(by, seen) || (isPermanent(reply) && !ABOUT_SOMETHING_ELSE.has(by))) return { outcome: 'pass', seen };
  return { outcome: 'inconclusive', reason: reasonOf(by), message: seen };
}

/** Postfix refuses who did not log in with `smtpd_client_restrictions`: "Client host rejected: Access denied". */
const wantsLogin = (by: ReplyClass, seen: string): boolean =>
  by === 'relay-refused' || by === 'auth-required' || (by === 'client-rejected' && /access denied/i.test(seen));

/** Refusals that a login would not have changed. */
const ABOUT_SOMETHING_ELSE: ReadonlySet<ReplyClass> = new Set([
  'tls-required',
  'sender-rejected',
  'client-rejected',
  'recipient-rejected',
]);

const failed = (code: string, attempt: RelayAttempt): Verdict => ({
  outcome: 'fail',
  code,
  seen: shown(attempt.data ?? attempt.rcpt!),
  wanted: 'a refusal before DATA',
  proof: transactionLines(attempt),
});
