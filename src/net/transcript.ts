const MAX_LINE = 512;
const MAX_REPLY_LINES = 20;
const MAX_LINES = 400;

/** A dialogue for the reader of a report, bounded whatever the server says. Text is kept as it came: escaping is the report's. */
export interface Transcript {
  readonly lines: string[];
  client(command: string): void;
  /** Lines of one reply, with their codes. */
  server(reply: string[]): void;
  /** Something that happened on the connection rather than in it. */
  mark(event: string): void;
}

/** Writes a dialogue down, as much of it as evidence takes. */
export function openTranscript(): Transcript {
  const lines: string[] = [];
  const add = (line: string) => {
    if (lines.length < MAX_LINES - 1) lines.push(line.slice(0, MAX_LINE));
    else if (lines.length < MAX_LINES) lines.push('-- transcript ends here');
  };
  return {
    lines,
    client: (command) => add(`C: ${command}`),
    server: (reply) => {
      for (const line of reply.slice(0, MAX_REPLY_LINES)) add(`S: ${line}`);
      if (reply.length > MAX_REPLY_LINES) add(`S: … ${reply.length - MAX_REPLY_LINES} more lines`);
    },
    mark: (event) => add(`-- ${event}`),
  };
}
