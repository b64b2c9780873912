import type { DomainList } from '../derive/domain-lists.js';
import { askedOf, interpretDomain, NEVER_LISTED } from '../derive/domain-lists.js';
import { ok } from '../evidence/slot.js';
import type { DnsAnswer, ListHealth, Slot } from '../evidence/types.js';
import { askList, healthOf } from './block-lists.js';
import { type Context, orDefect, wants } from './context.js';

/** Asks each list of domain names for its test points (RFC 5782 §5). */
export async function proveDomainLists(context: Context): Promise<ListHealth[]> {
  if (!wants(context, 'domainLists')) return [];
  return Promise.all(
    context.plan.domainLists.map(async (list) => ({
      zone: list.zone,
      gating: list.gating,
      health: await orDefect(prove(context, list)),
    })),
  );
}

async function prove(context: Context, list: DomainList): Promise<Slot<true>> {
  const { testEntry, zone } = list;
  const [listed, clean] = await Promise.all([ask(context, testEntry, list), ask(context, NEVER_LISTED, list)]);
  const meaningOf = (answer: DnsAnswer) => interpretDomain(answer, list);
  return healthOf(zone, { [testEntry]: listed }, { [NEVER_LISTED]: clean }, meaningOf);
}

/** Asks the lists that proved themselves about a name: that of a host, or a domain. */
export async function gatherNameListings(
  context: Context,
  name: string,
  evidence: { domainLists?: Slot<Record<string, Slot<DnsAnswer>>> },
  proved: Promise<ListHealth[]>,
): Promise<void> {
  if (!wants(context, 'domainLists')) return;
  const health = new Map((await proved).map((list) => [list.zone, list.health]));
  const answers = await Promise.all(
    context.plan.domainLists.map(async (list) => {
      const state = health.get(list.zone);
      const answer = state?.ok ? await ask(context, askedOf(name, list), list) : (state as Slot<DnsAnswer>);
      return [list.zone, answer] as const;
    }),
  );
  evidence.domainLists = ok(Object.fromEntries(answers));
}

const ask = (context: Context, name: string, list: DomainList): Promise<Slot<DnsAnswer>> =>
  askList(context, `${name}.${list.queryZone}`, list);
