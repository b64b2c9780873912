import { hostRow } from './host-rows.js';
/** The report of a run: the same for the same evidence, whatever order the findings come in. */
export const buildReport = ({ run, hosts }, { findings, counts, verdict, says }) => ({
    schemaVersion: 1,
    tool: run.tool,
    observedAt: run.observedAt,
    durationMs: run.durationMs,
    verdict,
    says,
    counts,
    vantage: run.vantage,
    hosts: hosts.map(hostRow),
    findings: worstFirst(findings),
});
const OUTCOMES = ['fail', 'inconclusive', 'pass', 'not-applicable'];
const SEVERITIES = ['error', 'warning', 'notice'];
function worstFirst(findings) {
    const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
    return keyed.sort((a, b) => compare(a.key, b.key)).map(({ finding }) => finding);
}
function compare(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    if (index < 0)
        return 0;
    return a[index] < b[index] ? -1 : 1;
}
const sortKey = ({ outcome, severity, subject, check, code, says }) => [
    OUTCOMES.indexOf(outcome),
    SEVERITIES.indexOf(severity),
    subject.host,
    subject.address ?? '',
    subject.port ?? 0,
    check,
    code,
    subject.domain ?? '',
    subject.list ?? '',
    says,
];
