import type { Slot } from './slot.js';

/** A positive or negative answer of the DNS. SERVFAIL, REFUSED and time-outs are failures of the slot, never an answer. */
export interface DnsAnswer {
  rcode: 'NOERROR' | 'NXDOMAIN';
  /** The answer section in order, CNAMEs included. Names are lower-case, without trailing dot. */
  records: DnsRecord[];
  /** AD flag as sent by the resolver: believed only of a resolver that proved itself validating. */
  ad: boolean;
  /** The resolver that answered, as the vantage of the run lists it; only where several are in use. */
  by?: string;
}

export interface DnsRecord {
  name: string;
  type: string;
  /** Seconds. */
  ttl: number;
  data: string;
}

/** One question to a resolver that may validate (RFC 4035). */
export interface DnssecAnswer {
  name: string;
  type: string;
  answer: Slot<DnsAnswer>;
  /** Only where the answer was SERVFAIL, twice: the same with checking disabled. */
  unchecked?: Slot<DnsAnswer>;
}
