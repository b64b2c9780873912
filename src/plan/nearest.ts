/** From so many letters on, the start of a word stands for it. */
const SHORTENED = 3;

/**
 * The known word that a mistyped one most likely meant, if any is near: at most a third of its letters differ, or it was
 * cut short.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const [given, wanted] = [word.toLowerCase(), candidate.toLowerCase()];
    const distance = given.length >= SHORTENED && wanted.startsWith(given) ? 1 : levenshtein(given, wanted);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** ` Did you mean …?` with a leading space, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
