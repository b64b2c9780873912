import type { DnsAnswer, DnssecAnswer } from './dns.js';
import type { Slot } from './slot.js';
import type { SpfResult } from './spf.js';

/** A sender domain, or one that hosts take mail for. */
export interface DomainEvidence {
  kind: 'domain';
  domain: string;
  source: { file: string; line: number };
  /** Hosts that send for it and take its mail. */
  hosts: string[];
  selectors: string[];
  /** SOA and MX as a validating resolver answers them. */
  dnssec?: Slot<DnssecAnswer[]>;
  soa?: Slot<DnsAnswer>;
  mx?: Slot<DnsAnswer>;
  apexA?: Slot<DnsAnswer>;
  apexAaaa?: Slot<DnsAnswer>;
  /** SPF records are among them. */
  apexTxt?: Slot<DnsAnswer>;
  /** check_host of this domain, by address: those of its hosts, and 192.0.2.1 for one that nobody may send from. */
  spf?: Slot<Record<string, Slot<SpfResult>>>;
  /** The SPF record of this domain and of all that it includes or redirects to: name to TXT. */
  spfRecords?: Slot<Record<string, string>>;
  dkim?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** TXT answers of the DMARC tree walk (RFC 9989), in the order asked, by name. */
  dmarc?: Slot<Record<string, Slot<DnsAnswer>>>;
  /** TXT of the authorisation names of external rua addresses, by name. */
  dmarcReports?: Slot<Record<string, Slot<DnsAnswer>>>;
  mtaSts?: Slot<DnsAnswer>;
  mtaStsPolicy?: Slot<HttpsAnswer>;
  tlsRpt?: Slot<DnsAnswer>;
  /** A and AAAA (CNAMEs kept) of each MX target, by target. */
  mxTargets?: Slot<Record<string, { a: Slot<DnsAnswer>; aaaa: Slot<DnsAnswer> }>>;
  /** Answers of the domain block lists, by zone. */
  domainLists?: Slot<Record<string, Slot<DnsAnswer>>>;
}
export type DomainSlot = Exclude<keyof DomainEvidence, 'kind' | 'domain' | 'source' | 'hosts' | 'selectors'>;

/** What HTTPS answered; redirects are not followed. */
export interface HttpsAnswer {
  /** Verdict on chain, dates and name of the certificate: `ok` or its error code, and then nothing was asked. */
  verify: string;
  /** 0 where nothing was asked. */
  status: number;
  contentType: string;
  /** At most 64 KiB. */
  body: string;
  /** There was more of it. */
  truncated?: true;
}
