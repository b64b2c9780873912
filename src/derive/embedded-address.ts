import ipaddr from 'ipaddr.js';

/**
 * How much of an address a name holds: `whole` for at least three octets of an IPv4 address in any order, with any
 * separators, padded, in hexadecimal or as one number, or for half an IPv6 address; `part` for two octets in a row
 * that are not both a single digit.
 */
export function embeddedAddress(name: string, address: string): 'whole' | 'part' | undefined {
  const bytes = ipaddr.process(address).toByteArray();
  return bytes.length === 4 ? embeddedIpv4(name, bytes) : embeddedIpv6(name, bytes);
}

function embeddedIpv4(name: string, octets: number[]): 'whole' | 'part' | undefined {
  const reversed = [...octets].reverse();
  const written = [octets, reversed].flatMap((order) => [
    order.map(hex).join(''),
    order.map((octet) => String(octet).padStart(3, '0')).join(''),
    String(order.reduce((number, octet) => number * 256 + octet, 0)),
  ]);
  const runs = name.match(/\d+/g) ?? [];
  const alike = name.match(/[0-9a-f]{8,}/g) ?? [];
  if (alike.some((run) => written.some((form) => form.length >= 8 && run.includes(form)))) return 'whole';
  if (runs.some((run) => concatenated(run, octets) || concatenated(run, reversed))) return 'whole';
  const numbers = runs.map((run) => (run.length <= 3 ? Number(run) : Number.NaN));
  if (windows(numbers, 3).some((window) => holds(octets, window))) return 'whole';
  const pairs = windows(octets, 2).filter((pair) => pair.join('').length > 2);
  return windows(numbers, 2).some(([one, two]) =>
    pairs.some(([first, second]) => (one === first && two === second) || (one === second && two === first)),
  )
    ? 'part'
    : undefined;
}

/** Three or four octets without separators: `n218250123045`, `199058073`. */
function concatenated(run: string, octets: number[]): boolean {
  const plain = octets.join('');
  const padded = octets.map((octet) => String(octet).padStart(3, '0'));
  const three = [padded.slice(0, 3).join(''), padded.slice(1).join('')];
  return (plain.length >= 7 && run === plain) || three.includes(run);
}

function embeddedIpv6(name: string, bytes: number[]): 'whole' | 'part' | undefined {
  const nibbles = bytes.map(hex).join('');
  const reversed = [...nibbles].reverse().join('');
  const bare = name.replace(/[^0-9a-f]/g, '');
  const halves = [nibbles, reversed].flatMap((text) => [text.slice(0, 16), text.slice(16)]);
  if (halves.some((half) => /[^0]{2}/.test(half) && new Set(half).size > 3 && bare.includes(half))) return 'whole';
  const groups = nibbles.match(/.{4}/g)!.map((group) => group.replace(/^0{1,3}/, ''));
  const named = name.split(/[^0-9a-f]+/).filter((token) => token !== '');
  return windows(groups, 4).some((four) => four.filter((g) => g !== '0').length >= 3 && contains(named, four))
    ? 'whole'
    : undefined;
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

const windows = <T>(list: readonly T[], size: number): T[][] =>
  list.slice(0, Math.max(0, list.length - size + 1)).map((_, start) => list.slice(start, start + size));

/** Whether these numbers are octets of the address, each used once. */
function holds(octets: readonly number[], numbers: readonly number[]): boolean {
  const left = [...octets];
  return numbers.every((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const contains = (list: readonly string[], part: readonly string[]): boolean =>
  windows(list, part.length).some((window) => window.every((word, index) => word === part[index]));
