import type { Io } from './io.js';

/**
 * Tells in one line on standard error when standard output takes no more (a full disk, a reader that stopped).
 *
 * @returns whether that has happened
 */
export function watchOutput({ stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): () => boolean {
  let failed = false;
  stdout.on('error', ({ code = 'unknown error' }: NodeJS.ErrnoException) => {
    if (!failed) stderr.write(`smtp-preflight: standard output could not be written: ${code}\n`);
    failed = true;
  });
  stderr.on('error', () => {});
  return () => failed;
}
