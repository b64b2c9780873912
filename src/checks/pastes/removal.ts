import type { BlockList } from '../../derive/block-list-table.js';
import type { Paste } from './paste.js';

/**
 * The page on which a list says why it holds an entry and takes it out.
 *
 * @param entry address or name that is listed
 */
export function removalPastes({ operator, removal }: Pick<BlockList, 'operator' | 'removal'>, entry: string): Paste[] {
  if (!/^https:\/\/\S+$/.test(removal)) return [];
  const text = removal.replace('{address}', () => entry);
  const where = text === removal ? `${operator}: enter ${entry}` : operator;
  return [{ into: 'web', where: `${where}, after the cause has ended`, text }];
}
