/** The first of these that fit into so many bytes together: the worst come first. */
export function firstFitting<T>(many: readonly T[], sizeOf: (one: T) => number, bytes: number): T[] {
  let left = bytes;
  const end = many.findIndex((one) => {
    left -= sizeOf(one);
    return left < 0;
  });
  return many.slice(0, end < 0 ? undefined : end);
}
