import type { DnsAnswer } from '../evidence/types.js';

/** Data of all records of one type, CNAMEs in front of them followed by whoever answered. */
export const dataOf = (answer: DnsAnswer, type: string): string[] =>
  answer.records.filter((record) => record.type === type).map((record) => record.data);

/** PTR names, lower-case, without trailing dot, empty ones left out. */
export const ptrNames = (answer: DnsAnswer): string[] => dataOf(answer, 'PTR').filter((name) => name !== '');

/** Addresses of an A or AAAA answer in canonical form (RFC 5952). */
export const addressesIn = (answer: DnsAnswer): string[] => [...dataOf(answer, 'A'), ...dataOf(answer, 'AAAA')];
