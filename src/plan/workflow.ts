import ipaddr from 'ipaddr.js';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { isAddress } from '../derive/addresses.js';
import { toDomain } from './names.js';
import type { HostPlan, Plan } from './types.js';

/** The file of the workflow of this run, and which of its jobs runs. */
export interface Workflow {
  /** From the root of the repository. */
  file: string;
  text: string;
  job: string;
}

/**
 * The plan with hosts that the input `hosts` names placed at their line of the workflow. Where a line does not name the
 * host (an expression, a workflow of another repository), the place stays that in the input.
 */
export function placedInWorkflow(plan: Plan, workflow: Workflow): Plan {
  const lines = linesOfHosts(workflow);
  const moved = new Map<string, HostPlan['source']>();
  const hosts = plan.hosts.map((host) => {
    const line = [host.host, host.target ?? '', ...host.declared].map((name) => lines.get(name)).find(Boolean);
    if (host.source.file !== 'hosts' || line === undefined) return host;
    const source = { file: workflow.file, line };
    moved.set(host.host, source);
    return { ...host, source };
  });
  // A domain stands where its first host does.
  const domains = plan.domains.map((domain) => ({ ...domain, source: moved.get(domain.hosts[0]!) ?? domain.source }));
  return { ...plan, hosts, domains };
}

/** Names and addresses in the inputs `hosts` of the steps of the job, each with the first line that has it, from 1. */
function linesOfHosts({ text, job }: Workflow): Map<string, number> {
  const counter = new LineCounter();
  const steps = parseDocument(text, { lineCounter: counter }).getIn(['jobs', job, 'steps']);
  const found = new Map<string, number>();
  for (const step of isSeq(steps) ? steps.items : []) {
    const hosts = isMap(step) ? step.getIn(['with', 'hosts'], true) : undefined;
    if (!isScalar(hosts) || !hosts.range) continue;
    const [from, to] = hosts.range;
    for (const { 0: word, index } of text.slice(from, to).matchAll(/#.*|[^\s,="'#]+/g)) {
      const name = isAddress(word) ? ipaddr.process(word).toString() : (toDomain(word) ?? '');
      if (!found.has(name)) found.set(name, counter.linePos(from + index).line);
    }
  }
  found.delete('');
  return found;
}
