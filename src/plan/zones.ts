import { deadReason, listByZone } from '../derive/block-lists.js';
import { quote } from './input-errors.js';
import { toDomain } from './names.js';

/** Why a zone with a key in it is not asked. */
export const HOLDS_KEY =
  'this seems to hold the key of a block list, which nobody may see: give it as `spamhaus-dqs-key` or `abusix-key`, and the list is asked.';

/** Why what was written must not be asked, in one sentence; what may hold a key is not repeated. */
export function zoneProblem(text: string): string | undefined {
  const zone = toDomain(text);
  const dead = zone && deadReason(zone);
  if (dead) return `${quote(text)} is a dead block list and is not asked: ${dead}.`;
  const isOpen = zone !== undefined && listByZone(zone).keyed;
  // As a URL, with a letter wrong or under another domain it holds the key all the same.
  return !isOpen && /abusix|\bdq\W*spamhaus/i.test(`${text} ${zone}`) ? HOLDS_KEY : undefined;
}
