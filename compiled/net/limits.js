export const POLITE = { open: 2, starts: 10, withinMs: 60_000 };
/** A turnstile that counts each address on its own. `now` is in milliseconds. */
export function createTurnstile(limits, now) {
    const lanes = new Map();
    return (address) => {
        const lane = lanes.get(address) ?? createLane(limits, now);
        lanes.set(address, lane);
        return lane();
    };
}
function createLane({ open, starts, withinMs }, now) {
    const waiting = [];
    let begun = [];
    let inside = 0;
    let timer;
    const admit = () => {
        clearTimeout(timer);
        begun = begun.filter((start) => now() - start < withinMs);
        while (waiting.length > 0 && inside < open && begun.length < starts) {
            inside++;
            begun.push(now());
            waiting.shift()?.(createLeave());
        }
        const oldest = begun[0];
        if (waiting.length > 0 && inside < open && oldest !== undefined)
            timer = setTimeout(admit, oldest + withinMs - now());
    };
    const createLeave = () => {
        let left = false;
        return () => {
            if (left)
                return;
            left = true;
            inside--;
            admit();
        };
    };
    return () => new Promise((resolve) => {
        waiting.push(resolve);
        admit();
    });
}
