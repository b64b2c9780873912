/**
 * Sender domains: a scenario with a `zone` has a domain of its own, NAME.example.org, whose host is mail.NAME.example.org.
 * `zone` says what differs from a sound domain:
 * - `signing`: `signed`, `unsigned` or `bogus`;
 * - `mx`, `spf`, `helo`, `dmarc`, `sts`, `tlsRpt`, `tlsa`: lists of record data, or functions of the site that give one;
 * - `further`: labels of domains below it that the host is for too, and that have the same;
 * - `dkim`: records by selector; `more`: further records, a function of the site;
 * - `policy`: the lines of the MTA-STS policy, a function of the site; `policyAt`: what answers for it (POLICY_HOSTS).
 */
import { createHash, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './certificates.mjs';
import { record } from './dns.mjs';
import { STATE } from './namespaces.mjs';
import { script, untilListening } from './process.mjs';

export const PARENT = 'example.org';
/** Who answers for mta-sts.DOMAIN: `closed` refuses connections, `misnamed` has the certificate of another. */
export const POLICY_HOSTS = { served: '192.0.2.80', closed: '192.0.2.81', misnamed: '192.0.2.82' };
/** The controls of DNSSEC: a name that validates, and one whose signatures are wrong. */
export const CONTROL_ZONES = [
  { name: `signed.${PARENT}`, signing: 'signed' },
  { name: `broken.${PARENT}`, signing: 'bogus' },
];
export const DNSSEC_CONTROLS = CONTROL_ZONES.map(({ name }) => name).join(', ');
export const controlRecords = () => CONTROL_ZONES.map(({ name }) => record(name, 'A', POLICY_HOSTS.served));

const base64Of = (type, options) =>
  generateKeyPairSync(type, options).publicKey.export({ type: 'spki', format: 'der' });
let rsa2048;
export const rsaKey = (modulusLength) => `v=DKIM1; k=rsa; p=${base64Of('rsa', { modulusLength }).toString('base64')}`;
/** RFC 8463 §4.2: the bare key, without its wrapping. */
export const ed25519Key = () => `v=DKIM1; k=ed25519; p=${base64Of('ed25519').subarray(-32).toString('base64')}`;

/** `3 1 1 …` for the key of a certificate in a PEM file; `index` counts from the leaf. */
export function tlsa(site, usage, index = 0) {
  const pem = readFileSync(site.certificate.chain, 'utf8').match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g)[index];
  const key = createPublicKey(new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'pem' }));
  return `${usage} 1 1 ${digest(key.export({ type: 'spki', format: 'der' }))}`;
}
export const digest = (data) => createHash('sha256').update(data).digest('hex');

const SOUND = {
  signing: 'signed',
  mx: ({ fqdn }) => [`10 ${fqdn}.`],
  spf: ({ addresses }) => [`v=spf1 ${addresses.map(ipMechanism).join(' ')} -all`],
  helo: ['v=spf1 a -all'],
  dmarc: ({ domain }) => [`v=DMARC1; p=reject; rua=mailto:dmarc@${domain}`],
  sts: ['v=STSv1; id=1'],
  tlsRpt: ({ domain }) => [`v=TLSRPTv1; rua=mailto:tls@${domain}`],
  tlsa: (site) => [tlsa(site, 3), tlsa(site, 2, 1)],
  policyAt: 'served',
  policy: ({ fqdn }) => ['version: STSv1', 'mode: enforce', `mx: ${fqdn}`, 'max_age: 604800'],
  more: () => [],
};

export const ipMechanism = (address) => `ip${address.includes(':') ? 6 : 4}:${address}`;
export const txt = (name, text) =>
  record(
    name,
    'TXT',
    text
      .match(/.{1,250}/g)
      .map((part) => `"${part}"`)
      .join(' '),
  );

function zoneOf({ zone }) {
  rsa2048 ??= rsaKey(2048);
  return { dkim: { s1: rsa2048 }, ...SOUND, ...zone };
}

export const selectorsOf = (scenario) => Object.keys(zoneOf(scenario).dkim);
export const signingOf = (scenario) => zoneOf(scenario).signing;

/** The records of the domains beside the addresses of their host. */
export const domainRecords = (scenario) => [
  ...new Set(ownersOf(scenario).flatMap((site) => recordsOf(site, zoneOf(scenario)))),
];

/** The site as each of its domains sees it. */
const ownersOf = ({ site }) => site.domains.map((domain) => ({ ...site, domain }));

function recordsOf(site, zone) {
  const { domain, fqdn } = site;
  const of = (key) => (typeof zone[key] === 'function' ? zone[key](site) : zone[key]);
  return [
    ...of('mx').map((data) => record(domain, 'MX', data)),
    ...of('spf').map((text) => txt(domain, text)),
    ...of('helo').map((text) => txt(fqdn, text)),
    ...of('dmarc').map((text) => txt(`_dmarc.${domain}`, text)),
    ...of('sts').map((text) => txt(`_mta-sts.${domain}`, text)),
    ...of('tlsRpt').map((text) => txt(`_smtp._tls.${domain}`, text)),
    ...of('tlsa').map((data) => record(`_25._tcp.${fqdn}`, 'TLSA', data)),
    ...Object.entries(zone.dkim).map(([selector, text]) => (text ? txt(`${selector}._domainkey.${domain}`, text) : '')),
    record(`mta-sts.${domain}`, 'A', POLICY_HOSTS[zone.policyAt]),
    ...zone.more(site),
  ].filter(Boolean);
}

/** Serves the policies of these scenarios. */
export async function servePolicies(scenarios) {
  const policies = Object.fromEntries(
    scenarios.flatMap((scenario) =>
      ownersOf(scenario).map((site) => [`mta-sts.${site.domain}`, zoneOf(scenario).policy(site)]),
    ),
  );
  const names = [...Object.keys(policies), `mta-sts.${PARENT}`];
  const servers = [
    { host: POLICY_HOSTS.served, ...makeCertificate('policies', names.join(',DNS:'), 'good', names.at(-1)) },
    { host: POLICY_HOSTS.misnamed, ...makeCertificate('policies-other', `www.${PARENT}`, 'good') },
  ];
  const file = join(STATE, 'policies.json');
  writeFileSync(file, JSON.stringify({ policies, servers }));
  script(fileURLToPath(new URL('policy-server.mjs', import.meta.url)), [file], join(STATE, 'policies.log'));
  await Promise.all(servers.map(({ host }) => untilListening(host, 443)));
}
