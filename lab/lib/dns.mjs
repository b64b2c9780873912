/** Authoritative zones (Knot), block lists (rbldnsd), and resolvers (Unbound) that differ in the Spamhaus list they see. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENTS, STATE } from './namespaces.mjs';
import { daemon, untilListening } from './process.mjs';

const DIR = join(STATE, 'dns');
const AUTHORITY = '192.0.2.53';
const SPAMHAUS = { healthy: '192.0.2.61', refusing: '192.0.2.62', dead: '192.0.2.63' };
const SPAMCOP = '192.0.2.64';
/** Resolvers by what they see. */
export const RESOLVERS = { healthy: '192.0.2.10', refusing: '192.0.2.11', dead: '192.0.2.12' };
export const DNS_ADDRESSES = [AUTHORITY, SPAMCOP, ...Object.values(SPAMHAUS), ...Object.values(RESOLVERS)];

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

/** Starts all of it. `records` are lines for the zones, `listings` `{address, code}` for the two lists. */
export async function startDns(records, { spamhaus, spamcop }) {
  mkdirSync(DIR);
  startAuthority([...records, ...fixedRecords()]);
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

function startAuthority(records) {
  const root = ZONES.map((zone) => `${zone}. 3600 NS ns.example.net.\n`).join('');
  writeFileSync(join(DIR, 'root.zone'), `$ORIGIN .\n${SOA}${root}${record('ns.example.net', 'A', AUTHORITY)}`);
  for (const zone of ZONES) {
    const own = records.filter((line) => line.split(' ')[0].endsWith(`${zone}.`));
    writeFileSync(join(DIR, `${zone}.zone`), `$ORIGIN ${zone}.\n${SOA}${own.join('')}`);
  }
  const zones = ['.', ...ZONES].map(
    (zone) => `  - domain: "${zone}"\n    file: ${zone === '.' ? 'root' : zone}.zone\n`,
  );
  const config = `server:\n  rundir: ${DIR}\n  listen: ${AUTHORITY}@53\ndatabase:\n  storage: ${DIR}\n\
log:\n  - target: stderr\n    any: warning\n\
template:\n  - id: default\n    storage: ${DIR}\n    zonefile-sync: -1\n    zonefile-load: whole\n    journal-content: none\n\
zone:\n${zones.join('')}`;
  writeFileSync(join(DIR, 'knot.conf'), config);
  daemon('debian12', '/usr/sbin/knotd', ['-c', join(DIR, 'knot.conf')], join(DIR, 'knot.log'));
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
  do-not-query-localhost: no\n  module-config: "iterator"\n  num-threads: 1\n  unblock-lan-zones: yes\n  insecure-lan-zones: yes\n\
${local.map((zone) => `  local-zone: "${zone}." nodefault\n`).join('')}\
remote-control:\n  control-enable: no\n\
${stub('.', AUTHORITY)}${stub('zen.spamhaus.org', SPAMHAUS[view])}${stub('bl.spamcop.net', SPAMCOP)}`;
  writeFileSync(join(DIR, `${view}.conf`), config);
  daemon('debian12', '/usr/sbin/unbound', ['-d', '-c', join(DIR, `${view}.conf`)], join(DIR, `${view}.unbound.log`));
}
