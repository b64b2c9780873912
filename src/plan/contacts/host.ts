import { familyOf, reverseName } from '../../derive/addresses.js';
import { PTR_NAMES } from '../../gather/identity.js';
import type { DnsType } from '../../net/network.js';
import type { HostPlan, Plan } from '../types.js';
import type { Part } from './contact.js';
import { addressListings, nameListings } from './lists.js';
import { spfContacts } from './spf.js';

/** The addresses of a host, where only the DNS will tell them. */
export const unknownAddresses = ({ host, target = host }: HostPlan): string => `each address of ${target}`;

/** What the DNS is asked about a host and its addresses. */
export function hostContacts(plan: Plan, host: HostPlan): Part[] {
  return [
    ...addresses(host),
    ...reverse(plan, host),
    ...addressListings(plan, host.declared, unknownAddresses(host)),
    ...nameListings(plan, host.host),
    ...(plan.needs.has('spfHelo')
      ? spfContacts(host.host, 'SPF of the EHLO name', 'the host has a public address')
      : []),
    ...dane(plan, host),
  ];
}

function addresses({ host, target }: HostPlan): Part[] {
  const ask = (to: string, purpose: string): Part => ({ service: 'dns', to, types: ['A', 'AAAA'], purpose });
  return [
    ask(host, 'addresses of the expected FQDN'),
    ...(target === undefined ? [] : [ask(target, 'addresses to check')]),
  ];
}

function reverse({ needs }: Plan, host: HostPlan): Part[] {
  if (!needs.has('ptr')) return [];
  const { declared } = host;
  const names = declared.length > 0 ? declared.map(reverseName) : [`<reverse name of ${unknownAddresses(host)}>`];
  const ptr = names.map((to): Part => ({ service: 'dns', to, types: ['PTR'], purpose: 'PTR record of the address' }));
  if (!needs.has('forwardOfPtr')) return ptr;
  return [
    ...ptr,
    {
      service: 'dns',
      to: `<each PTR name of ${declared.length > 0 ? host.host : unknownAddresses(host)}>`,
      types: typesFor(declared),
      purpose: 'does the PTR name resolve back?',
      most: PTR_NAMES * Math.max(1, declared.length),
    },
  ];
}

function typesFor(declared: readonly string[]): DnsType[] {
  const families = declared.length > 0 ? declared.map(familyOf) : [4, 6];
  return [...(families.includes(4) ? ['A' as const] : []), ...(families.includes(6) ? ['AAAA' as const] : [])];
}

/** Names of a host are asked for by the names of its port 25, whichever it is. */
function dane({ needs }: Plan, { host, ports: { mx } }: HostPlan): Part[] {
  const dnssec: Part = {
    service: 'dns',
    to: host,
    types: ['A', 'AAAA'],
    purpose: 'do its addresses validate by DNSSEC?',
  };
  const tlsa = (purpose: string): Part => ({ service: 'dns', to: `_${mx}._tcp.${host}`, types: ['TLSA'], purpose });
  const signed = needs.has('dnssec');
  return [
    ...(signed ? [dnssec] : []),
    ...(mx !== undefined && (signed || needs.has('tlsa'))
      ? [tlsa('DANE records of the MX, and whether they validate by DNSSEC')]
      : []),
  ];
}
