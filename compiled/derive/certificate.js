import { X509Certificate } from 'node:crypto';
const memo = new Map();
/** Facts of a certificate, DER in base64; undefined when it is none. */
export function certificateFacts(der) {
    if (!memo.has(der))
        memo.set(der, parse(der));
    return memo.get(der);
}
/** Facts of the certificate that the server sent first. */
export function leafOf({ chain }) {
    const [leaf] = chain;
    return leaf === undefined ? undefined : certificateFacts(leaf);
}
export const leafMatches = (tls, name) => leafOf(tls)?.matches(name) ?? false;
function parse(der) {
    try {
        const certificate = new X509Certificate(Buffer.from(der, 'base64'));
        return {
            names: namesIn(certificate.subjectAltName ?? ''),
            notBefore: Date.parse(certificate.validFrom),
            notAfter: Date.parse(certificate.validTo),
            issuer: certificate.issuer.split('\n').join(', '),
            matches: (name) => certificate.checkHost(name, { subject: 'never', partialWildcards: false }) !== undefined,
        };
    }
    catch {
        return undefined;
    }
}
/** Node joins the names with commas and puts a name that holds one into JSON quotes (CVE-2021-44532). */
const namesIn = (subjectAltName) => [...subjectAltName.matchAll(/(?:^|, )DNS:("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, name = '']) => name);
