import { parseArgs } from 'node:util';
import { inputNamed } from '../plan/inputs.js';
import { didYouMean } from '../plan/nearest.js';
import { environmentName } from './environment.js';
import { usage } from './io.js';

export interface Arguments {
  /** Option name to value; repeated list options are joined by line. */
  options: Map<string, string>;
  positionals: string[];
}

/**
 * Parses the arguments of one command.
 *
 * @param known options of the command, without dashes; each takes a value
 * @throws UsageError on the first unknown, incomplete or repeated option
 */
export function parse(argv: string[], known: readonly string[]): Arguments {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
  const { tokens, positionals } = parseArgs({
    args: argv,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const found = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(name)) throw usage(unknownOption(rawName, known));
    if (value === undefined || value === '') throw usage(`${rawName} needs a value.`);
    if (!inlineValue && value.length > 1 && value.startsWith('-'))
      throw usage(`${rawName} needs a value; ${howToGive(name, rawName, value)}.`);
    const before = found.get(name);
    if (before !== undefined && !['list', 'choices'].includes(inputNamed(name)?.kind ?? ''))
      throw usage(`${rawName} is given twice.`);
    found.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { options: found, positionals };
}

/** How a value that looks like an option is given; a secret is never repeated. */
const howToGive = (name: string, rawName: string, value: string): string =>
  inputNamed(name)?.kind === 'secret'
    ? `if what follows is meant, give it as \`${environmentName(name)}\` in the environment`
    : `if \`${value}\` is meant, write \`${rawName}=${value}\``;

function unknownOption(rawName: string, known: readonly string[]): string {
  const hint = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  return `there is no option \`${rawName}\` here.${hint}`;
}
