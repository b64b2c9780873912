import { expect, test } from '@jest/globals';
import { CAPS } from '../../src/evidence/caps.js';
import { failure, ok } from '../../src/evidence/slot.js';
import type { Context } from '../../src/gather/context.js';
import { emptyHost } from '../../src/gather/host.js';
import { gatherForward } from '../../src/gather/identity.js';
import type { Network } from '../../src/net/network.js';
import { planOf, type Stage, soundServer, visit } from './visit.js';

const target = 'server.example.net';
const targetIn = async (stage: Partial<Stage>) =>
  (await visit({ servers: { mx: soundServer() }, host: { target }, ...stage })).evidence.hosts[0]?.target;

test('a target without an address', async () => {
  expect(await targetIn({})).toEqual({ name: target, addresses: { ok: true, value: [] } });
});

test('a target of which one family is not known', async () => {
  const seen = await targetIn({
    zone: { [target]: { A: ['198.51.100.26'] } },
    wrap: (network) => ({
      ...network,
      resolve: async (name, type, ...rest) =>
        name === target && type === 'AAAA' ? failure('dns-servfail', 'SERVFAIL') : network.resolve(name, type, ...rest),
    }),
  });
  expect(seen).toMatchObject({ addresses: { ok: true, value: ['198.51.100.26'] }, untold: { kind: 'dns-servfail' } });
});

test('of a name with very many addresses, so many are visited and no more', async () => {
  const context = { plan: planOf({}), network: { resolve: manyAddresses } } as unknown as Context;
  const plan = planOf({}).hosts[0]!;
  expect(await gatherForward(context, { ...plan, declared: [] }, emptyHost(plan))).toHaveLength(CAPS.addresses);
});

const manyAddresses: Network['resolve'] = async (name, type) => {
  const addresses = Array.from({ length: 200 }, (_, index) => `203.0.113.${index}`);
  const records = type === 'A' ? addresses.map((data) => ({ name, type, ttl: 1, data })) : [];
  return ok({ rcode: 'NOERROR', records, ad: false });
};
