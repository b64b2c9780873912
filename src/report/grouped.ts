/** What has the same key together, in the order in which the keys are met first. */
export function grouped<K, T>(many: readonly T[], keyOf: (one: T) => K): [key: K, [T, ...T[]]][] {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of many) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}
