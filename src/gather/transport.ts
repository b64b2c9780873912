import { rangeOf } from '../derive/addresses.js';
import { addressesOf, dataOf } from '../derive/dns.js';
import { POLICY_UNREACHABLE, parseStsRecord, stsRecords } from '../derive/mta-sts.js';
import { mxOf } from '../derive/mx.js';
import { failure, ok } from '../evidence/slot.js';
import type {
  DomainEvidence,
  DomainSlot,
  EndpointEvidence,
  HostEvidence,
  HttpsAnswer,
  Slot,
} from '../evidence/types.js';
import type { DnsType } from '../net/network.js';
import { type Context, guarded, wants } from './context.js';
import { gatherValidated } from './validation.js';

export const HTTPS_PORT = 443;
/** Addresses of the policy host that are tried. */
export const TRIES = 4;
/** RFC 5321 §5.1 lets a sender stop early; nobody has more than a handful. */
export const MX_TARGETS = 20;

/** What the DNS and the policy host say of how mail is brought to a domain. */
export async function gatherTransport(context: Context, evidence: DomainEvidence): Promise<void> {
  const into = (slots: DomainSlot[], gathering: Promise<unknown>) => guarded(context, evidence, slots, gathering);
  await Promise.all([
    into(['mxTargets'], gatherTargets(context, evidence)),
    into(['mtaSts', 'mtaStsPolicy'], gatherPolicy(context, evidence)),
    into(['tlsRpt'], gatherTlsRpt(context, evidence)),
    into(
      ['dnssec'],
      gatherSignatures(context, evidence, [
        [evidence.domain, 'SOA'],
        [evidence.domain, 'MX'],
      ]),
    ),
  ]);
}

async function gatherTlsRpt(context: Context, evidence: DomainEvidence): Promise<void> {
  if (wants(context, 'tlsRpt')) evidence.tlsRpt = await context.network.resolve(`_smtp._tls.${evidence.domain}`, 'TXT');
}

async function gatherSignatures(
  context: Context,
  evidence: Pick<DomainEvidence | HostEvidence, 'dnssec'>,
  questions: [name: string, type: DnsType][],
): Promise<void> {
  if (wants(context, 'dnssec')) evidence.dnssec = ok(await gatherValidated(context, questions));
}

async function gatherTargets(context: Context, evidence: DomainEvidence): Promise<void> {
  if (!wants(context, 'mxTargets')) return;
  const { network } = context;
  const mx = await network.resolve(evidence.domain, 'MX');
  if (!mx.ok) {
    evidence.mxTargets = mx;
    return;
  }
  const answers = await Promise.all(
    mxOf(evidence.domain, mx.value)
      .targets.slice(0, MX_TARGETS)
      .map(async (target) => {
        const [a, aaaa] = await Promise.all([network.resolve(target, 'A'), network.resolve(target, 'AAAA')]);
        return [target, { a, aaaa }] as const;
      }),
  );
  evidence.mxTargets = ok(Object.fromEntries(answers));
}

/** The policy is fetched where the record says that there is one (RFC 8461 §3.1). */
async function gatherPolicy(context: Context, evidence: DomainEvidence): Promise<void> {
  if (!wants(context, 'mtaSts')) return;
  evidence.mtaSts = await context.network.resolve(`_mta-sts.${evidence.domain}`, 'TXT');
  if (!wants(context, 'mtaStsPolicy') || !evidence.mtaSts.ok) return;
  const records = stsRecords(dataOf(evidence.mtaSts.value, 'TXT'));
  if (parseStsRecord(records).ok) evidence.mtaStsPolicy = await fetchPolicy(context, `mta-sts.${evidence.domain}`);
}

async function fetchPolicy(context: Context, host: string): Promise<Slot<HttpsAnswer>> {
  const { network, plan, deadline } = context;
  const answers = await Promise.all([network.resolve(host, 'A'), network.resolve(host, 'AAAA')]);
  const addresses = addressesOf(...answers);
  if (addresses.length === 0)
    return (answers.find((slot) => !slot.ok) as Slot<never>) ?? failure('unreachable', `${host} has no address`);
  const allowed = addresses.filter((address) => !rangeOf(address, plan.treatAsPublic));
  if (allowed.length === 0)
    return failure(
      'not-gathered',
      `${host} has the address ${addresses[0]}, which is not public: it is only dialled when treat-as-public covers it`,
    );
  const failures: Slot<HttpsAnswer>[] = [];
  for (const address of allowed.slice(0, TRIES)) {
    const page = { host, path: '/.well-known/mta-sts.txt' };
    const answer = await network.fetchHttps(page, { address, port: HTTPS_PORT }, deadline);
    if (answer.ok) return answer;
    failures.push(answer);
  }
  // What is not known of one address leaves open whether senders find the policy there.
  const open = [...failures, ...answers].find((slot) => !slot.ok && !POLICY_UNREACHABLE.includes(slot.error.kind));
  return (open ?? failures[0]) as Slot<never>;
}

async function gatherTlsa(context: Context, host: string, endpoint: EndpointEvidence): Promise<void> {
  if (wants(context, 'tlsa')) endpoint.tlsa = await context.network.resolve(tlsaName(host, endpoint), 'TLSA');
}

const tlsaName = (host: string, { port }: Pick<EndpointEvidence, 'port'>): string => `_${port}._tcp.${host}`;

/** TLSA records of port 25 of a host, and whether its names validate. */
export async function gatherDane(context: Context, evidence: HostEvidence): Promise<void> {
  const { host, addresses } = evidence;
  const endpoints = addresses.flatMap(({ endpoints }) => endpoints).filter(({ protocol }) => protocol === 'mx');
  const names = [...new Set(endpoints.map((endpoint) => tlsaName(host, endpoint)))];
  const questions: [string, DnsType][] = [
    [host, 'A'],
    [host, 'AAAA'],
    ...names.map((name): [string, DnsType] => [name, 'TLSA']),
  ];
  await Promise.all([
    ...endpoints.map((endpoint) => guarded(context, endpoint, ['tlsa'], gatherTlsa(context, host, endpoint))),
    guarded(context, evidence, ['dnssec'], gatherSignatures(context, evidence, questions)),
  ]);
}
