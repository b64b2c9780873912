import { canonical } from '../derive/addresses.js';
import type { DomainEvidence, EndpointEvidence, Failure, ListHealth, RelayEvidence, Slot } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { Need, Plan } from '../plan/types.js';
import type { ProgressEvent } from '../progress.js';
import type { Gate } from './gate.js';
import { openRefusals, type Refusals } from './transactions.js';

/** Which block lists proved in this run that they work. */
export interface Proofs {
  lists: Promise<ListHealth[]>;
  domainLists: Promise<ListHealth[]>;
}

/** What every gatherer is given. */
export interface Context {
  plan: Plan;
  network: Network;
  /** End of the run, as {@link Network.now}. */
  deadline: number;
  progress(event: ProgressEvent): void;
  /** The first name given in EHLO. */
  ehloName?: string;
  /** See {@link wordOf}. */
  word?: string;
  /** Endpoints and domains with which all is said: what is empty there is meant to be. */
  finished: Set<EndpointEvidence | DomainEvidence>;
  /** By expected FQDN: opened when the addresses of the host are known. */
  located: Map<string, Gate>;
  /** By canonical address, see {@link serverAt}. */
  servers: Map<string, Server>;
}

/** Batteries that were asked to the end, by endpoint. */
export type Batteries = Map<string, RelayEvidence>;

/** What hosts share that have the same address: a ban list counts by it. */
export interface Server {
  refusals: Refusals;
  batteries: Batteries;
  /** Endpoints that greeted us: one that later turns us away may have banned us. */
  welcomed: Set<string>;
  /** Settles when whoever came before has left: two that wait on port 25 would leave no connection for anybody else. */
  free: Promise<unknown>;
}

/** What all share that ask this address. */
export function serverAt({ servers, plan }: Context, address: string): Server {
  const key = canonical(address);
  const server = servers.get(key) ?? {
    refusals: openRefusals(plan),
    batteries: new Map(),
    welcomed: new Set(),
    free: Promise.resolve(),
  };
  servers.set(key, server);
  return server;
}

/** A word of this run, for names that nobody has: a log shows by it what belongs together. */
export function wordOf(context: Context): string {
  context.word ??= context.network.token(12);
  return context.word;
}

/** Whether any of these is to be gathered. */
export const wants = ({ plan }: Context, ...needs: Need[]): boolean => needs.some((need) => plan.needs.has(need));

/** Why slots are empty when this tool threw. */
export const defect = (error: unknown): Failure => ({
  kind: 'internal',
  message: `a defect of smtp-preflight, please report it: ${String(error)}`,
});

/** The slot, whatever is thrown on the way to it. */
export const orDefect = <S extends Slot<unknown> | undefined>(
  gathering: Promise<S>,
): Promise<S | Extract<Slot<never>, { ok: false }>> =>
  gathering.catch((error) => ({ ok: false, error: defect(error) }));

/** Fills every wanted slot that is still empty. */
export function fillMissing<K extends Need>(
  context: Context,
  record: { [P in K]?: Slot<unknown> },
  keys: readonly K[],
  error: Failure,
): void {
  for (const key of keys) if (context.plan.needs.has(key)) record[key] ??= { ok: false, error };
}

/** Ends when this does, which gathers these slots; what it throws fills them and ends nothing else. */
export const guarded = <K extends Need>(
  context: Context,
  record: { [P in K]?: Slot<unknown> },
  keys: readonly K[],
  gathering: Promise<unknown>,
): Promise<unknown> => gathering.catch((error) => fillMissing(context, record, keys, defect(error)));
