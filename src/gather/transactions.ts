import { answerTo, classOf } from '../derive/replies.js';
import { valueIn } from '../evidence/slot.js';
import type { Failure, RelayAttempt, Reply } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import type { Plan } from '../plan/types.js';

/**
 * Refused recipients an address may see in one run, over all its ports: fail2ban bans at the fifth
 * (jail.conf `maxretry = 5`, filter.d/postfix.conf and exim.conf).
 */
const REFUSALS = 4;

/** Of these, what is kept for the relay battery on port 25: V01 and V03. */
const BATTERY_SHARE = 2;

/** Negative replies that a connection bears: Postfix slows down at the tenth (`smtpd_soft_error_limit`). */
const MOST_NEGATIVES = 9;

/** How many more of them this connection bears. */
export const bearable = ({ negatives }: SmtpSession): number => Math.max(0, MOST_NEGATIVES - negatives);

/** Counts refusals of one address. */
export interface Refusals {
  count: number;
  limit: number;
}

/** Who asks for a larger battery has this runner allow-listed. */
export const openRefusals = ({ relayBattery }: Plan): Refusals => ({
  count: 0,
  limit: relayBattery === 'core' ? REFUSALS : Number.POSITIVE_INFINITY,
});

/** How many refusals are left. */
export const left = ({ count, limit }: Refusals): number => Math.max(0, limit - count);

/** How many of them other questions may use up. */
export const spare = (refusals: Refusals): number => Math.max(0, left(refusals) - BATTERY_SHARE);

/** Asks one question whose refusal is counted from the start, since other ports of the address ask at the same time. */
export async function reserving<T>(refusals: Refusals, ask: () => Promise<T>): Promise<T> {
  refusals.count += 1;
  const answer = await ask();
  refusals.count -= 1;
  return answer;
}

export type Asked = Pick<RelayAttempt, 'reversePath' | 'recipient' | 'mail' | 'rcpt'>;

/**
 * Refusals that no ban list we know of counts (fail2ban filter.d/postfix.conf, exim.conf, sendmail-reject.conf): log in
 * first, a recipient or sender that a policy denies, greylisting that does not blame the client. All others are counted.
 */
const HARMLESS = /authenticat|recipient address rejected: access denied|not owned by|not logged in/i;

/** Whether a ban list may count this answer against us. */
export function isCounted(answer: Reply | undefined): boolean {
  if (!answer || answer.code < 400 || answer.code === 530) return false;
  const words = answer.lines.join(' ');
  return !HARMLESS.test(words) && (classOf(answer) !== 'greylisted' || /client host rejected/i.test(words));
}

/**
 * One transaction for each list of recipients with one sender: MAIL, RCPT …, RSET, all in one group. Fills in the replies,
 * counts the refusals, and returns why replies are missing.
 */
export async function transact(
  session: SmtpSession,
  refusals: Refusals,
  transactions: readonly (readonly Asked[])[],
): Promise<Failure | undefined> {
  if (transactions.length === 0) return undefined;
  const replies = await session.group(transactions.flatMap(commandsOf));
  let failure: Failure | undefined;
  const next = (): Reply | undefined => {
    const slot = replies.shift();
    if (slot?.ok === false) failure ??= slot.error;
    return valueIn(slot);
  };
  for (const asked of transactions) {
    const mail = next();
    for (const one of asked) Object.assign(one, { mail, rcpt: next() });
    replies.shift();
    const refused = asked.filter((one) => isCounted(answerTo(one))).length;
    refusals.count += mail && mail.code >= 400 ? Math.min(1, refused) : refused;
  }
  return failure;
}

const commandsOf = (asked: readonly Asked[]): string[] => [
  `MAIL FROM:<${asked[0]?.reversePath}>`,
  ...asked.map(({ recipient }) => `RCPT TO:<${recipient}>`),
  'RSET',
];
