import type { DnsAnswer } from '../evidence/types.js';
import { reverseName } from './addresses.js';
import { BLOCK_LISTS, DEAD_LISTS } from './block-list-table.js';
import { dataOf } from './dns.js';

/** A block list of domain names (derive/domain-lists.ts). */
export interface DomainList extends Omit<BlockList, 'families'> {
  /** Asked for the whole name, or for the domain that was registered. */
  asks: 'name' | 'registered';
  /** Bits of the last octet to what they mean, where the list answers sums of them instead of `codes`. */
  bits?: Record<number, string>;
  /** A name that is always listed, beside INVALID that never is (RFC 5782 §5). */
  testEntry: string;
}

/** A DNS block list of addresses (RFC 5782). */
export interface BlockList {
  /** Name in reports. */
  zone: string;
  /** Zone that is really asked; differs from `zone` when a key is part of it. Never printed. */
  queryZone: string;
  operator: string;
  /** A listing is an error on a gating list, a notice on an informational one. */
  gating: boolean;
  /** It answers those with a key only. */
  keyed?: true;
  /** Address families that it is asked about. */
  families: (4 | 6)[];
  /** Its own table: A record to meaning. Any other answer is no listing. A policy entry is a setting and no accusation. */
  codes: Record<string, { meaning: string; policy?: true }>;
  /** Answers that are errors: A record to what they say and the way out. */
  refusals: Record<string, string>;
  /** Removal page; `{address}` is replaced. Empty when none is known. */
  removal: string;
}

export interface Listing {
  /** The A record, e.g. `127.0.0.2`. */
  code: string;
  meaning: string;
  policy: boolean;
}
export type ListAnswer = 'not-listed' | { listed: Listing[] } | { refused: string } | { dead: string };

/**
 * The gating lists. With a key, Spamhaus is asked through its Data Query Service, which answers any resolver; Abusix is asked
 * with a key only.
 */
export function defaultLists({ dqsKey, abusixKey }: { dqsKey?: string; abusixKey?: string } = {}): BlockList[] {
  return BLOCK_LISTS.filter(({ gating, keyed }) => gating && (!keyed || abusixKey)).map((list) => {
    if (list.keyed) return { ...list, queryZone: `${abusixKey}.${list.zone}` };
    return dqsKey && list.zone === 'zen.spamhaus.org' ? { ...list, queryZone: `${dqsKey}.zen.dq.spamhaus.net` } : list;
  });
}

/** Which key opens a zone that answers nobody else; a name below it may hold somebody's key. */
export const keyOf = (zone: string): 'abusix-key' | 'spamhaus-dqs-key' | undefined => {
  if (/(^|\.)abusix\.zone$/.test(zone)) return 'abusix-key';
  return /(^|\.)dq\.spamhaus\.net$/.test(zone) ? 'spamhaus-dqs-key' : undefined;
};

/** A known list, else one of IPv4 addresses that says no more than `listed`, as RFC 5782 §2.1 has it. */
export function listByZone(zone: string): BlockList {
  const known = BLOCK_LISTS.find((list) => list.zone === zone);
  if (known) return known;
  const codes = Array.from({ length: 253 }, (_, index) => [`127.0.0.${index + 2}`, { meaning: 'listed' }]);
  return {
    zone,
    queryZone: zone,
    operator: zone,
    gating: false,
    families: [4],
    codes: Object.fromEntries(codes),
    refusals: {},
    removal: '',
  };
}

/** Why a zone must not be asked: a dead list answers nothing, or everything once somebody else owns the name. */
export function deadReason(zone: string): string | undefined {
  const dead = Object.keys(DEAD_LISTS).find((name) => zone === name || zone.endsWith(`.${name}`));
  return dead && DEAD_LISTS[dead];
}

/** Name to ask for an A record (RFC 5782 §2.1, §2.4). It holds the key of the list, if there is one. */
export const queryName = (address: string, { queryZone }: BlockList): string =>
  reverseName(address).replace(/(in-addr|ip6)\.arpa$/, () => queryZone);

/**
 * What an answer says, by the list's own table. Several codes can come at once; one refusal makes the others worthless.
 * Anything unknown is `dead`: a parked zone, or a resolver that invents answers, would else list the whole Internet.
 */
export function interpret(
  answer: DnsAnswer,
  { zone, codes, refusals }: Pick<BlockList, 'zone' | 'codes' | 'refusals'>,
): ListAnswer {
  const data = dataOf(answer, 'A');
  if (data.length === 0) return 'not-listed';
  const refusal = data.find((code) => code in refusals || code.startsWith('127.255.255.'));
  if (refusal) return { refused: `${refusals[refusal] ?? `${zone} refuses to answer`} (${refusal})` };
  const stray = data.find((code) => !code.startsWith('127.'));
  if (stray)
    return { dead: `${zone} answers ${stray}, which is outside 127.0.0.0/8: the list or the resolver is broken` };
  const listed = data
    .filter((code) => code in codes)
    .map((code) => ({ code, meaning: codes[code]!.meaning, policy: codes[code]!.policy === true }));
  if (listed.length === 0) return { dead: `${zone} answers ${data.join(', ')}, which its own table does not know` };
  return { listed };
}
