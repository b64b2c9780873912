import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

interface Circumstances {
  env?: Record<string, string>;
  cwd?: string;
  /** A file descriptor, or a pipe whose reader is gone. */
  stdout?: number | 'unread';
}

/** Runs a built bundle to its end, with nothing in its environment but what is given. */
export function runBundle(
  name: 'action' | 'cli',
  args: readonly string[],
  { env = {}, cwd = process.cwd(), stdout }: Circumstances = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [bundle(name), ...args], {
    env,
    cwd,
    stdio: ['ignore', typeof stdout === 'number' ? stdout : 'pipe', 'pipe'],
  });
  const ended: Ended = { status: null, out: '', err: '' };
  if (stdout === 'unread') child.stdout?.destroy();
  child.stdout?.on('data', (chunk) => {
    ended.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    ended.err += chunk;
  });
  return new Promise((done) => child.on('close', (status) => done({ ...ended, status })));
}

const bundle = (name: string): string => fileURLToPath(new URL(`../../dist/${name}/index.js`, import.meta.url));
