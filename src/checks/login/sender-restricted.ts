import { isFqdn } from '../../derive/names.js';
import { transactionLines } from '../../derive/replies.js';
import { senderResult } from '../../derive/senders.js';
import type { SenderAttempt } from '../../evidence/types.js';
import { withoutSenders } from '../applies.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import type { Paste } from '../pastes/paste.js';
import { eximStatement, listener, serviceOptions, settingsFor } from '../pastes/settings.js';

const FIX =
  'Postfix: `reject_sender_login_mismatch` in `smtpd_sender_restrictions`, before any permit, with `smtpd_sender_login_maps`. ' +
  'Exim: in `acl_smtp_mail`, deny where `authenticated = *` and the sender is not one of `$authenticated_id`. ' +
  'OpenSMTPD: `listen on … auth … senders <table>`.';

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expansion of Exim
const EXIM_OTHER_SENDER = '!condition = ${if eqi{$authenticated_id}{$sender_address}}';

/** The login is known to the run alone: it is the user's to fill in. */
const LOGIN = 'LOGIN';
const WITH_LOGINS = `with your logins in place of ${LOGIN}`;

function pastes(scope: ScopeOf<'endpoint'>): Paste[] {
  const domains = scope.host.senderDomains.filter(isFqdn);
  if (domains.length === 0) return [];
  const options = serviceOptions(
    scope.endpoint,
    'smtpd_sender_restrictions=reject_sender_login_mismatch',
    `smtpd_sender_login_maps=inline:{${domains.map((domain) => `@${domain}=${LOGIN}`).join(',')}}`,
  );
  const listening = listener(scope, 'senders <owners>');
  const owned = domains.map((domain) => `@${domain}`).join(', ');
  return settingsFor(scope, {
    postfix: { ...options, where: `${WITH_LOGINS}: ${options.where}` },
    exim: eximStatement(
      'acl_smtp_mail',
      'deny message = sender not owned by this login',
      'authenticated = *',
      EXIM_OTHER_SENDER,
    ),
    opensmtpd: listening && {
      where: `${WITH_LOGINS}: ${listening.where}`,
      text: `table owners { "${LOGIN}" = "${owned}" }\n${listening.text}`,
    },
  });
}

export default defineCheck({
  id: 'sender-restricted',
  topic: 'login',
  about: 'endpoint',
  on: ['submission', 'submissions'],
  essential: true,
  needs: ['login'],
  inputs: ['smtp-username', 'smtp-password', 'allowed-sender-domains'],
  title: 'Login cannot send under a foreign name',
  why: 'One stolen password is then enough to send as anybody, under the good name of this server.',
  references: ['RFC 6409 §6.1'],
  findings: {
    'foreign-domain': {
      says: 'After login, the foreign sender {sender} is not refused by RCPT on {address} port {port}',
      fix: FIX,
      severity: 'error',
      pastes,
    },
    'other-user': {
      says: "After login, another user's address {sender} is not refused by RCPT on {address} port {port}",
      fix: FIX,
      severity: 'warning',
      pastes,
    },
  },
  excludes: withoutSenders,
  evaluate({ login: { senders } }) {
    const tried = senders.map((attempt) => ({ attempt, ...senderResult(attempt) }));
    const others = tried.filter(({ attempt }) => attempt.kind !== 'allowed');
    const taken = others.filter(({ result }) => result === 'accepted');
    if (taken.length > 0) return taken.map(({ attempt, message }) => failed(attempt, message));
    // Where nothing at all is taken, a refusal says nothing of the sender.
    if (!tried.some(({ attempt, result }) => attempt.kind === 'allowed' && result === 'accepted'))
      return {
        outcome: 'inconclusive',
        reason: 'not-gathered',
        message: 'no allowed sender was accepted to compare with',
      };
    const unclear = others.find(({ result }) => result !== 'not-permitted');
    if (unclear) return { outcome: 'inconclusive', reason: unclear.reason, message: unclear.message };
    if (others.length === 0)
      return { outcome: 'inconclusive', reason: 'not-gathered', message: 'no foreign sender was tried' };
    return {
      outcome: 'pass',
      seen: others.map(({ attempt, message }) => `<${attempt.reversePath}>: ${message}`).join('; '),
    };
  },
});

const failed = (attempt: SenderAttempt, seen: string): Verdict => ({
  outcome: 'fail',
  code: attempt.kind,
  values: { sender: `<${attempt.reversePath}>` },
  seen,
  wanted: 'a refusal of the sender',
  proof: transactionLines(attempt),
});
