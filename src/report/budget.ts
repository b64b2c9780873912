/** How much of a report is written. */
export interface Detail {
  /** Hosts and checks without anything against them. */
  passing: boolean;
  /** Lines of the dialogue or the DNS answer that prove a finding. */
  proof: boolean;
  /** Why it matters, and references. */
  prose: boolean;
  /** At most so many rows of a table and so many findings of a kind. */
  most: number;
  /** Says what was left out; empty when nothing was. */
  left: string;
}

/** More findings than this never fit 1 MiB. */
const ALL = 3000;
const FULL: Detail = { passing: true, proof: true, prose: true, most: ALL, left: '' };

/** Ever less: first what passed, then the details, then the number of findings. */
const LEVELS: readonly Detail[] = [
  FULL,
  { ...FULL, passing: false, left: 'what passed' },
  { ...FULL, passing: false, proof: false, left: 'what passed and the proofs' },
  ...[ALL, 1000, 500, 200, 100, 50, 20, 10, 3, 0].map((most) => ({
    passing: false,
    proof: false,
    prose: false,
    most,
    left: `what passed, proofs and explanations${most === ALL ? '' : `, and all but the first ${most} of each kind`}`,
  })),
];

/**
 * The fullest rendering that fits: all of it, else found by bisection.
 * @param size in the unit of `limit`
 * @param fallback when none does
 */
export function fitting(
  render: (detail: Detail) => string,
  size: (rendered: string) => number,
  limit: number,
  fallback: string,
): string {
  let best = fallback;
  let from = 0;
  let to = LEVELS.length;
  for (let at = 0; from < to; at = (from + to) >> 1) {
    const rendered = render(LEVELS[at]!);
    if (size(rendered) <= limit) {
      best = rendered;
      to = at;
    } else from = at + 1;
  }
  return best;
}
