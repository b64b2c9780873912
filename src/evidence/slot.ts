import type { Failure, Reason, Slot } from './types.js';

/** A slot that was filled. */
export const ok = <T>(value: T): Slot<T> => ({ ok: true, value });

/** A slot that stays empty, and why; the message is part of a sentence. */
export const failure = (kind: Reason, message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { kind, message },
});

/** The value of a filled slot, else undefined. */
export const valueIn = <T>(slot: Slot<T> | undefined): T | undefined => (slot?.ok ? slot.value : undefined);
