import { isAddress } from '../derive/addresses.js';
import { failure } from '../evidence/slot.js';
import type { EndpointEvidence, HostEvidence, Slot, Vantage } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { Context } from './context.js';
import { ENDPOINT_SLOTS, endpointsOf } from './endpoints.js';

/**
 * Clouds drop outbound port 25 without a word. Any answer on 25, a reset too, proves that it is open; only when every
 * target was silent are the controls asked, and when these are silent too, the targets are not to blame.
 *
 * @param deadline as {@link Context.deadline}, by which the controls have answered or prove nothing
 */
export async function judgeEgress(
  context: Context,
  hosts: HostEvidence[],
  deadline: number,
): Promise<Vantage['egress25']> {
  const endpoints = endpointsOf(hosts).filter(
    ({ port, connect, connectedTo }) => port === 25 && connect && !connectedTo,
  );
  if (endpoints.length === 0) return 'not-tested';
  if (endpoints.some(({ connect }) => answered(connect))) return 'open';
  const silent = endpoints.filter(({ connect }) => connect?.ok === false && connect.error.kind === 'timeout');
  if (silent.length === 0 || context.plan.egressControls.length === 0) return 'unknown';
  const clock = new AbortController();
  const over = context.network.sleep(Math.max(0, deadline - context.network.now()), clock.signal);
  // A defect of ours proves as little as silence.
  const controls = await Promise.race([askControls(context).catch(() => []), over]);
  clock.abort();
  if (!controls || controls.length === 0) return 'unknown';
  if (controls.some(answered)) return 'open';
  silent.forEach(blame);
  return 'blocked';
}

const answered = (connect: Slot<unknown> | undefined): boolean =>
  connect !== undefined && (connect.ok || connect.error.kind === 'refused');

/** Outcomes of the connects; a control whose name does not resolve says nothing. */
async function askControls({ plan, network }: Context): Promise<Slot<unknown>[]> {
  const outcomes = await Promise.all(
    plan.egressControls.map(async ({ host, port }) => {
      const address = isAddress(host) ? host : await firstAddress(network, host);
      if (address === undefined) return undefined;
      const connection = await network.connect({ address, port });
      if (connection.ok) connection.value.end();
      return connection;
    }),
  );
  return outcomes.filter((outcome) => outcome !== undefined);
}

async function firstAddress(network: Network, name: string): Promise<string | undefined> {
  const answer = await network.resolve(name, 'A');
  return answer.ok ? answer.value.records.find(({ type }) => type === 'A')?.data : undefined;
}

function blame(endpoint: EndpointEvidence): void {
  const blocked = failure('egress-blocked', 'neither the servers nor the control hosts answer on port 25 from here');
  for (const slot of ENDPOINT_SLOTS) if (endpoint[slot]) endpoint[slot] = blocked;
}
