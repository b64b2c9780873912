import { failure } from '../evidence/slot.js';
import type { EndpointEvidence, HostEvidence, Slot, Vantage } from '../evidence/types.js';
import type { Context } from './context.js';
import { ENDPOINT_SLOTS, endpointsOf } from './endpoints.js';

/**
 * Clouds drop outbound port 25 without a word. Any answer on 25, a reset too, proves that it is open; only when every
 * target was silent are the controls asked, and when these are silent too, the targets are not to blame.
 */
export async function judgeEgress(context: Context, hosts: HostEvidence[]): Promise<Vantage['egress25']> {
  const endpoints = endpointsOf(hosts).filter(
    ({ port, connect, connectedTo }) => port === 25 && connect && !connectedTo,
  );
  if (endpoints.length === 0) return 'not-tested';
  if (endpoints.some(({ connect }) => answered(connect))) return 'open';
  const silent = endpoints.filter(({ connect }) => connect?.ok === false && connect.error.kind === 'timeout');
  if (silent.length === 0 || context.plan.egressControls.length === 0) return 'unknown';
  const controls = await askControls(context);
  if (controls.some(answered)) return 'open';
  if (controls.length === 0) return 'unknown';
  silent.forEach(blame);
  return 'blocked';
}

const answered = (connect: Slot<unknown> | undefined): boolean =>
  connect !== undefined && (connect.ok || connect.error.kind === 'refused');

/** Outcomes of the connects; a control whose name does not resolve says nothing. */
async function askControls({ plan, network }: Context): Promise<Slot<unknown>[]> {
  const outcomes = await Promise.all(
    plan.egressControls.map(async ({ host, port }) => {
      const address = await network.resolve(host, 'A');
      const [first] = address.ok ? address.value.records.filter(({ type }) => type === 'A') : [];
      if (!first) return undefined;
      const connection = await network.connect({ address: first.data, port });
      if (connection.ok) connection.value.end();
      return connection;
    }),
  );
  return outcomes.filter((outcome) => outcome !== undefined);
}

function blame(endpoint: EndpointEvidence): void {
  const blocked = failure('egress-blocked', 'neither the servers nor the control hosts answer on port 25 from here');
  for (const slot of ENDPOINT_SLOTS) if (endpoint[slot]) endpoint[slot] = blocked;
}
