import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { terminal, terminalLine } from '../report/escape.js';
import type { Answers, Question } from './answers.js';

/** Somebody who answers. */
export interface Person {
  input: Readable;
  output: Writable;
}

/**
 * Asks these questions, each again until the answer can be used.
 *
 * @param known answers that were given already
 * @returns undefined when the input ended before (Ctrl-C, Ctrl-D)
 */
export async function ask(
  { input, output }: Person,
  questions: readonly Question[],
  known: Partial<Answers>,
): Promise<Partial<Answers> | undefined> {
  const reader = createInterface({ input, output });
  const lines = reader[Symbol.asyncIterator]();
  const answers = { ...known };
  let open = true;
  reader.once('close', () => {
    open = false;
  });
  try {
    for (const question of questions) {
      const answer = await answerTo(question, answers, output, async (prompt) => {
        reader.setPrompt(prompt);
        // Lines typed ahead of the end are still to be read.
        if (open) reader.prompt();
        const { value, done } = await lines.next();
        return done ? undefined : String(value);
      });
      if (!answer) {
        output.write('\n');
        return undefined;
      }
      Object.assign(answers, answer);
    }
    return answers;
  } finally {
    reader.close();
  }
}

async function answerTo(
  { key, input, asks, fallback, read }: Question,
  before: Partial<Answers>,
  output: Writable,
  lineFor: (prompt: string) => Promise<string | undefined>,
): Promise<Partial<Answers> | undefined> {
  const otherwise = fallback?.(before);
  const prompt = terminal(otherwise === undefined ? `${asks}: ` : `${asks} [${otherwise}]: `);
  for (;;) {
    const line = await lineFor(prompt);
    if (line === undefined) return undefined;
    const result = read(line.trim() || (otherwise ?? ''), input);
    if ('ok' in result) return { [key]: result.ok };
    for (const { message } of result.errors) output.write(`${terminalLine(terminal(message))}\n`);
  }
}
