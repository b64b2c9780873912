/** `1 error`, `2 errors`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Names the first few of many. */
export function few<T>(many: readonly T[], most: number, write: (one: T) => string): string {
  if (most === 0) return String(many.length);
  const shown = many.slice(0, most).map(write).join(', ');
  return many.length > most ? `${shown} and ${many.length - most} more` : shown;
}
