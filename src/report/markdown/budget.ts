/** How much of a report is written. */
export interface Detail {
  /** Hosts and checks without anything against them. */
  passing: boolean;
  /** Lines of the dialogue or the DNS answer that prove a finding; 0 for none. */
  proof: number;
  /** Why it matters, and references. */
  prose: boolean;
  /** What to copy. */
  pastes: boolean;
  /** At most so many rows of a table and so many findings of a kind. */
  most: number;
  /** At most so many hosts where a finding is told once for all of them. */
  places: number;
  /** Says what was left out; empty when nothing was. */
  left: string;
}

/** More findings than this never fit 1 MiB. */
const ALL = 3000;
const FULL: Detail = { passing: true, proof: 20, prose: true, pastes: true, most: ALL, places: ALL, left: '' };
const BARE: Detail = { ...FULL, passing: false, proof: 0, prose: false };

const first = (most: number): string => (most === ALL ? '' : `, and all but the first ${most} of each kind`);

/** Ever less: first what passed, then the details, then the number of findings. */
const LEVELS: readonly Detail[] = [
  FULL,
  { ...FULL, passing: false, left: 'what passed' },
  { ...FULL, passing: false, proof: 0, left: 'what passed and the proofs' },
  ...[ALL, 1000, 500, 200, 100, 50, 20, 10].map((most) => ({
    ...BARE,
    most,
    places: most,
    left: `what passed, proofs and explanations${first(most)}`,
  })),
  ...[10, 3, 1, 0].map((most) => ({
    ...BARE,
    pastes: false,
    most,
    places: most,
    left: `what passed, proofs, explanations and what to copy${first(most)}`,
  })),
];

/** A comment is one screen where it can be: the summary has the rest. */
export const inComment = (detail: Detail): Detail => ({
  ...detail,
  proof: Math.min(detail.proof, 8),
  most: Math.min(detail.most, 20),
  places: Math.min(detail.places, 10),
});

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
