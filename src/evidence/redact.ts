import type { Evidence } from './types.js';

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
  const names = inTurn(longestFirst(users).map((user) => maskFor(user, maskName)));
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
  [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);

function maskMailbox(mailbox: string, users: readonly string[]): string {
  const at = mailbox.lastIndexOf('@');
  const [local, domain] = at < 0 ? [mailbox, ''] : [mailbox.slice(0, at), mailbox.slice(at)];
  const isUser = users.some((user) => [mailbox, local].includes(user));
  return isUser ? MASK + domain : mailbox;
}

const maskName = (text: string, name: string): string =>
  text.replace(
    new RegExp(`(?<![\\w-]|\\w\\.)${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-]|\\.\\w)`, 'g'),
    MASK,
  );

const maskAll = (text: string, form: string): string => text.replaceAll(form, MASK);

function maskFor(secret: string, maskPlain = secret.length < SHORT ? maskWord : maskAll): Mask {
  const plain = spellings(secret);
  const inPlain = (text: string) => plain.reduce(maskPlain, text);
  if (secret.length < SHORT) return (text) => inPlain(maskWord(text, base64(secret, 0)));
  const exact = [base64(secret, 0), base64(secret, 0).replace(/=+$/, '')];
  const cores =
    Buffer.byteLength(secret) < SHORT_IN_BASE64 ? [] : [0, 1, 2].map((offset) => base64Core(secret, offset));
  return (text) => {
    const unmasked = cores.reduce(maskRun, text);
    return inPlain(exact.reduce(maskWord, unmasked));
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

const maskWord = (text: string, hidden: string): string =>
  text.replace(/\S+/g, (word) => (word === hidden ? MASK : word));

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
