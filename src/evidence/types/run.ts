import type { PolicyInputs } from '../../policy/types.js';
import type { DomainEvidence } from './domain.js';
import type { HostEvidence } from './host.js';
import type { Slot } from './slot.js';

export interface Evidence {
  run: RunEvidence;
  domains: DomainEvidence[];
  hosts: HostEvidence[];
}

/** First line of an evidence file. */
export interface RunEvidence {
  kind: 'run';
  schemaVersion: 1;
  tool: { name: string; version: string };
  /** ISO 8601, UTC. The only clock a check knows. */
  observedAt: string;
  durationMs: number;
  /** Policy inputs of the run, so that `report --from` says the same. */
  policy: PolicyInputs;
  vantage: Vantage;
}

export interface Vantage {
  /** The name given in EHLO; absent when no server came to hear it. */
  ehloName?: string;
  resolvers: string[];
  proxied: boolean;
  /** Proved in this run: the resolver, or one of several, sets AD on a signed zone and refuses a broken one. */
  validating?: Slot<boolean>;
  /** Of several resolvers those that proved it; only where several are in use. */
  validators?: string[];
  egress25: 'open' | 'blocked' | 'unknown' | 'not-tested';
  lists: ListHealth[];
  /** Block lists of domain names. */
  domainLists: ListHealth[];
}

export interface ListHealth {
  zone: string;
  /** A listing is an error on a gating list, a notice on an informational one. */
  gating: boolean;
  /** `true` when 127.0.0.2 is listed and 127.0.0.1 is not, in this run. */
  health: Slot<true>;
  /** The same of ::FFFF:7F00:2 and ::FFFF:7F00:1, where the list is asked about IPv6 addresses. */
  healthOfIpv6?: Slot<true>;
}
