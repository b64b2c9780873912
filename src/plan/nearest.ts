/** From so many letters on, the start of a word stands for it. */
const SHORTENED = 3;
/** Nobody means a known word by one of so many letters. */
const MOST_LETTERS = 60;

/**
 * The known word that a mistyped one most likely meant, if any is near: at most a third of its letters differ, or it was
 * cut short.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > MOST_LETTERS) return undefined;
  const given = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const wanted = candidate.toLowerCase();
    const distance = given.length >= SHORTENED && wanted.startsWith(given) ? 1 : changes(given, wanted, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** ` Did you mean …?` with a leading space, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
}

/** Least number of letters to change, two that changed places as one; `limit` stands for any number from there on. */
function changes(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || lettersApart(a, b) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => Math.min(i, limit));
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal there is nothing below the limit.
    const [first, last] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    const next = new Array<number>(b.length + 1).fill(limit);
    next[0] = Math.min(i, limit);
    let least = next[0];
    for (let j = first; j <= last; j++) {
      let distance = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      if (row[j]! < distance) distance = row[j]! + 1;
      if (next[j - 1]! < distance) distance = next[j - 1]! + 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped && before[j - 2]! < distance) distance = before[j - 2]! + 1;
      if (distance > limit) distance = limit;
      next[j] = distance;
      if (distance < least) least = distance;
    }
    if (least >= limit) return limit;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** Letters that only one of two words has: each is one to change. */
function lettersApart(a: string, b: string): number {
  const [ofA, ofB] = [lettersOf(a), lettersOf(b)];
  return Math.max(bitsIn(ofA & ~ofB), bitsIn(ofB & ~ofA));
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
