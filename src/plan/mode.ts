import type { Mode } from './inputs.js';
import { OUTPUT_FILES } from './paths.js';
import type { Values } from './values.js';

/** What the step is to do; `from` is of use for one of the modes only, and a plan has nothing to write down. */
export function readMode(values: Values): Mode {
  const mode = values.choice<Mode>('mode');
  if (mode !== 'report' && values.given('from'))
    values.wrong(values.placeOf('from'), `is read in mode \`report\` only, and the mode is \`${mode}\`.`);
  const idle = mode === 'plan' ? OUTPUT_FILES.filter((name) => values.given(name)) : [];
  for (const name of idle)
    values.wrong(values.placeOf(name), 'is written after a run only, and the mode is `plan`, which probes nothing.');
  return mode;
}
