import { type BlockList, deadReason, defaultLists, listByZone } from '../derive/block-lists.js';
import { toDomain } from './names.js';
import { didYouMean } from './nearest.js';
import { type Item, inWords, type Values } from './values.js';

/** The block lists to ask: the default ones, those that `dnsbl` adds, without those that it removes. */
export function readLists(values: Values): BlockList[] {
  const lists = new Map(defaultLists({ dqsKey: readDqsKey(values) }).map((list) => [list.zone, list]));
  for (const item of values.items('dnsbl')) {
    if (item.text.startsWith('-')) remove(values, lists, item);
    else add(values, lists, item);
  }
  return [...lists.values()];
}

/** The key becomes a label of the zone that is asked. */
function readDqsKey(values: Values): string | undefined {
  const key = values.text('spamhaus-dqs-key');
  if (key === '') return undefined;
  if (/^[a-z0-9]{1,63}$/i.test(key)) return key.toLowerCase();
  values.wrong(values.placeOf('spamhaus-dqs-key'), 'the Spamhaus DQS key is not one: it has letters and digits only.');
  return undefined;
}

function remove(values: Values, lists: Map<string, BlockList>, { text, place }: Item): void {
  const zone = text.slice(1).trim().toLowerCase();
  if (lists.delete(zone)) return;
  const known = [...lists.keys()];
  values.wrong(place, `\`${zone}\` is not among the block lists: ${inWords(known)}.${didYouMean(zone, known)}`);
}

function add(values: Values, lists: Map<string, BlockList>, { text, place }: Item): void {
  const [name = '', weight, ...rest] = text.split('=').map((part) => part.trim());
  const zone = toDomain(name);
  if (zone === undefined || rest.length > 0 || (weight !== undefined && weight !== 'gating')) {
    values.wrong(place, `\`${text}\` is not a value of dnsbl: write \`ZONE\`, \`ZONE=gating\` or \`-ZONE\`.`);
    return;
  }
  const dead = deadReason(zone);
  if (dead === undefined) lists.set(zone, { ...(lists.get(zone) ?? listByZone(zone)), gating: weight === 'gating' });
  else values.wrong(place, `\`${zone}\` is a dead block list and is not asked: ${dead}`);
}
