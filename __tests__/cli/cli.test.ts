import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index.js';
import { helpText } from '../../src/cli/help.js';
import { readInputs } from '../../src/cli/inputs.js';
import { inColour, isTerminal, widthOf } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { watchOutput } from '../../src/cli/output.js';
import { encode } from '../../src/evidence/codec.js';
import { ok } from '../../src/evidence/slot.js';
import { INPUTS } from '../../src/plan/inputs.js';
import { pageOf } from '../../src/report/pages/check-page.js';
import { VERSION } from '../../src/version.js';
import { addressEvidence, hostEvidence, nxdomain, runEvidence } from '../fixtures.js';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

async function run(argv: string[], env: Record<string, string> = {}) {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const status = await main(argv, { stdout, stderr, env });
  return { status, out: stdout.text, err: stderr.text };
}

describe('wrong usage: status 2, nothing on standard output, one line a mistake', () => {
  test.each<[string[], RegExp]>([
    [[], /no command/],
    [['chek', 'mail.example.com'], /mean `check`/],
    [['mail.example.com'], /smtp-preflight check mail\.example\.com/],
    [['constructor'], /no command `constructor`/],
    [['--policy', 'strict'], /without a command/],
    [['check', 'mail.example.com', '--polciy', 'strict'], /mean `--policy`/],
    [['check', 'mail.example.com', '--comment', 'never'], /no option `--comment`/],
    [['check', 'mail.example.com', '-x'], /no option `-x`/],
    [['check', 'mail.example.com', '--policy'], /--policy needs a value/],
    [['check', 'mail.example.com', '--policy', '--timeout', '3'], /--policy needs a value/],
    [['check', 'mail.example.com', '--policy=a', '--policy=b'], /twice/],
    [['check', 'mail.example.com', '--policy', 'strct'], /--policy: `strct`.*mean `strict`/],
    [['check'], /hosts: no host/],
    [['check', 'mail.example.com', 'nope'], /hosts:2: `nope`/],
    [['check', 'mail.example.com', '--ca-file', '/nowhere/ca.pem'], /--ca-file: `\/nowhere\/ca\.pem`/],
    [['check', 'mail.example.com', '--report-json', '/nowhere/r.json'], /--report-json: /],
    [['check', 'mail.example.com', '--report-json', '/proc/r.json'], /--report-json: .*cannot be written/],
    [['check', 'mail.example.com', '--evidence-file', '-'], /--evidence-file: `-` is standard output/],
    [['check', 'mail.example.com', '--sarif-file=-'], /--sarif-file: `-` is standard output/],
    [['check', 'mail.example.com', '--junit-file= -'], /--junit-file: `-` is standard output/],
    [['check', 'mail.example.com', '--config', '-'], /--config: `-`/],
    [['report'], /--from FILE/],
    [['report', '--from', '/nowhere/e.ndjson'], /\/nowhere\/e\.ndjson/],
    [['report', 'e.ndjson'], /`e\.ndjson` is not expected/],
    [['explain', 'ptr-exist'], /mean `ptr-exists`/],
    [['explain', 'ptr-exist/missing'], /mean `ptr-exists`/],
    [['explain', 'ptr-exists/mising'], /mean `missing`/],
    [['explain', 'ptr-exists', 'ptr-single'], /`ptr-single` is not expected/],
    [['demo', 'now'], /no arguments/],
  ])('%j', async (argv, says) => {
    const { status, out, err } = await run(argv);
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(says);
  });

  test('several mistakes are told at once', async () => {
    const { err } = await run(['check', 'nope', '--timeout', 'x', '--policy', 'y']);
    expect(err.trim().split('\n')).toHaveLength(4);
  });

  test('what is repeated of the arguments cannot write to the terminal', async () => {
    const { err } = await run(['check', 'a\u001b[2Jb']);
    expect(err).not.toContain('\u001b');
  });
});

test.each([
  [['check', 'mail.example.com', '--smtp-password', '-hunter2'], /SMTP_PREFLIGHT_SMTP_PASSWORD/],
  [['check', 'mail.example.com', '--smtp-username', '--hunter2'], /SMTP_PREFLIGHT_SMTP_USERNAME/],
  [['check', 'mail.example.com', '--proxy', '-socks5://user:hunter2@localhost'], /SMTP_PREFLIGHT_PROXY/],
  [['check', 'mail.example.com', '--proxy', 'user:hunter2@localhost'], /--proxy/],
  [['check', 'mail.example.com', '--smtp-pasword=hunter2'], /mean `--smtp-password`/],
  [['--smtp-password=hunter2', 'mail.example.com'], /`--smtp-password` is given without a command/],
])('a secret is not repeated: %j', async (argv, says) => {
  const { err } = await run(argv);
  expect(err).toMatch(says);
  expect(err).not.toContain('hunter2');
});

describe('where values come from', () => {
  test('options go over the environment, and repeated lists add up', () => {
    const env = { SMTP_PREFLIGHT_POLICY: 'strict', SMTP_PREFLIGHT_SMTP_PASSWORD: 'secret', SMTP_PREFLIGHT_TIMEOUT: '' };
    const { values, sources } = readInputs(
      ['a.example.com', '--policy=essential', '--dnsbl', 'x.example', '--dnsbl=-y.example', 'b.example.com'],
      env,
    );
    expect(values).toEqual({
      hosts: 'a.example.com\nb.example.com',
      policy: 'essential',
      dnsbl: 'x.example\n-y.example',
      'smtp-password': 'secret',
    });
    expect(sources).toEqual({
      hosts: 'hosts',
      policy: '--policy',
      dnsbl: '--dnsbl',
      'smtp-password': 'SMTP_PREFLIGHT_SMTP_PASSWORD',
    });
  });
  test('a mistake is told under the name of its variable', async () => {
    const { err } = await run(['check', 'mail.example.com'], { SMTP_PREFLIGHT_TIMEOUT: '2m' });
    expect(err).toContain('SMTP_PREFLIGHT_TIMEOUT: `2m`');
  });
});

describe('help', () => {
  test('names every option of a shell and no other', () => {
    const named = [...helpText().matchAll(/^ {2}--([a-z-]+)$/gm)].map(([, name]) => name);
    const options = INPUTS.filter((input) => !input.actionOnly).map(({ name }) => name);
    expect(named.sort()).toEqual(options.sort());
  });
  test('is on standard output, with status 0', async () => {
    for (const argv of [['--help'], ['-h'], ['check', '--help']])
      expect(await run(argv)).toEqual({ status: 0, out: helpText(), err: '' });
    expect(await run(['--version'])).toEqual({ status: 0, out: `${VERSION}\n`, err: '' });
  });
  test('fits a terminal', () => {
    expect(
      Math.max(
        ...helpText()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });
});

describe('explain', () => {
  const words = (text: string): string => text.replace(/\s+/g, ' ');

  test('lists every check by topic', async () => {
    const { status, out } = await run(['explain']);
    expect(status).toBe(0);
    expect([...out.matchAll(/^ {2}(\S+)/gm)].map(([, id]) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(out.match(/^\S.*$/gm)?.[0]).toBe('identity');
  });
  test.each(CHECKS.map((check) => [check.id, check] as const))('%s as its page does', async (id, check) => {
    const { status, out } = await run(['explain', id]);
    expect(status).toBe(0);
    const { states, why, facts, codes, fixes, references } = pageOf(check);
    const texts = [states, why, ...facts.flat(), ...references.map(({ text }) => text)];
    for (const { code, says, severities } of codes) texts.push(`${id}/${code}`, says, severities.strict);
    for (const { says, servers } of fixes) texts.push(says, ...servers);
    for (const text of texts) expect(words(out)).toContain(words(text));
    expect((await run(['explain', `${id}/inconclusive`])).out).toBe(out);
  });
  test('one code of a check', async () => {
    const { status, out } = await run(['explain', 'ptr-not-generic/dynamic']);
    expect(status).toBe(0);
    expect(out).toContain('ptr-not-generic/dynamic');
    expect(out).not.toContain('ptr-not-generic/generic');
  });
  test('the findings of the policy itself', async () => {
    const { status, out } = await run(['explain', 'policy']);
    expect(status).toBe(0);
    expect(out).toContain('policy/waiver-expired');
    expect(out).toContain('policy/waiver-unmatched');
    expect(out).not.toContain('References');
    expect((await run(['explain', 'policy/waiver-expired'])).out).not.toContain('waiver-unmatched');
    expect((await run(['explain', 'policy/waiver-expird'])).err).toMatch(/mean `waiver-expired`/);
  });
});

describe('report --from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-'));
  const file = join(folder, 'evidence.ndjson');
  writeFileSync(file, encode({ run: runEvidence(), domains: [], hosts: [hostEvidence()] }));
  const failed = join(folder, 'failed.ndjson');
  const nameless = hostEvidence({ addresses: [addressEvidence({ ptr: ok(nxdomain) })] });
  writeFileSync(failed, encode({ run: runEvidence(), domains: [], hosts: [nameless] }));
  const broken = join(folder, 'broken.ndjson');
  writeFileSync(broken, '{"kind":"run"}\n');

  test('gives the same report every time, as text and as JSON', async () => {
    const text = await run(['report', '--from', file]);
    expect(await run(['report', '--from', file])).toEqual(text);
    expect(text.out).toContain('mail.example.com');
    const json = await run(['report', '--from', file, '--report-json', '-']);
    expect(json.status).toBe(text.status);
    expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1 });
    expect(json.err).toBe(text.out);
  });
  test('judges by another policy when asked to', async () => {
    expect((await run(['report', '--from', file, '--fail-on', 'never'])).status).toBe(0);
    expect((await run(['report', '--from', file, '--fail-on', 'sometimes'])).err).toContain('--fail-on: `sometimes`');
  });
  test('with the report on standard output there is nothing but JSON', async () => {
    for (const dash of ['-', ' -']) {
      const { out, err } = await run(['report', '--from', file, `--report-json=${dash}`], { FORCE_COLOR: '1' });
      expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1 });
      expect(err).toContain('\u001b[');
    }
  });
  test('takes from the environment what is not given, as check does', async () => {
    const env = { SMTP_PREFLIGHT_FAIL_ON: 'never', SMTP_PREFLIGHT_HOSTS: 'not a host', SMTP_PREFLIGHT_TIMEOUT: 'x' };
    expect((await run(['report', '--from', failed], env)).status).toBe(0);
    expect((await run(['report', '--from', failed, '--fail-on=error'], env)).status).toBe(1);
    const json = await run(['report', '--from', failed], { SMTP_PREFLIGHT_REPORT_JSON: '-' });
    expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1 });
    const { status, err } = await run(['report', '--from', failed], { SMTP_PREFLIGHT_FAIL_ON: 'sometimes' });
    expect([status, err]).toEqual([2, expect.stringContaining('SMTP_PREFLIGHT_FAIL_ON: `sometimes`')]);
  });
  test('says what a lenient policy let pass', async () => {
    const args = ['report', '--from', failed, '--fail-on'];
    expect((await run([...args, 'never'])).out).toContain('`fail-on: never`');
    expect((await run([...args, 'error'])).out).not.toContain('`fail-on');
  });
  test('judges by the policy of a file when asked to', async () => {
    const config = join(folder, 'mail.yml');
    writeFileSync(
      config,
      'policy: { fail-on: never }\nwaivers: [{ finding: ptr-single, host: typo.example.com, reason: x }]\n',
    );
    for (const option of ['--config', '--policy']) {
      const { status, out } = await run(['report', '--from', file, option, config]);
      expect(status).toBe(0);
      expect(out).toContain('policy/waiver-unmatched');
    }
    writeFileSync(config, 'policy: { fail-on: sometimes }\n');
    expect((await run(['report', '--from', file, '--config', config])).err).toContain(`${config}:1:20: \`sometimes\``);
  });
  test('a broken file is told with its line', async () => {
    const { status, err } = await run(['report', '--from', broken]);
    expect(status).toBe(2);
    expect(err).toMatch(/broken\.ndjson:1: /);
  });
  test('the evidence is never overwritten, however it is named', async () => {
    const link = join(folder, 'link.ndjson');
    symlinkSync(file, link);
    const before = readFileSync(file, 'utf8');
    for (const path of [
      file,
      join(folder, '.', 'evidence.ndjson'),
      link,
      `${folder}/../${basename(folder)}/evidence.ndjson`,
    ]) {
      const { status, err } = await run(['report', '--from', file, '--report-json', path]);
      expect([status, err]).toEqual([2, expect.stringContaining('is the file of --from too')]);
      expect(readFileSync(file, 'utf8')).toBe(before);
    }
  });
  test('a report that cannot be written is status 2', async () => {
    expect((await run(['report', '--from', file, '--report-json', folder])).status).toBe(2);
  });
});

describe('a stream', () => {
  const stream = (over: object) => Object.assign(new Sink(), over);
  const tty = { isTTY: true, columns: 80 };

  test.each([
    ['a terminal', tty, {}, true, true],
    ['a pipe', {}, {}, false, false],
    ['NO_COLOR', tty, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', tty, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR on a pipe', {}, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', tty, { FORCE_COLOR: '0' }, true, false],
    ['NO_COLOR and FORCE_COLOR', tty, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['TERM=dumb', tty, { TERM: 'dumb' }, false, false],
    ['a terminal without a size', { isTTY: true, columns: 0 }, {}, false, false],
  ])('%s', (_, over, env, drawn, coloured) => {
    expect([isTerminal(stream(over), env), inColour(stream(over), env)]).toEqual([drawn, coloured]);
  });
  test('is as wide as it says, else 80 columns', () => {
    expect([{ columns: 132 }, { columns: 0 }, {}].map((over) => widthOf(stream(over)))).toEqual([132, 80, 80]);
  });
});

test.each([
  ['ENOSPC', true],
  ['EIO', true],
  ['EPIPE', false],
])('%s of standard output is told once, in one line: %s', async (code, told) => {
  const stderr = new Sink();
  const stdout = new Writable({
    write: (_, __, done) => done(Object.assign(new Error('no'), { code })),
  });
  const failed = watchOutput({ stdout, stderr });
  expect(failed()).toBe(false);
  for (const text of ['a', 'b']) await new Promise((done) => stdout.write(text, done));
  expect(failed()).toBe(told);
  expect(stderr.text).toBe(told ? `smtp-preflight: standard output could not be written: ${code}\n` : '');
});
