import type { Finding } from '../checks/finding.js';
import type { Vantage } from '../evidence/types.js';
import type { Severity } from '../policy/types.js';

export type VerdictWord = 'passed' | 'failed' | 'inconclusive';

/** A finding with the severity the policy gave it. On an inconclusive one: what it could have been at worst. */
export interface JudgedFinding extends Finding {
  topic: string;
  severity: Exclude<Severity, 'off'>;
  /** It is accepted for a time, and counts for nothing. */
  waiver?: { reason: string; until?: string };
  /** The line that named its host, or a host that carries its domain; that of the policy, where it is about that. */
  source?: { file: string; line: number };
}

export interface Counts {
  error: number;
  warning: number;
  notice: number;
  inconclusive: number;
  pass: number;
  notApplicable: number;
  /** Failures and open questions that a waiver accepts; they are in no other count. */
  waived: number;
}

/** The one model behind every output; as JSON it is the report file. */
export interface Report {
  schemaVersion: 1;
  tool: { name: string; version: string };
  observedAt: string;
  durationMs: number;
  verdict: VerdictWord;
  /** One sentence why the verdict is what it is. */
  says: string;
  counts: Counts;
  vantage: Vantage;
  hosts: HostRow[];
  /** Worst first, then by topic, host, address, port, check. */
  findings: JudgedFinding[];
}

/** What the policy made of the findings of a run. */
export type Judged = Pick<Report, 'verdict' | 'says' | 'counts' | 'findings'>;

/** What names the host gives itself, side by side: the odd one out stands out. */
export interface HostRow {
  host: string;
  source: { file: string; line: number };
  /** Those that it sends for or takes mail for. */
  domains: string[];
  /** Where the SMTP checks really went, when that is not the host as it is live. */
  connectedTo?: string[];
  addresses: {
    address: string;
    /** A and AAAA of the expected FQDN hold it. */
    forward: boolean | null;
    ptr: string[] | null;
    /** Targets of MX records of its domains that are this host or lead to this address. */
    mx: string[] | null;
    endpoints: {
      protocol: string;
      port: number;
      banner: string | null;
      ehlo: string | null;
      certificate: string[] | null;
    }[];
  }[];
}

/** One address of a host, and the names that it goes by. */
export type AddressRow = HostRow['addresses'][number];

/** What a check says of itself, by its id; undefined for a check that is not known. */
export type Explain = (check: string) => { title: string; why: string } | undefined;
