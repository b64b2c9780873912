import { ok } from '../evidence/slot.js';
import { Dialogue, replyTo, verbOf } from './dialogue.js';
import { keywordsIn } from './keywords.js';
import { excerpt } from './reply.js';
/** Milliseconds each step may take (RFC 5321 §4.5.3.2 asks for minutes; a check before a deploy has not got them). */
const TIMEOUTS = { greeting: 30_000, reply: 30_000, tls: 15_000 };
/** Answers to EHLO of a server that does not know it (RFC 5321 §3.2). */
const NO_EHLO = [500, 502, 504];
/** RFC 2920 §3.1: whatever else is pipelined must come last, as its answer decides how to go on. */
const ANYWHERE_IN_GROUP = ['MAIL', 'RCPT', 'RSET'];
/** Bytes kept of what came in clear behind the 220 to STARTTLS. */
const MAX_TRAILING = 512;
/** A session over a fresh connection; call `implicitTls` or `greeting` first. */
export function openSession(connection, network, options = {}) {
    const now = () => network.now();
    return new Session(new Dialogue(connection, now, options.deadline ?? Infinity), now, {
        ...TIMEOUTS,
        ...options.timeouts,
    });
}
/** A reply read as the answer to EHLO or HELO; only EHLO has keywords, and only a 250 lists them. */
export const parseEhlo = (verb, reply) => ({
    verb,
    reply,
    keywords: verb === 'EHLO' && reply.code === 250 ? keywordsIn(reply.lines) : {},
});
class Session {
    #dialogue;
    #now;
    #timeouts;
    #greeted = false;
    /** An injected command may be answered in TLS before or after the next command is sent; it is not to be told apart here. */
    #strayExpected = false;
    #keywords = {};
    constructor(dialogue, now, timeouts) {
        this.#dialogue = dialogue;
        this.#now = now;
        this.#timeouts = timeouts;
    }
    get alive() {
        return !this.#dialogue.ended;
    }
    get transcript() {
        return this.#dialogue.transcript.lines;
    }
    greeting() {
        this.#greeted = true;
        return this.#dialogue.receive('the greeting', this.#timeouts.greeting);
    }
    async ehlo(name) {
        this.#keywords = {};
        const ehlo = await this.command(`EHLO ${name}`);
        if (!ehlo.ok)
            return ehlo;
        if (NO_EHLO.includes(ehlo.value.code)) {
            const helo = await this.command(`HELO ${name}`);
            return helo.ok ? ok(parseEhlo('HELO', helo.value)) : helo;
        }
        const answered = parseEhlo('EHLO', ehlo.value);
        this.#keywords = answered.keywords;
        return ok(answered);
    }
    async command(line, shown = line) {
        const [reply] = await this.#exchange([line], [shown]);
        return reply;
    }
    async group(lines) {
        const early = lines.slice(0, -1).find((line) => !ANYWHERE_IN_GROUP.includes(verbOf(line)));
        if (early !== undefined)
            throw new Error(`${verbOf(early)} must be the last of a group`);
        if ('PIPELINING' in this.#keywords)
            return this.#exchange(lines);
        const replies = [];
        for (const line of lines)
            replies.push(await this.command(line));
        return replies;
    }
    async startTls(servername, inject) {
        const commands = inject === undefined ? ['STARTTLS'] : ['STARTTLS', inject];
        const [reply] = await this.#exchange(commands, commands, 1);
        if (!reply.ok)
            return { starttls: reply };
        const starttls = { reply: reply.value };
        if (starttls.reply.code !== 220) {
            // To a server that refuses, what came along is an ordinary command. Its reply must not be taken for the next one's.
            if (inject !== undefined)
                await this.#dialogue.receive(replyTo(verbOf(inject)), this.#timeouts.reply);
            return { starttls: ok(starttls) };
        }
        this.#keywords = {};
        this.#strayExpected = inject !== undefined;
        const trailing = await this.#dialogue.drain();
        if (trailing)
            starttls.trailing = trailing.slice(0, MAX_TRAILING);
        return { starttls: ok(starttls), tls: await this.#dialogue.startTls(servername, this.#timeouts.tls) };
    }
    async implicitTls(servername) {
        const clear = await this.#dialogue.drain();
        if (clear && this.alive) {
            this.#dialogue.end({ kind: 'tls-failed', message: `clear text instead of TLS: ${excerpt(clear)}` });
        }
        return this.#dialogue.startTls(servername, this.#timeouts.tls);
    }
    unsolicited(ms) {
        return this.#dialogue.overhear(ms);
    }
    quit() {
        this.#dialogue.close(this.#greeted ? 'QUIT' : undefined);
    }
    cut() {
        this.#dialogue.cut();
    }
    /** One packet of commands, and the replies to the first `wanted` of them. */
    async #exchange(lines, shown = lines, wanted = lines.length) {
        if (lines.some((line) => /[\r\n]/.test(line)))
            throw new Error('a command with a line break in it');
        if (this.alive && !this.#greeted)
            throw new Error('a command before the greeting');
        const asked = this.#now();
        await this.#dialogue.send(lines, { shown, onlyInSilence: !this.#strayExpected });
        this.#strayExpected = false;
        const replies = [];
        for (const command of shown.slice(0, wanted)) {
            replies.push(await this.#dialogue.receive(replyTo(verbOf(command)), this.#timeouts.reply, asked));
        }
        return replies;
    }
}
