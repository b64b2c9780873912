import type { EndpointEvidence } from '../evidence/types.js';
import type { Target } from '../net/network.js';
import type { Context } from './context.js';
import { offerOn } from './raw-hello.js';

/** A connection of its own, on which everything up to TLS 1.1 is offered; the slot stays empty where TLS is not offered. */
export async function gatherObsoleteTls(context: Context, endpoint: EndpointEvidence, target: Target): Promise<void> {
  const seen = await offerOn(context, endpoint.protocol, target, (connection, deadline) =>
    connection.offerObsoleteTls(deadline),
  );
  if (seen) endpoint.obsoleteTls = seen;
}
