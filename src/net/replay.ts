import { redact } from '../evidence/redact.js';
import { failure, ok } from '../evidence/slot.js';
import type { Slot } from '../evidence/types.js';
import type { Connection, Network } from './network.js';
import {
  pageKey,
  questionKey,
  type Recorded,
  type RecordedConnection,
  type Recording,
  secretForms,
  targetKey,
} from './record.js';
import { createTimeline } from './timeline.js';

/**
 * A network that gives what was recorded, at the recorded times of a clock of its own, without waiting and without any
 * input or output: durations come out right within a millisecond or two. What was not recorded is `not-gathered`.
 *
 * @param secrets those of {@link recordingNetwork}, so that names in which they were masked are found
 */
export function replayNetwork(recording: Recording, secrets: readonly string[] = []): Network {
  const timeline = createTimeline(recording.began);
  const masked = secretForms(secrets);
  const tokens = [...recording.tokens];
  const connections = new Map(Object.entries(recording.connections).map(([key, entries]) => [key, [...entries]]));

  const outcome = async <T>(entry: Recorded<T> | undefined, what: string): Promise<Slot<T>> => {
    await timeline.until(entry ? (entry.at ?? recording.ended) : timeline.now());
    return entry?.slot ?? failure('not-gathered', `${what} is not in the recording`);
  };
  const connectionOf = (entry: RecordedConnection, facts: Pick<Connection, 'ms' | 'localAddress'>): Connection => {
    const reads = [...entry.reads];
    return {
      ...facts,
      write() {},
      async read() {
        const slot = await outcome(reads.shift(), 'what came next');
        if (!slot.ok) return slot;
        return ok(typeof slot.value === 'string' ? Buffer.from(slot.value, 'latin1') : slot.value);
      },
      startTls: () => outcome(entry.tls, 'this TLS handshake'),
      offerObsoleteTls: () => outcome(entry.obsoleteTls, 'this offer of obsolete TLS'),
      offerCiphers: () => outcome(entry.ciphers, 'this offer of cipher suites'),
      end() {},
      destroy() {},
    };
  };
  return {
    resolvers: recording.resolvers,
    now: timeline.now,
    sleep: (ms, signal) => Promise.race([timeline.until(timeline.now() + ms), aborted(signal)]),
    token: (n) => tokens.shift() ?? 'a'.repeat(n),
    resolve(name, type, options) {
      const key = redact(questionKey(name, type, options), masked);
      return outcome(recording.dns[key], 'this DNS answer');
    },
    fetchHttps: (page, to) => outcome(recording.pages[pageKey(page, to)], 'this page'),
    async connect(to) {
      const entry = connections.get(targetKey(to))?.shift();
      const opened = await outcome(entry?.opened, 'this connection');
      return opened.ok && entry ? ok(connectionOf(entry, opened.value)) : (opened as Slot<Connection>);
    },
  };
}

const aborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
