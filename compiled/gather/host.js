import { rangeOf } from '../derive/addresses.js';
import { failure, valueIn } from '../evidence/slot.js';
import { PROTOCOLS, } from '../evidence/types.js';
import { gatherListings } from './block-lists.js';
import { fillMissing, wants } from './context.js';
import { gatherEndpoint } from './endpoint.js';
import { ENDPOINT_SLOTS } from './endpoints.js';
import { gatherForward, gatherPtr } from './identity.js';
import { gatherObsoleteTls } from './obsolete-tls.js';
export function emptyHost({ host, source, roles, declared, senderDomains, login }) {
    return { kind: 'host', host, source, roles, declared, senderDomains, loginGiven: login !== undefined, addresses: [] };
}
/** Everything about one host, written into `evidence` while it is learnt: a deadline finds there what is known. */
export async function gatherHost(context, host, evidence, lists, turns) {
    context.progress({ host: host.host, says: 'asking the DNS' });
    const addresses = await gatherForward(context, host, evidence);
    evidence.addresses = addresses.map((address, index) => emptyAddress(context, host, address, index === 0));
    await Promise.all(evidence.addresses.flatMap((address) => [
        gatherPtr(context, address),
        gatherListings(context, address, lists),
        visit(context, host, address, turns),
    ]));
    context.progress({ host: host.host, says: summary(evidence), done: true });
}
/** A staged server is one server, however many addresses it will have: it is visited once. */
function emptyAddress({ plan }, host, address, first) {
    const notPublic = rangeOf(address, plan.treatAsPublic);
    const protocols = PROTOCOLS.filter((protocol) => host.ports[protocol] && (first || !host.connect[protocol]));
    const endpoints = protocols.map((protocol) => emptyEndpoint(host, protocol));
    return { address, ...(notPublic && { notPublic }), endpoints };
}
function emptyEndpoint(host, protocol) {
    const staged = host.connect[protocol];
    return {
        protocol,
        port: host.ports[protocol],
        required: isRequired(host, protocol),
        ...(staged && { connectedTo: `${staged.address}:${staged.port}` }),
        transcript: [],
    };
}
/** A role that was named must answer. Where none was, port 25 must, or whatever is tried instead of it. */
function isRequired({ roles, ports }, protocol) {
    if (roles.length === 0)
        return protocol === 'mx' || ports.mx === undefined;
    return protocol === 'mx' ? roles.includes('inbound') : roles.includes('submission');
}
async function visit(context, host, address, turns) {
    if (!wants(context, ...ENDPOINT_SLOTS))
        return;
    const shared = { context, host, refusals: { count: 0 }, turns };
    const submission = address.endpoints
        .filter(({ protocol }) => protocol !== 'mx')
        .map((endpoint) => speakTo({ ...shared, submissionDone: Promise.resolve() }, address, endpoint));
    const submissionDone = Promise.all(submission.map(({ talked }) => talked));
    const mx = address.endpoints
        .filter(({ protocol }) => protocol === 'mx')
        .map((endpoint) => speakTo({ ...shared, submissionDone }, address, endpoint));
    await Promise.all([...submission, ...mx].map(({ done }) => done));
    settleSubmission(address);
}
function speakTo(visit, address, endpoint) {
    const { context, host } = visit;
    const target = targetOf(host, address, endpoint);
    if (!target) {
        const { error } = failure('not-gathered', `${address.address} is not public (${address.notPublic}): it is only dialled when treat-as-public covers it`);
        fillMissing(context, endpoint, ENDPOINT_SLOTS, error);
        context.finished.add(endpoint);
        return { talked: Promise.resolve(), done: Promise.resolve() };
    }
    let tlsSeen = () => { };
    const tlsKnown = new Promise((resolve) => {
        tlsSeen = resolve;
    });
    context.progress({ host: host.host, says: `talking to ${address.address} port ${endpoint.port}` });
    const talked = gatherEndpoint({ ...visit, endpoint, target, tlsSeen });
    const obsolete = tlsKnown.then(async () => {
        if (wants(context, 'obsoleteTls') && endpoint.tls)
            await gatherObsoleteTls(context, endpoint, target);
    });
    return { talked, done: Promise.all([talked, obsolete]).then(() => context.finished.add(endpoint)) };
}
function targetOf(host, { address, notPublic }, endpoint) {
    const staged = host.connect[endpoint.protocol];
    if (staged)
        return { ...staged, limitAs: address };
    return notPublic ? undefined : { address, port: endpoint.port };
}
/** For the role `submission` one of 465 and 587 is enough (RFC 8314 §3.3 prefers 465). */
function settleSubmission({ endpoints }) {
    const submission = endpoints.filter(({ protocol }) => protocol !== 'mx');
    if (submission.some(({ connect }) => connect?.ok))
        for (const endpoint of submission)
            endpoint.required &&= endpoint.connect?.ok === true;
}
function summary({ addresses }) {
    const open = addresses.flatMap(({ endpoints }) => endpoints.filter(({ connect }) => valueIn(connect)).map(({ port }) => port));
    return `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}, ${open.length > 0 ? `answers on ${[...new Set(open)].join(', ')}` : 'no port answers'}`;
}
