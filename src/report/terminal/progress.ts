import type { ProgressEvent } from '../../progress.js';
import { terminal, terminalLine } from '../escape.js';
import { count } from '../words.js';
import { painter } from './ansi.js';
import { fitted, wrap } from './layout.js';

export interface ProgressStream {
  write(text: string): unknown;
  columns?: number;
  rows?: number;
}

/** The part of a terminal that is drawn again and again, as `log-update` has it. */
export interface Frame {
  (text: string): void;
  /** Takes it off the terminal. */
  clear(): void;
  /** Leaves it; the cursor comes back. */
  done(): void;
}

export interface ProgressOptions {
  colour: boolean;
  /** On a terminal only. */
  frame?: Frame;
  /** How many there are to do. */
  hosts?: number;
}

/** Hosts under way that are shown at a time, where the terminal is high enough. */
const ROWS = 12;
/** What is not wider survives a window that is made narrower. */
const WIDEST = 80;

/**
 * Tells how a run goes on: a line for each host when it is done, and with a frame, below those, a line for each host under
 * way with what is being done. The frame shows what is new with the next `draw`.
 */
export function progressPrinter(stream: ProgressStream, { colour, frame, hosts = 0 }: ProgressOptions) {
  const paint = painter(colour);
  const underWay = new Map<string, string>();
  let finished = '';
  let done = 0;

  const lineOf = ([host, says]: readonly [string, string]): string =>
    terminalLine(`${terminal(host)}: ${terminal(says)}`);

  const frameText = (): string => {
    const columns = Math.min(stream.columns ?? WIDEST, WIDEST) - 3;
    const rows = Math.max(1, Math.min(ROWS, (stream.rows ?? 24) - 3));
    const shown = [...underWay].slice(0, rows).map((row) => `${paint('cyan', '·')} ${fitted(lineOf(row), columns)}`);
    const hidden = underWay.size > rows ? `, ${underWay.size - rows} more under way` : '';
    const sum = fitted(`${done} of ${count(hosts, 'host')} done${hidden}`, columns);
    return (hosts > 1 ? [...shown, paint('dim', `  ${sum}`)] : shown).join('\n');
  };

  const draw = (): void => {
    if (finished !== '') {
      frame?.clear();
      stream.write(finished);
      finished = '';
    }
    if (underWay.size > 0) frame?.(frameText());
  };

  return {
    event({ host, says, done: isDone = false }: ProgressEvent): void {
      if (isDone) {
        underWay.delete(host);
        done++;
        const columns = frame ? (stream.columns ?? WIDEST) : Number.POSITIVE_INFINITY;
        const lines = wrap(`${terminal(host)}: ${terminal(says)}`, columns - 2).map(terminalLine);
        finished += `${paint('cyan', '•')} ${lines.join('\n  ')}\n`;
      } else underWay.set(host, says);
      if (!frame) draw();
    },
    draw,
    /** Tells what is done and takes away what is still under way. */
    end(): void {
      underWay.clear();
      draw();
      frame?.clear();
      frame?.done();
    },
  };
}
