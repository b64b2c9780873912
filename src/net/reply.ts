import { failure, ok } from '../evidence/slot.js';
import type { Slot } from '../evidence/types.js';

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

export interface ParsedReply {
  /** Code of the last line: that is the one a client acts on. */
  code: number;
  /** Each line with its code, without its end, latin1-decoded, at most {@link MAX_KEPT} bytes. */
  lines: string[];
  /** Lines carried different codes, which RFC 5321 §4.2.1 forbids. */
  mixed: boolean;
}

/** Incremental parser of SMTP replies (RFC 5321 §4.2): the same bytes give the same replies however they were split. */
export interface ReplyParser {
  feed(bytes: Buffer): void;
  /** The next complete reply; undefined when more bytes are needed; `protocol-garbage` for good once it is not SMTP. */
  next(): Slot<ParsedReply> | undefined;
  /** Takes out everything that was fed and not given as a reply. */
  take(): string;
}

/** Puts replies together from bytes, in whatever pieces these come (RFC 5321 §4.2.1). */
export function replyParser(): ReplyParser {
  let unread: Buffer = Buffer.alloc(0);
  let lines: string[] = [];
  let consumed = 0;
  let broken: Slot<never> | undefined;

  const garbage = (why: string) => {
    broken = failure('protocol-garbage', `${why}: ${excerpt(unread.toString('latin1', 0, MAX_EXCERPT))}`);
    return broken;
  };

  const next = (): Slot<ParsedReply> | undefined => {
    while (!broken) {
      const size = unread.subarray(0, MAX_LINE).indexOf(LF) + 1;
      if (size === 0) {
        if (!START_OF_REPLY_LINE.test(unread.toString('latin1', 0, 4))) return garbage('not an SMTP reply');
        return unread.length < MAX_LINE ? undefined : garbage(`line longer than ${MAX_LINE} bytes`);
      }
      const line = withoutEnd(unread.subarray(0, size));
      const [, code, separator] = REPLY_LINE.exec(line) ?? [];
      if (!code) return garbage('not an SMTP reply');
      if (lines.length === MAX_LINES) return garbage(`reply of more than ${MAX_LINES} lines`);
      consumed += size;
      if (consumed > MAX_SESSION) return garbage(`more than ${MAX_SESSION} bytes of replies`);
      lines.push(line.slice(0, MAX_KEPT));
      unread = unread.subarray(size);
      if (separator === '-') continue;
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
export const excerpt = (text: string): string => /^[^\r\n]*/.exec(text)![0].slice(0, MAX_EXCERPT);

/** LF, CR LF and CR CR LF all end a line. */
function withoutEnd(line: Buffer): string {
  let end = line.length - 1;
  while (end > 0 && line[end - 1] === CR) end -= 1;
  return line.toString('latin1', 0, end);
}
