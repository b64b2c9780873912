import { cut } from '../../evidence/caps.js';
import { terminal } from '../escape.js';
import { type Mark, type MatrixRow, matrixOf } from '../matrix.js';
import type { Report } from '../model.js';
import { TOPIC_NAMES } from '../pages/check-page.js';
import { count } from '../words.js';
import { columnsOf, fitted, padded, type Style } from './layout.js';

const MARKS = {
  '❌': ['✖', 'red'],
  '❔': ['?', 'yellow'],
  '⚠️': ['▲', 'yellow'],
  '✅': ['✔', 'green'],
  '–': ['–', 'dim'],
} as const;
const ROWS = 20;
/** Narrower, and the topics are named only where something is against a host. */
const TABLE_FROM = 100;
const WIDEST_HOST = 40;

/** What was found, a line a host: the worst first, of those without anything against them a few. */
export function matrix(report: Report, style: Style): string[] {
  const { topics, rows } = matrixOf(report);
  if (topics.length === 0) return [];
  const most = Math.min(WIDEST_HOST, style.columns >> 1);
  const shown = rows.slice(0, ROWS).map((row) => ({ ...row, name: fitted(terminal(cut(row.host, 255)), most) }));
  const names = topics.map((topic) => TOPIC_NAMES[topic]);
  const width = Math.max(...shown.map(({ name }) => columnsOf(name)));
  const write = style.columns >= TABLE_FROM ? tableRow : listRow;
  const head = style.columns >= TABLE_FROM ? [style.paint('dim', [' '.repeat(width + 2), ...names].join('  '))] : [];
  return [...head, ...shown.flatMap((row) => write(row, names, width, style)), ...rest(rows.slice(ROWS)), ''];
}

type Row = MatrixRow & { name: string };

const painted = (mark: Mark, { paint }: Style): string => paint(MARKS[mark][1], MARKS[mark][0]);

function tableRow({ name, cells, worst }: Row, names: readonly string[], width: number, style: Style): string[] {
  const marks = cells.map((mark, index) => `${painted(mark, style)}${' '.repeat(names[index]!.length - 1)}`);
  return [[`${painted(worst, style)} ${padded(name, width)}`, ...marks].join('  ').trimEnd()];
}

function listRow({ name, cells, worst }: Row, names: readonly string[], width: number, style: Style): string[] {
  const against = (['❌', '❔', '⚠️'] as const).flatMap((mark) => {
    const topics = names.filter((_, index) => cells[index] === mark);
    return topics.length > 0 ? [`${MARKS[mark][0]} ${topics.join(', ')}`] : [];
  });
  const says = against.join(' · ') || (worst === '✅' ? 'nothing against it' : 'not checked');
  const [first, ...more] = style.write(width + 4, says, `  ${name}`);
  return [`${painted(worst, style)} ${first!.slice(2)}`, ...more];
}

function rest(rows: readonly MatrixRow[]): string[] {
  const good = rows.filter(({ worst }) => worst === '✅').length;
  const bad = rows.length - good;
  return [
    ...(bad > 0 ? [`… and ${count(bad, 'more host')} with something against or nothing for them`] : []),
    ...(good > 0 ? [`… and ${count(good, 'more host')} with nothing against them`] : []),
  ];
}
