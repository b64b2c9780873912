import { answerTo, isAccepted, shown } from '../derive/replies.js';
import { failure, ok } from '../evidence/slot.js';
import type { Failure, SmugglingProbe } from '../evidence/types.js';
import type { SmtpSession, UnendedMessage } from '../net/session.js';
import { onFurtherConnection } from './further.js';
import { controlAmong } from './recipients.js';
import type { Talk } from './talk.js';
import { isCounted, left } from './transactions.js';

/** What servers were seen to take for the end of a message (CVE-2023-51764, -51765, -51766). */
const VARIANTS = [
  ...['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r\n', '\r.\n', '\n.\r', '\r.\r', '\r\n.\r'],
  ...['\r\n\0.\r\n', '\r\n.\0\r\n'],
];
/** How long the answer to an end of a message may take. */
const ANSWER_MS = 2000;
export const CONNECTIONS = 3;
/** Variants taken that are enough. */
const TAKEN = 3;

/**
 * Tells whether anything but CR LF `.` CR LF ends a message, and delivers none: the message is one that a server refuses,
 * with too many hops, too long a line and a broken header, and its proper end is never sent. It goes to an own mailbox
 * even so. The first message that was delivered after all is the last.
 */
export async function trySmuggling(talk: Talk): Promise<void> {
  const { endpoint, host, refusals } = talk;
  const [own] = host.senderDomains;
  if (!own) return;
  endpoint.smuggling = failure('not-gathered', 'there was no time for it');
  // A mailbox that was accepted once costs no refusal.
  if (left(refusals) === 0 && !isAccepted(controlAmong(endpoint)?.rcpt)) {
    endpoint.smuggling = failure('budget', 'left out so as not to be banned');
    return;
  }
  const probes: SmugglingProbe[] = [];
  let end: Failure | undefined;
  for (let connection = 0; connection < CONNECTIONS && !end && !isEnough(probes); connection++) {
    const done = await onFurtherConnection(talk, 'end-of-data variants', async (session) => {
      const failed = await tryOn(talk, session, `postmaster@${own}`, probes);
      session.cut();
      return failed;
    });
    end = done.ok ? done.value : done.error;
  }
  endpoint.smuggling = probes.length > 0 ? ok(probes) : { ok: false, error: end ?? UNANSWERED };
}

const isEnough = (probes: SmugglingProbe[]): boolean =>
  probes.length === VARIANTS.length ||
  probes.filter(({ after }) => after).length === TAKEN ||
  probes.some(({ reply }) => isAccepted(reply));

const UNANSWERED: Failure = { kind: 'not-gathered', message: 'no variant could be tried' };

/** As many of the variants that are left as one connection bears; why it bore none. */
async function tryOn(
  talk: Talk,
  session: SmtpSession,
  recipient: string,
  probes: SmugglingProbe[],
): Promise<Failure | undefined> {
  while (!isEnough(probes)) {
    const opened = await open(talk, session, recipient);
    if ('failure' in opened) return opened.failure;
    const answered = await tryIn(opened.message, session, probes);
    if (answered !== 'refused') return undefined;
  }
  return undefined;
}

async function open(
  { refusals }: Talk,
  session: SmtpSession,
  recipient: string,
): Promise<{ message: UnendedMessage } | { failure: Failure }> {
  const [mail, rcpt] = await session.group(['MAIL FROM:<>', `RCPT TO:<${recipient}>`]);
  if (!mail?.ok) return { failure: mail?.error ?? UNANSWERED };
  if (!rcpt?.ok) return { failure: rcpt?.error ?? UNANSWERED };
  const refusal = answerTo({ mail: mail.value, rcpt: rcpt.value });
  if (!isAccepted(refusal)) {
    if (isCounted(refusal)) refusals.count += 1;
    return { failure: failure('client-rejected', `${recipient} was refused: ${shown(refusal!)}`).error };
  }
  const { data, message } = await session.unended();
  if (!data.ok) return { failure: data.error };
  return message
    ? { message }
    : { failure: failure('client-rejected', `DATA was answered ${shown(data.value)}`).error };
}

/** Adds variants to one message until one is answered. */
async function tryIn(
  message: UnendedMessage,
  session: SmtpSession,
  probes: SmugglingProbe[],
): Promise<'refused' | 'ended' | 'none'> {
  await message.add(REFUSED_BY_ALL, 0);
  for (const variant of VARIANTS.slice(probes.length)) {
    const answer = await message.add(`smtp-preflight${variant}`, ANSWER_MS);
    const shownVariant = JSON.stringify(variant).slice(1, -1);
    if (!answer.ok) return 'ended';
    if (answer.value === null) {
      probes.push({ variant: shownVariant });
      continue;
    }
    const after = session.alive ? await session.command('NOOP') : undefined;
    probes.push({ variant: shownVariant, reply: answer.value, ...(after?.ok && { after: after.value }) });
    return session.alive && !isAccepted(answer.value) ? 'refused' : 'ended';
  }
  return 'none';
}

/** More hops than RFC 5321 §6.3 tolerates, a header that is none, a line over 998 bytes (RFC 5322 §2.1.1). */
const REFUSED_BY_ALL = [
  ...Array.from(
    { length: 120 },
    (_, hop) => `Received: from hop${hop}.invalid by hop${hop + 1}.invalid; Thu, 1 Jan 1970 00:00:00 +0000`,
  ),
  'From: <<smtp-preflight',
  'Subject: smtp-preflight, of which nothing is to be delivered',
  '',
  'x'.repeat(1100),
  '',
].join('\r\n');
