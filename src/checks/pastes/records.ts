import { familyOf, isAddress, reverseName } from '../../derive/addresses.js';
import { ptrNames } from '../../derive/dns.js';
import { isFqdn, organisationalDomain } from '../../derive/names.js';
import { ptrClass } from '../../derive/ptr-class.js';
import { type ZoneType, zoneLine } from '../../derive/zone-line.js';
import type { AddressEvidence, HostEvidence } from '../../evidence/types.js';
import type { Paste } from './paste.js';

/** Records of one name and type to publish; nothing where one of them is not of the form that it must have. */
export function recordPastes(name: string, type: ZoneType, data: readonly string[], where?: string): Paste[] {
  const lines = data.map((one) => zoneLine(name, type, one));
  if (lines.length === 0 || lines.includes(undefined)) return [];
  return [{ into: 'dns', ...(where && { where }), text: lines.join('\n') }];
}

/** Where a record goes that must be alone. */
export const IN_PLACE = 'in place of the record that is there';

/** A and AAAA records of a name. */
export const addressPastes = (name: string, addresses: readonly string[], where?: string): Paste[] =>
  ([4, 6] as const).flatMap((family) => {
    const its = addresses.filter((address) => isAddress(address) && familyOf(address) === family);
    return recordPastes(name, family === 4 ? 'A' : 'AAAA', its, where);
  });

/** The PTR record that names the host, and whom to ask for it. */
export function ptrPastes({
  address: { address, ptr },
  host: { host },
}: {
  address: AddressEvidence;
  host: HostEvidence;
}): Paste[] {
  if (!isFqdn(host)) return [];
  const present = ptr?.ok ? ptrNames(ptr.value) : [];
  return [
    ...recordPastes(reverseName(address), 'PTR', [host], present.length > 0 ? IN_PLACE : undefined),
    {
      into: 'ask',
      where: ownerOf(address, host, present),
      text: `Please set the reverse DNS (PTR record) of ${address} to ${host} and to no other name.`,
    },
  ];
}

/** A name that holds the address was made by whoever owns it; else the registries say to whom they delegated it. */
function ownerOf(address: string, host: string, names: readonly string[]): string {
  const generated = names.find((name) => isFqdn(name) && ptrClass(name, address, host).kind !== 'custom');
  const owner = generated && organisationalDomain(generated);
  return owner
    ? `the provider of the address, which seems to be ${owner}: its form for reverse DNS, or its support`
    : `the provider of the address: its form for reverse DNS, or its support; whois ${address} names whom the registry gave the network, and with it this part of ${arpaOf(address)}`;
}

const arpaOf = (address: string): string => (familyOf(address) === 4 ? 'in-addr.arpa' : 'ip6.arpa');
