import { INPUTS, type Input, inputNamed } from '../plan/inputs.js';
import { wrap, writer } from '../report/terminal/layout.js';
import { environmentName } from './environment.js';

const WIDTH = 78;

const COMMANDS: readonly [usage: string, says: string][] = [
  [
    'check [HOST...] [options]',
    'Check mail servers. HOST is an FQDN, or "address = FQDN"; without any, those of the configuration file.',
  ],
  ['plan [HOST...] [options]', 'Print whom check would contact and what for; send nothing.'],
  ['report --from FILE [options]', 'Judge an evidence file again, without network, by another policy if one is given.'],
  ['explain [ID]', 'What a check is for and how to mend what it finds; without ID, the list of checks.'],
  [
    'init [HOST...] [options]',
    'Write a workflow and a configuration, from three answers or --hosts, --allowed-sender-domains and --policy. No file is ever overwritten.',
  ],
  ['demo', 'Check embedded servers, good and bad.'],
];

/** Every option of a shell stands in one of these. */
const GROUPS: readonly [title: string, options: string[]][] = [
  ['What to check', ['hosts', 'expected-fqdn', 'allowed-sender-domains', 'dkim-selectors', 'config', 'roles', 'ports']],
  ['How it is judged', ['policy', 'fail-on', 'on-inconclusive']],
  ['Login and relay', ['smtp-username', 'smtp-password', 'relay-recipient', 'relay-battery', 'smuggling']],
  ['Block lists', ['spamhaus-dqs-key', 'abusix-key', 'dnsbl']],
  [
    'Where the probe stands',
    ['nameservers', 'proxy', 'ehlo-name', 'egress-controls', 'dnssec-controls', 'treat-as-public', 'ca-file'],
  ],
  ['Limits', ['timeout', 'concurrency', 'retry-greylisted']],
  ['Files to write', ['report-json', 'evidence-file', 'sarif-file', 'junit-file']],
];

/** The whole help, from the list of inputs. */
export function helpText(): string {
  const commands = COMMANDS.flatMap(([usage, says]) => [`  smtp-preflight ${usage}`, ...indented(says)]);
  const groups = GROUPS.map(([title, names]) => [`${title}:`, ...names.flatMap(describe)].join('\n'));
  const judging = INPUTS.filter((input) => input.judges && !input.actionOnly).map(({ name }) => `--${name}`);
  const paragraphs = [
    `report takes ${judging.join(', ')}; check takes every option below, and lists in them by comma or by giving the option several times.`,
    `--report-json - writes the JSON to standard output and all else to standard error.`,
    `An option may come from the environment instead, --smtp-password from ${environmentName('smtp-password')}, and so on for each. Keep secrets there: other users of a machine can read the arguments of a command.`,
    'Colours are for terminals: NO_COLOR turns them off, FORCE_COLOR=1 on.',
    'Exit status: 0 passed, 1 violations, 2 wrong usage or configuration, or a file that could not be written, 3 inconclusive.',
  ];
  return `${[
    'smtp-preflight: checks before a deploy whether a mail server is set up right',
    ['Usage:', ...commands, '  smtp-preflight --help | --version'].join('\n'),
    ...paragraphs.map((text) => wrap(text, WIDTH).join('\n')),
    ...groups,
  ].join('\n\n')}\n`;
}

function describe(name: string): string[] {
  const { help, values, range, default: fallback } = inputNamed(name) as Input;
  const facts = [
    values && `one of ${values.join(', ')}`,
    range && `${range[0]} to ${range[1]}`,
    fallback !== undefined && `default ${fallback}`,
  ].filter(Boolean);
  const text = facts.length > 0 ? `${help} (${facts.join('; ')})` : help;
  return [`  --${name}`, ...indented(text.replaceAll('`', ''))];
}

const indented = (text: string): string[] => writer(WIDTH)(6, text);
