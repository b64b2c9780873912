import { spfLines, withoutSpf } from '../../derive/spf-advice.js';
import { parseSpf } from '../../derive/spf-record.js';
import { lookupsOf, MOST_COUNTED, MOST_LOOKUPS, MOST_VOIDS, STRANGER } from '../../derive/spf-tree.js';
import type { Slot, SpfResult } from '../../evidence/types.js';
import { defineCheck, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';

/** From here on, one more `include` of somebody else breaks the record. */
const NEAR = 9;
const FEWER =
  'Take out `include` mechanisms of services that no longer send for the domain, and write fixed addresses as `ip4:` and `ip6:` instead of `a` and `mx`: those cost no lookup.';

export default defineCheck({
  id: 'spf-limits',
  topic: 'domains',
  about: 'domain',
  essential: false,
  needs: ['spfRecords', 'spf'],
  title: 'SPF record stays within the limits of DNS lookups',
  why: 'Beyond ten terms that cause lookups, or two lookups without an answer, receivers give up: SPF fails for every server, the right ones too.',
  references: ['RFC 7208 §4.6.4'],
  findings: {
    lookups: {
      says: 'The SPF record of {domain} takes {count} DNS lookups, {most} are allowed',
      fix: FEWER,
      severity: 'error',
    },
    void: {
      says: 'The SPF record of {domain} takes more than {most} lookups that have no answer ({comment})',
      fix: 'Remove the `a`, `mx`, `exists` and `include` mechanisms whose names no longer exist from the SPF record of {domain}.',
      severity: 'error',
    },
    near: {
      says: 'The SPF record of {domain} takes {count} DNS lookups of {most} allowed',
      fix: FEWER,
      severity: 'notice',
    },
  },
  evaluate({ spfRecords, spf }, { domain: { domain } }) {
    const proof = spfLines(domain, spfRecords);
    if (proof.length === 0) return { outcome: 'not-applicable', message: withoutSpf(domain) };
    if (!parseSpf(spfRecords[domain]!).ok)
      return { outcome: 'not-applicable', message: `the SPF record of ${domain} cannot be read: see \`spf-record\`` };
    const count = lookupsOf(domain, spfRecords);
    const counted = count < MOST_COUNTED ? String(count) : `${count} or more`;
    const seen = `${counted} lookups`;
    const most = { count: counted, most: MOST_LOOKUPS };
    const verdicts: Verdict[] = voidsIn(Object.values(spf));
    if (count > MOST_LOOKUPS) verdicts.unshift({ outcome: 'fail', code: 'lookups', values: most, seen, proof });
    else if (count >= NEAR) verdicts.push({ outcome: 'fail', code: 'near', values: most, seen, proof });
    if (verdicts.length > 0) return verdicts;
    return unfinished(domain, spf[STRANGER]) ?? { outcome: 'pass', seen, proof };
  },
});

/** Why nobody knows what the whole record costs: the stranger was not led to its end. */
function unfinished(domain: string, slot: Slot<SpfResult> | undefined): Verdict | undefined {
  if (!slot?.ok) return { ...emptySlot(slot, `SPF for ${STRANGER}`), couldBe: 'void' };
  const { result, comment } = slot.value;
  if (result !== 'permerror') return undefined;
  const message = `SPF of ${domain} cannot be evaluated to its end (${comment}): see \`spf-authorises-host\``;
  return { outcome: 'not-applicable', message };
}

/** What the evaluations cost, that of a stranger included, who is led through the whole record. */
function voidsIn(results: readonly Slot<SpfResult>[]): Verdict[] {
  const worst = results.flatMap((slot) => (slot.ok ? [slot.value] : [])).find(({ voids }) => voids > MOST_VOIDS);
  if (worst) {
    const values = { most: MOST_VOIDS, comment: worst.comment };
    return [{ outcome: 'fail', code: 'void', values, seen: worst.comment }];
  }
  const cut = results.flatMap((slot) => (slot.ok ? [slot.value] : [])).find(({ result }) => result === 'temperror');
  if (cut) return [{ outcome: 'inconclusive', reason: 'dns-servfail', message: cut.comment, couldBe: 'void' }];
  const failed = results.find((slot) => !slot.ok);
  return failed ? [{ ...emptySlot(failed, 'SPF'), couldBe: 'void' }] : [];
}
