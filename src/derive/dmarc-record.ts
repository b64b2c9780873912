import type { DnsAnswer } from '../evidence/types.js';
import { dataOf } from './dns.js';
import type { Parsed } from './spf-record.js';
import { parseTags } from './tag-list.js';

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
}

const REMOVED = ['pct', 'rf', 'ri'];
/** Pattern of each tag whose value is judged; unknown tags are ignored (RFC 9989 §4.7). */
const VALUES: Record<string, RegExp> = {
  p: /^(none|quarantine|reject)$/i,
  sp: /^(none|quarantine|reject)$/i,
  np: /^(none|quarantine|reject)$/i,
  t: /^[yn]$/i,
  psd: /^[ynu]$/i,
  adkim: /^[rs]$/i,
  aspf: /^[rs]$/i,
  fo: /^[01ds](\s*:\s*[01ds])*$/i,
};

const DMARC = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;

/** TXT records that receivers take for DMARC: `v=DMARC1` comes first, in capitals. */
export const dmarcTexts = (answer: DnsAnswer): string[] => dataOf(answer, 'TXT').filter((text) => DMARC.test(text));

/** Records that were meant to be DMARC and that are ignored. */
export const nearlyDmarcTexts = (answer: DnsAnswer): string[] =>
  dataOf(answer, 'TXT').filter((text) => /^["'\s]*v?\s*=?\s*dmarc/i.test(text) && !DMARC.test(text));

/** @param text one of {@link dmarcTexts} */
export function parseDmarc(text: string): Parsed<DmarcRecord> {
  const tags = parseTags(text);
  if (typeof tags === 'string') return { ok: false, problem: tags };
  for (const [tag, pattern] of Object.entries(VALUES)) {
    const value = tags.get(tag);
    if (value !== undefined && !pattern.test(value))
      return { ok: false, problem: `\`${tag}=${value}\` is no value of \`${tag}\`` };
  }
  if (!tags.has('p')) return { ok: false, problem: 'the tag `p` is missing' };
  const reports = ['rua', 'ruf'].flatMap((tag) => (tags.has(tag) ? tags.get(tag)!.split(',') : []));
  const badUri = reports.find((uri) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(uri.trim()) || isBadMailto(uri.trim()));
  if (badUri !== undefined)
    return { ok: false, problem: `\`${badUri.trim()}\` is no address for reports, like \`mailto:me@example.com\`` };
  const policy = (tag: string) => tags.get(tag)?.toLowerCase() as DmarcPolicy | undefined;
  return {
    ok: true,
    value: {
      ...{ p: policy('p')!, sp: policy('sp'), np: policy('np') },
      testing: tags.get('t')?.toLowerCase() === 'y',
      psd: (tags.get('psd')?.toLowerCase() ?? 'u') as DmarcRecord['psd'],
      rua: (tags.get('rua')?.split(',') ?? []).map((uri) => uri.trim()),
      removed: REMOVED.filter((tag) => tags.has(tag)),
    },
  };
}

const isBadMailto = (uri: string): boolean => /^mailto:/i.test(uri) && reportDomain(uri) === undefined;

/** Domain that reports go to; undefined for what is no mailbox. A size limit (`!10m`) is old syntax and ignored. */
export const reportDomain = (uri: string): string | undefined =>
  /^mailto:[^@\s]+@([a-z0-9_.-]+?)\.?(?:![0-9]+[kmgt]?)?(?:\?.*)?$/i.exec(uri)?.[1]?.toLowerCase();
