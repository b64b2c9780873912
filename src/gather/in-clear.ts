import { isExim } from '../derive/server-software.js';
import type { Ehlo } from '../evidence/types.js';
import type { SmtpSession } from '../net/session.js';
import { wants } from './context.js';
import { orEnd, type Talk } from './talk.js';

/** What a client says that did not wait for TLS, in one group; fills `mailBeforeTls` and `authInClear`. */
export async function sayInClear(talk: Talk, session: SmtpSession, { keywords }: Ehlo): Promise<void> {
  const { endpoint } = talk;
  const mail = wantsMail(talk, keywords) ? ['MAIL FROM:<>', 'RSET'] : [];
  const auth = wantsAuth(talk, keywords) ? ['AUTH LOGIN'] : [];
  if (mail.length + auth.length === 0) return;
  const replies = await session.group([...mail, ...auth]);
  if (mail.length > 0) endpoint.mailBeforeTls = replies[0];
  if (auth.length > 0) endpoint.authInClear = replies.at(-1);
  for (const reply of replies) orEnd(reply);
  if (endpoint.authInClear?.ok && endpoint.authInClear.value.code === 334) orEnd(await session.command('*'));
}

const wantsMail = ({ context, endpoint }: Talk, keywords: Ehlo['keywords']): boolean =>
  wants(context, 'mailBeforeTls') &&
  endpoint.protocol === 'submission' &&
  'STARTTLS' in keywords &&
  !endpoint.mailBeforeTls;

/**
 * AUTH without a credential, where it was not offered. Exim refuses by its code what it did not offer, and fail2ban bans
 * for asking it (filter.d/exim.conf), so Exim is not asked.
 */
const wantsAuth = ({ context, endpoint }: Talk, keywords: Ehlo['keywords']): boolean =>
  wants(context, 'authInClear') && !endpoint.authInClear && !('AUTH' in keywords) && !isExim(endpoint);
