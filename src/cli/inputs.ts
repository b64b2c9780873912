import { INPUTS, type Input } from '../plan/inputs.js';
import { parse } from './arguments.js';
import { environmentName, fromEnvironment } from './environment.js';

export interface ShellInputs {
  /** Input name to value. */
  values: Record<string, string>;
  /** Input name to where it was given, for messages. */
  sources: Record<string, string>;
  positionals: string[];
}

/**
 * Arguments of one command, over the environment.
 *
 * @param takes which of the inputs are options of the command
 * @param own options that the command alone has
 */
export function readOptions(
  argv: string[],
  env: Record<string, string | undefined>,
  takes: (input: Input) => boolean,
  own: readonly string[] = [],
): ShellInputs {
  const names = INPUTS.filter((input) => !input.actionOnly && takes(input)).map(({ name }) => name);
  const { options, positionals } = parse(argv, [...own, ...names]);
  const values = fromEnvironment(names, env);
  const sources = new Map([...values.keys()].map((name) => [name, environmentName(name)]));
  for (const [name, value] of options) {
    values.set(name, value);
    sources.set(name, `--${name}`);
  }
  return { values: Object.fromEntries(values), sources: Object.fromEntries(sources), positionals };
}

/** Inputs of a command that takes hosts as arguments: those and `--hosts` are one list. */
export function readInputs(
  argv: string[],
  env: Record<string, string | undefined>,
): Pick<ShellInputs, 'values' | 'sources'> {
  const { values, sources, positionals } = readOptions(argv, env, () => true);
  if (positionals.length === 0) return { values, sources };
  const listed = sources['hosts'] === '--hosts' ? [values['hosts']] : [];
  return {
    values: { ...values, hosts: [...positionals, ...listed].join('\n') },
    sources: { ...sources, hosts: 'hosts' },
  };
}
