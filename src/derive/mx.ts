import type { DnsAnswer, DomainEvidence, HostEvidence } from '../evidence/types.js';
import { addressesOf, dataOf } from './dns.js';

/** Where mail for a domain goes. */
export interface Mx {
  /** Names in the order of their preference, lower-case; the domain itself where there is no MX (RFC 5321 §5.1). */
  targets: string[];
  /** There is no MX record. */
  implicit: boolean;
  /** `0 .` is among the records: the domain takes no mail (RFC 7505). */
  isNull: boolean;
}

/** @param answer to MX of the domain */
export function mxOf(domain: string, answer: DnsAnswer): Mx {
  const records = dataOf(answer, 'MX')
    .map((data) => data.split(' '))
    .map(([preference, target = '']) => ({ preference: Number(preference), target: target.toLowerCase() }))
    .sort((a, b) => a.preference - b.preference);
  const targets = records.map(({ target }) => target).filter((target) => target !== '.');
  const implicit = records.length === 0;
  return {
    targets: implicit ? [domain] : [...new Set(targets)],
    implicit,
    isNull: targets.length < records.length,
  };
}

/** Whether an MX target is this host, by name or by an address. */
export function leadsTo(target: string, host: HostEvidence, mxTargets: DomainEvidence['mxTargets']): boolean {
  if (target === host.host) return true;
  const answers = mxTargets?.ok ? mxTargets.value[target] : undefined;
  const addresses = addressesOf(answers?.a, answers?.aaaa);
  return host.addresses.some(({ address }) => addresses.includes(address));
}

/** A domain that says in the DNS that it takes no mail. */
export const takesNoMail = ({ domain, mx }: DomainEvidence): string | undefined => {
  if (!mx?.ok) return undefined;
  const { isNull, targets } = mxOf(domain, mx.value);
  return isNull && targets.length === 0 ? `${domain} takes no mail: its MX is \`0 .\`` : undefined;
};
