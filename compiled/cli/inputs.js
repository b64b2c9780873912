import { INPUTS } from '../plan/inputs.js';
import { parse } from './arguments.js';
import { environmentName, fromEnvironment } from './environment.js';
/** Arguments of `check`, over the environment. Hosts named as arguments and by `--hosts` are one list. */
export function readInputs(argv, env) {
    const { options, positionals } = parse(argv, SHELL_OPTIONS);
    const values = fromEnvironment(env);
    const sources = new Map([...values.keys()].map((name) => [name, environmentName(name)]));
    for (const [name, value] of options) {
        values.set(name, value);
        sources.set(name, `--${name}`);
    }
    if (positionals.length > 0) {
        values.set('hosts', [...positionals, ...(options.has('hosts') ? [options.get('hosts')] : [])].join('\n'));
        sources.set('hosts', 'hosts');
    }
    return { values: Object.fromEntries(values), sources: Object.fromEntries(sources) };
}
const SHELL_OPTIONS = INPUTS.filter((input) => !input.actionOnly).map(({ name }) => name);
