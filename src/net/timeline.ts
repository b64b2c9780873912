/** A clock that is moved by what is awaited and not by time. */
export interface Timeline {
  now(): number;
  /** Ends when all that is due earlier has happened; in the past: as soon as its turn comes. */
  until(at: number): Promise<void>;
}

/**
 * Lets things happen in the order of their time, one a turn of the event loop, so that all that follows from one is asked
 * for before the next. Times are milliseconds.
 */
export function createTimeline(began: number): Timeline {
  let clock = began;
  let due: { at: number; happen: () => void }[] = [];
  let turning = false;

  const schedule = () => {
    if (turning || due.length === 0) return;
    turning = true;
    setImmediate(turn);
  };
  const turn = () => {
    const next = due.reduce((first, other) => (other.at < first.at ? other : first));
    due = due.filter((other) => other !== next);
    clock = next.at;
    next.happen();
    turning = false;
    schedule();
  };
  return {
    now: () => clock,
    until: (at) =>
      new Promise((happen) => {
        due.push({ at: Math.max(at, clock), happen });
        schedule();
      }),
  };
}
