import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { quote } from '../input-errors.js';

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

type Problem = Position & { message: string };
export type Parsed = { ok: Document } | { errors: Problem[] };

type Yaml = ReturnType<typeof parseDocument<Node>>;

/** So many nodes may come from aliases: more multiply a small file into a large one. */
const MOST_COPIES = 100_000;
/** An alias costs as much as so many nodes. */
const ALIAS = 5;
/** The models of the files need six. */
const MOST_LEVELS = 32;

const TOO_DEEP = 'this file is nested too deeply.';

/** YAML 1.2 with its core schema, whatever the file says: `off` is a word there and no boolean. */
export function parse(text: string): Parsed {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    // Whether keys are unique is told below, in a time that does not grow with the square of their number.
    const options = { lineCounter: lines, prettyErrors: false, schema: 'core', uniqueKeys: false } as const;
    const document = parseDocument<Node>(text, options);
    const problems = [...document.errors, ...document.warnings].map(({ code, message, pos: [start] }) => ({
      ...at(start),
      message: code === 'MULTIPLE_DOCS' ? 'a second document begins here: a file holds one.' : `${message}.`,
    }));
    const unread = text.indexOf('\uFFFD');
    if (unread >= 0) return { errors: [{ ...at(unread), message: 'what stands here is not UTF-8.' }] };
    if (problems.some(({ message }) => message.startsWith('Maximum call stack')))
      return { errors: [{ line: 1, column: 1, message: TOO_DEEP }] };
    if (problems.length === 0) problems.push(...problemsIn(document, at));
    if (problems.length > 0) return { errors: problems };
    const value: unknown = document.toJS({ maxAliasCount: -1 });
    return { ok: { value, positionOf: createFinder(document, at) } };
  } catch (error) {
    if (error instanceof RangeError) return { errors: [{ line: 1, column: 1, message: TOO_DEEP }] };
    throw error;
  }
}

/** What YAML allows and nobody can mean: keys that are no text or there twice, aliases of nothing or of too much. */
function problemsIn(document: Yaml, at: (offset: number) => Position): Problem[] {
  const problems: Problem[] = [];
  const wrong = (node: unknown, message: string) => problems.push({ ...at(offsetOf(node) ?? 0), message });
  /** Nodes by anchor, once it is whole. */
  const sizes = new Map<string, number>();
  let copies = 0;
  const copy = (alias: Alias): number => {
    const size = sizes.get(alias.source);
    if (size === undefined) wrong(alias, `there is no anchor ${quote(`&${alias.source}`)} above.`);
    const before = copies;
    copies += ALIAS + (size ?? 0);
    if (before <= MOST_COPIES && copies > MOST_COPIES) wrong(alias, 'aliases multiply this file without end.');
    return size ?? 0;
  };
  const checkKeys = ({ items }: YAMLMap): void => {
    const lines = new Map<string, number>();
    for (const { key } of items) {
      const name = isScalar(key) && key.value !== null ? textOf(key) : undefined;
      if (name === undefined) wrong(key, 'a key must be text.');
      else if (name === '__proto__') wrong(key, 'there is no key `__proto__` anywhere.');
      else if (lines.has(name)) wrong(key, `the key ${quote(name)} is there before, in line ${lines.get(name)}.`);
      else lines.set(name, at(offsetOf(key) ?? 0).line);
    }
  };
  const sizeOf = (node: unknown, level: number): number => {
    if (level > MOST_LEVELS) throw new RangeError();
    if (isAlias(node)) return copy(node);
    if (isMap(node)) checkKeys(node);
    const inner = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : isSeq(node) ? node.items : [];
    const size = inner.reduce<number>((sum, part) => sum + sizeOf(part, level + 1), 1);
    if (isNode(node) && node.anchor) sizes.set(node.anchor, size);
    return size;
  };
  sizeOf(document.contents, 0);
  return problems;
}

/** Finds the deepest part that a path leads to. */
function createFinder(document: Yaml, at: (offset: number) => Position): Document['positionOf'] {
  const indexes = new WeakMap<object, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap): Map<string, Pair> => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [textOf(pair.key), pair]));
    indexes.set(map, index);
    return index;
  };
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
      const inner = isAlias(node) ? node.resolve(document) : node;
      if (isMap(inner)) {
        const pair = pairsOf(inner).get(String(step));
        if (!pair) break;
        const wanted = part === 'key' && index === path.length - 1 ? pair.key : pair.value;
        node = pair.value;
        offset = offsetOf(wanted) ?? offsetOf(pair.key) ?? offset;
      } else if (isSeq(inner)) {
        node = inner.items[Number(step)];
        offset = offsetOf(node) ?? offset;
      } else break;
    }
    return at(offset);
  };
}

/** Of a key. */
const textOf = (node: unknown): string => String(isScalar(node) ? node.value : node);
const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
