import { INPUTS } from '../plan/inputs.js';
import { parse } from './arguments.js';
import { environmentName, fromEnvironment } from './environment.js';

export interface ShellInputs {
  /** Input name to value. */
  values: Record<string, string>;
  /** Input name to where it was given, for messages. */
  sources: Record<string, string>;
}

/** Arguments of `check`, over the environment. Hosts named as arguments and by `--hosts` are one list. */
export function readInputs(argv: string[], env: Record<string, string | undefined>): ShellInputs {
  const { options, positionals } = parse(argv, SHELL_OPTIONS);
  const values = fromEnvironment(env);
  const sources = new Map([...values.keys()].map((name) => [name, environmentName(name)]));
  for (const [name, value] of options) {
    values.set(name, value);
    sources.set(name, `--${name}`);
  }
  if (positionals.length > 0) {
    values.set('hosts', [...positionals, ...(options.has('hosts') ? [options.get('hosts')!] : [])].join('\n'));
    sources.set('hosts', 'hosts');
  }
  return { values: Object.fromEntries(values), sources: Object.fromEntries(sources) };
}

const SHELL_OPTIONS = INPUTS.filter((input) => !input.actionOnly).map(({ name }) => name);
