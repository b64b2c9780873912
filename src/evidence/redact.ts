import type { Evidence } from './types.js';

const MASK = '***';
/** Below this a secret is a common syllable, and masking it everywhere would falsify names and addresses. */
const SHORT = 4;
/** Below this the base64 of a secret is so short that certificates hold it by chance. */
const SHORT_IN_BASE64 = 6;
/** Bytes below which the hex of a secret is a usual number. */
const SHORT_IN_HEX = 3;
/** Characters beyond which a secret is masked in parts, each of them unlike anything else: patterns must not grow too large. */
const LONG = 256;

/**
 * Masks secrets in every string of a value, keys included: as they are, UTF-8 read as latin1, escaped as {@link spellings}
 * tells, in hex, and in base64 wherever they start in it, which holds for AUTH PLAIN and XOAUTH2 blobs; there the whole run
 * is masked. A secret of fewer than 4 characters is masked only where white space or the ends of the string delimit it.
 * @returns a copy; objects keep the order of their keys
 */
export function redact<T>(value: T, secrets: readonly string[]): T {
  const masks = longestFirst(secrets).map((secret) => maskFor(secret));
  const inText = inTurn(masks);
  const inValue = (given: unknown): unknown => {
    if (typeof given === 'string') return inText(given);
    if (Array.isArray(given)) return given.map(inValue);
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(Object.entries(given).map(([key, element]) => [inText(key), inValue(element)]));
  };
  return (masks.length === 0 ? value : inValue(value)) as T;
}

export interface Secrets {
  /** Of block lists: part of names that are asked. */
  keys: string[];
  passwords: string[];
  /** User names, and the mailboxes that a login sends from. */
  users: string[];
}

/** Fields with the words of mail servers, who are told the logins. */
const SAID = ['lines', 'transcript', 'message', 'trailing', 'keywords'];
/** Fields with what a web server says. */
const SERVED = ['body', 'contentType'];
const MAILBOXES = ['reversePath', 'recipient'];

/**
 * Masks secrets in what others say, as {@link redact} does. Names, addresses and words of ours stay as they are, since they
 * are judged; of our own mailboxes only those of a user are masked, but for their domain. Keys, which no word or name is
 * like, are masked everywhere: resolvers hear them and may answer with them, so that they become names to ask.
 * A user name that is part of a longer word or domain name is none: a user may be called as a host is.
 */
export function redactEvidence(evidence: Evidence, { keys, passwords, users }: Secrets): Evidence {
  const served = inTurn(longestFirst(passwords).map((secret) => maskFor(secret)));
  const names = inTurn(longestFirst(users).map((user) => maskFor(user, NAME)));
  const rules = new Map<string, Mask>([
    ...SAID.map((field) => [field, (text: string) => names(served(text))] as const),
    ...SERVED.map((field) => [field, served] as const),
    ...MAILBOXES.map((field) => [field, (text: string) => maskMailbox(text, users)] as const),
  ]);
  const inValue = (given: unknown, mask: Mask): unknown => {
    if (typeof given === 'string') return mask(given);
    if (Array.isArray(given)) return given.map((element) => inValue(element, mask));
    if (typeof given !== 'object' || given === null) return given;
    const rule = (key: string) => (mask === same ? rules.get(key) : undefined);
    return Object.fromEntries(
      Object.entries(given).map(([key, element]) => [key, inValue(element, rule(key) ?? mask)]),
    );
  };
  return inValue(redact(evidence, keys), same) as Evidence;
}

type Mask = (text: string) => string;

const same: Mask = (text) => text;

const inTurn =
  (masks: Mask[]): Mask =>
  (text) =>
    masks.reduce((masked, mask) => mask(masked), text);

const longestFirst = (secrets: readonly string[]): string[] =>
  [...new Set(secrets)]
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length)
    .flatMap(partsOf);

function partsOf(secret: string): string[] {
  const characters = [...secret];
  const size = Math.ceil(characters.length / Math.ceil(characters.length / LONG));
  const starts = Array.from({ length: Math.ceil(characters.length / size) }, (_, at) => at * size);
  return starts.map((start) => characters.slice(start, start + size).join(''));
}

function maskMailbox(mailbox: string, users: readonly string[]): string {
  const at = mailbox.lastIndexOf('@');
  const [local, domain] = at < 0 ? [mailbox, ''] : [mailbox.slice(0, at), mailbox.slice(at)];
  const isUser = users.some((user) => [mailbox, local].includes(user));
  return isUser ? MASK + domain : mailbox;
}

/** What must not stand before and behind a secret. */
type Edges = [before: string, behind: string];

/** White space or the ends of the text delimit it. */
const WORD: Edges = ['(?<!\\S)', '(?!\\S)'];
/** It is no part of a longer word or domain name; the hyphen of a reply that goes on is none of a word. */
const NAME: Edges = ['(?<!\\w|\\w\\.|(?<!^(?:S: )?[2-5]\\d\\d)-)', '(?![\\w-]|\\.\\w)'];
const ANYWHERE: Edges = ['', ''];

function maskFor(secret: string, edges = secret.length < SHORT ? WORD : ANYWHERE): Mask {
  const bytes = Buffer.byteLength(secret);
  const short = secret.length < SHORT;
  const whole = base64(secret, 0);
  const forms = new RegExp(
    [
      within(edges, asWritten(secret)),
      within(short ? WORD : ANYWHERE, inHex(secret)),
      within(WORD, short ? quoted(whole) : `${quoted(whole.replace(/=+$/, ''))}={0,2}`),
    ].join('|'),
    'g',
  );
  if (short || bytes < SHORT_IN_BASE64) return (text) => text.replace(forms, MASK);
  const cores = new RegExp([0, 1, 2].map((offset) => inBase64(secret, offset)).join('|'));
  return (text) => maskRuns(text, cores).replace(forms, MASK);
}

const within = ([before, behind]: Edges, pattern: string): string => `${before}(?:${pattern})${behind}`;

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A pattern for text of which any characters but letters and digits are escaped; those that repeat, all or none. */
const asWritten = (text: string): string =>
  text.replace(/([^a-z0-9])\1*/giu, (run) => `(?:${[...new Set(spellings(run))].join('|')})`);

const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** Patterns for a text: as it is, or escaped as in URLs, forms, quoted-printable, xtext (RFC 3461 §4), C, JSON and HTML. */
function spellings(text: string): string[] {
  const bytes = [...Buffer.from(text)];
  // UTF-8 is often read as latin1.
  const readings = [text, Buffer.from(bytes).toString('latin1')];
  return [
    ...(/^ +$/.test(text) ? ['_', '\\+'].map((blank) => blank.repeat(text.length)) : []),
    ...readings.flatMap((reading) => [
      quoted(reading),
      quoted(JSON.stringify(reading).slice(1, -1)),
      quoted(reading.replaceAll('/', '\\/')),
      quoted(reading.replace(/[&<>"']/g, (character) => `&${ENTITIES[character]};`)),
      Array.from(reading, (character) => entity(character.codePointAt(0)!)).join(''),
      reading
        .split('')
        .map((unit) => `\\\\u${hex(unit.charCodeAt(0), 4)}`)
        .join(''),
    ]),
    ...['%', '=', '\\+', '\\\\x'].map((sign) => bytes.map((byte) => sign + hex(byte)).join('')),
    bytes.map((byte) => `\\\\${byte.toString(8).padStart(3, '0')}`).join(''),
  ];
}

const entity = (point: number): string => `&#(?:0{0,4}${point}|[xX]0{0,4}${hex(point)});`;

/** A pattern for a number in hex, in capitals or not. */
const hex = (value: number, digits = 2): string =>
  value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** A pattern for text all of whose bytes are in hex, one after the other or each behind a sign, which few bytes must have. */
function inHex(text: string): string {
  const [first = '', ...others] = [...Buffer.from(text)].map((byte) => hex(byte));
  if (others.length + 1 < SHORT_IN_HEX) return [first, ...others].map((digits) => `[%=]${digits}`).join('');
  return `(?:[%=+]|\\\\x)?${[first, ...others].join('(?:[ :%=+]|\\\\x)?')}`;
}

const base64 = (text: string, offset: number): string =>
  Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');

/** A pattern for the base64 of a text, but for what depends on the bytes around it, when `offset` (mod 3) bytes precede it. */
function inBase64(text: string, offset: number): string {
  const bytes = Buffer.byteLength(text);
  const own = base64(text, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes) * 8) / 6));
  return own.replaceAll('+', '[+-]').replaceAll('/', '[/_]');
}

const isBase64 = (character: string | undefined): boolean => character !== undefined && /^[\w+/=-]$/.test(character);

/** Masks all of the base64 that a match stands in. */
function maskRuns(text: string, core: RegExp): string {
  let done = '';
  let rest = text;
  for (let match = core.exec(rest); match; match = core.exec(rest)) {
    let start = match.index;
    let end = start + match[0].length;
    while (isBase64(rest[start - 1])) start--;
    while (isBase64(rest[end])) end++;
    done += rest.slice(0, start) + MASK;
    rest = rest.slice(end);
  }
  return done + rest;
}
