import { sameName } from '../derive/names.js';
import type { AddressRow } from './model.js';
import { few } from './words.js';

type EndpointRow = AddressRow['endpoints'][number];

/** What one kind of name says, and whether it is the odd one out; nothing where it was not seen. */
export type NameCell = { says: string; odd: boolean } | undefined;

/** How an output writes what stands in a cell. */
export interface CellWriting {
  name(raw: string): string;
  odd(says: string): string;
  /** Between the words of endpoints that differ. */
  between: string;
}

export const NAME_COLUMNS = ['address', 'forward', 'PTR', 'MX', 'banner', 'EHLO', 'certificate'];
const NAMES_IN_A_CELL = 4;

/** The names that one address of a host goes by, a cell for each column. */
export function nameCells(
  host: string,
  { address, forward, ptr, mx, endpoints }: AddressRow,
  { name, odd, between }: CellWriting,
): NameCell[] {
  const cell = (says: string, isOdd: boolean) => ({ says: isOdd ? odd(says) : says, odd: isOdd });
  const list = (found: string[], fits: (found: string) => boolean) =>
    found.length === 0 ? cell('none', true) : cell(few(found, NAMES_IN_A_CELL, name), !found.some(fits));
  const isHost = (found: string): boolean => sameName(found, host);
  /** Said once where the endpoints agree, else each with its ports. */
  const perEndpoint = (namesOf: (endpoint: EndpointRow) => string[] | null, fits = isHost): NameCell => {
    const ports = new Map<string, number[]>();
    let isOdd = false;
    for (const endpoint of endpoints) {
      const found = namesOf(endpoint);
      if (found === null) continue;
      const told = list(found, fits);
      isOdd ||= told.odd;
      ports.set(told.says, [...(ports.get(told.says) ?? []), endpoint.port]);
    }
    if (ports.size === 0) return undefined;
    const words = [...ports].map(([says, at]) => (ports.size === 1 ? says : `${says} (${at.join(', ')})`));
    return { says: words.join(between), odd: isOdd };
  };
  return [
    cell(name(address), false),
    cell(forward === null ? `${name(host)} (not seen)` : `${forward ? '' : 'not '}${name(host)}`, forward === false),
    ptr === null ? undefined : list(ptr, isHost),
    mx === null ? undefined : mx.length === 0 ? cell('none', false) : list(mx, isHost),
    perEndpoint(({ banner }) => alone(banner)),
    perEndpoint(({ ehlo }) => alone(ehlo)),
    perEndpoint(
      ({ certificate }) => certificate,
      (found) => covers(found, host),
    ),
  ];
}

/** Whether a row has a name that is not the host's. */
export const isOdd = (cells: readonly NameCell[]): boolean => cells.some((cell) => cell?.odd);

const alone = (name: string | null): string[] | null => (name === null ? null : name === '' ? [] : [name]);
/** RFC 9525 §6.3: a wildcard stands for the left-most label. */
const covers = (name: string, host: string): boolean =>
  sameName(name, host) || (name.startsWith('*.') && sameName(name.slice(2), host.slice(host.indexOf('.') + 1)));
