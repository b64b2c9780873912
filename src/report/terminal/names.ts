import { ownerOf } from '../../checks/finding.js';
import { cut } from '../../evidence/caps.js';
import { terminal } from '../escape.js';
import type { Report } from '../model.js';
import { type CellWriting, isOdd, NAME_COLUMNS, type NameCell, nameCells } from '../name-cells.js';
import { columnsOf, padded, type Style } from './layout.js';

const PLAIN: CellWriting = { name: (raw) => terminal(cut(raw, 255)), odd: (says) => says, between: ', ' };
const ROWS = 20;

interface Row {
  host: string;
  cells: NameCell[];
}

/** For the addresses that go by more than one name: all of them side by side where there is room, else the odd ones. */
export function names({ hosts, findings }: Report, style: Style): string[] {
  const failing = new Set(
    findings.flatMap(({ outcome, waiver, subject }) => (outcome === 'fail' && !waiver ? [ownerOf(subject)] : [])),
  );
  const rows = hosts
    .filter(({ host }) => failing.has(host))
    .flatMap(({ host, addresses }) => addresses.map((address) => ({ host, cells: nameCells(host, address, PLAIN) })))
    .filter(({ cells }) => isOdd(cells));
  if (rows.length === 0) return [];
  const shown = rows.slice(0, ROWS);
  const more = rows.length > ROWS ? [`  … and ${rows.length - ROWS} more addresses with an odd name`] : [];
  return [style.paint('bold', 'One name'), ...(tableOf(shown, style) ?? listOf(shown, style)), ...more, ''];
}

/** Nothing where it is wider than the terminal. */
function tableOf(rows: readonly Row[], { paint, columns }: Style): string[] | undefined {
  const seen = NAME_COLUMNS.map((_, column) => column).filter((column) => rows.some(({ cells }) => cells[column]));
  const says = (cell: NameCell): string => cell?.says ?? '–';
  const widths = seen.map((column) =>
    Math.max(columnsOf(NAME_COLUMNS[column]!), ...rows.map(({ cells }) => columnsOf(says(cells[column])))),
  );
  if (widths.reduce((sum, width) => sum + 2 + width, 0) > columns) return undefined;
  const line = (written: (column: number, width: number) => string): string =>
    `  ${seen.map((column, index) => written(column, widths[index]!)).join('  ')}`.trimEnd();
  return [
    line((column, width) => paint('dim', padded(NAME_COLUMNS[column]!, width))),
    ...rows.map(({ cells }) =>
      line((column, width) => {
        const cell = padded(says(cells[column]), width);
        return cells[column]?.odd ? paint('yellow', cell) : cell;
      }),
    ),
  ];
}

const listOf = (rows: readonly Row[], { write }: Style): string[] =>
  rows.flatMap(({ host, cells }) => {
    const odd = cells.flatMap((cell, column) => (cell?.odd ? [`${NAME_COLUMNS[column]} ${cell.says}`] : []));
    return write(4, `${cells[0]!.says} of ${PLAIN.name(host)}: ${odd.join('; ')}`, '  –');
  });
