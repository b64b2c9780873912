import { didYouMean } from '../plan/nearest.js';
import { inWords } from '../plan/values.js';
import { terminal, terminalLine } from '../report/escape.js';
import { VERSION } from '../version.js';
import { helpText } from './help.js';
import { type Io, STATUS, UsageError, usage } from './io.js';

type Command = (argv: string[], io: Io) => Promise<number>;

/** Loaded when asked for: `--help` must not wait for what it does not need. */
const COMMANDS: Record<string, () => Promise<{ run: Command }>> = {
  check: () => import('./check.js'),
  plan: () => import('./plan.js'),
  report: () => import('./report.js'),
  explain: () => import('./explain.js'),
  init: () => import('./init.js'),
  demo: () => import('./demo.js'),
};

/**
 * The shell entry.
 *
 * @param argv arguments after the program's name
 * @returns exit status: 0 passed, 1 violations, 2 usage or a defect, 3 inconclusive
 */
export async function main(argv: string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      complain(io, `a defect of smtp-preflight, please report it: ${String(error)}`);
      return STATUS.usage;
    }
    for (const line of error.lines) complain(io, line);
    complain(io, 'nothing was probed. See `smtp-preflight --help`.');
    return STATUS.usage;
  }
}

async function dispatch(argv: string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (argv.includes('--help') || argv.includes('-h')) return print(io, helpText());
  if (first === '--version') return print(io, `${VERSION}\n`);
  if (first === undefined) throw usage('no command is given.');
  const load = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!load) throw usage(unknownCommand(first));
  return (await load()).run(rest, io);
}

function unknownCommand(word: string): string {
  if (word.startsWith('-')) {
    // Its value may be a secret.
    const [option] = word.split('=');
    return `\`${option}\` is given without a command: write \`smtp-preflight check HOST… ${option}\`.`;
  }
  if (word.includes('.')) return `there is no command \`${word}\`: write \`smtp-preflight check ${word}\`.`;
  const names = Object.keys(COMMANDS);
  return `there is no command \`${word}\`: allowed are ${inWords(names)}.${didYouMean(word, names)}`;
}

function print({ stdout }: Io, text: string): number {
  stdout.write(text);
  return STATUS.passed;
}

function complain({ stderr }: Io, says: string): void {
  stderr.write(`${terminalLine(`smtp-preflight: ${terminal(says)}`)}\n`);
}
