import { ownerOf } from '../checks/finding.js';
import { cut } from '../evidence/caps.js';
import type { Detail } from './budget.js';
import { span } from './escape.js';
import { details, few, table } from './html.js';
import type { HostRow, Report } from './model.js';

type AddressRow = HostRow['addresses'][number];

/** A cell, and whether it is the odd one out. */
interface Cell {
  says: string;
  odd: boolean;
}

const HEAD = ['host', 'address', 'forward', 'PTR', 'banner', 'EHLO', 'certificate'];
const NAMES_IN_A_CELL = 4;

/**
 * For each address every name it goes by, side by side; those that are not the host's are bold.
 * @returns nothing when there is no row to show
 */
export function names({ hosts, findings }: Report, detail: Detail): string {
  const failing = new Set(
    findings.filter(({ outcome, waiver }) => outcome === 'fail' && !waiver).map(({ subject }) => ownerOf(subject)),
  );
  const told = detail.passing ? hosts : hosts.filter(({ host }) => failing.has(host));
  const rows = told.flatMap(({ host, addresses }) => addresses.map((address) => rowOf(host, address)));
  const write = (row: Cell[]): string[] => row.map(({ says, odd }) => (odd ? `**${says}**` : says));
  const [odd, even] = [rows.filter(isOdd), rows.filter((row) => !isOdd(row))];
  const blocks: string[] = [];
  if (Math.min(odd.length, detail.most) > 0) blocks.push(table(HEAD, odd.slice(0, detail.most).map(write)));
  if (odd.length > detail.most) blocks.push(`… and ${odd.length - detail.most} more addresses with an odd name.`);
  if (even.length > 0 && detail.passing) {
    const agree = `${even.length === 1 ? '1 address goes' : `${even.length} addresses go`} by one name`;
    blocks.push(details(agree, table(HEAD, even.map(write))));
  }
  return blocks.length > 0 ? ['### One name', ...blocks].join('\n\n') : '';
}

const isOdd = (row: Cell[]): boolean => row.some(({ odd }) => odd);

function rowOf(host: string, { address, forward, ptr, endpoints }: AddressRow): Cell[] {
  return [
    { says: shown(host), odd: false },
    { says: shown(address), odd: false },
    forward === null ? UNSEEN : { says: forward ? shown(host) : 'not this address', odd: !forward },
    listCell(ptr, (name) => name === host),
    perEndpoint(
      endpoints,
      ({ banner }) => banner && [banner],
      (name) => sameName(name, host),
    ),
    perEndpoint(
      endpoints,
      ({ ehlo }) => ehlo && [ehlo],
      (name) => sameName(name, host),
    ),
    perEndpoint(
      endpoints,
      ({ certificate }) => certificate,
      (name) => covers(name, host),
    ),
  ];
}

const UNSEEN: Cell = { says: '–', odd: false };
const shown = (name: string): string => span(cut(name, 255));
const sameName = (name: string, host: string): boolean => name.toLowerCase() === host;
/** RFC 9525 §6.3: a wildcard stands for the left-most label. */
const covers = (name: string, host: string): boolean =>
  sameName(name, host) || (name.startsWith('*.') && sameName(name.slice(2), host.slice(host.indexOf('.') + 1)));

function listCell(found: string[] | null, fits: (name: string) => boolean): Cell {
  if (found === null) return UNSEEN;
  if (found.length === 0) return { says: 'none', odd: true };
  return { says: few(found, NAMES_IN_A_CELL, shown), odd: !found.some(fits) };
}

/** One cell for all endpoints of an address: said once where they agree, else each with its ports. */
function perEndpoint(
  endpoints: AddressRow['endpoints'],
  namesOf: (endpoint: AddressRow['endpoints'][number]) => string[] | '' | null,
  fits: (name: string) => boolean,
): Cell {
  const ports = new Map<string, number[]>();
  let odd = false;
  for (const endpoint of endpoints) {
    const found = namesOf(endpoint);
    if (found === null) continue;
    const cell = listCell(found === '' ? [] : found, fits);
    odd ||= cell.odd;
    ports.set(cell.says, [...(ports.get(cell.says) ?? []), endpoint.port]);
  }
  if (ports.size === 0) return UNSEEN;
  const says = [...ports].map(([name, at]) => (ports.size === 1 ? name : `${name} (${at.join(', ')})`)).join('<br>');
  return { says, odd };
}
