const MASK = '***';
/** Below this a secret is a common syllable, and masking it everywhere would falsify names and addresses. */
const SHORT = 4;
/** Below this the base64 of a secret is so short that certificates hold it by chance. */
const SHORT_IN_BASE64 = 6;

/**
 * Masks secrets in every string of a value, keys included: as they are, percent-encoded, as in JSON, UTF-8 read as latin1,
 * and in base64 wherever they start in it, which holds for AUTH PLAIN and XOAUTH2 blobs; there the whole run is masked.
 * A secret of fewer than 4 characters is masked only where white space or the ends of the string delimit it.
 * @returns a copy; objects keep the order of their keys
 */
export function redact<T>(value: T, secrets: readonly string[]): T {
  const longestFirst = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  const masks = longestFirst.map(maskFor);
  const inText = (text: string): string => masks.reduce((masked, mask) => mask(masked), text);
  const inValue = (given: unknown): unknown => {
    if (typeof given === 'string') return inText(given);
    if (Array.isArray(given)) return given.map(inValue);
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(Object.entries(given).map(([key, element]) => [inText(key), inValue(element)]));
  };
  return (masks.length === 0 ? value : inValue(value)) as T;
}

type Mask = (text: string) => string;

function maskFor(secret: string): Mask {
  const plain = spellings(secret);
  if (secret.length < SHORT) return (text) => maskWords(text, [...plain, base64(secret, 0)]);
  const exact = [base64(secret, 0), base64(secret, 0).replace(/=+$/, '')];
  const cores =
    Buffer.byteLength(secret) < SHORT_IN_BASE64 ? [] : [0, 1, 2].map((offset) => base64Core(secret, offset));
  return (text) => {
    const unmasked = cores.reduce(maskRun, text);
    return plain.reduce((masked, form) => masked.replaceAll(form, MASK), maskWords(unmasked, exact));
  };
}

/** Longest first, so that no form leaves a rest of another. */
function spellings(secret: string): string[] {
  const percent = encodeURIComponent(Buffer.from(secret).toString());
  const allPercent = [...Buffer.from(secret)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
  const forms = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('latin1'),
    ...[percent, allPercent].flatMap((form) => [form, form.replace(/%../g, (byte) => byte.toLowerCase())]),
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

const base64 = (secret: string, offset: number): string =>
  Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]).toString('base64');

/** The part of the base64 of a secret that does not depend on the bytes around it, when `offset` (mod 3) bytes precede it. */
function base64Core(secret: string, offset: number): string {
  const bytes = Buffer.byteLength(secret);
  return base64(secret, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes) * 8) / 6));
}

const maskWords = (text: string, words: readonly string[]): string =>
  text.replace(/\S+/g, (word) => (words.includes(word) ? MASK : word));

const isBase64 = (character: string | undefined): boolean => character !== undefined && /^[\w+/=-]$/.test(character);

function maskRun(text: string, core: string): string {
  const urlSafe = core.replaceAll('+', '-').replaceAll('/', '_');
  return [...new Set([core, urlSafe])].reduce((masked, form) => {
    let done = '';
    let rest = masked;
    for (let at = rest.indexOf(form); at >= 0; at = rest.indexOf(form)) {
      let start = at;
      let end = at + form.length;
      while (isBase64(rest[start - 1])) start--;
      while (isBase64(rest[end])) end++;
      done += rest.slice(0, start) + MASK;
      rest = rest.slice(end);
    }
    return done + rest;
  }, text);
}
