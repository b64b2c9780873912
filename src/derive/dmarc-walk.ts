import { failure } from '../evidence/slot.js';
import type { DnsAnswer, Failure, Slot } from '../evidence/types.js';
import {
  type DmarcPolicy,
  type DmarcRecord,
  dmarcTexts,
  nearlyDmarcTexts,
  POLICIES,
  parseDmarc,
  reportDomain,
} from './dmarc-record.js';
import { sameOrganisation } from './names.js';

/** RFC 9989 §4.10: no more queries than this. */
const MOST_QUERIES = 8;

/** Of those that are to have reports: two are all that receivers must serve. */
const MOST_RECEIVERS = 10;

/** What holds for a domain. */
export type DmarcFound =
  | { kind: 'record'; at: string; text: string; record: DmarcRecord }
  | { kind: 'missing' }
  | { kind: 'several'; at: string; texts: string[] }
  | { kind: 'syntax'; at: string; text: string; problem: string }
  | { kind: 'unknown'; error: Failure };

const recordName = (domain: string): string => `_dmarc.${domain}`;

/** Names the tree walk asks, the domain's own first; over eight labels it goes on at seven (RFC 9989 §4.10). */
export function walkOf(domain: string): string[] {
  const labels = domain.split('.');
  const parents = labels.slice(1).map((_, index) => labels.slice(index + 1));
  return [labels, ...parents.filter(({ length }) => length < MOST_QUERIES)].map((rest) => recordName(rest.join('.')));
}

/** Policy discovery of RFC 9989 §4.10.1: the domain's own record, else its organisational domain's, else the suffix's. */
export function dmarcFor(domain: string, answers: Record<string, Slot<DnsAnswer>>): DmarcFound {
  const found: Extract<DmarcFound, { kind: 'record' }>[] = [];
  let invalid: DmarcFound | undefined;
  for (const name of walkOf(domain)) {
    const at = name.slice(recordName('').length);
    const one = recordIn(at, answers[name] ?? failure('not-gathered', `${name} was not asked`));
    if (one.kind === 'unknown') return one;
    if (one.kind === 'record') {
      if (at === domain) return one;
      found.push(one);
      if (one.record.psd !== 'u') break;
    } else if (one.kind !== 'missing') {
      // What is wrong at the domain itself is its own fault; what is wrong above only matters where nothing is right.
      if (at === domain) return one;
      invalid ??= one;
    }
  }
  return organisational(domain, found) ?? invalid ?? { kind: 'missing' };
}

function recordIn(at: string, slot: Slot<DnsAnswer>): DmarcFound {
  if (!slot.ok) return { kind: 'unknown', error: slot.error };
  const texts = dmarcTexts(slot.value);
  if (texts.length > 1) return { kind: 'several', at, texts };
  if (texts.length === 0) {
    const [nearly] = nearlyDmarcTexts(slot.value);
    if (nearly === undefined) return { kind: 'missing' };
    return { kind: 'syntax', at, text: nearly, problem: 'it does not begin with `v=DMARC1;`' };
  }
  const text = texts[0]!;
  const parsed = parseDmarc(text);
  return parsed.ok
    ? { kind: 'record', at, text, record: parsed.value }
    : { kind: 'syntax', at, text, problem: parsed.problem };
}

/** RFC 9989 §4.10.2, from the longest name to the shortest. */
function organisational(
  domain: string,
  found: Extract<DmarcFound, { kind: 'record' }>[],
): Extract<DmarcFound, { kind: 'record' }> | undefined {
  const last = found.at(-1);
  if (last?.record.psd !== 'y') return last;
  const below = domain
    .split('.')
    .slice(-last.at.split('.').length - 1)
    .join('.');
  return found.find(({ at }) => at === below) ?? last;
}

/** What receivers are asked to do with mail of the domain that fails: for a subdomain of `at`, `sp` counts. */
export function policyOf({ record, at }: { record: DmarcRecord; at: string }, domain: string): DmarcPolicy {
  const stated = at === domain ? record.p : (record.sp ?? record.p);
  return record.testing ? POLICIES[Math.max(0, POLICIES.indexOf(stated) - 1)]! : stated;
}

/** Domains of others that reports go to, and the name at which each must allow it (RFC 9990 §4). */
export function foreignReports({ record, at }: { record: DmarcRecord; at: string }): Record<string, string> {
  const domains = new Set(record.rua.flatMap((uri) => reportDomain(uri) ?? []));
  const foreign = [...domains].filter((name) => name !== at && !sameOrganisation(name, at)).slice(0, MOST_RECEIVERS);
  return Object.fromEntries(foreign.map((name) => [name, `${at}._report._dmarc.${name}`]));
}
