import { failure } from '../../src/evidence/slot.js';
import type { Reason, Slot, TlsFacts } from '../../src/evidence/types.js';
import { openSession, type SessionOptions, type SmtpSession } from '../../src/net/session.js';
import { type FakePeer, fakePeer, type Move, TLS_FACTS } from './fake-connection.js';

const GREETING = '220 mx.test ESMTP\r\n';
const EHLO = '250-mx.test\r\n250-PIPELINING\r\n250 STARTTLS\r\n';
const PLAIN_EHLO = '250 mx.test\r\n';
const FIN: Move = { closed: 'fin' };
const RESET: Move = { closed: 'reset' };

interface Setting extends SessionOptions {
  tlsSlot?: Slot<TlsFacts>;
}

function meet(answers: Move[][], { tlsSlot, ...options }: Setting = {}): { peer: FakePeer; session: SmtpSession } {
  const peer = fakePeer(answers, tlsSlot);
  return { peer, session: openSession(peer.connection, peer.network, options) };
}

/** A session that was greeted and has said EHLO; `answers` are what comes after later packets. */
async function greeted(ehlo: string, answers: Move[][], options: Setting = {}) {
  const met = meet([[GREETING], [ehlo], ...answers], options);
  await met.session.greeting();
  await met.session.ehlo('probe.test');
  return met;
}

const kindOf = (slot: Slot<unknown> | undefined): Reason | undefined =>
  slot?.ok === false ? slot.error.kind : undefined;
const messageOf = (slot: Slot<unknown> | undefined) => (slot?.ok === false ? slot.error.message : undefined);
const codeOf = (slot: Slot<{ code: number }>) => (slot.ok ? slot.value.code : slot.error.kind);

describe('greeting', () => {
  test('is awaited without a word, with the time it took', async () => {
    const { peer, session } = meet([[{ say: GREETING, after: 1200 }]]);
    expect(await session.greeting()).toEqual({ ok: true, value: { code: 220, lines: ['mx.test ESMTP'], ms: 1200 } });
    expect(peer.packets).toEqual([]);
    expect(session.alive).toBe(true);
  });

  test.each([554, 450, 250])('%d is a reply like any other', async (code) => {
    const { peer, session } = meet([[`${code} no\r\n`]]);
    expect(codeOf(await session.greeting())).toBe(code);
    expect(session.alive).toBe(true);
    session.quit();
    expect(peer.packets).toEqual(['QUIT\r\n']);
    expect(peer.state).toBe('ended');
  });

  test('no command goes before it', async () => {
    const { peer, session } = meet([[GREETING]]);
    await expect(session.command('NOOP')).rejects.toThrow();
    session.quit();
    expect(peer.packets).toEqual([]);
    expect(peer.state).toBe('ended');
  });
});

describe('deadlines are absolute', () => {
  test('silence: 30 s', async () => {
    const { peer, session } = meet([[]]);
    expect(kindOf(await session.greeting())).toBe('timeout');
    expect(peer.clock).toBe(30_000);
    expect(peer.state).toBe('destroyed');
  });

  test('a byte a second does not push the deadline back', async () => {
    const { peer, session } = meet([[...`220-${'x'.repeat(100)}`].map((say) => ({ say, after: 1000 }))]);
    const slot = await session.greeting();
    expect(kindOf(slot)).toBe('timeout');
    expect(messageOf(slot)).toContain('in the middle of the greeting');
    expect(peer.clock).toBe(30_000);
  });

  test('the overall deadline comes first: budget, and nothing is sent after it', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [[]], { deadline: 12_000 });
    expect(kindOf(await session.command('NOOP'))).toBe('budget');
    expect(peer.clock).toBe(12_000);
    const late = await greeted(PLAIN_EHLO, [['250 ok\r\n']], { deadline: 12_000 });
    late.peer.clock = 12_000;
    expect(kindOf(await late.session.command('NOOP'))).toBe('budget');
    expect(late.peer.packets).toEqual(['EHLO probe.test\r\n']);
  });

  test('TLS: 15 s, or the overall deadline', async () => {
    const tlsSlot = failure('timeout', 'silent');
    const { peer, session } = await greeted(EHLO, [['220 go\r\n']], { tlsSlot });
    expect(kindOf((await session.startTls('mx.test')).tls)).toBe('timeout');
    expect(peer.clock).toBe(15_000);
    const short = await greeted(EHLO, [['220 go\r\n']], { tlsSlot, deadline: 9_000 });
    expect(kindOf((await short.session.startTls('mx.test')).tls)).toBe('budget');
    expect(short.peer.clock).toBe(9_000);
  });
});

describe('a peer that closes: throttled, and where', () => {
  test.each<[string, Move[], string]>([
    ['FIN before the greeting', [FIN], 'closed before the greeting'],
    ['RST before the greeting', [RESET], 'reset before the greeting'],
    ['FIN in the middle of a line', ['220 m', FIN], 'closed in the middle of the greeting'],
    ['FIN in the middle of a reply', ['220-mx\r\n', FIN], 'closed in the middle of the greeting'],
  ])('%s', async (_, moves, where) => {
    const { session } = meet([moves]);
    const slot = await session.greeting();
    expect(kindOf(slot)).toBe('throttled');
    expect(messageOf(slot)).toContain(where);
    expect(session.alive).toBe(false);
  });

  test('after a command', async () => {
    const { session } = await greeted(PLAIN_EHLO, [[FIN]]);
    expect(messageOf(await session.command('MAIL FROM:<>'))).toContain('closed before the reply to MAIL');
  });

  test('between commands: the next one is not sent', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, []);
    peer.say(FIN);
    expect(kindOf(await session.command('NOOP'))).toBe('throttled');
    expect(peer.packets).toEqual(['EHLO probe.test\r\n']);
  });

  test('what was answered before a FIN stands', async () => {
    const { session } = await greeted(EHLO, [['250 a\r\n250 b\r\n', FIN]]);
    const replies = await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'RSET']);
    expect(replies.map(codeOf)).toEqual([250, 250, 'throttled']);
  });
});

describe('421', () => {
  test('is returned; the session ends, later calls say why and send nothing', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [['421 too many\r\n']]);
    expect(codeOf(await session.command('NOOP'))).toBe(421);
    expect(session.alive).toBe(false);
    expect(peer.state).toBe('ended');
    const later = [await session.command('RSET'), await session.ehlo('x'), ...(await session.group(['RSET']))];
    expect(later.map(kindOf)).toEqual(['throttled', 'throttled', 'throttled']);
    expect(kindOf((await session.startTls('x')).starttls)).toBe('throttled');
    session.quit();
    expect(peer.packets).toHaveLength(2);
  });

  test('as the greeting', async () => {
    const { session } = meet([['421 busy\r\n', FIN]]);
    expect(codeOf(await session.greeting())).toBe(421);
    expect(session.alive).toBe(false);
  });

  test('out of turn it is no garbage (RFC 5321 §3.8)', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, []);
    peer.say('421 idle\r\n', FIN);
    expect(kindOf(await session.command('NOOP'))).toBe('throttled');
    expect(peer.packets).toHaveLength(1);
  });

  test('in a group one at a time: the rest is not sent', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [['250 ok\r\n'], ['421 no\r\n']]);
    const replies = await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'DATA']);
    expect(replies.map(codeOf)).toEqual([250, 421, 'throttled']);
    expect(peer.packets.slice(1)).toEqual(['MAIL FROM:<>\r\n', 'RCPT TO:<a@b.test>\r\n']);
  });

  test('in a pipelined group: what follows is not read', async () => {
    const { session } = await greeted(EHLO, [['250 ok\r\n421 no\r\n250 ok\r\n']]);
    const replies = await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'RSET']);
    expect(replies.map(codeOf)).toEqual([250, 421, 'throttled']);
  });
});

describe('EHLO', () => {
  test('keywords', async () => {
    const lines = [
      'mx.test SIZE 1',
      'pipelining',
      'SIZE 1',
      'SIZE abc',
      'AUTH PLAIN',
      'AUTH=LOGIN PLAIN',
      'X_Y z',
      '__proto__ z',
    ];
    const { session } = meet([[GREETING], [`250-${lines.join('\r\n250-')}\r\n250 constructor  a b \r\n`]]);
    await session.greeting();
    const ehlo = await session.ehlo('probe.test');
    expect(ehlo.ok && { ...ehlo.value.keywords }).toEqual({
      PIPELINING: '',
      SIZE: '1',
      AUTH: 'PLAIN LOGIN',
      CONSTRUCTOR: 'a b',
    });
    expect(ehlo.ok && 'toString' in ehlo.value.keywords).toBe(false);
  });

  test('AUTH= alone is AUTH', async () => {
    const { session } = meet([[GREETING], ['250-mx.test\r\n250 AUTH=LOGIN\r\n']]);
    await session.greeting();
    expect(await session.ehlo('probe.test')).toMatchObject({ value: { keywords: { AUTH: 'LOGIN' } } });
  });

  test.each([500, 502, 504])('%d: HELO instead', async (code) => {
    const { peer, session } = meet([
      [GREETING],
      [`${code} what\r\n`],
      ['250-mx.test\r\n250 PIPELINING\r\n'],
      ['250 ok\r\n'],
    ]);
    await session.greeting();
    expect(await session.ehlo('probe.test')).toMatchObject({
      value: { verb: 'HELO', keywords: {}, reply: { code: 250 } },
    });
    await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>']);
    expect(peer.packets.slice(0, 3)).toEqual(['EHLO probe.test\r\n', 'HELO probe.test\r\n', 'MAIL FROM:<>\r\n']);
  });

  test.each(['550 no\r\n', '250-PIPELINING\r\n250-PIPELINING\r\n550 PIPELINING\r\n'])(
    'refused: no keywords',
    async (reply) => {
      const { peer, session } = meet([[GREETING], [reply], ['250 ok\r\n'], ['250 ok\r\n']]);
      await session.greeting();
      expect(await session.ehlo('probe.test')).toMatchObject({
        value: { verb: 'EHLO', keywords: {}, reply: { code: 550 } },
      });
      await session.group(['RSET', 'NOOP']);
      expect(peer.packets).toHaveLength(3);
    },
  );
});

describe('group', () => {
  test('with PIPELINING in one packet', async () => {
    const { peer, session } = await greeted(EHLO, [['250 a\r\n550 b\r\n', '554 c\r\n']]);
    const replies = await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'DATA']);
    expect(replies.map(codeOf)).toEqual([250, 550, 554]);
    expect(peer.packets[1]).toBe('MAIL FROM:<>\r\nRCPT TO:<a@b.test>\r\nDATA\r\n');
    expect(session.alive).toBe(true);
  });

  test('without PIPELINING one at a time', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [['250 a\r\n'], ['550 b\r\n'], ['554 c\r\n']]);
    expect((await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'DATA'])).map(codeOf)).toEqual([250, 550, 554]);
    expect(peer.packets.slice(1)).toEqual(['MAIL FROM:<>\r\n', 'RCPT TO:<a@b.test>\r\n', 'DATA\r\n']);
  });

  test('a refused second EHLO takes PIPELINING back', async () => {
    const { peer, session } = await greeted(EHLO, [['421-\r\n550 no\r\n'], ['250 ok\r\n'], ['250 ok\r\n']]);
    await session.ehlo('other.test');
    await session.group(['RSET', 'RSET']);
    expect(peer.packets.slice(2)).toEqual(['RSET\r\n', 'RSET\r\n']);
  });

  test('fewer replies than commands: the missing ones time out', async () => {
    const { session } = await greeted(EHLO, [['250 a\r\n']]);
    const replies = await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'RSET']);
    expect(replies.map(codeOf)).toEqual([250, 'timeout', 'timeout']);
  });

  test('one reply too many is noticed before the next command', async () => {
    const { peer, session } = await greeted(EHLO, [['250 a\r\n550 b\r\n250 extra\r\n']]);
    expect((await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>'])).map(codeOf)).toEqual([250, 550]);
    expect(kindOf(await session.command('NOOP'))).toBe('protocol-garbage');
    expect(peer.packets).toHaveLength(2);
    expect(session.alive).toBe(false);
  });

  test.each(['DATA', 'QUIT', 'EHLO x', 'NOOP', 'VRFY x', 'AUTH LOGIN', 'starttls'])(
    '%s must come last',
    async (command) => {
      const { peer, session } = await greeted(EHLO, [['250 a\r\n250 b\r\n']]);
      await expect(session.group([command, 'RSET'])).rejects.toThrow();
      expect(peer.packets).toHaveLength(1);
      expect((await session.group(['RSET', command])).map(codeOf)).toEqual([250, 250]);
    },
  );
});

describe('354', () => {
  test('to DATA: cut, without a byte more', async () => {
    const { peer, session } = await greeted(EHLO, [['250 a\r\n250 b\r\n354 go\r\n']]);
    expect((await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'DATA'])).map(codeOf)).toEqual([250, 250, 354]);
    expect(peer.state).toBe('destroyed');
    session.quit();
    expect(kindOf(await session.command('NOOP'))).toBe('not-gathered');
    expect(peer.packets).toHaveLength(2);
  });

  test.each([EHLO, PLAIN_EHLO])('to something else: cut, the rest is garbage', async (ehlo) => {
    const { peer, session } = await greeted(ehlo, [['354 go\r\n']]);
    const replies = await session.group(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'DATA']);
    expect(replies.map(codeOf)).toEqual([354, 'protocol-garbage', 'protocol-garbage']);
    expect(peer.state).toBe('destroyed');
    expect(peer.packets).toHaveLength(2);
  });

  test('as the greeting', async () => {
    const { peer, session } = meet([['354 go\r\n']]);
    expect(codeOf(await session.greeting())).toBe(354);
    expect(peer.state).toBe('destroyed');
  });
});

describe('commands', () => {
  test.each(['NOOP\r\nRSET', 'NOOP\n', '\r'])('%j is our own bug', async (line) => {
    const { peer, session } = await greeted(EHLO, []);
    await expect(session.command(line)).rejects.toThrow();
    await expect(session.group([line])).rejects.toThrow();
    await expect(session.startTls('mx.test', line)).rejects.toThrow();
    expect(peer.packets).toHaveLength(1);
  });

  test('a letter beyond Latin-1 does not become a line break', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [['250 ok\r\n']]);
    await session.command('NOOP \u010d\u010a');
    expect(peer.packets[1]!.match(/[\r\n]/g)).toHaveLength(2);
  });

  test('a reply that came unasked ends the session before the command', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, []);
    peer.say('250 surprise\r\n');
    const slot = await session.command('NOOP');
    expect(kindOf(slot)).toBe('protocol-garbage');
    expect(messageOf(slot)).toContain('250 surprise');
    expect(peer.packets).toHaveLength(1);
  });

  test('each 334 of an endless chain is one reply', async () => {
    const challenge: Move[] = ['334 VXNlcm5hbWU6\r\n'];
    const { session } = await greeted(PLAIN_EHLO, [challenge, challenge, challenge]);
    for (const line of ['AUTH LOGIN', 'YQ==', 'Yg==']) expect(codeOf(await session.command(line))).toBe(334);
    expect(session.alive).toBe(true);
  });
});

describe('STARTTLS', () => {
  test('handshake, and the keywords of the clear part are forgotten', async () => {
    const { peer, session } = await greeted(EHLO, [['220 go\r\n'], [], ['250 ok\r\n'], ['250 ok\r\n']]);
    const { starttls, tls } = await session.startTls('mx.test');
    expect(starttls).toMatchObject({ ok: true, value: { reply: { code: 220 } } });
    expect(starttls.ok && 'trailing' in starttls.value).toBe(false);
    expect(tls).toEqual({ ok: true, value: TLS_FACTS });
    await session.group(['RSET', 'RSET']);
    expect(peer.packets.slice(1)).toEqual(['STARTTLS\r\n', 'TLS', 'RSET\r\n', 'RSET\r\n']);
  });

  test.each<[string, Move[]]>([
    ['in the same segment', ['220 go\r\n250 mx.evil\r\n']],
    ['in the next segment', ['220 go\r\n', '250 mx.evil\r\n']],
  ])('bytes behind the 220 %s are kept and not fed on', async (_, moves) => {
    const { session } = await greeted(EHLO, [moves, [], ['250 mx.test\r\n']]);
    expect(await session.startTls('mx.test')).toMatchObject({ starttls: { value: { trailing: '250 mx.evil\r\n' } } });
    expect(await session.ehlo('probe.test')).toMatchObject({ value: { reply: { lines: ['mx.test'] } } });
  });

  test('kept bytes are capped', async () => {
    const { session } = await greeted(EHLO, [[`220 go\r\n${'x'.repeat(5000)}`]]);
    const { starttls } = await session.startTls('mx.test');
    expect(starttls.ok && starttls.value.trailing).toHaveLength(512);
  });

  test('refused: no TLS, and the session goes on', async () => {
    const { session } = await greeted(EHLO, [['454 not now\r\n'], ['250 ok\r\n']]);
    const { starttls, tls } = await session.startTls('mx.test');
    expect(starttls).toMatchObject({ ok: true, value: { reply: { code: 454 } } });
    expect(tls).toBeUndefined();
    expect(codeOf(await session.command('NOOP'))).toBe(250);
  });

  test('refused with a command injected: that one is answered in clear and does not shift later replies', async () => {
    const { peer, session } = await greeted(EHLO, [['454 not now\r\n250 noop\r\n'], ['550 vrfy\r\n']]);
    expect((await session.startTls('mx.test', 'NOOP')).tls).toBeUndefined();
    expect(codeOf(await session.command('VRFY x'))).toBe(550);
    expect(peer.packets[1]).toBe('STARTTLS\r\nNOOP\r\n');
  });

  test('refused by a server that threw away the injected command: its answer is soon no more waited for', async () => {
    const { peer, session } = await greeted(EHLO, [['454 not now\r\n']]);
    expect(await session.startTls('mx.test', 'NOOP')).toMatchObject({ starttls: { value: { reply: { code: 454 } } } });
    expect([peer.clock, peer.state, session.alive]).toEqual([5000, 'destroyed', false]);
  });

  test('no answer, or none that is a reply', async () => {
    const closed = await greeted(EHLO, [[FIN]]);
    expect(await closed.session.startTls('mx.test', 'NOOP')).toMatchObject({
      starttls: { error: { kind: 'throttled' } },
    });
    const garbage = await greeted(EHLO, [['\x16\x03\x03']]);
    expect(kindOf((await garbage.session.startTls('mx.test')).starttls)).toBe('protocol-garbage');
    expect(garbage.peer.packets).not.toContain('TLS');
  });

  test('a failed handshake ends the session', async () => {
    const { session } = await greeted(EHLO, [['220 go\r\n']], { tlsSlot: failure('tls-failed', 'wrong version') });
    const { starttls, tls } = await session.startTls('mx.test');
    expect([starttls.ok, kindOf(tls)]).toEqual([true, 'tls-failed']);
    expect(kindOf(await session.ehlo('probe.test'))).toBe('tls-failed');
  });

  test('220 and FIN is a failed handshake', async () => {
    const { session } = await greeted(EHLO, [['220 go\r\n', FIN]]);
    expect(kindOf((await session.startTls('mx.test')).tls)).toBe('tls-failed');
  });

  test('an injected command answered in TLS can be told, whether its answer is there before EHLO or not', async () => {
    const early = await greeted(EHLO, [['220 go\r\n'], ['250 noop\r\n'], ['250 mx.test\r\n']]);
    await early.session.startTls('mx.test', 'NOOP');
    expect(await early.session.unsolicited(1000)).toMatchObject({ lines: ['noop'] });
    expect(await early.session.ehlo('probe.test')).toMatchObject({ value: { reply: { lines: ['mx.test'] } } });

    for (const answers of [
      [['250 noop\r\n'], ['250 mx.test\r\n']],
      [[], ['250 noop\r\n', '250 mx.test\r\n']],
    ]) {
      const late = await greeted(EHLO, [['220 go\r\n'], ...answers]);
      await late.session.startTls('mx.test', 'NOOP');
      expect(await late.session.ehlo('probe.test')).toMatchObject({ value: { reply: { lines: ['noop'] } } });
      expect(await late.session.unsolicited(1000)).toMatchObject({ lines: ['mx.test'] });
    }
  });
});

describe('implicit TLS', () => {
  test('comes before the greeting', async () => {
    const { peer, session } = meet([[], [GREETING]]);
    expect(await session.implicitTls('mx.test')).toEqual({ ok: true, value: TLS_FACTS });
    expect(codeOf(await session.greeting())).toBe(220);
    expect(peer.packets).toEqual(['TLS']);
  });

  test('a server that speaks in clear is no TLS server', async () => {
    const { peer, session } = meet([[GREETING]]);
    expect(kindOf(await session.implicitTls('mx.test'))).toBe('tls-failed');
    expect(peer.packets).toEqual([]);
  });
});

describe('unsolicited', () => {
  test('nothing: undefined after its time, and the session goes on', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [['250 ok\r\n']]);
    expect(await session.unsolicited(700)).toBeUndefined();
    expect(peer.clock).toBe(700);
    expect(codeOf(await session.command('NOOP'))).toBe(250);
  });

  test('a reply, with the time it took', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, []);
    peer.clock = 500;
    peer.say({ say: '250 stray\r\n', after: 300 });
    peer.clock = 600;
    expect(await session.unsolicited(700)).toEqual({ code: 250, lines: ['stray'], ms: 200 });
    expect(session.alive).toBe(true);
  });

  test.each<[string, Move, Reason]>([
    ['a FIN', FIN, 'throttled'],
    ['garbage', 'hello\r\n', 'protocol-garbage'],
  ])('%s ends the session', async (_, move, kind) => {
    const { peer, session } = await greeted(PLAIN_EHLO, []);
    peer.say(move);
    expect(await session.unsolicited(700)).toBeUndefined();
    expect(session.alive).toBe(false);
    expect(kindOf(await session.command('NOOP'))).toBe(kind);
  });
});

describe('leaving', () => {
  test('QUIT once, then FIN', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, []);
    session.quit();
    session.quit();
    expect(peer.packets.slice(1)).toEqual(['QUIT\r\n']);
    expect(peer.state).toBe('ended');
    expect(session.alive).toBe(false);
    expect(kindOf(await session.command('NOOP'))).toBe('internal');
  });

  test('cut sends nothing', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, []);
    session.cut();
    expect(peer.state).toBe('destroyed');
    expect(session.alive).toBe(false);
    session.quit();
    expect(peer.packets).toHaveLength(1);
  });
});

describe('transcript', () => {
  test('a dialogue', async () => {
    const { session } = await greeted(EHLO, [['220 go\r\n'], [], ['334 \r\n'], ['250-a\r\n550 b\r\n'], [FIN]]);
    await session.startTls('mx.test', 'NOOP');
    await session.command('AUTH PLAIN c2VjcmV0', 'AUTH PLAIN ***');
    await session.command('c2VjcmV0', '***');
    await session.command('c2VjcmV0', '***');
    expect(session.transcript).toEqual([
      'S: 220 mx.test ESMTP',
      'C: EHLO probe.test',
      'S: 250-mx.test',
      'S: 250-PIPELINING',
      'S: 250 STARTTLS',
      'C: STARTTLS',
      'C: NOOP',
      '-- 2 commands in one packet',
      'S: 220 go',
      '-- TLSv1.3 TLS_AES_256_GCM_SHA384',
      'C: AUTH PLAIN ***',
      'S: 334 ',
      'C: ***',
      'S: 250-a',
      'S: 550 b',
      '-- different codes in one reply',
      'C: ***',
      '-- connection closed before the reply to ***',
    ]);
  });

  test('is bounded', async () => {
    const long = `${'250-x\r\n'.repeat(49)}250 ${'y'.repeat(1000)}\r\n`;
    const { session } = await greeted(EHLO, Array(40).fill([long]));
    await session.command('NOOP');
    expect(session.transcript.filter((line) => line.startsWith('S: 250-x'))).toHaveLength(20);
    expect(session.transcript.at(-1)).toBe('S: … 30 more lines');
    for (let i = 0; i < 39; i += 1) await session.command(`NOOP ${'z'.repeat(600)}`);
    expect(session.alive).toBe(true);
    expect(session.transcript).toHaveLength(400);
    expect(Math.max(...session.transcript.map((line) => line.length))).toBe(512);
  });

  test('shows what was not finished, and what was no reply', async () => {
    const unfinished = meet([['220-one\r\n220-t', FIN]]);
    await unfinished.session.greeting();
    expect(unfinished.session.transcript.slice(0, 2)).toEqual(['S: 220-one', 'S: 220-t']);
    const web = meet([['HTTP/1.1 400 Bad Request\r\nServer: x\r\n']]);
    await web.session.greeting();
    expect(web.session.transcript.slice(0, 2)).toEqual(['S: HTTP/1.1 400 Bad Request', 'S: Server: x']);
  });
});

describe('raw bytes', () => {
  test('as they are; the answer, or none', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [['250 ok\r\n'], []]);
    expect(await session.raw('NOOP\n', 2000)).toMatchObject({ ok: true, value: { code: 250 } });
    expect(await session.raw('NOOP\n', 2000)).toEqual({ ok: true, value: null });
    expect(peer.packets.slice(1)).toEqual(['NOOP\n', 'NOOP\n']);
    expect(peer.clock).toBe(2000);
    expect(session.transcript).toContain('-- NOOP\\n as it is');
  });

  test('a peer that closes', async () => {
    const { session } = await greeted(PLAIN_EHLO, [[FIN]]);
    expect(kindOf(await session.raw('NOOP\n', 2000))).toBe('throttled');
  });
});

describe('a message without an end', () => {
  test('goes on behind 354, bit by bit, until something is answered', async () => {
    const { peer, session } = await greeted(PLAIN_EHLO, [['354 go\r\n'], [], ['554 no\r\n'], ['250 ok\r\n']]);
    const { data, message } = await session.unended();
    expect(codeOf(data)).toBe(354);
    expect(await message?.add('a\r\n', 500)).toEqual({ ok: true, value: null });
    expect(await message?.add('b\n.\n', 500)).toMatchObject({ value: { code: 554 } });
    expect(codeOf(await session.command('NOOP'))).toBe(250);
    session.cut();
    expect(peer.packets.slice(1)).toEqual(['DATA\r\n', 'a\r\n', 'b\n.\n', 'NOOP\r\n']);
  });

  test('never gets its end, nor one made of two pieces', async () => {
    for (const pieces of [['x\r\n.\r\n'], ['.\r\n'], ['x\r\n.\r', '\n'], ['x\r', '\n', '.', '\r', '\n']]) {
      const { session } = await greeted(PLAIN_EHLO, [['354 go\r\n']]);
      const { message } = await session.unended();
      const adding = async () => {
        for (const piece of pieces) await message!.add(piece, 0);
      };
      await expect(adding()).rejects.toThrow('end of a message');
    }
  });

  test('is not begun where DATA is refused', async () => {
    const { session } = await greeted(PLAIN_EHLO, [['503 no\r\n']]);
    const { data, message } = await session.unended();
    expect([codeOf(data), message]).toEqual([503, undefined]);
  });
});
