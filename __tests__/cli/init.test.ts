import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { CONFIG_PATH } from '../../src/init/config-file.js';
import { WORKFLOW_PATH } from '../../src/init/workflow-file.js';
import { readConfig } from '../../src/plan/config/read.js';

const before = process.cwd();
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-preflight-')));
  mkdirSync(join(folder, '.git'));
  process.chdir(folder);
});
afterEach(() => process.chdir(before));

function sink() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

/**
 * @param typed lines of a person at a terminal; absent: there is none
 * @param leaves whether the person is gone after that
 */
async function init(args: string[], typed?: string[], leaves = false) {
  const [out, err] = [sink(), sink()];
  const stdin = Object.assign(new PassThrough(), { isTTY: typed !== undefined });
  stdin.write(typed?.map((line) => `${line}\n`).join('') ?? '');
  if (leaves) stdin.end();
  const status = await main(['init', ...args], { stdout: out.stream, stderr: err.stream, env: {}, stdin });
  return { status, out: out.text(), err: err.text() };
}

const written = () => readdirSync(folder).filter((name) => name !== '.git');
function configuration() {
  const read = readConfig(readFileSync(join(folder, CONFIG_PATH), 'utf8'), CONFIG_PATH);
  return 'ok' in read ? read.ok.value : read.errors;
}

describe('from options', () => {
  test('writes both files and says what comes next', async () => {
    const { status, out, err } = await init([
      'mail.example.com',
      '--hosts=new.example.com = mx2.example.com',
      '--allowed-sender-domains=example.org',
      '--policy=strict',
    ]);
    expect([status, err]).toEqual([0, '']);
    expect(configuration()).toEqual({
      hosts: [{ host: 'mail.example.com' }, { host: 'mx2.example.com', target: 'new.example.com' }],
      'sender-domains': ['example.org'],
      policy: { extends: 'strict' },
    });
    expect(readFileSync(join(folder, WORKFLOW_PATH), 'utf8')).toContain(CONFIG_PATH);
    expect(out).toContain(`smtp-preflight check --config ${CONFIG_PATH}`);
  });

  test('what is not given has its default, and is said', async () => {
    const { status, out } = await init(['--hosts', 'mail.example.com, mail.example.org']);
    expect(status).toBe(0);
    expect(configuration()).toMatchObject({
      'sender-domains': ['example.com', 'example.org'],
      policy: { extends: 'recommended' },
    });
    expect(out).toContain('Sender domains: example.com, example.org');
  });

  test.each<[string[], RegExp[]]>([
    [[], [/no host is given, and there is no terminal/]],
    [['--policy', 'strict'], [/no host is given/]],
    [['nope'], [/`nope`/]],
    [['mail.example.com', '--policy', 'strct'], [/--policy: `strct`.*`essential`.*mean `strict`/]],
    [
      ['mail.example.com\n- x: 1', '--allowed-sender-domains', 'a b'],
      [/x: 1/, /--allowed-sender-domains: `a b`/],
    ],
    [['mail.example.com', '--force', 'yes'], [/no option `--force`/]],
  ])('%j: status 2, nothing written', async (args, says) => {
    const { status, out, err } = await init(args);
    expect([status, out, written()]).toEqual([2, '', []]);
    expect(err.trim().split('\n')).toHaveLength(says.length + 1);
    for (const pattern of says) expect(err).toMatch(pattern);
  });

  test('a file that is there is told before anything is asked', async () => {
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, CONFIG_PATH), 'mine');
    const { status, err } = await init([], ['mail.example.com', '', '']);
    expect(status).toBe(2);
    expect(err).not.toContain('?');
    expect(readFileSync(join(folder, CONFIG_PATH), 'utf8')).toBe('mine');
    expect(readdirSync(join(folder, '.github'))).toEqual(['smtp-preflight.yml']);
  });

  test('in a folder of a repository, at its root', async () => {
    mkdirSync(join(folder, 'dns'));
    process.chdir(join(folder, 'dns'));
    const { out } = await init(['mail.example.com']);
    expect(written()).toEqual(['.github', 'dns']);
    expect(out).toContain(`--config ../${CONFIG_PATH}`);
  });
});

describe('from a person', () => {
  test('three questions, with defaults', async () => {
    expect((await init([], ['mail.example.com', '', ''])).status).toBe(0);
    expect(configuration()).toEqual({
      hosts: [{ host: 'mail.example.com' }],
      'sender-domains': ['example.com'],
      policy: { extends: 'recommended' },
    });
  });

  test('an answer that cannot be used is told and asked again', async () => {
    const { status, err } = await init(
      [],
      ['', 'nope', 'a\u001b[2J.example', 'mail.example.com', 'x_y', 'none', 'lax', 'essential'],
    );
    expect(status).toBe(0);
    expect(err.match(/Which mail servers/g)).toHaveLength(4);
    expect(err.match(/Which domains/g)).toHaveLength(2);
    expect(err.match(/How strict/g)).toHaveLength(2);
    expect(err).not.toContain('\u001b');
    expect(configuration()).toEqual({ hosts: [{ host: 'mail.example.com' }], policy: { extends: 'essential' } });
  });

  test('what the options answer is not asked', async () => {
    const { err } = await init(['--policy', 'strict'], ['mail.example.com', '']);
    expect(err).not.toContain('How strict');
    expect(configuration()).toMatchObject({ policy: { extends: 'strict' } });
  });

  test.each([[[]], [['mail.example.com']], [['mail.example.com', 'none']]])(
    'who leaves after %j, leaves nothing',
    async (typed) => {
      const { status, out } = await init([], typed, true);
      expect([status, out, written()]).toEqual([2, '', []]);
    },
  );
});
