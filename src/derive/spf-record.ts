import ipaddr from 'ipaddr.js';
import type { DnsAnswer } from '../evidence/types.js';
import { dataOf } from './dns.js';
import { type Parsed, wrong } from './parsed.js';

export type Qualifier = '+' | '-' | '~' | '?';
export type Mechanism = 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists';

/** One mechanism of an SPF record (RFC 7208 §5). */
export interface SpfTerm {
  qualifier: Qualifier;
  mechanism: Mechanism;
  /** Domain-spec as written, macros and all; absent: the domain itself. */
  domain?: string;
  /** Of ip4 and ip6. */
  network?: string;
  /** Prefix lengths for IPv4 and IPv6, also where they were left out. */
  prefix4: number;
  prefix6: number;
}

export interface SpfRecord {
  terms: SpfTerm[];
  /** Domain-spec; without effect beside `all` (RFC 7208 §6.1). */
  redirect?: string;
}

/** The TXT records that are SPF records: `v=spf1` and a space or the end (RFC 7208 §4.5). */
export const spfTexts = (answer: DnsAnswer): string[] =>
  dataOf(answer, 'TXT').filter((text) => /^v=spf1(?: |$)/i.test(text));

/** Records that were meant to be SPF and that no receiver takes for it. */
export const nearlySpfTexts = (answer: DnsAnswer): string[] =>
  dataOf(answer, 'TXT').filter((text) => /^["'\s]*v\s*=\s*spf1?\b/i.test(text) && !/^v=spf1(?: |$)/i.test(text));

/** Syntax errors anywhere in the record are found, as RFC 7208 §4.6 wants it. */
export function parseSpf(text: string): Parsed<SpfRecord> {
  if (/[^ -~]/.test(text)) return wrong('it holds a character that is not printable ASCII');
  const terms: SpfTerm[] = [];
  const modifiers = new Map<string, string>();
  for (const word of text.slice('v=spf1'.length).split(' ').filter(Boolean)) {
    // RFC 7208 §4.6.1: the equals sign follows the name at once, else it is a mechanism.
    const [, name, value] = /^([a-z][a-z0-9_.-]*)=(.*)$/i.exec(word) ?? [];
    if (name === undefined) {
      const term = parseTerm(word);
      if (!term.ok) return term;
      terms.push(term.value);
      continue;
    }
    const key = name.toLowerCase();
    const known = key === 'redirect' || key === 'exp';
    if (known && modifiers.has(key)) return wrong(`\`${key}=\` stands twice`);
    if (!(known ? isDomainSpec(value!) : isMacroString(value!, true))) return wrong(`\`${word}\` is no valid modifier`);
    modifiers.set(key, value!);
  }
  const redirect = modifiers.get('redirect');
  return { ok: true, value: { terms, ...(redirect !== undefined && { redirect }) } };
}

function parseTerm(word: string): Parsed<SpfTerm> {
  const [, sign = '', name = '', rest = ''] = /^([+?~-]?)([a-z0-9]*)(.*)$/i.exec(word) ?? [];
  const qualifier = (sign || '+') as Qualifier;
  const mechanism = name.toLowerCase() as Mechanism;
  const term: SpfTerm = { qualifier, mechanism, prefix4: 32, prefix6: 128 };
  const done = (valid: boolean, found: Partial<SpfTerm> = {}): Parsed<SpfTerm> =>
    valid ? { ok: true, value: { ...term, ...found } } : wrong(`\`${word}\` is no valid mechanism`);
  const domain = rest.slice(1);
  switch (mechanism) {
    case 'all':
      return done(rest === '');
    case 'include':
    case 'exists':
      return done(rest.startsWith(':') && isDomainSpec(domain), { domain });
    case 'ptr':
      return rest === '' ? done(true) : done(rest.startsWith(':') && isDomainSpec(domain), { domain });
    case 'ip4':
    case 'ip6':
      return networkTerm(mechanism, rest, done);
    case 'a':
    case 'mx':
      return dualTerm(rest, done);
    default:
      return wrong(`\`${word}\` is no mechanism of SPF`);
  }
}

type Done = (valid: boolean, found?: Partial<SpfTerm>) => Parsed<SpfTerm>;

function networkTerm(mechanism: 'ip4' | 'ip6', rest: string, done: Done): Parsed<SpfTerm> {
  const [, network = '', length] = /^:([0-9a-f:.]+)(?:\/(0|[1-9]\d{0,2}))?$/i.exec(rest) ?? [];
  if (mechanism === 'ip4') {
    const prefix4 = Number(length ?? 32);
    return done(isIpv4(network) && prefix4 <= 32, { network, prefix4 });
  }
  const prefix6 = Number(length ?? 128);
  return done(ipaddr.IPv6.isValid(network) && prefix6 <= 128, { network, prefix6 });
}

/** `a` and `mx`: an optional domain and two optional prefix lengths, as in `a:example.com/24//64` (RFC 7208 §5.6). */
function dualTerm(rest: string, done: Done): Parsed<SpfTerm> {
  const [, target = '', four, six] = /^(.*?)(?:\/(0|[1-9]\d?))?(?:\/\/(0|[1-9]\d{0,2}))?$/.exec(rest) ?? [];
  const domain = target.slice(1);
  const [prefix4, prefix6] = [Number(four ?? 32), Number(six ?? 128)];
  const valid = target === '' || (target.startsWith(':') && isDomainSpec(domain));
  return done(valid && prefix4 <= 32 && prefix6 <= 128, { prefix4, prefix6, ...(target !== '' && { domain }) });
}

const isIpv4 = (text: string): boolean =>
  /^\d+\.\d+\.\d+\.\d+$/.test(text) && text.split('.').every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && +part <= 255);

/** RFC 7208 §7.1: a macro-string that ends in a macro or in a label that can be a top-level one. */
function isDomainSpec(text: string): boolean {
  if (!isMacroString(text, false)) return false;
  if (/(?:%\{[^}]*\}|%[%_-])$/.test(text)) return true;
  const whole = text.replace(/\.$/, '');
  const dot = whole.lastIndexOf('.');
  const top = whole.slice(dot + 1);
  return dot >= 0 && /^[a-z0-9][a-z0-9-]*$/i.test(top) && !top.endsWith('-') && !/^\d+$/.test(top);
}

const macros = (letters: string): RegExp =>
  new RegExp(`%\\{[${letters}](?:0*[1-9]\\d{0,5})?r?[.+,/_=-]*\\}|%[%_-]|[!-$&-~]`, 'gi');
const MACROS = macros('slodiphv');
const EXPLAINING_MACROS = macros('slodiphvcrt');

/** @param explains macros that are for explanations only are allowed (RFC 7208 §7.2) */
function isMacroString(text: string, explains: boolean): boolean {
  return text.replace(explains ? EXPLAINING_MACROS : MACROS, '') === '';
}
