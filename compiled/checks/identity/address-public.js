import { defineCheck } from '../check.js';
export default defineCheck({
    id: 'address-public',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: [],
    title: 'Address is reachable over the Internet',
    why: 'Others can neither connect to a private, shared or reserved address nor look up its PTR record.',
    references: ['RFC 6890', 'RFC 1918', 'RFC 6598', 'RFC 4193'],
    findings: {
        private: {
            says: '{host} has the address {address}, which is not public ({range})',
            fix: 'Publish the public address of {host} in DNS, or correct it where the host is named. If others do reach {address}, as in a closed network, add it to `treat-as-public`.',
            severity: 'error',
        },
    },
    evaluate(_, { address: { address, notPublic } }) {
        if (notPublic === undefined)
            return { outcome: 'pass', seen: address };
        const seen = `${address} (${notPublic})`;
        return { outcome: 'fail', code: 'private', values: { range: notPublic }, seen, wanted: 'a public address' };
    },
});
