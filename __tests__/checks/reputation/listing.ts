import { ok } from '../../../src/evidence/slot.js';
import type { AddressEvidence, DnsAnswer, HostEvidence, RunEvidence, Slot } from '../../../src/evidence/types.js';
import { addressEvidence, answer, hostEvidence, runEvidence } from '../../fixtures.js';

export const ZEN = 'zen.spamhaus.org';

/** ZEN lists the address with these codes. */
export const listing = (...codes: string[]): Slot<DnsAnswer> => ok(answer(`25.113.0.203.${ZEN}`, 'A', ...codes));

/** A run that asks one list, which works. */
export const asking = (zone = ZEN, gating = true): RunEvidence =>
  runEvidence({ lists: [{ zone, gating, health: ok(true) }] });

/** A host with one address, of which lists say this. */
export const hostOnLists = (
  lists: Record<string, Slot<DnsAnswer>>,
  address: Partial<AddressEvidence> = {},
): HostEvidence => hostEvidence({ addresses: [addressEvidence({ lists: ok(lists), ...address })] });
