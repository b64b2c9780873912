import type { DnsType } from '../../net/network.js';

/** One thing that a run may touch. */
export interface Contact {
  /** Of whom it is to tell something; neither: of the place where the run is. */
  subject: { host?: string; domain?: string };
  service: 'resolver' | 'proxy' | 'dns' | 'smtp' | 'https';
  /** `host:port`; for `dns` the name that is asked. What only the run will learn is described in `<…>`; a key is `***`. */
  to: string;
  /** What the name is asked for. */
  types?: DnsType[];
  purpose: string;
  /** Connections to it, or names behind `<…>`, at most. */
  most?: number;
  /** It is left out where this does not hold. */
  when?: string;
}

/** What a part of the plan adds; the subject is the caller's. */
export type Part = Omit<Contact, 'subject'>;
