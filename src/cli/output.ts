import type { Io } from './io.js';

/**
 * Tells in one line on standard error when standard output cannot be written (a full disk). A reader that has read enough, as
 * `head` does, is no fault: what it leaves unread changes nothing of the verdict.
 *
 * @returns whether it could not
 */
export function watchOutput({ stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): () => boolean {
  let failed = false;
  stdout.on('error', ({ code = 'unknown error' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    if (!failed) stderr.write(`smtp-preflight: standard output could not be written: ${code}\n`);
    failed = true;
  });
  stderr.on('error', () => {});
  return () => failed;
}
