import { createServer } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { dialogue } from './smtp-dialogue.js';
/** A small SMTP server on a free port of 127.0.0.1. It delivers nothing: messages are thrown away as they come in. */
export async function startSmtpServer(options) {
    const host = '127.0.0.1';
    const context = createSecureContext(tlsOptions(options));
    const sockets = new Set();
    const server = createServer({ noDelay: true }, (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
        serve(socket, options, context);
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
    return {
        host,
        port: server.address().port,
        stop: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const socket of sockets)
                socket.destroy();
        }),
    };
}
/** OpenSSL 3 has TLS before 1.2 only at security level 0, since its signatures are SHA-1. */
const tlsOptions = ({ credential, obsoleteTls }) => ({
    key: credential?.key,
    cert: credential?.chain,
    minVersion: obsoleteTls ? 'TLSv1' : 'TLSv1.2',
    ...(obsoleteTls && { ciphers: 'DEFAULT@SECLEVEL=0' }),
});
function serve(socket, options, secureContext) {
    const secure = () => {
        const tls = new TLSSocket(socket, { isServer: true, secureContext });
        tls.on('error', () => socket.destroy());
        return tls;
    };
    const talk = dialogue(options, options.implicitTls === true);
    let stream = options.implicitTls ? secure() : socket;
    let input = '';
    let inMessage = false;
    const obey = ({ reply, next }) => {
        stream.write(`${reply}\r\n`);
        if (next === 'close')
            stream.end();
        if (next === 'starttls')
            upgrade();
        inMessage = next === 'message';
        // The message may be empty: its end is then the first line.
        if (inMessage)
            input = `\r\n${input}`;
    };
    const upgrade = () => {
        socket.removeListener('data', receive);
        // RFC 3207 §4.2: what came in clear behind STARTTLS is discarded.
        const injected = options.starttls === 'injectable' ? input : '';
        input = '';
        if (options.starttls === 'broken') {
            socket.once('data', () => socket.destroy());
            return;
        }
        stream = secure();
        talk.secured();
        stream.on('data', receive);
        stream.once('secure', () => receive(Buffer.from(injected, 'latin1')));
    };
    const receive = (chunk) => {
        input += chunk.toString('latin1');
        for (;;) {
            const end = inMessage ? END_OF_MESSAGE : '\r\n';
            const at = input.indexOf(end);
            if (at < 0)
                break;
            const line = input.slice(0, at);
            input = input.slice(at + end.length);
            obey(inMessage ? talk.messageEnded() : talk.answer(line));
        }
        if (inMessage)
            input = input.slice(-(END_OF_MESSAGE.length - 1));
    };
    stream.on('data', receive);
    stream.write(`${talk.greeting}\r\n`);
}
/** RFC 5321 §4.1.1.4. */
const END_OF_MESSAGE = '\r\n.\r\n';
