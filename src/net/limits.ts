/** What one server address bears: this is a guest on it, and ban lists count. */
export interface Limits {
  /** Connections at a time. */
  open: number;
  /** Connections begun within {@link Limits.withinMs}. */
  starts: number;
  withinMs: number;
}

export const POLITE: Limits = { open: 2, starts: 10, withinMs: 60_000 };

/** Waits for a place, in the order of asking. The answer gives the place back; giving it back twice does nothing. */
export type Turnstile = (address: string) => Promise<() => void>;

/** A turnstile that counts each address on its own. `now` is in milliseconds. */
export function createTurnstile(limits: Limits, now: () => number): Turnstile {
  const lanes = new Map<string, ReturnType<typeof createLane>>();
  return (address) => {
    const lane = lanes.get(address) ?? createLane(limits, now);
    lanes.set(address, lane);
    return lane();
  };
}

function createLane({ open, starts, withinMs }: Limits, now: () => number): () => Promise<() => void> {
  const waiting: ((leave: () => void) => void)[] = [];
  let begun: number[] = [];
  let inside = 0;
  let timer: NodeJS.Timeout | undefined;

  const admit = () => {
    clearTimeout(timer);
    begun = begun.filter((start) => now() - start < withinMs);
    while (waiting.length > 0 && inside < open && begun.length < starts) {
      inside++;
      begun.push(now());
      waiting.shift()?.(createLeave());
    }
    const oldest = begun[0];
    if (waiting.length > 0 && inside < open && oldest !== undefined)
      timer = setTimeout(admit, oldest + withinMs - now());
  };
  const createLeave = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      admit();
    };
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      admit();
    });
}
