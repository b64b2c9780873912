import { type Lesson, startDemo } from '../demo/demo.js';
import { liveNetwork } from '../net/live.js';
import { reportOf } from '../preflight.js';
import { writer } from '../report/terminal/layout.js';
import { parse } from './arguments.js';
import { printReport } from './deliver.js';
import { type Io, STATUS, usage, widthOf } from './io.js';
import { probe } from './probe.js';

/** `demo`: the real job against embedded servers. Passes when it ran: that some of its hosts are bad is the point. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { positionals } = parse(argv, []);
  if (positionals.length > 0) throw usage(`\`${positionals[0]}\` is not expected: demo takes no arguments.`);
  const demo = await startDemo();
  io.stdout.write(`${lessonText(demo.lessons, widthOf(io.stdout))}\n\n`);
  try {
    const evidence = await probe(demo.plan, liveNetwork(demo.plan.network), io);
    printReport(reportOf(evidence, demo.plan.policy), demo.plan.policy, io.stdout, io.env);
  } finally {
    await demo.stop();
  }
  return STATUS.passed;
}

function lessonText(lessons: readonly Lesson[], columns: number): string {
  const width = Math.max(...lessons.map(({ host }) => host.length));
  const write = writer(columns);
  const lines = lessons.flatMap(({ host, says }) => write(width + 4, says, `  ${host}`));
  return [`${lessons.length} mail servers in this process:`, ...lines].join('\n');
}
