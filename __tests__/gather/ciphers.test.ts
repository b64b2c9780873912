import { mintAuthority } from '../../src/demo/authority.js';
import { cipherFamilies } from '../../src/derive/cipher-suites.js';
import { valueIn } from '../../src/evidence/slot.js';
import type { EndpointEvidence, Protocol } from '../../src/evidence/types.js';
import { conversation, type Handler, type Peer, type TlsSetting } from '../servers/smtp.js';
import { HOST, soundServer, tlsFor, visit } from './visit.js';

const needs = {
  plan: { needs: new Set(['connect', 'greeting', 'ehlo', 'starttls', 'tls', 'ehloInTls', 'ciphers'] as const) },
};

async function rsaTls(over: Partial<TlsSetting> = {}): Promise<TlsSetting> {
  const { key, chain } = await (await mintAuthority('Root')).issue({ names: [HOST], keyType: 'rsa' });
  return { key, cert: chain, ...over };
}

/** Families that were told of: the accepted with their suite, the refused with null. */
const told = ({ ciphers }: EndpointEvidence) =>
  Object.fromEntries(valueIn(ciphers)!.map(({ family, accepted }) => [family, accepted]));
const all = (protocol: Protocol) => cipherFamilies(protocol).map(({ name }) => [name, null]);
const weak = Object.fromEntries(['NULL', 'export', 'RC4', 'DES', '3DES'].map((name) => [name, null]));

/** In TLS from the first byte. */
const implicit =
  (tls: TlsSetting): Handler =>
  async (peer) => {
    await peer.startTls(tls);
    await soundServer({}, tls)(peer);
  };

describe('a server that takes nothing weak', () => {
  test('is offered it once, on each port, with its name', async () => {
    const { tls } = await tlsFor();
    const { at, heard } = await visit({
      ...needs,
      servers: { mx: soundServer({}, tls), submission: soundServer({}, tls), submissions: implicit(tls) },
    });
    for (const protocol of ['mx', 'submission', 'submissions'] as const) {
      expect(told(at(protocol))).toEqual(Object.fromEntries(all(protocol)));
      expect(heard(protocol)).toHaveLength(2);
    }
  });

  test('and where the check is off it is offered nothing', async () => {
    const { tls } = await tlsFor();
    const { at, heard } = await visit({
      servers: { mx: soundServer({}, tls) },
      plan: { needs: new Set(['connect', 'greeting', 'ehlo', 'starttls', 'tls', 'ehloInTls'] as const) },
    });
    expect(at('mx').ciphers).toBeUndefined();
    expect(heard('mx')).toHaveLength(1);
  });
});

describe('a server that takes static RSA', () => {
  test('is offered the worse ones once more', async () => {
    const tls = await rsaTls({ ciphers: 'DEFAULT:@SECLEVEL=0' });
    const { at, heard } = await visit({ ...needs, servers: { mx: soundServer({}, tls) } });
    expect(told(at('mx'))).toEqual({ ...weak, 'no forward secrecy': expect.stringMatching(/^AES/) });
    expect(heard('mx')).toHaveLength(3);
  });

  test('three ports are offered them once more on 25 alone: an address bears ten connections a minute', async () => {
    const tls = await rsaTls({ ciphers: 'DEFAULT:@SECLEVEL=0' });
    const { at, heard } = await visit({
      ...needs,
      servers: { mx: soundServer({}, tls), submission: soundServer({}, tls), submissions: implicit(tls) },
    });
    expect(['mx', 'submission', 'submissions'].map((port) => heard(port as Protocol).length)).toEqual([3, 2, 2]);
    expect(told(at('submission'))).toEqual({ 'no forward secrecy': expect.stringMatching(/^AES/) });
  });
});

describe('a server that prefers by itself', () => {
  const lax = 'ADH-AES256-GCM-SHA384:AES128-SHA:ECDHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0';
  const dhe = { dhparam: 'auto' } as object;

  test('anonymous on 25: what it hid is found', async () => {
    const tls = await rsaTls({ ciphers: lax, honorCipherOrder: true, ...dhe });
    const { at } = await visit({ ...needs, servers: { mx: soundServer({}, tls) } });
    expect(told(at('mx'))).toEqual({
      anonymous: 'ADH-AES256-GCM-SHA384',
      'no forward secrecy': 'AES128-SHA',
    });
  });

  test('anonymous on submission is weak, and enough', async () => {
    const tls = await rsaTls({ ciphers: lax, honorCipherOrder: true, ...dhe });
    const { at, heard } = await visit({ ...needs, servers: { submission: soundServer({}, tls) } });
    expect(told(at('submission'))).toEqual({ anonymous: 'ADH-AES256-GCM-SHA384' });
    expect(heard('submission')).toHaveLength(2);
  });
});

describe('suites that OpenSSL has no more', () => {
  /** The ServerHello of TLS 1.2 that chooses this suite. */
  const choosing = (suite: number) => {
    const body = [3, 3, ...Array(32).fill(7), 0, suite >> 8, suite & 255, 0];
    const message = [2, 0, 0, body.length, ...body];
    return Buffer.from([22, 3, 3, 0, message.length, ...message]);
  };
  /** A server that shakes hands as it should, and answers raw offers with these suites in turn. */
  const server = (tls: TlsSetting, ...suites: number[]): Handler => {
    let connections = 0;
    return async (peer: Peer) => {
      const offer = connections++;
      if (offer === 0) return soundServer({}, tls)(peer);
      return conversation({
        greeting: `220 ${HOST} ESMTP`,
        EHLO: `250-${HOST}\r\n250 STARTTLS`,
        STARTTLS: async () => {
          peer.send('220 go\r\n');
          await peer.bytes();
          const suite = suites[offer - 1];
          if (suite === undefined) peer.end();
          else peer.send(choosing(suite));
          return undefined;
        },
      })(peer);
    };
  };

  test.each([
    [0x0005, 'RC4', 'RC4-SHA'],
    [0x000a, '3DES', 'DES-CBC3-SHA'],
    [0x0003, 'export', 'EXP-RC4-MD5'],
    [0x0009, 'DES', 'DES-CBC-SHA'],
  ])('%i', async (suite, family, name) => {
    const { tls } = await tlsFor();
    const { at, heard } = await visit({ ...needs, servers: { mx: server(tls, suite) } });
    expect(told(at('mx'))).toEqual({ [family]: name });
    expect(heard('mx')).toHaveLength(2);
  });

  test('3DES behind static RSA', async () => {
    const { tls } = await tlsFor();
    const { at } = await visit({ ...needs, servers: { mx: server(tls, 0x002f, 0x000a) } });
    expect(told(at('mx'))).toEqual({ '3DES': 'DES-CBC3-SHA', 'no forward secrecy': 'AES128-SHA' });
  });

  test('a second offer that fails leaves what the first told', async () => {
    const { tls } = await tlsFor();
    const { at } = await visit({ ...needs, servers: { mx: server(tls, 0x002f, 0x1301) } });
    expect(told(at('mx'))).toEqual({ 'no forward secrecy': 'AES128-SHA' });
  });
});

test('a server without STARTTLS is not offered anything', async () => {
  const { at, heard } = await visit({ ...needs, servers: { mx: soundServer() } });
  expect(at('mx').ciphers).toBeUndefined();
  expect(heard('mx')).toHaveLength(1);
});

test('a server that does not greet a second time', async () => {
  const { tls } = await tlsFor();
  let greetings = 0;
  const greeting = () => (++greetings === 1 ? `220 ${HOST} ESMTP` : '421 too many connections');
  const { at } = await visit({ ...needs, servers: { mx: soundServer({ greeting }, tls) } });
  expect(at('mx').ciphers).toMatchObject({ ok: false, error: { kind: 'throttled' } });
});
