import type { Reason, RelayAttempt, Reply } from '../evidence/types.js';

/** What a reply means, read from its code, its enhanced status code (RFC 3463) and, where these are too coarse, its words. */
export type ReplyClass =
  /** 2xx; 251 too: "will forward" is relaying. */
  | 'accepted'
  /** 3xx. */
  | 'go-ahead'
  /** Refused since the recipient is elsewhere. */
  | 'relay-refused'
  | 'auth-required'
  | 'tls-required'
  /** The sender is not this client's to use. */
  | 'sender-not-permitted'
  /** The sender is bad for anybody: no such domain, SPF, no such user. */
  | 'sender-rejected'
  /** The client is bad: listed, without PTR, HELO name. */
  | 'client-rejected'
  | 'user-unknown'
  /** The recipient is bad for anybody: no such domain, null MX. */
  | 'recipient-rejected'
  | 'greylisted'
  | 'throttled'
  | 'temporary'
  /** Any other 5xx. */
  | 'refused'
  | 'unexpected';

/** Whole phrases: a relay is also what is overloaded, or listed. */
const RELAY_DENIED = new RegExp(
  [
    /\brelay(ing)?( access| mail)?( to| for)?( is)? (denied|prohibited|refused|rejected|disallowed)/,
    /\brelay(ing)?( access| mail)?( to| for)?( is)? not (permitted|allowed|authori[sz]ed)/,
    /\b(do|does|will|can) ?not relay|\b(don't|won't|can't|unable to|not (permitted|allowed|authori[sz]ed) to) relay/,
    /rcpthosts|^invalid recipient/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** It is the client that has to log in; a message is authenticated by DKIM. */
const LOGIN_WANTED = new RegExp(
  [
    /\bauth(entication)? (is )?(required|needed)|\b(requires?|needs?|without) (smtp )?auth(entication)?\b/,
    /\b(must|have to|need to|please) (first )?(authenticate|log ?in)|\b(authenticate|log ?in) first|issue an auth command/,
    /^not authenticated|\b(client|user|you|session|connection)( was| is| are)? not authenticated/,
    /\bauthenticated (users?|clients?) only|\bonly (for )?authenticated (users?|clients?)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * In this order, the first that fits. Words as sent by Postfix, Exim, Sendmail, OpenSMTPD, Exchange, qmail and postgrey.
 * `status` is tested against the enhanced status code, `words` against {@link wordsOf}.
 */
const REFUSALS: { class: ReplyClass; codes?: RegExp; status?: RegExp; words?: RegExp }[] = [
  { class: 'throttled', codes: /^421/ },
  // RFC 3207 §4: 530 5.7.0; Exchange says 451 5.7.3 STARTTLS is required.
  {
    class: 'tls-required',
    words: /\bstarttls\b|(encryption|\btls) (is )?(required|needed)|requires? (encryption|tls)\b/,
  },
  { class: 'tls-required', codes: /^538/ },
  { class: 'sender-rejected', status: /\.1\.[78]$|\.7\.2[0-467]$/ },
  {
    class: 'sender-rejected',
    words: /sender address rejected: (.*not found|.*user unknown|.*unverified|.*null ?mx|need )/,
  },
  { class: 'sender-rejected', words: /domain of sender|sender (domain|verif)|\bspf\b|\bdmarc\b|call(out|back)/ },
  // Of the message, not of the client: DKIM and DMARC in other words.
  { class: 'sender-rejected', words: /\bunauthenticated (e-?mail|mail|message)|fail(s|ed)? (the )?authentication/ },
  { class: 'sender-not-permitted', words: /not logged in|not owned by|send(ing)? as th|^sender rejected/ },
  { class: 'sender-not-permitted', words: /sender address rejected/ },
  // Before relaying: Postfix has "User unknown in relay recipient table".
  { class: 'recipient-rejected', words: /recipient address rejected: (.*not found|.*null ?mx|need )|unrouteable/ },
  { class: 'user-unknown', status: /\.1\.1$/, words: /unknown|no such|not exist/ },
  { class: 'user-unknown', words: /user unknown|unknown (user|recipient)|no such (user|mailbox|recipient)/ },
  // Sendmail defers while it cannot resolve the client: "Relaying temporarily denied".
  { class: 'temporary', codes: /^4/, words: /relay\w* temporarily/ },
  // A 4xx too: Postfix defers by default, "454 4.7.1 Relay access denied" (defer_unauth_destination).
  { class: 'relay-refused', words: RELAY_DENIED },
  { class: 'greylisted', codes: /^45[01]/, words: /gr[ea]y-?list|postgrey/ },
  { class: 'greylisted', codes: /^45[01]/, status: /^4\.2\.|^4\.3\.2$/ },
  { class: 'greylisted', codes: /^45[01]/, status: /^4\.7\./, words: /\blater\b/ },
  { class: 'client-rejected', status: /\.7\.25$/ },
  {
    class: 'client-rejected',
    words: /client host|block(ed|list)|black ?list|\blisted\b|\bbanned\b|reputation|spamhaus/,
  },
  { class: 'client-rejected', words: /reverse (dns|hostname|lookup)|\bptr\b|\b(helo|ehlo)\b/ },
  { class: 'auth-required', codes: /^530/ },
  { class: 'auth-required', words: LOGIN_WANTED },
  { class: 'temporary', codes: /^4/ },
  { class: 'refused', codes: /^5/ },
];

/** Class of one reply. */
export function classOf(reply: Reply): ReplyClass {
  if (reply.code >= 200 && reply.code < 300) return 'accepted';
  if (reply.code >= 300 && reply.code < 400) return 'go-ahead';
  const [code, status, words] = [String(reply.code), enhancedStatus(reply) ?? '', wordsOf(reply)];
  const match = REFUSALS.find(
    (rule) =>
      (rule.codes?.test(code) ?? true) && (rule.status?.test(status) ?? true) && (rule.words?.test(words) ?? true),
  );
  return match?.class ?? 'unexpected';
}

/** Why a refusal of this class tells nothing of what was asked; any other is taken for a dislike of this client. */
const REASONS: Partial<Record<ReplyClass, Reason>> = {
  'go-ahead': 'protocol-garbage',
  'tls-required': 'tls-failed',
  'sender-not-permitted': 'sender-rejected',
  'sender-rejected': 'sender-rejected',
  'recipient-rejected': 'not-gathered',
  greylisted: 'greylisted',
  throttled: 'throttled',
  temporary: 'temporary-failure',
  unexpected: 'protocol-garbage',
};

/** Why a question stays open that was answered so. */
export const reasonOf = (refusal: ReplyClass): Reason => REASONS[refusal] ?? 'client-rejected';

/** Whether there is an answer, and it is yes. */
export const isAccepted = (reply: Reply | undefined): boolean => reply !== undefined && classOf(reply) === 'accepted';

/** The reply that decides a transaction: that to MAIL where it was refused, else that to RCPT. */
export const answerTo = ({ mail, rcpt }: Pick<RelayAttempt, 'mail' | 'rcpt'>): Reply | undefined =>
  mail && !isAccepted(mail) ? mail : rcpt;

/** Whether a transaction was decided: 421 says that the server leaves, and nothing of what was asked (RFC 5321 §3.8). */
export function isDecided(asked: Pick<RelayAttempt, 'mail' | 'rcpt'>): boolean {
  const answer = answerTo(asked);
  return answer !== undefined && answer.code !== 421;
}

/** 5xx: asking again will not help (RFC 5321 §4.2.1). */
export const isPermanent = (reply: Reply | undefined): boolean =>
  reply !== undefined && reply.code >= 500 && reply.code < 600;

/** `5.7.1` of `550 5.7.1 …` (RFC 2034 §4). */
export const enhancedStatus = (reply: Reply): string | undefined =>
  reply.lines[0]?.match(/^([245]\.\d{1,3}\.\d{1,3})\b/)?.[1];

/** The same refusal, whoever the sender or recipient was. */
export const sameWords = (one: Reply, other: Reply): boolean =>
  one.code === other.code && wordsOf(one) === wordsOf(other);

/** As one line, for a reader. */
export const shown = ({ code, lines }: Reply): string => `${code} ${lines.join(' ')}`.trim();

/** The name that the server gives itself: first word of a greeting (RFC 5321 §4.2) and of an answer to EHLO (§4.1.1.1). */
export const nameIn = ({ lines }: Reply): string => lines[0]?.trim().split(/\s/)[0] ?? '';

/** One MAIL + RCPT (+ DATA) as lines of a dialogue. */
export function transactionLines(
  asked: Pick<RelayAttempt, 'reversePath' | 'recipient' | 'mail' | 'rcpt' | 'data'>,
): string[] {
  const steps: [string, Reply | undefined][] = [
    [`MAIL FROM:<${asked.reversePath}>`, asked.mail],
    [`RCPT TO:<${asked.recipient}>`, asked.rcpt],
    ['DATA', asked.data],
  ];
  return steps.flatMap(([command, reply]) => (reply ? [`C: ${command}`, `S: ${shown(reply)}`] : []));
}

/** Characters looked at: a reply may be long on purpose. */
const MAX_WORDS = 1024;

/**
 * Lower-case words of a reply without what only echoes the question or names a host: our own probe addresses and a list
 * such as relays.example.org must not read as a word about relaying.
 */
function wordsOf({ lines }: Reply): string {
  return lines
    .map((line) => line.replace(/^[245]\.\d{1,3}\.\d{1,3}\b/, ''))
    .join(' ')
    .slice(0, MAX_WORDS)
    .toLowerCase()
    .replace(/<[^<>]*>(\.{3}|:)?/g, ' ')
    .replace(/\S+@\S+|https?:\S+/g, ' ')
    .replace(/\S*[a-z0-9]\.[a-z0-9]\S*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
