#!/usr/bin/env node
import { STATUS } from './cli/io.js';
import { main } from './cli/main.js';
import { watchOutput } from './cli/output.js';

const { stdin, stdout, stderr, env } = process;

/** What a shell reports for a process that a signal ended. */
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
const outputFailed = watchOutput({ stdout, stderr });

const status = await main(process.argv.slice(2), { stdout, stderr, env, stdin });
await new Promise((done) => stdout.write('', done));
process.exit(outputFailed() ? STATUS.usage : status);
