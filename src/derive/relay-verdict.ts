import type { Failure, Reason, RelayAttempt, RelayEvidence, Reply } from '../evidence/types.js';
import { classOf, isAccepted, isPermanent, type ReplyClass, reasonOf, sameWords, shown } from './replies.js';

/** What one MAIL + RCPT (+ DATA) of a recipient elsewhere shows. */
export type AttemptResult =
  /** RCPT accepted and DATA answered 354. */
  | { kind: 'relays' }
  /** RCPT accepted, DATA refused. */
  | { kind: 'accepts-at-rcpt'; reply: Reply }
  /** RCPT accepted, DATA not asked or not answered. */
  | { kind: 'accepts' }
  /** Refused; `by` is the class of the refusal. */
  | { kind: 'refused'; by: ReplyClass; reply: Reply }
  | { kind: 'unanswered' };

/** RCPT alone proves nothing: some servers accept there and refuse at DATA. */
export function attemptResult({ mail, rcpt, data }: RelayAttempt): AttemptResult {
  if (mail && !isAccepted(mail)) return { kind: 'refused', by: classOf(mail), reply: mail };
  if (!rcpt) return { kind: 'unanswered' };
  if (!isAccepted(rcpt)) return { kind: 'refused', by: classOf(rcpt), reply: rcpt };
  if (!data) return { kind: 'accepts' };
  return data.code === 354 ? { kind: 'relays' } : { kind: 'accepts-at-rcpt', reply: data };
}

export type RelayVerdict =
  | { kind: 'relays' | 'accepts-at-rcpt' | 'refuses'; attempts: RelayAttempt[] }
  | { kind: 'unknown'; reason: Reason; message: string };

interface Tried {
  attempt: RelayAttempt;
  result: AttemptResult;
}

/**
 * Judges the battery. That nothing was accepted is a pass only under a positive control: the server takes some mail from
 * us (C1), or its refusals speak of relaying and not of us.
 */
export function relayVerdict(relay: RelayEvidence): RelayVerdict {
  const tried = relay.attempts.map((attempt) => ({ attempt, result: attemptResult(attempt) }));
  const having = (kind: AttemptResult['kind']) =>
    tried.filter(({ result }) => result.kind === kind).map(({ attempt }) => attempt);
  const relaying = having('relays');
  if (relaying.length > 0 && takesAnything(relay))
    return unknown('accept-all', `${shown(relay.acceptAll!.rcpt!)} even for a recipient in a domain that cannot exist`);
  if (relaying.length > 0) return { kind: 'relays', attempts: relaying };
  if (having('accepts-at-rcpt').length > 0) return { kind: 'accepts-at-rcpt', attempts: having('accepts-at-rcpt') };
  const unfinished = relay.cut ?? (having('accepts').length + having('unanswered').length > 0 ? UNANSWERED : undefined);
  if (unfinished) return unknown(unfinished.kind, unfinished.message);
  return refusalVerdict(tried, relay);
}

/**
 * It accepts a domain that cannot exist (C3), as an open relay does, and as does a trap that says yes to everything. Whoever
 * refuses an unknown user of an own domain (C2), another vector, or a command that does not exist, is no such trap.
 */
const takesAnything = ({ attempts, acceptAll, unknownUser, unknownCommand }: RelayEvidence): boolean =>
  isAccepted(acceptAll?.rcpt) &&
  !isPermanent(unknownUser?.rcpt) &&
  !isPermanent(unknownCommand) &&
  !attempts.some(({ rcpt }) => rcpt && speaksOfRelaying(classOf(rcpt)));

const UNANSWERED: Failure = { kind: 'not-gathered', message: 'the server was not asked to the end' };

/** All were refused: for whom, and is that about relaying? */
function refusalVerdict(tried: Tried[], { attempts, control, skipped }: RelayEvidence): RelayVerdict {
  const refusals = tried.flatMap(({ result }) => (result.kind === 'refused' ? [result] : []));
  if (refusals.length === 0)
    return unknown('not-gathered', `no vector was tried${skipped.length > 0 ? ', so as not to be banned' : ''}`);
  // A sender domain of ours that the server cannot look up says nothing of the vectors that have another one.
  const senders = refusals.length > 1 && refusals.some(({ by }) => speaksOfRelaying(by)) ? ['sender-rejected'] : [];
  const temporary = refusals.find(
    ({ by, reply }) => !speaksOfRelaying(by) && !isPermanent(reply) && !senders.includes(by),
  );
  const tls = refusals.find(({ by }) => by === 'tls-required');
  const undecided = tls ?? temporary;
  if (undecided) return unknown(reasonOf(undecided.by), shown(undecided.reply));

  const controlReply = control && (isAccepted(control.mail) ? control.rcpt : control.mail);
  const proper = refusals.some(({ by, reply }) =>
    isAccepted(controlReply)
      ? !ABOUT_SOMETHING_ELSE.has(by)
      : speaksOfRelaying(by) && !(controlReply && sameWords(controlReply, reply)),
  );
  if (proper) return { kind: 'refuses', attempts };
  const [first] = refusals;
  const why = refusals.find(({ by }) => by === 'sender-rejected' || by === 'sender-not-permitted') ?? first!;
  return controlReply && !isAccepted(controlReply) && sameWords(controlReply, first!.reply)
    ? unknown('client-rejected', `the server refuses mail for its own domain in the same words: ${shown(first!.reply)}`)
    : unknown(reasonOf(why.by), `no refusal speaks of relaying: ${shown(why.reply)}`);
}

const ABOUT_SOMETHING_ELSE: ReadonlySet<ReplyClass> = new Set([
  'sender-rejected',
  'sender-not-permitted',
  'client-rejected',
  'recipient-rejected',
]);
const speaksOfRelaying = (by: ReplyClass): boolean => by === 'relay-refused' || by === 'auth-required';
const unknown = (reason: Reason, message: string): RelayVerdict => ({ kind: 'unknown', reason, message });
