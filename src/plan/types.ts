import type { BlockList } from '../derive/block-list-table.js';
import type { DomainList } from '../derive/domain-lists.js';
import type { DomainSlot, EndpointSlot, Protocol, Role } from '../evidence/types.js';
import type { PolicyInputs } from '../policy/types.js';

/** A mail server as the user named it. */
export interface NamedHost {
  /** Expected FQDN, lower-case, without trailing dot. */
  host: string;
  source: { file: string; line: number };
  /** Name whose addresses are checked, where it is not the expected FQDN. */
  target?: string;
  /** Addresses named with the host, in canonical form; empty when DNS is to tell. */
  declared: string[];
}

/** One mail server to check. */
export interface HostPlan extends NamedHost {
  /** Roles that were named; empty when they are to be found out. */
  roles: Role[];
  /** Endpoints to try. */
  ports: Partial<Record<Protocol, number>>;
  /** A staged server: where to connect instead of the address itself. */
  connect: Partial<Record<Protocol, { address: string; port: number }>>;
  senderDomains: string[];
  login?: Login;
}

/** A domain that hosts send for, or take mail for. */
export interface DomainPlan {
  domain: string;
  source: { file: string; line: number };
  /** Expected FQDNs. */
  hosts: string[];
  dkimSelectors: string[];
}

/** Never part of evidence, reports or logs. */
export interface Login {
  username: string;
  password: string;
}

export type AddressSlot = 'ptr' | 'forwardOfPtr' | 'lists';
export type HostSlot = 'a' | 'aaaa' | 'spfHelo' | 'dnssec' | 'domainLists';
/** Name of something that can be gathered; checks ask for these. */
export type Need = HostSlot | AddressSlot | EndpointSlot | DomainSlot;

export interface ServerAddress {
  host: string;
  port: number;
}

export interface NetworkOptions {
  /** Empty: the system's. */
  nameservers: ServerAddress[];
  /** URL with scheme socks5. */
  proxy?: URL;
  /** Further trusted roots, PEM. */
  ca: string[];
}

export const RELAY_BATTERIES = ['core', 'standard', 'full'] as const;

export interface Plan {
  hosts: HostPlan[];
  domains: DomainPlan[];
  /** What the enabled checks need, closed over what those depend on. */
  needs: ReadonlySet<Need>;
  lists: BlockList[];
  /** Block lists of domain names. */
  domainLists: DomainList[];
  network: NetworkOptions;
  ehloName?: string;
  relayBattery: (typeof RELAY_BATTERIES)[number];
  /** The zero-delivery probe of SMTP smuggling, opt-in. */
  smuggling: boolean;
  /** Own mailbox elsewhere, recipient of the relay battery (never delivered to). */
  relayRecipient?: string;
  /** Hosts asked on 25 when every target is silent; empty turns it off. */
  egressControls: ServerAddress[];
  /** A name in a signed zone and one whose signatures are wrong: a resolver that validates tells them apart. */
  dnssecControls: { signed: string; broken: string };
  /** CIDRs. */
  treatAsPublic: string[];
  /** Whole run. */
  timeoutMs: number;
  /** Hosts side by side. */
  concurrency: number;
  /** How long to wait before asking a greylisting server once more; 0: not at all. */
  retryGreylistedMs: number;
  policy: PolicyInputs;
}
