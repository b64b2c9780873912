import { CHECKS } from '../checks/index.js';
import type { Role } from '../evidence/types.js';
import type { Files } from '../files.js';
import { enabledChecks, needsOf } from '../policy/profiles.js';
import { readLogin, readPorts } from './endpoints.js';
import { readHosts } from './hosts.js';
import { readLists } from './lists.js';
import { toDomain, toMailbox } from './names.js';
import { readEgressControls, readEhloName, readNetwork, readTreatAsPublic } from './network.js';
import { readOutputPaths } from './paths.js';
import type { DomainPlan, HostPlan, Plan, PolicyInputs } from './types.js';
import { type InputError, readValues, type Values } from './values.js';

export type { InputError };
export type Planned = { ok: Plan } | { errors: InputError[] };

/**
 * Inputs → plan, or every mistake in them. Nothing is asked of the network.
 *
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, e.g. `--ports`; default the input's own
 */
export function makePlan(given: Record<string, string>, sources: Record<string, string>, files: Files): Planned {
  const values = readValues(given, sources);
  const policy = readPolicy(values);
  const treatAsPublic = readTreatAsPublic(values);
  const hosts = readHostPlans(values, treatAsPublic);
  const plan: Plan = {
    hosts,
    domains: domainsOf(hosts),
    needs: needsOf(enabledChecks(CHECKS, policy.profile)),
    lists: readLists(values),
    domainLists: [],
    network: readNetwork(values, files),
    ehloName: readEhloName(values),
    relayBattery: 'core',
    smuggling: false,
    relayRecipient: readRelayRecipient(values),
    egressControls: readEgressControls(values),
    treatAsPublic,
    timeoutMs: values.integer('timeout') * 1000,
    concurrency: values.integer('concurrency'),
    retryGreylistedMs: values.integer('retry-greylisted') * 1000,
    policy,
  };
  values.choice('comment');
  readOutputPaths(values, files);
  return values.errors.length > 0 ? { errors: values.errors } : { ok: plan };
}

/** The policy inputs alone, as `report --from` takes them; those of the run are the defaults there. */
export const readPolicy = (values: Values): PolicyInputs => ({
  profile: values.choice('policy'),
  failOn: values.choice('fail-on'),
  onInconclusive: values.choice('on-inconclusive'),
  severities: {},
  waivers: [],
});

function readHostPlans(values: Values, treatAsPublic: readonly string[]): HostPlan[] {
  const roles = values.choices<Role>('roles');
  const ports = readPorts(values);
  const login = readLogin(values, roles, ports);
  const senderDomains = readSenderDomains(values);
  return readHosts(values, treatAsPublic).map((named) => ({
    ...named,
    roles,
    ports,
    connect: {},
    senderDomains,
    ...(login && { login }),
  }));
}

/** The sender domains of the hosts, each with those that send for it. */
function domainsOf(hosts: readonly HostPlan[]): DomainPlan[] {
  const domains = new Map<string, DomainPlan>();
  for (const { host, senderDomains, source } of hosts)
    for (const domain of senderDomains) {
      const known = domains.get(domain);
      if (known) known.hosts.push(host);
      else domains.set(domain, { domain, source, hosts: [host], dkimSelectors: [] });
    }
  return [...domains.values()];
}

function readSenderDomains(values: Values): string[] {
  const domains = values.items('allowed-sender-domains').flatMap(({ text, place }) => {
    const domain = toDomain(text);
    if (domain === undefined) values.wrong(place, `\`${text}\` is not a domain, like \`example.com\`.`);
    return domain ?? [];
  });
  return [...new Set(domains)];
}

function readRelayRecipient(values: Values): string | undefined {
  const text = values.text('relay-recipient');
  const mailbox = toMailbox(text);
  if (text !== '' && mailbox === undefined)
    values.wrong(values.placeOf('relay-recipient'), `\`${text}\` is not a mailbox, like \`me@example.com\`.`);
  return mailbox;
}
