import type { EndpointEvidence, Failure, Slot } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { Need, Plan } from '../plan/types.js';

export interface ProgressEvent {
  host: string;
  says: string;
  done?: boolean;
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
  /** Endpoints with which all is said: what is empty there is meant to be. */
  finished: Set<EndpointEvidence>;
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
