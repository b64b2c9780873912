/**
 * The network: a bridge that leads nowhere, in the namespace of the lab itself, holds the servers' addresses; each client
 * has a namespace of its own on that bridge. All mounts and links vanish with the lab's first process.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootOf } from './packages.mjs';
import { run } from './process.mjs';

/** Everything a run writes. */
export const STATE = '/run/lab';
export const CLIENTS = {
  dual: { v4: '198.51.100.9', v6: '2001:db8:100::9' },
  v4only: { v4: '198.51.100.8' },
};
const NETS = {
  4: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '10.0.0.0/8'],
  6: ['2001:db8::/32', 'fd00::/8'],
};
/** The neighbour that nobody is: what is sent there is lost without an answer. */
const NOBODY = '02:00:00:00:00:ff';

const ip = (...args) => run('ip', args);

/** A private /run, and the roots read-only with /dev, /proc, /run and /tmp of the lab. */
export function mountRoots(names) {
  run('mount', ['-t', 'tmpfs', 'tmpfs', '/run']);
  mkdirSync(STATE);
  for (const root of names.map(rootOf)) {
    run('mount', ['--bind', root, root]);
    for (const dir of ['/dev', '/proc', '/run']) run('mount', ['--rbind', dir, join(root, dir)]);
    for (const dir of ['tmp', 'var/spool']) run('mount', ['-t', 'tmpfs', 'tmpfs', join(root, dir)]);
    run('mount', ['-o', 'remount,bind,ro', root]);
  }
}

/** The lab's resolver becomes the system's, for the clients as for the servers. */
export function useResolver(address) {
  const file = join(STATE, 'resolv.conf');
  writeFileSync(file, `nameserver ${address}\n`);
  run('mount', ['--bind', file, '/etc/resolv.conf']);
}

/** Lays the bridge with the servers' addresses, the clients, and addresses that swallow everything. */
export function layNetwork(addresses, silent) {
  ip('link', 'set', 'lo', 'up');
  ip('link', 'add', 'servers', 'type', 'bridge');
  run('sh', ['-c', 'echo 0 > /proc/sys/net/ipv6/conf/servers/accept_dad']);
  ip('link', 'set', 'servers', 'up');
  const batch = addresses.map((address) => `addr add ${address}/${address.includes(':') ? 128 : 32} dev servers`);
  run('ip', ['-batch', '-'], { input: `${batch.join('\n')}\n` });
  for (const [name, client] of Object.entries(CLIENTS)) layClient(name, client, silent);
}

function layClient(name, { v4, v6 }, silent) {
  ip('netns', 'add', name);
  ip('link', 'add', `to-${name}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
  ip('link', 'set', `to-${name}`, 'master', 'servers', 'up');
  run('ip', ['netns', 'exec', name, 'sh', '-c', 'echo 0 > /proc/sys/net/ipv6/conf/eth0/accept_dad']);
  const inside = (...args) => ip('-n', name, ...args);
  inside('link', 'set', 'lo', 'up');
  inside('link', 'set', 'eth0', 'up');
  inside('addr', 'add', `${v4}/32`, 'dev', 'eth0');
  for (const net of NETS[4]) inside('route', 'add', net, 'dev', 'eth0', 'src', v4);
  ip('route', 'add', v4, 'dev', 'servers');
  if (v6) {
    inside('addr', 'add', `${v6}/128`, 'dev', 'eth0');
    for (const net of NETS[6]) inside('route', 'add', net, 'dev', 'eth0', 'src', v6);
    ip('route', 'add', v6, 'dev', 'servers');
  }
  for (const address of silent)
    if (v6 || !address.includes(':'))
      inside('neigh', 'add', address, 'lladdr', NOBODY, 'dev', 'eth0', 'nud', 'permanent');
}
