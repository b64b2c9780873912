/**
 * Lets things happen in the order of their time, one a turn of the event loop, so that all that follows from one is asked
 * for before the next. Times are milliseconds.
 */
export function createTimeline(began) {
    let clock = began;
    let due = [];
    let turning = false;
    const schedule = () => {
        if (turning || due.length === 0)
            return;
        turning = true;
        setImmediate(turn);
    };
    const turn = () => {
        const next = due.reduce((first, other) => (other.at < first.at ? other : first));
        due = due.filter((other) => other !== next);
        clock = next.at;
        next.happen();
        turning = false;
        schedule();
    };
    return {
        now: () => clock,
        until: (at) => new Promise((happen) => {
            due.push({ at: Math.max(at, clock), happen });
            schedule();
        }),
    };
}
