import { ownerOf } from '../checks/finding.js';
import { cut } from '../evidence/caps.js';
import type { PolicyInputs } from '../policy/types.js';
import { xml } from './escape.js';
import { firstFitting } from './fitting.js';
import { grouped } from './grouped.js';
import type { JudgedFinding, Report } from './model.js';
import { detailsOf, sentenceOf, waiverOf } from './plain.js';

export interface JunitOptions {
  failOn: PolicyInputs['failOn'];
  /** Of all cases together. */
  bytes?: number;
}

/** GitLab reads no larger file (docs.gitlab.com, "Unit test reports": 30 MB); the rest is for the suites around the cases. */
const BYTES = 25_000_000;

/** One check of one subject: its findings, worst first. */
interface Case {
  suite: string;
  classname: string;
  name: string;
  findings: [JudgedFinding, ...JudgedFinding[]];
}

type Kind = 'failure' | 'skipped' | 'passed';

interface Written {
  suite: string;
  kind: Kind;
  text: string;
}

/**
 * The report as JUnit XML: a suite a host, and one for each domain that no host stands for; a case for each check of each
 * subject. A case fails when it fails the run. All that neither passed nor does that is skipped, and says why.
 */
export function toJunit(report: Report, { failOn, bytes = BYTES }: JunitOptions): string {
  const cases = casesOf(report.findings).map((one) => write(one, failOn));
  const kept = firstFitting(cases, ({ text }) => Buffer.byteLength(text), bytes);
  const told = [...kept, ...noteOf(cases.length - kept.length)];
  const order = [...report.hosts.map(({ host }) => host), ...told.map(({ suite }) => suite)];
  const bySuite = new Map<string, Written[]>(order.map((suite) => [suite, []]));
  for (const one of told) bySuite.get(one.suite)!.push(one);
  const timestamp = report.observedAt.replace(/\.\d+|Z$/g, '');
  const suites = [...bySuite]
    .filter(([, its]) => its.length > 0)
    .map(([suite, its]) =>
      element(
        'testsuite',
        { name: cut(suite, 255), ...totals(its), time: '0', timestamp },
        its.map(({ text }) => text).join(''),
      ),
    );
  const time = String(report.durationMs / 1000);
  const { skipped: _, ...all } = totals(told);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'smtp-preflight', ...all, time }, suites.join(''))}`;
}

function casesOf(findings: readonly JudgedFinding[]): Case[] {
  const named = findings.map((finding) => {
    const suite = ownerOf(finding.subject);
    const name = [finding.check, ...placeOf(finding.subject, suite)].join(' ');
    return { finding, place: { suite, classname: `${suite}.${finding.topic}`, name } };
  });
  return grouped(named, ({ place: { classname, name } }) => JSON.stringify([classname, name])).map(
    ([, [first, ...others]]) => ({
      ...first.place,
      findings: [first.finding, ...others.map(({ finding }) => finding)],
    }),
  );
}

/** What a finding is about, but for whose it is. */
const placeOf = ({ address, port, domain, list, selector }: JudgedFinding['subject'], owner: string): string[] =>
  [address, port && `port ${port}`, domain === owner ? undefined : domain, list, selector].flatMap(
    (part) => part || [],
  );

function write({ suite, classname, name, findings }: Case, failOn: PolicyInputs['failOn']): Written {
  const failing = findings.filter((finding) => failsRun(finding, failOn));
  const told = failing[0] ?? findings[0];
  const kind: Kind = failing.length > 0 ? 'failure' : told.outcome === 'pass' ? 'passed' : 'skipped';
  const attributes = { name: cut(name, 1000), classname: cut(classname, 1000), time: '0' };
  return { suite, kind, text: element('testcase', attributes, bodyOf(kind, told, failing)) };
}

function failsRun({ outcome, severity, waiver }: JudgedFinding, failOn: PolicyInputs['failOn']): boolean {
  if (outcome !== 'fail' || waiver || failOn === 'never') return false;
  return severity === 'error' || (severity === 'warning' && failOn === 'warning');
}

function bodyOf(kind: Kind, told: JudgedFinding, failing: readonly JudgedFinding[]): string {
  if (kind === 'passed') return '';
  if (kind === 'skipped') return element('skipped', {}, [whyOf(told), ...detailsOf(told)].map(xml).join('\n'));
  const type = `${told.check}/${told.code}`;
  return element('failure', { type, message: sentenceOf(told) }, failing.map(textOf).join('\n'));
}

/** Why a case is neither passed nor failed. */
function whyOf(told: JudgedFinding): string {
  if (told.waiver) return `waived, ${waiverOf(told.waiver)}: ${sentenceOf(told)}`;
  if (told.outcome === 'fail') return `${told.severity} that does not fail the run: ${sentenceOf(told)}`;
  return told.outcome === 'not-applicable' ? `not applicable: ${sentenceOf(told)}` : sentenceOf(told);
}

const textOf = (finding: JudgedFinding): string => [sentenceOf(finding), ...detailsOf(finding)].map(xml).join('\n');

function noteOf(leftOut: number): Written[] {
  if (leftOut === 0) return [];
  const message = `${leftOut} cases are left out, so that the file is not too large. The report has all.`;
  const text = element(
    'testcase',
    { name: 'left out', classname: 'smtp-preflight', time: '0' },
    element('skipped', {}, xml(message)),
  );
  return [{ suite: 'smtp-preflight', kind: 'skipped', text }];
}

function totals(cases: readonly Written[]) {
  const count = (kind: Kind): string => String(cases.filter((one) => one.kind === kind).length);
  return { tests: String(cases.length), failures: count('failure'), errors: '0', skipped: count('skipped') };
}

/** @param content is escaped already */
function element(name: string, attributes: Record<string, string>, content = ''): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xml(value)}"`)].join(' ');
  return content === '' ? `<${head}/>\n` : `<${head}>${content.startsWith('<') ? '\n' : ''}${content}</${name}>\n`;
}
