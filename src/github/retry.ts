/** The time, so that tests need not wait. */
export interface Clock {
  /** ms */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const CLOCK: Clock = {
  now: Date.now,
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
};

/** What went wrong with a request: an answer with its status, or none at all. */
export interface Failure {
  /** Absent when there was no answer. */
  status?: number;
  message: string;
  headers?: Record<string, string | number | undefined>;
  /** GraphQL tells its rate limit in an answer of status 200. */
  rateLimited?: boolean;
}

/** An answer that is none of GitHub's: no status of it tells anything. */
export const isTransient = ({ status }: Failure): boolean => status === undefined || status >= 500;

/** A primary or secondary rate limit of GitHub. */
export const isRateLimit = ({ status, message, headers = {}, rateLimited }: Failure): boolean =>
  rateLimited === true ||
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      /\brate limit/i.test(message)));

/** What GitHub asks of those who exceed a secondary limit and are told no time, ms. */
const UNTOLD_MS = 60_000;

/**
 * How long to wait before the next attempt, ms; undefined when another one would not help.
 * @param attempt from 1
 */
export function delayOf(failure: Failure, attempt: number, now: number): number | undefined {
  if (isRateLimit(failure)) return toldDelay(failure.headers ?? {}, now) ?? UNTOLD_MS;
  return isTransient(failure) ? (toldDelay(failure.headers ?? {}, now) ?? 1000 * 2 ** (attempt - 1)) : undefined;
}

function toldDelay(headers: NonNullable<Failure['headers']>, now: number): number | undefined {
  const [after, reset] = [headers['retry-after'], headers['x-ratelimit-reset']].map((value) => String(value ?? ''));
  if (/^\d{1,9}$/.test(after!)) return Number(after) * 1000;
  if (headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset!))
    return Math.max(1000, Number(reset) * 1000 - now);
  return undefined;
}

/** Time for all that is asked of GitHub, waits included. */
export interface Patience {
  leftMs(): number;
  /** Waits until another attempt is due; `false`, and at once, when it would not help or come too late. */
  again(failure: Failure, attempt: number): Promise<boolean>;
}

const MOST_ATTEMPTS = 5;

/** Patience of so many ms, from now. */
export function patience(ms: number, clock: Clock): Patience {
  const end = clock.now() + ms;
  return {
    leftMs: () => end - clock.now(),
    async again(failure, attempt) {
      const delay = delayOf(failure, attempt, clock.now());
      if (delay === undefined || attempt >= MOST_ATTEMPTS || clock.now() + delay >= end) return false;
      await clock.sleep(delay);
      return true;
    },
  };
}
