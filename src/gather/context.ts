import type { DomainEvidence, EndpointEvidence, Failure, ListHealth, Slot } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { Need, Plan } from '../plan/types.js';
import type { Gate } from './gate.js';

export interface ProgressEvent {
  host: string;
  says: string;
  done?: boolean;
}

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
}

/** A word of this run, for names that nobody has: a log shows by it what belongs together. */
export function wordOf(context: Context): string {
  context.word ??= context.network.token(12);
  return context.word;
}

export const wants = ({ plan }: Context, ...needs: Need[]): boolean => needs.some((need) => plan.needs.has(need));

/** Fills every wanted slot that is still empty. */
export function fillMissing<K extends Need>(
  context: Context,
  record: { [P in K]?: Slot<unknown> },
  keys: readonly K[],
  error: Failure,
): void {
  for (const key of keys) if (context.plan.needs.has(key)) record[key] ??= { ok: false, error };
}
