/** A record that was read, or what is wrong with it, as the rest of a sentence. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string };

/** What is wrong with a record. */
export const wrong = (problem: string): Parsed<never> => ({ ok: false, problem });
