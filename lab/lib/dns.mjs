/** Authoritative zones (Knot), block lists (rbldnsd), and resolvers (Unbound) that differ in the Spamhaus list they see. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENTS, STATE } from './namespaces.mjs';
import { daemon, runIn, untilListening } from './process.mjs';

const DIR = join(STATE, 'dns');
const AUTHORITY = '192.0.2.53';
const SPAMHAUS = { healthy: '192.0.2.61', refusing: '192.0.2.62', dead: '192.0.2.63' };
const SPAMCOP = '192.0.2.64';
const DOMAIN_LISTS = '192.0.2.65';
/** Resolvers by what they see. */
export const RESOLVERS = {
  healthy: '192.0.2.10',
  refusing: '192.0.2.11',
  dead: '192.0.2.12',
  validating: '192.0.2.13',
};
export const DNS_ADDRESSES = [
  AUTHORITY,
  SPAMCOP,
  DOMAIN_LISTS,
  ...Object.values(SPAMHAUS),
  ...Object.values(RESOLVERS),
];

const SOA = '@ 3600 SOA ns.example.net. hostmaster.example.net. 1 3600 900 86400 60\n@ 3600 NS ns.example.net.\n';
const ZONES = ['example.com', 'example.net', 'in-addr.arpa', 'ip6.arpa'];

/** Reverse name of an address, without trailing dot. */
export const reverseName = (address) =>
  address.includes(':')
    ? `${[...hextets(address).join('')].reverse().join('.')}.ip6.arpa`
    : `${address.split('.').reverse().join('.')}.in-addr.arpa`;

function hextets(address) {
  const [head, tail = ''] = address.split('::').map((part) => (part ? part.split(':') : []));
  const gap = Array(8 - head.length - (tail?.length ?? 0)).fill('0');
  return [...head, ...(address.includes('::') ? gap : []), ...tail].map((group) => group.padStart(4, '0'));
}

/** One record as a line of a zone file; `lame` delegates the name to a server that refuses it: resolvers say SERVFAIL. */
export const record = (name, type, data) => `${name}. 60 ${type} ${data}\n`;
export const lame = (name) => record(name, 'NS', 'ns.lame.example.net.');

/**
 * Starts all of it. `records` are lines for the zones, `listings` `{address, code}` for the two
 * lists of addresses and names for the DBL; `zones` `{name, signing}` are further zones, `signed`, `unsigned` or `bogus`.
 */
export async function startDns(records, { spamhaus, spamcop, dbl }, zones) {
  mkdirSync(DIR);
  startAuthority([...records, ...fixedRecords()], zones);
  startDomainLists(dbl);
  startList('healthy', SPAMHAUS.healthy, 'zen.spamhaus.org', healthyList(spamhaus));
  startList('refusing', SPAMHAUS.refusing, 'zen.spamhaus.org', everything('127.255.255.254'));
  startList('dead', SPAMHAUS.dead, 'zen.spamhaus.org', everything('127.0.0.2'));
  startList('spamcop', SPAMCOP, 'bl.spamcop.net', healthyList(spamcop));
  for (const view of Object.keys(RESOLVERS)) startResolver(view);
  await Promise.all(Object.values(RESOLVERS).map((address) => untilListening(address, 53)));
}

function fixedRecords() {
  const client = Object.values(CLIENTS).flatMap(({ v4, v6 }) => [v4, v6].filter(Boolean));
  return [
    record('ns.example.net', 'A', AUTHORITY),
    record('elsewhere.example.net', 'MX', '10 runner.example.net.'),
    record('ns.lame.example.net', 'A', SPAMCOP),
    ...client.flatMap((address) => [
      record('runner.example.net', address.includes(':') ? 'AAAA' : 'A', address),
      record(reverseName(address), 'PTR', 'runner.example.net.'),
    ]),
  ];
}

/** The root is signed; of the zones below it those that say so, a bogus one with a DS that is not that of its key. */
function startAuthority(records, further) {
  const zones = [
    { name: '', signing: 'signed' },
    ...ZONES.map((name) => ({ name, signing: 'unsigned' })),
    ...further.map((zone) => ({ ...zone })),
  ];
  const config = join(DIR, 'knot.conf');
  writeFileSync(config, authorityConfiguration(zones));
  const isSigned = ({ signing }) => signing !== 'unsigned';
  for (const zone of zones.filter(isSigned)) zone.ds = makeKey(config, zone);
  writeFileSync(join(DIR, 'root.key'), zones[0].ds);
  const delegations = zones.slice(1).map(({ name, ds = '' }) => `${name}. 3600 NS ns.example.net.\n${ds}`);
  for (const { name } of zones) {
    const own = name === '' ? [...delegations, record('ns.example.net', 'A', AUTHORITY)] : records.filter(isIn(name));
    writeFileSync(join(DIR, `${name || 'root'}.zone`), `$ORIGIN ${name}.\n${SOA}${own.join('')}`);
  }
  daemon('debian12', '/usr/sbin/knotd', ['-c', config], join(DIR, 'knot.log'));
}

const isIn = (zone) => (line) => `.${line.split(' ')[0]}`.endsWith(`.${zone}.`);

/** Gives the DS record of a new key as a line. */
function makeKey(config, { name, signing }) {
  const keymgr = (...args) => runIn('debian12', '/usr/sbin/keymgr', ['-c', config, `${name}.`, ...args]);
  keymgr('generate', 'algorithm=ECDSAP256SHA256', 'ksk=yes', 'zsk=yes');
  const line = keymgr('ds')
    .split('\n')
    .find((text) => / 13 2 /.test(text));
  const [tag, digest] = [/DS (\d+)/.exec(line)[1], /([0-9a-f]{64})/i.exec(line)[1]];
  return `${name}. 3600 DS ${tag} 13 2 ${signing === 'bogus' ? digest.replace(/^..../, 'beef') : digest}\n`;
}

const authorityConfiguration = (zones) => `server:
  rundir: ${DIR}
  listen: ${AUTHORITY}@53
database:
  storage: ${DIR}
log:
  - target: stderr
    any: warning
policy:
  - id: own
    manual: on
    single-type-signing: on
template:
  - id: default
    storage: ${DIR}
    zonefile-sync: -1
    zonefile-load: whole
    journal-content: none
    dnssec-policy: own
zone:
${zones
  .map(
    ({ name, signing }) =>
      `  - domain: "${name}."\n    file: ${name || 'root'}.zone\n    dnssec-signing: ${signing === 'unsigned' ? 'off' : 'on'}\n`,
  )
  .join('')}`;

/** DBL, SURBL and URIBL with their test points. */
function startDomainLists(dbl) {
  const soa = '$SOA 60 ns.example.net hostmaster.example.net 1 3600 900 86400 60\n$NS 60 ns.example.net\n';
  const lists = {
    'dbl.spamhaus.org': ['dbltest.com :127.0.1.2:', ...dbl.map((name) => `.${name} :127.0.1.2:`)],
    'multi.surbl.org': ['test.surbl.org :127.0.0.254:'],
    'multi.uribl.com': ['test.uribl.com :127.0.0.14:'],
  };
  for (const [zone, lines] of Object.entries(lists)) writeFileSync(join(DIR, zone), `${soa}${lines.join('\n')}\n`);
  const zones = Object.keys(lists).map((zone) => `${zone}:dnset:${zone}`);
  const args = ['-n', '-u', 'rbldns', '-r', DIR, '-b', `${DOMAIN_LISTS}/53`, '-c', '0', ...zones];
  daemon('debian12', '/usr/sbin/rbldnsd', args, join(DIR, 'domain-lists.log'));
}

/** RFC 5782 §5: 127.0.0.2 and ::FFFF:7F00:2 are listed, 127.0.0.1 and ::FFFF:7F00:1 are not. */
function healthyList(listings) {
  const line = ({ address, code }) => `${address} :${code}:listed by the lab\n`;
  const test = ['127.0.0.2', '::ffff:7f00:2'].map((address) => ({ address, code: '127.0.0.2' }));
  const all = [...test, ...listings];
  const of = (six) => all.filter(({ address }) => address.includes(':') === six);
  return {
    4: of(false).map(line).join(''),
    6: of(true)
      .map(({ address, code }) => line({ address: plain(address), code }))
      .join(''),
  };
}

/** rbldnsd reads no `::ffff:7f00:2` but in full. */
const plain = (address) => `${hextets(address).join(':')}/128`;

const everything = (code) => ({ 4: `0.0.0.0/1 :${code}:\n128.0.0.0/1 :${code}:\n`, 6: `::/0 :${code}:\n` });

function startList(name, address, zone, entries) {
  const soa = '$SOA 60 ns.example.net hostmaster.example.net 1 3600 900 86400 60\n$NS 60 ns.example.net\n';
  writeFileSync(join(DIR, `${name}.4`), soa + entries[4]);
  writeFileSync(join(DIR, `${name}.6`), entries[6]);
  const zones = [`${zone}:ip4set:${name}.4`, `${zone}:ip6trie:${name}.6`];
  const args = ['-n', '-u', 'rbldns', '-r', DIR, '-b', `${address}/53`, '-c', '0', ...zones];
  daemon('debian12', '/usr/sbin/rbldnsd', args, join(DIR, `${name}.log`));
}

function startResolver(view) {
  const spamhaus = SPAMHAUS[view] ?? SPAMHAUS.healthy;
  const stub = (zone, address) => `stub-zone:\n  name: "${zone}"\n  stub-addr: ${address}\n`;
  const local = [
    ...ZONES,
    'spamhaus.org',
    'spamcop.net',
    '2.0.192.in-addr.arpa',
    '100.51.198.in-addr.arpa',
    '113.0.203.in-addr.arpa',
    '8.b.d.0.1.0.0.2.ip6.arpa',
  ];
  const config = `server:\n  interface: ${RESOLVERS[view]}\n  access-control: 0.0.0.0/0 allow\n  do-daemonize: no\n\
  username: ""\n  chroot: ""\n  directory: "${DIR}"\n  pidfile: ""\n  use-syslog: no\n  logfile: ""\n  do-ip6: no\n\
  do-not-query-localhost: no\n  module-config: "${view === 'validating' ? 'validator iterator' : 'iterator'}"\n  num-threads: 1\n  unblock-lan-zones: yes\n  insecure-lan-zones: yes\n\
${local.map((zone) => `  local-zone: "${zone}." nodefault\n`).join('')}\
${view === 'validating' ? validation() : ''}remote-control:\n  control-enable: no\n\
${stub('.', AUTHORITY)}${stub('zen.spamhaus.org', spamhaus)}${stub('bl.spamcop.net', SPAMCOP)}\
${['dbl.spamhaus.org', 'multi.surbl.org', 'multi.uribl.com'].map((zone) => stub(zone, DOMAIN_LISTS)).join('')}`;
  writeFileSync(join(DIR, `${view}.conf`), config);
  daemon('debian12', '/usr/sbin/unbound', ['-d', '-c', join(DIR, `${view}.conf`)], join(DIR, `${view}.unbound.log`));
}

/** The root's key is the anchor; the block lists hang from nothing. */
const validation = () =>
  `  trust-anchor-file: "${join(DIR, 'root.key')}"\n${['spamhaus.org', 'spamcop.net', 'surbl.org', 'uribl.com']
    .map((zone) => `  domain-insecure: "${zone}"\n`)
    .join('')}`;
