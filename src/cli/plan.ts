import { liveFiles } from '../files.js';
import { contactsOf } from '../plan/contacts/contacts.js';
import { OUTPUT_FILES } from '../plan/paths.js';
import { makePlan } from '../plan/plan.js';
import { contactsToTerminal } from '../report/contacts.js';
import { readInputs, type ShellInputs } from './inputs.js';
import { type Io, isTerminal, STATUS, usage, widthOf, wrongInputs } from './io.js';

/** Of no use without evidence. */
const AFTERWARDS: readonly string[] = ['fail-on', 'on-inconclusive', ...OUTPUT_FILES];

/** `plan HOST… [options]`: what `check` with the same arguments would contact. Nothing is sent. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { values, sources } = readInputs(argv, io.env);
  refuseIdle(sources);
  const planned = await makePlan(withoutIdle(values), sources, liveFiles, io.env);
  if ('errors' in planned) throw wrongInputs(planned.errors);
  const columns = isTerminal(io.stdout, io.env) ? widthOf(io.stdout) : undefined;
  io.stdout.write(contactsToTerminal(contactsOf(planned.ok), columns));
  return STATUS.passed;
}

function refuseIdle(sources: ShellInputs['sources']): void {
  const given = AFTERWARDS.filter((name) => sources[name] === `--${name}`);
  if (given.length > 0)
    throw usage(
      ...given.map((name) => `--${name}: plan probes nothing, so there is nothing to judge or to write: leave it out.`),
    );
}

/** The environment may hold them for other commands. */
const withoutIdle = (values: ShellInputs['values']): ShellInputs['values'] =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !AFTERWARDS.includes(name)));
