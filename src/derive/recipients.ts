import type { Reason, RecipientProbe, Reply } from '../evidence/types.js';
import { answerTo, classOf, isAccepted, isPermanent, type ReplyClass, reasonOf, sameWords, shown } from './replies.js';

/** What a stranger's recipient was answered. */
export type RecipientResult =
  | { kind: 'accepted'; probe: RecipientProbe }
  | { kind: 'refused'; probe: RecipientProbe; by: ReplyClass; reply: Reply }
  /** The server takes no mail for the domain. */
  | { kind: 'not-hosted'; probe: RecipientProbe; reply: Reply }
  | { kind: 'unclear'; reason: Reason; message: string };

/** Refusals that are not about the recipient, nor about the sender. */
const ABOUT_SOMETHING_ELSE: ReadonlySet<ReplyClass> = new Set(['client-rejected', 'tls-required', 'auth-required']);

/** The answer to the probe of this kind for this domain. */
export function recipientResult(
  probes: readonly RecipientProbe[],
  domain: string,
  kind: RecipientProbe['kind'],
): RecipientResult {
  const probe = probes.find((one) => one.kind === kind && one.domain === domain);
  if (!probe) return LEFT_OUT;
  const reply = answerTo(probe);
  if (!reply) return UNANSWERED;
  if (isAccepted(reply)) return { kind: 'accepted', probe };
  const by = classOf(reply);
  if (by === 'relay-refused') return { kind: 'not-hosted', probe, reply };
  if (!isPermanent(reply) || ABOUT_SOMETHING_ELSE.has(by))
    return { kind: 'unclear', reason: reasonOf(by), message: shown(reply) };
  return { kind: 'refused', probe, by, reply };
}

const LEFT_OUT: RecipientResult = {
  kind: 'unclear',
  reason: 'budget',
  message: 'left out, so as to give the server no reason to ban this runner',
};
const UNANSWERED: RecipientResult = {
  kind: 'unclear',
  reason: 'not-gathered',
  message: 'the dialogue ended before an answer',
};

/** What became of the null sender to postmaster, held against another sender to the same mailbox. */
export type NullSenderResult =
  | { kind: 'accepted'; probe: RecipientProbe }
  | { kind: 'refused'; probe: RecipientProbe; reply: Reply; other: RecipientProbe; otherAccepted: boolean }
  /** Whoever sends. */
  | { kind: 'mailbox-refused'; probe: RecipientProbe; reply: Reply }
  | Extract<RecipientResult, { kind: 'not-hosted' | 'unclear' }>;

/** What a server says to mail with an empty reverse-path, told from what it says of the mailbox. */
export function nullSenderResult(probes: readonly RecipientProbe[], domain: string): NullSenderResult {
  const result = recipientResult(probes, domain, 'postmaster');
  if (result.kind !== 'refused') return result;
  const { probe, reply, by } = result;
  const others = probes.filter(({ reversePath, ...one }) => reversePath !== '' && one.recipient === probe.recipient);
  const accepted = others.find((one) => isAccepted(answerTo(one)));
  // At MAIL there is no mailbox yet.
  const other = accepted ?? (isAccepted(probe.mail) ? undefined : others.find(({ mail }) => isAccepted(mail)));
  if (other) return { kind: 'refused', probe, reply, other, otherAccepted: other === accepted };
  const alike = others.map(answerTo).some((answer) => answer && sameWords(answer, reply));
  if (by === 'user-unknown' || by === 'recipient-rejected' || alike) return { kind: 'mailbox-refused', probe, reply };
  return { kind: 'unclear', reason: reasonOf(by), message: shown(reply) };
}
