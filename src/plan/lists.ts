import type { BlockList } from '../derive/block-list-table.js';
import { deadReason, defaultLists, keyOf, listByZone } from '../derive/block-lists.js';
import { type DomainList, defaultDomainLists, domainListByZone } from '../derive/domain-lists.js';
import { toDomain } from './names.js';
import { didYouMean } from './nearest.js';
import type { PolicySection } from './policy.js';
import type { Plan } from './types.js';
import { inWords, type Values } from './values.js';

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
  for (const change of [...changesInFile(section), ...changesInInput(values)]) apply(values, known, change);
  return { lists: [...known.lists.values()], domainLists: [...known.domainLists.values()] };
}

/** The key becomes a label of the zone that is asked; letters are small, as name servers may answer them. */
function readKey(values: Values, name: 'spamhaus-dqs-key' | 'abusix-key'): string | undefined {
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
    if (text.startsWith('-')) return [{ zone: text.slice(1).trim().toLowerCase(), to: 'removed', place }];
    const [name = '', weight, ...rest] = text.split('=').map((part) => part.trim());
    const zone = toDomain(name);
    const problem = zoneProblem(zone);
    if (zone !== undefined && problem === undefined && rest.length === 0 && (!weight || weight === 'gating'))
      return [{ zone, to: weight ? 'gating' : 'informational', place }];
    values.wrong(
      place,
      problem ?? `\`${text}\` is not a value of dnsbl: write \`ZONE\`, \`ZONE=gating\` or \`-ZONE\`.`,
    );
    return [];
  });
}

/** Why a zone must not be asked, in one sentence; a name that may hold a key is not repeated. */
export function zoneProblem(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const dead = deadReason(zone);
  if (dead !== undefined) return `\`${zone}\` is a dead block list and is not asked: ${dead}.`;
  const key = keyOf(zone);
  return key === undefined || listByZone(zone).keyed
    ? undefined
    : `this list answers those with a key only: give the key as \`${key}\`, which is kept secret, and the list is asked.`;
}

function apply(values: Values, { lists, domainLists }: Lists, { zone, to, place }: Change): void {
  if (to === 'removed') {
    if (lists.delete(zone) || domainLists.delete(zone)) return;
    const zones = [...lists.keys(), ...domainLists.keys()];
    values.wrong(place, `\`${zone}\` is not among the block lists: ${inWords(zones)}.${didYouMean(zone, zones)}`);
    return;
  }
  const gating = to === 'gating';
  const ofNames = domainLists.get(zone) ?? domainListByZone(zone);
  const ofAddresses = lists.get(zone) ?? listByZone(zone);
  if (ofNames) domainLists.set(zone, { ...ofNames, gating });
  else if (lists.has(zone) || !ofAddresses.keyed) lists.set(zone, { ...ofAddresses, gating });
  else values.wrong(place, `\`${zone}\` answers those with a key only: set \`${keyOf(zone)}\`.`);
}
