import type { Socket } from 'node:net';
import { failure, ok } from '../evidence/slot.js';
import type { Slot } from '../evidence/types.js';
import type { Closed } from './network.js';

/** Bytes kept unread; past it the peer has to wait. */
const ROOM = 256 * 1024;

/** What came on a stream and was not read. It listens for errors until the stream closes, even when it was shut. */
export interface Inbox {
  /**
   * All that is there, or the next bytes. At the deadline (ms on the clock given) `timeout`, which holds for bytes that
   * came after it too: no peer can prolong a deadline by sending.
   */
  read(deadline: number): Promise<Slot<Buffer | Closed>>;
  /** Drops what is there and gives the stream back, paused. */
  shut(): void;
  /** Drops what is there and what still comes. */
  drop(): void;
}

/** Keeps what a socket receives until it is read. */
export function openInbox(stream: Socket, now: () => number): Inbox {
  let unread: Buffer[] = [];
  let size = 0;
  let since = 0;
  let ending: Slot<Closed> | undefined;
  let wake = () => {};

  const receive = (bytes: Buffer) => {
    if (size === 0) since = now();
    unread.push(bytes);
    size += bytes.length;
    if (size > ROOM) stream.pause();
    wake();
  };
  const end = (slot: Slot<Closed>) => {
    ending ??= slot;
    wake();
  };
  const take = (deadline: number): Slot<Buffer | Closed> | undefined => {
    if (size > 0 && since <= deadline) {
      const bytes = Buffer.concat(unread);
      empty();
      stream.resume();
      return ok(bytes);
    }
    return size === 0 ? ending : undefined;
  };
  const empty = () => {
    unread = [];
    size = 0;
  };

  stream.on('data', receive).resume();
  stream.on('error', (error) => end(endingOf(error)));
  stream.on('end', () => end(ok({ closed: 'fin' })));
  stream.on('close', () => end(ok({ closed: 'reset' })));
  return {
    async read(deadline) {
      const there = take(deadline);
      if (there) return there;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.max(0, deadline - now()));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      return take(deadline) ?? failure('timeout', 'nothing came before the deadline');
    },
    shut() {
      stream.off('data', receive).pause();
      empty();
      while (stream.read() !== null);
    },
    drop() {
      stream.off('data', receive).resume();
      empty();
    },
  };
}

function endingOf({ code = '' }: NodeJS.ErrnoException): Slot<Closed> {
  if (code.startsWith('ERR_')) return failure('tls-failed', `TLS broke: ${code}`);
  if (code === 'ETIMEDOUT') return failure('timeout', 'the peer no longer acknowledges what is sent');
  return ok({ closed: 'reset' });
}
