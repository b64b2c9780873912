import { linkSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { decode, encode } from '../../src/evidence/codec.js';
import { liveFiles, writeFiles } from '../../src/files.js';
import { inputNamed } from '../../src/plan/inputs.js';
import { OUTPUT_FILES, readOutputPaths } from '../../src/plan/paths.js';
import { readValues } from '../../src/plan/values.js';
import { reportOf } from '../../src/preflight.js';
import { filesToWrite, fileTexts } from '../../src/report/files.js';
import { hostEvidence, runEvidence } from '../fixtures.js';
import { faultsOf } from './xml.js';

const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
const at = (name: string): string => join(folder, name);
const evidence = { run: runEvidence(), domains: [], hosts: [hostEvidence()] };
const { policy } = evidence.run;
const context = { report: reportOf(evidence, policy), evidence, policy };

describe('the list', () => {
  test('has an input for each, and the other way round', () => {
    expect(OUTPUT_FILES.map((name) => inputNamed(name)?.kind)).toEqual(OUTPUT_FILES.map(() => 'path'));
    expect(Object.keys(fileTexts(context))).toEqual([...OUTPUT_FILES]);
  });

  test('is cut down to what was asked for', () => {
    const files = filesToWrite({ 'junit-file': ' a.xml\n', 'report-json': '', hosts: 'mail.example.com' }, context);
    expect(files.map(({ name, path }) => [name, path])).toEqual([['junit-file', 'a.xml']]);
  });

  test('has each text in its format, and the same one every time', async () => {
    const [first, again] = [fileTexts(context), fileTexts(context)];
    for (const name of OUTPUT_FILES) expect(again[name]()).toBe(first[name]());
    expect(JSON.parse(first['report-json']())).toMatchObject({ schemaVersion: 1 });
    expect(decode(first['evidence-file']()).ok).toBe(true);
    expect(JSON.parse(first['sarif-file']())).toMatchObject({ version: '2.1.0' });
    expect(await faultsOf(first['junit-file']())).toEqual([]);
  });
});

test('only what was written is announced', () => {
  const text = () => 'x';
  const defect = () => {
    throw new Error('no text');
  };
  const { written, unwritten } = writeFiles([
    { name: 'good', path: at('good'), text },
    { name: 'folder', path: folder, text },
    { name: 'defect', path: at('defect'), text: defect },
    { name: 'last', path: at('last'), text },
  ]);
  expect(written).toEqual({ good: at('good'), last: at('last') });
  expect(unwritten.map((says) => says.split(' ')[0])).toEqual([folder, at('defect')]);
});

describe('two outputs to one file are refused', () => {
  const placesOf = (paths: Record<string, string>): string[] => {
    const values = readValues(paths, {});
    readOutputPaths(values, liveFiles);
    return values.errors.map(({ place }) => place);
  };
  for (const name of ['there', 'ca.pem']) writeFileSync(at(name), '');
  mkdirSync(at('below'));
  linkSync(at('there'), at('hard'));
  linkSync(at('ca.pem'), at('hard.pem'));
  symlinkSync(at('there'), at('soft'));
  symlinkSync('absent', at('dangling'));
  symlinkSync(folder, at('self'));

  test.each([
    ['absent', 'below/../absent'],
    ['absent', 'self/absent'],
    ['absent', 'dangling'],
    ['there', 'soft'],
    ['there', 'hard'],
    ['soft', 'hard'],
  ])('%s and %s', (one, other) => {
    expect(placesOf({ 'sarif-file': at(one), 'junit-file': at(other) })).toEqual(['junit-file']);
  });

  test('each pair of inputs', () => {
    for (const one of OUTPUT_FILES)
      for (const other of OUTPUT_FILES.filter((name) => name !== one))
        expect(placesOf({ [one]: at('x'), [other]: at('x') })).toHaveLength(1);
  });

  test('and one over a file that is read', () => {
    expect(placesOf({ 'ca-file': at('ca.pem'), 'sarif-file': at('hard.pem') })).toEqual(['sarif-file']);
  });

  test('others are not', () => {
    expect(placesOf({ 'sarif-file': at('there'), 'junit-file': at('absent'), 'report-json': at('r.json') })).toEqual(
      [],
    );
  });
});

describe('report --from', () => {
  writeFileSync(at('run.ndjson'), encode(evidence));
  async function report(...options: string[]) {
    let err = '';
    const sink = () => new Writable({ write: (_, __, done) => done() });
    const stderr = new Writable({
      write(chunk, _, done) {
        err += chunk;
        done();
      },
    });
    const status = await main(['report', '--from', at('run.ndjson'), ...options], { stdout: sink(), stderr, env: {} });
    return { status, err };
  }

  test('writes SARIF and JUnit', async () => {
    const usual = await report();
    const { status } = await report('--sarif-file', at('r.sarif'), '--junit-file', at('r.xml'));
    expect(status).toBe(usual.status);
    expect(JSON.parse(readFileSync(at('r.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(await faultsOf(readFileSync(at('r.xml'), 'utf8'))).toEqual([]);
  });

  test('tells a path that cannot be written, and writes nothing', async () => {
    const { status, err } = await report('--sarif-file', at('no/r.sarif'), '--junit-file', at('unmade.xml'));
    expect([status, err]).toEqual([2, expect.stringMatching(/^smtp-preflight: --sarif-file: /)]);
    expect(liveFiles.read(at('unmade.xml'))).toBeUndefined();
  });
});
