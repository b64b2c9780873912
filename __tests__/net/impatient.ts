import { ok } from '../../src/evidence/slot.js';
import type { Network } from '../../src/net/network.js';

const LOOKS = 12;
const LOOK_MS = 10;

/**
 * A network on which no read waits for long: it ends after so many looks for bytes, and not at a time, which on a busy
 * machine may be over before a server on the same machine had its turn.
 */
export const impatient = (network: Network): Network => ({
  ...network,
  async connect(target) {
    const connected = await network.connect(target);
    if (!connected.ok) return connected;
    const { value } = connected;
    const look = (until: number) => value.read(Math.min(until, network.now() + LOOK_MS));
    return ok({
      ...value,
      async read(until) {
        let seen = await look(until);
        for (let looks = 1; looks < LOOKS && !seen.ok && seen.error.kind === 'timeout'; looks++)
          seen = await look(until);
        return seen;
      },
    });
  },
});
