/** Postfix: an instance a scenario, each with its own addresses, queue, mailboxes and log. */
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTH_SOCKET } from './dovecot.mjs';
import { filesBelow, makeMailboxes, OWNER, recipientsOf, usersOf } from './mailboxes.mjs';
import { STATE } from './namespaces.mjs';
import { daemon, runIn, untilListening } from './process.mjs';

const [POSTFIX, POSTDROP] = [102, 101];
const SUBMISSION = {
  smtpd_tls_security_level: 'encrypt',
  smtpd_sasl_auth_enable: 'yes',
  smtpd_relay_restrictions: 'permit_sasl_authenticated, reject',
  smtpd_sender_restrictions: 'reject_sender_login_mismatch',
};

/**
 * A server description. `main` overrides main.cf; `mx` is the service on port 25, `submission` and `submissions` are those
 * on 587 and 465: overrides of `-o` or a function of the site that gives them, `false` where there is no such service;
 * `screened` puts postscreen before port 25.
 */
export const postfix = ({
  root = 'debian12',
  main = {},
  mx = {},
  submission = {},
  submissions = {},
  screened = false,
  greylist = false,
} = {}) => ({
  kind: 'postfix',
  async start(site) {
    const dir = layOut(site.name);
    const of = (settings) => (typeof settings === 'function' ? settings(site) : settings);
    if (greylist) startPostgrey(dir, root);
    writeFileSync(join(dir, 'etc/main.cf'), lines({ ...base(site, dir), ...main }));
    writeFileSync(
      join(dir, 'etc/master.cf'),
      master({ mx: of(mx), submission: of(submission), submissions: of(submissions), screened }),
    );
    const env = { MAIL_CONFIG: join(dir, 'etc') };
    daemon(root, '/usr/lib/postfix/sbin/master', ['-c', join(dir, 'etc')], join(dir, 'master.log'), env);
    await untilListening(site.addresses[0], mx === false ? 587 : 25);
  },
  /** What lies in queues and mailboxes. */
  left(site) {
    const dir = home(site.name);
    const queue = runIn(root, '/usr/sbin/postqueue', ['-c', join(dir, 'etc'), '-p']);
    return [...(queue.includes('Mail queue is empty') ? [] : [queue.trim()]), ...filesBelow(join(dir, 'mail'))];
  },
  log: (site) => join(home(site.name), 'log'),
});

const home = (name) => join(STATE, 'postfix', name);
const lines = (settings) =>
  Object.entries(settings)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('');

function layOut(name) {
  const dir = home(name);
  for (const sub of ['etc', 'data', 'spool']) mkdirSync(join(dir, sub), { recursive: true });
  chownSync(join(dir, 'data'), POSTFIX, POSTFIX);
  makeMailboxes(join(dir, 'mail'));
  const queues = 'active bounce corrupt defer deferred flush hold incoming private saved trace';
  for (const queue of queues.split(' ')) queueDir(dir, queue, POSTFIX, 0, 0o700);
  queueDir(dir, 'maildrop', POSTFIX, POSTDROP, 0o1730);
  queueDir(dir, 'public', POSTFIX, POSTDROP, 0o2710);
  queueDir(dir, 'pid', 0, 0, 0o755);
  return dir;
}

function queueDir(dir, queue, user, group, mode) {
  const path = join(dir, 'spool', queue);
  mkdirSync(path);
  chownSync(path, user, group);
  chmodSync(path, mode);
}

const map = (entries) => `inline:{${entries.map(([key, value]) => `{${key} = ${value}}`).join(' ')}}`;

const base = (site, dir) => ({
  compatibility_level: '3.6',
  queue_directory: join(dir, 'spool'),
  data_directory: join(dir, 'data'),
  maillog_file_prefixes: STATE,
  maillog_file: join(dir, 'log'),
  myhostname: site.banner,
  mydestination: '',
  alias_maps: '',
  inet_interfaces: site.addresses.join(', '),
  mynetworks: '127.0.0.0/8 [::1]/128',
  virtual_mailbox_domains: site.domains.join(', '),
  virtual_mailbox_base: join(dir, 'mail'),
  virtual_mailbox_maps: map(site.domains.flatMap(recipientsOf).map((address) => [address, `${address}/`])),
  virtual_uid_maps: `static:${OWNER}`,
  virtual_gid_maps: `static:${OWNER}`,
  smtpd_tls_security_level: 'may',
  smtpd_tls_chain_files: site.certificate.both,
  // Its own default takes TLS 1.0.
  smtpd_tls_protocols: '>=TLSv1.2',
  smtpd_tls_mandatory_protocols: '>=TLSv1.2',
  smtpd_tls_auth_only: 'yes',
  smtpd_sasl_type: 'dovecot',
  smtpd_sasl_mechanism_filter: 'plain, login',
  smtpd_sasl_path: AUTH_SOCKET,
  smtpd_sender_login_maps: map(usersOf(site.domain).map((user) => [user, user])),
});

const service = (name, command, overrides = {}, type = 'inet') =>
  `${name} ${type} ${type === 'inet' ? 'n' : '-'} - n - ${command === 'postscreen' ? 1 : '-'} ${command}\n${Object.entries(
    overrides,
  )
    .map(([key, value]) => `  -o { ${key} = ${value} }\n`)
    .join('')}`;

function master({ mx, submission, submissions, screened }) {
  const unix = (name, command = name, limit = '-') => `${name} unix - - n - ${limit} ${command}\n`;
  const front = screened
    ? service('25', 'postscreen') +
      service('smtpd', 'smtpd', mx, 'pass') +
      unix('dnsblog', 'dnsblog', 0) +
      unix('tlsproxy', 'tlsproxy', 0)
    : service('25', 'smtpd', mx);
  return [
    mx === false ? '' : front,
    submission === false ? '' : service('587', 'smtpd', { ...SUBMISSION, ...submission }),
    submissions === false
      ? ''
      : service('465', 'smtpd', { smtpd_tls_wrappermode: 'yes', ...SUBMISSION, ...submissions }),
    'pickup unix n - n 60 1 pickup\nqmgr unix n - n 300 1 qmgr\ncleanup unix n - n - 0 cleanup\n',
    'tlsmgr unix - - n 1000? 1 tlsmgr\nverify unix - - n - 1 verify\nflush unix n - n 1000? 0 flush\n',
    ['bounce', 'defer', 'trace'].map((name) => unix(name, 'bounce', 0)).join(''),
    [
      'rewrite trivial-rewrite',
      'proxymap',
      'anvil anvil 1',
      'scache scache 1',
      'smtp',
      'error',
      'retry error',
      'discard',
    ]
      .map((entry) => unix(...entry.split(' ')))
      .join(''),
    'virtual unix - n n - - virtual\nshowq unix n - n - - showq\npostlog unix-dgram n - n - 1 postlogd\n',
  ].join('');
}

/** Postgrey beside the instance, as its policy service `unix:DIR/postgrey`. */
function startPostgrey(dir, root) {
  const db = join(dir, 'greylist');
  mkdirSync(db);
  chownSync(db, 111, 111);
  const args = [
    `--unix=${db}/socket`,
    `--dbdir=${db}`,
    '--user=postgrey',
    '--group=postgrey',
    '--delay=300',
    `--pidfile=${db}/pid`,
  ];
  daemon(
    root,
    '/usr/sbin/postgrey',
    [...args, '--whitelist-clients=/dev/null', '--whitelist-recipients=/dev/null'],
    join(dir, 'postgrey.log'),
  );
}

/** The policy service of an instance with `greylist`. */
export const greylisted = (site) => `check_policy_service unix:${join(home(site.name), 'greylist/socket')}`;
