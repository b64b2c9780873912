import type { DomainEvidence, HostEvidence } from '../evidence/types.js';
import { familyOf } from './addresses.js';
import { mayBe } from './roles.js';
import { parseSpf, spfTexts } from './spf-record.js';
import type { SpfRecords } from './spf-tree.js';

/** The mechanism that lets one address pass. */
export const mechanismFor = (address: string): string => `ip${familyOf(address)}:${address}`;

/** An SPF record under which these hosts may send, and nobody else. */
export function recordFor(hosts: readonly HostEvidence[]): string {
  const addresses = sendingAddresses(hosts);
  return ['v=spf1', ...(addresses.length > 0 ? addresses.map(mechanismFor) : ['mx']), '-all'].join(' ');
}

/** The record with these addresses in front, so that nothing in it forbids them. */
export function allowing(text: string, addresses: readonly string[]): string {
  const words = wordsOf(text);
  const missing = addresses.map(mechanismFor).filter((mechanism) => !words.includes(mechanism));
  return ['v=spf1', ...missing, ...words].join(' ');
}

/** One record in place of several; undefined where one of them cannot be read or hands over to another domain. */
export function merged(texts: readonly string[]): string | undefined {
  const records = texts.map(parseSpf);
  if (records.some((record) => !record.ok || record.value.redirect !== undefined)) return undefined;
  const words = [...new Set(texts.flatMap(wordsOf))];
  // Receivers took none of them so far: the milder end refuses nothing that was forgotten.
  const end = words.includes('-all') && !words.includes('~all') ? '-all' : '~all';
  return ['v=spf1', ...words.filter((word) => !ALL.test(word)), end].join(' ');
}

/** The record without its `all`, and with this one. */
export const endingIn = (text: string, all: '-all' | '~all'): string =>
  ['v=spf1', ...wordsOf(text).filter((word) => !ALL.test(word)), all].join(' ');

/** The record without `ptr`, and with these addresses. */
export const withoutPtrMechanism = (text: string, addresses: readonly string[]): string =>
  allowing(['v=spf1', ...wordsOf(text).filter((word) => !/^[+?~-]?ptr(:|$)/i.test(word))].join(' '), addresses);

const ALL = /^[+?~-]?all$/i;
const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean).slice(1);

/** The one SPF record of the domain, where it can be read. */
export function ownSpf({ domain, apexTxt, spfRecords }: DomainEvidence): string | undefined {
  const texts = apexTxt?.ok ? spfTexts(apexTxt.value) : [(spfRecords?.ok && spfRecords.value[domain]) || ''];
  const [text = ''] = texts;
  return texts.length === 1 && text !== '' && parseSpf(text).ok ? text : undefined;
}

/** Addresses of a host that are public or treated as such. */
export const publicAddresses = ({ addresses }: Pick<HostEvidence, 'addresses'>): string[] =>
  addresses.filter(({ notPublic }) => !notPublic).map(({ address }) => address);

/** Public addresses of the hosts that send. */
export const sendingAddresses = (hosts: readonly HostEvidence[]): string[] => [
  ...new Set(hosts.filter((host) => mayBe(host, 'outbound')).flatMap(publicAddresses)),
];

/** Sending addresses that nothing but the end of the record is known to let pass: with another end it might forbid them. */
export const unnamedAddresses = ({ spf }: DomainEvidence, hosts: readonly HostEvidence[]): string[] =>
  sendingAddresses(hosts).filter((address) => {
    const slot = spf?.ok ? spf.value[address] : undefined;
    return !slot?.ok || slot.value.result !== 'pass' || slot.value.comment === 'matches all';
  });

/** A record of the domain as a line of a zone file. */
export const spfLines = (domain: string, records: SpfRecords): string[] =>
  records[domain] === undefined ? [] : [`${domain}. IN TXT "${records[domain]}"`];

/** Why there is nothing to judge: `spf-record` says it already. */
export const withoutSpf = (domain: string): string =>
  `${domain} has no SPF record that receivers could read: see \`spf-record\``;
