import { isRecord, object, oneOf, type Shape, text } from '../shape.js';
import { type Failure, REASONS, type Slot } from '../types.js';

export const failure = object<Failure>({ kind: oneOf(...REASONS), message: text });

/** What was seen, or why it could not be told. */
export const slot = <T>(shape: Shape<T>): Shape<Slot<T>> => {
  const filled = object<{ ok: true; value: T }>({ ok: oneOf(true), value: shape });
  const failed = object<{ ok: false; error: Failure }>({ ok: oneOf(false), error: failure });
  return (value, path, problem) =>
    isRecord(value) && value['ok'] === false ? failed(value, path, problem) : filled(value, path, problem);
};
