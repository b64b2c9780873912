import { randomInt } from 'node:crypto';
import { getServers } from 'node:dns';
import { failure, ok } from '../evidence/slot.js';
import type { DnsAnswer, Failure, Slot } from '../evidence/types.js';
import type { ServerAddress } from '../plan/types.js';
import { type DnsResponse, encodeQuery } from './dns-message.js';
import { exchange } from './dns-transport.js';
import type { DnsType, Network, ResolveOptions } from './network.js';

const TRIES = 2;
const [NOERROR, FORMERR, NXDOMAIN, REFUSED] = [0, 1, 3, 5];
/** What a server said tells more than that another was silent. */
const TELLING = ['dns-servfail', 'resolver-refused', 'dns-timeout'];

/**
 * Stub resolver: asks recursive name servers in order and follows nothing itself. Failures never name what was asked,
 * since the names under a block list may hold the user's key.
 *
 * @param servers empty: those of the system
 * @param timeoutMs of one query to one server
 */
export function createResolver(servers: ServerAddress[], timeoutMs: number): Pick<Network, 'resolve' | 'resolvers'> {
  const asked = servers.length > 0 ? servers : getServers().map(parseServer);
  const answers = new Map<string, Promise<Slot<DnsAnswer>>>();
  return {
    resolvers: asked.map(showServer),
    resolve(name, type, options = {}) {
      const plain = name.toLowerCase().replace(/\.$/, '');
      const key = `${plain} ${type} ${JSON.stringify(options)}`;
      const those = options.by === undefined ? asked : asked.filter((server) => showServer(server) === options.by);
      const answer = answers.get(key) ?? resolve(those, { name: plain, type, timeoutMs, ...options });
      answers.set(key, answer);
      return answer;
    },
  };
}

interface Asked extends ResolveOptions {
  name: string;
  type: DnsType;
  timeoutMs: number;
}

/** Servers that stay silent are asked once more after all others. */
async function resolve(servers: ServerAddress[], question: Asked): Promise<Slot<DnsAnswer>> {
  const failures: Failure[] = [];
  let waiting = servers;
  for (let tries = 0; tries < TRIES; tries++) {
    const silent: ServerAddress[] = [];
    for (const server of waiting) {
      const slot = await ask(server, question);
      if (slot.ok) return servers.length > 1 ? ok({ ...slot.value, by: showServer(server) }) : slot;
      failures.push(slot.error);
      if (slot.error.kind === 'dns-timeout') silent.push(server);
    }
    waiting = silent;
  }
  failures.sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
  return { ok: false, error: failures[0] ?? { kind: 'dns-timeout', message: 'no name server is known' } };
}

async function ask(
  server: ServerAddress,
  { name, type, timeoutMs, checkingDisabled }: Asked,
): Promise<Slot<DnsAnswer>> {
  const send = (edns: boolean) => {
    const query = encodeQuery(randomInt(0x10000), name, type, edns, checkingDisabled);
    return query && exchange(server, query, timeoutMs);
  };
  const sent = send(true);
  // A name that no message can hold exists nowhere.
  if (!sent) return ok({ rcode: 'NXDOMAIN', records: [], ad: false });
  const response = await sent;
  // RFC 6891 §7: a server that does not know EDNS says FORMERR.
  return meaningOf(server, response?.rcode === FORMERR ? await send(false) : response);
}

function meaningOf(server: ServerAddress, response: DnsResponse | undefined): Slot<DnsAnswer> {
  const who = `name server ${showServer(server)}`;
  if (!response || response.truncated) return failure('dns-timeout', `${who} did not answer`);
  const { rcode, records, ad, final } = response;
  if (rcode === NOERROR && records.length === 0 && !final)
    return failure('resolver-refused', `${who} resolves nothing: it refers to others`);
  if (rcode === NOERROR) return ok({ rcode: 'NOERROR', records, ad });
  if (rcode === NXDOMAIN) return ok({ rcode: 'NXDOMAIN', records, ad });
  if (rcode === REFUSED) return failure('resolver-refused', `${who} answered REFUSED`);
  return failure('dns-servfail', `${who} answered ${rcode === 2 ? 'SERVFAIL' : `with response code ${rcode}`}`);
}

/** `address`, `address:port` or `[address]:port`, as node:dns lists them. */
function parseServer(text: string): ServerAddress {
  const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(text) ?? [];
  return { host: bracketed ?? plain ?? text, port: Number(port ?? 53) };
}

function showServer({ host, port }: ServerAddress): string {
  if (port === 53) return host;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
