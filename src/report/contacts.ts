import type { Contact } from '../plan/contacts/contact.js';
import { span, terminal, terminalLine, text } from './escape.js';
import { grouped } from './grouped.js';
import { details, table } from './markdown/html.js';
import { LIMITS } from './markdown/markdown.js';
import { columnsOf, padded, wrap } from './terminal/layout.js';
import { count } from './words.js';

/** One name or endpoint, and all that it is contacted for. */
interface Row {
  service: Contact['service'];
  asked: string;
  purposes: string[];
}

/** Contacts of one host or domain, or of the place where the run is. */
interface Block {
  name: string;
  rows: Row[];
}

const LEGEND = [
  'What stands in <…> only the answers of a run will tell.',
  '"At most" counts what a broken server costs; a sound one costs less.',
  'Nothing was asked and nothing was sent.',
];
const SERVICE_COLUMNS = 8;
/** Longer names push the rest of their line aside. */
const NAME_COLUMNS = 48;
/** Where fewer are left for a purpose, it stands below. */
const PURPOSE_COLUMNS = 40;
const BELOW = 6;

/**
 * Contacts by host and domain, with each purpose; names and endpoints are plain to copy.
 *
 * @param columns that purposes are wrapped to; by default each has one line
 */
export function contactsToTerminal(contacts: readonly Contact[], columns = Number.POSITIVE_INFINITY): string {
  const blocks = blocksOf(contacts).flatMap(({ name, rows }) => {
    const width = Math.min(NAME_COLUMNS, Math.max(...rows.map(({ asked }) => asked.length)));
    const lines = rows.flatMap((row) => linesOf(row, SERVICE_COLUMNS + width + 6, columns));
    return [terminal(name), ...lines, ''];
  });
  const told = [totalOf(contacts), ...LEGEND].flatMap((line) => wrap(line, columns));
  return [...blocks, ...told].map((line) => `${terminalLine(line)}\n`).join('');
}

/** @param indent of the purposes, where that leaves enough */
function linesOf({ service, asked, purposes }: Row, indent: number, columns: number): string[] {
  const front = `  ${service.padEnd(SERVICE_COLUMNS)}  ${terminal(asked)}`;
  const at = columns - indent < PURPOSE_COLUMNS ? BELOW : indent;
  const [first = '', ...others] = purposes.flatMap((purpose) => wrap(terminal(purpose), columns - at));
  const fits = at === indent && (columns === Number.POSITIVE_INFINITY || columnsOf(front) + 2 <= indent);
  const below = (line: string): string => `${' '.repeat(at)}${line}`;
  return fits
    ? [`${padded(front, indent - 2)}  ${first}`, ...others.map(below)]
    : [front, ...[first, ...others].map(below)];
}

/**
 * The same as tables, folded by host and domain.
 *
 * @param limit bytes; blocks that do not fit are counted
 */
export function contactsToMarkdown(contacts: readonly Contact[], limit: number = LIMITS.summary): string {
  const blocks = blocksOf(contacts);
  const written = [`## smtp-preflight: what a run would contact\n\n${text([totalOf(contacts), ...LEGEND].join(' '))}`];
  let bytes = Buffer.byteLength(written.join(''));
  for (const [index, { name, rows }] of blocks.entries()) {
    const markdown = `\n\n${details(text(name), tableOf(rows))}`;
    const left = `\n\n… and ${blocks.length - index} more: see the log.`;
    bytes += Buffer.byteLength(markdown);
    if (bytes + Buffer.byteLength(left) > limit) {
      written.push(left);
      break;
    }
    written.push(markdown);
  }
  return `${written.join('')}\n`;
}

const tableOf = (rows: readonly Row[]): string =>
  table(
    ['service', 'contact', 'purpose'],
    rows.map(({ service, asked, purposes }) => [service, span(asked), purposes.map(text).join('<br>')]),
  );

function blocksOf(contacts: readonly Contact[]): Block[] {
  const blocks = grouped(contacts, ({ subject: { host, domain } }) =>
    domain === undefined ? (host ?? 'From where it runs') : `Domain ${domain}`,
  );
  return blocks.map(([name, its]) => ({
    name,
    rows: grouped(its, ({ service, to, types = [] }) => [service, to, ...types].join(' ')).map(([, same]) =>
      rowOf(same),
    ),
  }));
}

function rowOf(contacts: [Contact, ...Contact[]]): Row {
  const [{ service, to, types = [] }] = contacts;
  const most = contacts.reduce((sum, contact) => sum + (contact.most ?? 0), 0);
  const inAll = service === 'smtp' && contacts.length > 1 ? [`at most ${connections(to, most)} in all:`] : [];
  return { service, asked: [to, ...types].join(' '), purposes: [...inAll, ...contacts.map(purposeOf)] };
}

function purposeOf({ service, to, purpose, most, when }: Contact): string {
  const unit = service === 'dns' ? `${most} names` : connections(to, most ?? 0);
  return [
    purpose,
    ...(most === undefined ? [] : [`at most ${unit}`]),
    ...(when === undefined ? [] : [`only if ${when}`]),
  ].join('; ');
}

const connections = (to: string, most: number): string =>
  `${count(most, 'connection')}${to.startsWith('<each') ? ' to each' : ''}`;

function totalOf(contacts: readonly Contact[]): string {
  const number = (key: 'host' | 'domain') => new Set(contacts.flatMap(({ subject }) => subject[key] ?? [])).size;
  return `${count(number('host'), 'host')}, ${count(number('domain'), 'sender domain')}.`;
}
