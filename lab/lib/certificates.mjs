/** A private authority with an intermediate, and a certificate a server. One key serves all leaves. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE } from './namespaces.mjs';
import { runIn } from './process.mjs';

const DIR = join(STATE, 'certificates');
export const CA_FILE = join(DIR, 'root.pem');
const KEY = join(DIR, 'leaf.key');
/** Leaves of the kinds `rsa2048` and `rsa1024` have a key of their own. */
const RSA = [2048, 1024];

const openssl = (...args) => runIn('debian12', '/usr/bin/openssl', args);
const path = (name) => join(DIR, name);
const newKey = (file) => openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', file);
const selfSigned = (name, days, ...extensions) => [
  ...['req', '-x509', '-new', '-subj', `/CN=${name}`, '-days', String(days)],
  ...extensions.flatMap((extension) => ['-addext', extension]),
];

export function makeAuthority() {
  mkdirSync(DIR);
  for (const key of ['root.key', 'intermediate.key', 'stranger.key', 'leaf.key']) newKey(path(key));
  for (const bits of RSA) openssl('genrsa', '-out', path(`rsa${bits}.key`), String(bits));
  const ca = (pathlen) => [`basicConstraints=critical,CA:TRUE${pathlen}`, 'keyUsage=critical,keyCertSign,cRLSign'];
  for (const name of ['root', 'stranger'])
    openssl(...selfSigned(`Lab ${name}`, 3650, ...ca('')), '-key', path(`${name}.key`), '-out', path(`${name}.pem`));
  const issuer = ['-CA', CA_FILE, '-CAkey', path('root.key')];
  const intermediate = ['-key', path('intermediate.key'), '-out', path('intermediate.pem')];
  openssl(...selfSigned('Lab intermediate', 1825, ...ca(',pathlen:0')), ...issuer, ...intermediate);
}

/**
 * Makes the certificate of a server.
 * `kind`: `good`, `expired`, `expiring` (in 5 of 90 days), `self-signed`, `unknown-issuer`, `incomplete-chain`,
 * `wrong-key` (the key is that of another), `rsa2048`, `rsa1024`. Gives the paths of its chain and its key.
 */
export function makeCertificate(site, name, kind, common = name) {
  const own = kind.startsWith('rsa') ? path(`${kind}.key`) : KEY;
  const leaf = path(`${site}.leaf.pem`);
  const chain = path(`${site}.pem`);
  const issuer = kind === 'unknown-issuer' ? 'stranger' : 'intermediate';
  const issued = ['-CA', path(`${issuer}.pem`), '-CAkey', path(`${issuer}.key`)];
  const names = [
    `subjectAltName=DNS:${name}`,
    'authorityInfoAccess=caIssuers;URI:http://ca.example.net/intermediate.cer',
  ];
  if (kind === 'expired' || kind === 'expiring') dated(leaf, name, kind === 'expired' ? -5 : 5);
  else
    openssl(
      ...selfSigned(common, 90, ...(kind === 'self-signed' ? names.slice(0, 1) : names)),
      '-key',
      own,
      '-out',
      leaf,
      ...(kind === 'self-signed' ? [] : issued),
    );
  const tail = kind === 'self-signed' || kind === 'incomplete-chain' ? '' : readFileSync(path(`${issuer}.pem`), 'utf8');
  writeFileSync(chain, readFileSync(leaf, 'utf8') + tail);
  const both = path(`${site}.both.pem`);
  writeFileSync(both, readFileSync(own, 'utf8') + readFileSync(chain, 'utf8'), { mode: 0o600 });
  return { chain, key: kind === 'wrong-key' ? path('stranger.key') : own, both };
}

/** A certificate of 90 days whose end is `daysLeft` from now: only `openssl ca` can date one back. */
function dated(leaf, name, daysLeft) {
  const at = (days) => `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]|\.\d+/g, '')}`;
  const dir = `${leaf}.ca`;
  mkdirSync(dir);
  writeFileSync(join(dir, 'index'), '');
  const config = `[ca]\ndefault_ca=lab\n[lab]\ndatabase=${dir}/index\nnew_certs_dir=${dir}\nrand_serial=yes\n\
default_md=sha256\npolicy=any\nx509_extensions=ext\n[any]\ncommonName=supplied\n[ext]\nsubjectAltName=DNS:${name}\n`;
  writeFileSync(join(dir, 'ca.conf'), config);
  openssl('req', '-new', '-key', KEY, '-subj', `/CN=${name}`, '-out', join(dir, 'request'));
  const issuer = ['-cert', path('intermediate.pem'), '-keyfile', path('intermediate.key')];
  const dates = ['-startdate', at(daysLeft - 90), '-enddate', at(daysLeft)];
  const files = ['-config', join(dir, 'ca.conf'), '-in', join(dir, 'request'), '-out', leaf, '-notext'];
  openssl('ca', '-batch', ...issuer, ...dates, ...files);
}
