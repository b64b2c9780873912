import ipaddr from 'ipaddr.js';
import { isAddress, rangeOf } from '../derive/addresses.js';
import { DEFAULT_CONFIG } from './config/load.js';
import { quote } from './input-errors.js';
import { toDomain } from './names.js';
import type { NamedHost } from './types.js';
import type { Item, Values } from './values.js';

/** Left of `=`: what is checked. */
type Target = { address: string } | { name: string };

/**
 * The hosts of the input `hosts`, entries of one expected FQDN merged, in the order of their first mention.
 * Mistakes are collected in `values`.
 */
export function readHosts(values: Values, treatAsPublic: readonly string[]): NamedHost[] {
  const items = values.items('hosts');
  if (items.length === 0)
    values.wrong(
      values.placeOf('hosts'),
      `no host is given: name at least one, e.g. \`mail.example.com\`, or write \`${DEFAULT_CONFIG}\`.`,
    );
  const expected = readExpected(values, items.length);
  const hosts = new Map<string, NamedHost>();
  for (const item of items) {
    const named = readItem(values, item, expected, treatAsPublic);
    if (named) merge(values, hosts, named, item);
  }
  return [...hosts.values()].map((host) => ({ ...host, declared: [...new Set(host.declared)] }));
}

function readExpected(values: Values, count: number): string | undefined {
  if (!values.given('expected-fqdn')) return undefined;
  const place = values.placeOf('expected-fqdn');
  if (count > 1)
    values.wrong(place, 'expected-fqdn is for a single host: with several, write `target = expected FQDN` in hosts.');
  const name = toDomain(values.text('expected-fqdn'));
  if (name === undefined) values.wrong(place, notAName(values.text('expected-fqdn')));
  return name;
}

function readItem(
  values: Values,
  { text, line, place }: Item,
  expected: string | undefined,
  treatAsPublic: readonly string[],
): NamedHost | undefined {
  const [left = '', right, ...rest] = text.split('=').map((part) => part.trim());
  if (rest.length > 0 || right === '' || left === '') {
    values.wrong(
      place,
      `${quote(text)} is not a host: write \`FQDN\`, \`address = FQDN\` or \`FQDN = expected FQDN\`.`,
    );
    return undefined;
  }
  const target = readTarget(values, left, place, treatAsPublic);
  const named = right === undefined ? undefined : toDomain(right);
  if (right !== undefined && named === undefined) values.wrong(place, notAName(right));
  if (named !== undefined && expected !== undefined && named !== expected)
    values.wrong(place, `${quote(text)} expects another name than expected-fqdn, which is \`${expected}\`.`);
  if (!target || (right !== undefined && named === undefined)) return undefined;
  const own = 'name' in target ? target.name : undefined;
  const host = named ?? expected ?? own;
  if (host === undefined) {
    if (!values.given('expected-fqdn')) values.wrong(place, nameless(left));
    return undefined;
  }
  return {
    host,
    source: { file: 'hosts', line },
    ...(own !== undefined && own !== host && { target: own }),
    declared: 'address' in target ? [target.address] : [],
  };
}

function readTarget(values: Values, text: string, place: string, treatAsPublic: readonly string[]): Target | undefined {
  if (!isAddress(text)) {
    const name = toDomain(text);
    if (name === undefined)
      values.wrong(
        place,
        `${quote(text)} is neither an address nor a fully qualified domain name, like \`mail.example.com\`.`,
      );
    return name === undefined ? undefined : { name };
  }
  const problem = privateAddress(text, treatAsPublic);
  if (problem === undefined) return { address: ipaddr.process(text).toString() };
  values.wrong(place, problem);
  return undefined;
}

/** Why an address is not dialled, if it is not. */
export function privateAddress(address: string, treatAsPublic: readonly string[]): string | undefined {
  if (address.includes('%')) return `${quote(address)} has a zone index, which says nothing outside one machine.`;
  const range = rangeOf(address, treatAsPublic);
  return range === undefined
    ? undefined
    : `${quote(address)} is not a public address (${range}) and is not connected to; name its network in treat-as-public if it is meant.`;
}

function merge(values: Values, hosts: Map<string, NamedHost>, named: NamedHost, item: Item): void {
  const earlier = hosts.get(named.host);
  if (!earlier) {
    hosts.set(named.host, named);
    return;
  }
  if (earlier.target !== undefined && named.target !== undefined && earlier.target !== named.target)
    values.wrong(
      item.place,
      `\`${named.host}\` is expected of two targets, \`${earlier.target}\` and \`${named.target}\`.`,
    );
  earlier.target ??= named.target;
  earlier.declared.push(...named.declared);
}

const nameless = (address: string): string =>
  `\`${address}\` is an address without a name: write \`${address} = mail.example.com\` with the FQDN it must have, ` +
  'or give expected-fqdn where it is the only host.';

const notAName = (text: string): string =>
  `${quote(text)} is not a fully qualified domain name, like \`mail.example.com\`.`;
