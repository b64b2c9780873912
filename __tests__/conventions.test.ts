import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../src/checks/index.js';

/** Files of the program by path, without comments. */
const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join('src', file), 'utf8')] as const)
    .map(([file, text]) => [file, text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')] as const),
);
const PURE = /^(checks|derive|policy|receivers|report|evidence)\//;
const ENTRIES = ['action.ts', 'cli.ts'];
/** Standard modules that open sockets. */
const SOCKETS = /^(node:)?(net|tls|dgram|dns|http|https|http2)(\/|$)/;
const BUILT_IN = /^(node:|(fs|os|path|child_process|process|net|tls|dgram|dns|http|https|worker_threads)(\/|$))/;

/** What a file imports: packages as they are, own files by their path. */
const importsOf = (file: string): string[] =>
  [...sources.get(file)!.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join('src', dirname(file), name)).replaceAll('\\', '/') : name,
  );

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
    expect(unwanted(files, (name) => /^(src\/(net|gather|github|demo)|@actions)\//.test(name))).toEqual([]);
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

  test('every file is listed once, by topic', () => {
    const files = [...sources.keys()].filter((file) => /^checks\/.*\//.test(file));
    expect([...listed].sort()).toEqual(files.map((file) => file.replace(/^checks\/|\.ts$/g, '')).sort());
    const topics = CHECKS.map(({ topic }) => topic).filter((topic, index, all) => topic !== all[index - 1]);
    expect(topics).toEqual([...new Set(topics)]);
  });

  test.each(CHECKS.map((check) => [check.id, check] as const))('%s says all it must', (_, check) => {
    expect(check.title).not.toBe('');
    expect(check.why).toMatch(/\.$/);
    expect(check.references).not.toHaveLength(0);
    expect(Object.keys(check.findings)).not.toHaveLength(0);
    for (const { says, fix, severity } of Object.values(check.findings)) {
      expect(says).not.toBe('');
      expect(fix).not.toBe('');
      expect(severity).toBeTruthy();
    }
  });

  test.each(CHECKS.map((check) => [`${check.topic}/${check.id}`, check] as const))(
    '%s has a test of every code and of the pass',
    (path, check) => {
      const file = `__tests__/checks/${path}.test.ts`;
      expect(existsSync(file) && file).toBe(file);
      const text = readFileSync(file, 'utf8');
      const untested = ['ok', ...Object.keys(check.findings)].filter((code) => !text.includes(`'${code}'`));
      expect(untested).toEqual([]);
    },
  );
});
