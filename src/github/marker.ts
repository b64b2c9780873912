/** First line of a comment, hidden: whose it is and which run wrote it. */
export interface Marker {
  /** Comments of different keys stand side by side. */
  key: string;
  run: number;
  attempt: number;
  /** Digest of what the report says, times left aside. */
  state: string;
}

const MARKER = /^<!-- smtp-preflight:v1 key=(\S+) run=(\d+) attempt=(\d+) state=([0-9a-f]*) -->/;

/** The key is percent-encoded, so that it can neither end the HTML comment nor hold white space. */
export const markerLine = ({ key, run, attempt, state }: Marker): string =>
  `<!-- smtp-preflight:v1 key=${encodeKey(key)} run=${run} attempt=${attempt} state=${state} -->`;

const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll('--', '-%2D');

/** The marker a comment begins with. One further down is a quotation. */
export function readMarker(body: string): Marker | undefined {
  const [, key, run, attempt, state = ''] = MARKER.exec(body) ?? [];
  if (key === undefined) return undefined;
  try {
    return { key: decodeURIComponent(key), run: Number(run), attempt: Number(attempt), state };
  } catch {
    return undefined;
  }
}
