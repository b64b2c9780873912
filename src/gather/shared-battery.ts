import { ok, valueIn } from '../evidence/slot.js';
import type { RelayEvidence, Slot } from '../evidence/types.js';
import { deferred } from './relay.js';
import { endpointOf, type Talk } from './talk.js';

/**
 * What was found out here for another host. Hosts that have an address in common have its refusals in common too, which are
 * few; and whether a server relays does not depend on the name under which it was looked up.
 */
export function sharedBattery(talk: Talk): Slot<RelayEvidence> | undefined {
  const battery = talk.batteries.get(endpointOf(talk));
  return battery && ok(battery);
}

/** Leaves the battery for other hosts, unless it was cut or put off: then they may learn more. */
export function shareBattery(talk: Talk): void {
  const battery = valueIn(talk.endpoint.relay);
  if (!battery || battery.cut || battery.attempts.length === 0 || deferred(talk.endpoint)) return;
  talk.batteries.set(endpointOf(talk), { askedFor: talk.host.host, ...battery });
}
