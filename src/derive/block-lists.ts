/** A DNS block list of addresses (RFC 5782). */
export interface BlockList {
  /** Name in reports. */
  zone: string;
  /** Zone that is really asked; differs from `zone` when a key is part of it. Never printed. */
  queryZone: string;
  operator: string;
  /** A listing is an error on a gating list, a notice on an informational one. */
  gating: boolean;
  /** Address families that it lists. */
  families: (4 | 6)[];
  /** Its own table: A record to meaning. Any other answer is no listing. */
  codes: Record<string, { meaning: string; policy?: true }>;
  /** Answers that are errors: A record to what they say and the way out. */
  refusals: Record<string, string>;
  /** Removal page; `{address}` is replaced. */
  removal: string;
}
