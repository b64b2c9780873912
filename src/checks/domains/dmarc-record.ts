import { dmarcFor } from '../../derive/dmarc-walk.js';
import { defineCheck } from '../check.js';

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
    },
  },
  evaluate({ dmarc }, { domain: { domain } }) {
    const found = dmarcFor(domain, dmarc);
    switch (found.kind) {
      case 'unknown':
        return { outcome: 'inconclusive', reason: found.error.kind, message: found.error.message };
      case 'missing':
        return { outcome: 'fail', code: 'missing', seen: `nothing at ${Object.keys(dmarc).join(', ')}` };
      case 'several': {
        const values = { at: found.at, count: found.texts.length };
        return { outcome: 'fail', code: 'several', values, seen: found.texts.join(' and ') };
      }
      case 'syntax': {
        const values = { at: found.at, problem: found.problem };
        return { outcome: 'fail', code: 'syntax', values, seen: found.text };
      }
      default:
        return { outcome: 'pass', seen: `_dmarc.${found.at}. IN TXT "${found.text}"` };
    }
  },
});
