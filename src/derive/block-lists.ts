import type { DnsAnswer } from '../evidence/types.js';
import { reverseName } from './addresses.js';
import { BLOCK_LISTS, type BlockList, DEAD_LISTS } from './block-list-table.js';
import { dataOf } from './dns.js';

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

const ANY_CODE: BlockList['codes'] = Object.fromEntries(
  Array.from({ length: 253 }, (_, index) => [`127.0.0.${index + 2}`, { meaning: 'listed' }]),
);

/** A known list, else one of IPv4 addresses that says no more than `listed`, as RFC 5782 §2.1 has it. */
export function listByZone(zone: string): BlockList {
  const known = BLOCK_LISTS.find((list) => list.zone === zone);
  if (known) return known;
  return {
    zone,
    queryZone: zone,
    operator: zone,
    gating: false,
    families: [4],
    codes: ANY_CODE,
    refusals: {},
    removal: '',
  };
}

/** Why a zone must not be asked: a dead list answers nothing, or everything once somebody else owns the name. */
export function deadReason(zone: string): string | undefined {
  const dead = Object.keys(DEAD_LISTS).find((name) => zone === name || zone.endsWith(`.${name}`));
  return dead && DEAD_LISTS[dead];
}

/** Test points of each family (RFC 5782 §5): the first must be listed and the second not. */
export const TEST_POINTS = { 4: ['127.0.0.2', '127.0.0.1'], 6: ['::ffff:7f00:2', '::ffff:7f00:1'] } as const;

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
