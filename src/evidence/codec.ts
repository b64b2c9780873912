import { CAPS } from './caps.js';
import { judgeCoherence, type Numbered } from './coherence.js';
import { domainLine } from './schema/domain.js';
import { hostLine } from './schema/host.js';
import { runLine } from './schema/run.js';
import { integer, isRecord, type Problem } from './shape.js';
import type { DomainEvidence, Evidence, HostEvidence, RunEvidence } from './types.js';

const MOST_ERRORS = 20;

export type Decoded = { ok: true; evidence: Evidence } | { ok: false; errors: string[] };

/**
 * The evidence file: NDJSON, the run in the first line, then a line a domain, then a line a host. Keys stay in the order in
 * which they were set. The first line says how many there are, so that a file that was cut is not judged as a whole one.
 */
export function encode({ run: { kind, schemaVersion, ...run }, domains, hosts }: Evidence): string {
  const first = { kind, schemaVersion, lines: 1 + domains.length + hosts.length, ...run };
  return [first, ...domains, ...hosts].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads an evidence file that anybody may have written. What it returns has the shape of {@link Evidence} throughout,
 * strings longer than {@link CAPS} are cut and unknown keys are gone.
 * @returns at most 20 errors, each with its line; they hold keys of the file, so escape them.
 */
export function decode(file: string): Decoded {
  if (file.length > CAPS.file) return { ok: false, errors: [`the evidence file is over ${CAPS.file} characters`] };
  const errors: string[] = [];
  const domains: Numbered<DomainEvidence>[] = [];
  const hosts: Numbered<HostEvidence>[] = [];
  const problemAt = (line: number, path: string, wanted: string) => {
    if (errors.length < MOST_ERRORS) errors.push(`line ${line}: ${path ? `${path} ` : ''}must be ${wanted}`);
  };
  let run: RunEvidence | undefined;
  let announced = 0;
  let lines = 0;
  for (const { number, json } of linesOf(file)) {
    if (errors.length >= MOST_ERRORS) break;
    lines++;
    const problem: Problem = (path, wanted) => problemAt(number, path, wanted);
    const value = parse(json, problem);
    if (value === undefined) continue;
    if (!run) {
      const version = unknownVersion(value);
      if (version) return { ok: false, errors: [`line ${number}: ${version}`] };
      run = runLine(value, '', problem);
      announced = integer(1, 1 + 2 * CAPS.elements)(value['lines'], 'lines', problem);
    } else if (value['kind'] === 'run') problem('', 'a host or a domain: one file holds one run');
    else if (value['kind'] === 'domain') domains.push({ line: number, value: domainLine(value, '', problem) });
    else hosts.push({ line: number, value: hostLine(value, '', problem) });
  }
  if (!run && errors.length === 0) errors.push('the evidence file is empty');
  if (errors.length === 0 && lines !== announced)
    problemAt(1, 'lines', `${lines}, the lines of this file: it was cut, or is two in one`);
  if (errors.length === 0) judgeCoherence(domains, hosts, problemAt);
  if (!run || errors.length > 0) return { ok: false, errors };
  const evidence = { run, domains: domains.map(({ value }) => value), hosts: hosts.map(({ value }) => value) };
  return { ok: true, evidence };
}

function* linesOf(file: string): Generator<{ number: number; json: string }> {
  let start = 0;
  for (let number = 1; start < file.length; number++) {
    const newline = file.indexOf('\n', start);
    const end = newline < 0 ? file.length : newline;
    if (end - start > CAPS.line) yield { number, json: '' };
    else {
      const json = file.slice(start, end).trim();
      if (json !== '') yield { number, json };
    }
    start = end + 1;
  }
}

function parse(json: string, problem: Problem): Record<string, unknown> | undefined {
  if (json === '') {
    problem('', `at most ${CAPS.line} characters long`);
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(json);
    if (isRecord(value)) return value;
  } catch {
    // Falls through: the parser's message quotes the file.
  }
  problem('', 'a JSON object');
  return undefined;
}

function unknownVersion(run: Record<string, unknown>): string | undefined {
  const version = run['schemaVersion'];
  return run['kind'] === 'run' && Number.isInteger(version) && version !== 1
    ? `evidence of schemaVersion ${version}, this version of smtp-preflight reads 1`
    : undefined;
}
