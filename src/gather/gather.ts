import { redactEvidence, type Secrets } from '../evidence/redact.js';
import { failure } from '../evidence/slot.js';
import type { DomainEvidence, Evidence, HostEvidence, ListHealth, RunEvidence } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { DomainPlan, Plan } from '../plan/types.js';
import type { ProgressEvent } from '../progress.js';
import { VERSION } from '../version.js';
import { proveLists } from './block-lists.js';
import { type Context, defect, fillMissing, guarded, type Proofs } from './context.js';
import { DOMAIN_SLOTS, gatherDomain } from './domain.js';
import { gatherNameListings, proveDomainLists } from './domain-lists.js';
import { judgeEgress } from './egress.js';
import { ENDPOINT_SLOTS, endpointsOf } from './endpoints.js';
import { gate } from './gate.js';
import { emptyHost, fillHost, gatherHost } from './host.js';
import { base64, mailboxIn, plainResponse } from './login.js';
import { gatherTransport } from './transport.js';
import { proveValidation } from './validation.js';

/** Time left at the end for asking the egress controls and for writing the report. */
const RESERVE_MS = 1000;
/** Of that, for the report alone. */
const REPORT_MS = 400;

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
    servers: new Map(),
  };
  const hosts = plan.hosts.map(emptyHost);
  const domains = plan.domains.map(emptyDomain);
  const proofs: Proofs = { lists: proveLists(context), domainLists: proveDomainLists(context) };
  const validation = proveValidation(context).catch((error) => ({
    validating: { ok: false as const, error: defect(error) },
  }));
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
      egress25: await judgeEgress(context, known, begin + plan.timeoutMs - REPORT_MS),
      ...(await Promise.race([validation, over.then(() => ({ validating: outOfTime }))])),
      lists: await Promise.race([proofs.lists, over.then(() => unproved(plan.lists))]),
      domainLists: await Promise.race([proofs.domainLists, over.then(() => unproved(plan.domainLists))]),
    },
  };
  clock.abort();
  run.durationMs = network.now() - begin;
  return redactEvidence({ run, domains: knownDomains, hosts: known }, secretsOf(plan));
}

/** What must not be in evidence, whoever said it: servers like to repeat what they were told. */
function secretsOf({ hosts, lists, domainLists }: Plan): Secrets {
  const logins = hosts.flatMap(({ login, senderDomains }) => (login ? [{ login, senderDomains }] : []));
  return {
    keys: [...lists, ...domainLists]
      .filter(({ queryZone, zone }) => queryZone !== zone)
      .map(({ queryZone }) => queryZone.split('.')[0] as string)
      .flatMap((key) => [key, key.toLowerCase(), key.toUpperCase()]),
    passwords: logins.flatMap(({ login }) => [
      login.password,
      base64(login.username),
      base64(login.password),
      plainResponse(login),
    ]),
    users: logins.flatMap(({ login, senderDomains }) => [
      login.username,
      login.username.toLowerCase(),
      ...senderDomains.map((domain) => mailboxIn(domain, login)),
    ]),
  };
}

/** At most `concurrency` hosts at a time. */
async function visitAll(context: Context, hosts: HostEvidence[], proofs: Proofs): Promise<void> {
  const queue = [...context.plan.hosts.entries()];
  const turns = new Map();
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, host] = next;
      const evidence = hosts[index] as HostEvidence;
      await gatherHost(context, host, evidence, proofs, turns).catch((error) => {
        for (const endpoint of endpointsOf([evidence])) fillMissing(context, endpoint, ENDPOINT_SLOTS, defect(error));
        fillHost(context, evidence, defect(error));
      });
      context.located.get(host.host)?.open();
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
        guarded(context, domain, ['domainLists'], gatherNameListings(context, domain.domain, domain, domainLists)),
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
  });
  for (const host of known) fillHost(context, host, outOfTime.error);
  return known;
}

function snapshotDomains(context: Context, domains: DomainEvidence[]): DomainEvidence[] {
  const known = structuredClone(domains);
  domains.forEach((domain, index) => {
    if (!context.finished.has(domain)) fillMissing(context, known[index]!, DOMAIN_SLOTS, outOfTime.error);
  });
  return known;
}
