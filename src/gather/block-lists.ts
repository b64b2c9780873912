import { familyOf } from '../derive/addresses.js';
import type { BlockList } from '../derive/block-list-table.js';
import { interpret, type ListAnswer, queryName, TEST_POINTS } from '../derive/block-lists.js';
import { failure, ok } from '../evidence/slot.js';
import type { AddressEvidence, DnsAnswer, ListHealth, Slot } from '../evidence/types.js';
import { type Context, orDefect, wants } from './context.js';

/** Asks each list for its test points. */
export async function proveLists(context: Context): Promise<ListHealth[]> {
  if (!wants(context, 'lists')) return [];
  return Promise.all(
    context.plan.lists.map(async (list) => {
      const [health, healthOfIpv6] = await Promise.all([
        orDefect(prove(context, list, 4)),
        list.families.includes(6) ? orDefect(prove(context, list, 6)) : undefined,
      ]);
      return { zone: list.zone, gating: list.gating, health, ...(healthOfIpv6 && { healthOfIpv6 }) };
    }),
  );
}

async function prove(context: Context, list: BlockList, family: 4 | 6): Promise<Slot<true>> {
  const [always, never] = TEST_POINTS[family];
  const [listed, clean] = await Promise.all([ask(context, always, list), ask(context, never, list)]);
  return healthOf(list.zone, { [always]: listed }, { [never]: clean }, (answer) => interpret(answer, list));
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
  const family = familyOf(evidence.address);
  const health = new Map((await proved).map((list) => [list.zone, family === 4 ? list.health : list.healthOfIpv6]));
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
  const shown = (text: string) => withPublicZone(text, list);
  if (!answer.ok) return failure(answer.error.kind, shown(answer.error.message));
  return ok({
    ...answer.value,
    records: answer.value.records.map((r) => ({ ...r, name: shown(r.name), data: shown(r.data) })),
  });
}

/** Name servers may answer in other letters than they were asked in. */
function withPublicZone(text: string, { zone, queryZone }: Pick<BlockList, 'zone' | 'queryZone'>): string {
  const literal = queryZone.replaceAll('.', '\\.');
  return text.replace(new RegExp(literal, 'gi'), zone);
}
