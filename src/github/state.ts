import { createHash } from 'node:crypto';
import type { Report } from '../report/model.js';

/** How long something took or still has: another one every time. */
const TIMES = /\b\d+(?:\.\d+)? ?(?:ms|s|seconds?|minutes?|hours?|days?)\b/g;

/** Digest of what a report says, whenever and however quickly it came to say so. */
export function stateOf({ verdict, findings }: Report): string {
  const facts = findings.map(({ check, code, outcome, severity, reason, subject, waiver, says, seen }) => [
    [check, code, outcome, severity, reason, subject, waiver],
    outcome === 'fail' || outcome === 'inconclusive' ? [says, seen].map(timeless) : [],
  ]);
  const text = JSON.stringify([verdict, facts]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const timeless = (text: string | undefined): string | undefined => text?.replace(TIMES, '#');
