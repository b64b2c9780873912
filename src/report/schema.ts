import { z } from 'zod';
import { TOPICS } from '../checks/check.js';
import { PASTE_TARGETS } from '../checks/pastes/paste.js';
import { PROTOCOLS, REASONS } from '../evidence/types.js';

/**
 * The report file as a model: schema/report.schema.json is generated from it, and tests hold reports against it. Nothing
 * that runs imports it, so that the bundles do not carry it.
 */

const count = z.int().nonnegative();
const name = z.string().min(1);
const reason = z.enum(REASONS);

const health = {
  healthy: z.boolean().describe('The list proved itself alive in this run.'),
  reason: reason.optional(),
  says: z.string().optional(),
};
const list = z.object({
  zone: name,
  gating: z.boolean().describe('A listing is an error on a gating list, a notice on an informational one.'),
  ...health,
  ipv6: z.object(health).optional().describe('The same for IPv6 addresses, where the list is asked about them.'),
});

const subject = z
  .object({
    host: name.optional().describe('Expected FQDN.'),
    address: name.optional(),
    port: z.int().min(1).max(65535).optional(),
    protocol: z.enum(PROTOCOLS).optional(),
    domain: name.optional(),
    list: name.optional().describe('Zone of a block list; never with a key in it.'),
    selector: name.optional().describe('DKIM selector.'),
  })
  .describe('What the finding is about. Keys that do not apply are absent.');

const finding = z.object({
  check: name.describe('Id of the check; with the code it is the name that policies and waivers use.'),
  topic: z.enum([...TOPICS, 'policy']),
  code: name.describe('What is wrong. `ok` on a pass; else the outcome itself.'),
  outcome: z.enum(['fail', 'pass', 'inconclusive', 'not-applicable']),
  severity: z
    .enum(['error', 'warning', 'notice'])
    .describe('On a fail: its weight under the policy. Else: the worst that it could have been.'),
  reason: reason.optional().describe('Why it could not be told. On inconclusive findings only.'),
  subject,
  says: name.describe('One sentence.'),
  seen: z.string().optional(),
  wanted: z.string().optional(),
  proof: z.array(z.string()).describe('Lines of the dialogue or the DNS answer that prove it.'),
  fix: z.string().optional(),
  pastes: z
    .array(
      z.object({
        into: z
          .enum(PASTE_TARGETS)
          .describe('A zone file, the configuration of a server, a file of a web server, a form, a shell.'),
        where: z.string().optional().describe('Where it goes and what comes after.'),
        text: name,
      }),
    )
    .optional()
    .describe('What to copy as it is, most likely first.'),
  references: z.array(z.string()),
  waiver: z
    .object({ reason: name, until: z.iso.date().optional().describe('The last day.') })
    .optional()
    .describe('The finding is accepted for a time, and counts for nothing.'),
  source: z
    .object({ file: z.string(), line: count })
    .optional()
    .describe(
      'The line that named its host, or a host that carries its domain; that of the policy, where it is about that.',
    ),
});

const endpoint = z.object({
  protocol: z.enum(PROTOCOLS),
  port: z.int().min(1).max(65535),
  banner: z.string().nullable(),
  ehlo: z.string().nullable(),
  certificate: z.array(z.string()).nullable().describe('Names of the certificate.'),
});

const host = z
  .object({
    host: name,
    source: z.object({ file: z.string(), line: count }).describe('Where the host was named.'),
    domains: z.array(name).describe('Those that it sends for or takes mail for.'),
    connectedTo: z
      .array(name)
      .optional()
      .describe('Where the SMTP checks really went, when that is not the host as it is live.'),
    addresses: z.array(
      z.object({
        address: name,
        forward: z.boolean().nullable().describe('The address records of the expected FQDN hold it.'),
        ptr: z.array(z.string()).nullable(),
        mx: z
          .array(z.string())
          .nullable()
          .describe('Targets of MX records of its domains that are this host or lead to this address.'),
        endpoints: z.array(endpoint),
      }),
    ),
  })
  .describe('The names a host goes by, side by side. null: not seen.');

/** Fields are only added within a `schemaVersion`: readers have to pass over those they do not know. */
export const REPORT = z
  .object({
    schemaVersion: z.literal(1),
    tool: z.object({ name: z.literal('smtp-preflight'), version: name }),
    observedAt: z.iso.datetime(),
    durationMs: count,
    verdict: z.enum(['passed', 'failed', 'inconclusive']),
    says: name.describe('One sentence why the verdict is what it is.'),
    counts: z
      .object({
        error: count,
        warning: count,
        notice: count,
        inconclusive: count,
        pass: count,
        notApplicable: count,
        waived: count,
      })
      .describe('Findings by severity where they fail, else by outcome.'),
    vantage: z
      .object({
        egress25: z.enum(['open', 'blocked', 'unknown', 'not-tested']),
        resolvers: z.array(z.string()),
        ehloName: z.string().optional(),
        proxied: z.boolean(),
        validating: z
          .boolean()
          .optional()
          .describe('The resolver proved in this run that it validates DNSSEC, or not.'),
        lists: z.array(list).describe('Block lists of addresses.'),
        domainLists: z.array(list).describe('Block lists of domains.'),
      })
      .describe('Where the run was made from.'),
    findings: z.array(finding).describe('Worst first.'),
    hosts: z.array(host),
  })
  .describe('Report of smtp-preflight.');

/** JSON Schema of the report file. Unknown keys are allowed. */
export const reportSchema = (): object => ({
  ...z.toJSONSchema(REPORT, { io: 'input', reused: 'inline' }),
  title: 'smtp-preflight report',
});
