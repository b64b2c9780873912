import { mintAuthority } from '../../src/demo/authority.js';
import { type SmtpServer, type SmtpServerOptions, startSmtpServer } from '../../src/demo/smtp-server.js';
import { type Client, client } from './client.js';

const root = await mintAuthority('Test Root');
const credential = await root.issue({ names: ['mail.example.com'] });
const users = { 'alice@example.com': 'secret' };
const running: { stop(): Promise<void> }[] = [];
const clients: Client[] = [];

const start = async (options: Partial<SmtpServerOptions> = {}): Promise<SmtpServer> => {
  const server = await startSmtpServer({
    hostname: 'mail.example.com',
    domains: ['example.com'],
    credential,
    ...options,
  });
  running.push(server);
  return server;
};
/** A client that has seen the greeting. */
const greeted = async (options?: Partial<SmtpServerOptions>): Promise<Client> => {
  const peer = await client(await start(options), options?.implicitTls ? {} : undefined);
  clients.push(peer);
  await peer.reply();
  return peer;
};
const inTls = async (options?: Partial<SmtpServerOptions>): Promise<Client> => {
  const peer = await greeted(options);
  await peer.send('EHLO probe.example.net', 'STARTTLS');
  await peer.tls();
  await peer.send('EHLO probe.example.net');
  return peer;
};
const codes = (replies: string[]): number[] => replies.map((reply) => Number(reply.slice(0, 3)));
const plain = (user: string, password: string): string =>
  `AUTH PLAIN ${Buffer.from(`\0${user}\0${password}`).toString('base64')}`;
/** Code of RCPT in a transaction of its own. */
const rcpt = async (peer: Client, from: string, to: string): Promise<number> =>
  codes(await peer.send('RSET', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`)).at(-1) ?? 0;

afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.destroy();
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

describe('SMTP server', () => {
  test('greets and names its keywords', async () => {
    const peer = await client(await start({ banner: 'other.example.net ready' }));
    expect(await peer.reply()).toBe('220 other.example.net ready');
    const [ehlo] = await peer.send('EHLO probe.example.net');
    expect(ehlo?.split('\n')).toEqual(
      expect.arrayContaining(['250-mail.example.com', '250-PIPELINING', '250-STARTTLS', '250 8BITMIME']),
    );
    expect(ehlo).not.toContain('AUTH');
    expect(codes(await peer.send('FOO', 'VRFY postmaster', 'QUIT'))).toEqual([500, 252, 221]);
    await peer.closed;
  });

  test('takes mail for its postmaster and its users, for nobody else', async () => {
    const peer = await greeted({ users });
    await peer.send('EHLO probe.example.net');
    expect(await rcpt(peer, '', 'postmaster@example.com')).toBe(250);
    expect(await rcpt(peer, 'me@example.net', 'alice@example.com')).toBe(250);
    expect(await rcpt(peer, '', 'nobody@example.com')).toBe(550);
    expect(await rcpt(peer, '', 'x%example.org@example.com')).toBe(550);
    expect(await rcpt(peer, '', 'me@example.org')).toBe(554);
    expect(await rcpt(peer, '', '@mail.example.com:me@example.org')).toBe(554);
    expect(codes(await peer.send('DATA'))).toEqual([503]);
  });

  test('keeps to the order of commands', async () => {
    const peer = await greeted();
    expect(codes(await peer.send('MAIL FROM:<>', 'EHLO probe', 'RCPT TO:<postmaster@example.com>'))).toEqual([
      503, 250, 503,
    ]);
    expect(codes(await peer.send('MAIL FROM:<>', 'MAIL FROM:<>', 'EHLO probe', 'MAIL FROM:<>'))).toEqual([
      250, 503, 250, 250,
    ]);
    expect(codes(await peer.send('MAIL me', 'RSET', 'MAIL me', 'MAIL FROM:<>', 'RCPT me'))).toEqual([
      503, 250, 501, 250, 501,
    ]);
  });

  test.each(['text', '', '..\r\n.x'])('throws the message away: %j', async (message) => {
    const peer = await greeted();
    await peer.send('EHLO probe', 'MAIL FROM:<>', 'RCPT TO:<postmaster@example.com>');
    expect(codes(await peer.send('DATA'))).toEqual([354]);
    peer.socket.write(message === '' ? '.\r' : `${message}\r\n.\r`);
    peer.socket.write('\nNOOP\r\n');
    expect(codes([await peer.reply(), await peer.reply()])).toEqual([250, 250]);
  });

  test.each([
    ['closed', 554, 554, 554, 0],
    ['open', 250, 250, 250, 354],
    ['until-data', 250, 250, 250, 554],
    ['by-null-sender', 554, 554, 250, 0],
    ['by-own-sender', 554, 250, 554, 0],
  ] as const)('relay %s', async (relay, stranger, own, none, data) => {
    const peer = await greeted({ relay });
    await peer.send('EHLO probe');
    expect(await rcpt(peer, '', 'me@nowhere.invalid')).toBe(550);
    expect(await rcpt(peer, 'postmaster@example.com', 'me@example.org')).toBe(own);
    expect(await rcpt(peer, '', 'me@example.org')).toBe(none);
    expect(await rcpt(peer, 'me@example.net', 'me@example.org')).toBe(stranger);
    if (data) expect(codes(await peer.send('DATA'))).toEqual([data]);
  });

  test('greylisting defers what would be taken', async () => {
    const peer = await greeted({ greylist: true });
    await peer.send('EHLO probe');
    expect(await rcpt(peer, '', 'postmaster@example.com')).toBe(450);
    expect(await rcpt(peer, '', 'me@example.org')).toBe(554);
  });
});

describe('SMTP server, TLS', () => {
  test('STARTTLS forgets what was said in clear', async () => {
    const peer = await greeted();
    await peer.send('EHLO probe', 'MAIL FROM:<>', 'STARTTLS');
    const tls = await peer.tls({ ca: [root.cert], servername: 'mail.example.com' });
    expect({ trusted: tls.authorized, version: tls.getProtocol() }).toEqual({ trusted: true, version: 'TLSv1.3' });
    expect(codes(await peer.send('RCPT TO:<postmaster@example.com>', 'MAIL FROM:<>'))).toEqual([503, 503]);
    const [ehlo] = await peer.send('EHLO probe');
    expect(ehlo).not.toContain('STARTTLS');
    expect(codes(await peer.send('STARTTLS', 'QUIT'))).toEqual([502, 221]);
  });

  test.each([
    ['offered', 'EHLO'],
    ['injectable', 'NOOP'],
  ] as const)('a command behind STARTTLS %s', async (starttls, answered) => {
    const peer = await greeted({ starttls });
    await peer.send('EHLO probe');
    peer.socket.write('STARTTLS\r\nNOOP\r\n');
    await peer.reply();
    await peer.tls();
    const [reply] = await peer.send('EHLO probe');
    expect(reply?.startsWith('250-') ? 'EHLO' : 'NOOP').toBe(answered);
  });

  test('STARTTLS missing', async () => {
    const peer = await greeted({ starttls: 'missing', credential: undefined });
    const [ehlo, starttls] = await peer.send('EHLO probe', 'STARTTLS');
    expect(ehlo).not.toContain('STARTTLS');
    expect(codes([starttls ?? ''])).toEqual([502]);
  });

  test('STARTTLS broken', async () => {
    const peer = await greeted({ starttls: 'broken' });
    expect(codes(await peer.send('EHLO probe', 'STARTTLS'))).toEqual([250, 220]);
    await expect(peer.tls()).rejects.toThrow();
  });

  test('implicit TLS comes before the greeting', async () => {
    const peer = await greeted({ implicitTls: true });
    const [ehlo] = await peer.send('EHLO probe');
    expect(ehlo).toContain('250-mail.example.com');
    expect(ehlo).not.toContain('STARTTLS');
  });

  test.each([
    [false, false],
    [true, true],
  ])('obsolete TLS %s', async (obsoleteTls, taken) => {
    const server = await start({ implicitTls: true, obsoleteTls });
    const attempt = client(server, { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' });
    expect(
      await attempt.then(
        () => true,
        () => false,
      ),
    ).toBe(taken);
  });
});

describe('SMTP server, login', () => {
  const submission = { users, service: 'submission' } as const;

  test('submission takes nothing without login', async () => {
    const peer = await greeted(submission);
    const [ehlo] = await peer.send('EHLO probe');
    expect(ehlo).not.toContain('AUTH');
    expect(codes(await peer.send('AUTH LOGIN', 'MAIL FROM:<>', 'STARTTLS'))).toEqual([530, 530, 220]);
    await peer.tls();
    const [inside] = await peer.send('EHLO probe');
    expect(inside).toContain('AUTH PLAIN LOGIN');
    expect(codes(await peer.send('MAIL FROM:<alice@example.com>'))).toEqual([530]);
  });

  test('an open submission port takes all without login', async () => {
    const peer = await inTls({ ...submission, relay: 'open' });
    expect(await rcpt(peer, 'me@example.net', 'me@example.org')).toBe(250);
  });

  test('AUTH in clear', async () => {
    const peer = await greeted({ ...submission, authInClear: true });
    const [ehlo] = await peer.send('EHLO probe');
    expect(ehlo).toContain('AUTH PLAIN LOGIN');
    expect(codes(await peer.send('AUTH LOGIN', '*', 'NOOP'))).toEqual([334, 501, 250]);
    expect(codes(await peer.send(plain('alice@example.com', 'secret')))).toEqual([235]);
  });

  test.each([
    ['secret', 235],
    ['guess', 535],
  ])('AUTH with %s', async (password, code) => {
    expect(codes(await (await inTls(submission)).send(plain('alice@example.com', password)))).toEqual([code]);
    const steps = ['alice@example.com', password].map((text) => Buffer.from(text).toString('base64'));
    const login = await inTls(submission);
    expect(codes(await login.send('AUTH LOGIN', ...steps, 'AUTH PLAIN'))).toEqual([
      334,
      334,
      code,
      code === 235 ? 503 : 334,
    ]);
  });

  test('unknown mechanisms and servers without users', async () => {
    expect(codes(await (await inTls(submission)).send('AUTH CRAM-MD5'))).toEqual([504]);
    expect(codes(await (await inTls()).send('AUTH PLAIN'))).toEqual([502]);
  });

  test.each([
    ['own-address', 250, 553, 553],
    ['own-domain', 250, 250, 553],
    ['none', 250, 250, 250],
  ] as const)('senders after login: %s', async (senderCheck, own, neighbour, foreign) => {
    const peer = await inTls({ ...submission, senderCheck });
    await peer.send(plain('alice@example.com', 'secret'));
    expect(await rcpt(peer, 'alice@example.com', 'me@example.org')).toBe(own);
    expect(await rcpt(peer, 'postmaster@example.com', 'me@example.org')).toBe(neighbour);
    expect(await rcpt(peer, 'me@example.net', 'me@example.org')).toBe(foreign);
  });
});

test('stop cuts connections, in clear and in TLS', async () => {
  const [clear, secured] = [await greeted(), await inTls()];
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await Promise.all([clear.closed, secured.closed]);
});
