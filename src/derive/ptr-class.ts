import { embeddedAddress } from './embedded-address.js';
import { hasPublicSuffix, organisationalDomain, sameOrganisation } from './names.js';
import { ACCESS_ZONES, HOSTING_ZONES } from './ptr-providers.js';
import {
  ACCESS_WORDS,
  CARRIER,
  DYNAMIC_WORDS,
  HOSTER,
  MAIL_WORD,
  NETWORK_WORDS,
  OUTBOUND_WORD,
  PLACEHOLDER,
  SHARED_WORDS,
  STATIC_LINE,
  STATIC_WORDS,
  SUBSCRIBER_WORD,
} from './ptr-words.js';

export interface PtrClass {
  kind: 'dynamic' | 'generic-hosting' | 'custom';
  /** What in the name made it so; empty for `custom`. */
  because: string;
}

/** 255 octets (RFC 1035 §2.3.4), each at most `\DDD` in text. */
const LONGEST_NAME = 1020;
const CUSTOM: PtrClass = { kind: 'custom', because: '' };
/** Six digits, or ten hexadecimal ones with a digit among them or in pairs: the number of a customer, or a MAC address. */
const SERIAL = /\d{6,}|(?=[a-f]*\d)[0-9a-f]{10,}|([0-9a-f]{2}-){5}[0-9a-f]{2}/;
/** Default names that number a machine: `vps-123456`, `srv12345`, `h1981597`. */
const NUMBERED = /^(vps|vds|vm[a-z]?|srv|server|host|hwsrv|ns|ks|sd|h|s|v|ip|box|node|cloud|instance|dedi|u)-?\d{5,}$/;

/** The same with any word in front, where nothing else tells: by hand, nobody counts that far. */
const SERIAL_NAME = /^[a-z]{1,8}-?\d{5,}$/;
/** The same of few digits, where the domain says that it is a hosting provider's. */
const COUNTED = /^(client)?(vps|vds|vm|srv|server|host|node|cloud)-?\d{3,}$/;
/** Two numbers and no name, as in `113-25`, `ip-113-25` or `vm-113-25`. */
const BARE_NUMBERS = /^(ip|host|x?vm|vps|vds|srv|server|node)?-?\d+[-._x]\d+$/;

/**
 * What the PTR name of an address tells of it: `dynamic` reads as an access line, `generic-hosting` as the name that a
 * provider gave to the address of a server or a business line, `custom` as a name that somebody chose.
 *
 * @param expected FQDN that the server should have: names in its organisational domain are its operator's own
 */
export function ptrClass(ptr: string, address: string, expected?: string): PtrClass {
  const name = ptr.slice(0, LONGEST_NAME).toLowerCase();
  // `hn.kd.ny.adsl`: what cannot be registered is no domain of anybody.
  const domain = (hasPublicSuffix(name) && organisationalDomain(name)) || '';
  const below = domain ? name.slice(0, -domain.length).replace(/\.$/, '') : name;
  const labels = below.split('.').filter((label) => label !== '');
  const [first = ''] = labels;
  const embedded = embeddedAddress(name, address);
  const lastOctet = Number(address.split('.').at(-1));
  const facts: Facts = {
    labels,
    first,
    words: wordsOf(below),
    embedded,
    serial: embedded === 'part' || SERIAL.test(first),
    octet: (first.match(/\d{2,}/g) ?? []).some((run) => Number(run) > 9 && Number(run) === lastOctet),
    access: zoneOf(name, ACCESS_ZONES),
    hosting: zoneOf(name, HOSTING_ZONES),
    speaking: /dsl|broadband|bredband|dialup|cable|dhcp|wireless|adsl/.exec(domain)?.[0],
    own: expected !== undefined && sameOrganisation(name, expected),
  };
  return embedded === 'whole' ? withAddress(facts, domain) : withoutAddress(facts, domain);
}

interface Facts {
  /** Those below the registered domain. */
  labels: string[];
  /** The left-most of them; empty where there is none. */
  first: string;
  words: string[];
  embedded: 'whole' | 'part' | undefined;
  /** The first label holds a serial number, or two octets. */
  serial: boolean;
  /** The first label holds the last octet, of two digits or more; false for an IPv6 address. */
  octet: boolean;
  access: string | undefined;
  hosting: string | undefined;
  /** Access word in the registered domain. */
  speaking: string | undefined;
  own: boolean;
}

function withAddress({ first, words, hosting, access, speaking, own }: Facts, domain: string): PtrClass {
  const has = (set: ReadonlySet<string>) => words.find((word) => set.has(word));
  const holds = 'it holds the address';
  const generic: PtrClass = { kind: 'generic-hosting', because: holds };
  const dynamic = (word: string): PtrClass => ({ kind: 'dynamic', because: `${holds}, and \`${word}\`` });
  const changing = has(DYNAMIC_WORDS);
  if (changing) return dynamic(changing);
  if (hosting || has(STATIC_WORDS) || HOSTER.test(domain)) return generic;
  const line = words.find(isAccess);
  if (line) return dynamic(line);
  if (words.some((word) => OUTBOUND_WORD.test(word))) return CUSTOM;
  if (own || wordsOf(first).some((word) => MAIL_WORD.test(word))) return generic;
  const carrier = access ?? speaking ?? (CARRIER.test(domain) ? domain : undefined);
  const shared = has(SHARED_WORDS) ?? has(NETWORK_WORDS) ?? carrier;
  return shared ? dynamic(shared) : generic;
}

function withoutAddress(facts: Facts, domain: string): PtrClass {
  const { first, words, embedded, hosting, access, own, serial } = facts;
  const generic = (because: string): PtrClass => ({ kind: 'generic-hosting', because });
  if (PLACEHOLDER.test(first || domain)) return generic('it says that no name was chosen');
  if (access && alone(first, SUBSCRIBER_WORD) && !words.some((word) => STATIC_WORDS.has(word)))
    return { kind: 'dynamic', because: `\`${first}\` under ${access}` };
  if (!own && COUNTED.test(first) && HOSTER.test(domain)) return generic('it numbers a machine');
  if (NUMBERED.test(first) && (hosting || !(own || access))) return generic('it numbers a machine');
  if (first === '' || words.some((word) => MAIL_WORD.test(word)) || /mail|smtp/.test(domain)) return CUSTOM;
  if (hosting && /\d/.test(first)) return generic(`it is under ${hosting}`);
  const line = lineIn(facts) ?? (domain === '' ? words.find(isAccess) : undefined);
  if (line) return { kind: 'dynamic', because: line };
  if (own) return CUSTOM;
  const still = words.find((word) => STATIC_WORDS.has(word));
  if (still) return serial || aloneStatic(facts) ? generic(`\`${still}\``) : CUSTOM;
  if (embedded === 'part' && BARE_NUMBERS.test(first)) return generic('it holds two numbers of the address');
  if (SERIAL_NAME.test(first)) return generic('it numbers a machine');
  return CUSTOM;
}

/** What makes a name without the whole address read as an access line. */
function lineIn(facts: Facts): string | undefined {
  const { first, words, access, speaking, own, serial, octet } = facts;
  const counted = serial || octet || /\d{3}|\d\D+\d/.test(first);
  const changing = changingIn(facts, counted);
  if (changing) return `\`${changing}\``;
  if (words.some((word) => STATIC_WORDS.has(word))) return undefined;
  const line = words.find(isAccess);
  // `lns01-ams2`, `dsl-2024`: machines of a provider are called by what they serve.
  const far = own ? /(?!20\d\d)\d{4}/ : /(?<!\d)(?!20\d\d)\d{3}/;
  const machine = !(serial || octet || access || far.test(first)) && wordsOf(first).some(isAccess);
  if (line && counted && !machine) return `\`${line}\``;
  if (own) return undefined;
  const shared = words.find((word) => SHARED_WORDS.has(word)) ?? speaking;
  if (shared && serial) return `a serial number, and \`${shared}\``;
  const stem = stemOf(first);
  if (
    octet &&
    (stem === '' || SHARED_WORDS.has(stem)) &&
    facts.labels.slice(1).some((label) => SHARED_WORDS.has(label))
  )
    return `a number of the address, and \`${shared}\``;
  // Providers number their own servers by a word and few digits.
  const server = !serial && !octet && /^[a-z]{3,}\d{1,4}[a-z]*$/.test(first);
  return access && counted && !server ? `it is under ${access}` : undefined;
}

/**
 * A word that says that the address changes hands: alone, under an access provider or beside another access word with any
 * number, else with one that nobody counts to.
 */
function changingIn({ first, words, own, access, serial, octet }: Facts, counted: boolean): string | undefined {
  const word = words.find((word) => DYNAMIC_WORDS.has(word));
  if (word === undefined) return undefined;
  if (!own && alone(first, /^(d[yi]nami[a-z]*|[a-z]*dsl|dhcp|pppoe)$/)) return word;
  const line = access ?? words.find((word) => isAccess(word) || SHARED_WORDS.has(word));
  if (line && !own && /\d/.test(first)) return word;
  return (wordsOf(first).includes(word) ? serial || octet : counted) ? word : undefined;
}

/** `static`, `fixed-ip`, and such with the last number of the address. */
const aloneStatic = ({ first, octet }: Facts): boolean => alone(octet ? stemOf(first) : first, STATIC_LINE);

/** What is left of a label without the number at its end. */
const stemOf = (label: string): string => label.replace(/-?\d+$/, '');

/** `muedsl` and `dsldevice` too. */
const isAccess = (word: string): boolean => ACCESS_WORDS.has(word) || /^dsl|dsl$/.test(word);

/** Whole words: `dhcp024-210.adsl-pool` has dhcp024, dhcp, 210, adsl-pool, adsl, pool. */
function wordsOf(text: string): string[] {
  const tokens = text.split(/[^a-z0-9]+/);
  return [...new Set(tokens.flatMap((token) => [token, ...token.split(/\d+/)]))].filter((word) => /[a-z]/.test(word));
}

const zoneOf = (name: string, zones: readonly string[]): string | undefined =>
  zones.find((zone) => name.endsWith(`.${zone}`));

/** Whether a label is made of such words and nothing else, as is `dynamic-ip-adsl`. */
const alone = (label: string, words: RegExp): boolean =>
  label !== 'ip' && label.split('-').every((word) => words.test(word) || word === 'ip');
