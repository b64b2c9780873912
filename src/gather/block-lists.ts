import { familyOf } from '../derive/addresses.js';
import { type BlockList, interpret, queryName } from '../derive/block-lists.js';
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
  if (!listed.ok) return listed;
  if (!clean.ok) return clean;
  for (const answer of [listed.value, clean.value]) {
    const meaning = interpret(answer, list);
    if (typeof meaning === 'object' && 'refused' in meaning) return failure('resolver-refused', meaning.refused);
    if (typeof meaning === 'object' && 'dead' in meaning) return failure('list-dead', meaning.dead);
  }
  if (interpret(listed.value, list) === 'not-listed')
    return failure('list-dead', `${list.zone} does not list its test entry 127.0.0.2`);
  if (interpret(clean.value, list) !== 'not-listed')
    return failure('list-dead', `${list.zone} lists 127.0.0.1: it lists everything`);
  return ok(true);
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

/** An answer in which the name is that of the public zone: the zone that is asked may hold a key. */
async function ask({ network }: Context, address: string, list: BlockList): Promise<Slot<DnsAnswer>> {
  const answer = await network.resolve(queryName(address, list), 'A');
  const shown = (text: string) => text.replaceAll(list.queryZone, list.zone);
  if (!answer.ok) return failure(answer.error.kind, shown(answer.error.message));
  return ok({ ...answer.value, records: answer.value.records.map((r) => ({ ...r, name: shown(r.name) })) });
}
