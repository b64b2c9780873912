import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TOPICS } from '../src/checks/check.js';
import { CHECKS } from '../src/checks/index.js';

/** Files of the program by path, without comments. */
const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join('src', file), 'utf8')] as const)
    .map(([file, text]) => [file, text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')] as const),
);
const PURE = /^(checks|derive|policy|report|evidence)\//;
/** Parts that touch the world. */
const IMPURE = /^(net|gather|github|demo|cli|init)\/|^files\.ts$/;
const ENTRIES = ['action.ts', 'cli.ts'];
/** Standard modules that open sockets. */
const SOCKETS = /^(node:)?(net|tls|dgram|dns|http|https|http2)(\/|$)/;
const BUILT_IN = /^(node:|(fs|os|path|child_process|process|net|tls|dgram|dns|http|https|worker_threads)(\/|$))/;

/** What a file imports: packages as they are, own files by their path. */
const importsOf = (file: string, text = sources.get(file)!): string[] =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.')
      ? normalize(join('src', dirname(file), name))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : name,
  );

/** The same without types, which are gone when the program runs. */
const valuesOf = (file: string): string[] =>
  importsOf(file, sources.get(file)!.replace(/^(import|export) type [^;]*;/gm, ''));

/** All own files that a file leads to, itself only where it is imported again. */
function reachedFrom(file: string, imports: (file: string) => string[], seen = new Set<string>()): Set<string> {
  for (const name of imports(file).filter((one) => one.startsWith('src/'))) {
    const next = name.slice('src/'.length);
    if (!seen.has(next)) reachedFrom(next, imports, seen.add(next));
  }
  return seen;
}

/** `file: what` for each import of these files that is not wanted. */
const unwanted = (files: (file: string) => boolean, isBad: (name: string) => boolean): string[] =>
  [...sources.keys()].filter(files).flatMap((file) =>
    importsOf(file)
      .filter(isBad)
      .map((name) => `${file}: ${name}`),
  );

/** `file: text` for each match in these files. */
const matching = (files: (file: string) => boolean, pattern: RegExp): string[] =>
  [...sources]
    .filter(([file]) => files(file))
    .flatMap(([file, text]) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));

describe('walls', () => {
  test('what judges does no input or output', () => {
    const files = (file: string) => PURE.test(file);
    expect(unwanted(files, (name) => BUILT_IN.test(name) && name !== 'node:crypto')).toEqual([]);
    expect(unwanted(files, (name) => /^(src\/(net|gather|github|demo|cli|init)|@actions)\//.test(name))).toEqual([]);
  });

  test('what judges leads to nothing that does, types aside', () => {
    const leads = [...sources.keys()]
      .filter((file) => PURE.test(file))
      .flatMap((file) => [...reachedFrom(file, valuesOf)]);
    expect([...new Set(leads)].filter((name) => IMPURE.test(name))).toEqual([]);
  });

  test('what judges has no clock, no chance, no environment', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\brandom(Bytes|UUID|Int)\b|\bprocess\./g;
    expect(matching((file) => PURE.test(file), impure)).toEqual([]);
  });

  test('only net opens sockets, and the embedded servers of the demonstration', () => {
    expect(
      unwanted(
        (file) => !/^(net|demo)\//.test(file),
        (name) => SOCKETS.test(name),
      ),
    ).toEqual([]);
  });

  test('only github knows the runner', () => {
    expect(
      unwanted(
        (file) => !file.startsWith('github/'),
        (name) => name.startsWith('@actions/'),
      ),
    ).toEqual([]);
  });

  test('only the entries read the process', () => {
    const files = (file: string) => !ENTRIES.includes(file);
    expect(matching(files, /\bprocess\.\w+/g)).toEqual([]);
    expect(unwanted(files, (name) => /^(node:)?process$/.test(name))).toEqual([]);
  });

  test('no file leads to itself, not even by a type', () => {
    expect([...sources.keys()].filter((file) => reachedFrom(file, importsOf).has(file))).toEqual([]);
  });

  test('no folder of the walls is gone', () => {
    const folders = new Set([...sources.keys()].map((file) => file.split('/')[0]!));
    const named = [PURE, IMPURE].flatMap(({ source }) => source.match(/[a-z]+(?=[|)])/g) ?? []);
    expect(named.filter((name) => !folders.has(name))).toEqual([]);
  });

  test('no import has an effect', () => {
    const files = (file: string) => !ENTRIES.includes(file);
    // The formatter puts nothing but the start and the end of a statement in the first column.
    const statement =
      /^(await |if \(|for |while \(|do \{|try \{|switch \(|throw |new |void |delete |[\w$]+(\(|\[|\.| =|\+\+)).*$/gm;
    expect(matching(files, statement)).toEqual([]);
    expect(matching(files, /^(export )?const .*= await .*$/gm)).toEqual([]);
    // Decorators of a library want it; loaded only with the demonstration's certificate authority.
    expect(matching(files, /^import '.*$/gm)).toEqual(["demo/authority.ts: import 'reflect-metadata';"]);
  });
});

describe('checks', () => {
  const listed = CHECKS.map(({ topic, id }) => `${topic}/${id}`);
  const filesIn = (folder: string, ending: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith(ending) && file.includes('/') && !file.startsWith('pastes/'))
      .map((file) => file.slice(0, -ending.length));

  test('every file is listed once, by topic', () => {
    expect([...listed].sort()).toEqual(filesIn('src/checks', '.ts').sort());
    const topics = CHECKS.map(({ topic }) => topic).filter((topic, index, all) => topic !== all[index - 1]);
    expect(topics).toEqual(TOPICS.filter((topic) => topics.includes(topic)));
  });

  test('every test is of a check', () => {
    expect(filesIn('__tests__/checks', '.test.ts').filter((test) => !listed.includes(test))).toEqual([]);
  });

  test('every check has all that belongs to it', () => {
    expect(CHECKS.flatMap(missingOf)).toEqual([]);
  });

  test.each(CHECKS.map((check) => [check.id, check] as const))('%s says all it must, as the others do', (_, check) => {
    const { title, why, references, findings } = check;
    expect(references).not.toHaveLength(0);
    expect(Object.keys(findings)).not.toHaveLength(0);
    expect(Object.values(findings).every(({ severity }) => severity)).toBe(true);
    expect([title, why].join(' ')).not.toMatch(/\{\w+\}/);
    const says = Object.values(findings).map((finding) => finding.says);
    const fixes = Object.values(findings).map(({ fix }) => fix);
    expect([title, ...says].flatMap((text) => notASentence(text, /[^.!\s]$/))).toEqual([]);
    expect([why, ...fixes].flatMap((text) => notASentence(text, /[.!]`?$/))).toEqual([]);
  });
});

/** What a check still lacks, by the file that it belongs into. */
function missingOf({ id, topic, findings }: (typeof CHECKS)[number]): string[] {
  const missing: string[] = [];
  const page = `docs/checks/${id}.md`;
  if (!existsSync(page)) missing.push(`${page}: no page; \`npm run docs\` writes it`);
  const test = `__tests__/checks/${topic}/${id}.test.ts`;
  if (!existsSync(test)) return [...missing, `${test}: no test`];
  const text = readFileSync(test, 'utf8');
  const untested = (code: string) => !text.includes(`'${code}'`) && !text.includes(`'${code}:`);
  if (untested('ok')) missing.push(`${test}: no fixture that passes ('ok')`);
  for (const code of Object.keys(findings).filter(untested))
    missing.push(`${test}: no fixture that fails with '${code}'`);
  return missing;
}

const AMERICAN = /\b\w*(?:[^s]ization|[^s]izing|[^s]ized|behavior|favor|color|center|canceled|defense)\w*\b/gi;

/** What is wrong with a text of ours: how it starts, how it ends, how it writes an endpoint, how it spells. */
function notASentence(text: string, ending: RegExp): string[] {
  const faults = [
    /^([A-Z{`]|\d)/.test(text) ? [] : ['begins with a small letter'],
    ending.test(text) ? [] : ['ends unlike the others'],
    /\}:\{port\}/.test(text) ? ['writes `ADDRESS:PORT`, which IPv6 makes ambiguous: `ADDRESS port PORT`'] : [],
    [...text.replace(/`[^`]*`/g, '').matchAll(AMERICAN)].map(([word]) => `spells ${word}`),
    (text.match(/`/g)?.length ?? 0) % 2 === 0 ? [] : ['has a lone backtick'],
  ];
  return faults.flat().map((fault) => `${fault}: ${text}`);
}
