import { ROLES } from '../evidence/types.js';
import { FAIL_ON, ON_INCONCLUSIVE } from '../policy/types.js';
import { RELAY_BATTERIES } from './types.js';

const COMMENT_MODES = ['on-failure', 'on-change', 'always', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

const MODES = ['check', 'plan', 'report'] as const;
export type Mode = (typeof MODES)[number];

/** How the value of an input is written: lists by line or comma. */
export type InputKind = 'text' | 'secret' | 'path' | 'choice' | 'integer' | 'list' | 'choices';

/** One input of the Action, which is an option of the shell and an environment variable under the same name. */
export interface Input {
  name: string;
  /** One line. */
  help: string;
  kind: InputKind;
  default?: string;
  /** Allowed words of a choice. */
  values?: readonly string[];
  /** Allowed numbers, both inclusive. */
  range?: readonly [number, number];
  /** Of use to `report --from` too. */
  judges?: true;
  /** Means nothing in a shell. */
  actionOnly?: true;
}

/** Well known MX of two operators that do not depend on each other. */
const EGRESS_CONTROLS = 'aspmx.l.google.com:25, in1-smtp.messagingengine.com:25';
const DAY = 86_400;

/** Every input there is. action.yml, the options of the shell, its help and the validation all follow this list. */
export const INPUTS: readonly Input[] = [
  {
    name: 'mode',
    kind: 'choice',
    values: MODES,
    default: 'check',
    actionOnly: true,
    help: '`check`; `plan` prints who would be asked for what and sends nothing; `report` judges the evidence of an earlier run and probes nothing.',
  },
  {
    name: 'from',
    kind: 'path',
    actionOnly: true,
    help: "Evidence file of an earlier run, for mode `report`. It may be a stranger's: what it says of policy and waivers is not heeded.",
  },
  {
    name: 'hosts',
    kind: 'list',
    help: 'Mail servers, one a line: FQDN, `address = FQDN`, or `FQDN = expected FQDN`. `#` starts a comment.',
  },
  {
    name: 'expected-fqdn',
    kind: 'text',
    help: 'With one host: the name that PTR record, greeting, EHLO and certificate must show. Default: its own name.',
  },
  { name: 'allowed-sender-domains', kind: 'list', help: 'Domains that may send through these hosts.' },
  { name: 'dkim-selectors', kind: 'list', help: 'DKIM selectors to check for every sender domain.' },
  {
    name: 'config',
    kind: 'path',
    judges: true,
    help: 'YAML file with hosts, policy and waivers. Default: `.github/smtp-preflight.yml` when it is there.',
  },
  {
    name: 'policy',
    kind: 'text',
    judges: true,
    help: 'How strict: `essential`, `recommended`, `strict`, or a YAML file like config with `policy` and `waivers` alone. Its `policy` replaces that of config as a whole; waivers add up. Default: as config says, else `recommended`.',
  },
  {
    name: 'fail-on',
    kind: 'choice',
    values: FAIL_ON,
    judges: true,
    help: 'The least severity of a finding that fails the run. Default: as config says, else `error`.',
  },
  {
    name: 'on-inconclusive',
    kind: 'choice',
    values: ON_INCONCLUSIVE,
    judges: true,
    help: 'What happens when something that could be an error could not be checked. Default: as config says, else `fail`.',
  },
  {
    name: 'roles',
    kind: 'choices',
    values: ROLES,
    help: 'What the hosts do; the endpoints of a named role must answer. Default: found out.',
  },
  {
    name: 'ports',
    kind: 'list',
    default: '25, 587, 465',
    help: 'Ports to try: 25, 587, 465, or `mx=PORT`, `submission=PORT`, `submissions=PORT`.',
  },
  {
    name: 'smtp-username',
    kind: 'secret',
    help: 'User for the login checks. Used once an endpoint, only inside TLS with a trusted, matching certificate.',
  },
  { name: 'smtp-password', kind: 'secret', help: 'Password of that user.' },
  {
    name: 'relay-recipient',
    kind: 'text',
    help: 'An own mailbox elsewhere, as recipient of the relay checks. Nothing is ever delivered to it.',
  },
  {
    name: 'relay-battery',
    kind: 'choice',
    values: RELAY_BATTERIES,
    default: 'core',
    help: 'How many ways to relay are tried on each endpoint: 4, 10 or 28. More than `core` is more refusals than fail2ban tolerates: exempt the runner first.',
  },
  {
    name: 'smuggling',
    kind: 'choice',
    values: ['true', 'false'],
    default: 'false',
    help: 'Whether to probe for SMTP smuggling, with a message to postmaster that servers refuse; one that takes even that delivers it.',
  },
  {
    name: 'spamhaus-dqs-key',
    kind: 'secret',
    help: 'Key of the Spamhaus Data Query Service, which answers any resolver.',
  },
  {
    name: 'abusix-key',
    kind: 'secret',
    help: 'Key of Abusix Mail Intelligence, whose block list answers nobody else.',
  },
  {
    name: 'dnsbl',
    kind: 'list',
    help: 'Block lists: `ZONE` adds one for information, `ZONE=gating` one that fails the run, `-ZONE` removes one. Never with a key in it.',
  },
  {
    name: 'nameservers',
    kind: 'list',
    help: "Resolvers to ask, the next where one fails: `address` or `address:port`. DNSSEC counts of those that prove to validate. Default: the system's.",
  },
  {
    name: 'proxy',
    kind: 'secret',
    help: 'SOCKS5 proxy for all SMTP connections: `socks5://[user:password@]host:port`.',
  },
  {
    name: 'ehlo-name',
    kind: 'text',
    help: 'Name for EHLO. Default: the forward-confirmed PTR name of this machine, else its address as a literal.',
  },
  {
    name: 'egress-controls',
    kind: 'list',
    default: EGRESS_CONTROLS,
    help: 'Asked on port 25 when every host is silent, to tell a closed network from a dead server; `off`: nobody.',
  },
  {
    name: 'dnssec-controls',
    kind: 'list',
    default: 'iana.org, dnssec-failed.org',
    help: 'Two names that tell whether the resolver validates: one in a signed zone, one whose signatures are wrong.',
  },
  {
    name: 'treat-as-public',
    kind: 'list',
    help: 'Networks (CIDR) whose addresses may be checked as if they were public.',
  },
  { name: 'ca-file', kind: 'path', help: 'Further trusted roots (PEM), for a private or staging authority.' },
  {
    name: 'timeout',
    kind: 'integer',
    range: [1, DAY],
    default: '120',
    help: 'Seconds for the whole run. What was not answered by then is inconclusive.',
  },
  {
    name: 'concurrency',
    kind: 'integer',
    range: [1, 256],
    default: '32',
    help: 'Hosts that are checked side by side.',
  },
  {
    name: 'retry-greylisted',
    kind: 'integer',
    range: [0, DAY],
    default: '0',
    help: 'Seconds to wait before asking a greylisting server once more, below timeout; 0: not at all.',
  },
  { name: 'report-json', kind: 'path', judges: true, help: 'File to write the report to, as JSON.' },
  {
    name: 'evidence-file',
    kind: 'path',
    help: 'File to write everything that was seen to; `smtp-preflight report --from` judges it again.',
  },
  {
    name: 'sarif-file',
    kind: 'path',
    judges: true,
    help: 'File to write the findings to as SARIF 2.1.0, for code scanning.',
  },
  {
    name: 'junit-file',
    kind: 'path',
    judges: true,
    help: 'File to write the findings to as JUnit XML, for the test reports of GitLab, Jenkins and others.',
  },
  {
    name: 'comment',
    kind: 'choice',
    values: COMMENT_MODES,
    default: 'on-failure',
    actionOnly: true,
    help: 'When to comment on the pull request. `on-failure` also turns an old red comment green.',
  },
  {
    name: 'comment-key',
    kind: 'text',
    actionOnly: true,
    help: 'Which comment to update: one a key, of at most 200 characters. Default: workflow and job, which the legs of a matrix share: give each its own.',
  },
  {
    name: 'github-token',
    kind: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, not of this program
    default: '${{ github.token }}',
    actionOnly: true,
    help: 'Token for the comment; needs `pull-requests: write` and nothing else.',
  },
];

/** The input of this name. */
export const inputNamed = (name: string): Input | undefined => INPUTS.find((input) => input.name === name);
