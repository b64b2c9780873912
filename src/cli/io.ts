import type { Readable, Writable } from 'node:stream';
import type { InputError } from '../plan/input-errors.js';

type Output = Writable & { isTTY?: boolean; columns?: number; rows?: number };

/** What a command may touch of the process. */
export interface Io {
  stdout: Output;
  stderr: Output;
  env: Record<string, string | undefined>;
  /** For commands that ask; absent: nobody is there to answer. */
  stdin?: Readable & { isTTY?: boolean };
}

/** Exit status of a command: part of the public interface. */
export const STATUS = { passed: 0, violations: 1, usage: 2, inconclusive: 3 } as const;

/** Something that the user has to mend, one line each. Nothing was probed. */
export class UsageError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

/** To be thrown: one mistake a line. */
export const usage = (...lines: string[]): UsageError => new UsageError(lines);

/** The same for mistakes in the inputs, each at its place. */
export const wrongInputs = (errors: readonly InputError[]): UsageError =>
  usage(...errors.map(({ place, message }) => `${place}: ${message}`));

/** Columns to write in; a terminal that does not know how wide it is says 0. */
export const widthOf = ({ columns }: Output): number => columns || 80;

/** Whether lines can be drawn again in place. */
export const isTerminal = ({ isTTY, columns }: Output, env: Io['env']): boolean =>
  isTTY === true && columns !== 0 && env['TERM'] !== 'dumb';

/** Colours on a terminal, or where FORCE_COLOR wants them (force-color.org), and never with NO_COLOR (no-color.org). */
export const inColour = (stream: Output, env: Io['env']): boolean => {
  if (env['NO_COLOR']) return false;
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : isTerminal(stream, env);
};
