import type { Evidence } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { Plan } from '../plan/types.js';
import { preflight } from '../preflight.js';
import { progressPrinter } from '../report/progress.js';
import { type Io, inColour } from './io.js';

/** Gathers the evidence and tells on standard error how it goes on. */
export async function probe(plan: Plan, network: Network, { stderr, env }: Io): Promise<Evidence> {
  const progress = progressPrinter(stderr, { colour: inColour(stderr, env) });
  try {
    return await preflight(plan, network, progress.event);
  } finally {
    progress.end();
  }
}
