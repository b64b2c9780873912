import type { Writable } from 'node:stream';

/** What a command may touch of the process. */
export interface Io {
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean; columns?: number };
  env: Record<string, string | undefined>;
}

/** Exit status of a command: part of the public interface. */
export const STATUS = { passed: 0, violations: 1, usage: 2, inconclusive: 3 } as const;

/** Something that the user has to mend, one line each. Nothing was probed. */
export class UsageError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

export const usage = (...lines: string[]): UsageError => new UsageError(lines);

/** Colours on a terminal only, and off with NO_COLOR (no-color.org). */
export const inColour = (stream: Io['stdout'], env: Io['env']): boolean => stream.isTTY === true && !env['NO_COLOR'];
