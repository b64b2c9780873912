import { count, dictionary, object, oneOf, text } from '../shape.js';
import type { SpfResult } from '../types.js';
import { slot } from './slot.js';

export const spfResults = dictionary(
  slot(
    object<SpfResult>({
      result: oneOf('pass', 'fail', 'softfail', 'neutral', 'none', 'permerror', 'temperror'),
      comment: text,
      lookups: count,
      voids: count,
    }),
  ),
);
