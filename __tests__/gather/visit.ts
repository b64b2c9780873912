import { type CertificateRequest, mintAuthority } from '../../src/demo/authority.js';
import { type DnsServer, reversedIpv4, startDnsServer, type ZoneTable } from '../../src/demo/dns-server.js';
import type { EndpointEvidence, Evidence, Protocol } from '../../src/evidence/types.js';
import { ENDPOINT_SLOTS } from '../../src/gather/endpoints.js';
import { gather } from '../../src/gather/gather.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import type { HostPlan, Plan } from '../../src/plan/types.js';
import type { ProgressEvent } from '../../src/progress.js';
import { conversation, type Handler, type ScriptedServer, scriptedSmtp, type TlsSetting } from '../servers/smtp.js';

export const HOST = 'mx.example.com';
export const ADDRESS = '198.51.100.25';
const PORTS: Record<Protocol, number> = { mx: 25, submission: 587, submissions: 465 };

export interface Stage {
  servers: Partial<Record<Protocol, Handler>>;
  host?: Partial<HostPlan>;
  plan?: Partial<Plan>;
  zone?: ZoneTable;
  /** Put around the live network. */
  wrap?: (network: Network) => Network;
  /** Trusted root, PEM. */
  ca?: string;
  progress?: (event: ProgressEvent) => void;
}

export interface Visited {
  evidence: Evidence;
  plan: Plan;
  at: (protocol: Protocol) => EndpointEvidence;
  /** Lines each server heard, connection by connection. */
  heard: (protocol: Protocol) => string[][];
}

/** Gathers from scripted servers on loopback that stand for one host. Pauses take no time. */
export async function visit({
  servers,
  host = {},
  plan = {},
  zone = {},
  ca,
  progress,
  wrap = (network) => network,
}: Stage): Promise<Visited> {
  const protocols = Object.keys(servers) as Protocol[];
  const running: Partial<Record<Protocol, ScriptedServer>> = {};
  for (const protocol of protocols) running[protocol] = await scriptedSmtp(servers[protocol]!);
  const dns = await startDnsServer({
    [HOST]: { A: [ADDRESS] },
    [reversedIpv4(ADDRESS)]: { PTR: [HOST] },
    ...zone,
  });
  const whole = planFor(dns, running, host, { ...plan, network: { nameservers: [dns], ca: ca ? [ca] : [] } });
  const live = liveNetwork(whole.network);
  const hasty: Network = { ...live, sleep: (ms, signal) => live.sleep(signal ? ms : 0, signal) };
  const evidence = await gather(whole, wrap(hasty), progress).finally(() => dns.stop());
  for (const server of Object.values(running)) await server.close();
  return {
    evidence,
    plan: whole,
    at: (protocol) => evidence.hosts[0]!.addresses[0]!.endpoints.find((one) => one.protocol === protocol)!,
    heard: (protocol) => running[protocol]!.heard,
  };
}

function planFor(
  dns: DnsServer,
  servers: Partial<Record<Protocol, ScriptedServer>>,
  host: Partial<HostPlan>,
  plan: Partial<Plan>,
): Plan {
  const protocols = Object.keys(servers) as Protocol[];
  const [sample] = planOf({}).hosts;
  const connect = Object.fromEntries(
    protocols.map((protocol) => [protocol, { address: servers[protocol]!.address, port: servers[protocol]!.port }]),
  );
  const ports = Object.fromEntries(protocols.map((protocol) => [protocol, PORTS[protocol]]));
  return planOf({ network: { nameservers: [dns], ca: [] }, ...plan, hosts: [{ ...sample!, ports, connect, ...host }] });
}

/** Everything is needed of one host, and nothing is asked beside it. */
export const planOf = (plan: Partial<Plan>): Plan => ({
  hosts: [
    {
      host: HOST,
      source: { file: 'test', line: 1 },
      declared: [],
      roles: [],
      ports: PORTS,
      connect: {},
      senderDomains: ['example.com'],
    },
  ],
  needs: new Set(['a', 'aaaa', 'ptr', 'forwardOfPtr', 'lists', ...ENDPOINT_SLOTS]),
  domains: [],
  lists: [],
  domainLists: [],
  relayBattery: 'core',
  smuggling: false,
  network: { nameservers: [], ca: [] },
  ehloName: 'probe.example.net',
  egressControls: [],
  dnssecControls: { signed: 'signed.example.net', broken: 'broken.example.net' },
  treatAsPublic: ['198.51.100.0/24'],
  timeoutMs: 60_000,
  concurrency: 4,
  retryGreylistedMs: 0,
  policy: { profile: 'recommended', failOn: 'error', onInconclusive: 'fail', severities: {}, waivers: [] },
  ...plan,
});

export async function tlsFor(request: Partial<CertificateRequest> = {}): Promise<{ tls: TlsSetting; ca: string }> {
  const authority = await mintAuthority('Test Root');
  const { key, chain } = await authority.issue({ names: [HOST], ...request });
  return { tls: { key, cert: chain }, ca: authority.cert };
}

/** A sound server that refuses to relay; what is given replaces its answers. */
export const soundServer = (answers: Parameters<typeof conversation>[0] | object = {}, tls?: TlsSetting): Handler =>
  conversation(
    {
      greeting: `220 ${HOST} ESMTP`,
      EHLO: (_, peer) =>
        [
          HOST,
          'PIPELINING',
          ...(tls && !peer.secure ? ['STARTTLS'] : []),
          ...(peer.secure ? ['AUTH PLAIN LOGIN'] : []),
          '8BITMIME',
        ]
          .map((line, index, lines) => `250${index < lines.length - 1 ? '-' : ' '}${line}`)
          .join('\r\n'),
      MAIL: '250 ok',
      RCPT: (line) => (/@example\.com>$/.test(line) ? '250 ok' : '554 5.7.1 Relay access denied'),
      RSET: '250 ok',
      NOOP: '250 ok',
      STARTTLS: '220 go',
      AUTH: '503 not available',
      ...answers,
    },
    tls,
  );
