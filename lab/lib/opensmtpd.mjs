/** OpenSMTPD: one process, whose spool and socket are fixed, with listeners for each scenario. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMAIN, filesBelow, makeMailboxes, PASSWORD, RECIPIENTS, USERS } from './mailboxes.mjs';
import { STATE } from './namespaces.mjs';
import { rootOf } from './packages.mjs';
import { daemon, runIn, untilListening } from './process.mjs';

const ROOT = 'debian13';
const DIR = join(STATE, 'opensmtpd');

/**
 * A server description. `senders` holds users to their own address, `relays` lets port 25 relay for anybody.
 */
export const opensmtpd = ({ senders = true, relays = false } = {}) => ({
  kind: 'opensmtpd',
  settings: { senders, relays },
  start: (site) => untilListening(site.addresses[0], 25),
  left() {
    return [...filesBelow(join(rootOf(ROOT), 'var/spool/smtpd')), ...filesBelow(join(DIR, 'mail'))];
  },
});

/** Starts the process for all sites that are described by {@link opensmtpd}. */
export function startOpensmtpd(sites) {
  if (sites.length === 0) return;
  mkdirSync(DIR);
  makeMailboxes(join(DIR, 'mail'));
  const hash = runIn('debian12', '/usr/bin/openssl', ['passwd', '-6', PASSWORD]).trim();
  writeFileSync(join(DIR, 'conf'), configuration(sites, hash));
  chmodSync(join(DIR, 'conf'), 0o600);
  daemon(ROOT, '/usr/sbin/smtpd', ['-d', '-f', join(DIR, 'conf')], join(DIR, 'log'));
}

const table = (name, entries) =>
  `table ${name} { ${entries.map(([key, value]) => `"${key}" = "${value}"`).join(', ')} }\n`;

function configuration(sites, hash) {
  const key = join(DIR, 'key');
  runIn(ROOT, '/usr/bin/install', ['-m', '600', sites[0].certificate.key, key]);
  return [
    table(
      'users',
      USERS.map((user) => [user, hash]),
    ),
    table(
      'owners',
      USERS.map((user) => [user, user]),
    ),
    table(
      'mailboxes',
      RECIPIENTS.map((address) => [address, 'mailbox']),
    ),
    ...sites.flatMap((site) => listeners(site, key)),
    `action deliver maildir "${DIR}/mail" virtual <mailboxes>\n`,
    'action outside relay\n',
    `match from any for domain "${DOMAIN}" action deliver\n`,
    'match from any auth for any action outside\n',
    'match from any tag open for any action outside\n',
  ].join('');
}

function listeners({ name, banner, addresses, certificate, server }, key) {
  const { senders, relays } = server.settings;
  const rest = `pki "${name}" hostname "${banner}"`;
  const login = `auth <users>${senders ? ' senders <owners>' : ''}`;
  return [
    `pki "${name}" cert "${certificate.chain}"\npki "${name}" key "${key}"\n`,
    ...addresses.flatMap((address) => [
      `listen on ${address} port 25 tls ${rest} tag ${relays ? 'open' : 'closed'}\n`,
      `listen on ${address} port 587 tls-require ${rest} ${login}\n`,
      `listen on ${address} port 465 smtps ${rest} ${login}\n`,
    ]),
  ];
}
