// This import has an effect that @peculiar/x509 depends on: load this module lazily, it is not part of a normal run.
import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
const DAY_MS = 86_400_000;
const ALGORITHMS = {
    p256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
    rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 },
};
/** A root certificate authority that lives as long as the process. */
export async function mintAuthority(name) {
    const keys = await makeKeys('p256');
    const certificate = await create({
        subject: name,
        issuer: name,
        keys,
        signer: keys,
        extensions: authorityExtensions(),
    });
    return authorityOf({ name, keys, cert: certificate, intermediates: '' });
}
/** A certificate that nobody vouches for. */
export async function selfSigned(request) {
    const keys = await makeKeys(request.keyType);
    const name = request.names[0];
    const cert = await create({
        subject: name,
        issuer: name,
        keys,
        signer: keys,
        extensions: leafExtensions(request),
        ...request,
    });
    return { key: await privateKeyOf(keys), cert, chain: cert };
}
function authorityOf(issuer) {
    return {
        cert: issuer.cert,
        async issue(request) {
            const keys = await makeKeys(request.keyType);
            const cert = await create({
                subject: request.names[0],
                issuer: issuer.name,
                keys,
                signer: issuer.keys,
                extensions: leafExtensions(request),
                ...request,
            });
            return { key: await privateKeyOf(keys), cert, chain: cert + issuer.intermediates };
        },
        async subordinate(name) {
            const keys = await makeKeys('p256');
            const extensions = authorityExtensions();
            const cert = await create({ subject: name, issuer: issuer.name, keys, signer: issuer.keys, extensions });
            return authorityOf({ name, keys, cert, intermediates: cert + issuer.intermediates });
        },
    };
}
async function create(to) {
    const certificate = await x509.X509CertificateGenerator.create({
        serialNumber: `01${randomBytes(15).toString('hex')}`,
        subject: [{ CN: [to.subject] }],
        issuer: [{ CN: [to.issuer] }],
        publicKey: to.keys.publicKey,
        signingKey: to.signer.privateKey,
        signingAlgorithm: to.signer.privateKey.algorithm.name === 'ECDSA' ? ALGORITHMS.p256 : ALGORITHMS.rsa,
        notBefore: to.notBefore ?? new Date(Date.now() - DAY_MS),
        notAfter: to.notAfter ?? new Date(Date.now() + 90 * DAY_MS),
        extensions: to.extensions,
    });
    return `${certificate.toString('pem')}\n`;
}
const authorityExtensions = () => [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
];
const leafExtensions = ({ names }) => [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }))),
];
const makeKeys = (type = 'p256') => webcrypto.subtle.generateKey(ALGORITHMS[type], true, ['sign', 'verify']);
const privateKeyOf = async ({ privateKey }) => {
    const der = await webcrypto.subtle.exportKey('pkcs8', privateKey);
    return `${x509.PemConverter.encode(der, 'PRIVATE KEY')}\n`;
};
