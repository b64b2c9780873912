import { answerLines, dataOf } from '../../derive/dns.js';
import { organisationalDomain } from '../../derive/names.js';
import { mayBe } from '../../derive/roles.js';
import type { DnsAnswer, DomainEvidence, Slot } from '../../evidence/types.js';
import { defineCheck, type ScopeOf, type Verdict } from '../check.js';
import { emptySlot } from '../inconclusive.js';
import type { Paste } from '../pastes/paste.js';
import { IN_PLACE, recordPastes } from '../pastes/records.js';

function mxPastes({ domain: { domain }, hosts }: ScopeOf<'domain'>, where?: string): Paste[] {
  const host = hosts.find((one) => mayBe(one, 'inbound'));
  return host ? recordPastes(domain, 'MX', [`10 ${host.host}`], where) : [];
}

export default defineCheck({
  id: 'sender-domain-exists',
  topic: 'domains',
  about: 'domain',
  essential: false,
  needs: [],
  raw: ['soa', 'mx', 'apexA', 'apexAaaa'],
  title: 'Sender domain exists and takes mail',
  why: 'Most receivers refuse mail from a domain that DNS does not know or that no bounce could reach.',
  references: ['RFC 5321 §5.1', 'RFC 7505 §4.2', 'https://postmaster.t-online.de/'],
  findings: {
    'no-soa': {
      says: 'DNS knows no domain {domain}',
      fix: 'Register {domain} and have its zone served, or correct the sender domain if the name is wrong.',
      severity: 'error',
    },
    'no-mx-or-address': {
      says: '{domain} has neither MX nor A nor AAAA: bounces to it go nowhere',
      fix: 'Publish where its mail goes: `{domain}. IN MX 10 {target}.`.',
      severity: 'error',
      pastes: (scope) => mxPastes(scope),
    },
    'null-mx': {
      says: '{domain} publishes a null MX: it says that it takes no mail, not even bounces',
      fix: 'Replace `{domain}. IN MX 0 .` by a mail server that takes its bounces, as in `{domain}. IN MX 10 {target}.`, or send from another domain.',
      severity: 'error',
      pastes: (scope) => mxPastes(scope, IN_PLACE),
    },
  },
  evaluate(_, { domain, hosts }) {
    const values = { target: hosts[0]?.host ?? `mail.${domain.domain}` };
    const proof = proofOf(domain);
    const fail = (code: string): Verdict => ({ outcome: 'fail', code, values, seen: proof.join('; '), proof });
    if (noZone(domain)) return fail('no-soa');
    const { soa, mx, apexA, apexAaaa } = domain;
    if (!soa?.ok) return emptySlot(soa, 'the SOA record');
    if (!mx?.ok) return emptySlot(mx, 'the MX record');
    const targets = dataOf(mx.value, 'MX');
    // RFC 7505 §3: beside other MX records it is no null MX, but a mistake of its own.
    if (targets.length === 1 && targets[0]!.endsWith(' .')) return fail('null-mx');
    const has = (slot: Slot<DnsAnswer> | undefined, type: string) => slot?.ok && dataOf(slot.value, type).length > 0;
    if (targets.length > 0 || has(apexA, 'A') || has(apexAaaa, 'AAAA')) return { outcome: 'pass', proof };
    if (!apexA?.ok) return emptySlot(apexA, 'the A record');
    if (!apexAaaa?.ok) return emptySlot(apexAaaa, 'the AAAA record');
    return fail('no-mx-or-address');
  },
});

/** Only a domain that was registered must have an SOA of its own: one below it can live in the zone above. */
function noZone({ domain, soa }: DomainEvidence): boolean {
  if (!soa?.ok) return false;
  if (soa.value.rcode === 'NXDOMAIN') return true;
  return soa.value.records.length === 0 && organisationalDomain(domain) === domain;
}

function proofOf({ domain, soa, mx, apexA, apexAaaa }: DomainEvidence): string[] {
  const asked = { SOA: soa, MX: mx, A: apexA, AAAA: apexAaaa };
  return Object.entries(asked).flatMap(([type, slot]) => (slot?.ok ? answerLines(domain, type, slot.value) : []));
}
