import { familyOf } from '../../derive/addresses.js';
import type { BlockList } from '../../derive/block-list-table.js';
import { queryName, TEST_POINTS } from '../../derive/block-lists.js';
import { askedOf, type DomainList, NEVER_LISTED } from '../../derive/domain-lists.js';
import type { Plan } from '../types.js';
import type { Part } from './contact.js';

const PROVED = 'the list proved in this run that it works';

/** Test points of the lists, by which each proves itself. */
export function listControls({ needs, lists, domainLists }: Plan): Part[] {
  const ofAddresses = lists.flatMap((list) =>
    ([4, 6] as const)
      .filter((family) => family === 4 || list.families.includes(family))
      .flatMap((family) => TEST_POINTS[family].map((point) => queryName(point, masked(list)))),
  );
  const ofNames = domainLists.flatMap((list) =>
    [list.testEntry, NEVER_LISTED].map((entry) => `${entry}.${masked(list).queryZone}`),
  );
  return [...(needs.has('lists') ? ofAddresses : []), ...(needs.has('domainLists') ? ofNames : [])].map((to) => ({
    service: 'dns',
    to,
    types: ['A'],
    purpose: 'a test point: does the block list work, and for this resolver?',
  }));
}

/** @param addresses those that are known before the run; none: `unknown` describes them */
export function addressListings({ needs, lists }: Plan, addresses: readonly string[], unknown: string): Part[] {
  if (!needs.has('lists')) return [];
  const asked = (list: BlockList): string[] =>
    addresses.length === 0
      ? [`<${unknown}, reversed>.${masked(list).queryZone}`]
      : addresses
          .filter((address) => list.families.includes(familyOf(address)))
          .map((address) => queryName(address, masked(list)));
  return lists.flatMap(asked).map((to) => listing(to, 'is the address on the block list?'));
}

/** Block lists of domains that would be asked for a name. */
export const nameListings = ({ needs, domainLists }: Plan, name: string): Part[] =>
  needs.has('domainLists')
    ? domainLists.map((list) =>
        listing(`${askedOf(name, list)}.${masked(list).queryZone}`, 'is the name on the block list?'),
      )
    : [];

const listing = (to: string, purpose: string): Part => ({ service: 'dns', to, types: ['A'], purpose, when: PROVED });

/** The list as it is asked, the user's key hidden: that is the first label of the zone. */
const masked = <T extends BlockList | DomainList>(list: T): T =>
  list.queryZone === list.zone ? list : { ...list, queryZone: list.queryZone.replace(/^[^.]+/, '***') };
