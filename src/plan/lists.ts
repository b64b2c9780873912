import type { BlockList } from '../derive/block-list-table.js';
import { defaultLists, keyOf, listByZone } from '../derive/block-lists.js';
import { type DomainList, defaultDomainLists, domainListByZone } from '../derive/domain-lists.js';
import { quote } from './input-errors.js';
import { toDomain } from './names.js';
import { didYouMean } from './nearest.js';
import type { PolicySection } from './policy.js';
import type { Plan } from './types.js';
import { inWords, type Values } from './values.js';
import { HOLDS_KEY, zoneProblem } from './zones.js';

type ListKey = 'spamhaus-dqs-key' | 'abusix-key';

/** What becomes of one block list. */
interface Change {
  zone: string;
  to: 'gating' | 'informational' | 'removed';
  place: string;
}

interface Lists {
  /** Of addresses, by zone. */
  lists: Map<string, BlockList>;
  /** Of domain names, by zone. */
  domainLists: Map<string, DomainList>;
}

/** The block lists to ask: the default ones, as a policy file and then the input `dnsbl` change them. */
export function readLists(values: Values, section?: PolicySection): Pick<Plan, 'lists' | 'domainLists'> {
  const keys = { dqsKey: readKey(values, 'spamhaus-dqs-key'), abusixKey: readKey(values, 'abusix-key') };
  const known: Lists = {
    lists: new Map(defaultLists(keys).map((list) => [list.zone, list])),
    domainLists: new Map(defaultDomainLists(keys).map((list) => [list.zone, list])),
  };
  const secrets = Object.values(keys).filter((key) => key !== undefined);
  for (const changes of [changesInFile(section), changesInInput(values)]) {
    const places = new Map<string, string>();
    for (const change of changes) {
      const { zone, place } = change;
      const before = places.get(zone);
      if (zone.split('.').some((label) => secrets.includes(label))) values.wrong(place, HOLDS_KEY);
      else if (before !== undefined) values.wrong(place, `${quote(zone)} is named before, in ${before}.`);
      else apply(values, known, change);
      places.set(zone, place);
    }
  }
  if (keys.dqsKey) refuseIdleKey(values, 'spamhaus-dqs-key', known);
  if (keys.abusixKey) refuseIdleKey(values, 'abusix-key', known);
  return { lists: [...known.lists.values()], domainLists: [...known.domainLists.values()] };
}

/** A key without a list that is asked with it. */
function refuseIdleKey(values: Values, name: ListKey, { lists, domainLists }: Lists): void {
  if (![...lists.values(), ...domainLists.values()].some(({ queryZone }) => keyOf(queryZone) === name))
    values.wrong(values.placeOf(name), 'this key is of no use here: every list that it opens is removed.');
}

/** The key becomes a label of the zone that is asked; letters are small, as name servers may answer them. */
function readKey(values: Values, name: ListKey): string | undefined {
  const key = values.text(name).toLowerCase();
  if (key === '') return undefined;
  if (/^[a-z0-9]{1,63}$/.test(key)) return key;
  values.wrong(values.placeOf(name), 'this is no key of a block list: such a key has letters and digits only.');
  return undefined;
}

function changesInFile(section: PolicySection | undefined): Change[] {
  const { add = [], informational = [], remove = [] } = section?.value.dnsbl ?? {};
  const changes = (key: string, zones: string[], to: Change['to']) =>
    zones.map((zone, index) => ({ zone, to, place: section!.placeOf(['policy', 'dnsbl', key, index]) }));
  return [
    ...changes('remove', remove, 'removed'),
    ...changes('add', add, 'gating'),
    ...changes('informational', informational, 'informational'),
  ];
}

function changesInInput(values: Values): Change[] {
  return values.items('dnsbl').flatMap(({ text, place }): Change[] => {
    const [, removed, name = '', , weight] = /^(-?)([^=]*?)\s*(=\s*(.*))?$/.exec(text) ?? [];
    const zone = toDomain(name.trim());
    const problem = zoneProblem(name.trim());
    const isValid = removed ? weight === undefined : weight === undefined || weight === 'gating';
    if (zone !== undefined && problem === undefined && isValid)
      return [{ zone, to: removed ? 'removed' : weight ? 'gating' : 'informational', place }];
    values.wrong(
      place,
      problem ?? `${quote(text)} is not a value of dnsbl: write \`ZONE\`, \`ZONE=gating\` or \`-ZONE\`.`,
    );
    return [];
  });
}

function apply(values: Values, { lists, domainLists }: Lists, { zone, to, place }: Change): void {
  if (to === 'removed') {
    // A list that answers those with a key only is not asked anyway where none is given, as in a fork.
    if (lists.delete(zone) || domainLists.delete(zone) || listByZone(zone).keyed) return;
    const zones = [...lists.keys(), ...domainLists.keys()];
    values.wrong(place, `${quote(zone)} is not among the block lists: ${inWords(zones)}.${didYouMean(zone, zones)}`);
    return;
  }
  const gating = to === 'gating';
  const ofNames = domainLists.get(zone) ?? domainListByZone(zone);
  const ofAddresses = lists.get(zone) ?? listByZone(zone);
  if (ofNames) domainLists.set(zone, { ...ofNames, gating });
  else if (lists.has(zone) || !ofAddresses.keyed) lists.set(zone, { ...ofAddresses, gating });
  else values.wrong(place, `\`${zone}\` answers those with a key only: set \`${keyOf(zone)}\`.`);
}
