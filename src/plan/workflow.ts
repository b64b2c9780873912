import ipaddr from 'ipaddr.js';
import { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
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

/**
 * Names and addresses in the inputs `hosts` of the steps of the job, then in what their expressions may stand for: the matrix
 * and the environment. Each with the first line that has it, from 1.
 */
function linesOfHosts({ text, job }: Workflow): Map<string, number> {
  const counter = new LineCounter();
  // With `uniqueKeys`, reading takes a time that grows with the square of their number.
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  const resolved = aliasesIn(document);
  const at = (from: unknown, ...keys: string[]): unknown =>
    keys.reduce((outer, key) => (isMap(outer) ? resolved(outer.get(key, true)) : undefined), resolved(from));
  const ofJob = at(document.contents, 'jobs', job);
  const steps = at(ofJob, 'steps');
  const inputs = isSeq(steps) ? steps.items.map((step) => at(step, 'with', 'hosts')) : [];
  const scalars = new Set<Scalar>();
  for (const node of [...inputs, at(ofJob, 'strategy', 'matrix'), at(ofJob, 'env'), at(document.contents, 'env')])
    if (isNode(node)) visit(node, { Scalar: (_, scalar) => void scalars.add(scalar) });
  const found = new Map<string, number>();
  for (const { range } of scalars)
    for (const { 0: word, index } of range ? text.slice(range[0], range[1]).matchAll(/#.*|[^\s,="'#]+/g) : []) {
      const name = isAddress(word) ? ipaddr.process(word).toString() : (toDomain(word) ?? '');
      if (!found.has(name)) found.set(name, counter.linePos(range![0] + index).line);
    }
  found.delete('');
  return found;
}

/** What an alias stands for, anything else as it is; looked up once, as a document may hold very many. */
function aliasesIn(document: ReturnType<typeof parseDocument>): (node: unknown) => unknown {
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return (node) => (isAlias(node) ? targets.get(node) : node);
}
