import { rangeOf } from '../derive/addresses.js';
import { failure, valueIn } from '../evidence/slot.js';
import {
  type AddressEvidence,
  type EndpointEvidence,
  type Failure,
  type HostEvidence,
  PROTOCOLS,
  type Protocol,
} from '../evidence/types.js';
import type { Target } from '../net/network.js';
import type { HostPlan } from '../plan/types.js';
import { gatherListings } from './block-lists.js';
import { gatherCiphers } from './ciphers.js';
import { type Context, defect, fillMissing, guarded, type Proofs, type Server, serverAt, wants } from './context.js';
import { gatherSpfHelo } from './domain.js';
import { gatherNameListings } from './domain-lists.js';
import { gatherEndpoint } from './endpoint.js';
import { bearsAnother, ENDPOINT_SLOTS } from './endpoints.js';
import { gatherForward, gatherPtr } from './identity.js';
import type { LoginTurns } from './login.js';
import { gatherObsoleteTls } from './obsolete-tls.js';
import type { Visit } from './talk.js';
import { gatherDane } from './transport.js';

/** Evidence of a host of which nothing is known yet. */
export function emptyHost({ host, source, roles, declared, senderDomains, login }: HostPlan): HostEvidence {
  return { kind: 'host', host, source, roles, declared, senderDomains, loginGiven: login !== undefined, addresses: [] };
}

/** Everything about one host, written into `evidence` while it is learnt: a deadline finds there what is known. */
export async function gatherHost(
  context: Context,
  host: HostPlan,
  evidence: HostEvidence,
  { lists, domainLists }: Proofs,
  turns: LoginTurns,
): Promise<void> {
  context.progress({ host: host.host, says: 'asking the DNS' });
  const addresses = await gatherForward(context, host, evidence);
  evidence.addresses = addresses.map((address, index) => emptyAddress(context, host, address, index === 0));
  context.located.get(host.host)?.open();
  const parts = await Promise.allSettled([
    guarded(context, evidence, ['spfHelo'], gatherSpfHelo(context, evidence)),
    gatherDane(context, evidence),
    guarded(context, evidence, ['domainLists'], gatherNameListings(context, evidence.host, evidence, domainLists)),
    ...evidence.addresses.flatMap((address) => [
      guarded(context, address, ['ptr', 'forwardOfPtr'], gatherPtr(context, address)),
      guarded(context, address, ['lists'], gatherListings(context, address, lists)),
      visit(context, host, address, turns),
    ]),
  ]);
  for (const part of parts) if (part.status === 'rejected') throw part.reason;
  context.progress({ host: host.host, says: summary(evidence), done: true });
}

/** Everything of a host that is wanted and still empty, but for its endpoints. */
export function fillHost(context: Context, host: HostEvidence, error: Failure): void {
  fillMissing(context, host, ['a', 'aaaa', 'spfHelo', 'dnssec', 'domainLists'], error);
  for (const address of host.addresses) {
    fillMissing(context, address, ['ptr', 'forwardOfPtr', 'lists'], error);
    for (const endpoint of address.endpoints)
      if (endpoint.protocol === 'mx') fillMissing(context, endpoint, ['tlsa'], error);
  }
}

/** A staged server is one server, however many addresses it will have: it is visited once. */
function emptyAddress({ plan }: Context, host: HostPlan, address: string, first: boolean): AddressEvidence {
  const notPublic = rangeOf(address, plan.treatAsPublic);
  const protocols = PROTOCOLS.filter((protocol) => host.ports[protocol] && (first || !host.connect[protocol]));
  const endpoints = protocols.map((protocol) => emptyEndpoint(host, protocol));
  return { address, ...(notPublic && { notPublic }), endpoints };
}

function emptyEndpoint(host: HostPlan, protocol: Protocol): EndpointEvidence {
  const staged = host.connect[protocol];
  return {
    protocol,
    port: host.ports[protocol] as number,
    required: isRequired(host, protocol),
    ...(staged && { connectedTo: `${staged.address}:${staged.port}` }),
    transcript: [],
  };
}

/** A role that was named must answer. Where none was, port 25 must, or whatever is tried instead of it. */
function isRequired({ roles, ports }: HostPlan, protocol: Protocol): boolean {
  if (roles.length === 0) return protocol === 'mx' || ports.mx === undefined;
  return protocol === 'mx' ? roles.includes('inbound') : roles.includes('submission');
}

async function visit(context: Context, host: HostPlan, address: AddressEvidence, turns: LoginTurns): Promise<void> {
  if (!wants(context, ...ENDPOINT_SLOTS)) return;
  const server = serverAt(context, address.address);
  const visited = server.free.then(() => talkTo(context, host, address, server, turns));
  server.free = visited.catch(() => {});
  await visited;
}

async function talkTo(
  context: Context,
  host: HostPlan,
  address: AddressEvidence,
  { free: _, ...server }: Server,
  turns: LoginTurns,
): Promise<void> {
  const submissionPorts = address.endpoints.filter(({ protocol }) => protocol !== 'mx');
  const unasked = new Set(submissionPorts);
  const shared: Omit<Visit, 'submissionDone'> = { context, host, ...server, turns, unasked };
  const submission = submissionPorts.map((endpoint) =>
    speakTo({ ...shared, submissionDone: Promise.resolve() }, address, endpoint),
  );
  const submissionDone = Promise.all(submission.map(({ talked }) => talked));
  const mx = address.endpoints
    .filter(({ protocol }) => protocol === 'mx')
    .map((endpoint) => speakTo({ ...shared, submissionDone }, address, endpoint));
  await Promise.all([...submission, ...mx].map(({ done }) => done));
  settleSubmission(address);
}

function speakTo(
  visit: Visit,
  address: AddressEvidence,
  endpoint: EndpointEvidence,
): { talked: Promise<void>; done: Promise<unknown> } {
  const { context, host } = visit;
  const target = targetOf(host, address, endpoint);
  if (!target) {
    const { error } = failure(
      'not-gathered',
      `${address.address} is not public (${address.notPublic}): it is only dialled when treat-as-public covers it`,
    );
    fillMissing(context, endpoint, ENDPOINT_SLOTS, error);
    context.finished.add(endpoint);
    return { talked: Promise.resolve(), done: Promise.resolve() };
  }
  let tlsSeen = () => {};
  const tlsKnown = new Promise<void>((resolve) => {
    tlsSeen = resolve;
  });
  context.progress({ host: host.host, says: `talking to ${address.address} port ${endpoint.port}` });
  const giveUp = (error: unknown) => fillMissing(context, endpoint, ENDPOINT_SLOTS, defect(error));
  const talked = gatherEndpoint({ ...visit, endpoint, target, tlsSeen })
    .catch(giveUp)
    .finally(() => {
      tlsSeen();
      visit.unasked.delete(endpoint);
    });
  const offers = tlsKnown.then(async () => {
    if (!offersTls(endpoint)) return;
    await Promise.all([
      wants(context, 'obsoleteTls') && gatherObsoleteTls(context, endpoint, target),
      wants(context, 'ciphers') &&
        endpoint.tls?.ok &&
        gatherCiphers(context, endpoint, target, host.host, bearsAnother(endpoint.protocol, address.endpoints.length)),
    ]);
  });
  return { talked, done: Promise.all([talked, offers.catch(giveUp)]).then(() => context.finished.add(endpoint)) };
}

/** Another ClientHello on a port that speaks in clear would be one more line for a ban list. */
const offersTls = ({ protocol, connect, ehlo, tls }: EndpointEvidence): boolean =>
  protocol === 'submissions'
    ? connect?.ok === true && !(tls?.ok === false && tls.error.kind === 'protocol-garbage')
    : 'STARTTLS' in (valueIn(ehlo)?.keywords ?? {});

function targetOf(
  host: HostPlan,
  { address, notPublic }: AddressEvidence,
  endpoint: EndpointEvidence,
): Target | undefined {
  const staged = host.connect[endpoint.protocol];
  if (staged) return { ...staged, limitAs: address };
  return notPublic ? undefined : { address, port: endpoint.port };
}

/** For the role `submission` one of 465 and 587 is enough (RFC 8314 §3.3 prefers 465). */
function settleSubmission({ endpoints }: AddressEvidence): void {
  const submission = endpoints.filter(({ protocol }) => protocol !== 'mx');
  if (submission.some(({ connect }) => connect?.ok))
    for (const endpoint of submission) endpoint.required &&= endpoint.connect?.ok === true;
}

function summary({ addresses }: HostEvidence): string {
  if (addresses.length === 0) return 'no address was found';
  const open = addresses.flatMap(({ endpoints }) => endpoints.filter(({ connect }) => connect?.ok));
  const [answering, mute] = [open.filter((one) => one.greeting?.ok !== false), open].map(portsOf);
  const said = answering ? `answers on ${answering}` : mute ? `no greeting on ${mute}` : 'no port answers';
  return `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}, ${said}`;
}

const portsOf = (endpoints: EndpointEvidence[]): string => [...new Set(endpoints.map(({ port }) => port))].join(', ');
