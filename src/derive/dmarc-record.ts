import type { DnsAnswer } from '../evidence/types.js';
import { dataOf } from './dns.js';
import { type Parsed, wrong } from './parsed.js';

export const POLICIES = ['none', 'quarantine', 'reject'] as const;
export type DmarcPolicy = (typeof POLICIES)[number];

/** A DMARC policy record (RFC 9989 §4.7). */
export interface DmarcRecord {
  p: DmarcPolicy;
  sp?: DmarcPolicy;
  np?: DmarcPolicy;
  /** `t=y`: one level less than the policy is to be applied. */
  testing: boolean;
  psd: 'y' | 'n' | 'u';
  /** URIs for aggregate reports. */
  rua: string[];
  /** Tags that RFC 9989 removed. */
  removed: string[];
  /** Parts that have no effect: unknown tags, wrong values, what is no tag. */
  ignored: string[];
  /** What is wrong with `p`, `sp` or `np`, for which receivers take the policy `none` instead (RFC 9989 §4.10.1). */
  overruled?: string;
}

const REMOVED = ['pct', 'rf', 'ri'];
const POLICY = /^(none|quarantine|reject)$/i;
/** Patterns of the tags that have a default: a wrong value is as good as none (RFC 9989 §4.7). */
const VALUES: Record<string, RegExp> = {
  t: /^[yn]$/i,
  psd: /^[ynu]$/i,
  adkim: /^[rs]$/i,
  aspf: /^[rs]$/i,
  fo: /^[01ds](\s*:\s*[01ds])*$/i,
};
const REPORTS = ['rua', 'ruf'];

const DMARC = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;

/** TXT records that receivers take for DMARC: `v=DMARC1` comes first, in capitals. */
export const dmarcTexts = (answer: DnsAnswer): string[] => dataOf(answer, 'TXT').filter((text) => DMARC.test(text));

/** Records that were meant to be DMARC and that are ignored. */
export const nearlyDmarcTexts = (answer: DnsAnswer): string[] =>
  dataOf(answer, 'TXT').filter((text) => /^["'\s]*(?:v\s*)?(?:=\s*)?dmarc/i.test(text) && !DMARC.test(text));

/** @param text one of {@link dmarcTexts} */
export function parseDmarc(text: string): Parsed<DmarcRecord> {
  const found = readTags(text);
  if (typeof found === 'string') return wrong(found);
  const { tags, ignored } = found;
  const reports = Object.fromEntries(REPORTS.map((tag) => [tag, urisIn(tags.get(tag))]));
  const policy = (tag: string) => tags.get(tag)?.toLowerCase() as DmarcPolicy | undefined;
  const overruled = policyProblem(tags);
  if (overruled && reports['rua']!.good.length === 0) return wrong(overruled);
  return {
    ok: true,
    value: {
      ...(overruled ? { p: 'none', overruled } : { p: policy('p')!, sp: policy('sp'), np: policy('np') }),
      testing: tags.get('t')?.toLowerCase() === 'y',
      psd: (tags.get('psd')?.toLowerCase() ?? 'u') as DmarcRecord['psd'],
      rua: reports['rua']!.good,
      removed: REMOVED.filter((tag) => tags.has(tag)),
      ignored: [...ignored, ...REPORTS.flatMap((tag) => reports[tag]!.bad.map((uri) => `${tag}=${uri}`))],
    },
  };
}

/** Tags that receivers look at, by lower-case name, and the parts that they pass over; a sentence for a tag twice. */
function readTags(text: string): { tags: Map<string, string>; ignored: string[] } | string {
  const tags = new Map<string, string>();
  const ignored: string[] = [];
  const parts = text.split(';').map((part) => part.trim());
  for (const part of parts.slice(1).filter(Boolean)) {
    const [, name = '', value = ''] = /^([a-z]+)\s*=\s*(.*)$/is.exec(part) ?? [];
    const tag = name.toLowerCase();
    if (tags.has(tag)) return `the tag \`${tag}\` stands twice`;
    if (isKnown(tag) && (VALUES[tag]?.test(value) ?? true)) tags.set(tag, value);
    else ignored.push(part);
  }
  return { tags, ignored };
}

const isKnown = (tag: string): boolean =>
  ['p', 'sp', 'np', ...REPORTS, ...REMOVED].includes(tag) || Object.hasOwn(VALUES, tag);

function policyProblem(tags: ReadonlyMap<string, string>): string | undefined {
  if (!tags.has('p')) return 'the tag `p` is missing';
  const wrong = ['p', 'sp', 'np'].find((tag) => !POLICY.test(tags.get(tag) ?? 'none'));
  return wrong && `\`${wrong}=${tags.get(wrong)}\` is no value of \`${wrong}\``;
}

function urisIn(list: string | undefined): { good: string[]; bad: string[] } {
  const uris = list === undefined ? [] : list.split(',').map((uri) => uri.trim());
  return { good: uris.filter(isReportUri), bad: uris.filter((uri) => !isReportUri(uri)) };
}

const isReportUri = (uri: string): boolean =>
  /^mailto:/i.test(uri) ? reportDomain(uri) !== undefined : /^[a-z][a-z0-9+.-]*:\S+$/i.test(uri);

/** Domain that reports go to; undefined for what is no mailbox. A size limit (`!10m`) is old syntax and ignored. */
export const reportDomain = (uri: string): string | undefined =>
  /^mailto:[^@\s]+@([a-z0-9_.-]+?)\.?(?:![0-9]+[kmgt]?)?(?:\?.*)?$/i.exec(uri)?.[1]?.toLowerCase();
