import { dmarcTexts, POLICIES } from '../../derive/dmarc-record.js';
import { type DmarcFound, dmarcFor, foreignReports, policyOf } from '../../derive/dmarc-walk.js';
import type { DnsAnswer, Slot } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';

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
    },
    'subdomain-weaker': {
      says: 'The DMARC record at _dmarc.{at} protects subdomains less than the domain (`{tag}={weaker}`, `p={policy}`)',
      fix: 'Set `{tag}={policy}` in the record at _dmarc.{at}, or take `{tag}` out: subdomains are forged next.',
      severity: 'warning',
    },
    'removed-tag': {
      says: 'The DMARC record at _dmarc.{at} holds {tags}, which RFC 9989 removed',
      fix: 'Take {tags} out of the record at _dmarc.{at}; what `pct=0` was for is `t=y` now.',
      severity: 'notice',
    },
    'rua-unauthorised': {
      says: '{receiver} does not say that it takes DMARC reports about {at}, so they are not sent there',
      fix: 'Have the owner of {receiver} publish `{authorisation}. IN TXT "v=DMARC1"`, or have reports sent to an address in {at}.',
      severity: 'warning',
    },
    'no-rua': {
      says: 'The DMARC record at _dmarc.{at} asks for no reports',
      fix: 'Add an address that somebody or something reads: `rua=mailto:dmarc@{at}`.',
      severity: 'notice',
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

type Found = Extract<DmarcFound, { kind: 'record' }>;

function policyFaults(found: Found, domain: string): Verdict[] {
  const { at, record } = found;
  const verdicts: Verdict[] = [];
  const fail = (code: string, values: Record<string, string> = {}) =>
    verdicts.push({ outcome: 'fail', code, values: { at, ...values } });
  if (policyOf(found, domain) === 'none') fail('none', { because: becauseOf(found, domain) });
  for (const tag of ['sp', 'np'] as const) {
    const weaker = record[tag];
    if (weaker !== undefined && POLICIES.indexOf(weaker) < POLICIES.indexOf(record.p))
      fail('subdomain-weaker', { tag, weaker, policy: record.p });
  }
  if (record.removed.length > 0) fail('removed-tag', { tags: record.removed.map((tag) => `\`${tag}\``).join(', ') });
  return verdicts;
}

/** Why the policy is `none` where the record does not say so in as many words. */
function becauseOf({ at, record }: Found, domain: string): string {
  const stated = at === domain ? record.p : (record.sp ?? record.p);
  if (stated !== 'none') return ', since `t=y` takes one step off `p=quarantine`';
  return at === domain ? '' : `, from the record of ${at}`;
}

function reportFaults(found: Found, answers: Record<string, Slot<DnsAnswer>>): Verdict[] {
  const { at, record } = found;
  if (record.rua.length === 0) return [{ outcome: 'fail', code: 'no-rua', values: { at } }];
  return Object.entries(foreignReports(found)).flatMap(([receiver, authorisation]): Verdict[] => {
    const slot = answers[authorisation];
    if (!slot?.ok) return [{ ...emptySlot(slot, authorisation), couldBe: 'rua-unauthorised' }];
    if (dmarcTexts(slot.value).length > 0) return [];
    return [{ outcome: 'fail', code: 'rua-unauthorised', values: { at, receiver, authorisation } }];
  });
}
