/**
 * How many random cases a property is tried on. They are the same in each run, so that a change is judged by itself and not
 * by the dice; `FUZZ=50 npm test` throws them anew, and 50 times as many.
 */
const more = Number(process.env.FUZZ ?? 0);

export const cases = (numRuns = 100) => (more > 0 ? { numRuns: numRuns * more } : { numRuns, seed: 5321 });
