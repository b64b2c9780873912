/** Result of check_host (RFC 7208 §4) with what it cost. */
export interface SpfResult {
  result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror';
  comment: string;
  /** Terms that cause lookups, of at most 10 (§4.6.4). */
  lookups: number;
  /** Lookups without an answer, of at most 2. */
  voids: number;
}
