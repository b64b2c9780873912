import { createHash } from 'node:crypto';
import type { Report } from '../report/model.js';

/** How long something took or still has: another one every time. */
const TIMES = /\b\d+(?:\.\d+)? ?(?:ms|s|seconds?|minutes?|hours?|days?)\b/g;

/** The word of a run in mailboxes that the probe makes up: another one every time. */
const WORDS = /\b[a-z2-7]{12}(?=[@%])/g;

/** Digest of what a report says, whenever and however quickly it came to say so. */
export function stateOf({ verdict, findings }: Report): string {
  const facts = findings.map(({ check, code, outcome, severity, reason, subject, waiver, says, seen }) => [
    [check, code, outcome, severity, reason, subject, waiver],
    outcome === 'fail' || outcome === 'inconclusive' ? [says, seen].map(lasting) : [],
  ]);
  const text = JSON.stringify([verdict, facts]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const lasting = (text: string | undefined): string | undefined => text?.replace(TIMES, '#').replace(WORDS, '#');
