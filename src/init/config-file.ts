import { stringify } from 'yaml';
import { DEFAULT_CONFIG } from '../plan/config/load.js';
import type { Config } from '../plan/config/schema.js';
import type { Answers } from './answers.js';

export const CONFIG_PATH = DEFAULT_CONFIG;

const ABOUT = `# What smtp-preflight checks, and how strictly. The Action reads it, and in this repository
# \`smtp-preflight check\` and \`smtp-preflight plan\` do. A mistake in it is told with its line.`;

const HOSTS = `# host: the name that PTR record, greeting, EHLO and certificate must show. More that it can have:
#   addresses: [203.0.113.25, "2001:db8::25"]  # those that the name must have
#   roles: [inbound, submission, outbound]  # the endpoints of a named role must answer
#   dkim-selectors: [s2026]
#   login: { username-env: SMTP_USER, password-env: SMTP_PASS }  # names of variables, never the secrets`;

const SENDER_DOMAINS = '# Domains that may send through these hosts.';

const POLICY = `# essential: what keeps mail from being taken, or lets others abuse the server.
# recommended: all checks. strict: all checks, and what is a warning there fails the run.
# More: \`severities\` by check; \`smtp-preflight explain\` lists them.`;

const WAIVERS = `# A finding that is accepted for a time stays visible, with its reason:
# waivers:
#   - finding: tls-certificate-expiry/renew
#     host: mail.example.com
#     until: 2026-12-31
#     reason: replaced in December
`;

/** The configuration, with what else it could say in comments. */
export function configFile({ hosts, senderDomains, policy }: Answers): string {
  const config: Required<Pick<Config, 'hosts' | 'policy'>> = {
    hosts: hosts.map(({ host, target, declared }) => ({
      host,
      ...(target !== undefined && { target }),
      ...(declared.length > 0 && { addresses: declared }),
    })),
    policy: { extends: policy },
  };
  const blocks = [
    `${ABOUT}\n`,
    `${HOSTS}\n${stringify({ hosts: config.hosts })}`,
    ...(senderDomains.length > 0 ? [`${SENDER_DOMAINS}\n${stringify({ 'sender-domains': senderDomains })}`] : []),
    `${POLICY}\n${stringify({ policy: config.policy })}`,
    WAIVERS,
  ];
  return blocks.join('\n');
}
