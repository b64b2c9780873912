/** Servers that no real program gives: they run inside the lab itself. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Takes the connection and never says a word. */
const silent = () => () => {};

/** 421 to everybody. */
const busy = (site) => (socket) => socket.end(`421 4.3.2 ${site.banner} Too many connections, try again later\r\n`);

/** STARTTLS is answered 220, and what follows is answered in clear. */
const brokenTls = (site) => (socket) => {
  socket.write(`220 ${site.banner} ESMTP\r\n`);
  let broken = false;
  socket.on('data', (data) => {
    if (broken) return void socket.write('500 5.5.2 Error: bad syntax\r\n');
    for (const command of commandsIn(data)) {
      broken ||= /^STARTTLS$/i.test(command);
      socket.write(broken ? '220 2.0.0 Ready to start TLS\r\n' : reply(site, command, true));
      if (broken) return;
    }
  });
};

/** Keeps the commands that came with STARTTLS and answers them inside TLS (CVE-2011-0411). */
const injectable = (site) => {
  const tls = { key: readFileSync(site.certificate.key), cert: readFileSync(site.certificate.chain) };
  return (socket) => {
    socket.write(`220 ${site.banner} ESMTP\r\n`);
    socket.on('data', function speak(data) {
      const [first, ...rest] = commandsIn(data);
      if (!/^STARTTLS$/i.test(first)) return void socket.write(reply(site, first, true));
      socket.off('data', speak);
      socket.write('220 2.0.0 Ready to start TLS\r\n');
      const inside = new TLSSocket(socket, { isServer: true, ...tls });
      inside.on('error', () => {});
      const answer = (commands) => inside.write(commands.map((command) => reply(site, command)).join(''));
      inside.on('secure', () => answer(rest));
      inside.on('data', (more) => answer(commandsIn(more)));
    });
  };
};

/** Says yes to everything, to commands that do not exist too: a trap for spammers. */
const yes = (site) => (socket) => {
  const answers = { EHLO: `250-${site.banner}\r\n250 PIPELINING`, DATA: '354 Go ahead', QUIT: '221 Bye' };
  socket.write(`220 ${site.banner} ESMTP\r\n`);
  socket.on('data', (data) => {
    for (const command of commandsIn(data))
      socket.write(`${answers[command.toUpperCase().split(' ')[0]] ?? '250 2.0.0 Ok'}\r\n`);
  });
};

const commandsIn = (data) => data.toString('latin1').split('\r\n').filter(Boolean);

function reply(site, command, clear = false) {
  const [verb] = command.toUpperCase().split(' ');
  const ehlo = `250-${site.banner}\r\n${clear ? '250-STARTTLS\r\n' : ''}250 PIPELINING\r\n`;
  const rcpt = /@example\.com>$/i.test(command) ? '250 2.1.5 Ok\r\n' : '550 5.7.1 Relay access denied\r\n';
  const answers = {
    EHLO: ehlo,
    MAIL: '250 2.1.0 Ok\r\n',
    RCPT: rcpt,
    RSET: '250 2.0.0 Ok\r\n',
    NOOP: '250 2.0.0 Ok\r\n',
    QUIT: '221 2.0.0 Bye\r\n',
  };
  return answers[verb] ?? '502 5.5.2 Error: command not recognized\r\n';
}

const BEHAVIOURS = { silent, busy, brokenTls, injectable, yes };

/** A server description; it listens on port 25 only and has no mailbox. */
export const madeUp = (behaviour) => ({
  kind: 'made-up',
  start: (site) =>
    Promise.all(
      site.addresses.map((host) => {
        const server = createServer(BEHAVIOURS[behaviour](site));
        server.on('connection', (socket) => socket.on('error', () => {}));
        return new Promise((resolve) => server.listen({ host, port: 25 }, resolve));
      }),
    ),
  left: () => [],
});

/** Nobody listens: the address is refused, or swallows everything (`silent` addresses of the network). */
export const nobody = () => ({ kind: 'none', start: async () => {}, left: () => [] });
