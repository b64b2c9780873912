import { cut } from '../../evidence/caps.js';
import { json, sarif } from '../escape.js';
import { firstFitting } from '../fitting.js';
import type { Report } from '../model.js';
import type { CheckPage } from '../pages/check-page.js';
import { resultsOf } from './results.js';
import { ruleOf } from './rules.js';

export interface SarifOptions {
  /** Of all checks and of the policy: each becomes a rule. */
  pages: readonly CheckPage[];
  /** Sets the analyses of one commit apart. Without it that is left to whoever uploads them. */
  key?: string;
  /** Path of the file of the workflow, where it is known. */
  workflow?: string;
  limits?: { results: number; bytes: number };
}

/**
 * GitHub refuses a file with more results, or of more than 10 MB when compressed (docs.github.com, "SARIF support for code
 * scanning"). Bytes are counted before: a pure function compresses nothing, and no file grows by it.
 */
const LIMITS = { results: 25_000, bytes: 10_000_000 };
/** Bytes for what stands around rules and results. */
const FRAME = 4000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The report as SARIF 2.1.0, for code scanning: a rule a check, a result for each failure and for each open question, worst
 * first. Readers take every result for a problem, so that what passed is not in it.
 */
export function toSarif(report: Report, { pages, key, workflow, limits = LIMITS }: SarifOptions): string {
  const rules = pages.map(ruleOf);
  const all = resultsOf(report.findings, { rules: pages.map(({ id }) => id), workflow });
  const results = firstFitting(
    all.slice(0, limits.results),
    (result) => sizeOf(result) + 1,
    limits.bytes - FRAME - sizeOf(rules),
  );
  const run = {
    tool: { driver: { name: 'smtp-preflight', version: sarif(cut(report.tool.version, 100)), rules } },
    ...(key !== undefined && { automationDetails: { id: `smtp-preflight/${key}/` } }),
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, ...noteOf(all.length - results.length) }],
    properties: { verdict: report.verdict },
    results,
  };
  return `${json(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }))}\n`;
}

const sizeOf = (value: unknown): number => Buffer.byteLength(json(JSON.stringify(value)));

function noteOf(leftOut: number) {
  if (leftOut === 0) return {};
  const text = `${leftOut} results are left out, so that the file is not too large for code scanning. The report has all.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}
