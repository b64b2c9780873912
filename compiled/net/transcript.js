const MAX_LINE = 512;
const MAX_REPLY_LINES = 20;
const MAX_LINES = 400;
export function openTranscript() {
    const lines = [];
    const add = (line) => {
        if (lines.length < MAX_LINES - 1)
            lines.push(line.slice(0, MAX_LINE));
        else if (lines.length < MAX_LINES)
            lines.push('-- transcript ends here');
    };
    return {
        lines,
        client: (command) => add(`C: ${command}`),
        server: (reply) => {
            for (const line of reply.slice(0, MAX_REPLY_LINES))
                add(`S: ${line}`);
            if (reply.length > MAX_REPLY_LINES)
                add(`S: … ${reply.length - MAX_REPLY_LINES} more lines`);
        },
        mark: (event) => add(`-- ${event}`),
    };
}
