import type { Mode } from './inputs.js';
import type { Values } from './values.js';

/** What the step is to do; `from` is of use for one of the modes only. */
export function readMode(values: Values): Mode {
  const mode = values.choice<Mode>('mode');
  if (mode !== 'report' && values.given('from'))
    values.wrong(values.placeOf('from'), `is read in mode \`report\` only, and the mode is \`${mode}\`.`);
  return mode;
}
