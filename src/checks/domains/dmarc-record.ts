import { type DmarcFound, dmarcFor } from '../../derive/dmarc-walk.js';
import { isUnknown } from '../../derive/dns.js';
import { defineCheck, type Verdict } from '../check.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';
import { unknownTo } from '../unknown-domain.js';

/** A record without consequences but reports. */
const recordOf = (domain: string) => `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`;

export default defineCheck({
  id: 'dmarc-record',
  topic: 'domains',
  about: 'domain',
  essential: false,
  needs: ['dmarc'],
  title: 'Valid DMARC record holds for the sender domain',
  why: 'Gmail, Yahoo and Microsoft want one from everybody who sends much; a record that is double or malformed counts as none.',
  references: [
    'RFC 9989 §4.7',
    'RFC 9989 §4.10',
    'https://support.google.com/a/answer/14229414',
    'https://senders.yahooinc.com/best-practices/',
  ],
  findings: {
    missing: {
      says: 'Neither {domain} nor a domain above it has a DMARC record',
      fix: 'Publish one, first without consequences: `_dmarc.{domain}. IN TXT "v=DMARC1; p=none; rua=mailto:postmaster@{domain}"`.',
      severity: 'error',
      pastes: ({ domain }) =>
        isUnknown(domain) ? [] : recordPastes(`_dmarc.${domain.domain}`, 'TXT', [recordOf(domain.domain)]),
    },
    several: {
      says: 'There are {count} DMARC records at _dmarc.{at}; receivers take none of them',
      fix: 'Leave one TXT record that begins with `v=DMARC1` at _dmarc.{at} and delete the others.',
      severity: 'error',
    },
    syntax: {
      says: 'The DMARC record at _dmarc.{at} is malformed: {problem}',
      fix: 'Correct the record, as in `_dmarc.{at}. IN TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@{at}"`.',
      severity: 'error',
      pastes: (_, { at = '' }) => recordPastes(`_dmarc.${at}`, 'TXT', [recordOf(at)], IN_PLACE),
    },
    ignored: {
      says: 'Receivers ignore a part of the DMARC record at _dmarc.{at}: {parts}',
      fix: 'Correct {parts} in the record at _dmarc.{at}, or take it out: tags that nobody knows and wrong values have no effect.',
      severity: 'notice',
    },
  },
  evaluate({ dmarc }, { domain: evidence }) {
    const { domain } = evidence;
    const found = dmarcFor(domain, dmarc);
    switch (found.kind) {
      case 'unknown':
        return { outcome: 'inconclusive', reason: found.error.kind, message: found.error.message };
      case 'missing':
        return {
          outcome: 'fail',
          code: 'missing',
          seen: `nothing at ${Object.keys(dmarc).join(', ')}`,
          ...unknownTo(evidence, 'DMARC record'),
        };
      case 'several': {
        const values = { at: found.at, count: found.texts.length };
        return { outcome: 'fail', code: 'several', values, seen: found.texts.join(' and ') };
      }
      case 'syntax': {
        const values = { at: found.at, problem: found.problem };
        return { outcome: 'fail', code: 'syntax', values, seen: found.text };
      }
      default:
        return judge(found);
    }
  },
});

/** Parts of a record that are shown. */
const SHOWN = 5;

function judge({ at, text, record: { overruled, ignored } }: Extract<DmarcFound, { kind: 'record' }>): Verdict {
  const seen = `_dmarc.${at}. IN TXT "${text}"`;
  if (overruled) {
    const problem = `${overruled}, so receivers act as if the policy were \`none\``;
    return { outcome: 'fail', code: 'syntax', values: { at, problem }, seen };
  }
  if (ignored.length === 0) return { outcome: 'pass', seen };
  const more = ignored.length > SHOWN ? ` and ${ignored.length - SHOWN} more` : '';
  const parts =
    ignored
      .slice(0, SHOWN)
      .map((part) => `\`${part}\``)
      .join(', ') + more;
  return { outcome: 'fail', code: 'ignored', values: { at, parts }, seen };
}
