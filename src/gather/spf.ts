import ipaddr from 'ipaddr.js';
import type { Lookup, Matched } from 'mailauth/lib/spf/spf-verify.js';
import { familyOf, reverseName } from '../derive/addresses.js';
import { addressesIn, dataOf, ptrNames } from '../derive/dns.js';
import { expandDomainSpec, type MacroValues } from '../derive/spf-macro.js';
import { parseSpf, type SpfRecord, type SpfTerm, spfTexts } from '../derive/spf-record.js';
import { MOST_LOOKUPS, MOST_VOIDS } from '../derive/spf-tree.js';
import { ok } from '../evidence/slot.js';
import type { DnsAnswer, Failure, Slot, SpfResult } from '../evidence/types.js';
import type { DnsType, Network } from '../net/network.js';

export interface SpfClient {
  /** Address that sends. */
  address: string;
  /** Reverse-path; that of a bounce is `postmaster@` the EHLO name (RFC 7208 §2.4). */
  sender: string;
  helo: string;
}

/** One evaluation: what it cost so far. */
interface Evaluation {
  network: Pick<Network, 'resolve'>;
  client: SpfClient;
  lookups: number;
  voids: number;
  started: boolean;
  failure?: Failure;
}

const RESULTS = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;
/** RFC 7208 §4.6.4: names of one PTR answer, address lookups of one `mx`. */
const MOST_NAMES = 10;

/**
 * check_host (RFC 7208 §4). The library walks through the terms and matches; each record is read by our own parser first
 * and given to it with the macros filled in, since it looks for syntax errors only as far as it comes, fills in the
 * domain of the sender where that of the record is meant, and counts other lookups than §4.6.4 does.
 */
export async function checkHost(network: Pick<Network, 'resolve'>, given: SpfClient): Promise<Slot<SpfResult>> {
  const at = given.sender.lastIndexOf('@');
  // RFC 7208 §4.3: an empty local part is `postmaster`.
  const sender = at > 0 ? given.sender : `postmaster${given.sender.slice(at)}`;
  // RFC 7208 §5: an IPv4-mapped address is the IPv4 address in it.
  const client = { ...given, sender, address: ipaddr.process(given.address).toString() };
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  if (!isMailDomain(domain)) return ok({ result: 'none', comment: 'no domain name', lookups: 0, voids: 0 });
  const evaluation: Evaluation = { network, client, lookups: 0, voids: 0, started: false };
  const matched = await evaluate(domain, evaluation);
  const { lookups, voids, failure } = evaluation;
  if (matched && matched.error === 'temperror' && failure) return { ok: false, error: failure };
  return ok({ ...meaningOf(matched), lookups, voids });
}

async function evaluate(domain: string, evaluation: Evaluation): Promise<Matched | false> {
  const { spfVerify } = await import('mailauth/lib/spf/spf-verify.js');
  const { sender, address, helo } = evaluation.client;
  const options = {
    sender,
    ip: address,
    helo,
    mta: 'unknown',
    resolver: lookUp(evaluation),
    createSubResolver: () => namesOfOneTerm(evaluation),
  };
  // The library would not ask for the PTR again: a second `ptr` would cost nothing.
  Object.defineProperty(options, '_resolvedPtr', { get: () => undefined, set: () => {} });
  try {
    return await spfVerify(domain, options);
  } catch (error) {
    const { spfResult } = error as Partial<SpfError>;
    if (spfResult) return spfResult;
    throw error;
  }
}

function meaningOf(matched: Matched | false): Pick<SpfResult, 'result' | 'comment'> {
  const { error, text = '', qualifier, type } = matched || {};
  if (error) return { result: error, comment: text };
  if (!qualifier || !type) return { result: 'neutral', comment: 'no mechanism matches' };
  return { result: RESULTS[qualifier], comment: `matches ${pathOf(matched as Matched)}` };
}

const pathOf = ({ qualifier = '+', type = '', val, include }: Matched): string =>
  `${qualifier === '+' ? '' : qualifier}${type}${val ? `:${val}` : ''}${include ? ` → ${pathOf(include)}` : ''}`;

/** The library reads what went wrong from `spfResult`; an error without it, it would take for no match. */
class SpfError extends Error {
  constructor(readonly spfResult: { error: NonNullable<Matched['error']>; text: string }) {
    super(spfResult.text);
  }
}
const permerror = (text: string) => new SpfError({ error: 'permerror', text });

/** The DNS for the terms of all records of this evaluation. */
function lookUp(evaluation: Evaluation): Lookup {
  return async (name, type) => {
    // The record of the domain itself is no term.
    if (evaluation.started) evaluation.lookups++;
    evaluation.started = true;
    if (evaluation.lookups > MOST_LOOKUPS) throw permerror(`more than ${MOST_LOOKUPS} terms cause DNS lookups`);
    if (type === 'PTR') return ptrOf(evaluation, name);
    const answer = await ask(evaluation, name, type);
    if (type === 'TXT') return recordOf(evaluation, name, answer);
    if (dataOf(answer, type).length === 0) countVoid(evaluation, name, type);
    if (type !== 'MX') return addressesIn(answer);
    return dataOf(answer, 'MX').map((text) => {
      const [priority, exchange] = text.split(' ');
      return { priority: Number(priority), exchange: exchange === '.' ? '' : exchange };
    });
  };
}

/** Address lookups for the names of one `mx` or `ptr`: no terms, so they have a limit of their own. */
function namesOfOneTerm(evaluation: Evaluation): Lookup {
  let count = 0;
  let isVoid = false;
  return async (name, type, options) => {
    // A name of a `ptr` is the client's: whatever it is worth, the record has no part in it (RFC 7208 §5.5).
    if (!options) return addressesIn(valueOr(await evaluation.network.resolve(name, type)));
    if (++count > MOST_NAMES) throw permerror(`more than ${MOST_NAMES} MX records are looked up for one \`mx\``);
    const addresses = addressesIn(await ask(evaluation, name, type));
    if (addresses.length === 0 && !isVoid) {
      isVoid = true;
      countVoid(evaluation, name, type);
    }
    return addresses;
  };
}

function countVoid(evaluation: Evaluation, name: string, type: DnsType): void {
  evaluation.voids++;
  if (evaluation.voids > MOST_VOIDS)
    throw permerror(`more than ${MOST_VOIDS} lookups without an answer, the last one ${name} ${type}`);
}

async function ask(evaluation: Evaluation, name: string, type: DnsType): Promise<DnsAnswer> {
  const slot = await evaluation.network.resolve(name, type);
  if (slot.ok) return slot.value;
  evaluation.failure = { ...slot.error, message: `${name} ${type}: ${slot.error.message}` };
  throw new SpfError({ error: 'temperror', text: evaluation.failure.message });
}

/** RFC 7208 §5.5: where the PTR cannot be looked up, nothing matches. */
async function ptrOf(evaluation: Evaluation, name: string): Promise<string[]> {
  const slot = await evaluation.network.resolve(name, 'PTR');
  const names = ptrNames(valueOr(slot));
  if (slot.ok && names.length === 0) countVoid(evaluation, name, 'PTR');
  return names;
}

/** The one SPF record of a name as the library can read it, or none. */
async function recordOf(evaluation: Evaluation, name: string, answer: DnsAnswer): Promise<string[][]> {
  const texts = spfTexts(answer);
  if (texts.length > 1) throw permerror(`${name} has ${texts.length} SPF records`);
  if (texts.length === 0) return [];
  const parsed = parseSpf(texts[0]!);
  if (!parsed.ok) throw permerror(`in the SPF record of ${name}, ${parsed.problem}`);
  const { client } = evaluation;
  const validated = /%\{p/i.test(texts[0]!) ? await validatedName(evaluation, name) : undefined;
  return [[plainRecord(parsed.value, { ...client, domain: name, validated })]];
}

/** Domains written out, prefix lengths too, and nothing in it that has no bearing on the result. */
function plainRecord({ terms, redirect }: SpfRecord, values: MacroValues): string {
  // The library reads `%` and spaces in names as macros only.
  const named = (spec: string): string =>
    expandDomainSpec(spec, values).toLowerCase().replace(/%/g, '%%').replace(/ /g, '%_') || '.';
  const words = terms.flatMap((term) => plainTerm(term, named(term.domain ?? values.domain)));
  const last = terms.some(({ mechanism }) => mechanism === 'all') || redirect === undefined;
  return ['v=spf1', ...words, ...(last ? [] : [`redirect=${named(redirect)}`])].join(' ');
}

function plainTerm({ qualifier, mechanism, network, prefix4, prefix6 }: SpfTerm, domain: string): string[] {
  const word = `${qualifier}${mechanism}`;
  switch (mechanism) {
    case 'all':
      return [word];
    case 'ip4':
      return [`${word}:${network}/${prefix4}`];
    case 'ip6':
      // The library takes a prefix length of 0 for none at all.
      if (prefix6 === 0) return [`${word}:::/1`, `${word}:8000::/1`];
      return [`${word}:${ipaddr.parse(network!).toNormalizedString()}/${prefix6}`];
    case 'a':
    case 'mx':
      return [`${word}:${domain}/${prefix4}//${prefix6}`];
    default:
      return [`${word}:${domain}`];
  }
}

/** RFC 7208 §7.3 `p`: a name of the client that resolves back, best the domain itself or one below it. */
async function validatedName({ network, client }: Evaluation, domain: string): Promise<string | undefined> {
  const type = familyOf(client.address) === 4 ? 'A' : 'AAAA';
  const ptr = ptrNames(valueOr(await network.resolve(reverseName(client.address), 'PTR'))).slice(0, MOST_NAMES);
  const back = await Promise.all(ptr.map((name) => network.resolve(name, type)));
  const valid = ptr.filter((_, index) => addressesIn(valueOr(back[index]!)).includes(client.address));
  const own = domain.toLowerCase();
  return valid.find((name) => name === own) ?? valid.find((name) => name.endsWith(`.${own}`)) ?? valid[0];
}

const valueOr = (slot: Slot<DnsAnswer>): DnsAnswer =>
  slot.ok ? slot.value : { rcode: 'NXDOMAIN', records: [], ad: false };

/** RFC 7208 §4.3: at least two labels, none of them longer than the DNS has room for. */
const isMailDomain = (name: string): boolean => /^(?:[a-z0-9_-]{1,63}\.)+[a-z0-9_-]{1,63}\.?$/i.test(name);
