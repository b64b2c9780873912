import { liveNetwork } from '../../src/net/live.js';
import type { SmtpSession } from '../../src/net/session.js';
import { conversation, type Handler } from '../servers/smtp.js';
import { commands, greeting, type HostileRow, hello, hurry, play, transaction } from './hostile-row.js';

const network = liveNetwork({ nameservers: [], ca: [] });

const GREETING = '220 mx.test ESMTP';
const PIPELINING = '250-mx.test\r\n250 PIPELINING';
const polite = { greeting: GREETING, EHLO: PIPELINING, MAIL: '250 ok', RCPT: '250 ok', DATA: '554 no' };

/** A server that says this at once and then listens. */
const saying =
  (text: string | Buffer): Handler =>
  (peer) =>
    peer.send(text);

const text = async (session: SmtpSession) => {
  const slot = await session.greeting();
  return slot.ok ? slot.value.lines : slot.error.kind;
};

const endless =
  (bytes: Buffer): Handler =>
  async (peer) => {
    for (let sent = 0; sent < 100 << 20; sent += bytes.length) {
      peer.send(bytes);
      await new Promise((resolve) => setImmediate(resolve));
      if (peer.gone) return;
    }
    throw new Error('the client took 100 MB');
  };

const banners: HostileRow[] = [
  { name: 'silence', server: () => {}, talk: greeting, gives: 'timeout', options: hurry('greeting') },
  { name: 'FIN at once', server: (peer) => peer.end(), talk: greeting, gives: 'throttled' },
  { name: 'RST', server: (peer) => void setTimeout(() => peer.reset(), 20), talk: greeting, gives: 'throttled' },
  {
    name: 'endless 220- lines',
    server: endless(Buffer.from('220-x\r\n'.repeat(1000))),
    talk: greeting,
    gives: 'protocol-garbage',
  },
  {
    name: 'a line of 100 MB',
    server: endless(Buffer.from(`220 ${'x'.repeat(65532)}`)),
    talk: greeting,
    gives: 'protocol-garbage',
  },
  {
    name: 'a byte now and then',
    server: (peer) => peer.drip(`220 ${'x'.repeat(100)}\r\n`, 20),
    talk: greeting,
    gives: 'timeout',
    options: hurry('greeting'),
  },
  {
    name: 'NUL, ANSI, BEL, bidirectional text, bare CR',
    server: saying('220 mx\0\x1b[31m\x07\xe2\x80\xae\rx\r\n'),
    talk: text,
    gives: ['mx\0\x1b[31m\x07\xe2\x80\xae\rx'],
  },
  {
    name: 'workflow commands, HTML, Markdown',
    server: saying('220-::error::x\r\n220-##[group]\r\n220 <script> | `![](http://x)`\r\n'),
    talk: text,
    gives: ['::error::x', '##[group]', '<script> | `![](http://x)`'],
  },
  {
    name: 'invalid UTF-8',
    server: saying(Buffer.from('220 \xc0\xaf\xff\r\n', 'latin1')),
    talk: text,
    gives: ['\xc0\xaf\xff'],
  },
  { name: '220 alone', server: saying('220\r\n'), talk: text, gives: [''] },
  { name: '220ESMTP', server: saying('220ESMTP\r\n'), talk: text, gives: 'protocol-garbage' },
  { name: 'HTTP', server: saying('HTTP/1.1 400 Bad Request\r\n\r\n'), talk: text, gives: 'protocol-garbage' },
  { name: 'SSH', server: saying('SSH-2.0-OpenSSH_9.2\r\n'), talk: text, gives: 'protocol-garbage' },
  { name: 'TLS', server: saying(Buffer.from('15030300020246', 'hex')), talk: text, gives: 'protocol-garbage' },
  {
    name: '554 is heard out and left with QUIT',
    server: conversation({ greeting: '554 no service' }),
    talk: greeting,
    gives: 554,
    heard: ['QUIT'],
  },
  { name: '450', server: saying('450 later\r\n'), talk: greeting, gives: 450 },
  { name: '421', server: conversation({ greeting: '421 busy' }), talk: hello, gives: [421, 'throttled'], heard: [] },
  { name: '250', server: conversation({ greeting: '250 hi' }), talk: greeting, gives: 250 },
  {
    name: '354',
    server: conversation({ greeting: '354 hi' }),
    talk: hello,
    gives: [354, 'protocol-garbage'],
    heard: [],
  },
  { name: 'a middlebox that masks', server: saying('220 ****\r\n'), talk: text, gives: ['****'] },
  {
    name: 'speaks only when spoken to',
    server: async (peer) => {
      await peer.line();
      peer.send(`${GREETING}\r\n`);
    },
    talk: greeting,
    gives: 'timeout',
    options: hurry('greeting'),
    heard: [],
  },
];

const replies: HostileRow[] = [
  {
    name: 'different codes in one reply: the last counts',
    server: conversation({ ...polite, EHLO: '250-mx.test\r\n250-PIPELINING\r\n550 no' }),
    talk: hello,
    gives: [220, 550],
  },
  {
    name: 'a reply that is never finished',
    server: conversation({ ...polite, EHLO: '250-mx.test\r\n250-HELP' }),
    talk: hello,
    gives: [220, 'timeout'],
    options: hurry('reply'),
  },
  {
    name: 'single bytes',
    server: conversation({
      ...polite,
      EHLO: async (_, peer) => {
        await peer.drip('250-mx.test\r\n250 PIPELINING\r\n', 1);
        return undefined;
      },
    }),
    talk: transaction,
    gives: [220, 250, 250, 250, 554],
  },
  {
    name: 'many replies in one packet',
    server: conversation({ ...polite, MAIL: '250 a\r\n550 b\r\n503 c', RCPT: () => undefined, DATA: () => undefined }),
    talk: transaction,
    gives: [220, 250, 250, 550, 503],
  },
  {
    name: 'a reply nobody asked for',
    server: conversation({ ...polite, EHLO: `${PIPELINING}\r\n250 more` }),
    talk: commands('NOOP'),
    gives: ['protocol-garbage'],
    heard: ['EHLO probe.test'],
  },
  {
    name: 'one reply too many after a group',
    server: conversation({ ...polite, DATA: '554 no\r\n250 more' }),
    talk: async (session) => [await transaction(session), (await session.ehlo('probe.test')).ok, session.alive],
    gives: [[220, 250, 250, 250, 554], false, false],
  },
  {
    name: 'drops pipelined commands',
    server: conversation({ ...polite, RCPT: () => undefined, DATA: () => undefined }),
    talk: transaction,
    gives: [220, 250, 250, 'timeout', 'timeout'],
    silent: true,
  },
  ...['000 x', '999 x', '2x0 x', '25 0', '-250 x', '150 x', '650 x', '', '250ok'].map((bad) => ({
    name: `"${bad}" is no reply`,
    server: conversation({ ...polite, NOOP: bad }),
    talk: commands('NOOP', 'NOOP'),
    gives: ['protocol-garbage', 'protocol-garbage'],
    heard: ['EHLO probe.test', 'NOOP'],
  })),
  {
    name: '250- and FIN',
    server: conversation({
      ...polite,
      NOOP: (_, peer) => {
        peer.send('250-x\r\n');
        peer.end();
        return undefined;
      },
    }),
    talk: commands('NOOP'),
    gives: ['throttled'],
  },
  {
    name: 'bare LF and CR CR LF',
    server: conversation({ ...polite, EHLO: '250-mx.test\n250-SIZE 1\r\r\n250 PIPELINING' }),
    talk: transaction,
    gives: [220, 250, 250, 250, 554],
  },
  {
    name: 'a line of 2 KB',
    server: conversation({ ...polite, NOOP: `250 ${'x'.repeat(2000)}` }),
    talk: commands('NOOP'),
    gives: [250],
  },
  {
    name: 'a line of 60 KB',
    server: conversation({ ...polite, EHLO: `250-mx.test\r\n250 SIZE ${'1'.repeat(60_000)}` }),
    talk: hello,
    gives: [220, 'protocol-garbage'],
  },
  {
    name: '421 half-way, one at a time: nothing is sent after it',
    server: conversation({ ...polite, EHLO: '250 mx.test', RCPT: '421 too many errors' }),
    talk: transaction,
    gives: [220, 250, 250, 421, 'throttled'],
    heard: ['EHLO probe.test', 'MAIL FROM:<>', 'RCPT TO:<a@example.org>'],
  },
  {
    name: '354 and RST: the 354 was seen',
    server: conversation({
      ...polite,
      DATA: (_, peer) => {
        peer.send('354 go\r\n');
        // What was not read is lost with the reset: the client has its turn between the two.
        setTimeout(() => setImmediate(() => peer.reset()), 10);
        return undefined;
      },
    }),
    talk: transaction,
    gives: [220, 250, 250, 250, 354],
  },
  {
    name: '354: cut without a byte of a message',
    server: conversation({ ...polite, DATA: '354 go' }),
    talk: async (session) => [await transaction(session), session.alive],
    gives: [[220, 250, 250, 250, 354], false],
    heard: ['EHLO probe.test', 'MAIL FROM:<>', 'RCPT TO:<a@example.org>', 'DATA'],
  },
  {
    name: 'FIN after RCPT: its reply stands',
    server: conversation({
      ...polite,
      RCPT: (_, peer) => {
        peer.send('250 ok\r\n');
        peer.end();
        return undefined;
      },
    }),
    talk: transaction,
    gives: [220, 250, 250, 250, 'throttled'],
  },
  {
    name: '354 to everything',
    server: conversation({ greeting: GREETING, '*': '354 go' }),
    talk: transaction,
    gives: [220, 354, 'protocol-garbage', 'protocol-garbage', 'protocol-garbage'],
    heard: ['EHLO probe.test'],
  },
  {
    name: '250 to everything',
    server: conversation({ greeting: GREETING, '*': '250 ok' }),
    talk: commands('XYZZY', 'MAIL FROM:<>', 'RCPT TO:<a@b.invalid>', 'DATA'),
    gives: [250, 250, 250, 250],
  },
  {
    name: '10 000 keywords',
    server: conversation({
      ...polite,
      EHLO: `${Array.from({ length: 10_000 }, (_, n) => `250-K${n}\r\n`).join('')}250 HELP`,
    }),
    talk: hello,
    gives: [220, 'protocol-garbage'],
  },
  {
    name: 'contradicting keywords: the first counts',
    server: conversation({ ...polite, EHLO: '250-mx.test\r\n250-SIZE 1\r\n250-SIZE abc\r\n250 __proto__ x' }),
    talk: async (session) => {
      await session.greeting();
      const ehlo = await session.ehlo('probe.test');
      return ehlo.ok && Object.entries(ehlo.value.keywords);
    },
    gives: [['SIZE', '1']],
  },
  {
    name: 'EHLO taken and forgotten',
    server: conversation({ ...polite, MAIL: '503 send HELO first', RCPT: '503 no', DATA: '503 no' }),
    talk: transaction,
    gives: [220, 250, 503, 503, 503],
  },
  {
    name: 'tarpit: the deadline of the whole comes first',
    server: conversation({
      ...polite,
      EHLO: '250 mx.test',
      '*': () => new Promise((resolve) => setTimeout(() => resolve('250 ok'), 60)),
    }),
    talk: async (session) => (await commands(...Array(8).fill('NOOP'))(session)).slice(-2),
    gives: ['budget', 'budget'],
    get options() {
      return { deadline: network.now() + 200 };
    },
  },
  {
    name: '235 to AUTH LOGIN alone',
    server: conversation({ ...polite, AUTH: '235 welcome' }),
    talk: commands('AUTH LOGIN'),
    gives: [235],
  },
  {
    name: 'endless challenges, and * taken for an answer',
    server: conversation({ ...polite, '*': '334 VXNlcm5hbWU6' }),
    talk: commands('AUTH LOGIN', 'YQ==', '*'),
    gives: [334, 334, 334],
  },
];

describe('hostile greetings', () => {
  test.each(banners)('$name', (row) => play(network, row));
});

describe('hostile replies', () => {
  test.each(replies)('$name', (row) => play(network, row));
});
