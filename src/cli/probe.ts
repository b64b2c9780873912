import type { Evidence } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { Plan } from '../plan/types.js';
import { preflight } from '../preflight.js';
import { type Frame, progressPrinter } from '../report/terminal/progress.js';
import { type Io, inColour, isTerminal } from './io.js';

/** So often what is shown of hosts under way is brought up to date. */
const DRAW_MS = 80;

/** Gathers the evidence and tells on standard error how it goes on. */
export async function probe(plan: Plan, network: Network, { stderr, env }: Io): Promise<Evidence> {
  const frame = isTerminal(stderr, env) ? await frameOn(stderr) : undefined;
  const progress = progressPrinter(stderr, { colour: inColour(stderr, env), frame, hosts: plan.hosts.length });
  const drawing = setInterval(progress.draw, DRAW_MS);
  try {
    return await preflight(plan, network, progress.event);
  } finally {
    clearInterval(drawing);
    progress.end();
    if (frame) stderr.write('\n');
  }
}

/** Loaded where there is a terminal: nowhere else is anything drawn. */
async function frameOn(stream: Io['stderr']): Promise<Frame> {
  const { createLogUpdate } = await import('log-update');
  return createLogUpdate(stream as NodeJS.WriteStream);
}
