import { certificateFacts } from '../derive/certificate.js';
import { addressesIn, ptrNames } from '../derive/dns.js';
import { valueIn } from '../evidence/slot.js';
/** The names that a host goes by, from its evidence. `null` stands for not seen, an empty list for none. */
export const hostRow = (host) => ({
    host: host.host,
    source: host.source,
    addresses: host.addresses.map((address) => addressRow(host, address)),
});
function addressRow(host, { address, ptr, endpoints }) {
    const forward = valueIn(address.includes(':') ? host.aaaa : host.a);
    const pointers = valueIn(ptr);
    return {
        address,
        forward: forward ? addressesIn(forward).includes(address) : null,
        ptr: pointers ? ptrNames(pointers) : null,
        endpoints: endpoints.map(endpointRow),
    };
}
function endpointRow(endpoint) {
    const leaf = valueIn(endpoint.tls)?.chain[0];
    return {
        protocol: endpoint.protocol,
        port: endpoint.port,
        banner: firstWord(valueIn(endpoint.greeting)),
        ehlo: firstWord(valueIn(endpoint.ehloInTls)?.reply ?? valueIn(endpoint.ehlo)?.reply),
        certificate: leaf === undefined ? null : (certificateFacts(leaf)?.names ?? null),
    };
}
/** The name a server gives itself is the first word of a greeting and of an answer to EHLO (RFC 5321 §4.2, §4.1.1.1). */
const firstWord = (reply) => reply?.lines[0]?.trim().split(/\s/)[0] ?? null;
