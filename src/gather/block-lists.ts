import { familyOf } from '../derive/addresses.js';
import { type BlockList, interpret, type ListAnswer, queryName } from '../derive/block-lists.js';
import { failure, ok } from '../evidence/slot.js';
import type { AddressEvidence, DnsAnswer, ListHealth, Slot } from '../evidence/types.js';
import { type Context, wants } from './context.js';

/** Asks each list for its test points (RFC 5782 §5): 127.0.0.2 must be listed and 127.0.0.1 not. */
export async function proveLists(context: Context): Promise<ListHealth[]> {
  if (!wants(context, 'lists')) return [];
  return Promise.all(
    context.plan.lists.map(async (list) => ({
      zone: list.zone,
      gating: list.gating,
      health: await prove(context, list),
    })),
  );
}

async function prove(context: Context, list: BlockList): Promise<Slot<true>> {
  const [listed, clean] = await Promise.all([ask(context, '127.0.0.2', list), ask(context, '127.0.0.1', list)]);
  return healthOf(list.zone, { '127.0.0.2': listed }, { '127.0.0.1': clean }, (answer) => interpret(answer, list));
}

/** What its test entries say of a list; each entry with the answer to it. */
export function healthOf(
  zone: string,
  always: Record<string, Slot<DnsAnswer>>,
  never: Record<string, Slot<DnsAnswer>>,
  meaningOf: (answer: DnsAnswer) => ListAnswer,
): Slot<true> {
  for (const answer of Object.values({ ...always, ...never })) {
    if (!answer.ok) return answer;
    const meaning = meaningOf(answer.value);
    if (typeof meaning === 'object' && 'refused' in meaning) return failure('resolver-refused', meaning.refused);
    if (typeof meaning === 'object' && 'dead' in meaning) return failure('list-dead', meaning.dead);
  }
  const isListed = ([, answer]: [string, Slot<DnsAnswer>]) => answer.ok && meaningOf(answer.value) !== 'not-listed';
  const silent = Object.entries(always).find((entry) => !isListed(entry));
  if (silent) return failure('list-dead', `${zone} does not list its test entry ${silent[0]}`);
  const eager = Object.entries(never).find(isListed);
  return eager ? failure('list-dead', `${zone} lists ${eager[0]}: it lists everything`) : ok(true);
}

/** Asks the lists that proved themselves; a list that does not know the family of the address is not asked. */
export async function gatherListings(
  context: Context,
  evidence: AddressEvidence,
  proved: Promise<ListHealth[]>,
): Promise<void> {
  if (!wants(context, 'lists')) return;
  const health = new Map((await proved).map((list) => [list.zone, list.health]));
  const family = familyOf(evidence.address);
  const answers = await Promise.all(
    context.plan.lists
      .filter(({ families }) => families.includes(family))
      .map(async (list) => {
        const state = health.get(list.zone);
        return [
          list.zone,
          state?.ok ? await ask(context, evidence.address, list) : (state as Slot<DnsAnswer>),
        ] as const;
      }),
  );
  evidence.lists = ok(Object.fromEntries(answers));
}

const ask = (context: Context, address: string, list: BlockList): Promise<Slot<DnsAnswer>> =>
  askList(context, queryName(address, list), list);

/** An answer in which the name is that of the public zone: the zone that is asked may hold a key. */
export async function askList(
  { network }: Context,
  name: string,
  list: Pick<BlockList, 'zone' | 'queryZone'>,
): Promise<Slot<DnsAnswer>> {
  const answer = await network.resolve(name, 'A');
  const shown = (text: string) => text.replaceAll(list.queryZone, list.zone);
  if (!answer.ok) return failure(answer.error.kind, shown(answer.error.message));
  return ok({ ...answer.value, records: answer.value.records.map((r) => ({ ...r, name: shown(r.name) })) });
}
