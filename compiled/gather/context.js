export const wants = ({ plan }, ...needs) => needs.some((need) => plan.needs.has(need));
/** Fills every wanted slot that is still empty. */
export function fillMissing(context, record, keys, error) {
    for (const key of keys)
        if (context.plan.needs.has(key))
            record[key] ??= { ok: false, error };
}
