import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export type Path = readonly PropertyKey[];

export interface Position {
  line: number;
  column: number;
}

/** A YAML file that could be read: its value, and where each part of it stands. */
export interface Document {
  value: unknown;
  /** Of a value, or of its key; where a path leads to nothing, of what should hold it. */
  positionOf(path: Path, part?: 'value' | 'key'): Position;
}

export type Parsed = { ok: Document } | { errors: (Position & { message: string })[] };

/** So many aliases may stand for one anchor's content: more multiply a small file into a large one. */
const MOST_ALIASES = 100;

/** YAML 1.2 with its core schema, whatever the file says: `off` is a word there and no boolean. */
export function parse(text: string): Parsed {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument<Node>(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0)
      return { errors: problems.map(({ message, pos: [start] }) => ({ ...at(start), message: `${message}.` })) };
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const positionOf: Document['positionOf'] = (path, part = 'value') => at(find(document, path, part));
    return { ok: { value, positionOf } };
  } catch (error) {
    if (error instanceof ReferenceError)
      return { errors: [{ line: 1, column: 1, message: 'the aliases in this file multiply its content too often.' }] };
    if (error instanceof RangeError)
      return { errors: [{ line: 1, column: 1, message: 'this file is nested too deeply.' }] };
    throw error;
  }
}

/** Offset of the deepest part that the path leads to. */
function find(document: ReturnType<typeof parseDocument<Node>>, path: Path, part: 'value' | 'key'): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const inner = isAlias(node) ? node.resolve(document) : node;
    if (isMap(inner)) {
      const pair = inner.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!pair) break;
      const wanted = part === 'key' && index === path.length - 1 ? pair.key : pair.value;
      node = pair.value;
      offset = offsetOf(wanted) ?? offsetOf(pair.key) ?? offset;
    } else if (isSeq(inner)) {
      node = inner.items[Number(step)];
      offset = offsetOf(node) ?? offset;
    } else break;
  }
  return offset;
}

const offsetOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
