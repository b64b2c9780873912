import { ok } from '../evidence/slot.js';
import type { Ehlo, Reply, Slot, StartTls, TlsFacts } from '../evidence/types.js';
import { Dialogue, replyTo, verbOf } from './dialogue.js';
import { keywordsIn } from './keywords.js';
import type { Connection, Network } from './network.js';
import { excerpt } from './reply.js';

/** One SMTP dialogue over a connection: knows the protocol, judges nothing. */
export interface SmtpSession {
  /** Waits for the greeting; nothing was sent before it. A code other than 2xx is a reply like any other. */
  greeting(): Promise<Slot<Reply>>;
  /** EHLO, or HELO where EHLO is answered 500, 502 or 504. Remembers the keywords: PIPELINING decides about `group`. */
  ehlo(name: string): Promise<Slot<Ehlo>>;
  /** One command, one reply. `shown` replaces the line in the transcript (credentials). */
  command(line: string, shown?: string): Promise<Slot<Reply>>;
  /**
   * Several commands, a slot each, in order: in one packet where PIPELINING was offered, else one at a time.
   * DATA, QUIT, EHLO, NOOP, VRFY, AUTH only as the last (RFC 2920 §3.1). After 354 to DATA the connection is cut.
   */
  group(lines: string[]): Promise<Slot<Reply>[]>;
  /** Bytes as they are, and the reply that comes within `ms`; null when none does. */
  raw(bytes: string, ms: number): Promise<Slot<Reply | null>>;
  /**
   * DATA, and behind its 354 a message without an end. Nothing but {@link UnendedMessage.add} and `cut` may follow, until
   * the server answers: it took something for the end of the message.
   */
  unended(): Promise<{ data: Slot<Reply>; message?: UnendedMessage }>;
  /**
   * STARTTLS and the handshake. With `inject`, that command is sent in the same packet; if a server answers it in TLS, its
   * reply is what `unsolicited` gives, or else what the next command seems to be answered.
   * Afterwards the keywords of the clear part are forgotten. `tls` is absent when STARTTLS was not answered 220.
   */
  startTls(servername: string, inject?: string): Promise<{ starttls: Slot<StartTls>; tls?: Slot<TlsFacts> }>;
  /** Handshake at once (RFC 8314), before the greeting. */
  implicitTls(servername: string): Promise<Slot<TlsFacts>>;
  /** A reply that came without being asked for, waiting at most `ms`. */
  unsolicited(ms: number): Promise<Reply | undefined>;
  /** Sends QUIT and FIN without waiting; does nothing on a session that ended. */
  quit(): void;
  /** Ends without a further byte. */
  cut(): void;
  /** True until the peer closed, 421 came, a deadline passed or the protocol broke. */
  readonly alive: boolean;
  /** Replies 4xx and 5xx so far: servers slow down or hang up after some. */
  readonly negatives: number;
  readonly transcript: string[];
}

export interface UnendedMessage {
  /** More of the message, and the reply that comes within `ms`; null when none does. Throws on what would end it. */
  add(text: string, ms: number): Promise<Slot<Reply | null>>;
}

/** Milliseconds each step may take (RFC 5321 §4.5.3.2 asks for minutes; a check before a deploy has not got them). */
const TIMEOUTS = { greeting: 30_000, reply: 30_000, tls: 15_000 };

/** How long the reply to a command that came along with a refused STARTTLS may take: Exim throws such a command away. */
const ALONG_MS = 5_000;

/** Answers to EHLO of a server that does not know it (RFC 5321 §3.2). */
const NO_EHLO = [500, 502, 504];
/** RFC 2920 §3.1: whatever else is pipelined must come last, as its answer decides how to go on. */
const ANYWHERE_IN_GROUP = ['MAIL', 'RCPT', 'RSET'];
/** Bytes kept of what came in clear behind the 220 to STARTTLS. */
const MAX_TRAILING = 512;

export interface SessionOptions {
  /** No wait goes beyond it, as {@link Network.now}; a step it cuts off fails with `budget`. Default: none. */
  deadline?: number;
  timeouts?: Partial<typeof TIMEOUTS>;
}

/** A session over a fresh connection; call `implicitTls` or `greeting` first. */
export function openSession(connection: Connection, network: Network, options: SessionOptions = {}): SmtpSession {
  const now = () => network.now();
  return new Session(new Dialogue(connection, now, options.deadline ?? Infinity), now, {
    ...TIMEOUTS,
    ...options.timeouts,
  });
}

/** A reply read as the answer to EHLO or HELO; only EHLO has keywords, and only a 250 lists them. */
export const parseEhlo = (verb: Ehlo['verb'], reply: Reply): Ehlo => ({
  verb,
  reply,
  keywords: verb === 'EHLO' && reply.code === 250 ? keywordsIn(reply.lines) : {},
});

class Session implements SmtpSession {
  readonly #dialogue: Dialogue;
  readonly #now: () => number;
  readonly #timeouts: typeof TIMEOUTS;
  #greeted = false;
  /** An injected command may be answered in TLS before or after the next command is sent; it is not to be told apart here. */
  #strayExpected = false;
  #keywords: Record<string, string> = {};

  constructor(dialogue: Dialogue, now: () => number, timeouts: typeof TIMEOUTS) {
    this.#dialogue = dialogue;
    this.#now = now;
    this.#timeouts = timeouts;
  }

  get alive(): boolean {
    return !this.#dialogue.ended;
  }

  get negatives(): number {
    return this.#dialogue.negatives;
  }

  get transcript(): string[] {
    return this.#dialogue.transcript.lines;
  }

  greeting(): Promise<Slot<Reply>> {
    this.#greeted = true;
    return this.#dialogue.receive('the greeting', this.#timeouts.greeting);
  }

  async ehlo(name: string): Promise<Slot<Ehlo>> {
    this.#keywords = {};
    const ehlo = await this.command(`EHLO ${name}`);
    if (!ehlo.ok) return ehlo;
    if (NO_EHLO.includes(ehlo.value.code)) {
      const helo = await this.command(`HELO ${name}`);
      return helo.ok ? ok(parseEhlo('HELO', helo.value)) : helo;
    }
    const answered = parseEhlo('EHLO', ehlo.value);
    this.#keywords = answered.keywords;
    return ok(answered);
  }

  async command(line: string, shown = line): Promise<Slot<Reply>> {
    const [reply] = await this.#exchange([line], [shown]);
    return reply!;
  }

  async group(lines: string[]): Promise<Slot<Reply>[]> {
    const early = lines.slice(0, -1).find((line) => !ANYWHERE_IN_GROUP.includes(verbOf(line)));
    if (early !== undefined) throw new Error(`${verbOf(early)} must be the last of a group`);
    if ('PIPELINING' in this.#keywords) return this.#exchange(lines);
    const replies: Slot<Reply>[] = [];
    for (const line of lines) replies.push(await this.command(line));
    return replies;
  }

  async raw(bytes: string, ms: number): Promise<Slot<Reply | null>> {
    if (this.alive && !this.#greeted) throw new Error('bytes before the greeting');
    await this.#dialogue.sendRaw(bytes, `${JSON.stringify(bytes).slice(1, -1)} as it is`);
    return this.#dialogue.answerWithin(ms);
  }

  async unended(): Promise<{ data: Slot<Reply>; message?: UnendedMessage }> {
    const asked = this.#now();
    await this.#dialogue.send(['DATA'], { shown: ['DATA'], onlyInSilence: true });
    const data = await this.#dialogue.receive(replyTo('DATA'), this.#timeouts.reply, asked, true);
    if (!data.ok || data.value.code !== 354) return { data };
    let sent = '\r\n';
    const add = async (text: string, ms: number) => {
      sent = sent.slice(-4) + text;
      if (sent.includes('\r\n.\r\n')) throw new Error('the end of a message');
      await this.#dialogue.sendRaw(
        text,
        `${text.length} bytes of a message, ${JSON.stringify(text.slice(-8))} the last`,
      );
      return this.#dialogue.answerWithin(ms);
    };
    return { data, message: { add } };
  }

  async startTls(servername: string, inject?: string): Promise<{ starttls: Slot<StartTls>; tls?: Slot<TlsFacts> }> {
    const commands = inject === undefined ? ['STARTTLS'] : ['STARTTLS', inject];
    const [reply] = await this.#exchange(commands, commands, 1);
    if (!reply!.ok) return { starttls: reply! };
    const starttls: StartTls = { reply: reply!.value };
    if (starttls.reply.code !== 220) {
      // To a server that refuses, what came along is an ordinary command. Its reply must not be taken for the next one's.
      if (inject !== undefined) await this.#dialogue.receive(replyTo(verbOf(inject)), ALONG_MS);
      return { starttls: ok(starttls) };
    }
    this.#keywords = {};
    this.#strayExpected = inject !== undefined;
    const trailing = await this.#dialogue.drain();
    if (trailing) starttls.trailing = trailing.slice(0, MAX_TRAILING);
    return { starttls: ok(starttls), tls: await this.#dialogue.startTls(servername, this.#timeouts.tls) };
  }

  async implicitTls(servername: string): Promise<Slot<TlsFacts>> {
    const clear = await this.#dialogue.drain();
    if (clear && this.alive) {
      this.#dialogue.end({ kind: 'tls-failed', message: `clear text instead of TLS: ${excerpt(clear)}` });
    }
    return this.#dialogue.startTls(servername, this.#timeouts.tls);
  }

  unsolicited(ms: number): Promise<Reply | undefined> {
    return this.#dialogue.overhear(ms);
  }

  quit(): void {
    this.#dialogue.close(this.#greeted ? 'QUIT' : undefined);
  }

  cut(): void {
    this.#dialogue.cut();
  }

  /** One packet of commands, and the replies to the first `wanted` of them. */
  async #exchange(lines: string[], shown = lines, wanted = lines.length): Promise<Slot<Reply>[]> {
    if (lines.some((line) => /[\r\n]/.test(line))) throw new Error('a command with a line break in it');
    if (this.alive && !this.#greeted) throw new Error('a command before the greeting');
    const asked = this.#now();
    await this.#dialogue.send(lines, { shown, onlyInSilence: !this.#strayExpected });
    this.#strayExpected = false;
    const replies: Slot<Reply>[] = [];
    for (const command of shown.slice(0, wanted)) {
      replies.push(await this.#dialogue.receive(replyTo(verbOf(command)), this.#timeouts.reply, asked));
    }
    return replies;
  }
}
