import { type DkimKey, parseDkimKey } from '../../derive/dkim-key.js';
import { answerLines, dataOf } from '../../derive/dns.js';
import { parseTags, withTags } from '../../derive/tag-list.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';

const LONGER =
  'Make a key of 2048 bits under a new selector (`opendkim-genkey -b 2048`, `rspamadm dkim_keygen -b 2048`), publish it, and let the server sign with it.';

/** The record without its flag `y`. */
function inProduction({ domain: { domain, dkim }, selector }: ScopeOf<'domain-selector'>): Paste[] {
  const slot = dkim?.ok ? dkim.value[selector] : undefined;
  const tags = parseTags((slot?.ok && dataOf(slot.value, 'TXT')[0]) || '');
  if (typeof tags === 'string') return [];
  const flags = (tags.get('t') ?? '').split(':').filter((flag) => flag.trim().toLowerCase() !== 'y');
  const text = withTags(tags, { t: flags.join(':') || undefined });
  return recordPastes(`${selector}._domainkey.${domain}`, 'TXT', [text], IN_PLACE);
}

export default defineCheck({
  id: 'dkim-key',
  topic: 'domains',
  about: 'domain-selector',
  essential: false,
  needs: ['dkim'],
  inputs: ['dkim-selectors'],
  title: 'DKIM key is published, valid and long enough',
  why: 'A signature whose key is missing, malformed or short counts as none, and Gmail, Yahoo and Microsoft want a valid one.',
  references: ['RFC 6376 §3.6.1', 'RFC 8301 §3.2', 'RFC 8463 §4', 'https://support.google.com/mail/answer/81126'],
  findings: {
    missing: {
      says: 'No DKIM key is published at {name}',
      fix: 'Publish the public key that the server signs with: `{name}. IN TXT "v=DKIM1; k=rsa; p=…"`.',
      severity: 'error',
    },
    revoked: {
      says: 'The DKIM key at {name} is revoked (`p=` is empty)',
      fix: 'Let the server sign with another selector, or publish the key again at {name}.',
      severity: 'error',
    },
    syntax: {
      says: 'The DKIM key at {name} is malformed: {problem}',
      fix: 'Publish one record at {name}, as in `v=DKIM1; k=rsa; p=…`, with the whole public key in base64 behind `p=`.',
      severity: 'error',
    },
    short: {
      says: 'The DKIM key at {name} has {bits} bits; receivers take a key under 1024 bits for none',
      fix: LONGER,
      severity: 'error',
    },
    'short-2048': {
      says: 'The DKIM key at {name} has {bits} bits; 2048 are recommended',
      fix: LONGER,
      severity: 'warning',
    },
    testing: {
      says: 'The DKIM key at {name} says that it is only being tested (`t=y`)',
      fix: 'Remove the flag `y` from the tag `t` of the record at {name}.',
      severity: 'notice',
      pastes: inProduction,
    },
  },
  excludes: ({ selector, domain }) =>
    selector === '' ? `no DKIM selector was given for ${domain.domain}: set \`dkim-selectors\`` : undefined,
  evaluate({ dkim }, { domain: { domain }, selector }) {
    const slot = dkim[selector];
    if (!slot?.ok) return emptySlot(slot, `selector ${selector}`);
    const name = `${selector}._domainkey.${domain}`;
    const texts = dataOf(slot.value, 'TXT');
    const proof = answerLines(name, 'TXT', slot.value);
    const fail = (code: string, values: Record<string, string | number> = {}): Verdict => ({
      outcome: 'fail',
      code,
      values: { name, ...values },
      seen: texts.join('; ') || proof.join('; '),
      proof,
    });
    if (texts.length === 0) return fail('missing');
    if (texts.length > 1) return fail('syntax', { problem: `there are ${texts.length} records` });
    const parsed = parseDkimKey(texts[0]!);
    if (!parsed.ok) return fail('syntax', { problem: parsed.problem });
    const { type, bits, revoked, testing } = parsed.value;
    if (revoked) return fail('revoked');
    const verdicts = [...lengthOf(parsed.value), ...(testing ? ['testing'] : [])].map((code) => fail(code, { bits }));
    return verdicts.length > 0
      ? verdicts
      : { outcome: 'pass', seen: type === 'rsa' ? `RSA ${bits} bits` : 'Ed25519', proof };
  },
});

function lengthOf({ type, bits }: DkimKey): string[] {
  if (type !== 'rsa' || bits >= 2048) return [];
  return [bits < 1024 ? 'short' : 'short-2048'];
}
