import type { DnsAnswer, DnssecAnswer } from './dns.js';
import type { EndpointEvidence } from './endpoint.js';
import type { Failure, Slot } from './slot.js';
import type { SpfResult } from './spf.js';

export const ROLES = ['inbound', 'submission', 'outbound'] as const;
export type Role = (typeof ROLES)[number];

export interface HostEvidence {
  kind: 'host';
  /** Expected FQDN, lower-case. */
  host: string;
  /** File and line that named the host, or the input. */
  source: { file: string; line: number };
  roles: Role[];
  /** Addresses that were named with the host. */
  declared: string[];
  /** Where the host is to be found under another name than its own: that name and its addresses. */
  target?: {
    name: string;
    addresses: Slot<string[]>;
    /** Why one of the families is not known, where the other one is. */
    untold?: Failure;
  };
  senderDomains: string[];
  /** A login was given for this host. */
  loginGiven: boolean;
  a?: Slot<DnsAnswer>;
  aaaa?: Slot<DnsAnswer>;
  /** A, AAAA and, where there is port 25, TLSA of the host as a validating resolver answers them. */
  dnssec?: Slot<DnssecAnswer[]>;
  /** Answers of the domain block lists for the host's own name, by zone. */
  domainLists?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** check_host of the EHLO name of the host for each of its addresses (RFC 7208 §2.3). */
  spfHelo?: Slot<Record<string, Slot<SpfResult>>>;
  addresses: AddressEvidence[];
}

export interface AddressEvidence {
  address: string;
  /** Set when the address is not public and not inside `treat-as-public`: its range, e.g. `private`. It is never dialled. */
  notPublic?: string;
  ptr?: Slot<DnsAnswer>;
  /** A or AAAA (the family of the address) of each PTR name, at most 10 names. */
  forwardOfPtr?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** Answer of each block list, by zone (the zone of the list table, never one with a key in it). */
  lists?: Slot<Record<string, Slot<DnsAnswer>>>;
  endpoints: EndpointEvidence[];
}
