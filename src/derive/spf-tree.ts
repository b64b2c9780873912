import ipaddr from 'ipaddr.js';
import { expandDomainSpec } from './spf-macro.js';
import { parseSpf, type Qualifier, type SpfRecord, type SpfTerm } from './spf-record.js';

/** The SPF records of a domain and of all that it includes or redirects to, by lower-case name. */
export type SpfRecords = Record<string, string>;

/** RFC 7208 §4.6.4. */
export const MOST_LOOKUPS = 10;
export const MOST_VOIDS = 2;

/** Address of nobody (RFC 5737): with it check_host goes through the whole record. */
export const STRANGER = '192.0.2.1';

/** Counting ends here: a record that includes itself has no end. */
export const MOST_COUNTED = 99;
const COSTLY: SpfTerm['mechanism'][] = ['include', 'a', 'mx', 'ptr', 'exists'];

/** What a domain-spec leads to whoever the client is; undefined where the client's address is part of it. */
function fixedTarget(spec: string, domain: string, owner: string): string | undefined {
  if (/%\{[ipv]/i.test(spec)) return undefined;
  const values = { sender: `postmaster@${owner}`, domain, helo: owner, address: STRANGER };
  return expandDomainSpec(spec, values).toLowerCase();
}

/** Names whose records belong to this one: those it includes and the one it redirects to. */
export const targetsOf = (record: SpfRecord, domain: string, owner: string): string[] =>
  [...reached(record).filter(({ mechanism }) => mechanism === 'include'), ...redirectOf(record)].flatMap((term) => {
    const target = fixedTarget(term.domain!, domain, owner);
    return target === undefined ? [] : [target];
  });

/** Terms that cause DNS lookups when no mechanism matches before the end (RFC 7208 §4.6.4), up to {@link MOST_COUNTED}. */
export function lookupsOf(owner: string, records: SpfRecords): number {
  let count = 0;
  const recordOf = readerOf(records);
  const visit = (domain: string): void => {
    const record = recordOf(domain);
    if (!record) return;
    for (const term of [...reached(record), ...redirectOf(record)]) {
      if (count >= MOST_COUNTED) return;
      if (COSTLY.includes(term.mechanism)) count++;
      const target = term.mechanism === 'include' ? fixedTarget(term.domain!, domain, owner) : undefined;
      if (target !== undefined) visit(target);
    }
  };
  visit(owner);
  return count;
}

/** What the record says of everybody else: the qualifier of `all`, followed through `redirect`; null where there is none. */
export function lastWord(owner: string, records: SpfRecords): Qualifier | null | 'unknown' {
  const seen = new Set<string>();
  const recordOf = readerOf(records);
  for (let domain: string | undefined = owner; domain !== undefined && !seen.has(domain); ) {
    seen.add(domain);
    const record = recordOf(domain);
    if (!record) return 'unknown';
    const all = record.terms.find(({ mechanism }) => mechanism === 'all');
    if (all) return all.qualifier;
    if (record.redirect === undefined) return null;
    domain = fixedTarget(record.redirect, domain, owner);
  }
  return 'unknown';
}

export interface Permitted {
  /** Networks that pass. */
  networks: string[];
  /** A record that is included passes all. */
  everybody: boolean;
  /** Includes whose records are not known: their names depend on the client, or there was none. */
  unread: string[];
}

/** Whom a record lets pass, with all that it includes or redirects to. */
export function permittedBy(owner: string, records: SpfRecords): Permitted {
  const networks = new Set<string>();
  const seen = new Set<string>();
  const recordOf = readerOf(records);
  const unread = new Set<string>();
  let everybody = false;
  const visit = (domain: string): void => {
    const record = seen.has(domain) ? undefined : recordOf(domain);
    seen.add(domain);
    if (!record) return;
    for (const term of [...reached(record), ...redirectOf(record)].filter(({ qualifier }) => qualifier === '+')) {
      if (term.mechanism === 'all') everybody = true;
      else if (term.mechanism === 'include') {
        const target = fixedTarget(term.domain!, domain, owner);
        if (target === undefined || !recordOf(target)) unread.add(term.domain!);
        else visit(target);
      } else for (const network of networksOf(term, domain)) networks.add(network);
    }
  };
  visit(owner);
  return { networks: [...networks], everybody, unread: [...unread] };
}

/** Addresses of these networks, as the prefix length of one network of that size; Infinity for none. */
export function prefixOf(networks: readonly string[], family: 4 | 6): number {
  const lengths = networks
    .filter((network) => network.startsWith(family === 4 ? 'v4' : 'v6'))
    .map((network) => Number(network.split('/').at(-1)));
  return -Math.log2(lengths.reduce((sum, length) => sum + 2 ** -length, 0));
}

/** `a` and `mx` stand for at least one network of their size; names keep equal ones from being counted twice. */
function networksOf({ mechanism, network, domain: spec, prefix4, prefix6 }: SpfTerm, domain: string): string[] {
  const name = `${mechanism}:${spec ?? domain}`;
  switch (mechanism) {
    case 'ip4':
    case 'ip6': {
      const [base] = ipaddr.parseCIDR(`${network}/${mechanism === 'ip4' ? prefix4 : prefix6}`);
      return [mechanism === 'ip4' ? `v4 ${base}/${prefix4}` : `v6 ${base}/${prefix6}`];
    }
    case 'a':
    case 'mx':
      return [`v4 ${name}/${prefix4}`, `v6 ${name}/${prefix6}`];
    default:
      return [];
  }
}

/** Reads each record once, however often it is included. */
function readerOf(records: SpfRecords): (domain: string) => SpfRecord | undefined {
  const read = new Map<string, SpfRecord | undefined>();
  return (domain) => {
    if (!read.has(domain)) {
      const parsed = Object.hasOwn(records, domain) ? parseSpf(records[domain]!) : undefined;
      read.set(domain, parsed?.ok ? parsed.value : undefined);
    }
    return read.get(domain);
  };
}

/** RFC 7208 §5.1: mechanisms after `all` are never tested. */
function reached({ terms }: SpfRecord): SpfTerm[] {
  const all = terms.findIndex(({ mechanism }) => mechanism === 'all');
  return all < 0 ? terms : terms.slice(0, all + 1);
}

/** `redirect` as a term: for counting it is an `include` that comes last. */
const redirectOf = ({ terms, redirect }: SpfRecord): SpfTerm[] =>
  redirect === undefined || terms.some(({ mechanism }) => mechanism === 'all')
    ? []
    : [{ qualifier: '+', mechanism: 'include', domain: redirect, prefix4: 32, prefix6: 128 }];
