import { createHash } from 'node:crypto';
import type { Report } from '../report/model.js';

/** How long something took or still has: another one every time. */
const TIMES = /\b\d+(?:\.\d+)? ?(?:ms|s|seconds?|minutes?|hours?|days?)\b/g;

/** What is another one every time. */
const CHANCE = new RegExp(
  [
    // The word of a run, in mailboxes that the probe makes up.
    /\b[a-z2-7]{12}(?=[@%])|(?<=\b(?:relaytest|sender)-)[a-z2-7]{12}\b/,
    // Marks of a session in replies: Postfix, Exim, Gmail, Exchange Online.
    /(?<=\bqueued as )\w+|(?<=\bOK id=)[\w-]+|(?<![\w-])\w+(?:-\w+)*\.\d+(?= - gsmtp)|(?<=\[[\w.-]+ )[\dT:.-]+Z \w+(?=\])/,
    // Date and time of a server (RFC 5322 §3.3).
    /\b[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Digest of what a report says, whenever and however quickly it came to say so. */
export function stateOf({ verdict, findings }: Report): string {
  const facts = findings.map(({ check, code, outcome, severity, reason, subject, waiver, says, seen }) => [
    [check, code, outcome, severity, reason, subject, waiver],
    outcome === 'fail' || outcome === 'inconclusive' ? [says, seen].map(lasting) : [],
  ]);
  const text = JSON.stringify([verdict, facts]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const lasting = (text: string | undefined): string | undefined => text && withoutChance(text.replace(TIMES, '#'));

/** Text but for what is another one every time: words of a run, marks that servers give a session, their clocks. */
export const withoutChance = (text: string): string => text.replace(CHANCE, '#');
