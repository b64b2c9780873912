import { isUnknown } from '../../derive/dns.js';
import { allowing, merged, ownSpf, recordFor, sendingAddresses, withoutPtrMechanism } from '../../derive/spf-advice.js';
import { nearlySpfTexts, parseSpf, spfTexts } from '../../derive/spf-record.js';
import { defineCheck, type Verdict } from '../check.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';
import { unknownTo } from '../unknown-domain.js';

export default defineCheck({
  id: 'spf-record',
  topic: 'domains',
  about: 'domain',
  essential: false,
  needs: ['apexTxt'],
  title: 'Sender domain has one valid SPF record',
  why: 'Gmail, Yahoo, Microsoft and others refuse mail that neither SPF nor DKIM vouches for; a record that is missing, double or malformed vouches for nobody.',
  references: ['RFC 7208 §3', 'RFC 7208 §4.5', 'RFC 7208 §5.5', 'https://support.google.com/mail/answer/81126'],
  findings: {
    missing: {
      says: '{domain} has no SPF record',
      fix: 'Publish one that names every server that sends for the domain: `{domain}. IN TXT "{record}"`.',
      severity: 'error',
      pastes: ({ domain }, { record = '' }) => (isUnknown(domain) ? [] : recordPastes(domain.domain, 'TXT', [record])),
    },
    several: {
      says: '{domain} has {count} SPF records; receivers take none of them',
      fix: 'Join them in one `{domain}. IN TXT "v=spf1 … -all"` with the mechanisms of all, and delete the others.',
      severity: 'error',
      pastes: ({ domain: { domain, apexTxt }, hosts }) => {
        const record = apexTxt?.ok ? merged(spfTexts(apexTxt.value)) : undefined;
        return record === undefined
          ? []
          : recordPastes(
              domain,
              'TXT',
              [allowing(record, sendingAddresses(hosts))],
              'in place of all SPF records of the name',
            );
      },
    },
    syntax: {
      says: 'The SPF record of {domain} is malformed: {problem}',
      fix: 'Correct the record `{domain}. IN TXT "{text}"`: it is `v=spf1`, then mechanisms and modifiers, each behind one space.',
      severity: 'error',
    },
    'ptr-mechanism': {
      says: 'The SPF record of {domain} uses the `ptr` mechanism, which receivers may ignore',
      fix: 'Replace `ptr` by the addresses themselves, as in `ip4:192.0.2.25`: RFC 7208 says that it should not be published.',
      severity: 'notice',
      pastes({ domain, hosts }) {
        const text = ownSpf(domain);
        const record = text && withoutPtrMechanism(text, sendingAddresses(hosts));
        return record ? recordPastes(domain.domain, 'TXT', [record], IN_PLACE) : [];
      },
    },
  },
  evaluate({ apexTxt }, { domain: evidence, hosts }): Verdict {
    const { domain } = evidence;
    const texts = spfTexts(apexTxt);
    const shown = texts.length > 0 ? texts : nearlySpfTexts(apexTxt);
    const proof = shown.map((text) => `${domain}. IN TXT "${text}"`);
    const fail = (code: string, values: Record<string, string | number> = {}): Verdict => ({
      outcome: 'fail',
      code,
      values,
      seen: shown.join('; ') || 'no SPF record',
      proof,
    });
    if (texts.length > 1) return fail('several', { count: texts.length });
    const [text = shown[0]] = texts;
    if (text === undefined)
      return { ...fail('missing', { record: recordFor(hosts) }), ...unknownTo(evidence, 'SPF record') };
    if (texts.length === 0) return fail('syntax', { text, problem: 'it does not begin with `v=spf1` and a space' });
    const parsed = parseSpf(text);
    if (!parsed.ok) return fail('syntax', { text, problem: parsed.problem });
    if (parsed.value.terms.some(({ mechanism }) => mechanism === 'ptr')) return fail('ptr-mechanism');
    return { outcome: 'pass', seen: text, proof };
  },
});
