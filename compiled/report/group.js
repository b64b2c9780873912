/** Failures of the same check, code and severity on one host together, in the order of the first of each. */
export function groupFailures(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.outcome !== 'fail')
            continue;
        const { check, code, severity, subject } = finding;
        const key = JSON.stringify([severity, subject.host, check, code]);
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { host: subject.host, check, findings: [finding] });
    }
    return [...groups.values()];
}
/** Inconclusive findings by reason, the reason of the gravest first. */
export function groupUnknown(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.outcome !== 'inconclusive')
            continue;
        const reason = finding.reason ?? 'internal';
        const group = groups.get(reason);
        if (group)
            group.push(finding);
        else
            groups.set(reason, [finding]);
    }
    return [...groups].map(([reason, found]) => ({
        reason,
        findings: found,
        hosts: [...new Set(found.map(({ subject }) => subject.host))],
    }));
}
/** How often each sentence was said, in order of appearance. */
export function tally(sentences) {
    const times = new Map();
    for (const sentence of sentences)
        times.set(sentence, (times.get(sentence) ?? 0) + 1);
    return [...times];
}
