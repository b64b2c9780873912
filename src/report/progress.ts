import { ERASE_LINE, painter, up } from './ansi.js';
import { terminal, terminalLine } from './escape.js';

export interface ProgressEvent {
  host: string;
  /** What is being done, or what was found when `done`. */
  says: string;
  done?: boolean;
}

export interface ProgressStream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Hosts under way that are shown at a time. */
const ROWS = 12;

/**
 * Tells how a run goes on: on a terminal a line for each host under way, redrawn in place, and below it what is done scrolls
 * by; elsewhere a line for each host when it is done.
 */
export function progressPrinter(stream: ProgressStream, { colour }: { colour: boolean }) {
  const paint = painter(colour);
  const underWay = new Map<string, string>();
  let drawn = 0;

  const lineOf = (mark: string, host: string, says: string, most = Number.POSITIVE_INFINITY): string => {
    const whole = terminalLine(`${terminal(host)}: ${terminal(says)}`);
    const fitting = [...whole];
    return `${mark} ${fitting.length > most ? `${fitting.slice(0, most - 1).join('')}…` : whole}\n`;
  };

  const redraw = (above: string, rows: readonly (readonly [string, string])[]): void => {
    const width = (stream.columns ?? 80) - 3;
    const shown = rows.slice(0, ROWS).map(([host, says]) => lineOf(paint('cyan', '·'), host, says, width));
    if (rows.length > ROWS) shown.push(`  + ${rows.length - ROWS} more\n`);
    const erased = `${ERASE_LINE}\n`.repeat(drawn);
    stream.write(`${up(drawn)}${erased}${up(drawn)}${above}${shown.join('')}`);
    drawn = shown.length;
  };

  return {
    event({ host, says, done = false }: ProgressEvent): void {
      if (done) underWay.delete(host);
      else underWay.set(host, says);
      const finished = done ? lineOf(paint('green', '•'), host, says) : '';
      if (stream.isTTY) redraw(finished, [...underWay]);
      else if (done) stream.write(finished);
    },
    /** Clears what is still under way. */
    end(): void {
      if (stream.isTTY) redraw('', []);
    },
  };
}
