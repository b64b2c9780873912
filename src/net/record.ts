import { redact } from '../evidence/redact.js';
import { ok } from '../evidence/slot.js';
import type { DnsAnswer, HttpsAnswer, ObsoleteTls, Slot, TlsFacts } from '../evidence/types.js';
import type { Closed, Connection, DnsType, Network, Page, ResolveOptions, Target } from './network.js';

/** What came in through a network, as plain JSON. What was sent is not kept: that is where credentials are. */
export interface Recording {
  version: 1;
  /** First and last look at the clock, milliseconds since the epoch. */
  began: number;
  ended: number;
  resolvers: string[];
  tokens: string[];
  /** By {@link questionKey}. */
  dns: Record<string, Recorded<DnsAnswer>>;
  /** By {@link targetKey}, in the order in which they were asked for. */
  connections: Record<string, RecordedConnection[]>;
  /** By {@link pageKey}; the first time each was asked for. */
  pages: Record<string, Recorded<HttpsAnswer>>;
}

/** Both are absent when the outcome was still awaited at the end. */
export interface Recorded<T> {
  /** When the outcome came. */
  at?: number;
  slot?: Slot<T>;
}

export interface RecordedConnection {
  opened: Recorded<{ ms: number; localAddress: string }>;
  /** In order; bytes as latin1. */
  reads: Recorded<string | Closed>[];
  tls?: Recorded<TlsFacts>;
  obsoleteTls?: Recorded<ObsoleteTls>;
  ciphers?: Recorded<number | null>;
}

/** Name, type and options of a question. */
export const questionKey = (name: string, type: DnsType, options: ResolveOptions = {}): string =>
  [name.toLowerCase().replace(/\.$/, ''), type, ...Object.entries(options).map(optionKey)].join(' ');

const optionKey = ([option, value]: [string, unknown]): string => (value === true ? option : `${option}=${value}`);

/** Address and port. */
export const targetKey = ({ address, port }: Target): string => `${address} ${port}`;

/** URL without its scheme, and where it was asked for. */
export const pageKey = ({ host, path }: Page, to: Target): string => `${host}${path} ${targetKey(to)}`;

/** Secrets as the DNS shows them too: names come back in lower-case. */
export const secretForms = (secrets: readonly string[]): string[] =>
  secrets.flatMap((secret) => [secret, secret.toLowerCase()]);

/**
 * A network that works as the given one and keeps what comes in.
 *
 * @param secrets masked everywhere in the recording; the name under a block list may hold a key
 */
export function recordingNetwork(
  network: Network,
  secrets: readonly string[] = [],
): { network: Network; recording(): Recording } {
  let began: number | undefined;
  const now = () => {
    const time = network.now();
    began ??= time;
    return time;
  };
  const kept: Pick<Recording, 'tokens' | 'dns' | 'connections' | 'pages'> = {
    tokens: [],
    dns: {},
    connections: {},
    pages: {},
  };
  const keep = async <T, K>(entry: Recorded<K>, outcome: Promise<Slot<T>>, show: (value: T) => K): Promise<Slot<T>> => {
    const slot = await outcome;
    entry.at = now();
    entry.slot = slot.ok ? ok(show(slot.value)) : slot;
    return slot;
  };
  const recorded = (connection: Connection, entry: RecordedConnection): Connection => ({
    ...connection,
    read(deadline) {
      const read: RecordedConnection['reads'][number] = {};
      entry.reads.push(read);
      return keep(read, connection.read(deadline), textOf);
    },
    startTls(options) {
      entry.tls = {};
      return keep(entry.tls, connection.startTls(options), same);
    },
    offerObsoleteTls(deadline) {
      entry.obsoleteTls = {};
      return keep(entry.obsoleteTls, connection.offerObsoleteTls(deadline), same);
    },
    offerCiphers(offer, deadline) {
      entry.ciphers = {};
      return keep(entry.ciphers, connection.offerCiphers(offer, deadline), same);
    },
  });
  return {
    network: {
      ...network,
      now,
      resolve(name, type, options) {
        const answer = network.resolve(name, type, options);
        const key = questionKey(name, type, options);
        if (kept.dns[key]) return answer;
        kept.dns[key] = {};
        return keep(kept.dns[key], answer, same);
      },
      fetchHttps(page, to, deadline) {
        const answer = network.fetchHttps(page, to, deadline);
        const key = pageKey(page, to);
        if (kept.pages[key]) return answer;
        kept.pages[key] = {};
        return keep(kept.pages[key], answer, same);
      },
      async connect(to) {
        const entry: RecordedConnection = { opened: {}, reads: [] };
        kept.connections[targetKey(to)] = [...(kept.connections[targetKey(to)] ?? []), entry];
        const slot = await keep(entry.opened, network.connect(to), ({ ms, localAddress }) => ({ ms, localAddress }));
        return slot.ok ? ok(recorded(slot.value, entry)) : slot;
      },
      token(n) {
        const token = network.token(n);
        kept.tokens.push(token);
        return token;
      },
    },
    recording() {
      const ended = now();
      const { resolvers } = network;
      return redact(
        structuredClone({ version: 1, began: began ?? ended, ended, resolvers, ...kept }),
        secretForms(secrets),
      );
    },
  };
}

const same = <T>(value: T): T => value;

const textOf = (value: Buffer | Closed): string | Closed => (Buffer.isBuffer(value) ? value.toString('latin1') : value);
