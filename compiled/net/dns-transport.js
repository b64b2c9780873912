import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { decodeResponse } from './dns-message.js';
/** The largest message that a two-byte length can announce (RFC 1035 §4.2.2). */
const LARGEST = 65_535;
/**
 * Sends a query over UDP, and again over TCP when the answer was truncated. Each query has a socket and so a source port
 * of its own; datagrams from elsewhere, with another id or another question are not looked at (RFC 5452 §4).
 *
 * @param timeoutMs for each of the two
 * @returns undefined when no usable answer came
 */
export async function exchange(server, query, timeoutMs) {
    const response = await askUdp(server, query, timeoutMs);
    return response?.truncated ? askTcp(server, query, timeoutMs) : response;
}
function askUdp({ host, port }, query, timeoutMs) {
    return new Promise((resolve) => {
        const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
        const finish = (response) => {
            clearTimeout(timer);
            socket.removeAllListeners().on('error', () => { });
            socket.close();
            resolve(response);
        };
        const timer = setTimeout(finish, timeoutMs);
        socket.on('error', () => finish());
        socket.on('message', (message) => {
            const response = decodeResponse(message, query);
            if (response)
                finish(response);
        });
        socket.on('connect', () => socket.send(query));
        socket.connect(port, host);
    });
}
function askTcp({ host, port }, query, timeoutMs) {
    return new Promise((resolve) => {
        const socket = connect({ host, port });
        let received = Buffer.alloc(0);
        const finish = (response) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(response);
        };
        const timer = setTimeout(finish, timeoutMs);
        socket.on('error', () => finish());
        socket.on('close', () => finish());
        socket.on('data', (bytes) => {
            received = Buffer.concat([received, bytes]);
            const length = received.length < 2 ? LARGEST : received.readUInt16BE(0);
            if (received.length >= length + 2)
                finish(decodeResponse(received.subarray(2, length + 2), query));
        });
        const prefix = Buffer.alloc(2);
        prefix.writeUInt16BE(query.length);
        socket.write(Buffer.concat([prefix, query]));
    });
}
