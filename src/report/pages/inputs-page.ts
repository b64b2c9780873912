import type { Input } from '../../plan/inputs.js';
import { inWords } from '../../plan/values.js';
import { table } from './table.js';

/** docs/inputs.md: every input and output. The same lists give the same bytes. */
export const inputsPage = (inputs: readonly Input[], outputs: Readonly<Record<string, string>>): string =>
  [
    '# Inputs and outputs',
    'Every input of the Action is an option of the same name in a shell (`--fail-on warning`) and an environment variable (`SMTP_PREFLIGHT_FAIL_ON`), unless it says that it means nothing there. Lists are written by line or comma. A wrong value is told with the allowed ones, and then nothing is probed.',
    table(
      ['input', 'what it says', 'default'],
      inputs.map((input) => [`\`${input.name}\``, meaningOf(input), input.default ? `\`${input.default}\`` : '']),
    ),
    '## Outputs of the Action',
    table(
      ['output', 'what it holds'],
      Object.entries(outputs).map(([name, holds]) => [`\`${name}\``, holds]),
    ),
    '<sub>Made by `npm run docs` from [the list of inputs](../src/plan/inputs.ts).</sub>\n',
  ].join('\n\n');

function meaningOf({ help, kind, values, range, actionOnly }: Input): string {
  const notes = [
    values && `One of ${inWords(values)}${kind === 'choices' ? ', or several' : ''}.`,
    range && `From ${range[0]} to ${range[1]}.`,
    kind === 'secret' && 'A secret: masked in the log and kept out of every file.',
    actionOnly && 'Not in a shell.',
  ];
  return [help, ...notes].filter(Boolean).join(' ');
}
