import { defaultLists, queryName } from '../derive/block-lists.js';
import { PROTOCOLS, type Protocol } from '../evidence/types.js';
import { ENDPOINT_SLOTS } from '../gather/endpoints.js';
import type { HostPlan, Plan } from '../plan/types.js';
import { type Authority, type CertificateRequest, mintAuthority } from './authority.js';
import { reversedIpv4, startDnsServer, type ZoneTable } from './dns-server.js';
import { type SmtpServer, type SmtpServerOptions, startSmtpServer } from './smtp-server.js';

/** A mail server that is set up right but for what is said here. */
export interface Scenario {
  /** FQDN in {@link DOMAIN}. */
  host: string;
  /** PTR name, which resolves back; null for none. Default: the host. */
  ptr?: string | null;
  certificate?: Partial<CertificateRequest>;
  servers?: Partial<Record<Protocol, Partial<SmtpServerOptions>>>;
  /** Zone of a block list to the code that it answers for the address. */
  listed?: Record<string, string>;
  /** The login checks are run. */
  login?: boolean;
}

export interface Fleet {
  plan: Plan;
  stop(): Promise<void>;
}

export const DOMAIN = 'example.com';
const LOGIN = { username: `alice@${DOMAIN}`, password: 'correct horse battery staple' };
/** RFC 5737: addresses that belong to nobody. */
const NETWORK = '198.51.100.0/24';
const addressOf = (index: number): string => `198.51.100.${10 + index}`;
const PORTS: Record<Protocol, number> = { mx: 25, submission: 587, submissions: 465 };
const TIMEOUT_MS = 20_000;

/** Imitated by the name server of the fleet: the real lists are not asked. */
const LISTS = defaultLists();

/**
 * Starts a server on the loopback interface for each endpoint of each scenario, and a name server that tells of them
 * under addresses of their own. `plan` checks them all, and nothing else.
 */
export async function startFleet(scenarios: readonly Scenario[]): Promise<Fleet> {
  const authority = await mintAuthority('Demo Root');
  const [dns, fleet] = await Promise.all([
    startDnsServer(zoneOf(scenarios)),
    Promise.all(scenarios.map((scenario, index) => startHost(authority, scenario, index))),
  ]);
  const servers = [dns, ...fleet.flatMap((host) => host.servers)];
  const plan: Plan = {
    hosts: fleet.map(({ host }) => host),
    domains: [],
    needs: new Set(['a', 'aaaa', 'ptr', 'forwardOfPtr', 'lists', ...ENDPOINT_SLOTS]),
    lists: LISTS,
    domainLists: [],
    relayBattery: 'core',
    smuggling: false,
    network: { nameservers: [{ host: dns.host, port: dns.port }], ca: [authority.cert] },
    ehloName: 'probe.example.net',
    egressControls: [],
    dnssecControls: { signed: 'signed.example.net', broken: 'broken.example.net' },
    treatAsPublic: [NETWORK],
    timeoutMs: TIMEOUT_MS,
    concurrency: scenarios.length,
    retryGreylistedMs: 0,
    policy: { profile: 'essential', failOn: 'error', onInconclusive: 'fail', severities: {}, waivers: [] },
  };
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  return { plan, stop };
}

async function startHost(
  authority: Authority,
  scenario: Scenario,
  index: number,
): Promise<{ host: HostPlan; servers: SmtpServer[] }> {
  const credential = await authority.issue({ names: [scenario.host], ...scenario.certificate });
  const servers = await Promise.all(
    PROTOCOLS.map((protocol) =>
      startSmtpServer({
        hostname: scenario.host,
        domains: [DOMAIN],
        credential,
        ...(protocol !== 'mx' && { service: 'submission', users: { [LOGIN.username]: LOGIN.password } }),
        implicitTls: protocol === 'submissions',
        ...scenario.servers?.[protocol],
      }),
    ),
  );
  const connect = Object.fromEntries(
    PROTOCOLS.map((protocol, place) => [protocol, { address: servers[place]!.host, port: servers[place]!.port }]),
  );
  const host: HostPlan = {
    host: scenario.host,
    source: { file: 'demo', line: index + 1 },
    declared: [],
    roles: ['inbound', 'submission'],
    ports: PORTS,
    connect,
    senderDomains: [DOMAIN],
    ...(scenario.login && { login: LOGIN }),
  };
  return { host, servers };
}

function zoneOf(scenarios: readonly Scenario[]): ZoneTable {
  const zone: ZoneTable = {};
  for (const list of LISTS) {
    zone[list.zone] = {};
    for (const entry of ['127.0.0.2', '::ffff:7f00:2']) zone[queryName(entry, list)] = { A: ['127.0.0.2'] };
  }
  for (const [index, { host, ptr = host, listed = {} }] of scenarios.entries()) {
    const address = addressOf(index);
    zone[host] = { A: [address] };
    if (ptr) {
      zone[ptr] = { A: [address] };
      zone[reversedIpv4(address)] = { PTR: [ptr] };
    }
    for (const [list, code] of Object.entries(listed)) zone[reversedIpv4(address, list)] = { A: [code] };
  }
  return zone;
}
