import { failure, ok } from '../../src/evidence/slot.js';
import type { Slot, TlsFacts } from '../../src/evidence/types.js';
import type { Closed, Connection, Network } from '../../src/net/network.js';

export const TLS_FACTS: TlsFacts = {
  version: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  chain: [],
  trust: 'trusted',
  verify: 'ok',
};

/** What the peer does: text or a close, at once or `after` so many milliseconds. */
export type Move = string | Closed | { say: string; after: number };

export interface FakePeer {
  connection: Connection;
  network: Network;
  /** Packets written, each as one string; `TLS` stands for a handshake. */
  packets: string[];
  state: 'open' | 'ended' | 'destroyed';
  /** Milliseconds of virtual time. */
  clock: number;
  say(...moves: Move[]): void;
}

/**
 * A peer in virtual time. `answers[0]` are its moves before anything was sent, `answers[n]` those after the n-th packet or
 * handshake. Each move is one read.
 */
export function fakePeer(answers: Move[][], tls: Slot<TlsFacts> = ok(TLS_FACTS)): FakePeer {
  const queue: { at: number; event: Buffer | Closed }[] = [];
  let step = 0;
  const advance = () => peer.say(...(answers[step++] ?? []));
  const peer: FakePeer = {
    packets: [],
    state: 'open',
    clock: 0,
    say(...moves) {
      for (const move of moves) {
        const at = (queue.at(-1)?.at ?? peer.clock) + (typeof move === 'object' && 'say' in move ? move.after : 0);
        const text = typeof move === 'string' ? move : 'say' in move ? move.say : undefined;
        queue.push({ at, event: text === undefined ? (move as Closed) : Buffer.from(text, 'latin1') });
      }
    },
    network: { now: () => peer.clock } as Network,
    connection: {
      ms: 1,
      localAddress: '192.0.2.1',
      write(bytes) {
        if (peer.state !== 'open') throw new Error(`written to a connection that was ${peer.state}`);
        peer.packets.push(bytes.toString('latin1'));
        advance();
      },
      async read(deadline) {
        const next = queue[0];
        if (!next || next.at > deadline) {
          peer.clock = Math.max(peer.clock, deadline);
          return failure('timeout', 'nothing came');
        }
        peer.clock = Math.max(peer.clock, next.at);
        if (Buffer.isBuffer(next.event)) queue.shift();
        return ok(next.event);
      },
      async startTls({ deadline }) {
        queue.length = 0;
        peer.packets.push('TLS');
        advance();
        if (!tls.ok && tls.error.kind === 'timeout') peer.clock = deadline;
        return tls;
      },
      offerObsoleteTls: () => Promise.reject(new Error('not part of a session')),
      offerCiphers: () => Promise.reject(new Error('not part of a session')),
      end() {
        peer.state = 'ended';
      },
      destroy() {
        peer.state = 'destroyed';
      },
    },
  };
  advance();
  return peer;
}
