export const ok = (value) => ({ ok: true, value });
export const failure = (kind, message) => ({
    ok: false,
    error: { kind, message },
});
/** The value of a filled slot, else undefined. */
export const valueIn = (slot) => (slot?.ok ? slot.value : undefined);
