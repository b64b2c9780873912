import { expect, test } from '@jest/globals';
import { failure } from '../../src/evidence/slot.js';
import { type Stage, soundServer, visit } from './visit.js';

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
