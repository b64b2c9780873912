import { classOf, isAccepted, isPermanent, reasonOf, shown } from './replies.js';
export function senderResult({ mail, rcpt }) {
    const reply = mail && !isAccepted(mail) ? mail : rcpt;
    if (!reply)
        return { result: 'unclear', reason: 'not-gathered', message: 'the dialogue ended before an answer' };
    const by = classOf(reply);
    const result = by === 'accepted' ? 'accepted' : isPermanent(reply) && !ABOUT_SOMETHING_ELSE.has(by) ? 'not-permitted' : 'unclear';
    return { result, reason: reasonOf(by), message: shown(reply) };
}
/** Refusals that say nothing of what this login may do. */
const ABOUT_SOMETHING_ELSE = new Set([
    'sender-rejected',
    'client-rejected',
    'recipient-rejected',
    'user-unknown',
    'tls-required',
]);
