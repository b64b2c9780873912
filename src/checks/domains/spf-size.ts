import { dataOf } from '../../derive/dns.js';
import { withoutSpf } from '../../derive/spf-advice.js';
import { spfTexts } from '../../derive/spf-record.js';
import { defineCheck } from '../check.js';

/** Octets of the name and of all its texts together, beyond which an answer may not fit 512 octets. */
const MOST = 450;

export default defineCheck({
  id: 'spf-size',
  topic: 'domains',
  about: 'domain',
  essential: false,
  needs: ['apexTxt'],
  title: 'SPF record is small enough for one UDP packet',
  why: 'An answer that does not fit is asked for again over TCP, which firewalls in front of receivers drop: to them there is no SPF record. All TXT records of the name come in one answer.',
  references: ['RFC 7208 §3.4'],
  findings: {
    large: {
      says: 'The TXT records of {domain} take {octets} octets; up to {most} fit a UDP packet everywhere',
      fix: 'Delete TXT records of {domain} that nobody reads any more (verification texts of services), and move parts of a long SPF record behind an `include`.',
      severity: 'notice',
    },
  },
  evaluate({ apexTxt }, { domain: { domain } }) {
    if (spfTexts(apexTxt).length === 0) return { outcome: 'not-applicable', message: withoutSpf(domain) };
    const texts = dataOf(apexTxt, 'TXT');
    const octets = [domain, ...texts].reduce((sum, text) => sum + Buffer.byteLength(text, 'latin1'), 0);
    const seen = `${octets} octets`;
    if (octets < MOST) return { outcome: 'pass', seen };
    const proof = texts.map((text) => `${domain}. IN TXT "${text}"`);
    return {
      outcome: 'fail',
      code: 'large',
      values: { octets, most: MOST },
      seen,
      wanted: `under ${MOST} octets`,
      proof,
    };
  },
});
