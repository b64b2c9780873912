/**
 * Cold start of the built tool against that of Node itself: `node bench/start-up.mjs [runs]`.
 *
 * Pairs are interleaved, so that a busy machine slows both alike; medians are compared.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BOUND = 2;
const WARM_UP = 3;
const runs = Number(process.argv[2] ?? 31);
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
if (!existsSync(cli)) {
  console.log('dist/cli/index.js is not there: run `npm run build` first.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'smtp-preflight-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

/** Milliseconds from spawning to the end. */
function timed(args) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - begin;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const times = { node: [], tool: [] };
for (let run = -WARM_UP; run < runs; run++) {
  const pair = { node: timed([empty]), tool: timed([cli, '--help']) };
  if (run >= 0) for (const [name, ms] of Object.entries(pair)) times[name].push(ms);
}
rmSync(folder, { recursive: true });

const [node, tool] = [median(times.node), median(times.tool)];
const ratio = tool / node;
console.log(`Start-up, Node ${process.version}, median of ${runs} interleaved pairs
  an empty script          ${node.toFixed(1).padStart(7)} ms
  smtp-preflight --help    ${tool.toFixed(1).padStart(7)} ms
  ratio                    ${ratio.toFixed(2).padStart(7)}     bound ${BOUND.toFixed(1)}: ${ratio <= BOUND ? 'held' : 'EXCEEDED'}`);
