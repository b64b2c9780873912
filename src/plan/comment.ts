import type { Values } from './values.js';

/** It stands in the comment, percent-encoded. */
export const MOST_KEY = 200;

/** Tells what is wrong with the inputs about the comment. */
export function readCommentInputs(values: Values): void {
  values.choice('comment');
  const key = values.text('comment-key');
  if (key.length > MOST_KEY)
    values.wrong(
      values.placeOf('comment-key'),
      `is ${key.length} characters long: allowed are at most ${MOST_KEY} characters.`,
    );
}
