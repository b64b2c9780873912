import type { AddressEvidence, DnsAnswer, DomainEvidence, Slot } from '../evidence/types.js';
import { reverseName } from './addresses.js';

/** Data of all records of one type, CNAMEs in front of them followed by whoever answered. */
export const dataOf = (answer: DnsAnswer, type: string): string[] =>
  answer.records.filter((record) => record.type === type).map((record) => record.data);

/** PTR names, lower-case, without trailing dot, empty ones left out. */
export const ptrNames = (answer: DnsAnswer): string[] => dataOf(answer, 'PTR').filter((name) => name !== '');

/** Addresses of an A or AAAA answer in canonical form (RFC 5952). */
export const addressesIn = (answer: DnsAnswer): string[] => [...dataOf(answer, 'A'), ...dataOf(answer, 'AAAA')];

/** The addresses in those of these answers that are there. */
export const addressesOf = (...slots: (Slot<DnsAnswer> | undefined)[]): string[] =>
  slots.flatMap((slot) => (slot?.ok ? addressesIn(slot.value) : []));

/** The answer as lines of a zone file; without records, the question and what it was answered. */
export function answerLines(question: string, type: string, { records, rcode }: DnsAnswer): string[] {
  if (records.length > 0) return records.map(({ name, ttl, type, data }) => `${name}. ${ttl} IN ${type} ${data}`);
  return [`${question}. IN ${type} → ${rcode === 'NXDOMAIN' ? 'NXDOMAIN' : 'no such record'}`];
}

/** Why there is nothing to say about the PTR name: `address-public` or `ptr-exists` says it already. */
export function withoutPtr({ address }: { address: AddressEvidence }): string | undefined {
  if (address.notPublic) return `${address.address} is not public (${address.notPublic})`;
  if (address.ptr?.ok && ptrNames(address.ptr.value).length === 0) return `${address.address} has no PTR record`;
  return undefined;
}

/** PTR answer of an address as lines of a zone file. */
export const ptrLines = (address: string, ptr: DnsAnswer): string[] => answerLines(reverseName(address), 'PTR', ptr);

/** DNS says that there is no such name: none of what is asked of it can be there. */
export const isUnknown = ({ soa, mx, apexTxt }: DomainEvidence): boolean =>
  [soa, mx, apexTxt].some((slot) => slot?.ok && slot.value.rcode === 'NXDOMAIN');
