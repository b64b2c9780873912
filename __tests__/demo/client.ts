import { connect as connectTcp, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';

/** A plain SMTP client for the tests of the demo servers: sends lines, collects replies. */
export interface Client {
  socket: Socket;
  /** Sends the lines in one packet and waits for as many replies: a string each, lines joined by LF. */
  send(...lines: string[]): Promise<string[]>;
  /** The next reply. */
  reply(): Promise<string>;
  /** Handshake on this connection; what is sent afterwards goes through TLS. */
  tls(options?: ConnectionOptions): Promise<TLSSocket>;
  closed: Promise<void>;
}

interface Endpoint {
  host: string;
  port: number;
}

/** Connects, without waiting for the greeting; with `tls` the handshake comes first. */
export async function client({ host, port }: Endpoint, tls?: ConnectionOptions): Promise<Client> {
  let socket: Socket = tls
    ? connectTls({ host, port, rejectUnauthorized: false, ...tls })
    : connectTcp({ host, port, noDelay: true });
  await once(socket, tls ? 'secureConnect' : 'connect');
  let text = '';
  const replies: string[] = [];
  const waiting: ((reply: string) => void)[] = [];
  const receive = (chunk: Buffer): void => {
    text += chunk.toString();
    for (let match = REPLY.exec(text); match; match = REPLY.exec(text)) {
      text = text.slice(match[0].length);
      const reply = match[0].trimEnd().replaceAll('\r\n', '\n');
      const next = waiting.shift();
      if (next) next(reply);
      else replies.push(reply);
    }
  };
  const reply = async (): Promise<string> => replies.shift() ?? new Promise<string>((resolve) => waiting.push(resolve));
  socket.on('data', receive).on('error', () => {});
  return {
    socket,
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
    reply,
    async send(...lines) {
      socket.write(lines.map((line) => `${line}\r\n`).join(''));
      const answers: string[] = [];
      for (const _ of lines) answers.push(await reply());
      return answers;
    },
    async tls(options) {
      socket.removeListener('data', receive);
      const secured = connectTls({ socket, rejectUnauthorized: false, ...options });
      socket = secured;
      await once(secured, 'secureConnect');
      secured.on('data', receive);
      return secured;
    },
  };
}

const REPLY = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/;

const once = (socket: Socket, event: string): Promise<void> =>
  new Promise((resolve, reject) => socket.once(event, () => resolve()).once('error', reject));
