import { createHash } from 'node:crypto';
import { ownerOf } from '../../checks/finding.js';
import { cut } from '../../evidence/caps.js';
import { sarif } from '../escape.js';
import type { JudgedFinding } from '../model.js';
import { detailsOf, sentenceOf, waiverOf } from '../plain.js';
import { placeOf } from './location.js';

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;

export interface ResultContext {
  /** Ids of the rules, in their order. */
  rules: readonly string[];
  /** Path of the file of the workflow, where it is known. */
  workflow?: string;
}

/** Failures and what could not be told, as results (SARIF 2.1.0 §3.27), in the order of the report. */
export function resultsOf(findings: readonly JudgedFinding[], context: ResultContext) {
  const seen = new Map<string, number>();
  return findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive')
    .map((finding) => {
      const identity = identityOf(finding);
      const nth = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, nth);
      return resultOf(finding, `${identity}:${nth}`, context);
    });
}

function resultOf(finding: JudgedFinding, fingerprint: string, { rules, workflow }: ResultContext) {
  const { check, code, outcome, reason, waiver, source } = finding;
  const open = outcome === 'inconclusive';
  const ruleIndex = rules.indexOf(check);
  const physicalLocation = placeOf(source, workflow);
  return {
    ruleId: check,
    ...(ruleIndex >= 0 && { ruleIndex }),
    kind: open ? 'open' : 'fail',
    // §3.27.10: what is no failure has the level `none`.
    level: open ? 'none' : waiver ? 'note' : LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    ...(physicalLocation && { locations: [{ physicalLocation }] }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    // §3.27.23: in all results of a run or in none.
    suppressions: waiver ? [suppressionOf(waiver)] : [],
    properties: { code, ...(reason && { reason }) },
  };
}

const suppressionOf = (waiver: NonNullable<JudgedFinding['waiver']>) => ({
  kind: 'external',
  status: 'accepted',
  justification: sarif(waiverOf(waiver)),
});

/** The first line stands alone where there is little space. */
const messageOf = (finding: JudgedFinding): string =>
  [`${cut(ownerOf(finding.subject), 255)}: ${sentenceOf(finding)}`, ...detailsOf(finding)].map(sarif).join('\n');

/**
 * The same for one check of one subject in every run, whatever it found and wherever the host is named: an alert stays the
 * same when lines move, and when what failed cannot be told this time.
 */
function identityOf({ check, subject }: JudgedFinding): string {
  const { host, address, port, protocol, domain, list, selector } = subject;
  const parts = [check, host, address, port, protocol, domain, list, selector].map((part) => part ?? null);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
