import type { Reason, SenderAttempt } from '../evidence/types.js';
import { answerTo, classOf, isPermanent, type ReplyClass, reasonOf, shown } from './replies.js';

/** What MAIL + RCPT after login show of the sender. RCPT counts too: Postfix refuses a sender only there. */
export interface SenderResult {
  result: 'accepted' | 'not-permitted' | 'unclear';
  /** Of what is unclear. */
  reason: Reason;
  /** The reply that decided. */
  message: string;
}

/** Whether the login may use the sender, as far as MAIL and RCPT tell. */
export function senderResult(attempt: SenderAttempt): SenderResult {
  const reply = answerTo(attempt);
  if (!reply) return { result: 'unclear', reason: 'not-gathered', message: 'the dialogue ended before an answer' };
  const by = classOf(reply);
  const result =
    by === 'accepted' ? 'accepted' : isPermanent(reply) && !ABOUT_SOMETHING_ELSE.has(by) ? 'not-permitted' : 'unclear';
  return { result, reason: reasonOf(by), message: shown(reply) };
}

/** Refusals that say nothing of what this login may do. */
const ABOUT_SOMETHING_ELSE: ReadonlySet<ReplyClass> = new Set([
  'sender-rejected',
  'client-rejected',
  'recipient-rejected',
  'user-unknown',
  'tls-required',
]);
