import { Resolver } from 'node:dns/promises';
import { type Demo, startDemo } from '../../src/demo/demo.js';
import { PROTOCOLS, type Protocol } from '../../src/evidence/types.js';
import type { HostPlan } from '../../src/plan/types.js';
import { client } from './client.js';

let demo: Demo;
let resolver: Resolver;
beforeAll(async () => {
  demo = await startDemo();
  resolver = new Resolver();
  resolver.setServers(demo.plan.network.nameservers.map(({ host, port }) => `${host}:${port}`));
});
afterAll(() => demo.stop());

/** Greeting of one endpoint; on 465 through TLS. */
async function greetingOf({ host, connect }: HostPlan, protocol: Protocol): Promise<string> {
  const { address, port } = connect[protocol]!;
  const tls = protocol === 'submissions' ? { ca: demo.plan.network.ca, servername: host } : undefined;
  const peer = await client({ host: address, port }, tls);
  const greeting = await peer.reply();
  peer.socket.destroy();
  return greeting;
}

describe('demo', () => {
  test('has a lesson for each host', () => {
    expect(demo.lessons.map(({ host }) => host)).toEqual(demo.plan.hosts.map(({ host }) => host));
    expect(demo.plan.hosts.length).toBeGreaterThanOrEqual(8);
  });

  test('asks nobody outside this machine', () => {
    const { network, egressControls, hosts } = demo.plan;
    const asked = [
      ...network.nameservers.map(({ host }) => host),
      ...hosts.flatMap(({ ports, connect }) =>
        PROTOCOLS.filter((protocol) => ports[protocol]).map((protocol) => connect[protocol]?.address),
      ),
    ];
    expect(new Set(asked)).toEqual(new Set(['127.0.0.1']));
    expect(egressControls).toEqual([]);
    expect(network.proxy).toBeUndefined();
  });

  test('each host has an address of its own in a documentation network', async () => {
    const addresses = await Promise.all(demo.plan.hosts.map(({ host }) => resolver.resolve4(host)));
    expect(new Set(addresses.flat()).size).toBe(demo.plan.hosts.length);
    for (const [address] of addresses) expect(address).toMatch(/^198\.51\.100\.\d+$/);
  });

  test('every endpoint greets with the name of its host, but for the one that is wrong', async () => {
    const greeted = await Promise.all(
      demo.plan.hosts.map(async (host) => {
        const greetings = await Promise.all(PROTOCOLS.map((protocol) => greetingOf(host, protocol)));
        return greetings.every((greeting) => greeting === `220 ${host.host} ESMTP`) ? [] : [host.host];
      }),
    );
    expect(greeted.flat()).toEqual(['banner.example.com']);
  });

  test('block lists have their test points (RFC 5782 §5)', async () => {
    for (const { queryZone } of demo.plan.lists) {
      expect(await resolver.resolve4(`2.0.0.127.${queryZone}`)).toEqual(['127.0.0.2']);
      await expect(resolver.resolve4(`1.0.0.127.${queryZone}`)).rejects.toMatchObject({ code: 'ENOTFOUND' });
    }
  });
});
