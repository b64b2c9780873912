/** What each vector of the relay battery tries, in words. */
const WORDS: Record<string, string> = {
  V01: 'from the null sender',
  V02: 'from a sender elsewhere',
  V03: 'from an own domain',
  V04: 'from the name of the host',
  V05: 'from the address of the server',
  V06: 'from localhost',
  V07: 'from a sender without a domain',
  V10: 'to a domain with a trailing dot',
  V11: 'to user%elsewhere at the host',
  V12: 'to user%elsewhere at an own domain',
  V13: 'to user%elsewhere at the address of the server',
  V14: 'to user%elsewhere without a domain',
  V15: 'to "user%elsewhere" in quotes',
  V16: 'to "user@elsewhere" in quotes',
  V17: 'to "user@elsewhere" in quotes at the host',
  V18: 'to "user@elsewhere" in quotes at an own domain',
  V19: 'to "user@elsewhere" in quotes at the address of the server',
  V20: 'to user@elsewhere@host',
  V21: 'to user@elsewhere at the address of the server',
  V22: 'by a source route through the host',
  V23: 'by a source route through the address of the server',
  V24: 'to elsewhere!user',
  V25: 'to elsewhere!user at the host',
  V26: 'to elsewhere!user at the address of the server',
  V27: 'to elsewhere!user at an own domain',
  V28: 'to host!elsewhere!user',
  V29: 'to user%elsewhere at localhost',
  V30: 'by a source route through an own domain',
};

/** Vectors in words, each with its number: `from the null sender (V01), from localhost (V06)`. */
export const vectorsInWords = (vectors: readonly string[]): string =>
  vectors.map((vector) => (Object.hasOwn(WORDS, vector) ? `${WORDS[vector]} (${vector})` : vector)).join(', ');
