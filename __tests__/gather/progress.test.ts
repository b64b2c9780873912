import { expect, test } from '@jest/globals';
import { failure } from '../../src/evidence/slot.js';
import type { Network } from '../../src/net/network.js';
import type { ProgressEvent } from '../../src/progress.js';
import type { Handler } from '../servers/smtp.js';
import { ADDRESS, HOST, type Stage, soundServer, visit } from './visit.js';

/** What is told of the host when it is done. */
async function toldOf(stage: Stage): Promise<string | undefined> {
  const events: ProgressEvent[] = [];
  await visit({ ...stage, progress: (event) => events.push(event) });
  expect(events.every(({ host }) => host === HOST)).toBe(true);
  return events.find(({ done }) => done)?.says;
}
const needs: NonNullable<Stage['plan']> = { needs: new Set(['a', 'aaaa', 'connect', 'greeting', 'ehlo']) };
const hangsUp: Handler = (peer) => peer.end();

test('a port answers when it greets', async () => {
  expect(await toldOf({ servers: { mx: soundServer() }, plan: needs })).toBe('1 address, answers on 25');
  expect(await toldOf({ servers: { mx: hangsUp }, plan: needs })).toBe('1 address, no greeting on 25');
});

test('no port answers where none takes a connection', async () => {
  const refuse = (network: Network): Network => ({ ...network, connect: async () => failure('refused', 'refused') });
  expect(await toldOf({ servers: { mx: hangsUp }, plan: needs, wrap: refuse })).toBe('1 address, no port answers');
});

test('a host without an address is told as such', async () => {
  const zone = { [HOST]: { A: [] } };
  expect(await toldOf({ servers: { mx: soundServer() }, plan: needs, zone })).toBe('no address was found');
});

test('what is under way names the address and the port', async () => {
  const says: string[] = [];
  await visit({ servers: { mx: soundServer() }, plan: needs, progress: (event) => says.push(event.says) });
  expect(says).toContain(`talking to ${ADDRESS} port 25`);
});
