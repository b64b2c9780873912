import { valueIn } from '../../src/evidence/slot.js';
import type { EndpointEvidence } from '../../src/evidence/types.js';
import { trySmuggling } from '../../src/gather/smuggling.js';
import type { Talk } from '../../src/gather/talk.js';
import type { Need } from '../../src/plan/types.js';
import { fakePeer } from '../net/fake-connection.js';
import type { Answer, Peer } from '../servers/smtp.js';
import { type Stage, soundServer, visit } from './visit.js';

const needs = new Set<Need>(['a', 'aaaa', 'connect', 'greeting', 'ehlo', 'smuggling']);

/** A server whose messages end where `ends` says; all that it was sent as messages. */
function receiving(ends: RegExp, answer: string, more: Record<string, Answer> = {}) {
  const messages: string[] = [];
  const DATA = async (_: string, peer: Peer) => {
    peer.send('354 go\r\n');
    let message = '';
    for (let bytes = await peer.bytes(); bytes; bytes = await peer.bytes()) {
      message += bytes.toString('latin1');
      if (!ends.test(message)) continue;
      messages.push(message);
      return answer;
    }
    messages.push(message);
    return undefined;
  };
  return { messages, server: soundServer({ DATA, ...more }) };
}

const run = async (server: Stage['servers']['mx'], smuggling = true) => {
  const visited = await visit({ servers: { mx: server }, plan: { needs, smuggling, timeoutMs: 60_000 } });
  return { ...visited, slot: visited.at('mx').smuggling, heard: visited.heard('mx') };
};

test('is opt-in', async () => {
  const { slot, heard } = await run(soundServer({ DATA: '354 go' }), false);
  expect(slot).toBeUndefined();
  expect(heard).toHaveLength(1);
});

test('a strict server gets one message without an end, and nothing behind it', async () => {
  const peer = fakePeer([['220 mx.test\r\n'], ['250 mx.test\r\n'], ['250 ok\r\n'], ['250 ok\r\n'], ['354 go\r\n']]);
  const endpoint: EndpointEvidence = { protocol: 'mx', port: 25, required: true, transcript: [] };
  await trySmuggling({
    context: {
      plan: { ehloName: 'probe.test' },
      network: { ...peer.network, now: () => peer.clock, connect: async () => ({ ok: true, value: peer.connection }) },
      deadline: 100_000,
    },
    endpoint,
    host: { host: 'mx.test', senderDomains: ['example.com'] },
    refusals: { count: 0, limit: 4 },
  } as unknown as Talk);
  expect(valueIn(endpoint.smuggling)).toHaveLength(10);
  expect(valueIn(endpoint.smuggling)?.every(({ reply }) => reply === undefined)).toBe(true);
  const [, mail, rcpt, data, ...message] = peer.packets;
  expect([mail, rcpt, data]).toEqual(['MAIL FROM:<>\r\n', 'RCPT TO:<postmaster@example.com>\r\n', 'DATA\r\n']);
  expect(message.join('')).not.toContain('\r\n.\r\n');
  expect(message.join('').match(/^Received:/gm)).toHaveLength(120);
  expect(message.join('')).toMatch(/^x{1100}\r$/m);
  expect(message.at(-1)).toBe('smtp-preflight\r\n.\0\r\n');
  expect(peer.state).toBe('destroyed');
});

test('what is taken is told, with the answer behind it; the next is tried in a new message', async () => {
  const { server } = receiving(/\n\.\r?\n/, '554 5.4.0 too many hops');
  const { slot } = await run(server);
  const taken = valueIn(slot)?.filter(({ reply }) => reply);
  expect(taken?.map(({ variant, reply, after }) => [variant, reply?.code, after?.code])).toEqual([
    ['\\n.\\n', 554, 250],
    ['\\n.\\r\\n', 554, 250],
    ['\\r\\n.\\n', 554, 250],
  ]);
});

test('a message that was delivered after all is the last', async () => {
  const { server, messages } = receiving(/\n\.\n/, '250 delivered');
  const { slot } = await run(server);
  expect(valueIn(slot)).toHaveLength(1);
  expect(valueIn(slot)?.[0]?.reply?.code).toBe(250);
  expect(messages).toHaveLength(1);
});

test('a server that hangs up on each is tried three times', async () => {
  const DATA = async (_: string, peer: Peer) => {
    peer.send('354 go\r\n');
    let message = '';
    for (let bytes = await peer.bytes(); bytes; bytes = await peer.bytes()) {
      message += bytes;
      if (/smtp-preflight\s+\./.test(message)) break;
    }
    peer.send('421 4.5.0 Bare linefeed (LF) not allowed\r\n');
    peer.end();
    return undefined;
  };
  const { slot, heard } = await run(soundServer({ DATA }));
  expect(valueIn(slot)?.map(({ reply }) => reply?.code)).toEqual([421, 421, 421]);
  expect(heard).toHaveLength(4);
});

test('a refused mailbox', async () => {
  const { slot } = await run(soundServer({ RCPT: '550 5.1.1 User unknown' }));
  expect(slot).toMatchObject({ ok: false, error: { kind: 'client-rejected' } });
});
