import { severityOf, worstSeverity } from './profiles.js';
/** Weighs what the checks said. */
export function judge(findings, checks, policy) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const judged = findings.flatMap((finding) => {
        const check = byId.get(finding.check);
        const severity = check && severityIn(finding, check, policy);
        return check && severity && severity !== 'off' ? [{ ...finding, topic: check.topic, severity }] : [];
    });
    const counts = countsOf(judged);
    return { findings: judged, counts, ...verdictOf(judged, counts, policy) };
}
/** Exit status of the shell, and whether a step fails: 0 passed, 1 violations, 3 inconclusive; always 0 with `fail-on: never`. */
export function exitStatus({ verdict }, { failOn }) {
    if (failOn === 'never' || verdict === 'passed')
        return 0;
    return verdict === 'failed' ? 1 : 3;
}
/** What is no failure gets the worst that its check could have said. */
function severityIn({ code, couldBe, outcome, subject }, check, { profile }) {
    const worst = outcome === 'fail' ? code : couldBe;
    return worst === undefined
        ? worstSeverity(check, profile, subject.protocol)
        : severityOf(check, worst, profile, subject.protocol);
}
function countsOf(findings) {
    const count = (outcome, severity) => findings.filter((finding) => finding.outcome === outcome && (!severity || finding.severity === severity)).length;
    return {
        error: count('fail', 'error'),
        warning: count('fail', 'warning'),
        notice: count('fail', 'notice'),
        inconclusive: count('inconclusive'),
        pass: count('pass'),
        notApplicable: count('not-applicable'),
    };
}
function verdictOf(findings, { error, warning, pass }, { failOn, onInconclusive }) {
    const warned = warning > 0 ? [many(warning, 'warning')] : [];
    if (error > 0)
        return { verdict: 'failed', says: [many(error, 'error'), ...warned].join(', ') };
    if (warning > 0 && failOn === 'warning')
        return { verdict: 'failed', says: many(warning, 'warning') };
    const untold = findings.filter(({ outcome, severity }) => outcome === 'inconclusive' && severity === 'error').length;
    const open = untold > 0
        ? [`${many(untold, 'check')} that could be ${untold > 1 ? 'errors' : 'an error'} could not be made`]
        : [];
    if (open.length > 0 && onInconclusive === 'fail')
        return { verdict: 'inconclusive', says: [...open, ...warned].join(', ') };
    if (pass === 0)
        return { verdict: 'inconclusive', says: 'nothing could be checked' };
    const mentioned = onInconclusive === 'warn' ? open : [];
    return { verdict: 'passed', says: [`${many(pass, 'check')} passed`, ...warned, ...mentioned].join(', ') };
}
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
