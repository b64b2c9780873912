/** Exim: an instance a scenario. */
import { appendFileSync, chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTH_SOCKET } from './dovecot.mjs';
import { filesBelow, makeMailboxes, RECIPIENTS } from './mailboxes.mjs';
import { STATE } from './namespaces.mjs';
import { daemon, runIn, untilListening } from './process.mjs';

const EXIM = 105;
const home = (name) => join(STATE, 'exim', name);

/**
 * A server description. `relayFrom` are the networks that may relay, `relayTo` the domains anybody may relay to; `mail`,
 * `rcpt` and `data` are ACL statements that come before the sound ones; `senders` holds users to their own address, `oldTls`
 * leaves TLS 1.0 on.
 */
export const exim = ({
  root = 'debian12',
  relayFrom = '127.0.0.1',
  relayTo = '',
  senders = true,
  oldTls = false,
  mail = '',
  rcpt = '',
  data = '',
  options = '',
} = {}) => ({
  kind: 'exim',
  async start(site) {
    const dir = home(site.name);
    for (const sub of ['spool', 'log']) {
      mkdirSync(join(dir, sub), { recursive: true });
      chownSync(join(dir, sub), EXIM, EXIM);
    }
    makeMailboxes(join(dir, 'mail'));
    copyFileSync(site.certificate.key, join(dir, 'key'));
    chownSync(join(dir, 'key'), EXIM, EXIM);
    writeFileSync(
      join(dir, 'conf'),
      configuration(site, dir, { relayFrom, relayTo, senders, oldTls, mail, rcpt, data, options }),
    );
    appendFileSync(join(STATE, 'exim/trusted'), `${join(dir, 'conf')}\n`);
    daemon(root, '/usr/sbin/exim4', ['-C', join(dir, 'conf'), '-bdf'], join(dir, 'daemon.log'));
    await untilListening(site.addresses[0], 25);
  },
  left(site) {
    const dir = home(site.name);
    const queue = runIn(root, '/usr/sbin/exim4', ['-C', join(dir, 'conf'), '-bp']).trim();
    return [...(queue === '' ? [] : [queue]), ...filesBelow(join(dir, 'mail'))];
  },
  log: (site) => join(home(site.name), 'log/mainlog'),
});

const OWN_ADDRESS_ONLY = `  deny message = sender not owned by user
       authenticated = *
       condition = \${if !eqi{$authenticated_id}{$sender_address}}`;

const configuration = (site, dir, { relayFrom, relayTo, senders, oldTls, mail, rcpt, data, options }) => `
primary_hostname = ${site.banner}
spool_directory = ${dir}/spool
log_file_path = ${dir}/log/%slog
pid_file_path = ${dir}/pid
local_interfaces = <; ${site.addresses.join(' ; ')}
daemon_smtp_ports = 25 : 465 : 587
tls_on_connect_ports = 465
${oldTls ? '' : 'tls_require_ciphers = NORMAL:-VERS-TLS1.0:-VERS-TLS1.1\n'}tls_advertise_hosts = *
tls_certificate = ${site.certificate.chain}
tls_privatekey = ${dir}/key
auth_advertise_hosts = \${if eq{$tls_in_cipher}{}{}{\${if eq{$received_port}{25}{}{*}}}}
domainlist local_domains = ${site.domains.join(' : ')}
domainlist relay_to_domains = ${relayTo}
hostlist relay_from_hosts = <; ${relayFrom}
acl_smtp_mail = acl_mail
acl_smtp_rcpt = acl_rcpt
acl_smtp_predata = acl_predata
never_users = root
rfc1413_query_timeout = 0s
keep_environment =
# As Debian ships it.
log_selector = +smtp_protocol_error +smtp_syntax_error +tls_certificate_verified +tls_peerdn
host_lookup = *
${options}

begin acl
acl_mail:
${mail}
${senders ? OWN_ADDRESS_ONLY : ''}
  accept

acl_rcpt:
  accept hosts = :
${rcpt}
  deny message = Restricted characters in address
       local_parts = ^[.] : ^.*[@%!/|]
  accept authenticated = *
         control = submission
  deny message = authentication required
       condition = \${if eq{$received_port}{25}{no}{yes}}
  accept hosts = +relay_from_hosts
  require message = relay not permitted
          domains = +local_domains : +relay_to_domains
  require message = unknown user
          verify = recipient
  accept

acl_predata:
${data}
  accept

begin routers
mailboxes:
  driver = accept
  domains = +local_domains
  local_parts = ${RECIPIENTS.map((address) => address.split('@')[0]).join(' : ')}
  transport = maildir
outside:
  driver = dnslookup
  domains = ! +local_domains
  transport = smtp
  no_more

begin transports
smtp:
  driver = smtp
maildir:
  driver = appendfile
  maildir_format
  directory = ${dir}/mail/$local_part
  user = mailbox

begin authenticators
plain:
  driver = dovecot
  public_name = PLAIN
  server_socket = ${AUTH_SOCKET}
  server_set_id = $auth1
login:
  driver = dovecot
  public_name = LOGIN
  server_socket = ${AUTH_SOCKET}
  server_set_id = $auth1
`;
