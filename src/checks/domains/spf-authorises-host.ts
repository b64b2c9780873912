import { isUnknown } from '../../derive/dns.js';
import { allowing, mechanismFor, ownSpf, sendingAddresses } from '../../derive/spf-advice.js';
import { withoutSending } from '../applies.js';
import { defineCheck, type ScopeOf } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';
import { unknownTo } from '../unknown-domain.js';

const FIX =
  'Add the address in front of `all` in the SPF record of {domain}: `{mechanism}`. If the host is not to send for {domain}, take the domain off its sender domains.';

/** The record that is there, with all addresses that it does not let send. */
function pastes({ domain, hosts }: ScopeOf<'domain-address'>): Paste[] {
  const text = ownSpf(domain);
  const results = domain.spf?.ok ? domain.spf.value : {};
  const forbidden = sendingAddresses(hosts).filter((address) => {
    const slot = results[address];
    return slot?.ok && slot.value.result !== 'pass';
  });
  return text ? recordPastes(domain.domain, 'TXT', [allowing(text, forbidden)], IN_PLACE) : [];
}

export default defineCheck({
  id: 'spf-authorises-host',
  topic: 'domains',
  about: 'domain-address',
  essential: false,
  needs: ['spf'],
  title: 'SPF lets the address send for the domain',
  why: 'Receivers ask SPF for the very address that connects, IPv4 or IPv6; what does not pass is refused, marked as spam, or left to DKIM alone.',
  references: [
    'RFC 7208 §8',
    'https://support.google.com/mail/answer/81126',
    'https://senders.yahooinc.com/best-practices/',
  ],
  findings: {
    fail: { says: 'SPF of {domain} forbids {address} to send ({comment})', fix: FIX, severity: 'error', pastes },
    softfail: {
      says: 'SPF of {domain} says that {address} probably may not send ({comment})',
      fix: FIX,
      severity: 'error',
      pastes,
    },
    neutral: {
      says: 'SPF of {domain} says nothing about {address} ({comment})',
      fix: FIX,
      severity: 'warning',
      pastes,
    },
    none: {
      says: '{domain} has no SPF record, so nothing lets {address} send',
      fix: 'Publish one: `{domain}. IN TXT "v=spf1 {mechanism} -all"`, with every other server that sends for the domain.',
      severity: 'error',
      pastes: ({ domain, hosts }) =>
        isUnknown(domain)
          ? []
          : recordPastes(domain.domain, 'TXT', [`${allowing('v=spf1', sendingAddresses(hosts))} -all`]),
    },
    permerror: {
      says: 'SPF of {domain} cannot be evaluated for {address}: {comment}',
      fix: 'Correct the SPF record of {domain} or the one that it includes, so that receivers can read it to the end.',
      severity: 'error',
    },
  },
  excludes: ({ host, address: { address, notPublic } }) =>
    notPublic ? `${address} is not public (${notPublic})` : withoutSending({ host }),
  evaluate({ spf }, { domain, address: { address } }) {
    const slot = spf[address];
    if (!slot?.ok) return emptySlot(slot, `SPF for ${address}`);
    const { result, comment } = slot.value;
    const seen = `${result}${comment ? `: ${comment}` : ''}`;
    if (result === 'pass') return { outcome: 'pass', seen };
    if (result === 'temperror') return { outcome: 'inconclusive', reason: 'dns-servfail', message: comment, seen };
    const values = { comment, mechanism: mechanismFor(address) };
    const unknown = result === 'none' ? unknownTo(domain, 'SPF record') : {};
    return { outcome: 'fail', code: result, values, seen, wanted: 'pass', ...unknown };
  },
});
