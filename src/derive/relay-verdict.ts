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
  | { kind: 'relays' | 'accepts-at-rcpt' | 'accepts-trick' | 'refuses'; attempts: RelayAttempt[] }
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
  const direct = tried.filter(({ attempt }) => isDirect(attempt, relay));
  const tricks = tried.filter(({ attempt }) => !isDirect(attempt, relay));
  const relaying = having(direct, 'relays');
  if (relaying.length > 0 && takesAnything(relay))
    return unknown('accept-all', `${shown(relay.acceptAll!.rcpt!)} even for a recipient in a domain that cannot exist`);
  // A trick is no mailbox of the server where it refuses an unknown local part.
  const proved = refusesUnknownUser(relay) ? tricks : [];
  for (const kind of ['relays', 'accepts-at-rcpt'] as const) {
    const attempts = having([...direct, ...proved], kind);
    if (attempts.length > 0) return { kind, attempts };
  }
  const accepted = having(tricks, 'relays', 'accepts', 'accepts-at-rcpt');
  if (accepted.length > 0 && having(direct, 'accepts').length === 0)
    return { kind: 'accepts-trick', attempts: accepted };
  const open = having(tried, 'accepts', 'unanswered').length > 0;
  const unfinished = relay.cut ?? (open ? UNANSWERED : undefined);
  if (unfinished) return unknown(unfinished.kind, unfinished.message);
  return refusalVerdict(tried, relay);
}

const having = (tried: Tried[], ...kinds: AttemptResult['kind'][]): RelayAttempt[] =>
  tried.filter(({ result }) => kinds.includes(result.kind)).map(({ attempt }) => attempt);

/** Its final mailbox is elsewhere: as it was asked, or in the words in which the server accepted it. */
export const isDirect = (attempt: RelayAttempt, { attempts }: Pick<RelayEvidence, 'attempts'>): boolean =>
  !attempt.trick || attempts.some((plain) => !plain.trick && isAccepted(attempt.rcpt) && echoes(attempt, plain));

/** Sendmail shows what it made of a recipient: `250 2.1.5 <user@elsewhere>... Recipient ok`. */
const echoes = ({ rcpt }: RelayAttempt, { recipient }: RelayAttempt): boolean =>
  !/^@|\.$/.test(recipient) && shown(rcpt!).toLowerCase().includes(`<${recipient.toLowerCase()}>`);

/**
 * It accepts a domain that cannot exist (C3), as an open relay does, and as does a trap that says yes to everything. Whoever
 * refuses an unknown user of an own domain (C2), another vector, or a command that does not exist, is no such trap.
 */
const takesAnything = ({ attempts, acceptAll, unknownUser, unknownCommand }: RelayEvidence): boolean =>
  isAccepted(acceptAll?.rcpt) &&
  !isPermanent(unknownUser?.rcpt) &&
  !isPermanent(unknownCommand) &&
  !attempts.some(({ rcpt }) => rcpt && speaksOfRelaying(classOf(rcpt)));

/** C2 was refused for its user; 501 is about the form of the address, as of one without a domain. */
export const refusesUnknownUser = ({ unknownUser }: Pick<RelayEvidence, 'unknownUser'>): boolean =>
  isAccepted(unknownUser?.mail) && isPermanent(unknownUser?.rcpt) && unknownUser?.rcpt?.code !== 501;

const UNANSWERED: Failure = { kind: 'not-gathered', message: 'the server was not asked to the end' };

/** Of ports and hosts that have one address. */
const USED_UP =
  'no vector was tried, so as not to be banned: other ports or hosts with this address used up the refusals that a ban list tolerates';

/** All were refused: for whom, and is that about relaying? */
function refusalVerdict(tried: Tried[], { attempts, control, skipped }: RelayEvidence): RelayVerdict {
  const refusals = tried.flatMap(({ result }) => (result.kind === 'refused' ? [result] : []));
  if (refusals.length === 0)
    return skipped.length > 0 ? unknown('budget', USED_UP) : unknown('not-gathered', 'no vector was tried');
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
