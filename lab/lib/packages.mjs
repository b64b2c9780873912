/**
 * Roots for the servers, unpacked from Debian's packages and kept in /var/cache: nothing is installed on the machine, so
 * that packages which exclude each other stand side by side and no service is started or configured by a package script.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = '/var/cache/smtp-preflight-lab';
const BASE = 'dash coreutils sed grep findutils diffutils libc-bin';

/** A root each release; its sets exclude each other for apt, later ones win over files of earlier ones. */
const ROOTS = {
  debian12: {
    suite: 'bookworm',
    sets: [
      `${BASE} exim4-daemon-heavy`,
      `${BASE} postfix dovecot-core knot unbound rbldnsd fail2ban postgrey stunnel4 openssl media-types`,
    ],
  },
  // OpenSMTPD 6.8 of Debian 12 breaks STARTTLS with OpenSSL 3; Postfix 3.9 and later refuse unauthorised pipelining.
  debian13: { suite: 'trixie', sets: [`${BASE} exim4-daemon-heavy`, `${BASE} opensmtpd`, `${BASE} postfix`] },
};

const ACCOUNTS = [
  'root:0',
  'mail:8',
  'postdrop:101',
  'postfix:102',
  'dovecot:103',
  'dovenull:104',
  'Debian-exim:105',
  'opensmtpd:106',
  'opensmtpq:107',
  'knot:108',
  'unbound:109',
  'rbldns:110',
  'postgrey:111',
  'mailbox:1000',
  'nogroup:65534',
  'nobody:65534',
].map((account) => account.split(':'));

/** Where a root is, or will be; a changed list of packages makes a new one. */
export const rootOf = (name) => {
  const version = createHash('sha256')
    .update(JSON.stringify([ROOTS[name], ACCOUNTS, String(layOut)]))
    .digest('hex')
    .slice(0, 12);
  return join(CACHE, `${name}-${version}`);
};

function unpack(name) {
  const root = rootOf(name);
  if (existsSync(root)) return;
  const made = `${root}.${process.pid}`;
  const { suite, sets } = ROOTS[name];
  try {
    layOut(made);
    const apt = aptFor(join(made, 'apt'), suite);
    apt('update');
    for (const set of sets) {
      apt('--download-only', '--yes', 'install', ...set.split(' '));
      extractAll(join(made, 'apt/cache/archives'), made);
      apt('clean');
    }
    execFileSync('ldconfig', ['-r', made]);
    rmSync(join(made, 'apt'), { recursive: true });
    renameSync(made, root);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function layOut(root) {
  for (const dir of [
    'usr/bin',
    'usr/sbin',
    'usr/lib',
    'usr/lib64',
    'etc/ssl/certs',
    'dev',
    'proc',
    'run',
    'tmp',
    'var',
  ])
    mkdirSync(join(root, dir), { recursive: true });
  for (const dir of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${dir}`, join(root, dir));
  symlinkSync('../run', join(root, 'var/run'));
  // OpenSMTPD does not start without it.
  symlinkSync('/run/lab/certificates/root.pem', join(root, 'etc/ssl/certs/ca-certificates.crt'));
  const etc = (file, lines) => writeFileSync(join(root, 'etc', file), `${lines.join('\n')}\n`);
  etc(
    'passwd',
    ACCOUNTS.map(([user, id]) => `${user}:x:${id}:${id}::/nonexistent:/bin/sh`),
  );
  etc(
    'group',
    ACCOUNTS.map(([group, id]) => `${group}:x:${id}:`),
  );
  etc('hosts', ['127.0.0.1 localhost', '::1 localhost']);
  etc('resolv.conf', ['nameserver 192.0.2.10']);
  etc('nsswitch.conf', ['passwd: files', 'group: files', 'hosts: files dns', 'services: files', 'protocols: files']);
  etc('mailname', ['lab.example.net']);
  // Exim keeps its rights only with a configuration that is listed here.
  mkdirSync(join(root, 'etc/exim4'));
  symlinkSync('/run/lab/exim/trusted', join(root, 'etc/exim4/trusted_configs'));
}

/** apt with a state of its own, as if nothing were installed: it brings the whole closure of what it is asked for. */
function aptFor(dir, suite) {
  mkdirSync(join(dir, 'state/lists/partial'), { recursive: true });
  mkdirSync(join(dir, 'cache/archives/partial'), { recursive: true });
  writeFileSync(join(dir, 'status'), '');
  writeFileSync(join(dir, 'sources.list'), sources(suite));
  const options = {
    'Dir::State': join(dir, 'state'),
    'Dir::State::status': join(dir, 'status'),
    'Dir::Cache': join(dir, 'cache'),
    'Dir::Etc::sourcelist': join(dir, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'APT::Install-Recommends': '0',
    'APT::Sandbox::User': 'root',
    'Acquire::Retries': '3',
  };
  const flags = Object.entries(options).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  return (...args) =>
    execFileSync('apt-get', [...flags, '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
}

/** The archive's address is the one that this machine's own apt uses. */
function sources(suite) {
  const format = ['--format', '$(REPO_URI) $(LABEL)', 'Created-By: Packages', 'Origin: Debian'];
  const targets = execFileSync('apt-get', ['indextargets', ...format], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const of = (label) => targets.find((target) => target.endsWith(` ${label}`))?.split(' ')[0];
  const line = (uri, name) => `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${uri} ${name} main\n`;
  const [main, security] = [of('Debian'), of('Debian-Security')];
  if (!main) throw new Error('no Debian archive in the configuration of apt');
  return line(main, suite) + (security ? line(security, `${suite}-security`) : '');
}

function extractAll(archives, root) {
  const script =
    'for deb in "$1"/*.deb; do dpkg-deb --fsys-tarfile "$deb" | tar -x --keep-directory-symlink -C "$2"; done';
  execFileSync('bash', ['-euo', 'pipefail', '-c', script, 'extract', archives, root], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(CACHE, { recursive: true, mode: 0o755 });
  const wanted = Object.keys(ROOTS);
  for (const name of wanted) unpack(name);
  const kept = wanted.map(rootOf);
  for (const entry of readdirSync(CACHE))
    if (!kept.includes(join(CACHE, entry)) && !entry.includes('.')) rmSync(join(CACHE, entry), { recursive: true });
}
