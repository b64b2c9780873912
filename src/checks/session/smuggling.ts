import { isAccepted, isPermanent, shown } from '../../derive/replies.js';
import type { SmugglingProbe } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import { settingsFor } from '../pastes/settings.js';

export default defineCheck({
  id: 'smuggling',
  topic: 'session',
  about: 'endpoint',
  on: ['mx'],
  essential: false,
  needs: ['smuggling'],
  inputs: ['smuggling', 'allowed-sender-domains'],
  title: 'Only CR LF . CR LF ends a message',
  why: 'Where a server takes something else for the end of a message, what follows in it is obeyed as commands: a second message with any sender, which passes SPF of the first.',
  references: ['RFC 5321 §4.1.1.4', 'CVE-2023-51764', 'CVE-2023-51765', 'CVE-2023-51766'],
  findings: {
    taken: {
      says: '{address} takes {variants} for the end of a message',
      fix: 'Postfix: `smtpd_forbid_bare_newline = normalize` and `smtpd_forbid_unauth_pipelining = yes` (defaults of 3.9; 3.8.5, 3.7.10, 3.6.14 and 3.5.24 on can have them set). Exim: 4.97.1 or later. Sendmail: 8.18 or later. OpenSMTPD refuses commands that are sent ahead, which leaves nothing to smuggle; let nothing in front of it take them.',
      severity: 'error',
      pastes: (scope) =>
        settingsFor(scope, {
          postfix: 'smtpd_forbid_bare_newline = normalize\nsmtpd_forbid_unauth_pipelining = yes',
        }),
    },
  },
  excludes: ({ endpoint: { smuggling } }) =>
    smuggling ? undefined : 'not asked for: set `smuggling: true`, and name an own domain in `allowed-sender-domains`',
  evaluate({ smuggling }): Verdict {
    if (smuggling.length === 0) return emptySlot(undefined, 'an end of data');
    const taken = smuggling.filter(isTaken);
    const tried = `tried: ${smuggling.map(({ variant }) => `"${variant}"`).join(', ')}`;
    if (taken.length === 0) {
      const unclear = smuggling.find(isUnclear);
      if (unclear)
        return {
          outcome: 'inconclusive',
          reason: isPermanent(unclear.reply) ? 'not-gathered' : 'throttled',
          message: `"${unclear.variant}" is answered, and nothing behind it: ${shown(unclear.reply!)}`,
          seen: tried,
        };
      return { outcome: 'pass', says: `Of ${smuggling.length} other ends of data, none ends a message`, seen: tried };
    }
    const variants = taken.map(({ variant }) => `"${variant}"`).join(', ');
    return {
      outcome: 'fail',
      code: 'taken',
      values: { variants },
      seen: taken.map(({ variant, reply }) => `"${variant}": ${shown(reply!)}`).join('; '),
      wanted: 'no answer before CR LF . CR LF',
      proof: taken.flatMap(({ variant, reply, after }) => [
        `C: …${variant}`,
        `S: ${shown(reply!)}`,
        ...(after ? ['C: NOOP', `S: ${shown(after)}`] : []),
      ]),
    };
  },
});

/** It answered as at the end of a message, and took a command behind it. */
const isTaken = ({ reply, after }: SmugglingProbe): boolean =>
  reply !== undefined && (isAccepted(reply) || (!isAboutLineEnds(reply) && reply.code !== 421 && isAccepted(after)));

/** It answered as if at the end of a message, and hung up: nobody knows whether a command behind it would be obeyed. */
const isUnclear = ({ reply, after }: SmugglingProbe): boolean =>
  reply !== undefined && !isAboutLineEnds(reply) && (!isPermanent(reply) || after === undefined);

/** Sendmail: "421 4.5.0 Bare linefeed (LF) not allowed"; Postfix: "550 5.5.2 … bare <LF> received". */
const isAboutLineEnds = (reply: Parameters<typeof shown>[0]): boolean =>
  /\bbare\b|line ?feed|new ?line|carriage return/i.test(shown(reply));
