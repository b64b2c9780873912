import { redact } from '../evidence/redact.js';
import { failure } from '../evidence/slot.js';
import type { DomainEvidence, Evidence, HostEvidence, ListHealth, RunEvidence } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { DomainPlan, Plan } from '../plan/types.js';
import { VERSION } from '../version.js';
import { proveLists } from './block-lists.js';
import { type Context, fillMissing, type ProgressEvent, type Proofs } from './context.js';
import { DOMAIN_SLOTS, gatherDomain } from './domain.js';
import { gatherNameListings, proveDomainLists } from './domain-lists.js';
import { judgeEgress } from './egress.js';
import { ENDPOINT_SLOTS, endpointsOf } from './endpoints.js';
import { gate } from './gate.js';
import { emptyHost, gatherHost } from './host.js';
import { gatherTransport } from './transport.js';
import { proveValidation } from './validation.js';

/** Time left at the end for asking the egress controls and for writing the report. */
const RESERVE_MS = 1000;

/** All I/O of a run: asks what the plan needs, judges nothing, ends at the plan's deadline with what is known. */
export async function gather(
  plan: Plan,
  network: Network,
  progress: (event: ProgressEvent) => void = () => {},
): Promise<Evidence> {
  const begin = network.now();
  const context: Context = {
    plan,
    network,
    deadline: begin + plan.timeoutMs - RESERVE_MS,
    progress,
    finished: new Set(),
    located: new Map(plan.hosts.map(({ host }) => [host, gate()])),
  };
  const hosts = plan.hosts.map(emptyHost);
  const domains = plan.domains.map(emptyDomain);
  const proofs: Proofs = { lists: proveLists(context), domainLists: proveDomainLists(context) };
  const validation = proveValidation(context);
  const clock = new AbortController();
  const over = network.sleep(plan.timeoutMs - RESERVE_MS, clock.signal);
  await Promise.race([
    Promise.all([visitAll(context, hosts, proofs), askDomains(context, domains, hosts, proofs)]),
    over,
  ]);
  const known = snapshot(context, hosts);
  const knownDomains = snapshotDomains(context, domains);
  const run: RunEvidence = {
    kind: 'run',
    schemaVersion: 1,
    tool: { name: 'smtp-preflight', version: VERSION },
    observedAt: new Date(begin).toISOString(),
    durationMs: 0,
    policy: { ...plan.policy },
    vantage: {
      ehloName: context.ehloName,
      resolvers: network.resolvers,
      proxied: plan.network.proxy !== undefined,
      egress25: await judgeEgress(context, known),
      validating: await Promise.race([validation, over.then(() => outOfTime)]),
      lists: await Promise.race([proofs.lists, over.then(() => unproved(plan.lists))]),
      domainLists: await Promise.race([proofs.domainLists, over.then(() => unproved(plan.domainLists))]),
    },
  };
  clock.abort();
  run.durationMs = network.now() - begin;
  return redact({ run, domains: knownDomains, hosts: known }, secretsOf(plan));
}

/** What must not be in evidence, whoever said it: servers like to repeat what they were told. */
const secretsOf = ({ hosts, lists, domainLists }: Plan): string[] => [
  ...hosts.flatMap(({ login }) => (login ? [login.password, login.username] : [])),
  ...[...lists, ...domainLists]
    .filter(({ queryZone, zone }) => queryZone !== zone)
    .map(({ queryZone }) => queryZone.split('.')[0] as string),
];

/** At most `concurrency` hosts at a time. */
async function visitAll(context: Context, hosts: HostEvidence[], proofs: Proofs): Promise<void> {
  const queue = [...context.plan.hosts.entries()];
  const turns = new Map();
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, host] = next;
      await gatherHost(context, host, hosts[index] as HostEvidence, proofs, turns);
    }
  };
  await Promise.all(Array.from({ length: context.plan.concurrency }, worker));
}

/** Domains wait for the hosts only where they need their addresses. */
async function askDomains(
  context: Context,
  domains: DomainEvidence[],
  hosts: HostEvidence[],
  { domainLists }: Proofs,
): Promise<void> {
  await Promise.all(
    domains.map(async (domain) => {
      const its = hosts.filter(({ host }) => domain.hosts.includes(host));
      const located = Promise.all(its.map(({ host }) => context.located.get(host)?.opened));
      await Promise.all([
        gatherDomain(context, domain, its, located),
        gatherTransport(context, domain),
        gatherNameListings(context, domain.domain, domain, domainLists),
      ]);
      context.finished.add(domain);
    }),
  );
}

const emptyDomain = ({ domain, source, hosts, dkimSelectors }: DomainPlan): DomainEvidence => ({
  kind: 'domain',
  domain,
  source,
  hosts,
  selectors: dkimSelectors,
});

const outOfTime = failure('budget', 'the time of the run was over');

const unproved = (lists: readonly Pick<ListHealth, 'zone' | 'gating'>[]): ListHealth[] =>
  lists.map(({ zone, gating }) => ({ zone, gating, health: outOfTime }));

/** A copy, since what still runs goes on writing; what the deadline left unanswered is filled with that reason. */
function snapshot(context: Context, hosts: HostEvidence[]): HostEvidence[] {
  const unfinished = endpointsOf(hosts).map((endpoint) => !context.finished.has(endpoint));
  const known = structuredClone(hosts);
  endpointsOf(known).forEach((endpoint, index) => {
    if (unfinished[index]) fillMissing(context, endpoint, ENDPOINT_SLOTS, outOfTime.error);
    if (endpoint.protocol === 'mx') fillMissing(context, endpoint, ['tlsa'], outOfTime.error);
  });
  for (const host of known) {
    fillMissing(context, host, ['a', 'aaaa', 'spfHelo', 'dnssec', 'domainLists'], outOfTime.error);
    for (const address of host.addresses)
      fillMissing(context, address, ['ptr', 'forwardOfPtr', 'lists'], outOfTime.error);
  }
  return known;
}

function snapshotDomains(context: Context, domains: DomainEvidence[]): DomainEvidence[] {
  const known = structuredClone(domains);
  domains.forEach((domain, index) => {
    if (!context.finished.has(domain)) fillMissing(context, known[index]!, DOMAIN_SLOTS, outOfTime.error);
  });
  return known;
}
