#!/usr/bin/env node
import { main } from './cli/main.js';

const { stdout, stderr, env } = process;

/** What a shell reports for a process that a signal ended. */
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);

const status = await main(process.argv.slice(2), { stdout, stderr, env });
await new Promise((done) => stdout.write('', done));
process.exit(status);

/** Whoever reads may stop reading (`| head`); the verdict stands all the same. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
