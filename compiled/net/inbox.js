import { failure, ok } from '../evidence/slot.js';
/** Bytes kept unread; past it the peer has to wait. */
const ROOM = 256 * 1024;
export function openInbox(stream, now) {
    let unread = [];
    let size = 0;
    let since = 0;
    let ending;
    let wake = () => { };
    const receive = (bytes) => {
        if (size === 0)
            since = now();
        unread.push(bytes);
        size += bytes.length;
        if (size > ROOM)
            stream.pause();
        wake();
    };
    const end = (slot) => {
        ending ??= slot;
        wake();
    };
    const take = (deadline) => {
        if (size > 0 && since <= deadline) {
            const bytes = Buffer.concat(unread);
            empty();
            stream.resume();
            return ok(bytes);
        }
        return size === 0 ? ending : undefined;
    };
    const empty = () => {
        unread = [];
        size = 0;
    };
    stream.on('data', receive).resume();
    stream.on('error', (error) => end(endingOf(error)));
    stream.on('end', () => end(ok({ closed: 'fin' })));
    stream.on('close', () => end(ok({ closed: 'reset' })));
    return {
        async read(deadline) {
            const there = take(deadline);
            if (there)
                return there;
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, Math.max(0, deadline - now()));
                wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            return take(deadline) ?? failure('timeout', 'nothing came before the deadline');
        },
        shut() {
            stream.off('data', receive).pause();
            empty();
            while (stream.read() !== null)
                ;
        },
        drop() {
            stream.off('data', receive).resume();
            empty();
        },
    };
}
function endingOf({ code = '' }) {
    if (code.startsWith('ERR_'))
        return failure('tls-failed', `TLS broke: ${code}`);
    if (code === 'ETIMEDOUT')
        return failure('timeout', 'the peer no longer acknowledges what is sent');
    return ok({ closed: 'reset' });
}
