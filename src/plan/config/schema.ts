import { z } from 'zod';
import { CHECKS, checkNamed } from '../../checks/index.js';
import { isAddress } from '../../derive/addresses.js';
import { ROLES } from '../../evidence/types.js';
import { FAIL_ON, ON_INCONCLUSIVE, PROFILES, SEVERITIES } from '../../policy/types.js';
import { quote } from '../input-errors.js';
import { toDomain, toSelector, toServer } from '../names.js';
import { didYouMean } from '../nearest.js';
import { inWords } from '../values.js';
import { zoneProblem } from '../zones.js';

/** Text that `read` makes something of; where it gives nothing, `problem` says why in one sentence. */
const textAs = <T>(read: (text: string) => T | undefined, problem: (text: string) => string) =>
  z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    context.issues.push({ code: 'custom', message: problem(text), input: text });
    return z.NEVER;
  });

const domain = textAs(
  toDomain,
  (text) => `${quote(text)} is not a fully qualified domain name, like \`mail.example.com\`.`,
);
const address = textAs(
  (text) => (isAddress(text) ? text : undefined),
  (text) => `${quote(text)} is not an IP address, like \`203.0.113.25\` or \`2001:db8::25\`.`,
);
const selector = textAs(toSelector, (text) => `${quote(text)} is not a DKIM selector, like \`s2026\`.`);
const NO_PORT = 'a port is a whole number from 1 to 65535.';
const port = z.int().min(1, NO_PORT).max(65_535, NO_PORT);
const staged = textAs(
  (text) => {
    const server = toServer(text.replace(/^localhost(?=:)/i, '127.0.0.1'), 0);
    return server && isAddress(server.host) ? { address: server.host, port: server.port } : undefined;
  },
  (text) => `${quote(text)} is not a staged server: write \`address:port\`, \`[IPv6]:port\` or \`localhost:port\`.`,
);
/** The text is never repeated: somebody may have written the secret itself. */
const variable = textAs(
  (text) => (/^[A-Z_][A-Z0-9_]*$/.test(text) ? text : undefined),
  () =>
    'this must be the name of an environment variable in capital letters, like `SMTP_PASS`, never the value itself.',
);
const zone = textAs(
  (text) => {
    const name = toDomain(text);
    return zoneProblem(text) === undefined ? name : undefined;
  },
  (text) => zoneProblem(text) ?? `${quote(text)} is not the zone of a block list, like \`bl.example.net\`.`,
);
const finding = z
  .string()
  .superRefine((text, context) => {
    const problem = findingProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .describe('A check, or `check/code`.');

function findingProblem(text: string): string | undefined {
  const [id = '', ...rest] = text.split('/');
  const check = checkNamed(id);
  if (!check) {
    const ids = CHECKS.map((candidate) => candidate.id);
    return `there is no check ${quote(id)}: \`smtp-preflight explain\` lists them.${didYouMean(id, ids)}`;
  }
  const codes = Object.keys(check.findings);
  const code = rest.join('/');
  if (rest.length === 0 || codes.includes(code)) return undefined;
  return `\`${id}\` has no code ${quote(code)}: allowed are ${inWords(codes)}.${didYouMean(code, codes)}`;
}

const byProtocol = <T extends z.ZodType>(value: T) =>
  z.strictObject({ mx: value.optional(), submission: value.optional(), submissions: value.optional() });
const senderDomains = z.array(domain).describe('Domains that may send through the host.');
const dkimSelectors = z.array(selector).describe('DKIM selectors to check for each sender domain.');

const host = z.strictObject({
  host: domain.describe('Expected FQDN: the name that PTR record, greeting, EHLO and certificate must show.'),
  target: domain.optional().describe('Name whose addresses are checked, where it is another one.'),
  addresses: z
    .array(address)
    .min(1, 'name at least one address, or leave the key out.')
    .optional()
    .describe('Addresses that the name must have. Default: what DNS says.'),
  roles: z.array(z.enum(ROLES)).optional().describe('What the host does; the endpoints of a named role must answer.'),
  ports: byProtocol(port)
    .refine(
      (ports) => new Set(Object.values(ports)).size === Object.values(ports).length,
      'a port is named for two protocols: each needs its own.',
    )
    .optional()
    .describe('Ports to try, by protocol; what is not named is not tried.'),
  connect: byProtocol(staged)
    .optional()
    .describe(
      'A staged server: `address:port` to connect to instead. It may be private or on this machine, not link-local.',
    ),
  'sender-domains': senderDomains.optional(),
  'dkim-selectors': dkimSelectors.optional(),
  login: z
    .strictObject({ 'username-env': variable, 'password-env': variable })
    .optional()
    .describe('Environment variables that hold the credentials of the login checks.'),
});

const policy = z
  .strictObject({
    extends: z.enum(PROFILES).optional().describe('The profile to start from. Default: recommended.'),
    severities: z.record(finding, z.enum(SEVERITIES)).optional().describe('Severities by check or `check/code`.'),
    dnsbl: z
      .strictObject({
        add: z.array(zone).optional().describe('Block lists to ask too; a listing is an error.'),
        remove: z.array(zone).optional().describe('Block lists not to ask.'),
        informational: z.array(zone).optional().describe('Block lists of which a listing is only a notice.'),
      })
      .optional(),
    'fail-on': z.enum(FAIL_ON).optional().describe('The least severity of a finding that fails the run.'),
    'on-inconclusive': z
      .enum(ON_INCONCLUSIVE)
      .optional()
      .describe('What happens when something that could be an error could not be checked.'),
  })
  .describe(
    'How strict: which checks count, and how much. A file that the input `policy` names stands for it as a whole.',
  );

const waivers = z
  .array(
    z.strictObject({
      finding,
      host: domain.optional().describe('The host it is for. Default: any.'),
      domain: domain.optional().describe('The domain it is for. Default: any.'),
      until: z.iso
        .date('a date is written like `2026-12-31`.')
        .optional()
        .describe('The last day on which it holds, in UTC.'),
      reason: z.string().trim().min(1, 'a waiver needs a reason.').describe('Shown wherever the finding is.'),
    }),
  )
  .describe('Findings that are accepted for a time. They stay visible, and do not count.');

/** The configuration file. */
export const CONFIG = z.strictObject({
  hosts: z.array(host).optional().describe('The mail servers to check.'),
  'sender-domains': senderDomains.optional().describe('For hosts that name none.'),
  'dkim-selectors': dkimSelectors.optional().describe('For hosts that name none.'),
  policy: policy.optional(),
  waivers: waivers.optional(),
});

/** A file with a policy alone, to be shared by several configurations. */
export const POLICY = CONFIG.pick({ policy: true, waivers: true });

export type Config = z.infer<typeof CONFIG>;
export type ConfigHost = NonNullable<Config['hosts']>[number];
export type PolicyFile = z.infer<typeof POLICY>;
