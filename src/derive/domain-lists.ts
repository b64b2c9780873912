import type { DnsAnswer } from '../evidence/types.js';
import { type BlockList, OWN_RESOLVER, SPAMHAUS_REFUSALS } from './block-list-table.js';
import { interpret, type ListAnswer } from './block-lists.js';
import { dataOf } from './dns.js';
import { organisationalDomain } from './names.js';

/** A block list of domain names. */
export interface DomainList extends Omit<BlockList, 'families'> {
  /** Asked for the whole name, or for the domain that was registered. */
  asks: 'name' | 'registered';
  /** Bits of the last octet to what they mean, where the list answers sums of them instead of `codes`. */
  bits?: Record<number, string>;
  /** A name that is always listed, beside INVALID that never is (RFC 5782 §5). */
  testEntry: string;
}

/** A name that no list of names lists (RFC 5782 §5, RFC 2606 §2). */
export const NEVER_LISTED = 'invalid';

/** https://docs.spamhaus.com, "Available Zones". */
const DBL: DomainList = {
  zone: 'dbl.spamhaus.org',
  queryZone: 'dbl.spamhaus.org',
  operator: 'Spamhaus DBL',
  gating: true,
  asks: 'name',
  testEntry: 'dbltest.com',
  codes: {
    '127.0.1.2': { meaning: 'sends spam, or spam advertises it' },
    '127.0.1.4': { meaning: 'phishing' },
    '127.0.1.5': { meaning: 'malware' },
    '127.0.1.6': { meaning: 'controls a botnet' },
    '127.0.1.102': { meaning: 'a legitimate domain that is abused for spam' },
    '127.0.1.103': { meaning: 'a redirector that is abused for spam' },
    '127.0.1.104': { meaning: 'a legitimate domain that is abused for phishing' },
    '127.0.1.105': { meaning: 'a legitimate domain that is abused for malware' },
    '127.0.1.106': { meaning: 'a legitimate domain that is abused to control a botnet' },
  },
  refusals: { ...SPAMHAUS_REFUSALS, '127.0.1.255': 'Spamhaus DBL was asked about an address, it knows names only' },
  removal: 'https://check.spamhaus.org/',
};

/** https://surbl.org/lists, https://surbl.org/guidelines: base domains only, the last octet is a sum. */
const SURBL: DomainList = {
  zone: 'multi.surbl.org',
  queryZone: 'multi.surbl.org',
  operator: 'SURBL',
  gating: true,
  asks: 'registered',
  testEntry: 'test.surbl.org',
  codes: {},
  bits: {
    4: 'DM: disposable mail addresses',
    8: 'PH: phishing',
    16: 'MW: malware',
    32: 'CT: counts clicks of spam',
    64: 'ABUSE: spam advertises it',
    128: 'CR: cracked site',
  },
  refusals: { '127.0.0.1': `SURBL does not answer this resolver: ${OWN_RESOLVER}` },
  removal: 'https://surbl.org/surbl-analysis',
};

/** https://uribl.com/about.shtml, https://uribl.com/refused.shtml. */
const URIBL: DomainList = {
  zone: 'multi.uribl.com',
  queryZone: 'multi.uribl.com',
  operator: 'URIBL',
  gating: true,
  asks: 'registered',
  testEntry: 'test.uribl.com',
  codes: {},
  bits: { 2: 'black: spam advertises it', 4: 'grey: bulk mail advertises it', 8: 'red: new, and seen in spam' },
  refusals: { '127.0.0.1': `URIBL does not answer this resolver: ${OWN_RESOLVER}` },
  removal: 'https://admin.uribl.com/',
};

const DOMAIN_LISTS: readonly DomainList[] = [DBL, SURBL, URIBL];

/** The lists of domain names. With a key, Spamhaus is asked through its Data Query Service, which answers any resolver. */
export const defaultDomainLists = ({ dqsKey }: { dqsKey?: string } = {}): DomainList[] =>
  DOMAIN_LISTS.map((list) => (dqsKey && list === DBL ? { ...list, queryZone: `${dqsKey}.dbl.dq.spamhaus.net` } : list));

/** A known list of domain names; undefined when it is none. */
export const domainListByZone = (zone: string): DomainList | undefined =>
  DOMAIN_LISTS.find((list) => list.zone === zone);

/** What the list is asked about, without its zone. */
export const askedOf = (name: string, { asks }: DomainList): string =>
  asks === 'registered' ? (organisationalDomain(name) ?? name) : name;

/** What an answer says; see {@link interpret}. A bit that nobody knows does not count. */
export function interpretDomain(answer: DnsAnswer, list: DomainList): ListAnswer {
  const { bits } = list;
  if (!bits) return interpret(answer, list);
  const meaningOf = (code: string): string[] => {
    const sum = /^127\.0\.0\.(\d+)$/.exec(code)?.[1];
    return Object.entries(bits).flatMap(([bit, meaning]) => (Number(sum) & Number(bit) ? meaning : []));
  };
  const codes = dataOf(answer, 'A').flatMap((code) => {
    const meanings = meaningOf(code);
    return meanings.length > 0 ? [[code, { meaning: meanings.join('; ') }] as const] : [];
  });
  return interpret(answer, { ...list, codes: Object.fromEntries(codes) });
}
