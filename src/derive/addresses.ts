import ipaddr from 'ipaddr.js';

/** Whether the text is an IPv4 address in four decimal parts or an IPv6 address. */
export const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/** Canonical text (RFC 5952). Throws on what is no address. */
export const canonical = (address: string): string => ipaddr.parse(address).toString();

/** 4 or 6. Throws on what is no address. */
export const familyOf = (address: string): 4 | 6 => (ipaddr.parse(address).kind() === 'ipv4' ? 4 : 6);

/** The address in SMTP (RFC 5321 §4.1.3). */
export const addressLiteral = (address: string): string =>
  familyOf(address) === 4 ? `[${address}]` : `[IPv6:${address}]`;

/** Name that holds the PTR of an address: under in-addr.arpa (RFC 1035 §3.5) or ip6.arpa (RFC 3596 §2.5). */
export function reverseName(address: string): string {
  const bytes = ipaddr.parse(address).toByteArray().reverse();
  if (bytes.length === 4) return `${bytes.join('.')}.in-addr.arpa`;
  const nibbles = bytes.flatMap((byte) => [byte & 15, byte >> 4]);
  return `${nibbles.map((nibble) => nibble.toString(16)).join('.')}.ip6.arpa`;
}

/**
 * Range that keeps an address from being reached over the Internet, as ipaddr.js names it: `private`, `loopback`,
 * `linkLocal` (cloud metadata too), `carrierGradeNat`, `uniqueLocal`, `reserved` (documentation too) and so on.
 * An IPv4-mapped address is judged as the IPv4 address in it.
 *
 * @param treatAsPublic CIDRs whose addresses count as public
 * @returns undefined for a public address
 */
export function rangeOf(address: string, treatAsPublic: readonly string[]): string | undefined {
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'unicast' || treatAsPublic.some((cidr) => covers(cidr, parsed))) return undefined;
  return range;
}

function covers(cidr: string, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const [network, length] = ipaddr.parseCIDR(cidr);
  return network.kind() === address.kind() && address.match([network, length] as [typeof network, number]);
}
