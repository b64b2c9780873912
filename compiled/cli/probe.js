import { preflight } from '../preflight.js';
import { progressPrinter } from '../report/progress.js';
import { inColour } from './io.js';
/** Gathers the evidence and tells on standard error how it goes on. */
export async function probe(plan, network, { stderr, env }) {
    const progress = progressPrinter(stderr, { colour: inColour(stderr, env) });
    try {
        return await preflight(plan, network, progress.event);
    }
    finally {
        progress.end();
    }
}
