import type { HostEvidence } from '../evidence/types.js';
import { familyOf } from './addresses.js';
import type { SpfRecords } from './spf-tree.js';

/** The mechanism that lets one address pass. */
export const mechanismFor = (address: string): string => `ip${familyOf(address)}:${address}`;

/** An SPF record under which these hosts may send, and nobody else. */
export function recordFor(hosts: readonly HostEvidence[]): string {
  const addresses = hosts.flatMap((host) => host.addresses.map(({ address }) => address));
  return ['v=spf1', ...(addresses.length > 0 ? [...new Set(addresses)].map(mechanismFor) : ['mx']), '-all'].join(' ');
}

/** A record of the domain as a line of a zone file. */
export const spfLines = (domain: string, records: SpfRecords): string[] =>
  records[domain] === undefined ? [] : [`${domain}. IN TXT "${records[domain]}"`];

/** Why there is nothing to judge: `spf-record` says it already. */
export const withoutSpf = (domain: string): string =>
  `${domain} has no SPF record that receivers could read: see \`spf-record\``;
