import { certificateFacts } from '../derive/certificate.js';
import { addressesIn, ptrNames } from '../derive/dns.js';
import { mxOf } from '../derive/mx.js';
import { nameIn } from '../derive/replies.js';
import { valueIn } from '../evidence/slot.js';
import type { AddressEvidence, DomainEvidence, EndpointEvidence, HostEvidence, Reply } from '../evidence/types.js';
import { grouped } from './grouped.js';
import type { AddressRow, HostRow } from './model.js';

/** The names that each host goes by, from the evidence. `null` stands for not seen, an empty list for none. */
export function hostRows(hosts: readonly HostEvidence[], domains: readonly DomainEvidence[]): HostRow[] {
  const pairs = domains.flatMap((domain) => domain.hosts.map((host) => ({ host, domain })));
  const carried = new Map(grouped(pairs, ({ host }) => host));
  return hosts.map((host) =>
    hostRow(
      host,
      (carried.get(host.host) ?? []).map(({ domain }) => domain),
    ),
  );
}

function hostRow(host: HostEvidence, domains: readonly DomainEvidence[]): HostRow {
  const staged = host.addresses.flatMap(({ endpoints }) => endpoints.flatMap(({ connectedTo }) => connectedTo ?? []));
  return {
    host: host.host,
    source: host.source,
    domains: [...new Set([...host.senderDomains, ...domains.map(({ domain }) => domain)])],
    ...(staged.length > 0 && { connectedTo: [...new Set(staged)] }),
    addresses: host.addresses.map((address) => addressRow(host, domains, address)),
  };
}

function addressRow(
  host: HostEvidence,
  domains: readonly DomainEvidence[],
  { address, ptr, endpoints }: AddressEvidence,
): AddressRow {
  const forward = valueIn(address.includes(':') ? host.aaaa : host.a);
  const pointers = valueIn(ptr);
  return {
    address,
    forward: forward ? addressesIn(forward).includes(address) : null,
    ptr: pointers ? ptrNames(pointers) : null,
    mx: mxTargets(host.host, address, domains),
    endpoints: endpoints.map(endpointRow),
  };
}

function mxTargets(host: string, address: string, domains: readonly DomainEvidence[]): string[] | null {
  const seen = domains.filter(({ mx }) => mx?.ok);
  if (seen.length === 0) return null;
  const targets = seen.flatMap(({ domain, mx, mxTargets }) => {
    const { targets, implicit } = mxOf(domain, valueIn(mx)!);
    const leadsHere = (target: string): boolean => {
      const { a, aaaa } = valueIn(mxTargets)?.[target] ?? {};
      return [valueIn(a), valueIn(aaaa)].some((answer) => answer && addressesIn(answer).includes(address));
    };
    return implicit ? [] : targets.filter((target) => target === host || leadsHere(target));
  });
  return [...new Set(targets)];
}

function endpointRow(endpoint: EndpointEvidence): AddressRow['endpoints'][number] {
  const leaf = valueIn(endpoint.tls)?.chain[0];
  return {
    protocol: endpoint.protocol,
    port: endpoint.port,
    banner: nameOf(valueIn(endpoint.greeting)),
    ehlo: nameOf(valueIn(endpoint.ehloInTls)?.reply ?? valueIn(endpoint.ehlo)?.reply),
    certificate: leaf === undefined ? null : (certificateFacts(leaf)?.names ?? null),
  };
}

const nameOf = (reply: Reply | undefined): string | null => (reply ? nameIn(reply) : null);
