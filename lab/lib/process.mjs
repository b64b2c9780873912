/** Starts programs, on the machine itself or inside one of the roots, and waits for what they open. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { rootOf } from './packages.mjs';

const started = [];

/** Runs to the end and gives stdout; a non-zero exit status is an error with what the program said. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? `${stdout}${stderr}`.trim()}`);
  return stdout;
}

export const runIn = (root, command, args, options) => run('chroot', [rootOf(root), command, ...args], options);

/** Starts a server that stays in the foreground; its output goes to `log`. */
export const daemon = (root, command, args, log, env = {}) =>
  start('chroot', [rootOf(root), command, ...args], command, log, env);

/** Starts a script of the lab likewise, on the machine itself. */
export const script = (file, args, log) => start(process.execPath, [file, ...args], file, log, {});

function start(program, args, command, log, env) {
  const out = openSync(log, 'a');
  const child = spawn(program, args, {
    stdio: ['ignore', out, out],
    env: { PATH: process.env.PATH, ...env },
    detached: true,
  });
  closeSync(out);
  child.unref();
  started.push({ child, command, log });
}

/** Ends what was started. */
export function stopAll() {
  for (const { child } of started) if (child.exitCode === null) child.kill('SIGTERM');
}

/** Servers that ended although nobody asked them to, with the place of their log. */
export const fallen = () =>
  started
    .filter(({ child }) => child.exitCode !== null || child.signalCode !== null)
    .map(({ command, log }) => `${command} (${log})`);

/** Waits until a TCP port takes connections, or a file exists. */
export async function until(ready, what, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  while (!(await ready())) {
    if (Date.now() > end)
      throw new Error(`${what} did not start; ended by themselves: ${fallen().join(', ') || 'none'}`);
    await sleep(50);
  }
}

export const untilFile = (path) => until(() => existsSync(path), path);

export const untilListening = (host, port) =>
  until(
    () =>
      new Promise((resolve) => {
        const socket = connect({ host, port, timeout: 1000 });
        const answer = (open) => () => {
          socket.destroy();
          resolve(open);
        };
        socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
      }),
    `${host}:${port}`,
  );
