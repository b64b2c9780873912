import type {
  AddressEvidence,
  DomainEvidence,
  DomainSlot,
  EndpointEvidence,
  EndpointSlot,
  HostEvidence,
  Protocol,
  Reason,
  RunEvidence,
} from '../evidence/types.js';
import type { AddressSlot, HostSlot, Need } from '../plan/types.js';
import type { Severity } from '../policy/types.js';
import type { Paste } from './pastes/paste.js';

export const TOPICS = [
  'identity',
  'reputation',
  'session',
  'relay',
  'encryption',
  'login',
  'domains',
  'transport',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What a check is asked about: the host, each of its addresses, each address on each block list, each endpoint; the domain,
 * the domain with each address of its hosts, each DKIM selector, each domain block list, each endpoint of its hosts; the
 * name of each host and of each domain, the same on each domain block list.
 */
export type About =
  | 'host'
  | 'address'
  | 'list'
  | 'endpoint'
  | 'domain'
  | 'domain-address'
  | 'domain-selector'
  | 'domain-list'
  | 'domain-endpoint'
  | 'name'
  | 'name-list';

/** The evidence a check of each kind may name in `needs`. */
interface Observed {
  host: Pick<HostEvidence, HostSlot>;
  address: Pick<AddressEvidence, AddressSlot> & Pick<HostEvidence, HostSlot>;
  list: Pick<AddressEvidence, AddressSlot>;
  endpoint: Pick<EndpointEvidence, EndpointSlot> & Pick<AddressEvidence, AddressSlot>;
  domain: Pick<DomainEvidence, DomainSlot>;
  'domain-address': Pick<DomainEvidence, DomainSlot>;
  'domain-selector': Pick<DomainEvidence, DomainSlot>;
  'domain-list': Pick<DomainEvidence, DomainSlot>;
  'domain-endpoint': Pick<EndpointEvidence, EndpointSlot> & Pick<DomainEvidence, DomainSlot>;
  name: Pick<DomainEvidence, HostSlot & DomainSlot>;
  'name-list': Pick<DomainEvidence, HostSlot & DomainSlot>;
}
export type NeedOf<A extends About> = A extends About ? keyof Observed[A] & string : never;
type Value<S> = S extends { ok: true; value: infer T } ? T : never;

interface Scope {
  /** `domains`: those that the host sends for or takes mail for. */
  host: { run: RunEvidence; host: HostEvidence; domains: DomainEvidence[] };
  address: { run: RunEvidence; host: HostEvidence; address: AddressEvidence };
  list: Scope['address'] & { list: string };
  endpoint: Scope['address'] & { endpoint: EndpointEvidence };
  /** `hosts`: those that send for the domain or take its mail. */
  domain: { run: RunEvidence; domain: DomainEvidence; hosts: HostEvidence[] };
  'domain-address': Scope['domain'] & Scope['address'];
  /** `selector` is empty where none was given. */
  'domain-selector': Scope['domain'] & { selector: string };
  'domain-list': Scope['domain'] & { list: string };
  'domain-endpoint': Scope['domain'] & Scope['endpoint'];
  /** Either of them has the name. */
  name: { run: RunEvidence; name: string; host?: HostEvidence; domain?: DomainEvidence };
  'name-list': Scope['name'] & { list: string };
}
/** Everything a check may look at without needing it: judge raw slots with care. */
export type ScopeOf<A extends About> = Scope[A];

/** What a check answers for one subject: one or more of these. `couldBe`: the worst code that is still open, default any. */
export type Verdict =
  | ({ outcome: 'pass' } & Said)
  | ({ outcome: 'fail'; code: string; values?: Record<string, string | number> } & Said)
  | ({ outcome: 'inconclusive'; reason: Reason; message: string; couldBe?: string; fix?: string } & Said)
  | { outcome: 'not-applicable'; message: string };

interface Said {
  /** Of which of its hosts a check of a domain speaks. */
  host?: string;
  /** Overrides the sentence of the pass. */
  says?: string;
  seen?: string;
  wanted?: string;
  proof?: string[];
}

export interface FindingText<A extends About = About> {
  /** One sentence; `{name}` is filled from `values` of the verdict, or from `host`, `address`, `port`. */
  says: string;
  /** How to mend it; the same placeholders. */
  fix: string;
  /** Default of the profile `recommended`. */
  severity: Severity | Record<Protocol, Severity>;
  /** Where `strict` is not just one step up. */
  strict?: Severity;
  /** What to copy, most likely first. `values` are those that the sentences are filled from. */
  pastes?(scope: ScopeOf<A>, values: Record<string, string>): Paste[];
}

export interface Check<A extends About = About, N extends NeedOf<A> = NeedOf<A>> {
  id: string;
  topic: Topic;
  about: A;
  /** Endpoint checks: which endpoints; default all. */
  on?: readonly Protocol[];
  /** In the profile `essential`. */
  essential: boolean;
  needs: readonly N[];
  /** Gathered too, but judged raw from the scope: here a failure or an absence is itself something to judge. */
  raw?: readonly Need[];
  /** Endpoint checks that judge a port which no role requires and which does not answer; others are not asked. */
  judgesClosedPorts?: true;
  /** Inputs without which it does not apply, beside the sender domains that every check of domains is about. */
  inputs?: readonly string[];
  /** States the good state; also the sentence of a pass. */
  title: string;
  /** Why it matters, one or two sentences. */
  why: string;
  references: readonly string[];
  findings: Record<string, FindingText<A>>;
  /** Asked before `needs`: a sentence why the check does not apply here, else nothing. */
  excludes?(scope: ScopeOf<A>): string | undefined;
  /** `seen` holds the value of each need: a slot that is missing or failed was already answered as inconclusive. */
  evaluate(seen: { [K in N]: Value<Observed[A][K & keyof Observed[A]]> }, scope: ScopeOf<A>): Verdict | Verdict[];
}

/** Servers among themselves take whatever TLS there is; mail programs insist (RFC 8314 §3.3). */
export const BY_USE = { mx: 'warning', submission: 'error', submissions: 'error' } as const;

/** Names a check; the types of `seen` follow from `needs`. */
export const defineCheck = <const A extends About, const N extends NeedOf<A>>(check: Check<A, N>): Check<A, N> => check;
