import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { canonical } from '../derive/addresses.js';
import { ok } from '../evidence/slot.js';
import type { NetworkOptions } from '../plan/types.js';
import { openConnection } from './connection.js';
import { dial } from './dial.js';
import { createResolver } from './dns.js';
import { createHttpsClient } from './https.js';
import { createTurnstile, type Limits, POLITE } from './limits.js';
import type { Network } from './network.js';
import { createTlsClient } from './tls.js';

export interface Patience {
  /** One query to one name server, ms. */
  dnsMs: number;
  /** One connect, a proxy's part included, ms. */
  connectMs: number;
  limits: Limits;
}

export const PATIENCE: Patience = { dnsMs: 5_000, connectMs: 10_000, limits: POLITE };
/** One page, the connect included. */
const PAGE_MS = 10_000;

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** The real network. */
export function liveNetwork({ nameservers, proxy, ca }: NetworkOptions, patience = PATIENCE): Network {
  const began = Date.now() - performance.now();
  // The clock of the machine may be set while this runs.
  const now = () => Math.round(began + performance.now());
  const enter = createTurnstile(patience.limits, now);
  // A web server bans no mail client, and one of them can hold the policies of hundreds of domains.
  const enterWeb = createTurnstile({ ...patience.limits, starts: Infinity }, now);
  const handshake = createTlsClient(ca);
  const getPage = createHttpsClient(ca);
  return {
    ...createResolver(nameservers, patience.dnsMs),
    now,
    async sleep(ms, signal) {
      await sleep(ms, undefined, { signal }).catch(() => {});
    },
    token: (n) => Array.from(randomBytes(n), (byte) => BASE32[byte & 31]).join(''),
    async fetchHttps(page, { address, port }, deadline) {
      const leave = await enterWeb(canonical(address));
      const until = Math.min(deadline, now() + PAGE_MS);
      const left = () => Math.max(0, until - now());
      const dialled = await dial({ address, port, proxy, timeoutMs: Math.min(patience.connectMs, left()) });
      const answer = dialled.ok ? await getPage(dialled.value, page, left()) : dialled;
      leave();
      return answer;
    },
    async connect({ address, port, limitAs }) {
      const leave = await enter(canonical(limitAs ?? address));
      const began = now();
      const dialling = dial({ address, port, proxy, timeoutMs: patience.connectMs });
      // Reading the roots takes tens of milliseconds, for which the way to the server is long enough.
      handshake.prepare();
      const dialled = await dialling;
      if (dialled.ok) return ok(openConnection(dialled.value, { ms: now() - began, now, handshake, leave }));
      leave();
      return dialled;
    },
  };
}
