import { failure, ok } from '../evidence/slot.js';
/** Bytes of one line, its end included. RFC 5321 §4.5.3.1.5 allows 512; servers that exceed it are still understood. */
export const MAX_LINE = 2048;
/** Lines of one reply. */
export const MAX_LINES = 128;
/** Bytes of all replies of a session. */
export const MAX_SESSION = 256 * 1024;
/** Bytes kept of a line, its code included. */
export const MAX_KEPT = 512;
const MAX_EXCERPT = 80;
const LF = 0x0a;
const CR = 0x0d;
const REPLY_LINE = /^([2-5][0-5][0-9])(?:([ -])|$)/;
const START_OF_REPLY_LINE = /^(?:$|[2-5](?:$|[0-5](?:$|[0-9](?:$|[ \r-]))))/;
export function replyParser() {
    let unread = Buffer.alloc(0);
    let lines = [];
    let consumed = 0;
    let broken;
    const garbage = (why) => {
        broken = failure('protocol-garbage', `${why}: ${excerpt(unread.toString('latin1', 0, MAX_EXCERPT))}`);
        return broken;
    };
    const next = () => {
        while (!broken) {
            const size = unread.subarray(0, MAX_LINE).indexOf(LF) + 1;
            if (size === 0) {
                if (!START_OF_REPLY_LINE.test(unread.toString('latin1', 0, 4)))
                    return garbage('not an SMTP reply');
                return unread.length < MAX_LINE ? undefined : garbage(`line longer than ${MAX_LINE} bytes`);
            }
            const line = withoutEnd(unread.subarray(0, size));
            const [, code, separator] = REPLY_LINE.exec(line) ?? [];
            if (!code)
                return garbage('not an SMTP reply');
            if (lines.length === MAX_LINES)
                return garbage(`reply of more than ${MAX_LINES} lines`);
            consumed += size;
            if (consumed > MAX_SESSION)
                return garbage(`more than ${MAX_SESSION} bytes of replies`);
            lines.push(line.slice(0, MAX_KEPT));
            unread = unread.subarray(size);
            if (separator === '-')
                continue;
            const mixed = lines.some((other) => !other.startsWith(code));
            const reply = { code: Number(code), lines, mixed };
            lines = [];
            return ok(reply);
        }
        return broken;
    };
    return {
        feed: (bytes) => {
            unread = unread.length > 0 ? Buffer.concat([unread, bytes]) : bytes;
        },
        next,
        take: () => {
            const taken = [...lines, unread.toString('latin1')].join('\r\n');
            lines = [];
            unread = Buffer.alloc(0);
            return taken;
        },
    };
}
/** What a failure shows of the bytes that caused it: the start of their first line. */
export const excerpt = (text) => /^[^\r\n]*/.exec(text)[0].slice(0, MAX_EXCERPT);
/** LF, CR LF and CR CR LF all end a line. */
function withoutEnd(line) {
    let end = line.length - 1;
    while (end > 0 && line[end - 1] === CR)
        end -= 1;
    return line.toString('latin1', 0, end);
}
