import { runAction } from './github/run.js';

const status = await runAction(process.env);
/** Sockets that still wait for a server's farewell must not hold the job. */
await new Promise((done) => process.stdout.write('', done));
process.exit(status);
