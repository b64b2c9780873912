import { cut } from '../../evidence/caps.js';
import { nameSpan } from '../escape.js';
import type { Matrix } from '../matrix.js';
import { count } from '../words.js';
import type { Detail } from './budget.js';
import { details, table } from './html.js';

/** Hosts without anything against them are folded from so many on. */
const FOLD_FROM = 20;

/** The matrix as a table; hosts without anything against them are folded where there are many. */
export function matrix({ topics, rows: all }: Matrix, detail: Detail): string {
  const head = ['host', ...topics.map((topic) => (topic === 'domains' ? 'sender domains' : topic))];
  const rows = all.map((row) => ({ ...row, good: row.worst === '✅' }));
  const write = (row: (typeof rows)[number]): string[] => {
    const name = nameSpan(cut(row.host, 255));
    return [row.good ? name : `**${name}**`, ...row.cells];
  };
  const bad = rows.filter(({ good }) => !good);
  const good = rows.filter((row) => row.good);
  const fold = rows.length > FOLD_FROM;
  const open = [...bad.slice(0, detail.most), ...(detail.passing && !fold ? good : [])].map(write);
  const blocks = open.length > 0 ? [table(head, open)] : [];
  if (bad.length > detail.most)
    blocks.push(`… and ${count(bad.length - detail.most, 'more host')} with something against them.`);
  const rest = `✅ ${count(good.length, open.length > 0 ? 'more host' : 'host')} with nothing against ${good.length === 1 ? 'it' : 'them'}`;
  if (good.length > 0 && !detail.passing) blocks.push(rest);
  if (good.length > 0 && detail.passing && fold) {
    const more = good.length > detail.most ? `\n\n… and ${good.length - detail.most} more.` : '';
    blocks.push(details(rest, table(head, good.slice(0, detail.most).map(write)) + more));
  }
  return blocks.join('\n\n');
}
