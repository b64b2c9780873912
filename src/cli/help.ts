import { INPUTS, type Input } from '../plan/inputs.js';
import { environmentName } from './environment.js';
import { wrap } from './wrap.js';

const WIDTH = 78;

/** The whole help, from the list of inputs. */
export function helpText(): string {
  const options = INPUTS.filter((input) => !input.actionOnly).map(describe);
  const judging = INPUTS.filter((input) => input.judges).map(({ name }) => `--${name}`);
  return `smtp-preflight: checks before a deploy whether a mail server is set up right

Usage:
  smtp-preflight check [HOST...] [options]
      Check mail servers. HOST is an FQDN, or "address = FQDN"; without any,
      those of the configuration file.
  smtp-preflight report --from FILE
      Judge an evidence file again, without network, by another policy if one is
${wrap(`given. Takes ${judging.join(', ')}.`, WIDTH - 6)
  .map((line) => `      ${line}`)
  .join('\n')}
  smtp-preflight explain [ID]
      What a check is for and how to mend what it finds.
  smtp-preflight demo
      Check embedded servers, good and bad.
  smtp-preflight --help | --version

Options of check (lists by comma, or the option several times):
${options.join('\n')}

An option may come from the environment instead, --smtp-password from
${environmentName('smtp-password')}, and so on for each. Keep secrets there:
other users of a machine can read the arguments of a command.

Exit status: 0 passed, 1 violations, 2 wrong usage or configuration,
3 inconclusive.
`;
}

function describe({ name, help, values, range, default: fallback }: Input): string {
  const facts = [
    values && `one of ${values.join(', ')}`,
    range && `${range[0]} to ${range[1]}`,
    fallback !== undefined && `default ${fallback}`,
  ].filter(Boolean);
  const text = facts.length > 0 ? `${help} (${facts.join('; ')})` : help;
  return [`  --${name}`, ...wrap(text.replaceAll('`', ''), WIDTH - 6).map((line) => `      ${line}`)].join('\n');
}
