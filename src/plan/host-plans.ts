import ipaddr from 'ipaddr.js';
import { PROTOCOLS, type Protocol, type Role } from '../evidence/types.js';
import type { ConfigFile } from './config/read.js';
import type { Config, ConfigHost } from './config/schema.js';
import { readLogin, readPorts, submits } from './endpoints.js';
import { type NamedHost, privateAddress, readHosts } from './hosts.js';
import { toDomain, toSelector } from './names.js';
import type { DomainPlan, HostPlan, Login } from './types.js';
import { inWords, type Values } from './values.js';

type File = ConfigFile<Config>;
export type Environment = Record<string, string | undefined>;

/** Where what the user wrote comes from. */
export interface Sources {
  values: Values;
  /** The configuration, where there is one. */
  file: File | undefined;
  env: Environment;
  treatAsPublic: readonly string[];
}

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
  const { values, file, treatAsPublic } = sources;
  const defaults = readDefaults(values, file?.value);
  const entries = entriesIn(sources);
  const named = values.given('hosts') || !file ? readHosts(values, treatAsPublic) : [...entries.values()].map(toNamed);
  if (!values.given('hosts') && file) refuseInputsOfHosts(values, file);
  const planned = named.map((host) => toPlan(sources, defaults, host, entries.get(host.host)));
  if (defaults.login && planned.length > 0 && !planned.some(({ login }) => login === defaults.login))
    values.wrong(
      values.placeOf('smtp-username'),
      'credentials are of no use here: no host is without a login of its own and has a role and a port (`submission`, `submissions`) for it.',
    );
  return {
    hosts: planned.map(({ dkimSelectors, ...host }) => host),
    domains: domainsOf(planned),
  };
}

/** With hosts from the file alone. */
function refuseInputsOfHosts(values: Values, { file, value }: File): void {
  if ((value.hosts ?? []).length === 0)
    values.wrong(values.placeOf('hosts'), `no host is given: name at least one in hosts, or in \`${file}\`.`);
  if (values.given('expected-fqdn'))
    values.wrong(values.placeOf('expected-fqdn'), `the hosts of \`${file}\` are named by their expected FQDN already.`);
}

function readDefaults(values: Values, config: Config | undefined): Defaults {
  const domains = values.items('allowed-sender-domains').flatMap(({ text, place }) => {
    const domain = toDomain(text);
    if (domain === undefined) values.wrong(place, `\`${text}\` is not a domain, like \`example.com\`.`);
    return domain ?? [];
  });
  const selectors = values.items('dkim-selectors').flatMap(({ text, place }) => {
    const selector = toSelector(text);
    if (selector === undefined) values.wrong(place, `\`${text}\` is not a DKIM selector, like \`s2026\`.`);
    return selector ?? [];
  });
  return {
    roles: values.choices<Role>('roles'),
    ports: readPorts(values),
    senderDomains: unique(values.given('allowed-sender-domains') ? domains : (config?.['sender-domains'] ?? [])),
    dkimSelectors: unique(values.given('dkim-selectors') ? selectors : (config?.['dkim-selectors'] ?? [])),
    login: readLogin(values),
  };
}

/** A host of the file, and where it stands in it. */
interface Entry {
  host: ConfigHost;
  index: number;
  line: number;
  file: string;
}

/** By expected FQDN. */
function entriesIn({ values, file, treatAsPublic }: Sources): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [index, host] of (file?.value.hosts ?? []).entries()) {
    const place = (...path: (string | number)[]) => file!.placeOf(['hosts', index, ...path]);
    const earlier = entries.get(host.host);
    if (earlier) values.wrong(place('host'), `\`${host.host}\` is named before, in line ${earlier.line}.`);
    else entries.set(host.host, { host, index, line: file!.lineOf(['hosts', index, 'host']), file: file!.file });
    for (const [at, address] of (host.addresses ?? []).entries()) {
      const problem = privateAddress(address, treatAsPublic);
      if (problem) values.wrong(place('addresses', at), problem);
    }
  }
  return entries;
}

const toNamed = ({ host: { host, target, addresses = [] }, file, line }: Entry): NamedHost => ({
  host,
  source: { file, line },
  ...(target !== undefined && target !== host && { target }),
  declared: unique(addresses.map((address) => ipaddr.process(address).toString())),
});

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
  refuseIdleConnect(sources, entry);
  refuseIdleRoles(sources, plan, entry);
  const login = readOwnLogin(sources, plan, entry) ?? (!own.login && submits(plan) ? defaults.login : undefined);
  return { ...plan, ...(login && { login }) };
}

function refuseIdleConnect({ values, file }: Sources, { index, host: { connect = {}, ports } }: Entry): void {
  for (const protocol of PROTOCOLS)
    if (connect[protocol] && ports && ports[protocol] === undefined)
      values.wrong(
        file!.placeOf(['hosts', index, 'connect', protocol]),
        `\`${protocol}\` has a staged server, but is not among the ports of the host.`,
      );
}

/** A named role must answer, for which it needs a port. */
function refuseIdleRoles(
  { values, file }: Sources,
  { roles, ports }: Pick<HostPlan, 'roles' | 'ports'>,
  entry: Entry | undefined,
): void {
  const wanted: Partial<Record<Role, Protocol[]>> = { inbound: ['mx'], submission: ['submission', 'submissions'] };
  const own = (['roles', 'ports'] as const).find((key) => entry?.host[key]);
  const place = own ? file!.placeOf(['hosts', entry!.index, own]) : values.placeOf('roles');
  for (const role of roles) {
    const protocols = wanted[role];
    if (!protocols || protocols.some((protocol) => ports[protocol] !== undefined)) continue;
    const message = `the role \`${role}\` cannot answer: no port is to be tried for it (${inWords(protocols)}).`;
    if (!values.errors.some((error) => error.place === place && error.message === message))
      values.wrong(place, message);
  }
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
    const value = (env[host.login![key]] ?? '').replace(/^[\r\n]+|[\r\n]+$/g, '');
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
function domainsOf(hosts: readonly PlannedHost[]): DomainPlan[] {
  const domains = new Map<string, DomainPlan>();
  for (const { host, senderDomains, dkimSelectors, source } of hosts)
    for (const domain of senderDomains) {
      const known = domains.get(domain) ?? { domain, source, hosts: [], dkimSelectors: [] };
      domains.set(domain, {
        ...known,
        hosts: [...known.hosts, host],
        dkimSelectors: unique([...known.dkimSelectors, ...dkimSelectors]),
      });
    }
  return [...domains.values()];
}

const unique = <T>(many: readonly T[]): T[] => [...new Set(many)];
