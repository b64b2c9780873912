/** Runs the built action as the runner does, or the built shell entry, from a client's namespace. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { STATE } from './namespaces.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** The Node of `runs.using`. */
const NODE24 = join(ROOT, 'node_modules/node/bin/node');
const DEFAULTS = Object.entries(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs).map(
  ([name, { default: value }]) => [name, value === undefined || /\$\{\{/.test(value) ? '' : String(value)],
);

/**
 * One run. `client` is a namespace, `inputs` by name; `entry` is `action` or `cli`.
 * Gives `{status, output, report, seconds}`; `report` is undefined when none was written.
 */
export async function runTool(entry, client, inputs, name) {
  const dir = join(STATE, 'tool', name);
  mkdirSync(dir, { recursive: true });
  const report = join(dir, 'report.json');
  const all = { ...inputs, 'report-json': report, 'evidence-file': join(dir, 'evidence.ndjson') };
  const begun = Date.now();
  const [args, env] = entry === 'cli' ? shell(all) : action(all, dir);
  const { status, output } = await finish('ip', ['netns', 'exec', client, NODE24, ...args], { env, cwd: dir });
  writeFileSync(join(dir, 'output.txt'), output);
  return {
    status,
    output,
    report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined,
    seconds: (Date.now() - begun) / 1000,
  };
}

const PATH = { PATH: process.env.PATH, LANG: 'C.UTF-8' };

function shell(inputs) {
  const options = Object.entries(inputs).filter(([name]) => name !== 'hosts' && !name.startsWith('smtp-'));
  const hosts = inputs.hosts.split('\n');
  const flags = options.flatMap(([name, value]) => [`--${name}`, value]);
  const login = Object.entries(inputs).filter(([name]) => name.startsWith('smtp-'));
  const env = Object.fromEntries(
    login.map(([name, value]) => [`SMTP_PREFLIGHT_${name.toUpperCase().replace('-', '_')}`, value]),
  );
  return [[join(ROOT, 'dist/cli/index.js'), 'check', ...hosts, ...flags], { ...PATH, ...env }];
}

/** The runner gives every input of action.yml, with its default, and the files that the action writes to. */
function action(inputs, dir) {
  const files = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'].map((file) => [`GITHUB_${file}`, join(dir, file)]);
  for (const [, file] of files) writeFileSync(file, '');
  const given = Object.entries({ ...Object.fromEntries(DEFAULTS), comment: 'never', ...inputs });
  return [
    [join(ROOT, 'dist/action/index.js')],
    {
      ...PATH,
      ...Object.fromEntries(files),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'lab/lab',
      GITHUB_WORKSPACE: dir,
      RUNNER_TEMP: dir,
    },
  ];
}

function finish(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (status) => resolve({ status, output }));
  });
}
