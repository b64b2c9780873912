/** Exit status of a command: part of the public interface. */
export const STATUS = { passed: 0, violations: 1, usage: 2, inconclusive: 3 };
/** Something that the user has to mend, one line each. Nothing was probed. */
export class UsageError extends Error {
    lines;
    constructor(lines) {
        super(lines.join('\n'));
        this.lines = lines;
    }
}
export const usage = (...lines) => new UsageError(lines);
/** Colours on a terminal only, and off with NO_COLOR (no-color.org). */
export const inColour = (stream, env) => stream.isTTY === true && !env['NO_COLOR'];
