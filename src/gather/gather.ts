import { redact } from '../evidence/redact.js';
import { failure } from '../evidence/slot.js';
import type { DomainEvidence, Evidence, HostEvidence, ListHealth, RunEvidence } from '../evidence/types.js';
import type { Network } from '../net/network.js';
import type { DomainPlan, Plan } from '../plan/types.js';
import { VERSION } from '../version.js';
import { proveLists } from './block-lists.js';
import { type Context, fillMissing, type ProgressEvent } from './context.js';
import { judgeEgress } from './egress.js';
import { ENDPOINT_SLOTS, endpointsOf } from './endpoints.js';
import { emptyHost, gatherHost } from './host.js';

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
  };
  const hosts = plan.hosts.map(emptyHost);
  const lists = proveLists(context);
  const clock = new AbortController();
  const over = network.sleep(plan.timeoutMs - RESERVE_MS, clock.signal);
  await Promise.race([visitAll(context, hosts, lists), over]);
  const known = snapshot(context, hosts);
  const domains = plan.domains.map(emptyDomain);
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
      domainLists: [],
      lists: await Promise.race([lists, over.then(() => unproved(plan))]),
    },
  };
  clock.abort();
  run.durationMs = network.now() - begin;
  return redact({ run, domains: domains, hosts: known }, secretsOf(plan));
}

/** What must not be in evidence, whoever said it: servers like to repeat what they were told. */
const secretsOf = ({ hosts, lists }: Plan): string[] => [
  ...hosts.flatMap(({ login }) => (login ? [login.password, login.username] : [])),
  ...lists
    .filter(({ queryZone, zone }) => queryZone !== zone)
    .map(({ queryZone }) => queryZone.split('.')[0] as string),
];

/** At most `concurrency` hosts at a time. */
async function visitAll(context: Context, hosts: HostEvidence[], lists: Promise<ListHealth[]>): Promise<void> {
  const queue = [...context.plan.hosts.entries()];
  const turns = new Map();
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, host] = next;
      await gatherHost(context, host, hosts[index] as HostEvidence, lists, turns);
    }
  };
  await Promise.all(Array.from({ length: context.plan.concurrency }, worker));
}

const emptyDomain = ({ domain, source, hosts, dkimSelectors }: DomainPlan): DomainEvidence => ({
  kind: 'domain',
  domain,
  source,
  hosts,
  selectors: dkimSelectors,
});

const outOfTime = failure('budget', 'the time of the run was over');

const unproved = (plan: Plan): ListHealth[] =>
  plan.lists.map(({ zone, gating }) => ({ zone, gating, health: outOfTime }));

/** A copy, since what still runs goes on writing; what the deadline left unanswered is filled with that reason. */
function snapshot(context: Context, hosts: HostEvidence[]): HostEvidence[] {
  const unfinished = endpointsOf(hosts).map((endpoint) => !context.finished.has(endpoint));
  const known = structuredClone(hosts);
  endpointsOf(known).forEach((endpoint, index) => {
    if (unfinished[index]) fillMissing(context, endpoint, ENDPOINT_SLOTS, outOfTime.error);
  });
  for (const host of known) {
    fillMissing(context, host, ['a', 'aaaa'], outOfTime.error);
    for (const address of host.addresses)
      fillMissing(context, address, ['ptr', 'forwardOfPtr', 'lists'], outOfTime.error);
  }
  return known;
}
