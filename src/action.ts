import { startAction } from './github/start.js';

const status = await startAction(process.env);
/** Sockets that still wait for a server's farewell must not hold the job. */
await new Promise((done) => process.stdout.write('', done));
process.exit(status);
