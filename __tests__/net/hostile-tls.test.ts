import { type Authority, mintAuthority } from '../../src/demo/authority.js';
import { liveNetwork } from '../../src/net/live.js';
import type { Network } from '../../src/net/network.js';
import type { SmtpSession } from '../../src/net/session.js';
import { conversation, type Handler, type Peer, type TlsSetting } from '../servers/smtp.js';
import { type HostileRow, hello, hurry, outcome, play } from './hostile-row.js';

const NAME = 'mx.test';
const script = {
  greeting: `220 ${NAME} ESMTP`,
  EHLO: `250-${NAME}\r\n250 STARTTLS`,
  STARTTLS: '220 go',
  NOOP: '250 noop',
};

let authority: Authority;
let network: Network;
let good: TlsSetting;

const settingFor = async (...names: string[]): Promise<TlsSetting> => {
  const { key, chain } = await authority.issue({ names });
  return { key, cert: chain };
};

beforeAll(async () => {
  authority = await mintAuthority('Test CA');
  network = liveNetwork({ nameservers: [], ca: [authority.cert] });
  good = await settingFor(NAME);
});

/** Greeting, EHLO, STARTTLS, and EHLO in TLS. */
const secured = (inject?: string) => async (session: SmtpSession) => {
  await hello(session);
  const { starttls, tls } = await session.startTls(NAME, inject);
  const trailing = starttls.ok ? starttls.value.trailing : undefined;
  const ehlo = tls?.ok ? await session.ehlo('probe.test') : undefined;
  return {
    starttls: starttls.ok ? starttls.value.reply.code : starttls.error.kind,
    ...(trailing && { trailing }),
    ...(tls && { tls: tls.ok ? tls.value.version : tls.error.kind }),
    ...(ehlo && { ehlo: ehlo.ok ? ehlo.value.reply.lines[0] : ehlo.error.kind }),
  };
};

/** Answers STARTTLS with 220 and then does this instead of a handshake. */
const afterGo = (then: (peer: Peer) => unknown): Handler =>
  conversation({
    ...script,
    STARTTLS: async (_, peer) => {
      peer.send('220 go\r\n');
      await then(peer);
      return undefined;
    },
  });

/** The same, once the ClientHello is there. */
const afterClientHello = (then: (peer: Peer) => unknown): Handler =>
  afterGo(async (peer) => {
    await peer.bytes();
    await then(peer);
  });

const BROKEN = { starttls: 220, tls: 'tls-failed' };
const hex = (digits: string) => Buffer.from(digits, 'hex');

const broken: [string, Handler][] = [
  ['plain text', afterClientHello((peer) => peer.send('500 what?\r\n'))],
  ['FIN at once', afterGo((peer) => peer.end())],
  ['RST at once', afterGo((peer) => peer.reset())],
  ['FIN after the ClientHello', afterClientHello((peer) => peer.end())],
  ['RST after the ClientHello', afterClientHello((peer) => peer.reset())],
  ['empty records without end', afterClientHello((peer) => peer.send(hex('1603030000'.repeat(5000))))],
  [
    'a record of 65535 bytes',
    afterClientHello((peer) => peer.send(Buffer.concat([hex('160303ffff'), Buffer.alloc(65535)]))),
  ],
  [
    'an alert, then plain text',
    afterClientHello((peer) => peer.send(Buffer.concat([hex('15030300020228'), Buffer.from('454 TLS\r\n')]))),
  ],
];

const slow: [string, Handler][] = [
  ['silence', afterGo(() => new Promise(() => {}))],
  [
    'a byte now and then',
    afterClientHello((peer) => peer.drip(Buffer.concat([hex('160303400002003ffc'), Buffer.alloc(100)]), 20)),
  ],
];

describe('hostile TLS', () => {
  test.each(broken)('220 to STARTTLS and then %s', (name, server) =>
    play(network, { name, server, talk: secured(), gives: BROKEN }),
  );

  test.each(slow)('220 to STARTTLS and then %s', (name, server) =>
    play(network, { name, server, talk: secured(), gives: { starttls: 220, tls: 'timeout' }, options: hurry('tls') }),
  );

  const row = (name: string, tls: () => TlsSetting | Promise<TlsSetting>, gives: unknown) =>
    test(name, async () => play(network, { name, server: conversation(script, await tls()), talk: secured(), gives }));

  row('a sound server', () => good, { starttls: 220, tls: 'TLSv1.3', ehlo: NAME });
  row('no certificate, anonymous suites only', () => ({ ciphers: 'aNULL:@SECLEVEL=0', maxVersion: 'TLSv1.2' }), BROKEN);
  row('TLS 1.0 only', () => ({ ...good, ciphers: 'ALL:@SECLEVEL=0', minVersion: 'TLSv1', maxVersion: 'TLSv1' }), {
    starttls: 220,
    tls: 'TLSv1',
    ehlo: NAME,
  });
  row('wants a certificate of the client', () => ({ ...good, mutual: true }), {
    starttls: 220,
    tls: 'TLSv1.3',
    ehlo: 'tls-failed',
  });
  const names = (count: number) =>
    Array.from({ length: count }, (_, n) => `n${n}.${'label-of-twenty-five-octets.'.repeat(8)}test`);
  row('a certificate with 200 names', () => settingFor(NAME, ...names(200)), {
    starttls: 220,
    tls: 'TLSv1.3',
    ehlo: NAME,
  });
  row('a certificate of more than 100 KB', () => settingFor(NAME, ...names(450)), BROKEN);

  test('bytes behind the 220 never count as an answer in TLS', () => {
    const server = conversation({ ...script, STARTTLS: '220 go\r\n250 evil' }, good);
    const gives = { starttls: 220, trailing: '250 evil\r\n', tls: 'TLSv1.3', ehlo: NAME };
    return play(network, { name: 'trailing', server, talk: secured(), gives });
  });

  test('EHLO in TLS is never answered', () => {
    const EHLO = (_: string, peer: Peer) => (peer.secure ? undefined : script.EHLO);
    const gives = { starttls: 220, tls: 'TLSv1.3', ehlo: 'timeout' };
    return play(network, {
      name: 'mute',
      server: conversation({ ...script, EHLO }, good),
      talk: secured(),
      gives,
      silent: true,
    });
  });

  test('RST in TLS', () => {
    const NOOP = (_: string, peer: Peer) => peer.reset() as undefined;
    const talk = async (session: SmtpSession) => [await secured()(session), outcome(await session.command('NOOP'))];
    const gives = [{ starttls: 220, tls: 'TLSv1.3', ehlo: NAME }, 'throttled'];
    return play(network, { name: 'reset', server: conversation({ ...script, NOOP }, good), talk, gives });
  });
});

describe('a command injected into the packet of STARTTLS (CVE-2011-0411)', () => {
  const listening = (ms: number) => async (session: SmtpSession) => {
    await hello(session);
    const { tls } = await session.startTls(NAME, 'NOOP');
    return [tls?.ok, (await session.unsolicited(ms))?.lines, session.alive];
  };
  const rows: HostileRow[] = [
    {
      name: 'discarded',
      server: (peer) => conversation(script, good)(peer),
      talk: listening(200),
      gives: [true, undefined, true],
      heard: ['EHLO probe.test', 'STARTTLS', 'QUIT'],
    },
    {
      name: 'answered in TLS: heard while listening',
      server: (peer) => conversation(script, { ...good, vulnerable: true })(peer),
      talk: listening(10_000),
      gives: [true, ['noop'], true],
      heard: ['EHLO probe.test', 'STARTTLS', 'NOOP', 'QUIT'],
    },
    {
      name: 'answered in TLS: taken for the answer to EHLO',
      server: (peer) => conversation(script, { ...good, vulnerable: true })(peer),
      talk: async (session) => [await secured('NOOP')(session), (await session.unsolicited(10_000))?.lines[0]],
      gives: [{ starttls: 220, tls: 'TLSv1.3', ehlo: 'noop' }, NAME],
    },
    {
      name: 'refused with its packet',
      server: conversation({
        ...script,
        STARTTLS: (_, peer) => {
          peer.send('500 5.5.1 pipelining not supported\r\n');
          peer.end();
          return undefined;
        },
      }),
      talk: async (session) => [await secured('NOOP')(session), session.alive],
      gives: [{ starttls: 500 }, false],
    },
    {
      name: 'STARTTLS refused, the command answered in clear',
      server: conversation({ ...script, STARTTLS: '454 no' }),
      talk: async (session) => [await secured('NOOP')(session), outcome(await session.command('NOOP'))],
      gives: [{ starttls: 454 }, 250],
    },
  ];
  test.each(rows)('$name', (row) => play(network, row));
});

describe('implicit TLS', () => {
  const implicit = async (session: SmtpSession) => {
    const tls = await session.implicitTls(NAME);
    return [tls.ok || tls.error.kind, outcome(await session.greeting())];
  };
  const rows: HostileRow[] = [
    {
      name: 'a sound server',
      server: async (peer) => {
        await peer.startTls(good);
        await conversation(script)(peer);
      },
      talk: implicit,
      gives: [true, 220],
      heard: ['QUIT'],
    },
    {
      name: 'speaks in clear',
      server: conversation(script),
      talk: implicit,
      gives: ['tls-failed', 'tls-failed'],
    },
    { name: 'silence', server: () => {}, talk: implicit, gives: ['timeout', 'timeout'], options: hurry('tls') },
  ];
  test.each(rows)('$name', (row) => play(network, row));
});
