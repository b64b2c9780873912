import { allowing, endingIn, ownSpf, spfLines, unnamedAddresses, withoutSpf } from '../../derive/spf-advice.js';
import { parseSpf } from '../../derive/spf-record.js';
import { lastWord, permittedBy, prefixOf, STRANGER } from '../../derive/spf-tree.js';
import type { DomainEvidence } from '../../evidence/types.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import type { Paste } from '../pastes/paste.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';

/** More than this much of the Internet is more than anybody sends from. */
const WIDEST = { 4: 8, 6: 20 } as const;

/** Where it is the record itself that ends so, and not one that it includes or redirects to. */
const pastesFor =
  (end: RegExp) =>
  ({ domain, hosts }: ScopeOf<'domain'>): Paste[] => {
    const text = ownSpf(domain);
    if (!text || !end.test(text)) return [];
    const record = endingIn(allowing(text, unnamedAddresses(domain, hosts)), '-all');
    return recordPastes(domain.domain, 'TXT', [record], IN_PLACE);
  };

export default defineCheck({
  id: 'spf-strict',
  topic: 'domains',
  about: 'domain',
  essential: false,
  needs: ['spfRecords'],
  raw: ['spf'],
  title: 'SPF record says no to everybody else',
  why: 'A record that lets everybody pass protects nobody, and Gmail refuses mail over records that allow too much.',
  references: [
    'RFC 7208 §5.1',
    'RFC 7208 §10.1',
    'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  ],
  findings: {
    'pass-all': {
      says: 'The SPF record of {domain} lets the whole world send for it',
      fix: 'Replace `+all` by `-all` in the SPF record of {domain} and take out any `include` or `exists` that allows everybody.',
      severity: 'error',
      pastes: pastesFor(/ \+?all(?: |$)/i),
    },
    'neutral-all': {
      says: 'The SPF record of {domain} ends in `?all`: it says nothing about servers that it does not name',
      fix: 'Replace `?all` by `-all` (or `~all` while you still look for forgotten servers) in the SPF record of {domain}.',
      severity: 'warning',
      pastes: pastesFor(/ \?all(?: |$)/i),
    },
    'no-all': {
      says: 'The SPF record of {domain} ends without `all`: it says nothing about servers that it does not name',
      fix: 'Add `-all` at the end of the SPF record of {domain}.',
      severity: 'warning',
      pastes: pastesFor(/^(?!.* redirect=)/i),
    },
    huge: {
      says: 'The SPF record of {domain} allows as many addresses as a network {size}',
      fix: 'Name the addresses that really send for {domain} in place of whole networks: `ip4:` with a length of /24 or more, `ip6:` with /48 or more.',
      severity: 'warning',
    },
  },
  evaluate({ spfRecords }, { domain: { domain, spf } }) {
    const proof = spfLines(domain, spfRecords);
    if (proof.length === 0) return { outcome: 'not-applicable', message: withoutSpf(domain) };
    const { networks, everybody, unread } = permittedBy(domain, spfRecords);
    const own = parseSpf(spfRecords[domain] ?? '');
    if (!own.ok)
      return { outcome: 'not-applicable', message: `the SPF record of ${domain} cannot be read: see \`spf-record\`` };
    const word = lastWord(domain, spfRecords);
    const fail = (code: string, values?: Record<string, string>): Verdict => ({
      outcome: 'fail',
      code,
      values,
      seen: spfRecords[domain],
      proof,
    });
    if (everybody || word === '+' || existsForStranger(spf)) return fail('pass-all');
    const verdicts: Verdict[] = [];
    if (word === '?') verdicts.push(fail('neutral-all'));
    if (word === null) verdicts.push(fail('no-all'));
    const size = ([4, 6] as const)
      .filter((family) => prefixOf(networks, family) < WIDEST[family])
      .map((family) => `of IPv${family} of more than /${WIDEST[family]}`);
    if (size.length > 0) verdicts.push(fail('huge', { size: size.join(' and one ') }));
    if (verdicts.length > 0) return verdicts;
    if (word === 'unknown')
      return {
        outcome: 'inconclusive',
        reason: 'not-gathered',
        message: `the record that ${domain} redirects to cannot be read`,
        couldBe: 'pass-all',
      };
    const says = `SPF record says no to everybody else; of ${unread.join(', ')} that is not known`;
    return { outcome: 'pass', seen: spfRecords[domain], proof, ...(unread.length > 0 && { says }) };
  },
});

/** An `exists` whose name has an address for a client that is nobody has one for everybody. */
const existsForStranger = (spf: DomainEvidence['spf']): boolean => {
  const slot = spf?.ok ? spf.value[STRANGER] : undefined;
  return slot?.ok === true && slot.value.result === 'pass' && /(?: |^)exists:/.test(slot.value.comment);
};
