import type { Protocol, Role } from '../evidence/types.js';
import type { Config } from './config/schema.js';
import { readLogin, readPorts, submits } from './endpoints.js';
import { type Entry, entriesIn, type Sources, toNamed } from './entries.js';
import { readHosts } from './hosts.js';
import { refuseConnect, refuseIdleRoles, refuseInputsOfHosts } from './idle.js';
import { quote } from './input-errors.js';
import { toDomain, toSelector } from './names.js';
import type { DomainPlan, HostPlan, Login, NamedHost } from './types.js';
import { type Values, withoutLineEnds } from './values.js';

export interface Fleet {
  hosts: HostPlan[];
  domains: DomainPlan[];
}

/** A host, and the selectors of its sender domains. */
type PlannedHost = HostPlan & { dkimSelectors: string[] };

/** What holds for hosts that say nothing of it. */
interface Defaults {
  roles: Role[];
  ports: Partial<Record<Protocol, number>>;
  senderDomains: string[];
  dkimSelectors: string[];
  login: Login | undefined;
}

/**
 * The hosts of the input `hosts` with what the file says of them; without that input, all of the file. What stands with a
 * host goes over the inputs, and these over what the file says of all.
 */
export function readFleet(sources: Sources): Fleet {
  const { values, file, broken, treatAsPublic } = sources;
  const defaults = readDefaults(values, file?.value);
  if (broken && !values.given('hosts')) return { hosts: [], domains: [] };
  const entries = entriesIn(sources);
  const named = values.given('hosts') || !file ? readHosts(values, treatAsPublic) : [...entries.values()].map(toNamed);
  if (!values.given('hosts') && file) refuseInputsOfHosts(values, file);
  const planned = named.map((host) => toPlan(sources, defaults, host, entries.get(host.host)));
  if (defaults.login && planned.length > 0 && !planned.some(({ login }) => login === defaults.login))
    values.wrong(
      values.placeOf('smtp-username'),
      'credentials are of no use here: no host is without a login of its own and has a role and a port (`submission`, `submissions`) for it.',
    );
  const domains = domainsOf(planned);
  if (values.given('dkim-selectors') && planned.length > 0 && domains.length === 0)
    values.wrong(
      values.placeOf('dkim-selectors'),
      'selectors are of no use here: no host has a sender domain (`allowed-sender-domains`).',
    );
  return { hosts: planned.map(({ dkimSelectors, ...host }) => host), domains };
}

function readDefaults(values: Values, config: Config | undefined): Defaults {
  const domains = readSenderDomains(values);
  const selectors = values.items('dkim-selectors').flatMap(({ text, place }) => {
    const selector = toSelector(text);
    if (selector === undefined) values.wrong(place, `${quote(text)} is not a DKIM selector, like \`s2026\`.`);
    return selector ?? [];
  });
  return {
    roles: values.choices<Role>('roles'),
    ports: readPorts(values),
    senderDomains: values.given('allowed-sender-domains') ? domains : unique(config?.['sender-domains'] ?? []),
    dkimSelectors: unique(values.given('dkim-selectors') ? selectors : (config?.['dkim-selectors'] ?? [])),
    login: readLogin(values),
  };
}

/** Those of the input. */
export const readSenderDomains = (values: Values): string[] =>
  unique(
    values.items('allowed-sender-domains').flatMap(({ text, place }) => {
      const domain = toDomain(text);
      if (domain === undefined) values.wrong(place, `${quote(text)} is not a domain, like \`example.com\`.`);
      return domain ?? [];
    }),
  );

function toPlan(sources: Sources, defaults: Defaults, named: NamedHost, entry: Entry | undefined): PlannedHost {
  const { roles, ports, senderDomains, dkimSelectors } = defaults;
  if (!entry) {
    refuseIdleRoles(sources, defaults, undefined);
    const login = submits({ roles, ports }) ? defaults.login : undefined;
    return { ...named, roles, ports, connect: {}, senderDomains, dkimSelectors, ...(login && { login }) };
  }
  const own = entry.host;
  const inFile = toNamed(entry);
  const plan: PlannedHost = {
    // An address or a target of the input stands for those of the file.
    ...(named.declared.length > 0 || named.target !== undefined ? { ...named, source: inFile.source } : inFile),
    roles: own.roles ? unique(own.roles) : roles,
    ports: own.ports ?? ports,
    connect: own.connect ?? {},
    senderDomains: unique(own['sender-domains'] ?? senderDomains),
    dkimSelectors: unique(own['dkim-selectors'] ?? dkimSelectors),
  };
  refuseConnect(sources, plan, entry);
  refuseIdleRoles(sources, plan, entry);
  const login = readOwnLogin(sources, plan, entry) ?? (!own.login && submits(plan) ? defaults.login : undefined);
  return { ...plan, ...(login && { login }) };
}

/** The values are never repeated. */
function readOwnLogin({ values, file, env }: Sources, plan: HostPlan, { host, index }: Entry): Login | undefined {
  if (!host.login) return undefined;
  const path = ['hosts', index, 'login'] as const;
  if (!submits(plan))
    values.wrong(
      file!.placeOf(path),
      'a login is of no use here: the host has no role or no port (`submission`, `submissions`) for it.',
    );
  const read = (key: 'username-env' | 'password-env'): string => {
    const value = withoutLineEnds(env[host.login![key]] ?? '');
    if (value === '')
      values.wrong(
        file!.placeOf([...path, key]),
        `the environment variable \`${host.login![key]}\` is empty or not set.`,
      );
    return value;
  };
  return { username: read('username-env'), password: read('password-env') };
}

/** The sender domains of the hosts, each with those that send for it. */
function domainsOf(planned: readonly PlannedHost[]): DomainPlan[] {
  const domains = new Map<string, Omit<DomainPlan, 'dkimSelectors'> & { selectors: Set<string> }>();
  for (const { host, senderDomains, dkimSelectors, source } of planned)
    for (const domain of senderDomains) {
      const known = domains.get(domain) ?? { domain, source, hosts: [], selectors: new Set() };
      domains.set(domain, known);
      known.hosts.push(host);
      for (const selector of dkimSelectors) known.selectors.add(selector);
    }
  return [...domains.values()].map(({ selectors, ...plan }) => ({ ...plan, dkimSelectors: [...selectors] }));
}

const unique = <T>(many: readonly T[]): T[] => [...new Set(many)];
