import { canonical } from '../derive/addresses.js';
import { addressesOf } from '../derive/dns.js';
import { CAPS } from './caps.js';
import type { Problem } from './shape.js';
import type { DomainEvidence, HostEvidence } from './types.js';

/** Lines of an evidence file, each with its number. */
export interface Numbered<T> {
  line: number;
  value: T;
}

/** Told of a line, the path in it and what that should have been. */
export type ProblemAt = (line: number, ...problem: Parameters<Problem>) => void;

/** What no single value shows: names and addresses that stand twice or belong to nobody, and more of them than can be judged. */
export function judgeCoherence(
  domains: readonly Numbered<DomainEvidence>[],
  hosts: readonly Numbered<HostEvidence>[],
  problemAt: ProblemAt,
): void {
  const named = (path: 'host' | 'domain', records: readonly { line: number; name: string }[]) => {
    const first = new Map<string, number>();
    for (const record of records) {
      const [line, name] = [record.line, record.name.toLowerCase()];
      const before = first.get(name);
      if (before !== undefined) problemAt(line, path, `another one than in line ${before}`);
      else first.set(name, line);
    }
    if (records.length > CAPS.elements)
      problemAt(records[CAPS.elements]!.line, '', `one of at most ${CAPS.elements} lines with a ${path}`);
  };
  named(
    'domain',
    domains.map(({ line, value }) => ({ line, name: value.domain })),
  );
  named(
    'host',
    hosts.map(({ line, value }) => ({ line, name: value.host })),
  );
  for (const { line, value } of hosts)
    judgeAddresses(value, (path, wanted) => problemAt(line, `addresses${path}`, wanted));
  countPairs(domains, hosts, problemAt);
}

/** Addresses are those that were declared, else those that the DNS has for the host or its other name. */
function judgeAddresses({ declared, target, a, aaaa, addresses }: HostEvidence, problem: Problem): void {
  const ofTarget = target?.addresses.ok ? target.addresses.value : [];
  const known = [...declared, ...ofTarget, ...addressesOf(a, aaaa)];
  const own = new Set(known.map(plain));
  const seen = new Set<string>();
  addresses.forEach(({ address, endpoints }, index) => {
    const one = plain(address);
    if (seen.has(one)) problem(`[${index}].address`, 'another one than before');
    else if (!own.has(one)) problem(`[${index}].address`, 'an address of the host');
    seen.add(one);
    const ports = new Set<string>();
    const twice = endpoints.findIndex(({ protocol, port }) => ports.size === ports.add(`${protocol} ${port}`).size);
    if (twice >= 0) problem(`[${index}].endpoints[${twice}]`, 'another endpoint than before');
  });
}

/** What a name server sent as an address may be none. */
function plain(address: string): string {
  try {
    return canonical(address);
  } catch {
    return address;
  }
}

function countPairs(
  domains: readonly Numbered<DomainEvidence>[],
  hosts: readonly Numbered<HostEvidence>[],
  problemAt: ProblemAt,
): void {
  const sizes = new Map(hosts.map(({ value }) => [value.host, value.addresses.length]));
  let pairs = 0;
  const tooMany = domains.find(({ value }) => {
    for (const host of value.hosts) pairs += Math.max(1, sizes.get(host) ?? 0);
    return pairs > CAPS.pairs;
  });
  if (tooMany)
    problemAt(tooMany.line, 'hosts', `fewer: at most ${CAPS.pairs} pairs of a domain and an address are judged`);
}
