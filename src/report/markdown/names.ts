import { cut } from '../../evidence/caps.js';
import { nameSpan } from '../escape.js';
import { type CellWriting, isOdd, NAME_COLUMNS, type NameCell, nameCells } from '../name-cells.js';
import type { Detail } from './budget.js';
import { details, table } from './html.js';
import type { View } from './view.js';

const MARKDOWN: CellWriting = { name: (raw) => nameSpan(cut(raw, 255)), odd: (says) => `**${says}**`, between: '<br>' };

/**
 * For each address every name it goes by, side by side; those that are not the host's are bold.
 * @returns nothing when there is no row to show
 */
export function names({ hosts, failures }: View, detail: Detail): string {
  const failing = new Set(failures.flatMap(({ findings }) => findings.map(({ subject }) => subject.host)));
  const told = detail.passing ? hosts : hosts.filter(({ host }) => failing.has(host));
  const rows = told.flatMap(({ host, addresses }) => addresses.map((address) => nameCells(host, address, MARKDOWN)));
  const [odd, even] = [rows.filter(isOdd), rows.filter((row) => !isOdd(row))];
  const blocks: string[] = [];
  if (Math.min(odd.length, detail.most) > 0) blocks.push(tableOf(odd.slice(0, detail.most)));
  if (odd.length > detail.most) blocks.push(`… and ${odd.length - detail.most} more addresses with an odd name.`);
  if (even.length > 0 && detail.passing) {
    const agree = `${even.length === 1 ? '1 address goes' : `${even.length} addresses go`} by one name`;
    blocks.push(details(agree, tableOf(even)));
  }
  return blocks.length > 0 ? ['### One name', ...blocks].join('\n\n') : '';
}

/** A column that nothing was seen of is left out. */
function tableOf(rows: NameCell[][]): string {
  const shown = NAME_COLUMNS.map((_, column) => rows.some((row) => row[column]));
  return table(
    NAME_COLUMNS.filter((_, column) => shown[column]),
    rows.map((row) => row.filter((_, column) => shown[column]).map((cell) => cell?.says ?? '–')),
  );
}
