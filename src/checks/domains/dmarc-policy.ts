import { dmarcTexts, POLICIES, reportDomain } from '../../derive/dmarc-record.js';
import { type DmarcFound, dmarcFor, foreignReports, policyOf } from '../../derive/dmarc-walk.js';
import { parseTags, withTags } from '../../derive/tag-list.js';
import type { DnsAnswer, Slot } from '../../evidence/types.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';

type Found = Extract<DmarcFound, { kind: 'record' }>;
type Changes = Record<string, string | undefined>;

/** The record with all mended that changes nothing for mail of the own servers, and these tags changed. */
const mended =
  (further: (found: Found, domain: string) => Changes = () => ({})) =>
  ({ domain: { domain, dmarc } }: ScopeOf<'domain'>): Paste[] => {
    const found = dmarc?.ok ? dmarcFor(domain, dmarc.value) : undefined;
    const written = found?.kind === 'record' ? parseTags(found.text) : '';
    if (found?.kind !== 'record' || typeof written === 'string') return [];
    const tags = new Map([...written].map(([name, value]) => [name.toLowerCase(), value]));
    const { at, record } = found;
    const changes: Changes = Object.fromEntries(
      [...record.removed, ...weakerTags(found)].map((tag) => [tag, undefined]),
    );
    if (record.rua.length === 0) changes['rua'] = `mailto:dmarc@${at}`;
    return recordPastes(`_dmarc.${at}`, 'TXT', [withTags(tags, { ...changes, ...further(found, domain) })], IN_PLACE);
  };

const enforced = ({ at, record }: Found, domain: string): Changes => ({
  [at !== domain && record.sp !== undefined ? 'sp' : 'p']: 'quarantine',
  t: undefined,
});

const weakerTags = ({ record }: Found): ('sp' | 'np')[] =>
  (['sp', 'np'] as const).filter((tag) => {
    const policy = record[tag];
    return policy !== undefined && POLICIES.indexOf(policy) < POLICIES.indexOf(record.p);
  });

export default defineCheck({
  id: 'dmarc-policy',
  topic: 'domains',
  about: 'domain',
  essential: false,
  needs: ['dmarc', 'dmarcReports'],
  title: 'DMARC policy protects the domain and its reports arrive',
  why: 'Under the policy `none` anybody may go on to forge the domain; without reports nobody learns of it.',
  references: ['RFC 9989 §4.7', 'RFC 9989 §4.10.1', 'RFC 9990 §4'],
  findings: {
    none: {
      says: 'The DMARC policy for {domain} is `none`{because}: forged mail is delivered as before',
      fix: 'When the reports show no mail of your own that fails, set `p=quarantine` and later `p=reject` at _dmarc.{at}, without `t=y`.',
      severity: 'warning',
      pastes: mended(enforced),
    },
    'subdomain-weaker': {
      says: 'The DMARC record at _dmarc.{at} protects subdomains less than the domain (`{tag}={weaker}`, `p={policy}`)',
      fix: 'Set `{tag}={policy}` in the record at _dmarc.{at}, or take `{tag}` out: subdomains are forged next.',
      severity: 'warning',
      pastes: mended(),
    },
    'removed-tag': {
      says: 'The DMARC record at _dmarc.{at} holds {tags}, which RFC 9989 removed',
      fix: 'Take {tags} out of the record at _dmarc.{at}; what `pct=0` was for is `t=y` now.',
      severity: 'notice',
      pastes: mended(),
    },
    'rua-unauthorised': {
      says: '{receiver} does not say that it takes DMARC reports about {at}, so they are not sent there',
      fix: 'Have the owner of {receiver} publish `{authorisation}. IN TXT "v=DMARC1"`, or have reports sent to an address in {at}.',
      severity: 'warning',
      pastes: (_, { authorisation = '', receiver = '' }) =>
        recordPastes(authorisation, 'TXT', ['v=DMARC1;'], `the zone of ${receiver}`),
    },
    'no-rua': {
      says: 'The DMARC record at _dmarc.{at} names no mailbox for reports',
      fix: 'Add an address that somebody or something reads: `rua=mailto:dmarc@{at}`.',
      severity: 'notice',
      pastes: mended(),
    },
  },
  evaluate({ dmarc, dmarcReports }, { domain: { domain } }) {
    const found = dmarcFor(domain, dmarc);
    if (found.kind === 'unknown')
      return { outcome: 'inconclusive', reason: found.error.kind, message: found.error.message };
    if (found.kind !== 'record')
      return { outcome: 'not-applicable', message: `${domain} has no DMARC record to judge: see \`dmarc-record\`` };
    const seen = `_dmarc.${found.at}. IN TXT "${found.text}"`;
    const verdicts = [...policyFaults(found, domain), ...reportFaults(found, dmarcReports)];
    if (verdicts.length === 0) return { outcome: 'pass', seen };
    return verdicts.map((verdict) => ({ ...verdict, seen }));
  },
});

function policyFaults(found: Found, domain: string): Verdict[] {
  const { at, record } = found;
  const verdicts: Verdict[] = [];
  const fail = (code: string, values: Record<string, string> = {}) =>
    verdicts.push({ outcome: 'fail', code, values: { at, ...values } });
  if (policyOf(found, domain) === 'none') fail('none', { because: becauseOf(found, domain) });
  for (const tag of weakerTags(found)) fail('subdomain-weaker', { tag, weaker: record[tag]!, policy: record.p });
  if (record.removed.length > 0) fail('removed-tag', { tags: record.removed.map((tag) => `\`${tag}\``).join(', ') });
  return verdicts;
}

/** Why the policy is `none` where the record does not say so in as many words. */
function becauseOf({ at, record }: Found, domain: string): string {
  if (record.overruled) return `, since ${record.overruled}`;
  const stated = at === domain ? record.p : (record.sp ?? record.p);
  if (stated !== 'none') return ', since `t=y` takes one step off `p=quarantine`';
  return at === domain ? '' : `, from the record of ${at}`;
}

function reportFaults(found: Found, answers: Record<string, Slot<DnsAnswer>>): Verdict[] {
  const { at, record } = found;
  // By mail is the only way that receivers must know.
  if (!record.rua.some((uri) => reportDomain(uri) !== undefined))
    return [{ outcome: 'fail', code: 'no-rua', values: { at } }];
  return Object.entries(foreignReports(found)).flatMap(([receiver, authorisation]): Verdict[] => {
    const slot = answers[authorisation];
    if (!slot?.ok) return [{ ...emptySlot(slot, authorisation), couldBe: 'rua-unauthorised' }];
    if (dmarcTexts(slot.value).length > 0) return [];
    return [{ outcome: 'fail', code: 'rua-unauthorised', values: { at, receiver, authorisation } }];
  });
}
