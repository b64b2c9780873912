import { ok } from '../evidence/slot.js';
import type { Failure, Reason, Reply, Slot, TlsFacts } from '../evidence/types.js';
import type { Connection } from './network.js';
import { excerpt, type ParsedReply, replyParser } from './reply.js';
import { openTranscript } from './transcript.js';

/**
 * Packets of commands out, replies in, over one connection. What ends the dialogue is kept in `ended`, lets go of the
 * connection and is the answer to everything that is asked afterwards. Times are milliseconds.
 */
export class Dialogue {
  readonly transcript = openTranscript();
  ended: Failure | undefined;
  /** Replies 4xx and 5xx so far. */
  negatives = 0;
  readonly #connection: Connection;
  readonly #now: () => number;
  readonly #deadline: number;
  readonly #replies = replyParser();

  /** No wait goes beyond `deadline`, on the clock `now`. */
  constructor(connection: Connection, now: () => number, deadline: number) {
    this.#connection = connection;
    this.#now = now;
    this.#deadline = deadline;
  }

  /**
   * Sends the commands in one packet, unless it turns out that the dialogue ended: a reply that is there before its command
   * would be taken for the answer to it, and every later one likewise. The transcript gets `shown`.
   */
  async send(commands: string[], { shown, onlyInSilence }: { shown: string[]; onlyInSilence: boolean }): Promise<void> {
    if (!(await this.#maySend(verbOf(shown[0]!), onlyInSilence))) return;
    for (const command of shown) this.transcript.client(command);
    if (shown.length > 1) this.transcript.mark(`${shown.length} commands in one packet`);
    this.#connection.write(Buffer.from(commands.map((command) => `${command}\r\n`).join('')));
  }

  /** Sends these bytes as they are, on the same condition; the transcript gets `event`. */
  async sendRaw(bytes: string, event: string): Promise<void> {
    if (!(await this.#maySend(event, true))) return;
    this.transcript.mark(event);
    this.#connection.write(Buffer.from(bytes, 'latin1'));
  }

  async #maySend(what: string, onlyInSilence: boolean): Promise<boolean> {
    if (!this.ended && this.#now() >= this.#deadline)
      this.end({ kind: 'budget', message: `out of time before ${what}` });
    if (!this.ended && onlyInSilence) await this.#expectSilence(what);
    return !this.ended;
  }

  /**
   * The next reply, at most `timeout` from now; `awaited` names it in failures, `asked` is when it was asked for. A 354
   * ends the dialogue, unless it `goesOn`.
   */
  async receive(awaited: string, timeout: number, asked = this.#now(), goesOn = false): Promise<Slot<Reply>> {
    const deadline = this.#now() + timeout;
    const parsed = await this.#next(deadline, awaited);
    if (parsed) return ok(this.#accept(parsed, awaited, asked, goesOn));
    if (!this.ended) this.#tooLate(deadline, timeout, awaited);
    return { ok: false, error: this.ended! };
  }

  /** A reply that nobody asked for; the dialogue goes on when there is none. */
  async overhear(timeout: number): Promise<Reply | undefined> {
    const asked = this.#now();
    const parsed = await this.#next(asked + timeout, STRAY);
    return parsed && this.#accept(parsed, STRAY, asked);
  }

  /** The next reply, or null when none came and the dialogue can go on. */
  async answerWithin(timeout: number): Promise<Slot<Reply | null>> {
    const reply = await this.overhear(timeout);
    if (reply) return ok(reply);
    return this.ended ? { ok: false, error: this.ended } : ok(null);
  }

  /** Takes out what was received and not asked for, so that none of it counts as received in TLS (RFC 3207 §4.2). */
  async drain(): Promise<string> {
    if (!this.ended) await this.#read(this.#now(), 'the TLS handshake', 'tls-failed');
    const bytes = this.#replies.take();
    if (bytes) this.transcript.server(linesOf(bytes));
    return bytes;
  }

  async startTls(servername: string, timeout: number): Promise<Slot<TlsFacts>> {
    if (this.ended) return { ok: false, error: this.ended };
    const deadline = this.#now() + timeout;
    const tls = await this.#connection.startTls({ servername, deadline: Math.min(deadline, this.#deadline) });
    if (tls.ok) this.transcript.mark(`${tls.value.version} ${tls.value.cipher}`);
    else if (tls.error.kind === 'timeout') this.#tooLate(deadline, timeout, 'the end of the TLS handshake');
    else this.end(tls.error);
    return this.ended ? { ok: false, error: this.ended } : tls;
  }

  /** Ends without a further byte, because of `error`. */
  end(error: Failure, unread = this.#replies.take()): void {
    this.ended = error;
    if (unread) this.transcript.server(linesOf(unread));
    this.transcript.mark(error.message);
    this.#connection.destroy();
  }

  /** FIN, after `farewell` if given. */
  close(farewell?: string): void {
    if (this.ended) return;
    if (farewell) {
      this.transcript.client(farewell);
      this.#connection.write(Buffer.from(`${farewell}\r\n`));
    }
    this.ended = { kind: 'internal', message: 'the session was closed before' };
    this.#connection.end();
  }

  cut(): void {
    this.ended ??= { kind: 'internal', message: 'the session was cut before' };
    this.#connection.destroy();
  }

  async #expectSilence(command: string): Promise<void> {
    await this.#read(this.#now(), command);
    if (this.ended) return;
    const stray = this.#replies.next();
    // RFC 5321 §3.8: a server that must shut down says 421 at any time.
    if (stray?.ok && stray.value.code === 421) this.#accept(stray.value, STRAY, this.#now());
    else {
      const bytes = [...(stray?.ok ? stray.value.lines : []), this.#replies.take()].join('\r\n');
      if (bytes) this.end({ kind: 'protocol-garbage', message: `unasked before ${command}: ${excerpt(bytes)}` }, bytes);
    }
  }

  /** Undefined when the deadline passed or the dialogue ended. */
  async #next(deadline: number, awaited: string): Promise<ParsedReply | undefined> {
    while (!this.ended) {
      const parsed = this.#replies.next();
      if (parsed?.ok) return parsed.value;
      if (parsed) this.end(parsed.error);
      else if (!(await this.#read(Math.min(deadline, this.#deadline), awaited))) return undefined;
    }
    return undefined;
  }

  /** Takes in what is there or comes until then; false when nothing did. */
  async #read(until: number, awaited: string, whenClosed: Reason = 'throttled'): Promise<boolean> {
    const read = await this.#connection.read(until);
    if (!read.ok && read.error.kind === 'timeout') return false;
    if (!read.ok) this.end(read.error);
    else if (Buffer.isBuffer(read.value)) this.#replies.feed(read.value);
    else this.#stop(whenClosed, `connection ${read.value.closed === 'fin' ? 'closed' : 'reset'}`, awaited);
    return true;
  }

  #accept(parsed: ParsedReply, awaited: string, asked: number, goesOn = false): Reply {
    this.transcript.server(parsed.lines);
    if (parsed.mixed) this.transcript.mark('different codes in one reply');
    if (parsed.code >= 400) this.negatives += 1;
    if (parsed.code === 421) {
      this.ended = { kind: 'throttled', message: `421 as ${awaited}: ${excerpt(parsed.lines.at(-1)!.slice(4))}` };
      this.#connection.end();
    }
    // RFC 5321 §4.1.1.10: a transaction whose connection is closed is cancelled; any further byte would be message text.
    if (parsed.code === 354 && !goesOn) {
      const kind = awaited === replyTo('DATA') ? 'not-gathered' : 'protocol-garbage';
      this.end({ kind, message: `cut after 354 as ${awaited}` });
    }
    return { code: parsed.code, lines: parsed.lines.map((line) => line.slice(4)), ms: this.#now() - asked };
  }

  #tooLate(deadline: number, timeout: number, awaited: string): void {
    if (this.#deadline < deadline) this.#stop('budget', 'out of time', awaited);
    else this.#stop('timeout', `timed out after ${timeout / 1000} s`, awaited);
  }

  #stop(kind: Reason, event: string, awaited: string): void {
    const unfinished = this.#replies.take();
    this.end({ kind, message: `${event} ${unfinished ? 'in the middle of' : 'before'} ${awaited}` }, unfinished);
  }
}

const STRAY = 'a stray reply';

/** First word of a command, in capitals. */
export const verbOf = (command: string): string => /^\S*/.exec(command)![0].toUpperCase();

/** What a failure calls the reply that was awaited. */
export const replyTo = (verb: string): string => `the reply to ${verb}`;

const linesOf = (bytes: string): string[] => bytes.replace(/\r?\n$/, '').split(/\r?\n/);
