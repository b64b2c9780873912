import { ERASE_LINE, painter, up } from './ansi.js';
import { terminal, terminalLine } from './escape.js';
/** Hosts under way that are shown at a time. */
const ROWS = 12;
/**
 * Tells how a run goes on: on a terminal a line for each host under way, redrawn in place, and below it what is done scrolls
 * by; elsewhere a line for each host when it is done.
 */
export function progressPrinter(stream, { colour }) {
    const paint = painter(colour);
    const underWay = new Map();
    let drawn = 0;
    const lineOf = (mark, host, says, most = Number.POSITIVE_INFINITY) => {
        const whole = terminalLine(`${terminal(host)}: ${terminal(says)}`);
        const fitting = [...whole];
        return `${mark} ${fitting.length > most ? `${fitting.slice(0, most - 1).join('')}…` : whole}\n`;
    };
    const redraw = (above, rows) => {
        const width = (stream.columns ?? 80) - 3;
        const shown = rows.slice(0, ROWS).map(([host, says]) => lineOf(paint('cyan', '·'), host, says, width));
        if (rows.length > ROWS)
            shown.push(`  + ${rows.length - ROWS} more\n`);
        const erased = `${ERASE_LINE}\n`.repeat(drawn);
        stream.write(`${up(drawn)}${erased}${up(drawn)}${above}${shown.join('')}`);
        drawn = shown.length;
    };
    return {
        event({ host, says, done = false }) {
            if (done)
                underWay.delete(host);
            else
                underWay.set(host, says);
            const finished = done ? lineOf(paint('green', '•'), host, says) : '';
            if (stream.isTTY)
                redraw(finished, [...underWay]);
            else if (done)
                stream.write(finished);
        },
        /** Clears what is still under way. */
        end() {
            if (stream.isTTY)
                redraw('', []);
        },
    };
}
