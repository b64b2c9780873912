import { answerLines, dataOf, isUnknown } from '../../derive/dns.js';
import { takesNoMail } from '../../derive/mx.js';
import { fieldsOf, versionedRecords } from '../../derive/versioned-record.js';
import { defineCheck } from '../check.js';
import type { Paste } from '../pastes/paste.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';
import { unknownTo } from '../unknown-domain.js';

const asking = (domain: string, where?: string): Paste[] =>
  recordPastes(`_smtp._tls.${domain}`, 'TXT', [`v=TLSRPTv1; rua=mailto:tls-reports@${domain}`], where);

export default defineCheck({
  id: 'tls-rpt',
  topic: 'transport',
  about: 'domain',
  essential: false,
  needs: ['tlsRpt'],
  raw: ['mx'],
  title: 'TLS reports are asked for',
  why: 'With TLS-RPT the large senders say every day how often TLS, MTA-STS or DANE failed on the way to the domain; without it nobody hears of it.',
  references: ['RFC 8460 §3'],
  findings: {
    missing: {
      says: '{domain} asks for no TLS reports',
      fix: 'Publish `_smtp._tls.{domain}. IN TXT "v=TLSRPTv1; rua=mailto:tls-reports@{domain}"`.',
      severity: 'notice',
      pastes: ({ domain }) => (isUnknown(domain) ? [] : asking(domain.domain)),
    },
    syntax: {
      says: 'The TLS-RPT record of {domain} is wrong: {problem}',
      fix: 'Publish one record: `_smtp._tls.{domain}. IN TXT "v=TLSRPTv1; rua=mailto:tls-reports@{domain}"`.',
      severity: 'error',
      pastes: ({ domain: { domain } }) => asking(domain, IN_PLACE),
    },
  },
  excludes: ({ domain }) => takesNoMail(domain),
  evaluate({ tlsRpt }, { domain: evidence }) {
    const { domain } = evidence;
    const proof = answerLines(`_smtp._tls.${domain}`, 'TXT', tlsRpt);
    const records = versionedRecords(dataOf(tlsRpt, 'TXT'), BEGINS, /^\s*v\s*=\s*tlsrpt/i);
    if (records.length === 0)
      return {
        outcome: 'fail',
        code: 'missing',
        seen: 'no TLS-RPT record',
        proof,
        ...unknownTo(evidence, 'TLS-RPT record'),
      };
    const seen = records.join(' | ');
    const problem = problemOf(records);
    return problem === undefined
      ? { outcome: 'pass', seen, proof }
      : { outcome: 'fail', code: 'syntax', values: { problem }, seen, proof };
  },
});

const BEGINS = /^v=TLSRPTv1[ \t]*;/;

/** `v=TLSRPTv1; rua=URI,URI` and extensions (RFC 8460 §3). */
function problemOf([record = '', ...others]: string[]): string | undefined {
  if (others.length > 0) return `there are ${others.length + 1} records, and one is allowed`;
  if (!BEGINS.test(record)) return 'it does not begin with `v=TLSRPTv1;`';
  const fields = fieldsOf(record);
  const bad = fields.find((field) => !/^[a-z0-9][\w.-]{0,31}\s*=\s*[\x21-\x3a\x3c\x3e-\x7e].*$/i.test(field));
  if (bad !== undefined) return `\`${bad}\` is not a field of the form name=value`;
  const rua = fields.map((field) => /^rua\s*=\s*(.*)$/.exec(field)?.[1]).find((found) => found !== undefined);
  if (rua === undefined) return 'there is no `rua`';
  const odd = rua
    .split(',')
    .map((uri) => uri.trim())
    .find((uri) => !isReportUri(uri));
  return odd === undefined ? undefined : `\`${odd}\` in \`rua\` is neither a mailto: nor an https: address`;
}

const isReportUri = (uri: string): boolean =>
  /^mailto:[^\s@!,;]+@[^\s@!,;]+$/i.test(uri) || (/^https:\/\/[^\s!,;]+$/i.test(uri) && URL.canParse(uri));
