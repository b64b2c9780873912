import { startDemo } from '../demo/demo.js';
import { liveNetwork } from '../net/live.js';
import { reportOf } from '../preflight.js';
import { parse } from './arguments.js';
import { printReport } from './deliver.js';
import { type Io, STATUS, usage } from './io.js';
import { probe } from './probe.js';

/** `demo`: the real job against embedded servers. Passes when it ran: that some of its hosts are bad is the point. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { positionals } = parse(argv, []);
  if (positionals.length > 0) throw usage(`\`${positionals[0]}\` is not expected: demo takes no arguments.`);
  const demo = await startDemo();
  const width = Math.max(...demo.lessons.map(({ host }) => host.length));
  const lessons = demo.lessons.map(({ host, says }) => `  ${host.padEnd(width)}  ${says}\n`).join('');
  io.stdout.write(`${demo.lessons.length} mail servers in this process:\n${lessons}\n`);
  try {
    const evidence = await probe(demo.plan, liveNetwork(demo.plan.network), io);
    printReport(reportOf(evidence, demo.plan.policy), io.stdout, io.env);
  } finally {
    await demo.stop();
  }
  return STATUS.passed;
}
