export const id = 180;
export const ids = [180];
export const modules = {

/***/ 82491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  Y_: () => (/* binding */ printReport),
  GM: () => (/* binding */ withoutStdout)
});

// EXTERNAL MODULE: ./compiled/checks/index.js + 89 modules
var checks = __webpack_require__(45167);
// EXTERNAL MODULE: ./compiled/files.js
var files = __webpack_require__(31880);
// EXTERNAL MODULE: ./compiled/plan/paths.js
var plan_paths = __webpack_require__(70955);
;// CONCATENATED MODULE: ./compiled/plan/workflow-path.js
/**
 * Path of the file of the workflow.
 * @param ref of the workflow, as the runner tells it: `octo/mail/.github/workflows/mail.yml@refs/heads/main`
 * @param repository `octo/mail`; a workflow of another one is no file of this
 */
function workflowPath(ref, repository) {
    const [, file] = /^[^/]+\/[^/]+\/(.+\.ya?ml)@/.exec(ref ?? '') ?? [];
    return ref?.startsWith(`${repository}/`) ? file : undefined;
}

// EXTERNAL MODULE: ./compiled/policy/verdict.js
var policy_verdict = __webpack_require__(43667);
// EXTERNAL MODULE: ./compiled/evidence/codec.js + 16 modules
var codec = __webpack_require__(24762);
// EXTERNAL MODULE: ./compiled/evidence/slot.js
var slot = __webpack_require__(54153);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __webpack_require__(52971);
;// CONCATENATED MODULE: ./compiled/report/json.js


/** The report file: JSON in the order of the documentation, ended by a newline. Absent fields are left out. */
const toJson = (report) => `${(0,report_escape/* json */.Pq)(JSON.stringify(toPlain(report), null, 2))}\n`;
const toPlain = ({ schemaVersion, tool, observedAt, durationMs, verdict, says, counts, vantage, findings, hosts, }) => ({
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    observedAt,
    durationMs,
    verdict,
    says,
    counts: {
        error: counts.error,
        warning: counts.warning,
        notice: counts.notice,
        inconclusive: counts.inconclusive,
        pass: counts.pass,
        notApplicable: counts.notApplicable,
        waived: counts.waived,
    },
    vantage: {
        egress25: vantage.egress25,
        resolvers: vantage.resolvers,
        ehloName: vantage.ehloName,
        proxied: vantage.proxied,
        validating: (0,slot/* valueIn */.x)(vantage.validating),
        lists: vantage.lists.map(plainList),
        domainLists: vantage.domainLists.map(plainList),
    },
    findings: findings.map(plainFinding),
    hosts: hosts.map(plainHost),
});
const plainHost = ({ host, source, domains, connectedTo, addresses }) => ({
    host,
    source,
    domains,
    connectedTo,
    addresses,
});
const plainList = ({ zone, gating, health, healthOfIpv6 }) => ({
    zone,
    gating,
    ...plainHealth(health),
    ipv6: healthOfIpv6 && plainHealth(healthOfIpv6),
});
const plainHealth = (health) => health.ok ? { healthy: true } : { healthy: false, reason: health.error.kind, says: health.error.message };
const plainFinding = ({ subject, ...finding }) => ({
    check: finding.check,
    topic: finding.topic,
    code: finding.code,
    outcome: finding.outcome,
    severity: finding.severity,
    reason: finding.reason,
    subject: {
        host: subject.host,
        address: subject.address,
        port: subject.port,
        protocol: subject.protocol,
        domain: subject.domain,
        list: subject.list,
        selector: subject.selector,
    },
    says: finding.says,
    seen: finding.seen,
    wanted: finding.wanted,
    proof: finding.proof,
    fix: finding.fix,
    pastes: finding.pastes?.map(({ into, where, text }) => ({ into, where, text })),
    references: finding.references,
    waiver: finding.waiver && { reason: finding.waiver.reason, until: finding.waiver.until },
    source: finding.source,
});

// EXTERNAL MODULE: ./compiled/checks/finding.js
var checks_finding = __webpack_require__(45572);
// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
;// CONCATENATED MODULE: ./compiled/report/fitting.js
/** The first of these that fit into so many bytes together: the worst come first. */
function firstFitting(many, sizeOf, bytes) {
    let left = bytes;
    const end = many.findIndex((one) => {
        left -= sizeOf(one);
        return left < 0;
    });
    return many.slice(0, end < 0 ? undefined : end);
}

// EXTERNAL MODULE: ./compiled/report/grouped.js
var grouped = __webpack_require__(32320);
// EXTERNAL MODULE: ./compiled/report/plain.js
var plain = __webpack_require__(74590);
;// CONCATENATED MODULE: ./compiled/report/junit.js






/** GitLab reads no larger file (docs.gitlab.com, "Unit test reports": 30 MB); the rest is for the suites around the cases. */
const BYTES = 25_000_000;
/**
 * The report as JUnit XML: a suite a host, and one for each domain that no host stands for; a case for each check of each
 * subject. A case fails when it fails the run. All that neither passed nor does that is skipped, and says why.
 */
function toJunit(report, { failOn, bytes = BYTES }) {
    const cases = casesOf(report.findings).map((one) => write(one, failOn));
    const kept = firstFitting(cases, ({ text }) => Buffer.byteLength(text), bytes);
    const told = [...kept, ...noteOf(cases.length - kept.length)];
    const order = [...report.hosts.map(({ host }) => host), ...told.map(({ suite }) => suite)];
    const bySuite = new Map(order.map((suite) => [suite, []]));
    for (const one of told)
        bySuite.get(one.suite).push(one);
    const timestamp = report.observedAt.replace(/\.\d+|Z$/g, '');
    const suites = [...bySuite]
        .filter(([, its]) => its.length > 0)
        .map(([suite, its]) => junit_element('testsuite', { name: (0,caps/* cut */.J)(suite, 255), ...totals(its), time: '0', timestamp }, its.map(({ text }) => text).join('')));
    const time = String(report.durationMs / 1000);
    const { skipped: _, ...all } = totals(told);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', { name: 'smtp-preflight', ...all, time }, suites.join(''))}`;
}
function casesOf(findings) {
    const named = findings.map((finding) => {
        const suite = (0,checks_finding/* ownerOf */.b)(finding.subject);
        const name = [finding.check, ...placeOf(finding.subject, suite)].join(' ');
        return { finding, place: { suite, classname: `${suite}.${finding.topic}`, name } };
    });
    return (0,grouped/* grouped */.z)(named, ({ place: { classname, name } }) => JSON.stringify([classname, name])).map(([, [first, ...others]]) => ({
        ...first.place,
        findings: [first.finding, ...others.map(({ finding }) => finding)],
    }));
}
/** What a finding is about, but for whose it is. */
const placeOf = ({ address, port, domain, list, selector }, owner) => [address, port && `port ${port}`, domain === owner ? undefined : domain, list, selector].flatMap((part) => part || []);
function write({ suite, classname, name, findings }, failOn) {
    const failing = findings.filter((finding) => failsRun(finding, failOn));
    const told = failing[0] ?? findings[0];
    const kind = failing.length > 0 ? 'failure' : told.outcome === 'pass' ? 'passed' : 'skipped';
    const attributes = { name: (0,caps/* cut */.J)(name, 1000), classname: (0,caps/* cut */.J)(classname, 1000), time: '0' };
    return { suite, kind, text: junit_element('testcase', attributes, bodyOf(kind, told, failing)) };
}
function failsRun({ outcome, severity, waiver }, failOn) {
    if (outcome !== 'fail' || waiver || failOn === 'never')
        return false;
    return severity === 'error' || (severity === 'warning' && failOn === 'warning');
}
function bodyOf(kind, told, failing) {
    if (kind === 'passed')
        return '';
    if (kind === 'skipped')
        return junit_element('skipped', {}, [whyOf(told), ...(0,plain/* detailsOf */.cz)(told)].map(report_escape/* xml */._n).join('\n'));
    const type = `${told.check}/${told.code}`;
    return junit_element('failure', { type, message: (0,plain/* sentenceOf */.$N)(told) }, failing.map(textOf).join('\n'));
}
/** Why a case is neither passed nor failed. */
function whyOf(told) {
    if (told.waiver)
        return `waived, ${(0,plain/* waiverOf */.Ci)(told.waiver)}: ${(0,plain/* sentenceOf */.$N)(told)}`;
    if (told.outcome === 'fail')
        return `${told.severity} that does not fail the run: ${(0,plain/* sentenceOf */.$N)(told)}`;
    return told.outcome === 'not-applicable' ? `not applicable: ${(0,plain/* sentenceOf */.$N)(told)}` : (0,plain/* sentenceOf */.$N)(told);
}
const textOf = (finding) => [(0,plain/* sentenceOf */.$N)(finding), ...(0,plain/* detailsOf */.cz)(finding)].map(report_escape/* xml */._n).join('\n');
function noteOf(leftOut) {
    if (leftOut === 0)
        return [];
    const message = `${leftOut} cases are left out, so that the file is not too large. The report has all.`;
    const text = junit_element('testcase', { name: 'left out', classname: 'smtp-preflight', time: '0' }, junit_element('skipped', {}, (0,report_escape/* xml */._n)(message)));
    return [{ suite: 'smtp-preflight', kind: 'skipped', text }];
}
function totals(cases) {
    const count = (kind) => String(cases.filter((one) => one.kind === kind).length);
    return { tests: String(cases.length), failures: count('failure'), errors: '0', skipped: count('skipped') };
}
/** @param content is escaped already */
function junit_element(name, attributes, content = '') {
    const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${(0,report_escape/* xml */._n)(value)}"`)].join(' ');
    return content === '' ? `<${head}/>\n` : `<${head}>${content.startsWith('<') ? '\n' : ''}${content}</${name}>\n`;
}

// EXTERNAL MODULE: ./compiled/report/pages/check-page.js
var check_page = __webpack_require__(50473);
// EXTERNAL MODULE: ./compiled/report/pages/policy-page.js
var policy_page = __webpack_require__(79183);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./compiled/plan/inputs.js + 1 modules
var inputs = __webpack_require__(10952);
;// CONCATENATED MODULE: ./compiled/report/sarif/location.js

/**
 * Where a finding is to be mended: the line that named its host. What an input names, and no line of the
 * workflow does, stands somewhere in the workflow.
 *
 * @param workflow path of the file of the workflow, from the root of the repository
 * @returns nothing where no file is known
 */
function location_placeOf(source, workflow) {
    const named = source && !(0,inputs/* inputNamed */.o)(source.file) ? located(source.file, source.line) : undefined;
    return named ?? (workflow === undefined ? undefined : located(workflow, 1));
}
function located(file, line) {
    const artifactLocation = addressOf(file.replaceAll('\\', '/'));
    return artifactLocation && { artifactLocation, region: { startLine: Math.max(1, line) } };
}
/** Nothing for a path that leaves the folder it starts from. */
function addressOf(path) {
    const segments = [];
    for (const segment of path.split('/').filter((one) => one !== '' && one !== '.')) {
        if (segment !== '..')
            segments.push(encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')));
        else if (segments.pop() === undefined)
            return undefined;
    }
    if (segments.length === 0)
        return undefined;
    const uri = segments.join('/');
    return /^([a-z]:)?\//i.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

;// CONCATENATED MODULE: ./compiled/report/sarif/results.js






const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Failures and what could not be told, as results (SARIF 2.1.0 §3.27), in the order of the report. */
function resultsOf(findings, context) {
    const seen = new Map();
    return findings
        .filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive')
        .map((finding) => {
        const identity = identityOf(finding);
        const nth = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, nth);
        return resultOf(finding, `${identity}:${nth}`, context);
    });
}
function resultOf(finding, fingerprint, { rules, workflow }) {
    const { check, code, outcome, reason, waiver, source } = finding;
    const open = outcome === 'inconclusive';
    const ruleIndex = rules.indexOf(check);
    const physicalLocation = location_placeOf(source, workflow);
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
const suppressionOf = (waiver) => ({
    kind: 'external',
    status: 'accepted',
    justification: (0,report_escape/* sarif */.Is)((0,plain/* waiverOf */.Ci)(waiver)),
});
/** The first line stands alone where there is little space. */
const messageOf = (finding) => [`${(0,caps/* cut */.J)((0,checks_finding/* ownerOf */.b)(finding.subject), 255)}: ${(0,plain/* sentenceOf */.$N)(finding)}`, ...(0,plain/* detailsOf */.cz)(finding)].map(report_escape/* sarif */.Is).join('\n');
/**
 * The same for one check of one subject in every run, whatever it found and wherever the host is named: an alert stays the
 * same when lines move, and when what failed cannot be told this time.
 */
function identityOf({ check, subject }) {
    const { host, address, port, protocol, domain, list, selector } = subject;
    const parts = [check, host, address, port, protocol, domain, list, selector].map((part) => part ?? null);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./compiled/report/sarif/rules.js

/** What GitHub shows of a rule, in UTF-16 units: shortDescription and fullDescription. */
const DESCRIPTION = 1024;
/** A check as a rule (SARIF 2.1.0 §3.49). All its texts are our own. */
const ruleOf = (page) => ({
    id: page.id,
    name: page.id,
    shortDescription: { text: (0,caps/* cut */.J)(page.states, DESCRIPTION) },
    fullDescription: { text: (0,caps/* cut */.J)(page.why, DESCRIPTION) },
    help: { text: helpOf(page) },
});
function helpOf({ why, fixes, references }) {
    const mended = fixes.map(({ codes, says, servers }) => [`${codes.join(', ')}: ${says}`, ...servers].join('\n'));
    const read = references.map(({ text, url }) => (url ? `${text}: ${url}` : text));
    return [why, ...mended, read.join('\n')].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./compiled/report/sarif/sarif.js





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
function toSarif(report, { pages, key, workflow, limits = LIMITS }) {
    const rules = pages.map(ruleOf);
    const all = resultsOf(report.findings, { rules: pages.map(({ id }) => id), workflow });
    const results = firstFitting(all.slice(0, limits.results), (result) => sizeOf(result) + 1, limits.bytes - FRAME - sizeOf(rules));
    const run = {
        tool: { driver: { name: 'smtp-preflight', version: (0,report_escape/* sarif */.Is)((0,caps/* cut */.J)(report.tool.version, 100)), rules } },
        ...(key !== undefined && { automationDetails: { id: `smtp-preflight/${key}/` } }),
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...sarif_noteOf(all.length - results.length) }],
        properties: { verdict: report.verdict },
        results,
    };
    return `${(0,report_escape/* json */.Pq)(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }))}\n`;
}
const sizeOf = (value) => Buffer.byteLength((0,report_escape/* json */.Pq)(JSON.stringify(value)));
function sarif_noteOf(leftOut) {
    if (leftOut === 0)
        return {};
    const text = `${leftOut} results are left out, so that the file is not too large for code scanning. The report has all.`;
    return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

;// CONCATENATED MODULE: ./compiled/report/files.js








/** All that a run can write into files, by the input that names the file. */
const fileTexts = ({ report, evidence, policy, key, workflow, }) => ({
    'report-json': () => toJson(report),
    'evidence-file': () => (0,codec/* encode */.l)(evidence),
    'sarif-file': () => toSarif(report, { pages: [...checks/* CHECKS */.u.map((check) => (0,check_page/* pageOf */.Z)(check)), (0,policy_page/* policyPage */.o)()], key, workflow }),
    'junit-file': () => toJunit(report, policy),
});
/**
 * Those that were asked for.
 * @param paths by input
 */
function filesToWrite(paths, context) {
    const texts = fileTexts(context);
    return plan_paths/* OUTPUT_FILES */.Y7.map((name) => ({ name, path: paths[name]?.trim() ?? '', text: texts[name] })).filter(({ path }) => path !== '');
}

// EXTERNAL MODULE: ./compiled/report/headline.js
var headline = __webpack_require__(82144);
// EXTERNAL MODULE: ./compiled/report/terminal/ansi.js
var ansi = __webpack_require__(60828);
// EXTERNAL MODULE: ./compiled/report/group.js
var group = __webpack_require__(52205);
// EXTERNAL MODULE: ./compiled/report/words.js
var words = __webpack_require__(90923);
// EXTERNAL MODULE: ./compiled/report/terminal/layout.js
var layout = __webpack_require__(25081);
// EXTERNAL MODULE: ./compiled/report/pastes.js
var pastes = __webpack_require__(13540);
;// CONCATENATED MODULE: ./compiled/report/terminal/pastes.js



const MOST = 20;
/**
 * What to copy, in the first column and never wrapped: white space at the start of a line means something in a zone file and
 * in the configuration of a server.
 * @param told what was shown before and is not shown again
 */
function pasteLines(findings, labelled, told) {
    const { blocks, left, above, long } = (0,pastes/* choosePastes */.cj)(findings, MOST, told);
    const notes = [
        above ? 'as above' : '',
        left > 0 ? `… and ${left} more: the report as JSON has them` : '',
        long ? 'a text is too long to be shown here: the report as JSON has it' : '',
    ].filter((note) => note !== '');
    const written = blocks.map(({ into, where, texts }, index) => [
        ...(index > 0 ? [''] : []),
        ...labelled('paste', [pastes/* TARGETS */.dW[into].name, where && (0,caps/* cut */.J)(where, 300)].filter(Boolean).join(': ')),
        '',
        ...texts.flatMap(linesOf),
    ]);
    const between = written.length > 0 && notes.length > 0 ? [''] : [];
    return [...written.flat(), ...between, ...notes.flatMap((note) => labelled('paste', note))];
}
/** A tab is white space like any other where these go, and a control character here. */
const linesOf = (text) => text.split(/\r?\n/).map((line) => (0,report_escape/* terminal */.Fo)(line.replaceAll('\t', '    ')));

;// CONCATENATED MODULE: ./compiled/report/terminal/failures.js








const SEVERITY = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] };
const PLACES = 20;
/** Hosts and domains that are told whole; of further ones, only what is wrong; beyond those, their number. */
const WHOLE = 50;
const NAMED = 500;
/** Failures, worst first, under the host or domain that they are about. */
function failures({ findings }, style, explain) {
    const owners = (0,grouped/* grouped */.z)((0,group/* groupFailures */.BR)(findings), ({ host }) => host);
    const lines = owners.slice(0, NAMED).flatMap(([owner, groups], index) => {
        const told = new Set();
        const title = titleOf(owner, groups[0].findings[0], style);
        return index < WHOLE
            ? [title, ...groups.flatMap((group) => [...groupLines(group, style, explain, told), ''])]
            : [title, ...groups.flatMap((group) => saysLines(group, style)), ''];
    });
    return [...lines, ...leftOut(owners.length)];
}
function leftOut(owners) {
    if (owners <= WHOLE)
        return [];
    const short = Math.min(owners, NAMED) - WHOLE;
    const not = owners > NAMED ? `, and ${(0,words/* count */.U)(owners - NAMED, 'more host')} not at all` : '';
    return [`… ${(0,words/* count */.U)(short, 'host')} told without details${not}: the report as JSON has them`, ''];
}
function titleOf(owner, first, { paint }) {
    const source = sourceOf(first);
    const title = paint('bold', (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(owner, 255)));
    return source === '' ? title : `${title} ${paint('dim', (0,report_escape/* terminal */.Fo)(`(${(0,caps/* cut */.J)(source, 300)})`))}`;
}
const sourceOf = ({ source }) => (source ? `${source.file}:${source.line}` : '');
/** @param told of the same host, and not to be told again */
function groupLines(group, style, explain, told) {
    const { check, findings } = group;
    const [first, ...others] = findings;
    const labelled = (0,layout/* labeller */.wx)(style);
    const said = (label, value, most) => value ? labelled(label, (0,caps/* cut */.J)(value, most)) : [];
    const once = (text = '') => {
        if (told.has(text))
            return 'as above';
        if (text !== '')
            told.add(text);
        return text;
    };
    return [
        ...saysLines(group, style),
        ...said('seen', first.seen, 500),
        ...said('wanted', first.wanted, 500),
        ...(0,plain/* proofLines */.UJ)(first).map((line) => `      │ ${(0,report_escape/* terminal */.Fo)(line)}`),
        ...said('also', (0,words/* few */.H)(others, PLACES, (one) => whatElse(one, first)), 2000),
        ...said('why', once(explain(check)?.why), 500),
        ...said('fix', once(first.fix), 2000),
        ...pasteLines(findings, labelled, told),
    ];
}
/** What is wrong, in one sentence. */
function saysLines({ check, findings: [first] }, { paint, write }) {
    const [mark, colour] = SEVERITY[first.severity];
    const [says, ...rest] = write(4, (0,report_escape/* terminal */.Fo)(`${(0,caps/* cut */.J)(first.says, 500)} [${check}/${first.code}]`));
    return [`  ${paint(colour, mark)} ${paint('bold', says.trimStart())}`, ...rest.map((line) => paint('bold', line))];
}
/** What tells a finding from the first of its group: where it is, or what it says of the same place. */
const whatElse = (finding, first) => failures_placeOf(finding) === failures_placeOf(first) ? (0,caps/* cut */.J)(finding.says, 500) : failures_placeOf(finding);
function failures_placeOf(finding) {
    const { address, port, domain, list, selector } = finding.subject;
    return [address, port && `port ${port}`, domain, list, selector].filter(Boolean).join(' ') || sourceOf(finding);
}

// EXTERNAL MODULE: ./compiled/report/matrix.js
var matrix = __webpack_require__(60833);
;// CONCATENATED MODULE: ./compiled/report/terminal/matrix.js






const MARKS = {
    '❌': ['✖', 'red'],
    '❔': ['?', 'yellow'],
    '⚠️': ['▲', 'yellow'],
    '✅': ['✔', 'green'],
    '–': ['–', 'dim'],
};
const ROWS = 20;
/** Narrower, and the topics are named only where something is against a host. */
const TABLE_FROM = 100;
const WIDEST_HOST = 40;
/** What was found, a line a host: the worst first, of those without anything against them a few. */
function matrix_matrix(report, style) {
    const { topics, rows } = (0,matrix/* matrixOf */.l)(report);
    if (topics.length === 0)
        return [];
    const most = Math.min(WIDEST_HOST, style.columns >> 1);
    const shown = rows.slice(0, ROWS).map((row) => ({ ...row, name: (0,layout/* fitted */.$5)((0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(row.host, 255)), most) }));
    const names = topics.map((topic) => check_page/* TOPIC_NAMES */.h[topic]);
    const width = Math.max(...shown.map(({ name }) => (0,layout/* columnsOf */.PL)(name)));
    const write = style.columns >= TABLE_FROM ? tableRow : listRow;
    const head = style.columns >= TABLE_FROM ? [style.paint('dim', [' '.repeat(width + 2), ...names].join('  '))] : [];
    return [...head, ...shown.flatMap((row) => write(row, names, width, style)), ...rest(rows.slice(ROWS)), ''];
}
const painted = (mark, { paint }) => paint(MARKS[mark][1], MARKS[mark][0]);
function tableRow({ name, cells, worst }, names, width, style) {
    const marks = cells.map((mark, index) => `${painted(mark, style)}${' '.repeat(names[index].length - 1)}`);
    return [[`${painted(worst, style)} ${(0,layout/* padded */.jC)(name, width)}`, ...marks].join('  ').trimEnd()];
}
function listRow({ name, cells, worst }, names, width, style) {
    const against = ['❌', '❔', '⚠️'].flatMap((mark) => {
        const topics = names.filter((_, index) => cells[index] === mark);
        return topics.length > 0 ? [`${MARKS[mark][0]} ${topics.join(', ')}`] : [];
    });
    const says = against.join(' · ') || (worst === '✅' ? 'nothing against it' : 'not checked');
    const [first, ...more] = style.write(width + 4, says, `  ${name}`);
    return [`${painted(worst, style)} ${first.slice(2)}`, ...more];
}
function rest(rows) {
    const good = rows.filter(({ worst }) => worst === '✅').length;
    const bad = rows.length - good;
    return [
        ...(bad > 0 ? [`… and ${(0,words/* count */.U)(bad, 'more host')} with something against or nothing for them`] : []),
        ...(good > 0 ? [`… and ${(0,words/* count */.U)(good, 'more host')} with nothing against them`] : []),
    ];
}

// EXTERNAL MODULE: ./compiled/report/name-cells.js
var name_cells = __webpack_require__(7655);
;// CONCATENATED MODULE: ./compiled/report/terminal/names.js





const PLAIN = { name: (raw) => (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(raw, 255)), odd: (says) => says, between: ', ' };
const names_ROWS = 20;
/** For the addresses that go by more than one name: all of them side by side where there is room, else the odd ones. */
function names({ hosts, findings }, style) {
    const failing = new Set(findings.flatMap(({ outcome, waiver, subject }) => (outcome === 'fail' && !waiver ? [(0,checks_finding/* ownerOf */.b)(subject)] : [])));
    const rows = hosts
        .filter(({ host }) => failing.has(host))
        .flatMap(({ host, addresses }) => addresses.map((address) => ({ host, cells: (0,name_cells/* nameCells */.t7)(host, address, PLAIN) })))
        .filter(({ cells }) => (0,name_cells/* isOdd */.Aq)(cells));
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, names_ROWS);
    const more = rows.length > names_ROWS ? [`  … and ${rows.length - names_ROWS} more addresses with an odd name`] : [];
    return [style.paint('bold', 'One name'), ...(tableOf(shown, style) ?? listOf(shown, style)), ...more, ''];
}
/** Nothing where it is wider than the terminal. */
function tableOf(rows, { paint, columns }) {
    const seen = name_cells/* NAME_COLUMNS */.SP.map((_, column) => column).filter((column) => rows.some(({ cells }) => cells[column]));
    const says = (cell) => cell?.says ?? '–';
    const widths = seen.map((column) => Math.max((0,layout/* columnsOf */.PL)(name_cells/* NAME_COLUMNS */.SP[column]), ...rows.map(({ cells }) => (0,layout/* columnsOf */.PL)(says(cells[column])))));
    if (widths.reduce((sum, width) => sum + 2 + width, 0) > columns)
        return undefined;
    const line = (written) => `  ${seen.map((column, index) => written(column, widths[index])).join('  ')}`.trimEnd();
    return [
        line((column, width) => paint('dim', (0,layout/* padded */.jC)(name_cells/* NAME_COLUMNS */.SP[column], width))),
        ...rows.map(({ cells }) => line((column, width) => {
            const cell = (0,layout/* padded */.jC)(says(cells[column]), width);
            return cells[column]?.odd ? paint('yellow', cell) : cell;
        })),
    ];
}
const listOf = (rows, { write }) => rows.flatMap(({ host, cells }) => {
    const odd = cells.flatMap((cell, column) => (cell?.odd ? [`${name_cells/* NAME_COLUMNS */.SP[column]} ${cell.says}`] : []));
    return write(4, `${cells[0].says} of ${PLAIN.name(host)}: ${odd.join('; ')}`, '  –');
});

// EXTERNAL MODULE: ./compiled/report/reasons.js
var reasons = __webpack_require__(84787);
;// CONCATENATED MODULE: ./compiled/report/terminal/open.js






const SENTENCES = 5;
const HOSTS = 3;
const open_MOST = 20;
const host = (name) => (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(name, 255));
const more = (hidden) => (hidden > 0 ? [`  … and ${hidden} more`] : []);
/** What could not be checked, by reason, each with the ways out. */
function unknown({ findings }, style) {
    const groups = (0,group/* groupUnknown */._5)(findings);
    if (groups.length === 0)
        return [];
    return [style.paint('bold', 'Could not be checked'), ...groups.flatMap((group) => reasonLines(group, style)), ''];
}
function reasonLines({ reason, findings, hosts }, { paint, write }) {
    const { says, ways } = reasons/* REASON_TEXTS */.C[reason];
    // The same of every check, whatever each of them says.
    const sentences = reason === 'egress-blocked' ? [] : (0,group/* tally */.N4)(findings.map((finding) => finding.says));
    const out = (0,group/* tally */.N4)([...findings.flatMap(({ fix }) => fix ?? []), ...ways]).slice(0, SENTENCES);
    const [first, ...rest] = write(4, `${reason}: ${(0,words/* count */.U)(findings.length, 'check')} on ${(0,words/* few */.H)(hosts, HOSTS, host)}`);
    return [
        `  ${paint('yellow', '?')} ${first.trimStart()}`,
        ...rest,
        ...write(4, (0,report_escape/* terminal */.Fo)(says)),
        ...sentences.slice(0, SENTENCES).flatMap(([sentence]) => write(6, (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(sentence, 300)), '    -')),
        ...more(sentences.length - SENTENCES).map((line) => `  ${line}`),
        ...out.flatMap(([way]) => write(6, (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(way, 500)), '    →')),
    ];
}
/** What does not apply, a line a reason, which names the input that would change it. */
function notApplicable({ findings }, { paint, write }) {
    const reasons = (0,group/* groupNotApplicable */.E$)(findings);
    if (reasons.length === 0)
        return [];
    const lines = reasons.slice(0, open_MOST).flatMap(({ says, times, differ }) => {
        const often = differ ? `, and ${times - 1} like it` : times > 1 ? ` (${(0,words/* count */.U)(times, 'check')})` : '';
        return write(4, (0,report_escape/* terminal */.Fo)(`${(0,caps/* cut */.J)(says, 300)}${often}`), '  –');
    });
    return [paint('bold', 'Not applicable'), ...lines, ...more(reasons.length - open_MOST), ''];
}
/** What a waiver accepts, with its reason. */
function waived({ findings }, { paint, write }) {
    const groups = (0,group/* groupWaived */.oE)(findings);
    if (groups.length === 0)
        return [];
    const lines = groups.slice(0, open_MOST).flatMap(({ finding: { check, code, subject, says: said }, times, says }) => {
        const [first, ...rest] = write(4, (0,report_escape/* terminal */.Fo)(`${(0,caps/* cut */.J)((0,checks_finding/* ownerOf */.b)(subject), 255)}: ${(0,caps/* cut */.J)(said, 500)} [${check}/${code}]`));
        const often = times > 1 ? `${times} times; ` : '';
        return [`  ${paint('dim', '○')} ${first.trimStart()}`, ...rest, ...write(6, (0,report_escape/* terminal */.Fo)(`${often}${says}`), '    →')];
    });
    return [paint('bold', 'Waived'), ...lines, ...more(groups.length - open_MOST), ''];
}

// EXTERNAL MODULE: ./compiled/report/vantage.js
var vantage = __webpack_require__(3976);
;// CONCATENATED MODULE: ./compiled/report/terminal/vantage.js




const vantage_NAMED = 3;
/** Where the run stood, and which block lists failed. */
function vantage_vantage(report, { paint, write }) {
    const { lists, domainLists } = report.vantage;
    const dead = [...lists, ...domainLists].flatMap(deadOf);
    const lines = [
        `${(0,vantage/* judgedFrom */.C)(report, String)}, ${(0,vantage/* madeBy */.v)(report)}`,
        ...(dead.length > 0 ? [`Block lists that did not answer as they must: ${(0,words/* few */.H)(dead, vantage_NAMED, String)}`] : []),
    ];
    return lines.flatMap((line) => write(0, (0,report_escape/* terminal */.Fo)(line))).map((line) => paint('dim', line));
}
const deadOf = ({ zone, health, healthOfIpv6 }) => [
    ...(health.ok ? [] : [`${(0,caps/* cut */.J)(zone, 255)} (${health.error.kind})`]),
    ...(healthOfIpv6?.ok === false ? [`${(0,caps/* cut */.J)(zone, 255)} about IPv6 addresses (${healthOfIpv6.error.kind})`] : []),
];

;// CONCATENATED MODULE: ./compiled/report/terminal/terminal.js










const NARROWEST = 40;
const MEASURE = 110;
const VERDICT = { '✅': 'green', '❌': 'red', '⚠️': 'yellow', '❔': 'yellow' };
/** The report for a shell, in the order of the others, but for the verdict: it is the last line, where a terminal stands. */
function toTerminal(report, { colour, width, explain = () => undefined, policy }) {
    const columns = Math.max(NARROWEST, width);
    const measure = Math.min(columns, MEASURE);
    const style = { paint: (0,ansi/* painter */.C)(colour), write: (0,layout/* writer */.KF)(measure), columns, measure };
    const { paint, write } = style;
    const { mark, says } = (0,headline/* headline */.Pl)(report, report_escape/* terminal */.Fo);
    const lines = [
        ...write(0, (0,headline/* countsLine */.J7)(report)).map((line) => paint('bold', line)),
        '',
        ...matrix_matrix(report, style),
        ...names(report, style),
        ...failures(report, style, explain),
        ...unknown(report, style),
        ...waived(report, style),
        ...notApplicable(report, style),
        ...vantage_vantage(report, style),
        '',
        ...[...terminal_whyOf(report), ...leniencyOf(report, policy)].flatMap((line) => write(0, (0,report_escape/* terminal */.Fo)(line))),
        paint(VERDICT[mark], paint('bold', `${report.verdict.toUpperCase()}: ${says}`)),
    ];
    return lines.map((line) => `${(0,report_escape/* terminalLine */.tL)(line)}\n`).join('');
}
const terminal_whyOf = ({ verdict, says }) => (verdict === 'inconclusive' ? [says] : []);
/** What the policy did, where the exit status or the verdict would have been another one without it. */
function leniencyOf({ verdict, findings }, policy) {
    if (policy?.failOn === 'never' && verdict !== 'passed')
        return ['`fail-on: never`: the run is not failed for it, and the exit status is 0.'];
    if (policy === undefined || policy.onInconclusive === 'fail' || verdict !== 'passed')
        return [];
    return (0,policy_verdict/* graveUnknown */.aW)(findings).map((says) => `\`on-inconclusive: ${policy.onInconclusive}\`: ${says}, and the run is not failed for it.`);
}

// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/deliver.js









/** Inputs without a report on standard output, which is no path. */
const withoutStdout = (values) => Object.fromEntries(Object.entries(values).filter(([name, value]) => name !== 'report-json' || !isStdout(value)));
const isStdout = (path) => path?.trim() === plan_paths/* STDOUT */.UU;
/** Prints the report and writes the files. With JSON on standard output, all else goes to standard error. */
function deliver({ report, evidence, policy, paths }, io) {
    const jsonOnStdout = isStdout(paths['report-json']);
    printReport(report, policy, jsonOnStdout ? io.stderr : io.stdout, io.env);
    if (jsonOnStdout)
        io.stdout.write(toJson(report));
    const workflow = workflowPath(io.env['GITHUB_WORKFLOW_REF'], io.env['GITHUB_REPOSITORY']);
    const { unwritten } = (0,files/* writeFiles */.h)(filesToWrite(withoutStdout(paths), { report, evidence, policy, workflow }));
    for (const message of unwritten)
        io.stderr.write(`smtp-preflight: ${message}\n`);
    return unwritten.length > 0 ? cli_io/* STATUS */.XQ.usage : (0,policy_verdict/* exitStatus */.$u)(report, policy);
}
/** Prints the report as wide as the terminal is. */
function printReport(report, policy, stream, env) {
    stream.write(toTerminal(report, { colour: (0,cli_io/* inColour */.iD)(stream, env), width: (0,cli_io/* widthOf */.qz)(stream), explain: checks/* checkNamed */.e, policy }));
}


/***/ }),

/***/ 24762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode),
  l: () => (/* binding */ encode)
});

// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(27272);
;// CONCATENATED MODULE: ./compiled/evidence/coherence.js



/** What no single value shows: names and addresses that stand twice or belong to nobody, and more of them than can be judged. */
function judgeCoherence(domains, hosts, problemAt) {
    const named = (path, records) => {
        const first = new Map();
        for (const record of records) {
            const [line, name] = [record.line, record.name.toLowerCase()];
            const before = first.get(name);
            if (before !== undefined)
                problemAt(line, path, `another one than in line ${before}`);
            else
                first.set(name, line);
        }
        if (records.length > caps/* CAPS */.q.elements)
            problemAt(records[caps/* CAPS */.q.elements].line, '', `one of at most ${caps/* CAPS */.q.elements} lines with a ${path}`);
    };
    named('domain', domains.map(({ line, value }) => ({ line, name: value.domain })));
    named('host', hosts.map(({ line, value }) => ({ line, name: value.host })));
    for (const { line, value } of hosts)
        judgeAddresses(value, (path, wanted) => problemAt(line, `addresses${path}`, wanted));
    countPairs(domains, hosts, problemAt);
}
/** Addresses are those that were declared, else those that the DNS has for the host or its other name. */
function judgeAddresses({ declared, target, a, aaaa, addresses }, problem) {
    const ofTarget = target?.addresses.ok ? target.addresses.value : [];
    const known = [...declared, ...ofTarget, ...(0,dns/* addressesOf */.sO)(a, aaaa)];
    const own = new Set(known.map(plain));
    const seen = new Set();
    addresses.forEach(({ address, endpoints }, index) => {
        const one = plain(address);
        if (seen.has(one))
            problem(`[${index}].address`, 'another one than before');
        else if (!own.has(one))
            problem(`[${index}].address`, 'an address of the host');
        seen.add(one);
        const ports = new Set();
        const twice = endpoints.findIndex(({ protocol, port }) => ports.size === ports.add(`${protocol} ${port}`).size);
        if (twice >= 0)
            problem(`[${index}].endpoints[${twice}]`, 'another endpoint than before');
    });
}
/** What a name server sent as an address may be none. */
function plain(address) {
    try {
        return (0,addresses/* canonical */.$N)(address);
    }
    catch {
        return address;
    }
}
function countPairs(domains, hosts, problemAt) {
    const sizes = new Map(hosts.map(({ value }) => [value.host, value.addresses.length]));
    let pairs = 0;
    const tooMany = domains.find(({ value }) => {
        for (const host of value.hosts)
            pairs += Math.max(1, sizes.get(host) ?? 0);
        return pairs > caps/* CAPS */.q.pairs;
    });
    if (tooMany)
        problemAt(tooMany.line, 'hosts', `fewer: at most ${caps/* CAPS */.q.pairs} pairs of a domain and an address are judged`);
}

;// CONCATENATED MODULE: ./compiled/evidence/shape.js

const mustBe = (wanted, is) => (value, path, problem) => {
    if (!is(value))
        problem(path, wanted);
    return value;
};
const flag = mustBe('true or false', (value) => typeof value === 'boolean');
const amount = mustBe('a number of 0 or more', (value) => Number.isFinite(value) && Number(value) >= 0);
const integer = (min, max) => mustBe(`an integer of ${min} to ${max}`, (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
/** How many: of lines, of seconds, of lookups. */
const count = integer(0, 2 ** 32 - 1);
const oneOf = (...words) => mustBe(`one of ${words.join(', ')}`, (value) => words.includes(value));
/** A string for which `is` holds, never cut. */
const word = (wanted, is) => mustBe(wanted, (value) => typeof value === 'string' && value.length <= caps/* CAPS */.q.text && is(value));
const textUpTo = (max) => (value, path, problem) => {
    if (typeof value === 'string')
        return (0,caps/* cut */.J)(value, max);
    problem(path, 'a string');
    return '';
};
const shape_text = textUpTo(caps/* CAPS */.q.text);
const certificate = textUpTo(caps/* CAPS */.q.certificate);
/** May be absent, but not null. */
const optional = (shape) => (value, path, problem) => value === undefined ? undefined : shape(value, path, problem);
const nullable = (shape) => (value, path, problem) => value === null ? null : shape(value, path, problem);
const list = (shape, min = 0, max = caps/* CAPS */.q.elements) => (value, path, problem) => {
    if (Array.isArray(value) && value.length >= min && value.length <= max)
        return value.map((element, index) => shape(element, `${path}[${index}]`, problem));
    problem(path, `a list of ${min} to ${max} elements`);
    return [];
};
/** Any keys, as they come; without a prototype, since the keys are a stranger's. */
const dictionary = (shape) => (value, path, problem) => {
    const found = Object.create(null);
    if (!isRecord(value) || Object.keys(value).length > caps/* CAPS */.q.elements)
        problem(path, `an object of at most ${caps/* CAPS */.q.elements} keys`);
    else
        for (const [key, element] of Object.entries(value))
            found[key] = shape(element, `${path}[${JSON.stringify((0,caps/* cut */.J)(key, 60))}]`, problem);
    return found;
};
/** These keys and no others; the order is kept, unknown keys are left out. */
const object = (fields) => (value, path, problem) => {
    if (!isRecord(value)) {
        problem(path, 'an object');
        return {};
    }
    const known = Object.keys(value).filter((key) => Object.hasOwn(fields, key));
    const missing = Object.keys(fields).filter((key) => !Object.hasOwn(value, key));
    const read = (key) => fields[key](value[key], path ? `${path}.${key}` : key, problem);
    for (const key of missing)
        read(key);
    return Object.fromEntries(known.map((key) => [key, read(key)]));
};
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./compiled/evidence/types/slot.js
/** Why something could not be told. The words are part of the public report format. */
const REASONS = [
    'timeout',
    'refused',
    'unreachable',
    'egress-blocked',
    'throttled',
    'temporary-failure',
    'greylisted',
    'client-rejected',
    'sender-rejected',
    'accept-all',
    'dns-servfail',
    'dns-timeout',
    'resolver-refused',
    'list-dead',
    'resolver-not-validating',
    'no-ipv6',
    'protocol-garbage',
    'tls-failed',
    'budget',
    'proxy-failed',
    'not-gathered',
    'internal',
];

;// CONCATENATED MODULE: ./compiled/evidence/schema/slot.js


const failure = object({ kind: oneOf(...REASONS), message: shape_text });
/** What was seen, or why it could not be told. */
const slot = (shape) => {
    const filled = object({ ok: oneOf(true), value: shape });
    const failed = object({ ok: oneOf(false), error: failure });
    return (value, path, problem) => isRecord(value) && value['ok'] === false ? failed(value, path, problem) : filled(value, path, problem);
};

;// CONCATENATED MODULE: ./compiled/evidence/schema/dns.js


const record = object({ name: shape_text, type: shape_text, ttl: count, data: shape_text });
const answer = object({
    rcode: oneOf('NOERROR', 'NXDOMAIN'),
    records: list(record),
    ad: flag,
    by: optional(shape_text),
});
const answers = dictionary(slot(answer));
const dnssecAnswers = list(object({ name: shape_text, type: shape_text, answer: slot(answer), unchecked: optional(slot(answer)) }));

;// CONCATENATED MODULE: ./compiled/evidence/schema/spf.js


const spfResults = dictionary(slot(object({
    result: oneOf('pass', 'fail', 'softfail', 'neutral', 'none', 'permerror', 'temperror'),
    comment: shape_text,
    lookups: count,
    voids: count,
})));

;// CONCATENATED MODULE: ./compiled/evidence/schema/words.js


const address = word('an IP address', addresses/* isAddress */.PW);
const words_name = word('a name', (given) => given.length > 0 && given.length <= 255);
const port = integer(1, 65535);
const source = object({ file: shape_text, line: count });

;// CONCATENATED MODULE: ./compiled/evidence/schema/domain.js





const httpsAnswer = object({
    verify: shape_text,
    status: integer(0, 999),
    contentType: shape_text,
    body: shape_text,
    truncated: optional(oneOf(true)),
});
/** A line of an evidence file that holds a domain. */
const domainLine = object({
    kind: oneOf('domain'),
    domain: words_name,
    source: source,
    hosts: list(words_name),
    selectors: list(words_name),
    dnssec: optional(slot(dnssecAnswers)),
    soa: optional(slot(answer)),
    mx: optional(slot(answer)),
    apexA: optional(slot(answer)),
    apexAaaa: optional(slot(answer)),
    apexTxt: optional(slot(answer)),
    spf: optional(slot(spfResults)),
    spfRecords: optional(slot(dictionary(shape_text))),
    dkim: optional(slot(answers)),
    dmarc: optional(slot(answers)),
    dmarcReports: optional(slot(answers)),
    mtaSts: optional(slot(answer)),
    mtaStsPolicy: optional(slot(httpsAnswer)),
    tlsRpt: optional(slot(answer)),
    mxTargets: optional(slot(dictionary(object({ a: slot(answer), aaaa: slot(answer) })))),
    domainLists: optional(slot(answers)),
});

// EXTERNAL MODULE: ./compiled/evidence/types/host.js
var host = __webpack_require__(35529);
// EXTERNAL MODULE: ./compiled/evidence/types/endpoint.js
var endpoint = __webpack_require__(61182);
;// CONCATENATED MODULE: ./compiled/evidence/schema/smtp.js

const reply = object({ code: integer(0, 999), lines: list(shape_text, 1), ms: amount });
const ehlo = object({ verb: oneOf('EHLO', 'HELO'), reply, keywords: dictionary(shape_text) });
const starttls = object({ reply, trailing: optional(shape_text) });
const injection = object({ sent: shape_text, answer: nullable(reply) });
const smuggling = object({ variant: shape_text, reply: optional(reply), after: optional(reply) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/login.js


const sender = object({
    kind: oneOf('allowed', 'foreign-domain', 'other-user'),
    domain: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    mail: optional(reply),
    rcpt: optional(reply),
});
const login = object({ mechanism: shape_text, auth: reply, senders: list(sender) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/recipients.js


const recipient = object({
    kind: oneOf('postmaster', 'abuse', 'null-sender', 'own-domain-spoofed'),
    domain: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    mail: optional(reply),
    rcpt: optional(reply),
});
const vrfy = object({ existing: reply, random: optional(reply), expn: optional(reply) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/relay.js



const relayAttempt = object({
    vector: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    trick: optional(oneOf(true)),
    mail: optional(reply),
    rcpt: optional(reply),
    data: optional(reply),
});
const relay = object({
    attempts: list(relayAttempt),
    askedFor: optional(shape_text),
    skipped: list(shape_text),
    control: optional(relayAttempt),
    acceptAll: optional(relayAttempt),
    unknownUser: optional(relayAttempt),
    unknownCommand: optional(reply),
    reservedRecipient: flag,
    cut: optional(failure),
});

;// CONCATENATED MODULE: ./compiled/evidence/schema/tls.js


const tls = object({
    version: shape_text,
    cipher: shape_text,
    chain: list(certificate, 0, caps/* CAPS */.q.chain),
    trust: oneOf('trusted', 'self-signed', 'unknown-issuer', 'incomplete-chain'),
    verify: shape_text,
});
const obsoleteTls = object({ accepted: nullable(shape_text), refusal: optional(shape_text) });
const cipher = object({ family: shape_text, accepted: nullable(shape_text) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/endpoint.js










const endpoint_endpoint = object({
    protocol: oneOf(...endpoint/* PROTOCOLS */.y),
    port: port,
    required: flag,
    connectedTo: optional(shape_text),
    connect: optional(slot(object({ ms: amount }))),
    greeting: optional(slot(reply)),
    ehlo: optional(slot(ehlo)),
    authInClear: optional(slot(reply)),
    starttls: optional(slot(starttls)),
    injection: optional(slot(injection)),
    tls: optional(slot(tls)),
    ehloInTls: optional(slot(ehlo)),
    obsoleteTls: optional(slot(obsoleteTls)),
    mailBeforeTls: optional(slot(reply)),
    ciphers: optional(slot(list(cipher))),
    recipients: optional(slot(list(recipient))),
    vrfy: optional(slot(vrfy)),
    bareLf: optional(slot(nullable(reply))),
    smuggling: optional(slot(list(smuggling))),
    tlsa: optional(slot(answer)),
    relay: optional(slot(relay)),
    login: optional(slot(login)),
    transcript: list(shape_text),
});

;// CONCATENATED MODULE: ./compiled/evidence/schema/host.js







const serverAddress = object({
    address: address,
    notPublic: optional(shape_text),
    ptr: optional(slot(answer)),
    forwardOfPtr: optional(slot(answers)),
    lists: optional(slot(answers)),
    endpoints: list(endpoint_endpoint),
});
/** A line of an evidence file that holds a host. */
const hostLine = object({
    kind: oneOf('host'),
    host: words_name,
    source: source,
    roles: list(oneOf(...host/* ROLES */.g)),
    declared: list(address),
    target: optional(object({ name: words_name, addresses: slot(list(address)), untold: optional(failure) })),
    senderDomains: list(words_name),
    loginGiven: flag,
    a: optional(slot(answer)),
    aaaa: optional(slot(answer)),
    dnssec: optional(slot(dnssecAnswers)),
    domainLists: optional(slot(answers)),
    spfHelo: optional(slot(spfResults)),
    addresses: list(serverAddress),
});

// EXTERNAL MODULE: ./compiled/policy/types.js
var types = __webpack_require__(57007);
;// CONCATENATED MODULE: ./compiled/evidence/schema/run.js




const isInstant = (given) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) && !Number.isNaN(Date.parse(given));
const listHealth = object({
    zone: words_name,
    gating: flag,
    health: slot(oneOf(true)),
    healthOfIpv6: optional(slot(oneOf(true))),
});
const vantage = object({
    ehloName: optional(shape_text),
    resolvers: list(shape_text),
    proxied: flag,
    validating: optional(slot(flag)),
    validators: optional(list(shape_text)),
    egress25: oneOf('open', 'blocked', 'unknown', 'not-tested'),
    lists: list(listHealth),
    domainLists: list(listHealth),
});
const waiver = object({
    finding: shape_text,
    host: optional(shape_text),
    domain: optional(shape_text),
    until: optional(shape_text),
    reason: shape_text,
    source: source,
});
/** The first line of an evidence file. */
const runLine = object({
    kind: oneOf('run'),
    schemaVersion: oneOf(1),
    tool: object({ name: shape_text, version: shape_text }),
    observedAt: word('a UTC time as in 2026-01-31T12:00:00Z', isInstant),
    durationMs: amount,
    policy: object({
        profile: oneOf(...types/* PROFILES */.jI),
        failOn: oneOf(...types/* FAIL_ON */.d$),
        onInconclusive: oneOf(...types/* ON_INCONCLUSIVE */.Xv),
        severities: dictionary(oneOf(...types/* SEVERITIES */.oC)),
        waivers: list(waiver),
    }),
    vantage,
});

;// CONCATENATED MODULE: ./compiled/evidence/codec.js






const MOST_ERRORS = 20;
/**
 * The evidence file: NDJSON, the run in the first line, then a line a domain, then a line a host. Keys stay in the order in
 * which they were set. The first line says how many there are, so that a file that was cut is not judged as a whole one.
 */
function encode({ run: { kind, schemaVersion, ...run }, domains, hosts }) {
    const first = { kind, schemaVersion, lines: 1 + domains.length + hosts.length, ...run };
    return [first, ...domains, ...hosts].map((line) => `${JSON.stringify(line)}\n`).join('');
}
/**
 * Reads an evidence file that anybody may have written. What it returns has the shape of {@link Evidence} throughout,
 * strings longer than {@link CAPS} are cut and unknown keys are gone.
 * @returns at most 20 errors, each with its line; they hold keys of the file, so escape them.
 */
function decode(file) {
    if (file.length > caps/* CAPS */.q.file)
        return { ok: false, errors: [`the evidence file is over ${caps/* CAPS */.q.file} characters`] };
    const errors = [];
    const domains = [];
    const hosts = [];
    const problemAt = (line, path, wanted) => {
        if (errors.length < MOST_ERRORS)
            errors.push(`line ${line}: ${path ? `${path} ` : ''}must be ${wanted}`);
    };
    let run;
    let announced = 0;
    let lines = 0;
    for (const { number, json } of linesOf(file)) {
        if (errors.length >= MOST_ERRORS)
            break;
        lines++;
        const problem = (path, wanted) => problemAt(number, path, wanted);
        const value = parse(json, problem);
        if (value === undefined)
            continue;
        if (!run) {
            const version = unknownVersion(value);
            if (version)
                return { ok: false, errors: [`line ${number}: ${version}`] };
            run = runLine(value, '', problem);
            announced = integer(1, 1 + 2 * caps/* CAPS */.q.elements)(value['lines'], 'lines', problem);
        }
        else if (value['kind'] === 'run')
            problem('', 'a host or a domain: one file holds one run');
        else if (value['kind'] === 'domain')
            domains.push({ line: number, value: domainLine(value, '', problem) });
        else
            hosts.push({ line: number, value: hostLine(value, '', problem) });
    }
    if (!run && errors.length === 0)
        errors.push('the evidence file is empty');
    if (errors.length === 0 && lines !== announced)
        problemAt(1, 'lines', `${lines}, the lines of this file: it was cut, or is two in one`);
    if (errors.length === 0)
        judgeCoherence(domains, hosts, problemAt);
    if (!run || errors.length > 0)
        return { ok: false, errors };
    const evidence = { run, domains: domains.map(({ value }) => value), hosts: hosts.map(({ value }) => value) };
    return { ok: true, evidence };
}
function* linesOf(file) {
    let start = 0;
    for (let number = 1; start < file.length; number++) {
        const newline = file.indexOf('\n', start);
        const end = newline < 0 ? file.length : newline;
        if (end - start > caps/* CAPS */.q.line)
            yield { number, json: '' };
        else {
            const json = file.slice(start, end).trim();
            if (json !== '')
                yield { number, json };
        }
        start = end + 1;
    }
}
function parse(json, problem) {
    if (json === '') {
        problem('', `at most ${caps/* CAPS */.q.line} characters long`);
        return undefined;
    }
    try {
        const value = JSON.parse(json);
        if (isRecord(value))
            return value;
    }
    catch {
        // Falls through: the parser's message quotes the file.
    }
    problem('', 'a JSON object');
    return undefined;
}
function unknownVersion(run) {
    const version = run['schemaVersion'];
    return run['kind'] === 'run' && Number.isInteger(version) && version !== 1
        ? `evidence of schemaVersion ${version}, this version of smtp-preflight reads 1`
        : undefined;
}


/***/ }),

/***/ 84778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./compiled/checks/index.js + 89 modules
var compiled_checks = __webpack_require__(45167);
;// CONCATENATED MODULE: ./compiled/derive/relay-proof.js
/** The probe hung up behind the 354 that proves a relay: what it had still to ask there was not asked. */
const endsAtProof = ({ relay }) => relay?.ok === true &&
    relay.value.askedFor === undefined &&
    relay.value.attempts.some(({ data }) => data?.code === 354);
const ENDED_AT_PROOF = 'not asked: the probe itself hung up when the server was ready to relay its mail (354), so that none is sent; run again when that is mended';

// EXTERNAL MODULE: ./compiled/checks/applies.js
var applies = __webpack_require__(13265);
// EXTERNAL MODULE: ./compiled/checks/finding.js
var finding = __webpack_require__(45572);
// EXTERNAL MODULE: ./compiled/checks/inconclusive.js
var inconclusive = __webpack_require__(59557);
;// CONCATENATED MODULE: ./compiled/checks/runner.js




/** All findings of these checks: those about hosts host by host, then those about domains domain by domain. */
function runChecks(checks, { run, hosts, domains }) {
    const findingsIn = (scopes) => checks.flatMap((check) => scopes(check).flatMap((scope) => findingsOf(check, scope)));
    return [
        ...hosts.flatMap((host) => {
            const its = domains.filter((domain) => domain.hosts.includes(host.host));
            return findingsIn((check) => hostScopes(check, { run, host, domains: its }));
        }),
        ...domains.flatMap((domain) => {
            const its = hosts.filter(({ host }) => domain.hosts.includes(host));
            return findingsIn((check) => domainScopes(check, { run, domain, hosts: its }));
        }),
    ];
}
function hostScopes(check, scope) {
    const { run, host, domains } = scope;
    const addresses = host.addresses.map((address) => ({ run, host, address }));
    switch (check.about) {
        case 'host':
            return [scope];
        case 'address':
            return addresses;
        case 'list':
            return addresses.flatMap((scope) => run.vantage.lists.map(({ zone }) => ({ ...scope, list: zone })));
        case 'endpoint':
            return addresses.flatMap((scope) => endpointScopes(check, scope));
        case 'name':
            return [{ run, host, name: host.host }];
        case 'name-list':
            return run.vantage.domainLists.map(({ zone }) => ({ run, host, name: host.host, list: zone }));
        default:
            // Without a domain a check of domains is asked once, so that it can say which input it wants.
            return domains.length > 0 ? [] : [{ run, host }];
    }
}
function domainScopes(check, scope) {
    const { run, domain, hosts } = scope;
    const addresses = hosts.flatMap((host) => host.addresses.map((address) => ({ ...scope, host, address })));
    switch (check.about) {
        case 'domain':
            return [scope];
        case 'domain-address':
            return addresses;
        case 'domain-selector':
            // Without a selector the check is asked once, so that it can say which input it wants.
            return (domain.selectors.length > 0 ? domain.selectors : ['']).map((selector) => ({ ...scope, selector }));
        case 'domain-list':
            return run.vantage.domainLists.map(({ zone }) => ({ ...scope, list: zone }));
        case 'domain-endpoint':
            return addresses.flatMap((one) => endpointScopes(check, one));
        case 'name':
            return [{ run, domain, name: domain.domain }];
        case 'name-list':
            return run.vantage.domainLists.map(({ zone }) => ({ run, domain, name: domain.domain, list: zone }));
        default:
            return [];
    }
}
const endpointScopes = ({ on }, scope) => scope.address.endpoints
    .filter(({ protocol }) => !on || on.includes(protocol))
    .map((endpoint) => ({ ...scope, endpoint }));
function findingsOf(check, scope) {
    try {
        return judge(check, scope).map((verdict) => toFinding(check, scope, verdict));
    }
    catch (error) {
        const message = `a defect of smtp-preflight, please report it: ${String(error)}`;
        return [toFinding(check, scope, { outcome: 'inconclusive', reason: 'internal', message })];
    }
}
function judge(check, scope) {
    const unasked = closedPort(check, scope);
    if (unasked)
        return [unasked];
    const excluded = withoutDomain(check, scope) ?? check.excludes?.(scope);
    if (excluded)
        return [{ outcome: 'not-applicable', message: excluded }];
    const seen = {};
    for (const need of check.needs) {
        const slot = slotOf(scope, need);
        if (!slot)
            return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `the evidence holds no \`${need}\`` }];
        if (!slot.ok)
            return [unanswered(scope, slot.error)];
        seen[need] = slot.value;
    }
    const verdicts = [check.evaluate(seen, scope)].flat();
    if (verdicts.length === 0)
        throw new Error(`${check.id} gave no verdict`);
    for (const code of verdicts.map(codeOf))
        if (code !== undefined && !(code in check.findings))
            throw new Error(`${check.id} has no code ${code}`);
    return verdicts;
}
/** Why the evidence lacks what the check needs. */
function unanswered({ endpoint }, { kind, message }) {
    const byUs = kind === 'not-gathered' && endpoint && endsAtProof(endpoint);
    return { outcome: 'inconclusive', reason: kind, message: byUs ? ENDED_AT_PROOF : message };
}
function codeOf(verdict) {
    if (verdict.outcome === 'fail')
        return verdict.code;
    return verdict.outcome === 'inconclusive' ? verdict.couldBe : undefined;
}
/** What nobody asked for and does not answer is not checked; that it could not be asked says nothing of it. */
function closedPort(check, { endpoint }) {
    if (check.judgesClosedPorts || !endpoint || endpoint.required || !endpoint.connect || endpoint.connect.ok)
        return undefined;
    const closed = (0,applies/* withoutAnswer */.BU)(endpoint);
    return closed ? { outcome: 'not-applicable', message: closed } : (0,inconclusive/* emptySlot */.o)(endpoint.connect, 'the port');
}
const withoutDomain = ({ about }, { domain }) => about.startsWith('domain') && !domain ? applies/* NO_SENDER_DOMAIN */.ze : undefined;
function slotOf(scope, need) {
    for (const record of [scope.endpoint, scope.address, scope.host, scope.domain])
        if (record && need in record)
            return record[need];
    return undefined;
}
function toFinding(check, scope, verdict) {
    const host = 'host' in verdict ? verdict.host : undefined;
    const subject = { ...(host && { host }), ...subjectOf(scope) };
    const about = { check: check.id, subject, outcome: verdict.outcome, references: [...check.references] };
    if (verdict.outcome === 'not-applicable')
        return { ...about, code: 'not-applicable', says: sentence(verdict.message), proof: [] };
    const { seen, wanted, proof = [] } = verdict;
    if (verdict.outcome === 'pass')
        return { ...about, code: 'ok', says: verdict.says ?? check.title, seen, wanted, proof };
    if (verdict.outcome === 'inconclusive')
        return {
            ...about,
            code: 'inconclusive',
            reason: verdict.reason,
            ...(verdict.couldBe && { couldBe: verdict.couldBe }),
            says: verdict.says ?? sentence(verdict.message),
            seen,
            wanted,
            proof,
            fix: verdict.fix,
        };
    const text = check.findings[verdict.code];
    const values = { ...subject, ...verdict.values };
    const pastes = text.pastes?.(scope, stringsIn(values)) ?? [];
    return {
        ...about,
        code: verdict.code,
        says: verdict.says ?? (0,finding/* fill */.G)(text.says, values),
        seen,
        wanted,
        proof,
        fix: (0,finding/* fill */.G)(text.fix, values),
        ...(pastes.length > 0 && { pastes }),
    };
}
const stringsIn = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
function subjectOf({ host, address, endpoint, domain, list, selector }) {
    return {
        ...(host && { host: host.host }),
        ...(address && { address: address.address }),
        ...(endpoint && { port: endpoint.port, protocol: endpoint.protocol }),
        ...(domain && { domain: domain.domain }),
        ...(list && { list }),
        ...(selector && { selector }),
    };
}
/** A message as a sentence of its own, unless a name or a code comes first: those keep their letters. */
const sentence = (message) => message.replace(/^[a-z](?=[a-z]* )/, (first) => first.toUpperCase());

;// CONCATENATED MODULE: ./compiled/evidence/redact.js
const MASK = '***';
/** Below this a secret is a common syllable, and masking it everywhere would falsify names and addresses. */
const SHORT = 4;
/** Below this the base64 of a secret is so short that certificates hold it by chance. */
const SHORT_IN_BASE64 = 6;
/** Bytes below which the hex of a secret is a usual number. */
const SHORT_IN_HEX = 3;
/** Characters beyond which a secret is masked in parts, each of them unlike anything else: patterns must not grow too large. */
const LONG = 256;
/**
 * Masks secrets in every string of a value, keys included: as they are, UTF-8 read as latin1, escaped as {@link spellings}
 * tells, in hex, and in base64 wherever they start in it, which holds for AUTH PLAIN and XOAUTH2 blobs; there the whole run
 * is masked. A secret of fewer than 4 characters is masked only where white space or the ends of the string delimit it.
 * @returns a copy; objects keep the order of their keys
 */
function redact(value, secrets) {
    const masks = longestFirst(secrets).map((secret) => maskFor(secret));
    const inText = inTurn(masks);
    const inValue = (given) => {
        if (typeof given === 'string')
            return inText(given);
        if (Array.isArray(given))
            return given.map(inValue);
        if (typeof given !== 'object' || given === null)
            return given;
        return Object.fromEntries(Object.entries(given).map(([key, element]) => [inText(key), inValue(element)]));
    };
    return (masks.length === 0 ? value : inValue(value));
}
/** Fields with the words of mail servers, who are told the logins. */
const SAID = ['lines', 'transcript', 'message', 'trailing', 'keywords'];
/** Fields with what a web server says. */
const SERVED = ['body', 'contentType'];
const MAILBOXES = ['reversePath', 'recipient'];
/**
 * Masks secrets in what others say, as {@link redact} does. Names, addresses and words of ours stay as they are, since they
 * are judged; of our own mailboxes only those of a user are masked, but for their domain. Keys, which no word or name is
 * like, are masked everywhere: resolvers hear them and may answer with them, so that they become names to ask.
 * A user name that is part of a longer word or domain name is none: a user may be called as a host is.
 */
function redactEvidence(evidence, { keys, passwords, users }) {
    const served = inTurn(longestFirst(passwords).map((secret) => maskFor(secret)));
    const names = inTurn(longestFirst(users).map((user) => maskFor(user, NAME)));
    const rules = new Map([
        ...SAID.map((field) => [field, (text) => names(served(text))]),
        ...SERVED.map((field) => [field, served]),
        ...MAILBOXES.map((field) => [field, (text) => maskMailbox(text, users)]),
    ]);
    const inValue = (given, mask) => {
        if (typeof given === 'string')
            return mask(given);
        if (Array.isArray(given))
            return given.map((element) => inValue(element, mask));
        if (typeof given !== 'object' || given === null)
            return given;
        const rule = (key) => (mask === same ? rules.get(key) : undefined);
        return Object.fromEntries(Object.entries(given).map(([key, element]) => [key, inValue(element, rule(key) ?? mask)]));
    };
    return inValue(redact(evidence, keys), same);
}
const same = (text) => text;
const inTurn = (masks) => (text) => masks.reduce((masked, mask) => mask(masked), text);
const longestFirst = (secrets) => [...new Set(secrets)]
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length)
    .flatMap(partsOf);
function partsOf(secret) {
    const characters = [...secret];
    const size = Math.ceil(characters.length / Math.ceil(characters.length / LONG));
    const starts = Array.from({ length: Math.ceil(characters.length / size) }, (_, at) => at * size);
    return starts.map((start) => characters.slice(start, start + size).join(''));
}
function maskMailbox(mailbox, users) {
    const at = mailbox.lastIndexOf('@');
    const [local, domain] = at < 0 ? [mailbox, ''] : [mailbox.slice(0, at), mailbox.slice(at)];
    const isUser = users.some((user) => [mailbox, local].includes(user));
    return isUser ? MASK + domain : mailbox;
}
/** White space or the ends of the text delimit it. */
const WORD = ['(?<!\\S)', '(?!\\S)'];
/** It is no part of a longer word or domain name; the hyphen of a reply that goes on is none of a word. */
const NAME = ['(?<!\\w|\\w\\.|(?<!^(?:S: )?[2-5]\\d\\d)-)', '(?![\\w-]|\\.\\w)'];
const ANYWHERE = ['', ''];
function maskFor(secret, edges = secret.length < SHORT ? WORD : ANYWHERE) {
    const bytes = Buffer.byteLength(secret);
    const short = secret.length < SHORT;
    const whole = base64(secret, 0);
    const forms = new RegExp([
        within(edges, asWritten(secret)),
        within(short ? WORD : ANYWHERE, inHex(secret)),
        within(WORD, short ? quoted(whole) : `${quoted(whole.replace(/=+$/, ''))}={0,2}`),
    ].join('|'), 'g');
    if (short || bytes < SHORT_IN_BASE64)
        return (text) => text.replace(forms, MASK);
    const cores = new RegExp([0, 1, 2].map((offset) => inBase64(secret, offset)).join('|'));
    return (text) => maskRuns(text, cores).replace(forms, MASK);
}
const within = ([before, behind], pattern) => `${before}(?:${pattern})${behind}`;
const quoted = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** A pattern for text of which any characters but letters and digits are escaped; those that repeat, all or none. */
const asWritten = (text) => text.replace(/([^a-z0-9])\1*/giu, (run) => `(?:${[...new Set(spellings(run))].join('|')})`);
const ENTITIES = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
/** Patterns for a text: as it is, or escaped as in URLs, forms, quoted-printable, xtext (RFC 3461 §4), C, JSON and HTML. */
function spellings(text) {
    const bytes = [...Buffer.from(text)];
    // UTF-8 is often read as latin1.
    const readings = [text, Buffer.from(bytes).toString('latin1')];
    return [
        ...(/^ +$/.test(text) ? ['_', '\\+'].map((blank) => blank.repeat(text.length)) : []),
        ...readings.flatMap((reading) => [
            quoted(reading),
            quoted(JSON.stringify(reading).slice(1, -1)),
            quoted(reading.replaceAll('/', '\\/')),
            quoted(reading.replace(/[&<>"']/g, (character) => `&${ENTITIES[character]};`)),
            Array.from(reading, (character) => entity(character.codePointAt(0))).join(''),
            reading
                .split('')
                .map((unit) => `\\\\u${hex(unit.charCodeAt(0), 4)}`)
                .join(''),
        ]),
        ...['%', '=', '\\+', '\\\\x'].map((sign) => bytes.map((byte) => sign + hex(byte)).join('')),
        bytes.map((byte) => `\\\\${byte.toString(8).padStart(3, '0')}`).join(''),
    ];
}
const entity = (point) => `&#(?:0{0,4}${point}|[xX]0{0,4}${hex(point)});`;
/** A pattern for a number in hex, in capitals or not. */
const hex = (value, digits = 2) => value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
/** A pattern for text all of whose bytes are in hex, one after the other or each behind a sign, which few bytes must have. */
function inHex(text) {
    const [first = '', ...others] = [...Buffer.from(text)].map((byte) => hex(byte));
    if (others.length + 1 < SHORT_IN_HEX)
        return [first, ...others].map((digits) => `[%=]${digits}`).join('');
    return `(?:[%=+]|\\\\x)?${[first, ...others].join('(?:[ :%=+]|\\\\x)?')}`;
}
const base64 = (text, offset) => Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
/** A pattern for the base64 of a text, but for what depends on the bytes around it, when `offset` (mod 3) bytes precede it. */
function inBase64(text, offset) {
    const bytes = Buffer.byteLength(text);
    const own = base64(text, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes) * 8) / 6));
    return own.replaceAll('+', '[+-]').replaceAll('/', '[/_]');
}
const isBase64 = (character) => character !== undefined && /^[\w+/=-]$/.test(character);
/** Masks all of the base64 that a match stands in. */
function maskRuns(text, core) {
    let done = '';
    let rest = text;
    for (let match = core.exec(rest); match; match = core.exec(rest)) {
        let start = match.index;
        let end = start + match[0].length;
        while (isBase64(rest[start - 1]))
            start--;
        while (isBase64(rest[end]))
            end++;
        done += rest.slice(0, start) + MASK;
        rest = rest.slice(end);
    }
    return done + rest;
}

// EXTERNAL MODULE: ./compiled/evidence/slot.js
var evidence_slot = __webpack_require__(54153);
// EXTERNAL MODULE: ./compiled/version.js
var version = __webpack_require__(34783);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
// EXTERNAL MODULE: ./compiled/derive/block-lists.js
var block_lists = __webpack_require__(96442);
// EXTERNAL MODULE: ./compiled/gather/context.js
var gather_context = __webpack_require__(2012);
;// CONCATENATED MODULE: ./compiled/gather/block-lists.js




/** Asks each list for its test points. */
async function proveLists(context) {
    if (!(0,gather_context/* wants */.YN)(context, 'lists'))
        return [];
    return Promise.all(context.plan.lists.map(async (list) => {
        const [health, healthOfIpv6] = await Promise.all([
            (0,gather_context/* orDefect */.br)(prove(context, list, 4)),
            list.families.includes(6) ? (0,gather_context/* orDefect */.br)(prove(context, list, 6)) : undefined,
        ]);
        return { zone: list.zone, gating: list.gating, health, ...(healthOfIpv6 && { healthOfIpv6 }) };
    }));
}
async function prove(context, list, family) {
    const [always, never] = block_lists/* TEST_POINTS */.T1[family];
    const [listed, clean] = await Promise.all([ask(context, always, list), ask(context, never, list)]);
    return healthOf(list.zone, { [always]: listed }, { [never]: clean }, (answer) => (0,block_lists/* interpret */.U4)(answer, list));
}
/** What its test entries say of a list; each entry with the answer to it. */
function healthOf(zone, always, never, meaningOf) {
    for (const answer of Object.values({ ...always, ...never })) {
        if (!answer.ok)
            return answer;
        const meaning = meaningOf(answer.value);
        if (typeof meaning === 'object' && 'refused' in meaning)
            return (0,evidence_slot/* failure */.V)('resolver-refused', meaning.refused);
        if (typeof meaning === 'object' && 'dead' in meaning)
            return (0,evidence_slot/* failure */.V)('list-dead', meaning.dead);
    }
    const isListed = ([, answer]) => answer.ok && meaningOf(answer.value) !== 'not-listed';
    const silent = Object.entries(always).find((entry) => !isListed(entry));
    if (silent)
        return (0,evidence_slot/* failure */.V)('list-dead', `${zone} does not list its test entry ${silent[0]}`);
    const eager = Object.entries(never).find(isListed);
    return eager ? (0,evidence_slot/* failure */.V)('list-dead', `${zone} lists ${eager[0]}: it lists everything`) : (0,evidence_slot.ok)(true);
}
/** Asks the lists that proved themselves; a list that does not know the family of the address is not asked. */
async function gatherListings(context, evidence, proved) {
    if (!(0,gather_context/* wants */.YN)(context, 'lists'))
        return;
    const family = (0,addresses/* familyOf */.Ap)(evidence.address);
    const health = new Map((await proved).map((list) => [list.zone, family === 4 ? list.health : list.healthOfIpv6]));
    const answers = await Promise.all(context.plan.lists
        .filter(({ families }) => families.includes(family))
        .map(async (list) => {
        const state = health.get(list.zone);
        return [
            list.zone,
            state?.ok ? await ask(context, evidence.address, list) : state,
        ];
    }));
    evidence.lists = (0,evidence_slot.ok)(Object.fromEntries(answers));
}
const ask = (context, address, list) => askList(context, (0,block_lists/* queryName */.CY)(address, list), list);
/** An answer in which the name is that of the public zone: the zone that is asked may hold a key. */
async function askList({ network }, name, list) {
    const answer = await network.resolve(name, 'A');
    const shown = (text) => withPublicZone(text, list);
    if (!answer.ok)
        return (0,evidence_slot/* failure */.V)(answer.error.kind, shown(answer.error.message));
    return (0,evidence_slot.ok)({
        ...answer.value,
        records: answer.value.records.map((r) => ({ ...r, name: shown(r.name), data: shown(r.data) })),
    });
}
/** Name servers may answer in other letters than they were asked in. */
function withPublicZone(text, { zone, queryZone }) {
    const literal = queryZone.replaceAll('.', '\\.');
    return text.replace(new RegExp(literal, 'gi'), zone);
}

// EXTERNAL MODULE: ./compiled/gather/domain.js + 1 modules
var gather_domain = __webpack_require__(94008);
// EXTERNAL MODULE: ./compiled/derive/domain-lists.js
var domain_lists = __webpack_require__(70499);
;// CONCATENATED MODULE: ./compiled/gather/domain-lists.js




/** Asks each list of domain names for its test points (RFC 5782 §5). */
async function proveDomainLists(context) {
    if (!(0,gather_context/* wants */.YN)(context, 'domainLists'))
        return [];
    return Promise.all(context.plan.domainLists.map(async (list) => ({
        zone: list.zone,
        gating: list.gating,
        health: await (0,gather_context/* orDefect */.br)(domain_lists_prove(context, list)),
    })));
}
async function domain_lists_prove(context, list) {
    const { testEntry, zone } = list;
    const [listed, clean] = await Promise.all([domain_lists_ask(context, testEntry, list), domain_lists_ask(context, domain_lists/* NEVER_LISTED */.Nb, list)]);
    const meaningOf = (answer) => (0,domain_lists/* interpretDomain */.eP)(answer, list);
    return healthOf(zone, { [testEntry]: listed }, { [domain_lists/* NEVER_LISTED */.Nb]: clean }, meaningOf);
}
/** Asks the lists that proved themselves about a name: that of a host, or a domain. */
async function gatherNameListings(context, name, evidence, proved) {
    if (!(0,gather_context/* wants */.YN)(context, 'domainLists'))
        return;
    const health = new Map((await proved).map((list) => [list.zone, list.health]));
    const answers = await Promise.all(context.plan.domainLists.map(async (list) => {
        const state = health.get(list.zone);
        const answer = state?.ok ? await domain_lists_ask(context, (0,domain_lists/* askedOf */.iN)(name, list), list) : state;
        return [list.zone, answer];
    }));
    evidence.domainLists = (0,evidence_slot.ok)(Object.fromEntries(answers));
}
const domain_lists_ask = (context, name, list) => askList(context, `${name}.${list.queryZone}`, list);

// EXTERNAL MODULE: ./compiled/gather/endpoints.js
var gather_endpoints = __webpack_require__(94741);
;// CONCATENATED MODULE: ./compiled/gather/egress.js



/**
 * Clouds drop outbound port 25 without a word. Any answer on 25, a reset too, proves that it is open; only when every
 * target was silent are the controls asked, and when these are silent too, the targets are not to blame.
 *
 * @param deadline as {@link Context.deadline}, by which the controls have answered or prove nothing
 */
async function judgeEgress(context, hosts, deadline) {
    const endpoints = (0,gather_endpoints/* endpointsOf */.uY)(hosts).filter(({ port, connect, connectedTo }) => port === 25 && connect && !connectedTo);
    if (endpoints.length === 0)
        return 'not-tested';
    if (endpoints.some(({ connect }) => answered(connect)))
        return 'open';
    const silent = endpoints.filter(({ connect }) => connect?.ok === false && connect.error.kind === 'timeout');
    if (silent.length === 0 || context.plan.egressControls.length === 0)
        return 'unknown';
    const clock = new AbortController();
    const over = context.network.sleep(Math.max(0, deadline - context.network.now()), clock.signal);
    // A defect of ours proves as little as silence.
    const controls = await Promise.race([askControls(context).catch(() => []), over]);
    clock.abort();
    if (!controls || controls.length === 0)
        return 'unknown';
    if (controls.some(answered))
        return 'open';
    silent.forEach(blame);
    return 'blocked';
}
const answered = (connect) => connect !== undefined && (connect.ok || connect.error.kind === 'refused');
/** Outcomes of the connects; a control whose name does not resolve says nothing. */
async function askControls({ plan, network }) {
    const outcomes = await Promise.all(plan.egressControls.map(async ({ host, port }) => {
        const address = (0,addresses/* isAddress */.PW)(host) ? host : await firstAddress(network, host);
        if (address === undefined)
            return undefined;
        const connection = await network.connect({ address, port });
        if (connection.ok)
            connection.value.end();
        return connection;
    }));
    return outcomes.filter((outcome) => outcome !== undefined);
}
async function firstAddress(network, name) {
    const answer = await network.resolve(name, 'A');
    return answer.ok ? answer.value.records.find(({ type }) => type === 'A')?.data : undefined;
}
function blame(endpoint) {
    const blocked = (0,evidence_slot/* failure */.V)('egress-blocked', 'neither the servers nor the control hosts answer on port 25 from here');
    for (const slot of gather_endpoints/* ENDPOINT_SLOTS */.iP)
        if (endpoint[slot])
            endpoint[slot] = blocked;
}

;// CONCATENATED MODULE: ./compiled/gather/gate.js
/** A gate that is shut. */
function gate() {
    let open = () => { };
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return { opened, open };
}

// EXTERNAL MODULE: ./compiled/evidence/types/endpoint.js
var endpoint = __webpack_require__(61182);
// EXTERNAL MODULE: ./compiled/derive/cipher-suites.js
var cipher_suites = __webpack_require__(34020);
// EXTERNAL MODULE: ./compiled/net/session.js + 4 modules
var net_session = __webpack_require__(15559);
// EXTERNAL MODULE: ./compiled/gather/ehlo-name.js
var ehlo_name = __webpack_require__(90651);
;// CONCATENATED MODULE: ./compiled/gather/raw-hello.js



const HELLO_MS = 15_000;
/**
 * A connection of its own, taken to where a ClientHello is due, for one raw offer. Nothing is returned where STARTTLS is
 * not offered.
 */
async function offerOn(context, protocol, target, offer) {
    const { network, deadline } = context;
    const connected = await network.connect(target);
    if (!connected.ok)
        return connected;
    const connection = connected.value;
    const hello = () => offer(connection, Math.min(network.now() + HELLO_MS, deadline));
    if (protocol === 'submissions')
        return hello();
    const session = (0,net_session/* openSession */.f)(connection, network, { deadline });
    try {
        const greeting = await session.greeting();
        if (!greeting.ok)
            return greeting;
        const ehlo = await session.ehlo(await (0,ehlo_name/* ehloName */.g)(context, connection));
        if (!ehlo.ok)
            return ehlo;
        if (!('STARTTLS' in ehlo.value.keywords))
            return undefined;
        const reply = await session.command('STARTTLS');
        if (!reply.ok)
            return reply;
        if (reply.value.code !== 220)
            return (0,evidence_slot/* failure */.V)('tls-failed', `STARTTLS was answered ${reply.value.code}`);
        return await hello();
    }
    finally {
        session.quit();
    }
}

;// CONCATENATED MODULE: ./compiled/gather/ciphers.js



/**
 * One hello offers all that should not be taken: a server that refuses it takes none of it. One that does not has chosen
 * by a preference of its own perhaps, so what is worse than its choice is offered once more, without that choice, where
 * the server bears a further connection. What a choice left untold is not in the evidence.
 *
 * @param again whether a second connection may be made
 */
async function gatherCiphers(context, endpoint, target, servername, again) {
    const ask = (families) => offerOn(context, endpoint.protocol, target, (connection, deadline) => connection.offerCiphers({ suites: families.flatMap(({ suites }) => [...suites.keys()]), servername }, deadline));
    const families = (0,cipher_suites/* cipherFamilies */.y)(endpoint.protocol);
    const first = toldBy(families, await ask(families));
    if (!first)
        return;
    endpoint.ciphers = first;
    const chosen = first.ok ? families.findIndex(({ name }) => name === chosenIn(first.value)) : -1;
    if (!first.ok || !again || chosen < 0 || families[chosen].weak)
        return;
    const worse = families.slice(0, chosen);
    const second = toldBy(worse, await ask(worse));
    if (second?.ok)
        endpoint.ciphers = (0,evidence_slot.ok)([...second.value, ...first.value]);
}
/** A refusal tells of every family that was offered, a choice of its own alone. */
function toldBy(families, answer) {
    if (!answer?.ok)
        return answer;
    const suite = answer.value;
    return (0,evidence_slot.ok)(suite === null
        ? families.map(({ name }) => ({ family: name, accepted: null }))
        : families.flatMap(({ name, suites }) => suites.has(suite) ? [{ family: name, accepted: suites.get(suite) }] : []));
}
const chosenIn = (probes) => probes.find(({ accepted }) => accepted !== null)?.family;

// EXTERNAL MODULE: ./compiled/derive/replies.js
var derive_replies = __webpack_require__(66107);
// EXTERNAL MODULE: ./compiled/gather/further.js
var further = __webpack_require__(50225);
// EXTERNAL MODULE: ./compiled/derive/certificate.js
var certificate = __webpack_require__(38992);
;// CONCATENATED MODULE: ./compiled/gather/login.js



/** AUTH inside verified TLS, then every kind of reverse-path up to RCPT. */
async function tryLogin(context, session, host, endpoint, turns) {
    const distrust = whyNotTrusted((0,evidence_slot/* valueIn */.x)(endpoint.tls), host.host);
    if (distrust)
        return (0,evidence_slot/* failure */.V)('tls-failed', `credentials were not sent: ${distrust}`);
    const offered = (0,evidence_slot/* valueIn */.x)(endpoint.ehloInTls)?.keywords['AUTH']?.toUpperCase().split(/\s+/) ?? [];
    const mechanism = ['PLAIN', 'LOGIN'].find((name) => offered.includes(name));
    if (!mechanism)
        return (0,evidence_slot/* failure */.V)('not-gathered', 'neither AUTH PLAIN nor AUTH LOGIN is offered');
    const before = turns.get(host.login.username);
    const turn = authenticateOnce(before, session, mechanism, host.login);
    turns.set(host.login.username, turn.then((slot) => (0,evidence_slot/* valueIn */.x)(slot)));
    const auth = await turn;
    if (!auth.ok)
        return auth;
    const senders = auth.value.code === 235 ? await trySenders(context, session, host) : [];
    return (0,evidence_slot.ok)({ mechanism, auth: auth.value, senders });
}
/** RFC 8314 §3: a trusted certificate with the right name, TLS 1.2 or later; undefined when all holds. */
function whyNotTrusted(tls, name) {
    if (!tls)
        return 'there is no TLS';
    if (tls.version !== 'TLSv1.2' && tls.version !== 'TLSv1.3')
        return `${tls.version} is not safe`;
    if (tls.verify !== 'ok')
        return `the certificate is not trusted (${tls.verify})`;
    if (!(0,certificate/* leafMatches */.c8)(tls, name))
        return `the certificate is not for ${name}`;
    return undefined;
}
async function authenticateOnce(before, session, mechanism, login) {
    const earlier = await before;
    if (earlier && earlier.code !== 235)
        return (0,evidence_slot/* failure */.V)('not-gathered', 'this login was refused on another port or host: one attempt is all a guest makes');
    return mechanism === 'PLAIN' ? plain(session, login) : stepByStep(session, login);
}
const login_base64 = (text) => Buffer.from(text, 'utf8').toString('base64');
/** RFC 4616. */
const plainResponse = ({ username, password }) => login_base64(`\0${username}\0${password}`);
const plain = (session, login) => session.command(`AUTH PLAIN ${plainResponse(login)}`, 'AUTH PLAIN ***');
async function stepByStep(session, { username, password }) {
    let reply = await session.command('AUTH LOGIN');
    for (const answer of [username, password]) {
        if (!reply.ok || reply.value.code !== 334)
            return reply;
        reply = await session.command(login_base64(answer), '***');
    }
    return reply;
}
async function trySenders(context, session, host) {
    const attempts = senders(context, host);
    const replies = await session.group(attempts.flatMap(({ reversePath, recipient }) => ['RSET', `MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`]));
    for (const [index, attempt] of attempts.entries()) {
        attempt.mail = (0,evidence_slot/* valueIn */.x)(replies[index * 3 + 1]);
        attempt.rcpt = (0,evidence_slot/* valueIn */.x)(replies[index * 3 + 2]);
    }
    return attempts;
}
/** What the login sends from in a domain. */
const mailboxIn = (domain, { username }) => `${username.toLowerCase().split('@')[0]}@${domain}`;
/** The login's own name in every allowed domain, a neighbour in its own domain, and a stranger. */
function senders(context, { login, senderDomains }) {
    const [local = '', ownDomain] = login.username.toLowerCase().split('@');
    const home = ownDomain && senderDomains.includes(ownDomain) ? ownDomain : senderDomains[0];
    if (!home)
        return [];
    const recipient = context.plan.relayRecipient ?? `postmaster@${home}`;
    const neighbour = local === 'postmaster' ? 'abuse' : 'postmaster';
    const foreign = context.plan.relayRecipient?.split('@')[1] ?? 'example.net';
    return [
        ...senderDomains.map((domain) => ({
            kind: 'allowed',
            domain,
            reversePath: mailboxIn(domain, login),
            recipient,
        })),
        { kind: 'other-user', domain: home, reversePath: `${neighbour}@${home}`, recipient },
        { kind: 'foreign-domain', domain: foreign, reversePath: `sender-${(0,gather_context/* wordOf */.aG)(context)}@${foreign}`, recipient },
    ];
}

// EXTERNAL MODULE: ./compiled/gather/recipients.js
var recipients = __webpack_require__(48111);
// EXTERNAL MODULE: ./compiled/derive/relay-verdict.js
var relay_verdict = __webpack_require__(44826);
// EXTERNAL MODULE: ./compiled/gather/relay-vectors.js
var relay_vectors = __webpack_require__(86779);
// EXTERNAL MODULE: ./compiled/gather/transactions.js
var transactions = __webpack_require__(30846);
;// CONCATENATED MODULE: ./compiled/gather/relay.js






/** Port 25: as many vectors as refusals are left, then the control C1 where no refusal speaks of relaying. */
async function coreBattery(talk, session, known) {
    const evidence = begin(talk, known);
    const vectors = (0,relay_vectors/* batteryFor */.p)(talk)
        .flat(2)
        .filter(({ vector }) => !evidence.attempts.some((tried) => tried.vector === vector));
    const chosen = vectors.splice(0, (0,transactions/* left */.kb)(talk.refusals));
    evidence.attempts.push(...chosen);
    await relay_ask(talk, session, evidence, chosen);
    evidence.skipped = vectors.map(({ vector }) => vector);
    await askControl(talk, session, evidence);
    await relay_confirm(talk, session, evidence);
    return evidence;
}
/**
 * Submission ports: one stranger's recipient; an own one only where the refusal spoke of relaying, and where its refusal
 * would cost neither port 25 its first vector nor another submission port its one recipient.
 */
async function unauthenticated(talk, session, known) {
    const evidence = begin(talk, known);
    const [own] = talk.host.senderDomains;
    const forMx = talk.host.ports.mx === undefined ? 0 : 1;
    const chosen = (0,relay_vectors/* batteryFor */.p)(talk, 'core')
        .flat(2)
        .filter(({ vector }) => vector === (own ? 'V03' : 'V02'));
    if (evidence.attempts.length === 0 && (0,transactions/* left */.kb)(talk.refusals) > forMx) {
        evidence.attempts.push(...chosen);
        await relay_ask(talk, session, evidence, chosen);
    }
    else if (evidence.attempts.length === 0)
        evidence.skipped = chosen.map(({ vector }) => vector);
    talk.unasked.delete(talk.endpoint);
    const [tried] = evidence.attempts;
    // One for port 25, one for each port that is still to be asked, one for this question.
    const affordable = (0,transactions/* left */.kb)(talk.refusals) > talk.unasked.size + forMx;
    if (own && affordable && session.alive && tried && classOfAnswer(tried) === 'relay-refused') {
        const control = controlIn(own);
        evidence.control = control;
        await (0,transactions/* reserving */.iY)(talk.refusals, () => relay_ask(talk, session, evidence, [control]));
    }
    await relay_confirm(talk, session, evidence);
    return evidence;
}
/** A battery in which nothing more is answered than an earlier one, and C1 for another check, found out. */
const begin = ({ context: { plan } }, { earlier, control }) => {
    const known = earlier?.control ?? control;
    return {
        attempts: earlier?.attempts.filter(derive_replies/* isDecided */.d$) ?? [],
        skipped: [],
        ...(known && { control: known }),
        reservedRecipient: plan.relayRecipient === undefined,
    };
};
/** C1 where it is needed. */
async function askControl(talk, session, evidence) {
    const [own] = talk.host.senderDomains;
    if (!own || !session.alive || !needsControl(talk, evidence))
        return;
    evidence.control = controlIn(own);
    await relay_ask(talk, session, evidence, [evidence.control]);
}
/**
 * Refusals that speak of relaying prove themselves. Those that speak of us as a client, of time or of an unknown user would
 * be said to the control too, and be one refusal too many.
 */
const SELF_EVIDENT = [
    'relay-refused',
    'auth-required',
    'client-rejected',
    'greylisted',
    'user-unknown',
];
/** Whether C1 has to be asked: there is an own domain, and no refusal proves itself. */
const needsControl = ({ host }, { attempts, control }) => host.senderDomains.length > 0 &&
    !control?.rcpt &&
    !attempts.some((tried) => SELF_EVIDENT.includes(classOfAnswer(tried)));
const controlIn = (domain) => ({
    vector: 'C1',
    reversePath: '',
    recipient: `postmaster@${domain}`,
});
const classOfAnswer = (tried) => {
    const answer = (0,derive_replies/* answerTo */.oy)(tried);
    return answer && (0,derive_replies/* classOf */.Kl)(answer);
};
/** A transaction for each. */
async function relay_ask({ refusals }, session, evidence, attempts) {
    noteCut(evidence, await (0,transactions/* transact */.hL)(session, refusals, attempts.map((one) => [one])));
}
function noteCut(evidence, failure) {
    if (failure)
        evidence.cut ??= failure;
}
/**
 * Was a recipient accepted, the first such vector goes on to DATA: 354 is the proof, and the connection is cut there
 * (RFC 5321 §4.1.1.10 makes the server drop the transaction). C3, a domain that cannot exist (RFC 6761), C2, a user
 * who cannot, and a command that does not tell a trap that says yes to everything from a server that relays.
 */
async function relay_confirm(talk, session, evidence) {
    const accepted = evidence.attempts.filter(({ mail, rcpt }) => (0,derive_replies/* isAccepted */.oB)(mail) && (0,derive_replies/* isAccepted */.oB)(rcpt));
    const direct = accepted.find((one) => (0,relay_verdict/* isDirect */.c7)(one, evidence));
    const trick = direct ? undefined : accepted[0];
    const chosen = direct ?? trick;
    if (!chosen || !session.alive)
        return;
    const nobody = (0,gather_context/* wordOf */.aG)(talk.context);
    if (direct && (0,transactions/* left */.kb)(talk.refusals) > 0) {
        evidence.acceptAll = { vector: 'C3', reversePath: '', recipient: `${nobody}@${nobody}.invalid` };
        await relay_ask(talk, session, evidence, [evidence.acceptAll]);
    }
    if ((trick || (0,derive_replies/* isAccepted */.oB)(evidence.acceptAll?.rcpt)) && (0,transactions/* left */.kb)(talk.refusals) > 0) {
        const { host, senderDomains } = talk.host;
        const domain = trick ? domainOfTrick(trick) : `@${senderDomains[0] ?? host}`;
        evidence.unknownUser = { vector: 'C2', reversePath: '', recipient: `${nobody}${domain}` };
        await relay_ask(talk, session, evidence, [evidence.unknownUser]);
        if (direct && session.alive && (0,derive_replies/* isAccepted */.oB)(evidence.unknownUser.rcpt))
            evidence.unknownCommand = (0,evidence_slot/* valueIn */.x)(await session.command('XYZZY'));
    }
    // Where any local part is accepted, DATA would prove nothing of a trick.
    if (!session.alive || (trick && !(0,relay_verdict/* refusesUnknownUser */.lv)(evidence)))
        return;
    const { reversePath, recipient } = chosen;
    const replies = await session.group([`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'DATA']);
    const data = replies[2];
    chosen.data = (0,evidence_slot/* valueIn */.x)(data);
    if (data?.ok === false)
        noteCut(evidence, data.error);
    if (session.alive)
        await session.command('RSET');
}
/** With its `@`; nothing where the trick has no domain, or the domain is quoted. */
const domainOfTrick = ({ recipient }) => /@[^@"!%]+$/.exec(recipient)?.[0] ?? '';
/** True when a recipient was told to come again later (RFC 6647). */
const deferred = ({ relay }) => relay?.ok === true &&
    [...relay.value.attempts, relay.value.control].some((tried) => tried && classOfAnswer(tried) === 'greylisted');

;// CONCATENATED MODULE: ./compiled/gather/relay-wide.js






/** A server that takes this long for a refusal slows us down on purpose. */
const TARPIT_MS = 3000;
const PAUSE_MS = 2000;
/**
 * The batteries `standard` and `full`: on connections of their own, so that no server slows down or hangs up. They exceed
 * what fail2ban tolerates by default, which is why they are the last of all. A connection that is cut is tried once more
 * after a pause, in two halves; a server that tarpits is asked the core vectors only.
 */
async function wideBattery(talk, known) {
    const evidence = begin(talk, known);
    const loads = (0,relay_vectors/* batteryFor */.p)(talk);
    let halved = false;
    for (let load = loads.shift(); load && !acceptedDirectly(evidence); load = loads.shift()) {
        const cut = await askAll(talk, evidence, load);
        if (cut && halved) {
            evidence.cut = cut;
            break;
        }
        if (cut) {
            halved = true;
            await talk.context.network.sleep(PAUSE_MS);
            loads.unshift(...halves(load));
        }
        if (tarpits(load))
            loads.splice(0, loads.length, ...loads.map(coreOf).filter((rest) => rest.length > 0));
    }
    evidence.skipped = relay_vectors/* BATTERIES */.ci[talk.context.plan.relayBattery]
        .flat(2)
        .filter((vector) => !evidence.attempts.some((tried) => tried.vector === vector));
    await conclude(talk, evidence);
    return evidence;
}
async function askAll(talk, evidence, load) {
    const done = await (0,further/* onFurtherConnection */.o)(talk, 'relay battery', async (session) => {
        evidence.attempts.push(...load.flat().filter((one) => !evidence.attempts.includes(one)));
        return (0,transactions/* transact */.hL)(session, talk.refusals, load);
    });
    return done.ok ? done.value : done.error;
}
/** The controls, and the proof, where there is something to prove. */
async function conclude(talk, evidence) {
    const accepted = evidence.attempts.some(({ mail, rcpt }) => (0,derive_replies/* isAccepted */.oB)(mail) && (0,derive_replies/* isAccepted */.oB)(rcpt));
    if (!accepted && (evidence.attempts.length === 0 || !needsControl(talk, evidence)))
        return;
    const done = await (0,further/* onFurtherConnection */.o)(talk, 'controls of the relay battery', async (session) => {
        await askControl(talk, session, evidence);
        await relay_confirm(talk, session, evidence);
    });
    if (!done.ok && accepted)
        evidence.cut ??= done.error;
}
const acceptedDirectly = (evidence) => evidence.attempts.some((one) => (0,derive_replies/* isAccepted */.oB)(one.mail) && (0,derive_replies/* isAccepted */.oB)(one.rcpt) && (0,relay_verdict/* isDirect */.c7)(one, evidence));
const tarpits = (load) => {
    const first = load[0]?.[0];
    const refusal = first && (0,derive_replies/* answerTo */.oy)(first);
    return refusal !== undefined && refusal.code >= 400 && refusal.ms > TARPIT_MS;
};
const coreOf = (load) => load
    .map((transaction) => transaction.filter(({ vector }) => (0,relay_vectors/* isCore */.OB)(vector)))
    .filter((transaction) => transaction.length > 0);
/** What was not answered, on two connections; a transaction of one stays whole. */
function halves(load) {
    const open = load.flatMap((transaction) => {
        const rest = transaction.filter((one) => !(0,derive_replies/* isDecided */.d$)(one));
        const middle = Math.ceil(rest.length / 2);
        return [rest.slice(0, middle), rest.slice(middle)].filter((half) => half.length > 0);
    });
    const middle = Math.ceil(open.length / 2);
    return [open.slice(0, middle), open.slice(middle)].filter((half) => half.length > 0);
}

// EXTERNAL MODULE: ./compiled/gather/talk.js
var gather_talk = __webpack_require__(40237);
;// CONCATENATED MODULE: ./compiled/gather/shared-battery.js



/**
 * What was found out here for another host. Hosts that have an address in common have its refusals in common too, which are
 * few; and whether a server relays does not depend on the name under which it was looked up.
 */
function sharedBattery(talk) {
    const battery = talk.batteries.get((0,gather_talk/* endpointOf */.X5)(talk));
    return battery && (0,evidence_slot.ok)(battery);
}
/** Leaves the battery for other hosts, unless it was cut or put off: then they may learn more. */
function shareBattery(talk) {
    const battery = (0,evidence_slot/* valueIn */.x)(talk.endpoint.relay);
    if (!battery || battery.cut || battery.attempts.length === 0 || deferred(talk.endpoint))
        return;
    talk.batteries.set((0,gather_talk/* endpointOf */.X5)(talk), { askedFor: talk.host.host, ...battery });
}

// EXTERNAL MODULE: ./compiled/gather/smuggling.js
var smuggling = __webpack_require__(53878);
;// CONCATENATED MODULE: ./compiled/gather/vrfy.js





/** VRFY and EXPN of the one name that every server has (RFC 5321 §4.5.1): nobody's name is guessed. */
async function vrfyPostmaster(talk, session) {
    const existing = await counted(talk, session, 'VRFY postmaster');
    talk.endpoint.vrfy = existing.ok ? (0,evidence_slot.ok)({ existing: existing.value }) : existing;
    (0,gather_talk/* orEnd */.Nw)(existing);
    const expn = await counted(talk, session, 'EXPN postmaster');
    if (expn.ok)
        talk.endpoint.vrfy = (0,evidence_slot.ok)({ existing: (0,gather_talk/* orEnd */.Nw)(existing), expn: expn.value });
    (0,gather_talk/* orEnd */.Nw)(expn);
}
/** A name that does not exist, where the other was not refused: only then is there a difference to see. */
async function vrfyNobody(talk, session) {
    const { context, endpoint, host, refusals } = talk;
    const seen = (0,evidence_slot/* valueIn */.x)(endpoint.vrfy);
    if (!seen || seen.random || !(0,derive_replies/* isAccepted */.oB)(seen.existing) || (0,transactions/* spare */.iC)(refusals) === 0 || (0,transactions/* bearable */.PM)(session) === 0)
        return;
    // With a domain: Exim takes a bare word for a mistake in the address (501), where it takes a bare postmaster.
    const [own = host.host] = host.senderDomains;
    const random = await counted(talk, session, `VRFY ${(0,gather_context/* wordOf */.aG)(context)}@${own}`);
    if (random.ok)
        endpoint.vrfy = (0,evidence_slot.ok)({ ...seen, random: random.value });
    (0,gather_talk/* orEnd */.Nw)(random);
}
async function counted({ refusals }, session, command) {
    const reply = await session.command(command);
    if (reply.ok && isLogged(reply.value))
        refusals.count += 1;
    return reply;
}
/**
 * fail2ban counts Postfix's "550 5.1.1 User unknown" and "454 4.7.1 Relay access denied" (filter.d/postfix.conf), and whatever Sendmail is set to hide
 * (filter.d/sendmail-reject.conf): "502 5.7.0" to EXPN, "252 Cannot VRFY user" to VRFY.
 */
const isLogged = (reply) => (reply.code >= 400 && ((0,derive_replies/* enhancedStatus */.Px)(reply)?.startsWith('5.7.') || ![500, 502].includes(reply.code))) ||
    /cannot vrfy/i.test((0,derive_replies/* shown */.SP)(reply));

;// CONCATENATED MODULE: ./compiled/gather/business.js













/** What all the talk is for: does it relay, and what may a user send? */
async function business(talk, session) {
    const { context, endpoint, host, turns } = talk;
    const mx = endpoint.protocol === 'mx';
    if (mx)
        await askStrangersQuestions(talk, session);
    endpoint.relay ??= sharedBattery(talk);
    const earlier = (0,evidence_slot/* valueIn */.x)(endpoint.relay);
    // The battery uses up the refusals without which nothing further is asked.
    talk.relayApart = mx && (isWide(talk) || !bearsBattery(session) || (0,recipients/* hasFurther */.hX)(talk));
    if ((0,gather_context/* wants */.YN)(context, 'relay') && (!earlier || earlier.cut) && !talk.relayApart) {
        if (mx)
            await talk.submissionDone;
        const relay = await (mx ? coreBattery : unauthenticated)(talk, session, {
            earlier,
            control: (0,recipients/* controlAmong */.qD)(endpoint),
        });
        endpoint.relay = (0,evidence_slot.ok)(relay);
        if (relay.cut && !earlier)
            throw new gather_talk/* Ended */.lj(relay.cut);
    }
    if ((0,gather_context/* wants */.YN)(context, 'login') && host.login && !mx && !endpoint.login?.ok)
        endpoint.login = session.alive
            ? await tryLogin(context, session, { ...host, login: host.login }, endpoint, turns)
            : (0,evidence_slot/* failure */.V)('not-gathered', 'the dialogue ended before the login');
    if (mx && (0,gather_context/* wants */.YN)(context, 'bareLf') && session.alive && !endpoint.bareLf)
        await endByBareLf(talk, session);
}
/** Each once: a server that hung up on them is not asked again, but still whether it relays. */
async function askStrangersQuestions(talk, session) {
    const { context, endpoint, host } = talk;
    if ((0,gather_context/* wants */.YN)(context, 'vrfy') && !endpoint.vrfy)
        await vrfyPostmaster(talk, session);
    if ((0,gather_context/* wants */.YN)(context, 'vrfy', 'recipients'))
        await talk.submissionDone;
    if ((0,gather_context/* wants */.YN)(context, 'recipients') && host.senderDomains.length > 0 && !endpoint.recipients)
        await (0,recipients/* askRecipients */.Y0)(talk, session);
    if ((0,gather_context/* wants */.YN)(context, 'vrfy'))
        await vrfyNobody(talk, session);
}
/** How long a NOOP may be answered: several times as long as the EHLO took, on a link of any length. */
const noopMs = (ehloMs) => Math.min(1000, Math.max(200, 4 * ehloMs));
/** Last, since a server that refuses bare line feeds hangs up (Postfix `smtpd_forbid_bare_newline = reject`). */
async function endByBareLf({ endpoint }, session) {
    endpoint.bareLf = await session.raw('NOOP\n', noopMs((0,evidence_slot/* valueIn */.x)(endpoint.ehlo)?.reply.ms ?? 0));
    // Half a line is said already: QUIT would be the rest of it.
    if (endpoint.bareLf.ok && endpoint.bareLf.value === null)
        session.cut();
}
/** What takes connections of its own, on port 25: opted in, and batteries that need it last of all. */
async function goFurther(talk) {
    const { context, endpoint } = talk;
    if (endpoint.protocol !== 'mx' || !(0,evidence_slot/* valueIn */.x)(endpoint.ehlo))
        return;
    await (0,recipients/* askFurtherRecipients */.eM)(talk);
    if (context.plan.smuggling && (0,gather_context/* wants */.YN)(context, 'smuggling') && !endpoint.smuggling)
        await (0,smuggling/* trySmuggling */.d)(talk);
    if (!(isWide(talk) || talk.relayApart) || !(0,gather_context/* wants */.YN)(context, 'relay') || endpoint.relay)
        return;
    await talk.submissionDone;
    const known = { control: (0,recipients/* controlAmong */.qD)(endpoint) };
    endpoint.relay = isWide(talk)
        ? (0,evidence_slot.ok)(await wideBattery(talk, known))
        : await (0,further/* onFurtherConnection */.o)(talk, 'relay battery', (session) => coreBattery(talk, session, known));
}
/** Whether all of the core battery may be refused on this connection too. */
const bearsBattery = (session) => (0,transactions/* bearable */.PM)(session) >= relay_vectors/* BATTERIES */.ci.core.flat(2).length;
const isWide = ({ context }) => context.plan.relayBattery !== 'core';

// EXTERNAL MODULE: ./compiled/derive/server-software.js
var server_software = __webpack_require__(48140);
;// CONCATENATED MODULE: ./compiled/gather/in-clear.js



/** What a client says that did not wait for TLS, in one group; fills `mailBeforeTls` and `authInClear`. */
async function sayInClear(talk, session, { keywords }) {
    const { endpoint } = talk;
    const mail = wantsMail(talk, keywords) ? ['MAIL FROM:<>', 'RSET'] : [];
    const auth = wantsAuth(talk, keywords) ? ['AUTH LOGIN'] : [];
    if (mail.length + auth.length === 0)
        return;
    const replies = await session.group([...mail, ...auth]);
    if (mail.length > 0)
        endpoint.mailBeforeTls = replies[0];
    if (auth.length > 0)
        endpoint.authInClear = replies.at(-1);
    for (const reply of replies)
        (0,gather_talk/* orEnd */.Nw)(reply);
    if (endpoint.authInClear?.ok && endpoint.authInClear.value.code === 334)
        (0,gather_talk/* orEnd */.Nw)(await session.command('*'));
}
const wantsMail = ({ context, endpoint }, keywords) => (0,gather_context/* wants */.YN)(context, 'mailBeforeTls') &&
    endpoint.protocol === 'submission' &&
    'STARTTLS' in keywords &&
    !endpoint.mailBeforeTls;
/**
 * AUTH without a credential, where it was not offered. Exim refuses by its code what it did not offer, and fail2ban bans
 * for asking it (filter.d/exim.conf), so Exim is not asked.
 */
const wantsAuth = ({ context, endpoint }, keywords) => (0,gather_context/* wants */.YN)(context, 'authInClear') && !endpoint.authInClear && !('AUTH' in keywords) && !(0,server_software/* isExim */.iz)(endpoint);

;// CONCATENATED MODULE: ./compiled/gather/starttls.js





const INJECTED = 'NOOP';
/** How long an answer that should not be there may take behind one that was. */
const STRAY_MS = 1000;
/** STARTTLS, handshake and the EHLO after it, which is returned; fills `starttls`, `tls`, `ehloInTls`, `injection`. */
async function startTls(talk, session, name, mode) {
    const { context, endpoint, host } = talk;
    const injected = mode === 'inject' && (0,gather_context/* wants */.YN)(context, 'injection');
    const { starttls, tls = (0,evidence_slot/* failure */.V)('tls-failed', 'STARTTLS was refused') } = await session.startTls(host.host, injected ? INJECTED : undefined);
    if (!endpoint.tls?.ok) {
        endpoint.starttls = starttls;
        endpoint.tls = tls;
    }
    if (injected && !tls.ok && session.transcript.includes(`C: ${INJECTED}`))
        talk.injectionRefused = true;
    (0,gather_talk/* orEnd */.Nw)(starttls);
    (0,gather_talk/* orEnd */.Nw)(tls);
    const ehlo = await session.ehlo(name);
    const stray = injected && ehlo.ok && !resembles(ehlo.value, endpoint.ehlo) ? await session.unsolicited(STRAY_MS) : undefined;
    const inTls = stray ? (0,evidence_slot.ok)((0,net_session/* parseEhlo */.E)('EHLO', stray)) : ehlo;
    (0,gather_talk/* keep */.aC)(endpoint, 'ehloInTls', inTls);
    // Refused together with its packet, the command was not answered either: this attempt came after that one.
    if ((injected || talk.injectionRefused) && (0,derive_replies/* isAccepted */.oB)((0,evidence_slot/* valueIn */.x)(inTls)?.reply) && !endpoint.injection)
        endpoint.injection = (0,evidence_slot.ok)({ sent: INJECTED, answer: stray ? (0,evidence_slot/* valueIn */.x)(ehlo).reply : null });
    return inTls;
}
/** The same name at the start as in clear: an answer to EHLO and to nothing else (RFC 5321 §4.1.1.1). */
function resembles(inTls, inClear) {
    const firstWord = (ehlo) => ehlo?.reply.lines[0]?.split(' ')[0]?.toLowerCase();
    return firstWord(inTls) === firstWord((0,evidence_slot/* valueIn */.x)(inClear));
}

;// CONCATENATED MODULE: ./compiled/gather/endpoint.js













/** A server that threw us out is left alone for this long. */
const endpoint_PAUSE_MS = 2000;
const CLEAR_GREETING_MS = 5000;
/**
 * Fills the slots of one endpoint over as few connections as it takes: one on a sound server. A server may hang up on the
 * injected command, so it gets a second try by the book, and one whose TLS is broken is still asked in clear whether it
 * relays. A server that cut us off is tried once more after a pause, one that was silent to what is said before TLS
 * without it.
 */
async function gatherEndpoint(talk) {
    const { context, endpoint } = talk;
    const modes = ['inject', 'plain', 'none'];
    let again = false;
    let end;
    for (let mode = modes.shift(); mode;) {
        end = await attempt(talk, mode);
        if (!end || !endpoint.connect?.ok)
            break;
        if (endpoint.protocol === 'submissions' && !endpoint.tls?.ok)
            await greetInClear(talk);
        if ((0,evidence_slot/* valueIn */.x)(endpoint.ehlo) && endpoint.tls?.ok === false)
            mode = modes.shift();
        else if (again)
            break;
        else if (end.kind === 'timeout' && endpoint_unanswered(endpoint))
            again = true;
        else if (end.kind === 'throttled') {
            again = true;
            mode = modes.find((other) => other === 'plain');
            await context.network.sleep(endpoint_PAUSE_MS);
        }
        else
            break;
    }
    talk.tlsSeen();
    await goFurther(talk);
    if (deferred(endpoint) && context.plan.retryGreylistedMs > 0)
        end = (await comeBack(talk)) ?? end;
    shareBattery(talk);
    endpoint_close(talk, end ?? { kind: 'not-gathered', message: 'the dialogue came to an end before it' });
}
const endpoint_unanswered = ({ mailBeforeTls, authInClear }) => mailBeforeTls?.ok === false || authInClear?.ok === false;
/** Plain SMTP on 465: does it greet where a handshake was due? A server that waits for a ClientHello stays silent. */
async function greetInClear({ context, endpoint, target, refusals }) {
    const connected = await context.network.connect(target);
    if (!connected.ok)
        return;
    const options = { deadline: context.deadline, timeouts: { greeting: CLEAR_GREETING_MS } };
    const session = (0,net_session/* openSession */.f)(connected.value, context.network, options);
    const greeting = await session.greeting();
    if (greeting.ok)
        endpoint.tls = (0,evidence_slot/* failure */.V)('protocol-garbage', `greets in clear: ${greeting.value.code} ${greeting.value.lines[0]}`);
    // Our ClientHello was noise to it: Postfix logs "improper command pipelining", which ban lists count.
    if (greeting.ok)
        refusals.count += 1;
    session.quit();
}
/** Greylisting servers take the second try of a patient client (RFC 6647). */
async function comeBack(talk) {
    talk.endpoint.transcript.push(`-- again after ${talk.context.plan.retryGreylistedMs / 1000} s`);
    await talk.context.network.sleep(talk.context.plan.retryGreylistedMs);
    talk.endpoint.relay = undefined;
    if ((0,recipients/* recipientsDeferred */.s)(talk.endpoint))
        talk.endpoint.recipients = undefined;
    const end = await attempt(talk, 'plain');
    await goFurther(talk);
    return end;
}
/** One connection. Returns why it ended early, nothing when all was said. */
async function attempt(talk, mode) {
    const { context, endpoint, target } = talk;
    const connected = await context.network.connect(target);
    if (!connected.ok) {
        const shut = turnedAway(talk, connected.error.message) ?? connected;
        endpoint.connect ??= shut;
        return shut.error;
    }
    endpoint.connect = (0,evidence_slot.ok)({ ms: connected.value.ms });
    const session = (0,net_session/* openSession */.f)(connected.value, context.network, { deadline: context.deadline });
    try {
        await speak(talk, session, connected.value, mode);
        return undefined;
    }
    catch (error) {
        if (error instanceof gather_talk/* Ended */.lj)
            return error.failure;
        throw error;
    }
    finally {
        session.quit();
        endpoint.transcript.push(...session.transcript);
    }
}
async function speak(talk, session, connection, mode) {
    const { context, endpoint, host } = talk;
    const name = (0,ehlo_name/* ehloName */.g)(context, connection);
    const implicit = endpoint.protocol === 'submissions';
    if (implicit) {
        const tls = await session.implicitTls(host.host);
        (0,gather_talk/* keep */.aC)(endpoint, 'tls', tls);
        (0,gather_talk/* orEnd */.Nw)(tls);
        talk.tlsSeen();
    }
    const greeted = await session.greeting();
    const refusal = greeted.ok && greeted.value.code >= 500 ? turnedAway(talk, (0,derive_replies/* shown */.SP)(greeted.value)) : undefined;
    const greeting = refusal ?? greeted;
    (0,gather_talk/* keep */.aC)(endpoint, 'greeting', greeting);
    welcome((0,gather_talk/* orEnd */.Nw)(greeting), 'the greeting');
    talk.welcomed.add((0,gather_talk/* endpointOf */.X5)(talk));
    const ehlo = await session.ehlo(await name);
    (0,gather_talk/* keep */.aC)(endpoint, implicit ? 'ehloInTls' : 'ehlo', ehlo);
    welcome((0,gather_talk/* orEnd */.Nw)(ehlo).reply, 'EHLO');
    if (!implicit) {
        await sayInClear(talk, session, (0,gather_talk/* orEnd */.Nw)(ehlo));
        if ('STARTTLS' in (0,gather_talk/* orEnd */.Nw)(ehlo).keywords && mode !== 'none') {
            const ehloInTls = await startTls(talk, session, await name, mode);
            welcome((0,gather_talk/* orEnd */.Nw)(ehloInTls).reply, 'EHLO inside TLS');
        }
        else if (endpoint.tls?.ok) {
            // What follows takes this connection for the one that had TLS, the login too.
            (0,gather_talk/* orEnd */.Nw)((0,evidence_slot/* failure */.V)('tls-failed', 'STARTTLS was not offered again'));
        }
    }
    talk.tlsSeen();
    await business(talk, session);
}
/** What follows a relay battery is no finding: a server that greeted us for another host may have banned us since. */
const turnedAway = (talk, how) => talk.welcomed.has((0,gather_talk/* endpointOf */.X5)(talk))
    ? (0,evidence_slot/* failure */.V)('throttled', `the server, which greeted us earlier in this run, turned us away: ${how}`)
    : undefined;
function welcome(reply, what) {
    const failure = (0,further/* unwelcome */.w)(reply, what);
    if (failure)
        throw new gather_talk/* Ended */.lj(failure);
}
/** Wanted and still empty: why the dialogue ended. What TLS would have shown stays empty where TLS is not offered. */
function endpoint_close({ context, endpoint, host }, end) {
    const { protocol } = endpoint;
    const implicit = protocol === 'submissions';
    const ehlo = (0,evidence_slot/* valueIn */.x)(endpoint.ehlo);
    const fill = (...slots) => (0,gather_context/* fillMissing */.wd)(context, endpoint, slots, end);
    fill('connect', 'greeting', 'relay');
    if (!implicit)
        fill('ehlo');
    if (!implicit && !ehlo)
        fill('authInClear', 'obsoleteTls');
    if (implicit || !ehlo || 'STARTTLS' in ehlo.keywords)
        fill('tls', 'ehloInTls');
    if (!implicit && (!ehlo || 'STARTTLS' in ehlo.keywords))
        fill('starttls', 'injection');
    if (protocol === 'submission' && (!ehlo || 'STARTTLS' in ehlo.keywords))
        fill('mailBeforeTls');
    if (protocol === 'mx')
        fill('vrfy', 'recipients', 'bareLf');
    if (host.login && protocol !== 'mx')
        fill('login');
}

// EXTERNAL MODULE: ./compiled/gather/identity.js
var identity = __webpack_require__(55385);
;// CONCATENATED MODULE: ./compiled/gather/obsolete-tls.js

/** A connection of its own, on which everything up to TLS 1.1 is offered; the slot stays empty where TLS is not offered. */
async function gatherObsoleteTls(context, endpoint, target) {
    const seen = await offerOn(context, endpoint.protocol, target, (connection, deadline) => connection.offerObsoleteTls(deadline));
    if (seen)
        endpoint.obsoleteTls = seen;
}

// EXTERNAL MODULE: ./compiled/gather/transport.js
var transport = __webpack_require__(5050);
;// CONCATENATED MODULE: ./compiled/gather/host.js













/** Evidence of a host of which nothing is known yet. */
function emptyHost({ host, source, roles, declared, senderDomains, login }) {
    return { kind: 'host', host, source, roles, declared, senderDomains, loginGiven: login !== undefined, addresses: [] };
}
/** Everything about one host, written into `evidence` while it is learnt: a deadline finds there what is known. */
async function gatherHost(context, host, evidence, { lists, domainLists }, turns) {
    context.progress({ host: host.host, says: 'asking the DNS' });
    const addresses = await (0,identity/* gatherForward */.l$)(context, host, evidence);
    evidence.addresses = addresses.map((address, index) => emptyAddress(context, host, address, index === 0));
    context.located.get(host.host)?.open();
    const parts = await Promise.allSettled([
        (0,gather_context/* guarded */.Nj)(context, evidence, ['spfHelo'], (0,gather_domain/* gatherSpfHelo */.Rn)(context, evidence)),
        (0,transport/* gatherDane */.OO)(context, evidence),
        (0,gather_context/* guarded */.Nj)(context, evidence, ['domainLists'], gatherNameListings(context, evidence.host, evidence, domainLists)),
        ...evidence.addresses.flatMap((address) => [
            (0,gather_context/* guarded */.Nj)(context, address, ['ptr', 'forwardOfPtr'], (0,identity/* gatherPtr */._u)(context, address)),
            (0,gather_context/* guarded */.Nj)(context, address, ['lists'], gatherListings(context, address, lists)),
            visit(context, host, address, turns),
        ]),
    ]);
    for (const part of parts)
        if (part.status === 'rejected')
            throw part.reason;
    context.progress({ host: host.host, says: summary(evidence), done: true });
}
/** Everything of a host that is wanted and still empty, but for its endpoints. */
function fillHost(context, host, error) {
    (0,gather_context/* fillMissing */.wd)(context, host, ['a', 'aaaa', 'spfHelo', 'dnssec', 'domainLists'], error);
    for (const address of host.addresses) {
        (0,gather_context/* fillMissing */.wd)(context, address, ['ptr', 'forwardOfPtr', 'lists'], error);
        for (const endpoint of address.endpoints)
            if (endpoint.protocol === 'mx')
                (0,gather_context/* fillMissing */.wd)(context, endpoint, ['tlsa'], error);
    }
}
/** A staged server is one server, however many addresses it will have: it is visited once. */
function emptyAddress({ plan }, host, address, first) {
    const notPublic = (0,addresses/* rangeOf */.be)(address, plan.treatAsPublic);
    const protocols = endpoint/* PROTOCOLS */.y.filter((protocol) => host.ports[protocol] && (first || !host.connect[protocol]));
    const endpoints = protocols.map((protocol) => emptyEndpoint(host, protocol));
    return { address, ...(notPublic && { notPublic }), endpoints };
}
function emptyEndpoint(host, protocol) {
    const staged = host.connect[protocol];
    return {
        protocol,
        port: host.ports[protocol],
        required: isRequired(host, protocol),
        ...(staged && { connectedTo: `${staged.address}:${staged.port}` }),
        transcript: [],
    };
}
/** A role that was named must answer. Where none was, port 25 must, or whatever is tried instead of it. */
function isRequired({ roles, ports }, protocol) {
    if (roles.length === 0)
        return protocol === 'mx' || ports.mx === undefined;
    return protocol === 'mx' ? roles.includes('inbound') : roles.includes('submission');
}
async function visit(context, host, address, turns) {
    if (!(0,gather_context/* wants */.YN)(context, ...gather_endpoints/* ENDPOINT_SLOTS */.iP))
        return;
    const server = (0,gather_context/* serverAt */.dB)(context, address.address);
    const visited = server.free.then(() => talkTo(context, host, address, server, turns));
    server.free = visited.catch(() => { });
    await visited;
}
async function talkTo(context, host, address, { free: _, ...server }, turns) {
    const submissionPorts = address.endpoints.filter(({ protocol }) => protocol !== 'mx');
    const unasked = new Set(submissionPorts);
    const shared = { context, host, ...server, turns, unasked };
    const submission = submissionPorts.map((endpoint) => speakTo({ ...shared, submissionDone: Promise.resolve() }, address, endpoint));
    const submissionDone = Promise.all(submission.map(({ talked }) => talked));
    const mx = address.endpoints
        .filter(({ protocol }) => protocol === 'mx')
        .map((endpoint) => speakTo({ ...shared, submissionDone }, address, endpoint));
    await Promise.all([...submission, ...mx].map(({ done }) => done));
    settleSubmission(address);
}
function speakTo(visit, address, endpoint) {
    const { context, host } = visit;
    const target = targetOf(host, address, endpoint);
    if (!target) {
        const { error } = (0,evidence_slot/* failure */.V)('not-gathered', `${address.address} is not public (${address.notPublic}): it is only dialled when treat-as-public covers it`);
        (0,gather_context/* fillMissing */.wd)(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.iP, error);
        context.finished.add(endpoint);
        return { talked: Promise.resolve(), done: Promise.resolve() };
    }
    let tlsSeen = () => { };
    const tlsKnown = new Promise((resolve) => {
        tlsSeen = resolve;
    });
    context.progress({ host: host.host, says: `talking to ${address.address} port ${endpoint.port}` });
    const giveUp = (error) => (0,gather_context/* fillMissing */.wd)(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.iP, (0,gather_context/* defect */.gb)(error));
    const talked = gatherEndpoint({ ...visit, endpoint, target, tlsSeen })
        .catch(giveUp)
        .finally(() => {
        tlsSeen();
        visit.unasked.delete(endpoint);
    });
    const offers = tlsKnown.then(async () => {
        if (!offersTls(endpoint))
            return;
        await Promise.all([
            (0,gather_context/* wants */.YN)(context, 'obsoleteTls') && gatherObsoleteTls(context, endpoint, target),
            (0,gather_context/* wants */.YN)(context, 'ciphers') &&
                endpoint.tls?.ok &&
                gatherCiphers(context, endpoint, target, host.host, (0,gather_endpoints/* bearsAnother */.bK)(endpoint.protocol, address.endpoints.length)),
        ]);
    });
    return { talked, done: Promise.all([talked, offers.catch(giveUp)]).then(() => context.finished.add(endpoint)) };
}
/** Another ClientHello on a port that speaks in clear would be one more line for a ban list. */
const offersTls = ({ protocol, connect, ehlo, tls }) => protocol === 'submissions'
    ? connect?.ok === true && !(tls?.ok === false && tls.error.kind === 'protocol-garbage')
    : 'STARTTLS' in ((0,evidence_slot/* valueIn */.x)(ehlo)?.keywords ?? {});
function targetOf(host, { address, notPublic }, endpoint) {
    const staged = host.connect[endpoint.protocol];
    if (staged)
        return { ...staged, limitAs: address };
    return notPublic ? undefined : { address, port: endpoint.port };
}
/** For the role `submission` one of 465 and 587 is enough (RFC 8314 §3.3 prefers 465). */
function settleSubmission({ endpoints }) {
    const submission = endpoints.filter(({ protocol }) => protocol !== 'mx');
    if (submission.some(({ connect }) => connect?.ok))
        for (const endpoint of submission)
            endpoint.required &&= endpoint.connect?.ok === true;
}
function summary({ addresses }) {
    if (addresses.length === 0)
        return 'no address was found';
    const open = addresses.flatMap(({ endpoints }) => endpoints.filter(({ connect }) => connect?.ok));
    const [answering, mute] = [open.filter((one) => one.greeting?.ok !== false), open].map(portsOf);
    const said = answering ? `answers on ${answering}` : mute ? `no greeting on ${mute}` : 'no port answers';
    return `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}, ${said}`;
}
const portsOf = (endpoints) => [...new Set(endpoints.map(({ port }) => port))].join(', ');

// EXTERNAL MODULE: ./compiled/gather/validation.js
var gather_validation = __webpack_require__(83660);
;// CONCATENATED MODULE: ./compiled/gather/gather.js














/** Time left at the end for asking the egress controls and for writing the report. */
const RESERVE_MS = 1000;
/** Of that, for the report alone. */
const REPORT_MS = 400;
/** All I/O of a run: asks what the plan needs, judges nothing, ends at the plan's deadline with what is known. */
async function gather(plan, network, progress = () => { }) {
    const begin = network.now();
    const context = {
        plan,
        network,
        deadline: begin + plan.timeoutMs - RESERVE_MS,
        progress,
        finished: new Set(),
        located: new Map(plan.hosts.map(({ host }) => [host, gate()])),
        servers: new Map(),
    };
    const hosts = plan.hosts.map(emptyHost);
    const domains = plan.domains.map(emptyDomain);
    const proofs = { lists: proveLists(context), domainLists: proveDomainLists(context) };
    const validation = (0,gather_validation/* proveValidation */.C)(context).catch((error) => ({
        validating: { ok: false, error: (0,gather_context/* defect */.gb)(error) },
    }));
    const clock = new AbortController();
    const over = network.sleep(plan.timeoutMs - RESERVE_MS, clock.signal);
    await Promise.race([
        Promise.all([visitAll(context, hosts, proofs), askDomains(context, domains, hosts, proofs)]),
        over,
    ]);
    const known = snapshot(context, hosts);
    const knownDomains = snapshotDomains(context, domains);
    const run = {
        kind: 'run',
        schemaVersion: 1,
        tool: { name: 'smtp-preflight', version: version/* VERSION */.xv },
        observedAt: new Date(begin).toISOString(),
        durationMs: 0,
        policy: { ...plan.policy },
        vantage: {
            ehloName: context.ehloName,
            resolvers: network.resolvers,
            proxied: plan.network.proxy !== undefined,
            egress25: await judgeEgress(context, known, begin + plan.timeoutMs - REPORT_MS),
            ...(await Promise.race([validation, over.then(() => ({ validating: outOfTime }))])),
            lists: await Promise.race([proofs.lists, over.then(() => unproved(plan.lists))]),
            domainLists: await Promise.race([proofs.domainLists, over.then(() => unproved(plan.domainLists))]),
        },
    };
    clock.abort();
    run.durationMs = network.now() - begin;
    return redactEvidence({ run, domains: knownDomains, hosts: known }, secretsOf(plan));
}
/** What must not be in evidence, whoever said it: servers like to repeat what they were told. */
function secretsOf({ hosts, lists, domainLists }) {
    const logins = hosts.flatMap(({ login, senderDomains }) => (login ? [{ login, senderDomains }] : []));
    return {
        keys: [...lists, ...domainLists]
            .filter(({ queryZone, zone }) => queryZone !== zone)
            .map(({ queryZone }) => queryZone.split('.')[0])
            .flatMap((key) => [key, key.toLowerCase(), key.toUpperCase()]),
        passwords: logins.flatMap(({ login }) => [
            login.password,
            login_base64(login.username),
            login_base64(login.password),
            plainResponse(login),
        ]),
        users: logins.flatMap(({ login, senderDomains }) => [
            login.username,
            login.username.toLowerCase(),
            ...senderDomains.map((domain) => mailboxIn(domain, login)),
        ]),
    };
}
/** At most `concurrency` hosts at a time. */
async function visitAll(context, hosts, proofs) {
    const queue = [...context.plan.hosts.entries()];
    const turns = new Map();
    const worker = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
            const [index, host] = next;
            const evidence = hosts[index];
            await gatherHost(context, host, evidence, proofs, turns).catch((error) => {
                for (const endpoint of (0,gather_endpoints/* endpointsOf */.uY)([evidence]))
                    (0,gather_context/* fillMissing */.wd)(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.iP, (0,gather_context/* defect */.gb)(error));
                fillHost(context, evidence, (0,gather_context/* defect */.gb)(error));
            });
            context.located.get(host.host)?.open();
        }
    };
    await Promise.all(Array.from({ length: context.plan.concurrency }, worker));
}
/** Domains wait for the hosts only where they need their addresses. */
async function askDomains(context, domains, hosts, { domainLists }) {
    await Promise.all(domains.map(async (domain) => {
        const its = hosts.filter(({ host }) => domain.hosts.includes(host));
        const located = Promise.all(its.map(({ host }) => context.located.get(host)?.opened));
        await Promise.all([
            (0,gather_domain/* gatherDomain */.W$)(context, domain, its, located),
            (0,transport/* gatherTransport */.xj)(context, domain),
            (0,gather_context/* guarded */.Nj)(context, domain, ['domainLists'], gatherNameListings(context, domain.domain, domain, domainLists)),
        ]);
        context.finished.add(domain);
    }));
}
const emptyDomain = ({ domain, source, hosts, dkimSelectors }) => ({
    kind: 'domain',
    domain,
    source,
    hosts,
    selectors: dkimSelectors,
});
const outOfTime = (0,evidence_slot/* failure */.V)('budget', 'the time of the run was over');
const unproved = (lists) => lists.map(({ zone, gating }) => ({ zone, gating, health: outOfTime }));
/** A copy, since what still runs goes on writing; what the deadline left unanswered is filled with that reason. */
function snapshot(context, hosts) {
    const unfinished = (0,gather_endpoints/* endpointsOf */.uY)(hosts).map((endpoint) => !context.finished.has(endpoint));
    const known = structuredClone(hosts);
    (0,gather_endpoints/* endpointsOf */.uY)(known).forEach((endpoint, index) => {
        if (unfinished[index])
            (0,gather_context/* fillMissing */.wd)(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.iP, outOfTime.error);
    });
    for (const host of known)
        fillHost(context, host, outOfTime.error);
    return known;
}
function snapshotDomains(context, domains) {
    const known = structuredClone(domains);
    domains.forEach((domain, index) => {
        if (!context.finished.has(domain))
            (0,gather_context/* fillMissing */.wd)(context, known[index], gather_domain/* DOMAIN_SLOTS */.vq, outOfTime.error);
    });
    return known;
}

// EXTERNAL MODULE: ./compiled/policy/profiles.js
var profiles = __webpack_require__(90974);
// EXTERNAL MODULE: ./compiled/policy/verdict.js
var verdict = __webpack_require__(43667);
// EXTERNAL MODULE: ./compiled/policy/types.js
var types = __webpack_require__(57007);
// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(27272);
// EXTERNAL MODULE: ./compiled/derive/mx.js
var derive_mx = __webpack_require__(25274);
// EXTERNAL MODULE: ./compiled/report/grouped.js
var grouped = __webpack_require__(32320);
;// CONCATENATED MODULE: ./compiled/report/host-rows.js






/** The names that each host goes by, from the evidence. `null` stands for not seen, an empty list for none. */
function hostRows(hosts, domains) {
    const pairs = domains.flatMap((domain) => domain.hosts.map((host) => ({ host, domain })));
    const carried = new Map((0,grouped/* grouped */.z)(pairs, ({ host }) => host));
    return hosts.map((host) => hostRow(host, (carried.get(host.host) ?? []).map(({ domain }) => domain)));
}
function hostRow(host, domains) {
    const staged = host.addresses.flatMap(({ endpoints }) => endpoints.flatMap(({ connectedTo }) => connectedTo ?? []));
    return {
        host: host.host,
        source: host.source,
        domains: [...new Set([...host.senderDomains, ...domains.map(({ domain }) => domain)])],
        ...(staged.length > 0 && { connectedTo: [...new Set(staged)] }),
        addresses: host.addresses.map((address) => addressRow(host, domains, address)),
    };
}
function addressRow(host, domains, { address, ptr, endpoints }) {
    const forward = (0,evidence_slot/* valueIn */.x)(address.includes(':') ? host.aaaa : host.a);
    const pointers = (0,evidence_slot/* valueIn */.x)(ptr);
    return {
        address,
        forward: forward ? (0,dns/* addressesIn */.Mh)(forward).includes(address) : null,
        ptr: pointers ? (0,dns/* ptrNames */.Nt)(pointers) : null,
        mx: mxTargets(host.host, address, domains),
        endpoints: endpoints.map(endpointRow),
    };
}
function mxTargets(host, address, domains) {
    const seen = domains.filter(({ mx }) => mx?.ok);
    if (seen.length === 0)
        return null;
    const targets = seen.flatMap(({ domain, mx, mxTargets }) => {
        const { targets, implicit } = (0,derive_mx/* mxOf */.Px)(domain, (0,evidence_slot/* valueIn */.x)(mx));
        const leadsHere = (target) => {
            const { a, aaaa } = (0,evidence_slot/* valueIn */.x)(mxTargets)?.[target] ?? {};
            return [(0,evidence_slot/* valueIn */.x)(a), (0,evidence_slot/* valueIn */.x)(aaaa)].some((answer) => answer && (0,dns/* addressesIn */.Mh)(answer).includes(address));
        };
        return implicit ? [] : targets.filter((target) => target === host || leadsHere(target));
    });
    return [...new Set(targets)];
}
function endpointRow(endpoint) {
    const leaf = (0,evidence_slot/* valueIn */.x)(endpoint.tls)?.chain[0];
    return {
        protocol: endpoint.protocol,
        port: endpoint.port,
        banner: nameOf((0,evidence_slot/* valueIn */.x)(endpoint.greeting)),
        ehlo: nameOf((0,evidence_slot/* valueIn */.x)(endpoint.ehloInTls)?.reply ?? (0,evidence_slot/* valueIn */.x)(endpoint.ehlo)?.reply),
        certificate: leaf === undefined ? null : ((0,certificate/* certificateFacts */.lF)(leaf)?.names ?? null),
    };
}
const nameOf = (reply) => (reply ? (0,derive_replies/* nameIn */.ZC)(reply) : null);

;// CONCATENATED MODULE: ./compiled/report/build.js



/** The report of a run: the same for the same evidence, whatever order the findings come in. */
function buildReport({ run, hosts, domains }, { findings, counts, verdict, says }) {
    const rows = hostRows(hosts, domains);
    return {
        schemaVersion: 1,
        tool: run.tool,
        observedAt: run.observedAt,
        durationMs: run.durationMs,
        verdict,
        says,
        counts,
        vantage: run.vantage,
        hosts: rows,
        findings: worstFirst(located(findings, rows)),
    };
}
/** Each finding with the line that named its host; for a domain, that of the first host that carries it. */
function located(findings, rows) {
    const ofHost = new Map();
    const ofDomain = new Map();
    for (const { host, domains, source } of rows) {
        if (!ofHost.has(host))
            ofHost.set(host, source);
        for (const domain of domains)
            if (!ofDomain.has(domain))
                ofDomain.set(domain, source);
    }
    const placeOf = ({ host, domain }) => (host === undefined ? ofDomain.get(domain ?? '') : ofHost.get(host));
    return findings.map((finding) => {
        const source = finding.source ?? placeOf(finding.subject);
        return source ? { ...finding, source } : finding;
    });
}
const OUTCOMES = ['fail', 'inconclusive', 'pass', 'not-applicable'];
/** What harms others first, then what lets strangers in or listen, then what makes mail be refused; a policy's own last. */
const GRAVITY = ['relay', 'login', 'encryption', 'identity', 'reputation', 'session', 'domains', 'transport', 'policy'];
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
const sortKey = ({ outcome, severity, topic, subject, check, code, says }) => [
    OUTCOMES.indexOf(outcome),
    types/* SEVERITIES */.oC.indexOf(severity),
    GRAVITY.indexOf(topic),
    (0,finding/* ownerOf */.b)(subject),
    subject.address ?? '',
    subject.port ?? 0,
    check,
    code,
    subject.domain ?? '',
    subject.list ?? '',
    subject.selector ?? '',
    says,
];

;// CONCATENATED MODULE: ./compiled/preflight.js






/** Plan → evidence: everything that touches the network. */
const preflight = (plan, network, progress) => gather(plan, network, progress);
/** Evidence → report: the same evidence and policy give the same report, byte for byte. */
function reportOf(evidence, policy) {
    const checks = (0,profiles/* enabledChecks */.rM)(compiled_checks/* CHECKS */.u, policy);
    const unlocated = evidence.hosts.filter(({ addresses }) => addresses.length === 0).map(({ host }) => host);
    return buildReport(evidence, (0,verdict/* judge */.S4)(runChecks(checks, evidence), checks, policy, evidence.run.observedAt, unlocated));
}


/***/ }),

/***/ 50473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf),
/* harmony export */   h: () => (/* binding */ TOPIC_NAMES)
/* harmony export */ });
/* harmony import */ var _evidence_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61182);
/* harmony import */ var _policy_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90974);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57007);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32320);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34026);





/**
 * The page of a check.
 * @param code leaves out what is said of the other codes
 */
function pageOf(check, code) {
    const codes = Object.keys(check.findings).filter((one) => code === undefined || one === code);
    return {
        id: check.id,
        states: check.title,
        why: check.why,
        facts: factsOf(check),
        codes: codes.map((one) => ({
            code: one,
            says: check.findings[one].says,
            severities: {
                essential: severitiesOf(check, one, 'essential'),
                recommended: severitiesOf(check, one, 'recommended'),
                strict: severitiesOf(check, one, 'strict'),
            },
        })),
        fixes: fixesOf(check, codes),
        references: check.references.map((text) => ({ text, url: (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceUrl */ .p)(text) })),
    };
}
const TOPIC_NAMES = {
    identity: 'identity',
    reputation: 'reputation',
    session: 'session',
    relay: 'relay',
    encryption: 'encryption',
    login: 'login',
    domains: 'sender domains',
    transport: 'transport policy',
};
const ABOUT = {
    host: 'each host',
    address: 'each address of each host',
    list: 'each address of each host, on each block list',
    endpoint: 'each endpoint of each address',
    domain: 'each domain',
    'domain-address': 'each domain with each address of its hosts',
    'domain-selector': 'each domain with each of its DKIM selectors',
    'domain-list': 'each domain, on each block list of domains',
    'domain-endpoint': 'each domain at each endpoint of its hosts',
    name: 'each host and each domain',
    'name-list': 'each host and each domain, on each block list of domains',
};
const ENDPOINTS = {
    mx: 'mx (port 25, STARTTLS)',
    submission: 'submission (port 587, STARTTLS)',
    submissions: 'submissions (port 465, TLS from the first byte)',
};
const LOOKS_AT = {
    a: 'A records of the host',
    aaaa: 'AAAA records of the host',
    ptr: 'PTR records of the address',
    forwardOfPtr: 'address records of the PTR names',
    lists: 'answers of the block lists for the address (Abusix: with `abusix-key` only)',
    dnssec: 'DNSSEC validation of the name',
    spfHelo: 'SPF result of the EHLO name',
    connect: 'the connection',
    greeting: 'the greeting',
    ehlo: 'the reply to EHLO',
    authInClear: 'the reply to AUTH without TLS, sent without credentials',
    starttls: 'the reply to STARTTLS',
    tls: 'the TLS handshake and the certificates in it',
    injection: 'what a command sent in one packet with STARTTLS is answered',
    ehloInTls: 'the reply to EHLO inside TLS',
    obsoleteTls: 'the answer to a ClientHello of SSL 3.0 to TLS 1.1',
    relay: 'replies to recipients in other domains, never delivered to',
    login: 'one login, and replies to senders after it',
    mailBeforeTls: 'the reply to MAIL without TLS',
    ciphers: 'answers to ClientHellos with weak cipher suites only',
    recipients: 'replies to recipients in own domains, never delivered to',
    vrfy: 'replies to VRFY and EXPN',
    bareLf: 'the answer to a command ended by a bare LF',
    smuggling: 'answers to malformed ends of data, never delivered',
    tlsa: 'TLSA records of the endpoint',
    soa: 'SOA record of the domain',
    mx: 'MX records of the domain',
    apexA: 'A records of the domain',
    apexAaaa: 'AAAA records of the domain',
    apexTxt: 'TXT records of the domain',
    spf: 'SPF result of the domain for each address of its hosts',
    spfRecords: 'SPF records of the domain and of those it includes',
    dkim: 'DKIM key records of the selectors',
    dmarc: 'DMARC records of the domain and of those above it',
    dmarcReports: 'records by which other domains agree to take DMARC reports',
    mtaSts: 'the MTA-STS record',
    mtaStsPolicy: 'the MTA-STS policy file',
    tlsRpt: 'the TLS-RPT record',
    mxTargets: 'address records of the MX targets',
    domainLists: 'answers of the domain block lists for the name',
};
function factsOf(check) {
    const looksAt = [...new Set([...check.needs, ...(check.raw ?? [])])].map((need) => LOOKS_AT[need]);
    const facts = [
        ['Topic', [TOPIC_NAMES[check.topic]]],
        ['Judges', [ABOUT[check.about]]],
        ['Endpoints', endpointsOf(check).map((protocol) => ENDPOINTS[protocol])],
        ['Looks at', looksAt.length > 0 ? looksAt : ['what was given']],
        ['Needs', inputsOf(check).map((input) => `\`${input}\``)],
        ['Made in', [_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PROFILES */ .jI.filter((profile) => isMade(check, profile)).join(', ')]],
    ];
    return facts.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join('; ')]);
}
/** Inputs without which the check does not apply: where no domain is given, those about domains are not asked. */
const inputsOf = ({ about, inputs = [] }) => about.startsWith('domain') ? ['allowed-sender-domains', ...inputs] : [...inputs];
/** None for checks that are not about endpoints. */
function endpointsOf({ about, on = _evidence_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PROTOCOLS */ .y }) {
    return about === 'endpoint' || about === 'domain-endpoint' ? on : [];
}
const isMade = (check, profile) => (0,_policy_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .enabledChecks */ .rM)([check], { profile, severities: {} }).length > 0;
/** `error`, or where the endpoints differ `error (submission, submissions), warning (mx)`. */
function severitiesOf(check, code, profile) {
    if (!isMade(check, profile))
        return 'off';
    const protocols = endpointsOf(check);
    if (protocols.length === 0)
        return (0,_policy_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(check, code, { profile, severities: {} });
    const by = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(protocols, (protocol) => (0,_policy_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(check, code, { profile, severities: {} }, protocol));
    return by.map(([severity, its]) => (by.length === 1 ? severity : `${severity} (${its.join(', ')})`)).join(', ');
}
/** Codes that are mended the same way together. */
function fixesOf({ findings }, codes) {
    const by = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(codes, (code) => findings[code].fix);
    return by.map(([fix, its]) => ({ codes: its, ...partsOf(fix) }));
}
/** What is said to those who run one of these begins with its name and a colon. */
const SERVERS = 'Postfix|Exim|OpenSMTPD|Sendmail|Dovecot|Cyrus SASL|OpenDKIM|Rspamd|Unbound|BIND|Knot|PowerDNS|nginx|Cisco';
const BEGINS = new RegExp(`^(?:${SERVERS}): `);
const BOUNDARY = new RegExp(`(?<=\\.) (?=(?:${SERVERS}): )|\n`);
function partsOf(fix) {
    const parts = fix.split(BOUNDARY);
    const first = parts.findIndex((part) => BEGINS.test(part));
    if (first < 0)
        return { says: parts.join(' '), servers: [] };
    return { says: parts.slice(0, first).join(' '), servers: parts.slice(first) };
}


/***/ }),

/***/ 79183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ policyPage)
/* harmony export */ });
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57007);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33503);


/**
 * The page of the findings that reports call `policy/…`: they are made of the waivers and of no server.
 * @param code leaves out what is said of the other codes
 */
function policyPage(code) {
    const findings = Object.entries(_policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FINDINGS */ .II).filter(([one]) => code === undefined || one === code);
    const severities = { essential: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SEVERITY */ .zA, recommended: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SEVERITY */ .zA, strict: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SEVERITY */ .zA };
    return {
        id: 'policy',
        states: 'Every waiver holds and is of use',
        why: 'A waiver that is over or matches nothing accepts nothing, while readers of the policy believe that it does.',
        facts: [
            ['Judges', 'each waiver, but those of hosts and domains of the configuration that are not part of the run'],
            ['Looks at', 'the date of the run, and what the check that the waiver names found, where it was made'],
            ['Made in', _policy_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILES */ .jI.join(', ')],
        ],
        codes: findings.map(([one, { says }]) => ({ code: one, says, severities })),
        fixes: findings.map(([one, { fix }]) => ({ codes: [one], says: fix, servers: [] })),
        references: [],
    };
}


/***/ }),

/***/ 60828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Colours text that is already escaped, or leaves it as it is. */
const painter = (colour) => (name, text) => colour && text !== '' ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text;


/***/ })

};
