export const id = 243;
export const ids = [243];
export const modules = {

/***/ 69162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  Y_: () => (/* binding */ printReport),
  GM: () => (/* binding */ withoutStdout)
});

// EXTERNAL MODULE: ./compiled/evidence/codec.js + 15 modules
var codec = __webpack_require__(48216);
// EXTERNAL MODULE: ./compiled/files.js
var compiled_files = __webpack_require__(31880);
// EXTERNAL MODULE: ./compiled/policy/verdict.js
var verdict = __webpack_require__(43667);
;// CONCATENATED MODULE: ./compiled/report/json.js
/** The report file: JSON in the order of the documentation, ended by a newline. Absent fields are left out. */
const toJson = (report) => `${JSON.stringify(toPlain(report), null, 2)}\n`;
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
        validating: vantage.validating?.ok ? vantage.validating.value : undefined,
        lists: vantage.lists.map(plainList),
        domainLists: vantage.domainLists.map(plainList),
    },
    findings: findings.map(plainFinding),
    hosts,
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
    references: finding.references,
    waiver: finding.waiver && { reason: finding.waiver.reason, until: finding.waiver.until },
    source: finding.source,
});

// EXTERNAL MODULE: ./compiled/checks/finding.js
var checks_finding = __webpack_require__(45572);
// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
// EXTERNAL MODULE: ./compiled/report/ansi.js
var ansi = __webpack_require__(64319);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __webpack_require__(52971);
;// CONCATENATED MODULE: ./compiled/report/group.js

/** Failures that count, of the same check, code and severity on one host together, in the order of the first of each. */
function groupFailures(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.outcome !== 'fail' || finding.waiver)
            continue;
        const { check, code, severity, subject } = finding;
        const key = JSON.stringify([severity, (0,checks_finding/* ownerOf */.bf)(subject), check, code]);
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { host: (0,checks_finding/* ownerOf */.bf)(subject), check, findings: [finding] });
    }
    return [...groups.values()];
}
/** Inconclusive findings that count, by reason, the reason of the gravest first. */
function groupUnknown(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.outcome !== 'inconclusive' || finding.waiver)
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
        hosts: [...new Set(found.map(({ subject }) => (0,checks_finding/* ownerOf */.bf)(subject)))],
    }));
}
/** What is waived, by host, check and code. */
function groupWaived(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { waiver, check, code, subject } = finding;
        if (!waiver)
            continue;
        const says = waiver.until ? `${waiver.reason} (until ${waiver.until})` : waiver.reason;
        const key = JSON.stringify([(0,checks_finding/* ownerOf */.bf)(subject), check, code, says]);
        const group = groups.get(key);
        if (group)
            group.times++;
        else
            groups.set(key, { finding, times: 1, says });
    }
    return [...groups.values()];
}
/** How often each sentence was said, in order of appearance. */
function tally(sentences) {
    const times = new Map();
    for (const sentence of sentences)
        times.set(sentence, (times.get(sentence) ?? 0) + 1);
    return [...times];
}

;// CONCATENATED MODULE: ./compiled/report/headline.js


/** `1 error`, `2 errors`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/**
 * The verdict in one sentence. A run without a single pass or failure is never told as good.
 * @param name how to write the name of a host
 */
function headline(report, name) {
    const { counts, verdict } = report;
    if (verdict === 'failed')
        return { mark: '❌', says: failed(report, name) };
    if (counts.pass + counts.error + counts.warning + counts.notice + counts.inconclusive === 0)
        return { mark: '❔', says: 'nothing was checked' };
    if (verdict === 'inconclusive' || counts.pass === 0)
        return { mark: '❔', says: undecided(report) };
    const passed = `${count(report.hosts.length, 'host')}, ${count(counts.pass, 'check')} passed`;
    const but = butParts(report);
    const grave = counts.error > 0 || report.findings.some(isGraveUnknown);
    return { mark: grave ? '⚠️' : '✅', says: [passed, ...but].join(', ') };
}
/** Whether there is nothing to read but the headline. */
const isSpotless = (report) => headline(report, String).mark === '✅' &&
    report.findings.every(({ outcome }) => outcome !== 'fail' && outcome !== 'inconclusive');
function failed(report, name) {
    const { error, warning, notice } = report.counts;
    const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : 'notice';
    const number = error || warning || notice;
    if (number === 0)
        return `${count(report.counts.inconclusive, 'check')} could not be made`;
    const hosts = new Set(report.findings
        .filter((finding) => finding.outcome === 'fail' && finding.severity === severity && !finding.waiver)
        .map(({ subject }) => (0,checks_finding/* ownerOf */.bf)(subject)));
    const [only] = hosts;
    const where = hosts.size === 1 ? name((0,caps/* cut */.J)(only, 255)) : `${hosts.size} of ${count(report.hosts.length, 'host')}`;
    return `${count(number, severity)} on ${where}`;
}
function undecided({ counts, findings }) {
    const gravest = findings
        .filter(({ outcome, waiver }) => outcome === 'inconclusive' && !waiver)
        .filter(({ severity }, _, all) => severity === all[0].severity);
    if (gravest.length > 0 && gravest.every(({ reason }) => reason === 'egress-blocked'))
        return 'port 25 could not be reached from this runner';
    if (counts.inconclusive > 0)
        return `${count(counts.inconclusive, 'check')} could not be made`;
    return 'no check passed';
}
const butParts = ({ counts }) => [
    counts.error && count(counts.error, 'error'),
    counts.warning && count(counts.warning, 'warning'),
    counts.inconclusive && `${counts.inconclusive} could not be made`,
].filter((part) => typeof part === 'string');
const isGraveUnknown = ({ outcome, severity, waiver }) => outcome === 'inconclusive' && severity === 'error' && !waiver;
/** `2 errors · 1 warning · 3 could not be checked · 71 passed`, what is zero left out, passes always told. */
function countsLine({ counts }) {
    const parts = [
        [counts.error, count(counts.error, 'error')],
        [counts.warning, count(counts.warning, 'warning')],
        [counts.notice, count(counts.notice, 'notice')],
        [counts.inconclusive, `${counts.inconclusive} could not be checked`],
        [counts.waived, `${counts.waived} waived`],
        [counts.notApplicable, `${counts.notApplicable} not applicable`],
    ];
    return [...parts.filter(([number]) => number > 0).map(([, said]) => said), `${counts.pass} passed`].join(' · ');
}

;// CONCATENATED MODULE: ./compiled/report/html.js
/** A GitHub Markdown table; every cell is escaped already. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** Folded Markdown; both parts are escaped already. */
const details = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** Names the first few of many. */
function few(many, most, write) {
    if (most === 0)
        return String(many.length);
    const shown = many.slice(0, most).map(write).join(', ');
    return many.length > most ? `${shown} and ${many.length - most} more` : shown;
}

;// CONCATENATED MODULE: ./compiled/report/reasons.js
/** What each reason of an inconclusive finding means for a reader. */
const REASON_TEXTS = {
    timeout: {
        says: 'no answer in time; a firewall that drops, a tarpit or an overloaded server look like this',
        ways: ['let the address of this runner through the firewall', 'raise `timeout`'],
    },
    refused: {
        says: 'the server refused the connection',
        ways: ['start the service, or take the port out of `ports`'],
    },
    unreachable: {
        says: 'there is no route from here to the server',
        ways: ['run from a network that reaches it, or go through `proxy`'],
    },
    'egress-blocked': {
        says: 'this runner cannot reach port 25 anywhere, so this says nothing about the servers',
        ways: [
            'a self-hosted runner with outbound port 25',
            '`proxy: socks5://…` to a machine that has it',
            'only the submission ports, with `ports: 465, 587`',
        ],
    },
    throttled: {
        says: 'the server limits how often this runner may connect',
        ways: ['exempt the address of this runner from the limit', 'run again later'],
    },
    'temporary-failure': {
        says: 'the server answered with a temporary failure (4xx)',
        ways: ['look into the log of the server', 'run again later'],
    },
    greylisted: {
        says: 'the server greylists this runner',
        ways: ['exempt the address of this runner from greylisting', 'run again after the greylisting time'],
    },
    'client-rejected': {
        says: 'the server takes no mail from this runner, whatever its sender or recipient',
        ways: ['exempt the address of this runner, or run from an address with a PTR record and a clean reputation'],
    },
    'sender-rejected': {
        says: 'the server refused the reverse-path before it saw a recipient',
        ways: ['run again with `ehlo-name` set to a name that resolves to this runner'],
    },
    'accept-all': {
        says: 'the server accepts every recipient at RCPT, so accepting one proves nothing',
        ways: ['let the server refuse unknown recipients at RCPT'],
    },
    'dns-servfail': {
        says: 'the resolver answered SERVFAIL',
        ways: ['check that the name servers of the zone answer and that its DNSSEC signatures are valid'],
    },
    'dns-timeout': {
        says: 'no DNS answer in time',
        ways: ['check the name servers of the zone', 'name other resolvers with `nameservers`'],
    },
    'resolver-refused': {
        says: 'the block list does not answer this resolver',
        ways: ['use a resolver of your own with `nameservers`', 'for Spamhaus, set `spamhaus-dqs-key`'],
    },
    'list-dead': {
        says: 'the block list failed its own test entries (RFC 5782 §5)',
        ways: ['nothing on your side; take the list out if it stays dead'],
    },
    'resolver-not-validating': {
        says: 'the resolver does not validate DNSSEC',
        ways: ['name a validating resolver with `nameservers`'],
    },
    'no-ipv6': {
        says: 'this runner has no IPv6',
        ways: ['run from a network with IPv6'],
    },
    'protocol-garbage': {
        says: 'what answered does not speak SMTP',
        ways: ['check what listens on the port, and what stands in between'],
    },
    'tls-failed': {
        says: 'the TLS handshake failed, and what follows it could not be seen',
        ways: ['mend the encryption findings first'],
    },
    budget: {
        says: 'left out, so as not to exceed what a ban list of the server tolerates or the time of the run',
        ways: ['raise `timeout`', 'exempt the address of this runner from the ban list'],
    },
    'proxy-failed': {
        says: 'the proxy did not connect',
        ways: ['check `proxy`, and that it may connect to the mail ports'],
    },
    'not-gathered': {
        says: 'the evidence does not hold what the check needs',
        ways: ['gather again with the policy that is to judge it'],
    },
    internal: {
        says: 'a defect of smtp-preflight',
        ways: ['please report it, with the evidence file'],
    },
};

;// CONCATENATED MODULE: ./compiled/report/terminal.js








const SEVERITY = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] };
const VERDICT = { '✅': 'green', '❌': 'red', '⚠️': 'yellow', '❔': 'yellow' };
const LABEL = 10;
const MOST = 20;
/** The report for a shell; the verdict is the last line. */
function toTerminal(report, { colour, width }) {
    const paint = (0,ansi/* painter */.C)(colour);
    const write = writer(Math.max(40, width));
    const { vantage, tool, hosts } = report;
    const { mark, says } = headline(report, report_escape/* terminal */.Fo);
    const from = vantage.ehloName ? `, from ${vantage.ehloName}` : '';
    const lines = [
        ...write(0, (0,report_escape/* terminal */.Fo)(`${tool.name} ${tool.version}: ${count(hosts.length, 'host')}${from}`)),
        '',
        ...hostBlocks(report, paint, write),
        ...goodHosts(report, paint, write),
        ...unknownBlock(report, paint, write),
        ...waivedBlock(report, paint, write),
        ...write(0, countsLine(report)),
        ...(report.verdict === 'inconclusive' ? write(0, (0,report_escape/* terminal */.Fo)(report.says)) : []),
        paint(VERDICT[mark], paint('bold', `${report.verdict.toUpperCase()}: ${says}`)),
    ];
    return lines.map((line) => `${(0,report_escape/* terminalLine */.tL)(line)}\n`).join('');
}
function writer(width) {
    return (indent, sentence, label = '') => {
        const lines = [];
        let line = '';
        for (const word of sentence.split(' ')) {
            if (line !== '' && indent + line.length + 1 + word.length > width) {
                lines.push(line);
                line = word;
            }
            else
                line = line === '' ? word : `${line} ${word}`;
        }
        return [...lines, line].map((text, index) => `${(index === 0 ? label : '').padEnd(indent)}${text}`);
    };
}
function hostBlocks({ findings, hosts }, paint, write) {
    const sources = new Map(hosts.map(({ host, source }) => [host, `${source.file}:${source.line}`]));
    const groups = groupFailures(findings);
    return [...new Set(groups.map(({ host }) => host))].flatMap((host) => [
        [paint('bold', (0,report_escape/* terminal */.Fo)(host)), ...placeIn(sources.get(host)).map((place) => paint('dim', place))].join(' '),
        ...groups.filter((group) => group.host === host).flatMap((group) => groupLines(group, paint, write)),
        '',
    ]);
}
const placeIn = (source) => (source === undefined ? [] : [(0,report_escape/* terminal */.Fo)(`(${source})`)]);
function groupLines({ check, findings: [first, ...others] }, paint, write) {
    const [mark, colour] = SEVERITY[first.severity];
    const [says, ...rest] = write(4, (0,report_escape/* terminal */.Fo)(`${(0,caps/* cut */.J)(first.says, 500)} [${check}/${first.code}]`));
    const labelled = (label, value = '') => {
        if (value === '')
            return [];
        const [line, ...more] = value.split('\n').map((part) => (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(part, 2000)));
        return [...write(4 + LABEL, line, `    ${label}`), ...more.flatMap((part) => write(4 + LABEL, part))];
    };
    return [
        `  ${paint(colour, mark)} ${says.trimStart()}`,
        ...rest,
        ...labelled('seen', first.seen && (0,caps/* cut */.J)(first.seen, 500)),
        ...labelled('wanted', first.wanted && (0,caps/* cut */.J)(first.wanted, 500)),
        ...first.proof.slice(0, MOST).map((line) => `      │ ${(0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(line, 300))}`),
        ...labelled('also', others.length > 0 ? few(others, MOST, placeOf) : undefined),
        ...labelled('fix', first.fix),
    ];
}
/** Hosts of which something passed and nothing else is told. */
function goodHosts({ findings, hosts }, paint, write) {
    const judged = (told) => new Set(findings
        .filter(({ outcome, waiver }) => !waiver && (told ? outcome === 'fail' || outcome === 'inconclusive' : outcome === 'pass'))
        .map(({ subject }) => (0,checks_finding/* ownerOf */.bf)(subject)));
    const [against, passed] = [judged(true), judged(false)];
    const good = [...new Set(hosts.map(({ host }) => host))].filter((host) => passed.has(host) && !against.has(host));
    if (good.length === 0)
        return [];
    const [first, ...rest] = write(4, `nothing against ${few(good, MOST, report_escape/* terminal */.Fo)}`);
    return [`  ${paint('green', '✔')} ${first.trimStart()}`, ...rest, ''];
}
function waivedBlock({ findings }, paint, write) {
    const groups = groupWaived(findings);
    if (groups.length === 0)
        return [];
    const lines = groups.slice(0, MOST).flatMap(({ finding: { check, code, subject, says: said }, times, says }) => {
        const [first, ...rest] = write(4, (0,report_escape/* terminal */.Fo)(`${(0,checks_finding/* ownerOf */.bf)(subject)}: ${(0,caps/* cut */.J)(said, 500)} [${check}/${code}]`));
        const often = times > 1 ? `${times} times; ` : '';
        return [
            `  ${paint('dim', '○')} ${first.trimStart()}`,
            ...rest,
            ...write(6, (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(`${often}${says}`, 500)), '    →'),
        ];
    });
    const more = groups.length > MOST ? [`  … and ${groups.length - MOST} more`] : [];
    return [paint('bold', 'Waived'), ...lines, ...more, ''];
}
const placeOf = ({ subject: { address, port, domain, list, selector } }) => [address, port && `port ${port}`, domain, list, selector].filter(Boolean).join(' ');
function unknownBlock({ findings }, paint, write) {
    const groups = groupUnknown(findings);
    if (groups.length === 0)
        return [];
    const lines = groups.flatMap(({ reason, findings: found, hosts }) => {
        const { says, ways } = REASON_TEXTS[reason];
        const sentences = reason === 'egress-blocked' ? [] : tally(found.map((finding) => finding.says));
        const out = tally([...found.flatMap(({ fix }) => fix ?? []), ...ways]).slice(0, 5);
        return [
            `  ${paint('yellow', '?')} ${reason}: ${count(found.length, 'check')} on ${few(hosts, 3, report_escape/* terminal */.Fo)}`,
            ...write(4, (0,report_escape/* terminal */.Fo)(says)),
            ...sentences.slice(0, 5).flatMap(([sentence]) => write(6, (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(sentence, 300)), '    -')),
            ...out.flatMap(([way]) => write(6, (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(way, 500)), '    →')),
        ];
    });
    return [paint('bold', 'Could not be checked'), ...lines, ''];
}

// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/deliver.js






/** As the path of the report: standard output. */
const STDOUT = '-';
/** Inputs without a report on standard output, which is no path. */
const withoutStdout = (values) => Object.fromEntries(Object.entries(values).filter(([name, value]) => name !== 'report-json' || value !== STDOUT));
/** Prints the report and writes the files. With JSON on standard output, all else goes to standard error. */
function deliver({ report, evidence, policy, files }, io) {
    const jsonOnStdout = files.reportJson === STDOUT;
    printReport(report, jsonOnStdout ? io.stderr : io.stdout, io.env);
    if (jsonOnStdout)
        io.stdout.write(toJson(report));
    const failures = (0,compiled_files/* writeFiles */.h)([
        [jsonOnStdout ? undefined : files.reportJson, () => toJson(report)],
        [files.evidenceFile, () => (0,codec/* encode */.l)(evidence)],
    ]);
    for (const message of failures)
        io.stderr.write(`smtp-preflight: ${message}\n`);
    return failures.length > 0 ? cli_io/* STATUS */.XQ.usage : (0,verdict/* exitStatus */.$)(report, policy);
}
function printReport(report, stream, env) {
    stream.write(toTerminal(report, { colour: (0,cli_io/* inColour */.iD)(stream, env), width: stream.columns ?? 80 }));
}


/***/ }),

/***/ 68664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   q: () => (/* binding */ CAPS)
/* harmony export */ });
/** Sizes beyond which evidence is cut or refused, so that neither a server nor a file can exhaust memory. */
const CAPS = {
    /** UTF-16 units of a whole evidence file. */
    file: 256 * 1024 * 1024,
    /** UTF-16 units of one line of it, which is one host. */
    line: 16 * 1024 * 1024,
    /** UTF-16 units of any one string; longer ones are cut. */
    text: 64 * 1024,
    /** UTF-16 units of a certificate in base64: OpenSSL takes chains of 100 KiB. */
    certificate: Math.ceil((100 * 1024) / 3) * 4,
    /** Elements of any one list or dictionary. */
    elements: 10_000,
};
/** The first `max` UTF-16 units of a string, the last one `…` where something was cut. */
const cut = (text, max) => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);


/***/ }),

/***/ 48216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode),
  l: () => (/* binding */ encode)
});

// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
;// CONCATENATED MODULE: ./compiled/evidence/shape.js

const mustBe = (wanted, is) => (value, path, problem) => {
    if (!is(value))
        problem(path, wanted);
    return value;
};
const flag = mustBe('true or false', (value) => typeof value === 'boolean');
const amount = mustBe('a number of 0 or more', (value) => Number.isFinite(value) && Number(value) >= 0);
const integer = (min, max) => mustBe(`an integer of ${min} to ${max}`, (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
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
const list = (shape, min = 0) => (value, path, problem) => {
    if (Array.isArray(value) && value.length >= min && value.length <= caps/* CAPS */.q.elements)
        return value.map((element, index) => shape(element, `${path}[${index}]`, problem));
    problem(path, `a list of ${min} to ${caps/* CAPS */.q.elements} elements`);
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


const record = object({ name: shape_text, type: shape_text, ttl: amount, data: shape_text });
const answer = object({ rcode: oneOf('NOERROR', 'NXDOMAIN'), records: list(record), ad: flag });
const answers = dictionary(slot(answer));
const dnssecAnswers = list(object({ name: shape_text, type: shape_text, answer: slot(answer), unchecked: optional(slot(answer)) }));

;// CONCATENATED MODULE: ./compiled/evidence/schema/spf.js


const spfResults = dictionary(slot(object({
    result: oneOf('pass', 'fail', 'softfail', 'neutral', 'none', 'permerror', 'temperror'),
    comment: shape_text,
    lookups: amount,
    voids: amount,
})));

// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
;// CONCATENATED MODULE: ./compiled/evidence/schema/words.js


const address = word('an IP address', addresses/* isAddress */.PW);
const words_name = word('a name', (given) => given.length > 0 && given.length <= 255);
const port = integer(1, 65535);
const source = object({ file: shape_text, line: amount });

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
    chain: list(certificate),
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

// EXTERNAL MODULE: ./compiled/checks/finding.js
var finding = __webpack_require__(45572);
// EXTERNAL MODULE: ./compiled/plan/types.js
var types = __webpack_require__(3818);
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
        severities: dictionary(oneOf(...finding/* SEVERITIES */.oC)),
        waivers: list(waiver),
    }),
    vantage,
});

;// CONCATENATED MODULE: ./compiled/evidence/codec.js





const MOST_ERRORS = 20;
/** The evidence file: NDJSON, the run in the first line, then a line a domain, then a line a host. Keys stay in the order in which they were set. */
const encode = ({ run, domains, hosts }) => [run, ...domains, ...hosts].map((line) => `${JSON.stringify(line)}\n`).join('');
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
    let run;
    for (const { number, json } of linesOf(file)) {
        if (errors.length >= MOST_ERRORS)
            break;
        const problem = (path, wanted) => {
            if (errors.length < MOST_ERRORS)
                errors.push(`line ${number}: ${path ? `${path} ` : ''}must be ${wanted}`);
        };
        const value = parse(json, problem);
        if (value === undefined)
            continue;
        if (!run) {
            const version = unknownVersion(value);
            if (version)
                return { ok: false, errors: [`line ${number}: ${version}`] };
            run = runLine(value, '', problem);
        }
        else if (value['kind'] === 'run')
            problem('', 'a host or a domain: one file holds one run');
        else if (value['kind'] === 'domain')
            domains.push(domainLine(value, '', problem));
        else
            hosts.push(hostLine(value, '', problem));
    }
    if (!run && errors.length === 0)
        errors.push('the evidence file is empty');
    return run && errors.length === 0 ? { ok: true, evidence: { run, domains, hosts } } : { ok: false, errors };
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

/***/ 31880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ liveFiles),
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const liveFiles = {
    read(path) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    isFolder(path) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
        }
        catch {
            return false;
        }
    },
    real(path) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        }
        catch {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole) === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(liveFiles.real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
        }
    },
    unwritable(path) {
        try {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            else {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a'));
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(liveFiles.real(path));
            }
            return undefined;
        }
        catch (error) {
            return error.code;
        }
    },
};
/** Writes files, those without a path left out; a message for each that could not be written. */
const writeFiles = (files) => files.flatMap(([path, text]) => {
    if (!path)
        return [];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text());
        return [];
    }
    catch (error) {
        return [`${path} could not be written: ${error.message}`];
    }
});


/***/ }),

/***/ 94741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ENDPOINT_SLOTS),
/* harmony export */   u: () => (/* binding */ endpointsOf)
/* harmony export */ });
/** In the order in which a dialogue fills them. */
const ENDPOINT_SLOTS = [
    'connect',
    'greeting',
    'ehlo',
    'mailBeforeTls',
    'authInClear',
    'starttls',
    'injection',
    'tls',
    'ehloInTls',
    'obsoleteTls',
    'ciphers',
    'vrfy',
    'recipients',
    'relay',
    'login',
    'bareLf',
];
const endpointsOf = (hosts) => hosts.flatMap(({ addresses }) => addresses.flatMap(({ endpoints }) => endpoints));


/***/ }),

/***/ 43667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90974);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33503);


/**
 * Weighs what the checks said.
 * @param checks those that were made
 * @param observedAt when, as an ISO date: waivers end
 * @param unlocated hosts without any address: nothing of them was visited
 */
function judge(findings, checks, policy, observedAt, unlocated = []) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const weighed = findings.flatMap((finding) => {
        const check = byId.get(finding.check);
        const severity = check && severityIn(finding, check, policy);
        return check && severity && severity !== 'off' ? [{ ...finding, topic: check.topic, severity }] : [];
    });
    const judged = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .applyWaivers */ .Kw)(weighed, checks, policy.waivers, observedAt);
    const counts = countsOf(judged);
    return { findings: judged, counts, ...verdictOf(judged, counts, policy, unlocated) };
}
/** Exit status of the shell, and whether a step fails: 0 passed, 1 violations, 3 inconclusive; always 0 with `fail-on: never`. */
function exitStatus({ verdict }, { failOn }) {
    if (failOn === 'never' || verdict === 'passed')
        return 0;
    return verdict === 'failed' ? 1 : 3;
}
/** What is no failure gets the worst that its check could have said. */
function severityIn({ code, couldBe, outcome, subject }, check, policy) {
    const worst = outcome === 'fail' ? code : couldBe;
    return worst === undefined
        ? (0,_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)(check, policy, subject.protocol)
        : (0,_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(check, worst, policy, subject.protocol);
}
function countsOf(findings) {
    const counted = findings.filter(({ waiver }) => !waiver);
    const count = (outcome, severity) => counted.filter((finding) => finding.outcome === outcome && (!severity || finding.severity === severity)).length;
    return {
        error: count('fail', 'error'),
        warning: count('fail', 'warning'),
        notice: count('fail', 'notice'),
        inconclusive: count('inconclusive'),
        pass: count('pass'),
        notApplicable: count('not-applicable'),
        waived: findings.length - counted.length,
    };
}
function verdictOf(findings, { error, warning, pass }, { failOn, onInconclusive }, unlocated) {
    const warned = warning > 0 ? [many(warning, 'warning')] : [];
    if (error > 0)
        return { verdict: 'failed', says: [many(error, 'error'), ...warned].join(', ') };
    if (warning > 0 && failOn === 'warning')
        return { verdict: 'failed', says: many(warning, 'warning') };
    const untold = findings.filter(({ outcome, severity, waiver }) => outcome === 'inconclusive' && severity === 'error' && !waiver).length;
    const open = untold > 0
        ? [`${many(untold, 'check')} that could be ${untold > 1 ? 'errors' : 'an error'} could not be made`]
        : [];
    if (open.length > 0 && onInconclusive === 'fail')
        return { verdict: 'inconclusive', says: [...open, ...warned].join(', ') };
    if (unlocated.length > 0)
        return {
            verdict: 'inconclusive',
            says: `no address was found of ${unlocated.join(', ')}: nothing was visited there`,
        };
    if (pass === 0)
        return { verdict: 'inconclusive', says: 'nothing could be checked' };
    const mentioned = onInconclusive === 'warn' ? open : [];
    return { verdict: 'passed', says: [`${many(pass, 'check')} passed`, ...warned, ...mentioned].join(', ') };
}
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 50354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./compiled/checks/index.js + 80 modules
var compiled_checks = __webpack_require__(36721);
// EXTERNAL MODULE: ./compiled/checks/applies.js
var applies = __webpack_require__(13265);
// EXTERNAL MODULE: ./compiled/checks/finding.js
var finding = __webpack_require__(45572);
// EXTERNAL MODULE: ./compiled/checks/inconclusive.js
var inconclusive = __webpack_require__(59557);
;// CONCATENATED MODULE: ./compiled/checks/runner.js



/** All findings of these checks: those about hosts host by host, then those about domains domain by domain. */
function runChecks(checks, { run, hosts, domains }) {
    const findingsIn = (scopes) => checks.flatMap((check) => scopes(check).flatMap((scope) => judge(check, scope).map((verdict) => toFinding(check, scope, verdict))));
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
function judge(check, scope) {
    try {
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
                return [{ outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }];
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
    catch (error) {
        const message = `a defect of smtp-preflight, please report it: ${String(error)}`;
        return [{ outcome: 'inconclusive', reason: 'internal', message }];
    }
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
    const subject = subjectOf(scope);
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
    return {
        ...about,
        code: verdict.code,
        says: verdict.says ?? (0,finding/* fill */.GS)(text.says, values),
        seen,
        wanted,
        proof,
        fix: (0,finding/* fill */.GS)(text.fix, values),
    };
}
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
/**
 * Masks secrets in every string of a value, keys included: as they are, percent-encoded, as in JSON, UTF-8 read as latin1,
 * and in base64 wherever they start in it, which holds for AUTH PLAIN and XOAUTH2 blobs; there the whole run is masked.
 * A secret of fewer than 4 characters is masked only where white space or the ends of the string delimit it.
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
    const names = inTurn(longestFirst(users).map((user) => maskFor(user, maskName)));
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
const longestFirst = (secrets) => [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
function maskMailbox(mailbox, users) {
    const at = mailbox.lastIndexOf('@');
    const [local, domain] = at < 0 ? [mailbox, ''] : [mailbox.slice(0, at), mailbox.slice(at)];
    const isUser = users.some((user) => [mailbox, local].includes(user));
    return isUser ? MASK + domain : mailbox;
}
const maskName = (text, name) => text.replace(new RegExp(`(?<![\\w-]|\\w\\.)${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-]|\\.\\w)`, 'g'), MASK);
const maskAll = (text, form) => text.replaceAll(form, MASK);
function maskFor(secret, maskPlain = secret.length < SHORT ? maskWord : maskAll) {
    const plain = spellings(secret);
    const inPlain = (text) => plain.reduce(maskPlain, text);
    if (secret.length < SHORT)
        return (text) => inPlain(maskWord(text, base64(secret, 0)));
    const exact = [base64(secret, 0), base64(secret, 0).replace(/=+$/, '')];
    const cores = Buffer.byteLength(secret) < SHORT_IN_BASE64 ? [] : [0, 1, 2].map((offset) => base64Core(secret, offset));
    return (text) => {
        const unmasked = cores.reduce(maskRun, text);
        return inPlain(exact.reduce(maskWord, unmasked));
    };
}
/** Longest first, so that no form leaves a rest of another. */
function spellings(secret) {
    const percent = encodeURIComponent(Buffer.from(secret).toString());
    const allPercent = [...Buffer.from(secret)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
    const forms = [
        secret,
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('latin1'),
        ...[percent, allPercent].flatMap((form) => [form, form.replace(/%../g, (byte) => byte.toLowerCase())]),
    ];
    return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
const base64 = (secret, offset) => Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]).toString('base64');
/** The part of the base64 of a secret that does not depend on the bytes around it, when `offset` (mod 3) bytes precede it. */
function base64Core(secret, offset) {
    const bytes = Buffer.byteLength(secret);
    return base64(secret, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes) * 8) / 6));
}
const maskWord = (text, hidden) => text.replace(/\S+/g, (word) => (word === hidden ? MASK : word));
const isBase64 = (character) => character !== undefined && /^[\w+/=-]$/.test(character);
function maskRun(text, core) {
    const urlSafe = core.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([core, urlSafe])].reduce((masked, form) => {
        let done = '';
        let rest = masked;
        for (let at = rest.indexOf(form); at >= 0; at = rest.indexOf(form)) {
            let start = at;
            let end = at + form.length;
            while (isBase64(rest[start - 1]))
                start--;
            while (isBase64(rest[end]))
                end++;
            done += rest.slice(0, start) + MASK;
            rest = rest.slice(end);
        }
        return done + rest;
    }, text);
}

// EXTERNAL MODULE: ./compiled/evidence/slot.js
var evidence_slot = __webpack_require__(54153);
// EXTERNAL MODULE: ./compiled/version.js
var version = __webpack_require__(34783);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var derive_addresses = __webpack_require__(40135);
// EXTERNAL MODULE: ./compiled/derive/block-lists.js
var block_lists = __webpack_require__(96442);
// EXTERNAL MODULE: ./compiled/derive/replies.js
var derive_replies = __webpack_require__(66107);
;// CONCATENATED MODULE: ./compiled/gather/transactions.js


/**
 * Refused recipients an address may see in one run, over all its ports: fail2ban bans at the fifth
 * (jail.conf `maxretry = 5`, filter.d/postfix.conf and exim.conf).
 */
const REFUSALS = 4;
/** Of these, what is kept for the relay battery on port 25: V01 and V03. */
const BATTERY_SHARE = 2;
/** Who asks for a larger battery has this runner allow-listed. */
const openRefusals = ({ relayBattery }) => ({
    count: 0,
    limit: relayBattery === 'core' ? REFUSALS : Number.POSITIVE_INFINITY,
});
/** How many refusals are left. */
const left = ({ count, limit }) => Math.max(0, limit - count);
/** How many of them other questions may use up. */
const spare = (refusals) => Math.max(0, left(refusals) - BATTERY_SHARE);
/** Asks one question whose refusal is counted from the start, since other ports of the address ask at the same time. */
async function reserving(refusals, ask) {
    refusals.count += 1;
    const answer = await ask();
    refusals.count -= 1;
    return answer;
}
/**
 * Refusals that no ban list we know of counts (fail2ban filter.d/postfix.conf, exim.conf, sendmail-reject.conf): log in
 * first, a recipient or sender that a policy denies, greylisting that does not blame the client. All others are counted.
 */
const HARMLESS = /authenticat|recipient address rejected: access denied|not owned by|not logged in/i;
function isCounted(answer) {
    if (!answer || answer.code < 400 || answer.code === 530)
        return false;
    const words = answer.lines.join(' ');
    return !HARMLESS.test(words) && ((0,derive_replies/* classOf */.Kl)(answer) !== 'greylisted' || /client host rejected/i.test(words));
}
/**
 * One transaction for each list of recipients with one sender: MAIL, RCPT …, RSET, all in one group. Fills in the replies,
 * counts the refusals, and returns why replies are missing.
 */
async function transact(session, refusals, transactions) {
    if (transactions.length === 0)
        return undefined;
    const replies = await session.group(transactions.flatMap(commandsOf));
    let failure;
    const next = () => {
        const slot = replies.shift();
        if (slot?.ok === false)
            failure ??= slot.error;
        return (0,evidence_slot/* valueIn */.x)(slot);
    };
    for (const asked of transactions) {
        const mail = next();
        for (const one of asked)
            Object.assign(one, { mail, rcpt: next() });
        replies.shift();
        const refused = asked.filter((one) => isCounted((0,derive_replies/* answerTo */.oy)(one))).length;
        refusals.count += mail && mail.code >= 400 ? Math.min(1, refused) : refused;
    }
    return failure;
}
const commandsOf = (asked) => [
    `MAIL FROM:<${asked[0]?.reversePath}>`,
    ...asked.map(({ recipient }) => `RCPT TO:<${recipient}>`),
    'RSET',
];

;// CONCATENATED MODULE: ./compiled/gather/context.js


function serverAt({ servers, plan }, address) {
    const key = (0,derive_addresses/* canonical */.$N)(address);
    const server = servers.get(key) ?? { refusals: openRefusals(plan), batteries: new Map(), free: Promise.resolve() };
    servers.set(key, server);
    return server;
}
/** A word of this run, for names that nobody has: a log shows by it what belongs together. */
function wordOf(context) {
    context.word ??= context.network.token(12);
    return context.word;
}
const wants = ({ plan }, ...needs) => needs.some((need) => plan.needs.has(need));
/** Why slots are empty when this tool threw. */
const defect = (error) => ({
    kind: 'internal',
    message: `a defect of smtp-preflight, please report it: ${String(error)}`,
});
/** The slot, whatever is thrown on the way to it. */
const orDefect = (gathering) => gathering.catch((error) => ({ ok: false, error: defect(error) }));
/** Fills every wanted slot that is still empty. */
function fillMissing(context, record, keys, error) {
    for (const key of keys)
        if (context.plan.needs.has(key))
            record[key] ??= { ok: false, error };
}
/** Ends when this does, which gathers these slots; what it throws fills them and ends nothing else. */
const guarded = (context, record, keys, gathering) => gathering.catch((error) => fillMissing(context, record, keys, defect(error)));

;// CONCATENATED MODULE: ./compiled/gather/block-lists.js




/** Test points of each family (RFC 5782 §5): the first must be listed and the second not. */
const TEST_POINTS = { 4: ['127.0.0.2', '127.0.0.1'], 6: ['::ffff:7f00:2', '::ffff:7f00:1'] };
/** Asks each list for its test points. */
async function proveLists(context) {
    if (!wants(context, 'lists'))
        return [];
    return Promise.all(context.plan.lists.map(async (list) => {
        const [health, healthOfIpv6] = await Promise.all([
            orDefect(prove(context, list, 4)),
            list.families.includes(6) ? orDefect(prove(context, list, 6)) : undefined,
        ]);
        return { zone: list.zone, gating: list.gating, health, ...(healthOfIpv6 && { healthOfIpv6 }) };
    }));
}
async function prove(context, list, family) {
    const [always, never] = TEST_POINTS[family];
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
    if (!wants(context, 'lists'))
        return;
    const family = (0,derive_addresses/* familyOf */.Ap)(evidence.address);
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

// EXTERNAL MODULE: ./compiled/derive/dmarc-walk.js
var dmarc_walk = __webpack_require__(17702);
// EXTERNAL MODULE: ./compiled/derive/spf-record.js
var spf_record = __webpack_require__(17660);
// EXTERNAL MODULE: ./compiled/derive/spf-tree.js
var spf_tree = __webpack_require__(51841);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(27272);
// EXTERNAL MODULE: ./compiled/derive/spf-macro.js
var spf_macro = __webpack_require__(37713);
;// CONCATENATED MODULE: ./compiled/gather/spf.js







const RESULTS = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };
/** RFC 7208 §4.6.4: names of one PTR answer, address lookups of one `mx`. */
const MOST_NAMES = 10;
/**
 * check_host (RFC 7208 §4). The library walks through the terms and matches; each record is read by our own parser first
 * and given to it with the macros filled in, since it looks for syntax errors only as far as it comes, fills in the
 * domain of the sender where that of the record is meant, and counts other lookups than §4.6.4 does.
 */
async function checkHost(network, given) {
    const at = given.sender.lastIndexOf('@');
    // RFC 7208 §4.3: an empty local part is `postmaster`.
    const sender = at > 0 ? given.sender : `postmaster${given.sender.slice(at)}`;
    // RFC 7208 §5: an IPv4-mapped address is the IPv4 address in it.
    const client = { ...given, sender, address: ipaddr.process(given.address).toString() };
    const domain = sender.slice(sender.lastIndexOf('@') + 1);
    if (!isMailDomain(domain))
        return (0,evidence_slot.ok)({ result: 'none', comment: 'no domain name', lookups: 0, voids: 0 });
    const evaluation = { network, client, lookups: 0, voids: 0, started: false };
    const matched = await evaluate(domain, evaluation);
    const { lookups, voids, failure } = evaluation;
    if (matched && matched.error === 'temperror' && failure)
        return { ok: false, error: failure };
    return (0,evidence_slot.ok)({ ...meaningOf(matched), lookups, voids });
}
async function evaluate(domain, evaluation) {
    const { spfVerify } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 59118, 19));
    const { sender, address, helo } = evaluation.client;
    const options = {
        ...{ sender, ip: address, helo, mta: 'unknown' },
        resolver: lookUp(evaluation),
        createSubResolver: () => namesOfOneTerm(evaluation),
    };
    // The library would not ask for the PTR again: a second `ptr` would cost nothing.
    Object.defineProperty(options, '_resolvedPtr', { get: () => undefined, set: () => { } });
    try {
        return await spfVerify(domain, options);
    }
    catch (error) {
        const { spfResult } = error;
        if (spfResult)
            return spfResult;
        throw error;
    }
}
function meaningOf(matched) {
    const { error, text = '', qualifier, type } = matched || {};
    if (error)
        return { result: error, comment: text };
    if (!qualifier || !type)
        return { result: 'neutral', comment: 'no mechanism matches' };
    return { result: RESULTS[qualifier], comment: `matches ${pathOf(matched)}` };
}
const pathOf = ({ qualifier = '+', type = '', val, include }) => `${qualifier === '+' ? '' : qualifier}${type}${val ? `:${val}` : ''}${include ? ` → ${pathOf(include)}` : ''}`;
/** The library reads what went wrong from `spfResult`; an error without it, it would take for no match. */
class SpfError extends Error {
    spfResult;
    constructor(spfResult) {
        super(spfResult.text);
        this.spfResult = spfResult;
    }
}
const permerror = (text) => new SpfError({ error: 'permerror', text });
/** The DNS for the terms of all records of this evaluation. */
function lookUp(evaluation) {
    return async (name, type) => {
        // The record of the domain itself is no term.
        if (evaluation.started)
            evaluation.lookups++;
        evaluation.started = true;
        if (evaluation.lookups > spf_tree/* MOST_LOOKUPS */.WJ)
            throw permerror(`more than ${spf_tree/* MOST_LOOKUPS */.WJ} terms cause DNS lookups`);
        if (type === 'PTR')
            return ptrOf(evaluation, name);
        const answer = await spf_ask(evaluation, name, type);
        if (type === 'TXT')
            return recordOf(evaluation, name, answer);
        if ((0,dns/* dataOf */.qu)(answer, type).length === 0)
            countVoid(evaluation, name, type);
        if (type !== 'MX')
            return (0,dns/* addressesIn */.Mh)(answer);
        return (0,dns/* dataOf */.qu)(answer, 'MX').map((text) => {
            const [priority, exchange] = text.split(' ');
            return { priority: Number(priority), exchange: exchange === '.' ? '' : exchange };
        });
    };
}
/** Address lookups for the names of one `mx` or `ptr`: no terms, so they have a limit of their own. */
function namesOfOneTerm(evaluation) {
    let count = 0;
    let isVoid = false;
    return async (name, type, options) => {
        // A name of a `ptr` is the client's: whatever it is worth, the record has no part in it (RFC 7208 §5.5).
        if (!options)
            return (0,dns/* addressesIn */.Mh)(valueOr(await evaluation.network.resolve(name, type)));
        if (++count > MOST_NAMES)
            throw permerror(`more than ${MOST_NAMES} MX records are looked up for one \`mx\``);
        const addresses = (0,dns/* addressesIn */.Mh)(await spf_ask(evaluation, name, type));
        if (addresses.length === 0 && !isVoid) {
            isVoid = true;
            countVoid(evaluation, name, type);
        }
        return addresses;
    };
}
function countVoid(evaluation, name, type) {
    evaluation.voids++;
    if (evaluation.voids > spf_tree/* MOST_VOIDS */.OJ)
        throw permerror(`more than ${spf_tree/* MOST_VOIDS */.OJ} lookups without an answer, the last one ${name} ${type}`);
}
async function spf_ask(evaluation, name, type) {
    const slot = await evaluation.network.resolve(name, type);
    if (slot.ok)
        return slot.value;
    evaluation.failure = { ...slot.error, message: `${name} ${type}: ${slot.error.message}` };
    throw new SpfError({ error: 'temperror', text: evaluation.failure.message });
}
/** RFC 7208 §5.5: where the PTR cannot be looked up, nothing matches. */
async function ptrOf(evaluation, name) {
    const slot = await evaluation.network.resolve(name, 'PTR');
    const names = (0,dns/* ptrNames */.Nt)(valueOr(slot));
    if (slot.ok && names.length === 0)
        countVoid(evaluation, name, 'PTR');
    return names;
}
/** The one SPF record of a name as the library can read it, or none. */
async function recordOf(evaluation, name, answer) {
    const texts = (0,spf_record/* spfTexts */.GM)(answer);
    if (texts.length > 1)
        throw permerror(`${name} has ${texts.length} SPF records`);
    if (texts.length === 0)
        return [];
    const parsed = (0,spf_record/* parseSpf */.JH)(texts[0]);
    if (!parsed.ok)
        throw permerror(`in the SPF record of ${name}, ${parsed.problem}`);
    const { client } = evaluation;
    const validated = /%\{p/i.test(texts[0]) ? await validatedName(evaluation, name) : undefined;
    return [[plainRecord(parsed.value, { ...client, domain: name, validated })]];
}
/** Domains written out, prefix lengths too, and nothing in it that has no bearing on the result. */
function plainRecord({ terms, redirect }, values) {
    // The library reads `%` and spaces in names as macros only.
    const named = (spec) => (0,spf_macro/* expandDomainSpec */.w)(spec, values).toLowerCase().replace(/%/g, '%%').replace(/ /g, '%_') || '.';
    const words = terms.flatMap((term) => plainTerm(term, named(term.domain ?? values.domain)));
    const last = terms.some(({ mechanism }) => mechanism === 'all') || redirect === undefined;
    return ['v=spf1', ...words, ...(last ? [] : [`redirect=${named(redirect)}`])].join(' ');
}
function plainTerm({ qualifier, mechanism, network, prefix4, prefix6 }, domain) {
    const word = `${qualifier}${mechanism}`;
    switch (mechanism) {
        case 'all':
            return [word];
        case 'ip4':
            return [`${word}:${network}/${prefix4}`];
        case 'ip6':
            // The library takes a prefix length of 0 for none at all.
            if (prefix6 === 0)
                return [`${word}:::/1`, `${word}:8000::/1`];
            return [`${word}:${ipaddr.parse(network).toNormalizedString()}/${prefix6}`];
        case 'a':
        case 'mx':
            return [`${word}:${domain}/${prefix4}//${prefix6}`];
        default:
            return [`${word}:${domain}`];
    }
}
/** RFC 7208 §7.3 `p`: a name of the client that resolves back, best the domain itself or one below it. */
async function validatedName({ network, client }, domain) {
    const type = (0,derive_addresses/* familyOf */.Ap)(client.address) === 4 ? 'A' : 'AAAA';
    const ptr = (0,dns/* ptrNames */.Nt)(valueOr(await network.resolve((0,derive_addresses/* reverseName */.A8)(client.address), 'PTR'))).slice(0, MOST_NAMES);
    const back = await Promise.all(ptr.map((name) => network.resolve(name, type)));
    const valid = ptr.filter((_, index) => (0,dns/* addressesIn */.Mh)(valueOr(back[index])).includes(client.address));
    const own = domain.toLowerCase();
    return valid.find((name) => name === own) ?? valid.find((name) => name.endsWith(`.${own}`)) ?? valid[0];
}
const valueOr = (slot) => slot.ok ? slot.value : { rcode: 'NXDOMAIN', records: [], ad: false };
/** RFC 7208 §4.3: at least two labels, none of them longer than the DNS has room for. */
const isMailDomain = (name) => /^(?:[a-z0-9_-]{1,63}\.)+[a-z0-9_-]{1,63}\.?$/i.test(name);

;// CONCATENATED MODULE: ./compiled/gather/domain.js






/** All that is asked about a domain. */
const DOMAIN_SLOTS = [
    'soa',
    'mx',
    'apexA',
    'apexAaaa',
    'apexTxt',
    'spf',
    'spfRecords',
    'dkim',
    'dmarc',
    'dmarcReports',
    'mtaSts',
    'mtaStsPolicy',
    'tlsRpt',
    'mxTargets',
    'dnssec',
    'domainLists',
];
/** Records read of one SPF record and all that it includes; more than that no receiver reads either. */
const MOST_RECORDS = 30;
/** What the DNS says of a sender domain, written into `evidence` while it is learnt. */
async function gatherDomain(context, evidence, hosts, 
/** Resolved when the addresses of these hosts are known. */
located) {
    const { domain } = evidence;
    const into = (slots, gathering) => guarded(context, evidence, slots, gathering);
    const ask = async (slot, type) => {
        if (wants(context, slot))
            evidence[slot] = await context.network.resolve(domain, type);
    };
    const fill = (slot, type) => into([slot], ask(slot, type));
    await Promise.all([
        fill('soa', 'SOA'),
        fill('mx', 'MX'),
        fill('apexA', 'A'),
        fill('apexAaaa', 'AAAA'),
        fill('apexTxt', 'TXT'),
        into(['dkim'], gatherDkim(context, evidence)),
        into(['dmarc', 'dmarcReports'], gatherDmarc(context, evidence)),
        into(['spfRecords'], gatherSpfRecords(context, evidence)),
        into(['spf'], located.then(() => gatherSpf(context, evidence, hosts))),
    ]);
}
/** check_host of the EHLO name of a host, as for a bounce (RFC 7208 §2.4). */
async function gatherSpfHelo(context, evidence) {
    if (!wants(context, 'spfHelo'))
        return;
    const { host } = evidence;
    const client = { sender: `postmaster@${host}`, helo: host };
    const results = publicAddresses(evidence).map(async (address) => [address, await checkHost(context.network, { ...client, address })]);
    evidence.spfHelo = (0,evidence_slot.ok)(Object.fromEntries(await Promise.all(results)));
}
async function gatherSpf(context, evidence, hosts) {
    if (!wants(context, 'spf'))
        return;
    const sender = `postmaster@${evidence.domain}`;
    const clients = hosts.flatMap((host) => publicAddresses(host).map((address) => ({ address, sender, helo: host.host })));
    const all = [{ address: spf_tree/* STRANGER */.tZ, sender, helo: evidence.domain }, ...clients];
    const results = await Promise.all(all.map(async (client) => [client.address, await checkHost(context.network, client)]));
    evidence.spf = (0,evidence_slot.ok)(Object.fromEntries(results));
}
const publicAddresses = ({ addresses }) => addresses.filter(({ notPublic }) => notPublic === undefined).map(({ address }) => address);
async function gatherSpfRecords(context, evidence) {
    if (!wants(context, 'spfRecords'))
        return;
    const { domain } = evidence;
    const records = {};
    const asked = new Set();
    for (let names = [domain]; names.length > 0;) {
        const next = names.slice(0, MOST_RECORDS - asked.size);
        for (const name of next)
            asked.add(name);
        const answers = await Promise.all(next.map((name) => context.network.resolve(name, 'TXT')));
        const failed = answers.find((slot) => !slot.ok);
        if (failed) {
            evidence.spfRecords = failed;
            return;
        }
        names = next.flatMap((name, index) => {
            const [text, ...more] = (0,spf_record/* spfTexts */.GM)(answers[index].value);
            if (text === undefined || more.length > 0)
                return [];
            records[name] = text;
            const parsed = (0,spf_record/* parseSpf */.JH)(text);
            return parsed.ok ? (0,spf_tree/* targetsOf */.QR)(parsed.value, name, domain) : [];
        });
        names = [...new Set(names)].filter((name) => !asked.has(name));
    }
    evidence.spfRecords = (0,evidence_slot.ok)(records);
}
async function gatherDkim(context, evidence) {
    if (!wants(context, 'dkim'))
        return;
    const { domain, selectors } = evidence;
    const answers = await answersTo(context, selectors.map((selector) => `${selector}._domainkey.${domain}`));
    evidence.dkim = (0,evidence_slot.ok)(Object.fromEntries(selectors.map((selector, index) => [selector, answers[index][1]])));
}
async function gatherDmarc(context, evidence) {
    if (!wants(context, 'dmarc'))
        return;
    const answers = Object.fromEntries(await answersTo(context, (0,dmarc_walk/* walkOf */.Db)(evidence.domain)));
    evidence.dmarc = (0,evidence_slot.ok)(answers);
    if (!wants(context, 'dmarcReports'))
        return;
    const found = (0,dmarc_walk/* dmarcFor */.rf)(evidence.domain, answers);
    const names = found.kind === 'record' ? Object.values((0,dmarc_walk/* foreignReports */.Ag)(found)) : [];
    evidence.dmarcReports = (0,evidence_slot.ok)(Object.fromEntries(await answersTo(context, names)));
}
const answersTo = ({ network }, names) => Promise.all(names.map(async (name) => [name, await network.resolve(name, 'TXT')]));

// EXTERNAL MODULE: ./compiled/derive/domain-lists.js
var domain_lists = __webpack_require__(70499);
;// CONCATENATED MODULE: ./compiled/gather/domain-lists.js




/** Asks each list of domain names for its test points (RFC 5782 §5). */
async function proveDomainLists(context) {
    if (!wants(context, 'domainLists'))
        return [];
    return Promise.all(context.plan.domainLists.map(async (list) => ({
        zone: list.zone,
        gating: list.gating,
        health: await orDefect(domain_lists_prove(context, list)),
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
    if (!wants(context, 'domainLists'))
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
    const endpoints = (0,gather_endpoints/* endpointsOf */.u)(hosts).filter(({ port, connect, connectedTo }) => port === 25 && connect && !connectedTo);
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
        const address = (0,derive_addresses/* isAddress */.PW)(host) ? host : await firstAddress(network, host);
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
    for (const slot of gather_endpoints/* ENDPOINT_SLOTS */.i)
        if (endpoint[slot])
            endpoint[slot] = blocked;
}

;// CONCATENATED MODULE: ./compiled/gather/gate.js
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
;// CONCATENATED MODULE: ./compiled/net/reply.js

/** Bytes of one line, its end included. RFC 5321 §4.5.3.1.5 allows 512; servers that exceed it are still understood. */
const MAX_LINE = 2048;
/** Lines of one reply. */
const MAX_LINES = 128;
/** Bytes of all replies of a session. */
const MAX_SESSION = 256 * 1024;
/** Bytes kept of a line, its code included. */
const MAX_KEPT = 512;
const MAX_EXCERPT = 80;
const LF = 0x0a;
const CR = 0x0d;
const REPLY_LINE = /^([2-5][0-5][0-9])(?:([ -])|$)/;
const START_OF_REPLY_LINE = /^(?:$|[2-5](?:$|[0-5](?:$|[0-9](?:$|[ \r-]))))/;
function replyParser() {
    let unread = Buffer.alloc(0);
    let lines = [];
    let consumed = 0;
    let broken;
    const garbage = (why) => {
        broken = (0,evidence_slot/* failure */.V)('protocol-garbage', `${why}: ${excerpt(unread.toString('latin1', 0, MAX_EXCERPT))}`);
        return broken;
    };
    const next = () => {
        while (!broken) {
            const size = unread.subarray(0, MAX_LINE).indexOf(LF) + 1;
            if (size === 0) {
                if (!START_OF_REPLY_LINE.test(unread.toString('latin1', 0, 4)))
                    return garbage('not an SMTP reply');
                return unread.length < MAX_LINE ? undefined : garbage(`line longer than ${MAX_LINE} bytes`);
            }
            const line = withoutEnd(unread.subarray(0, size));
            const [, code, separator] = REPLY_LINE.exec(line) ?? [];
            if (!code)
                return garbage('not an SMTP reply');
            if (lines.length === MAX_LINES)
                return garbage(`reply of more than ${MAX_LINES} lines`);
            consumed += size;
            if (consumed > MAX_SESSION)
                return garbage(`more than ${MAX_SESSION} bytes of replies`);
            lines.push(line.slice(0, MAX_KEPT));
            unread = unread.subarray(size);
            if (separator === '-')
                continue;
            const mixed = lines.some((other) => !other.startsWith(code));
            const reply = { code: Number(code), lines, mixed };
            lines = [];
            return (0,evidence_slot.ok)(reply);
        }
        return broken;
    };
    return {
        feed: (bytes) => {
            unread = unread.length > 0 ? Buffer.concat([unread, bytes]) : bytes;
        },
        next,
        take: () => {
            const taken = [...lines, unread.toString('latin1')].join('\r\n');
            lines = [];
            unread = Buffer.alloc(0);
            return taken;
        },
    };
}
/** What a failure shows of the bytes that caused it: the start of their first line. */
const excerpt = (text) => /^[^\r\n]*/.exec(text)[0].slice(0, MAX_EXCERPT);
/** LF, CR LF and CR CR LF all end a line. */
function withoutEnd(line) {
    let end = line.length - 1;
    while (end > 0 && line[end - 1] === CR)
        end -= 1;
    return line.toString('latin1', 0, end);
}

;// CONCATENATED MODULE: ./compiled/net/transcript.js
const transcript_MAX_LINE = 512;
const MAX_REPLY_LINES = 20;
const transcript_MAX_LINES = 400;
function openTranscript() {
    const lines = [];
    const add = (line) => {
        if (lines.length < transcript_MAX_LINES - 1)
            lines.push(line.slice(0, transcript_MAX_LINE));
        else if (lines.length < transcript_MAX_LINES)
            lines.push('-- transcript ends here');
    };
    return {
        lines,
        client: (command) => add(`C: ${command}`),
        server: (reply) => {
            for (const line of reply.slice(0, MAX_REPLY_LINES))
                add(`S: ${line}`);
            if (reply.length > MAX_REPLY_LINES)
                add(`S: … ${reply.length - MAX_REPLY_LINES} more lines`);
        },
        mark: (event) => add(`-- ${event}`),
    };
}

;// CONCATENATED MODULE: ./compiled/net/dialogue.js



/**
 * Packets of commands out, replies in, over one connection. What ends the dialogue is kept in `ended`, lets go of the
 * connection and is the answer to everything that is asked afterwards. Times are milliseconds.
 */
class Dialogue {
    transcript = openTranscript();
    ended;
    #connection;
    #now;
    #deadline;
    #replies = replyParser();
    /** No wait goes beyond `deadline`, on the clock `now`. */
    constructor(connection, now, deadline) {
        this.#connection = connection;
        this.#now = now;
        this.#deadline = deadline;
    }
    /**
     * Sends the commands in one packet, unless it turns out that the dialogue ended: a reply that is there before its command
     * would be taken for the answer to it, and every later one likewise. The transcript gets `shown`.
     */
    async send(commands, { shown, onlyInSilence }) {
        if (!(await this.#maySend(verbOf(shown[0]), onlyInSilence)))
            return;
        for (const command of shown)
            this.transcript.client(command);
        if (shown.length > 1)
            this.transcript.mark(`${shown.length} commands in one packet`);
        this.#connection.write(Buffer.from(commands.map((command) => `${command}\r\n`).join('')));
    }
    /** Sends these bytes as they are, on the same condition; the transcript gets `event`. */
    async sendRaw(bytes, event) {
        if (!(await this.#maySend(event, true)))
            return;
        this.transcript.mark(event);
        this.#connection.write(Buffer.from(bytes, 'latin1'));
    }
    async #maySend(what, onlyInSilence) {
        if (!this.ended && this.#now() >= this.#deadline)
            this.end({ kind: 'budget', message: `out of time before ${what}` });
        if (!this.ended && onlyInSilence)
            await this.#expectSilence(what);
        return !this.ended;
    }
    /**
     * The next reply, at most `timeout` from now; `awaited` names it in failures, `asked` is when it was asked for. A 354
     * ends the dialogue, unless it `goesOn`.
     */
    async receive(awaited, timeout, asked = this.#now(), goesOn = false) {
        const deadline = this.#now() + timeout;
        const parsed = await this.#next(deadline, awaited);
        if (parsed)
            return (0,evidence_slot.ok)(this.#accept(parsed, awaited, asked, goesOn));
        if (!this.ended)
            this.#tooLate(deadline, timeout, awaited);
        return { ok: false, error: this.ended };
    }
    /** A reply that nobody asked for; the dialogue goes on when there is none. */
    async overhear(timeout) {
        const asked = this.#now();
        const parsed = await this.#next(asked + timeout, STRAY);
        return parsed && this.#accept(parsed, STRAY, asked);
    }
    /** The next reply, or null when none came and the dialogue can go on. */
    async answerWithin(timeout) {
        const reply = await this.overhear(timeout);
        if (reply)
            return (0,evidence_slot.ok)(reply);
        return this.ended ? { ok: false, error: this.ended } : (0,evidence_slot.ok)(null);
    }
    /** Takes out what was received and not asked for, so that none of it counts as received in TLS (RFC 3207 §4.2). */
    async drain() {
        if (!this.ended)
            await this.#read(this.#now(), 'the TLS handshake', 'tls-failed');
        const bytes = this.#replies.take();
        if (bytes)
            this.transcript.server(linesOf(bytes));
        return bytes;
    }
    async startTls(servername, timeout) {
        if (this.ended)
            return { ok: false, error: this.ended };
        const deadline = this.#now() + timeout;
        const tls = await this.#connection.startTls({ servername, deadline: Math.min(deadline, this.#deadline) });
        if (tls.ok)
            this.transcript.mark(`${tls.value.version} ${tls.value.cipher}`);
        else if (tls.error.kind === 'timeout')
            this.#tooLate(deadline, timeout, 'the end of the TLS handshake');
        else
            this.end(tls.error);
        return this.ended ? { ok: false, error: this.ended } : tls;
    }
    /** Ends without a further byte, because of `error`. */
    end(error, unread = this.#replies.take()) {
        this.ended = error;
        if (unread)
            this.transcript.server(linesOf(unread));
        this.transcript.mark(error.message);
        this.#connection.destroy();
    }
    /** FIN, after `farewell` if given. */
    close(farewell) {
        if (this.ended)
            return;
        if (farewell) {
            this.transcript.client(farewell);
            this.#connection.write(Buffer.from(`${farewell}\r\n`));
        }
        this.ended = { kind: 'internal', message: 'the session was closed before' };
        this.#connection.end();
    }
    cut() {
        this.ended ??= { kind: 'internal', message: 'the session was cut before' };
        this.#connection.destroy();
    }
    async #expectSilence(command) {
        await this.#read(this.#now(), command);
        if (this.ended)
            return;
        const stray = this.#replies.next();
        // RFC 5321 §3.8: a server that must shut down says 421 at any time.
        if (stray?.ok && stray.value.code === 421)
            this.#accept(stray.value, STRAY, this.#now());
        else {
            const bytes = [...(stray?.ok ? stray.value.lines : []), this.#replies.take()].join('\r\n');
            if (bytes)
                this.end({ kind: 'protocol-garbage', message: `unasked before ${command}: ${excerpt(bytes)}` }, bytes);
        }
    }
    /** Undefined when the deadline passed or the dialogue ended. */
    async #next(deadline, awaited) {
        while (!this.ended) {
            const parsed = this.#replies.next();
            if (parsed?.ok)
                return parsed.value;
            if (parsed)
                this.end(parsed.error);
            else if (!(await this.#read(Math.min(deadline, this.#deadline), awaited)))
                return undefined;
        }
        return undefined;
    }
    /** Takes in what is there or comes until then; false when nothing did. */
    async #read(until, awaited, whenClosed = 'throttled') {
        const read = await this.#connection.read(until);
        if (!read.ok && read.error.kind === 'timeout')
            return false;
        if (!read.ok)
            this.end(read.error);
        else if (Buffer.isBuffer(read.value))
            this.#replies.feed(read.value);
        else
            this.#stop(whenClosed, `connection ${read.value.closed === 'fin' ? 'closed' : 'reset'}`, awaited);
        return true;
    }
    #accept(parsed, awaited, asked, goesOn = false) {
        this.transcript.server(parsed.lines);
        if (parsed.mixed)
            this.transcript.mark('different codes in one reply');
        if (parsed.code === 421) {
            this.ended = { kind: 'throttled', message: `421 as ${awaited}: ${excerpt(parsed.lines.at(-1).slice(4))}` };
            this.#connection.end();
        }
        // RFC 5321 §4.1.1.10: a transaction whose connection is closed is cancelled; any further byte would be message text.
        if (parsed.code === 354 && !goesOn) {
            const kind = awaited === replyTo('DATA') ? 'not-gathered' : 'protocol-garbage';
            this.end({ kind, message: `cut after 354 as ${awaited}` });
        }
        return { code: parsed.code, lines: parsed.lines.map((line) => line.slice(4)), ms: this.#now() - asked };
    }
    #tooLate(deadline, timeout, awaited) {
        if (this.#deadline < deadline)
            this.#stop('budget', 'out of time', awaited);
        else
            this.#stop('timeout', `timed out after ${timeout / 1000} s`, awaited);
    }
    #stop(kind, event, awaited) {
        const unfinished = this.#replies.take();
        this.end({ kind, message: `${event} ${unfinished ? 'in the middle of' : 'before'} ${awaited}` }, unfinished);
    }
}
const STRAY = 'a stray reply';
const verbOf = (command) => /^\S*/.exec(command)[0].toUpperCase();
const replyTo = (verb) => `the reply to ${verb}`;
const linesOf = (bytes) => bytes.replace(/\r?\n$/, '').split(/\r?\n/);

;// CONCATENATED MODULE: ./compiled/net/keywords.js
const KEYWORD = /^([A-Z0-9][A-Z0-9-]*)(?:[ \t]+(.*))?$/i;
const OLD_AUTH = /^AUTH=(.*)$/i;
/**
 * EHLO keywords and their parameters (RFC 5321 §4.1.1.1) out of the text of the reply's lines, the first of which names the
 * server. What is no keyword is left out; of a repeated one the first counts. `AUTH=`, which servers send besides `AUTH`
 * for clients older than RFC 2554, adds its mechanisms to those of `AUTH`.
 */
function keywordsIn(lines) {
    const keywords = Object.create(null);
    const oldAuth = [];
    for (const line of lines.slice(1)) {
        const old = OLD_AUTH.exec(line);
        if (old)
            oldAuth.push(old[1]);
        const [, keyword, parameters = ''] = KEYWORD.exec(line) ?? [];
        if (keyword)
            keywords[keyword.toUpperCase()] ??= parameters.trim();
    }
    if (oldAuth.length > 0)
        keywords['AUTH'] = union(keywords['AUTH'] ?? '', ...oldAuth);
    return keywords;
}
const union = (...lists) => [...new Set(lists.flatMap((list) => list.split(/\s+/)))].join(' ').trim();

;// CONCATENATED MODULE: ./compiled/net/session.js




/** Milliseconds each step may take (RFC 5321 §4.5.3.2 asks for minutes; a check before a deploy has not got them). */
const TIMEOUTS = { greeting: 30_000, reply: 30_000, tls: 15_000 };
/** Answers to EHLO of a server that does not know it (RFC 5321 §3.2). */
const NO_EHLO = [500, 502, 504];
/** RFC 2920 §3.1: whatever else is pipelined must come last, as its answer decides how to go on. */
const ANYWHERE_IN_GROUP = ['MAIL', 'RCPT', 'RSET'];
/** Bytes kept of what came in clear behind the 220 to STARTTLS. */
const MAX_TRAILING = 512;
/** A session over a fresh connection; call `implicitTls` or `greeting` first. */
function openSession(connection, network, options = {}) {
    const now = () => network.now();
    return new Session(new Dialogue(connection, now, options.deadline ?? Infinity), now, {
        ...TIMEOUTS,
        ...options.timeouts,
    });
}
/** A reply read as the answer to EHLO or HELO; only EHLO has keywords, and only a 250 lists them. */
const parseEhlo = (verb, reply) => ({
    verb,
    reply,
    keywords: verb === 'EHLO' && reply.code === 250 ? keywordsIn(reply.lines) : {},
});
class Session {
    #dialogue;
    #now;
    #timeouts;
    #greeted = false;
    /** An injected command may be answered in TLS before or after the next command is sent; it is not to be told apart here. */
    #strayExpected = false;
    #keywords = {};
    constructor(dialogue, now, timeouts) {
        this.#dialogue = dialogue;
        this.#now = now;
        this.#timeouts = timeouts;
    }
    get alive() {
        return !this.#dialogue.ended;
    }
    get transcript() {
        return this.#dialogue.transcript.lines;
    }
    greeting() {
        this.#greeted = true;
        return this.#dialogue.receive('the greeting', this.#timeouts.greeting);
    }
    async ehlo(name) {
        this.#keywords = {};
        const ehlo = await this.command(`EHLO ${name}`);
        if (!ehlo.ok)
            return ehlo;
        if (NO_EHLO.includes(ehlo.value.code)) {
            const helo = await this.command(`HELO ${name}`);
            return helo.ok ? (0,evidence_slot.ok)(parseEhlo('HELO', helo.value)) : helo;
        }
        const answered = parseEhlo('EHLO', ehlo.value);
        this.#keywords = answered.keywords;
        return (0,evidence_slot.ok)(answered);
    }
    async command(line, shown = line) {
        const [reply] = await this.#exchange([line], [shown]);
        return reply;
    }
    async group(lines) {
        const early = lines.slice(0, -1).find((line) => !ANYWHERE_IN_GROUP.includes(verbOf(line)));
        if (early !== undefined)
            throw new Error(`${verbOf(early)} must be the last of a group`);
        if ('PIPELINING' in this.#keywords)
            return this.#exchange(lines);
        const replies = [];
        for (const line of lines)
            replies.push(await this.command(line));
        return replies;
    }
    async raw(bytes, ms) {
        if (this.alive && !this.#greeted)
            throw new Error('bytes before the greeting');
        await this.#dialogue.sendRaw(bytes, `${JSON.stringify(bytes).slice(1, -1)} as it is`);
        return this.#dialogue.answerWithin(ms);
    }
    async unended() {
        const asked = this.#now();
        await this.#dialogue.send(['DATA'], { shown: ['DATA'], onlyInSilence: true });
        const data = await this.#dialogue.receive(replyTo('DATA'), this.#timeouts.reply, asked, true);
        if (!data.ok || data.value.code !== 354)
            return { data };
        let sent = '\r\n';
        const add = async (text, ms) => {
            sent = sent.slice(-4) + text;
            if (sent.includes('\r\n.\r\n'))
                throw new Error('the end of a message');
            await this.#dialogue.sendRaw(text, `${text.length} bytes of a message, ${JSON.stringify(text.slice(-8))} the last`);
            return this.#dialogue.answerWithin(ms);
        };
        return { data, message: { add } };
    }
    async startTls(servername, inject) {
        const commands = inject === undefined ? ['STARTTLS'] : ['STARTTLS', inject];
        const [reply] = await this.#exchange(commands, commands, 1);
        if (!reply.ok)
            return { starttls: reply };
        const starttls = { reply: reply.value };
        if (starttls.reply.code !== 220) {
            // To a server that refuses, what came along is an ordinary command. Its reply must not be taken for the next one's.
            if (inject !== undefined)
                await this.#dialogue.receive(replyTo(verbOf(inject)), this.#timeouts.reply);
            return { starttls: (0,evidence_slot.ok)(starttls) };
        }
        this.#keywords = {};
        this.#strayExpected = inject !== undefined;
        const trailing = await this.#dialogue.drain();
        if (trailing)
            starttls.trailing = trailing.slice(0, MAX_TRAILING);
        return { starttls: (0,evidence_slot.ok)(starttls), tls: await this.#dialogue.startTls(servername, this.#timeouts.tls) };
    }
    async implicitTls(servername) {
        const clear = await this.#dialogue.drain();
        if (clear && this.alive) {
            this.#dialogue.end({ kind: 'tls-failed', message: `clear text instead of TLS: ${excerpt(clear)}` });
        }
        return this.#dialogue.startTls(servername, this.#timeouts.tls);
    }
    unsolicited(ms) {
        return this.#dialogue.overhear(ms);
    }
    quit() {
        this.#dialogue.close(this.#greeted ? 'QUIT' : undefined);
    }
    cut() {
        this.#dialogue.cut();
    }
    /** One packet of commands, and the replies to the first `wanted` of them. */
    async #exchange(lines, shown = lines, wanted = lines.length) {
        if (lines.some((line) => /[\r\n]/.test(line)))
            throw new Error('a command with a line break in it');
        if (this.alive && !this.#greeted)
            throw new Error('a command before the greeting');
        const asked = this.#now();
        await this.#dialogue.send(lines, { shown, onlyInSilence: !this.#strayExpected });
        this.#strayExpected = false;
        const replies = [];
        for (const command of shown.slice(0, wanted)) {
            replies.push(await this.#dialogue.receive(replyTo(verbOf(command)), this.#timeouts.reply, asked));
        }
        return replies;
    }
}

// EXTERNAL MODULE: ./compiled/derive/names.js
var names = __webpack_require__(73339);
;// CONCATENATED MODULE: ./compiled/gather/ehlo-name.js



/** The input, else our own forward-confirmed PTR name, else an address literal (RFC 5321 §4.1.1.1, §4.1.3). */
async function ehloName(context, { localAddress }) {
    const name = context.plan.ehloName ?? (await ownName(context, (0,derive_addresses/* canonical */.$N)(localAddress)));
    context.ehloName ??= name;
    return name;
}
async function ownName({ network }, address) {
    const ptr = await network.resolve((0,derive_addresses/* reverseName */.A8)(address), 'PTR');
    for (const name of ptr.ok ? (0,dns/* ptrNames */.Nt)(ptr.value).filter(names/* isFqdn */.MM).slice(0, 3) : []) {
        const forward = await network.resolve(name, (0,derive_addresses/* familyOf */.Ap)(address) === 4 ? 'A' : 'AAAA');
        if (forward.ok && (0,dns/* addressesIn */.Mh)(forward.value).includes(address))
            return name;
    }
    return (0,derive_addresses/* addressLiteral */.SV)(address);
}

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
    const session = openSession(connection, network, { deadline });
    try {
        const greeting = await session.greeting();
        if (!greeting.ok)
            return greeting;
        const ehlo = await session.ehlo(await ehloName(context, connection));
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
        { kind: 'foreign-domain', domain: foreign, reversePath: `sender-${wordOf(context)}@${foreign}`, recipient },
    ];
}

// EXTERNAL MODULE: ./compiled/derive/software.js
var software = __webpack_require__(76530);
;// CONCATENATED MODULE: ./compiled/gather/talk.js


/** Leaves a dialogue from any depth, up to the connection it is on. */
class Ended extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
/** The value, or the end of the dialogue. */
function orEnd(slot) {
    if (!slot.ok)
        throw new Ended(slot.error);
    return slot.value;
}
/** A later attempt does not spoil what an earlier one saw, but a welcome is worth more than a refusal. */
function keep(endpoint, key, slot) {
    const seen = endpoint[key];
    if (!seen?.ok || (isRefusal(seen) && slot.ok && !isRefusal(slot)))
        endpoint[key] = slot;
}
function isRefusal(slot) {
    const value = (0,evidence_slot/* valueIn */.x)(slot);
    const reply = value && ('reply' in value ? value.reply : 'code' in value ? value : undefined);
    return reply !== undefined && !(0,derive_replies/* isAccepted */.oB)(reply);
}

;// CONCATENATED MODULE: ./compiled/gather/recipients.js






/**
 * Transactions in this group. Exim hangs up when there were eleven commands beside the mail itself
 * (`smtp_accept_max_nonmail`), each RSET one of them; others count what they refuse.
 */
const TRANSACTIONS = 5;
const TRANSACTIONS_OF_EXIM = 3;
/**
 * What a stranger is told about the mailboxes that a domain must have, in one group. In order of importance: the null
 * sender to postmaster of each domain, abuse of each, an own reverse-path of each. All but the first, which is the control
 * of the relay battery as well, are asked only as far as their refusal leaves the battery its share; what is left out is
 * not among the probes.
 */
async function askRecipients(talk, session) {
    const { endpoint, host, refusals } = talk;
    const [first, ...others] = [
        ...host.senderDomains.map((domain) => probe('postmaster', domain, '', 'postmaster')),
        ...host.senderDomains.map((domain) => probe('abuse', domain, '', 'abuse')),
        ...host.senderDomains.map((domain) => probe('own-domain-spoofed', domain, `postmaster@${domain}`, 'postmaster')),
    ];
    const affordable = first && left(refusals) > 0 ? [first, ...others.slice(0, spare(refusals))] : [];
    const probes = affordable.slice(0, (0,software/* isExim */.i)(endpoint) ? TRANSACTIONS_OF_EXIM : TRANSACTIONS);
    endpoint.recipients = (0,evidence_slot.ok)(probes);
    await recipients_ask(talk, session, probes);
    const another = comparison(talk, probes);
    if (!another)
        return;
    probes.push(another);
    await recipients_ask(talk, session, [another]);
}
const probe = (kind, domain, reversePath, user) => ({
    kind,
    domain,
    reversePath,
    recipient: `${user}@${domain}`,
});
async function recipients_ask({ refusals }, session, probes) {
    const cut = await transact(session, refusals, probes.map((one) => [one]));
    if (cut)
        orEnd((0,evidence_slot/* failure */.V)(cut.kind, cut.message));
}
/** Refusals that do not depend on who sends. */
const WHOEVER_SENDS = ['client-rejected', 'relay-refused', 'user-unknown', 'tls-required', 'greylisted'];
/** Where the null sender was refused: would any other have been? */
function comparison({ context, refusals }, probes) {
    const refused = probes.find((one) => one.kind === 'postmaster' && isRefusedForSender(one));
    const other = probes.some((one) => one.kind === 'own-domain-spoofed' && one.domain === refused?.domain && (0,derive_replies/* isAccepted */.oB)((0,derive_replies/* answerTo */.oy)(one)));
    // A last refusal is for V02.
    if (!refused || other || left(refusals) < 2)
        return undefined;
    const stranger = context.plan.relayRecipient ?? `sender-${wordOf(context)}@example.net`;
    return probe('null-sender', refused.domain, stranger, 'postmaster');
}
function isRefusedForSender(one) {
    const answer = (0,derive_replies/* answerTo */.oy)(one);
    return answer !== undefined && answer.code >= 500 && !WHOEVER_SENDS.includes((0,derive_replies/* classOf */.Kl)(answer));
}
/** The first probe is what the relay battery calls C1. */
function controlAmong({ recipients }) {
    const asked = (0,evidence_slot/* valueIn */.x)(recipients)?.find(({ kind, rcpt }) => kind === 'postmaster' && rcpt);
    if (!asked)
        return undefined;
    const { reversePath, recipient, mail, rcpt } = asked;
    return { vector: 'C1', reversePath, recipient, ...(mail && { mail }), ...(rcpt && { rcpt }) };
}
/** A recipient was told to come again later (RFC 6647). */
const recipientsDeferred = ({ recipients }) => (0,evidence_slot/* valueIn */.x)(recipients)?.some((one) => {
    const answer = (0,derive_replies/* answerTo */.oy)(one);
    return answer && (0,derive_replies/* classOf */.Kl)(answer) === 'greylisted';
}) ?? false;

// EXTERNAL MODULE: ./compiled/derive/relay-verdict.js
var relay_verdict = __webpack_require__(44826);
;// CONCATENATED MODULE: ./compiled/gather/relay-vectors.js


/** RFC 2606: nobody's mailbox. A server that filters reserved domains may hide a relay, which the evidence says. */
const RESERVED_DOMAIN = 'example.org';
const STRANGER_DOMAIN = 'example.net';
/**
 * Reverse-path and recipient of each vector. `{user}` at `{elsewhere}` is the mailbox that it tries to reach, `{host}` the
 * expected FQDN, `{own}` an own domain, `{literal}` the address, `{stranger}` a sender elsewhere, `{token}` a word of this
 * run. A trick may be read as an own mailbox with an odd name; every other recipient is elsewhere, so that its acceptance
 * is relaying.
 */
const VECTORS = {
    V01: { from: '', to: '{user}@{elsewhere}' },
    V02: { from: '{stranger}', to: '{user}@{elsewhere}' },
    V03: { from: 'postmaster@{own}', to: '{user}@{elsewhere}' },
    V04: { from: '{token}@{host}', to: '{user}@{elsewhere}' },
    V05: { from: '{token}@{literal}', to: '{user}@{elsewhere}' },
    V06: { from: '{token}@localhost', to: '{user}@{elsewhere}' },
    V07: { from: '{token}', to: '{user}@{elsewhere}' },
    V10: { from: 'postmaster@{own}', to: '{user}@{elsewhere}.' },
    V11: { from: '', to: '{user}%{elsewhere}@{host}', trick: true },
    V12: { from: '{stranger}', to: '{user}%{elsewhere}@{own}', trick: true },
    V13: { from: '', to: '{user}%{elsewhere}@{literal}', trick: true },
    V14: { from: '{stranger}', to: '{user}%{elsewhere}', trick: true },
    V15: { from: '', to: '"{user}%{elsewhere}"', trick: true },
    V16: { from: '{stranger}', to: '"{user}@{elsewhere}"', trick: true },
    V17: { from: '', to: '"{user}@{elsewhere}"@{host}', trick: true },
    V18: { from: 'postmaster@{own}', to: '"{user}@{elsewhere}"@{own}', trick: true },
    V19: { from: '', to: '"{user}@{elsewhere}"@{literal}', trick: true },
    V20: { from: '{stranger}', to: '{user}@{elsewhere}@{host}', trick: true },
    V21: { from: 'postmaster@{own}', to: '{user}@{elsewhere}@{literal}', trick: true },
    // RFC 5321 App. C: a source route is to be stripped, which leaves a recipient elsewhere.
    V22: { from: '', to: '@{host}:{user}@{elsewhere}' },
    V23: { from: '{stranger}', to: '@{literal}:{user}@{elsewhere}' },
    V24: { from: '{stranger}', to: '{elsewhere}!{user}', trick: true },
    V25: { from: '', to: '{elsewhere}!{user}@{host}', trick: true },
    V26: { from: 'postmaster@{own}', to: '{elsewhere}!{user}@{literal}', trick: true },
    V27: { from: 'postmaster@{own}', to: '{elsewhere}!{user}@{own}', trick: true },
    V28: { from: 'postmaster@{own}', to: '{host}!{elsewhere}!{user}', trick: true },
    V29: { from: 'postmaster@{own}', to: '{user}%{elsewhere}@localhost', trick: true },
    V30: { from: '{stranger}', to: '@{own}:{user}@{elsewhere}' },
};
/**
 * Vectors by connection and, in it, by transaction: vectors of one have the same reverse-path. On no connection are there
 * more than nine refusals (Postfix slows down at the tenth, `smtpd_soft_error_limit`) or more than three recipients that a
 * parser may call a syntax error (Exim hangs up at the fourth, `smtp_max_synprot_errors`). `core` goes into the dialogue
 * that there is; its first two show what a server does to anybody, and come first where refusals are short.
 */
const BATTERIES = {
    core: [[['V01'], ['V03'], ['V02'], ['V22']]],
    standard: [[['V01', 'V22', 'V11', 'V17', 'V25']], [['V02', 'V16', 'V24', 'V20'], ['V03']]],
    full: [
        [['V01', 'V22', 'V11', 'V15', 'V17', 'V25', 'V13', 'V19']],
        [['V02', 'V30', 'V12', 'V16', 'V14', 'V24', 'V23', 'V20']],
        [['V03', 'V10', 'V27', 'V18', 'V29', 'V28', 'V21', 'V26']],
        [['V04'], ['V06'], ['V07'], ['V05']],
    ],
};
/** Whether this vector is asked in every battery. */
const isCore = (vector) => BATTERIES.core.flat(2).includes(vector);
/** The battery of the plan or the one named, as attempts that are still to be made. */
function batteryFor({ context, host: { host, senderDomains }, target }, size = context.plan.relayBattery) {
    const token = `relaytest-${wordOf(context)}`;
    const recipient = context.plan.relayRecipient ?? `${token}@${RESERVED_DOMAIN}`;
    const at = recipient.lastIndexOf('@');
    const values = {
        token,
        user: recipient.slice(0, at),
        elsewhere: recipient.slice(at + 1),
        stranger: `${token}@${STRANGER_DOMAIN}`,
        host,
        own: senderDomains[0] ?? host,
        literal: (0,derive_addresses/* addressLiteral */.SV)(target.limitAs ?? target.address),
    };
    const fill = (template) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    const attemptOf = (vector) => {
        const { from, to, trick } = VECTORS[vector];
        return { vector, reversePath: fill(from), recipient: fill(to), ...(trick && { trick }) };
    };
    return BATTERIES[size].map((transactions) => transactions.map((vectors) => vectors.map(attemptOf)));
}

;// CONCATENATED MODULE: ./compiled/gather/relay.js






/** Port 25: as many vectors as refusals are left, then the control C1 where no refusal speaks of relaying. */
async function coreBattery(talk, session, known) {
    const evidence = begin(talk, known);
    const vectors = batteryFor(talk)
        .flat(2)
        .filter(({ vector }) => !evidence.attempts.some((tried) => tried.vector === vector));
    const chosen = vectors.splice(0, left(talk.refusals));
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
    const chosen = batteryFor(talk, 'core')
        .flat(2)
        .filter(({ vector }) => vector === (own ? 'V03' : 'V02'));
    if (evidence.attempts.length === 0 && left(talk.refusals) > forMx) {
        evidence.attempts.push(...chosen);
        await relay_ask(talk, session, evidence, chosen);
    }
    else if (evidence.attempts.length === 0)
        evidence.skipped = chosen.map(({ vector }) => vector);
    talk.unasked.delete(talk.endpoint);
    const [tried] = evidence.attempts;
    // One for port 25, one for each port that is still to be asked, one for this question.
    const affordable = left(talk.refusals) > talk.unasked.size + forMx;
    if (own && affordable && session.alive && tried && classOfAnswer(tried) === 'relay-refused') {
        const control = controlIn(own);
        evidence.control = control;
        await reserving(talk.refusals, () => relay_ask(talk, session, evidence, [control]));
    }
    await relay_confirm(talk, session, evidence);
    return evidence;
}
const begin = ({ context: { plan } }, { earlier, control }) => {
    const known = earlier?.control ?? control;
    return {
        attempts: earlier?.attempts.filter(({ rcpt }) => rcpt) ?? [],
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
    noteCut(evidence, await transact(session, refusals, attempts.map((one) => [one])));
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
    const nobody = wordOf(talk.context);
    if (direct && left(talk.refusals) > 0) {
        evidence.acceptAll = { vector: 'C3', reversePath: '', recipient: `${nobody}@${nobody}.invalid` };
        await relay_ask(talk, session, evidence, [evidence.acceptAll]);
    }
    if ((trick || (0,derive_replies/* isAccepted */.oB)(evidence.acceptAll?.rcpt)) && left(talk.refusals) > 0) {
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

;// CONCATENATED MODULE: ./compiled/gather/further.js



/** A further connection to an endpoint that is known: up to the last EHLO, in TLS where that works; then `speak`. */
async function onFurtherConnection({ context, endpoint, host, target }, purpose, speak) {
    const connected = await context.network.connect(target);
    if (!connected.ok)
        return connected;
    const session = openSession(connected.value, context.network, { deadline: context.deadline });
    const name = ehloName(context, connected.value);
    try {
        const unready = (await greeted(session, await name)) ??
            (endpoint.tls?.ok && 'STARTTLS' in ((0,evidence_slot/* valueIn */.x)(endpoint.ehlo)?.keywords ?? {})
                ? await secured(session, host.host, await name)
                : undefined);
        return unready ? { ok: false, error: unready } : (0,evidence_slot.ok)(await speak(session));
    }
    finally {
        session.quit();
        endpoint.transcript.push(`-- ${purpose}`, ...session.transcript);
    }
}
async function greeted(session, name) {
    const greeting = await session.greeting();
    if (!greeting.ok)
        return greeting.error;
    return unwelcome(greeting.value, 'the greeting') ?? unwelcomeEhlo(session, name);
}
async function secured(session, servername, name) {
    const { starttls, tls } = await session.startTls(servername);
    if (!starttls.ok)
        return starttls.error;
    if (!tls)
        return (0,evidence_slot/* failure */.V)('tls-failed', `STARTTLS was answered ${starttls.value.reply.code}`).error;
    return tls.ok ? unwelcomeEhlo(session, name) : tls.error;
}
async function unwelcomeEhlo(session, name) {
    const ehlo = await session.ehlo(name);
    return ehlo.ok ? unwelcome(ehlo.value.reply, 'EHLO') : ehlo.error;
}
/** Why a dialogue ends here. */
function unwelcome({ code }, what) {
    if (code >= 200 && code < 300)
        return undefined;
    const kind = code < 400 ? 'protocol-garbage' : code < 500 ? 'throttled' : 'client-rejected';
    return { kind, message: `${what} was answered ${code}` };
}

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
    const loads = batteryFor(talk);
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
    evidence.skipped = BATTERIES[talk.context.plan.relayBattery]
        .flat(2)
        .filter((vector) => !evidence.attempts.some((tried) => tried.vector === vector));
    await conclude(talk, evidence);
    return evidence;
}
async function askAll(talk, evidence, load) {
    const done = await onFurtherConnection(talk, 'relay battery', async (session) => {
        evidence.attempts.push(...load.flat().filter((one) => !evidence.attempts.includes(one)));
        return transact(session, talk.refusals, load);
    });
    return done.ok ? done.value : done.error;
}
/** The controls, and the proof, where there is something to prove. */
async function conclude(talk, evidence) {
    const accepted = evidence.attempts.some(({ mail, rcpt }) => (0,derive_replies/* isAccepted */.oB)(mail) && (0,derive_replies/* isAccepted */.oB)(rcpt));
    if (!accepted && (evidence.attempts.length === 0 || !needsControl(talk, evidence)))
        return;
    const done = await onFurtherConnection(talk, 'controls of the relay battery', async (session) => {
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
    .map((transaction) => transaction.filter(({ vector }) => isCore(vector)))
    .filter((transaction) => transaction.length > 0);
/** What was not answered, on two connections; a transaction of one stays whole. */
function halves(load) {
    const open = load.flatMap((transaction) => {
        const rest = transaction.filter((one) => !(0,derive_replies/* answerTo */.oy)(one));
        const middle = Math.ceil(rest.length / 2);
        return [rest.slice(0, middle), rest.slice(middle)].filter((half) => half.length > 0);
    });
    const middle = Math.ceil(open.length / 2);
    return [open.slice(0, middle), open.slice(middle)].filter((half) => half.length > 0);
}

;// CONCATENATED MODULE: ./compiled/gather/shared-battery.js


/**
 * What was found out here for another host. Hosts that have an address in common have its refusals in common too, which are
 * few; and whether a server relays does not depend on the name under which it was looked up.
 */
function sharedBattery(talk) {
    const battery = talk.batteries.get(endpointOf(talk));
    return battery && (0,evidence_slot.ok)(battery);
}
/** Leaves the battery for other hosts, unless it was cut or put off: then they may learn more. */
function shareBattery(talk) {
    const battery = (0,evidence_slot/* valueIn */.x)(talk.endpoint.relay);
    if (!battery || battery.cut || battery.attempts.length === 0 || deferred(talk.endpoint))
        return;
    talk.batteries.set(endpointOf(talk), { askedFor: talk.host.host, ...battery });
}
const endpointOf = ({ endpoint: { protocol }, target: { address, port } }) => `${protocol} ${address} ${port}`;

;// CONCATENATED MODULE: ./compiled/gather/smuggling.js





/** What servers were seen to take for the end of a message (CVE-2023-51764, -51765, -51766). */
const VARIANTS = [
    ...['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r\n', '\r.\n', '\n.\r', '\r.\r', '\r\n.\r'],
    ...['\r\n\0.\r\n', '\r\n.\0\r\n'],
];
/** How long the answer to an end of a message may take. */
const ANSWER_MS = 2000;
const CONNECTIONS = 3;
/** Variants taken that are enough. */
const TAKEN = 3;
/**
 * Tells whether anything but CR LF `.` CR LF ends a message, and delivers none: the message is one that a server refuses,
 * with too many hops, too long a line and a broken header, and its proper end is never sent. It goes to an own mailbox
 * even so. The first message that was delivered after all is the last.
 */
async function trySmuggling(talk) {
    const { endpoint, host, refusals } = talk;
    const [own] = host.senderDomains;
    if (!own)
        return;
    endpoint.smuggling = (0,evidence_slot/* failure */.V)('not-gathered', 'there was no time for it');
    // A mailbox that was accepted once costs no refusal.
    if (left(refusals) === 0 && !(0,derive_replies/* isAccepted */.oB)(controlAmong(endpoint)?.rcpt)) {
        endpoint.smuggling = (0,evidence_slot/* failure */.V)('budget', 'left out so as not to be banned');
        return;
    }
    const probes = [];
    let end;
    for (let connection = 0; connection < CONNECTIONS && !end && !isEnough(probes); connection++) {
        const done = await onFurtherConnection(talk, 'end-of-data variants', async (session) => {
            const failed = await tryOn(talk, session, `postmaster@${own}`, probes);
            session.cut();
            return failed;
        });
        end = done.ok ? done.value : done.error;
    }
    endpoint.smuggling = probes.length > 0 ? (0,evidence_slot.ok)(probes) : { ok: false, error: end ?? UNANSWERED };
}
const isEnough = (probes) => probes.length === VARIANTS.length ||
    probes.filter(({ after }) => after).length === TAKEN ||
    probes.some(({ reply }) => (0,derive_replies/* isAccepted */.oB)(reply));
const UNANSWERED = { kind: 'not-gathered', message: 'no variant could be tried' };
/** As many of the variants that are left as one connection bears; why it bore none. */
async function tryOn(talk, session, recipient, probes) {
    while (!isEnough(probes)) {
        const opened = await smuggling_open(talk, session, recipient);
        if ('failure' in opened)
            return opened.failure;
        const answered = await tryIn(opened.message, session, probes);
        if (answered !== 'refused')
            return undefined;
    }
    return undefined;
}
async function smuggling_open({ refusals }, session, recipient) {
    const [mail, rcpt] = await session.group(['MAIL FROM:<>', `RCPT TO:<${recipient}>`]);
    if (!mail?.ok)
        return { failure: mail?.error ?? UNANSWERED };
    if (!rcpt?.ok)
        return { failure: rcpt?.error ?? UNANSWERED };
    const refusal = (0,derive_replies/* answerTo */.oy)({ mail: mail.value, rcpt: rcpt.value });
    if (!(0,derive_replies/* isAccepted */.oB)(refusal)) {
        if (isCounted(refusal))
            refusals.count += 1;
        return { failure: (0,evidence_slot/* failure */.V)('client-rejected', `${recipient} was refused: ${(0,derive_replies/* shown */.SP)(refusal)}`).error };
    }
    const { data, message } = await session.unended();
    if (!data.ok)
        return { failure: data.error };
    return message
        ? { message }
        : { failure: (0,evidence_slot/* failure */.V)('client-rejected', `DATA was answered ${(0,derive_replies/* shown */.SP)(data.value)}`).error };
}
/** Adds variants to one message until one is answered. */
async function tryIn(message, session, probes) {
    await message.add(REFUSED_BY_ALL, 0);
    for (const variant of VARIANTS.slice(probes.length)) {
        const answer = await message.add(`smtp-preflight${variant}`, ANSWER_MS);
        const shownVariant = JSON.stringify(variant).slice(1, -1);
        if (!answer.ok)
            return 'ended';
        if (answer.value === null) {
            probes.push({ variant: shownVariant });
            continue;
        }
        const after = session.alive ? await session.command('NOOP') : undefined;
        probes.push({ variant: shownVariant, reply: answer.value, ...(after?.ok && { after: after.value }) });
        return session.alive && !(0,derive_replies/* isAccepted */.oB)(answer.value) ? 'refused' : 'ended';
    }
    return 'none';
}
/** More hops than RFC 5321 §6.3 tolerates, a header that is none, a line over 998 bytes (RFC 5322 §2.1.1). */
const REFUSED_BY_ALL = [
    ...Array.from({ length: 120 }, (_, hop) => `Received: from hop${hop}.invalid by hop${hop + 1}.invalid; Thu, 1 Jan 1970 00:00:00 +0000`),
    'From: <<smtp-preflight',
    'Subject: smtp-preflight, of which nothing is to be delivered',
    '',
    'x'.repeat(1100),
    '',
].join('\r\n');

;// CONCATENATED MODULE: ./compiled/gather/vrfy.js





/** VRFY and EXPN of the one name that every server has (RFC 5321 §4.5.1): nobody's name is guessed. */
async function vrfyPostmaster(talk, session) {
    const existing = await counted(talk, session, 'VRFY postmaster');
    talk.endpoint.vrfy = existing.ok ? (0,evidence_slot.ok)({ existing: existing.value }) : existing;
    orEnd(existing);
    const expn = await counted(talk, session, 'EXPN postmaster');
    if (expn.ok)
        talk.endpoint.vrfy = (0,evidence_slot.ok)({ existing: orEnd(existing), expn: expn.value });
    orEnd(expn);
}
/** A name that does not exist, where the other was not refused: only then is there a difference to see. */
async function vrfyNobody(talk, session) {
    const { context, endpoint, host, refusals } = talk;
    const seen = (0,evidence_slot/* valueIn */.x)(endpoint.vrfy);
    if (!seen || seen.random || !(0,derive_replies/* isAccepted */.oB)(seen.existing) || spare(refusals) === 0)
        return;
    // With a domain: Exim takes a bare word for a mistake in the address (501), where it takes a bare postmaster.
    const [own = host.host] = host.senderDomains;
    const random = await counted(talk, session, `VRFY ${wordOf(context)}@${own}`);
    if (random.ok)
        endpoint.vrfy = (0,evidence_slot.ok)({ ...seen, random: random.value });
    orEnd(random);
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
    if (wants(context, 'relay') && (!earlier || earlier.cut) && !(mx && isWide(talk))) {
        if (mx)
            await talk.submissionDone;
        const relay = await (mx ? coreBattery : unauthenticated)(talk, session, {
            earlier,
            control: controlAmong(endpoint),
        });
        endpoint.relay = (0,evidence_slot.ok)(relay);
        if (relay.cut && !earlier)
            orEnd({ ok: false, error: relay.cut });
    }
    if (wants(context, 'login') && host.login && !mx && !endpoint.login?.ok)
        endpoint.login = session.alive
            ? await tryLogin(context, session, { ...host, login: host.login }, endpoint, turns)
            : (0,evidence_slot/* failure */.V)('not-gathered', 'the dialogue ended before the login');
    if (mx && wants(context, 'bareLf') && session.alive && !endpoint.bareLf)
        await endByBareLf(talk, session);
}
/** Each once: a server that hung up on them is not asked again, but still whether it relays. */
async function askStrangersQuestions(talk, session) {
    const { context, endpoint, host } = talk;
    if (wants(context, 'vrfy') && !endpoint.vrfy)
        await vrfyPostmaster(talk, session);
    if (wants(context, 'vrfy', 'recipients'))
        await talk.submissionDone;
    if (wants(context, 'recipients') && host.senderDomains.length > 0 && !endpoint.recipients)
        await askRecipients(talk, session);
    if (wants(context, 'vrfy'))
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
/** What takes connections of its own, on port 25: opted in, and the larger batteries last of all. */
async function goFurther(talk) {
    const { context, endpoint } = talk;
    if (endpoint.protocol !== 'mx' || !(0,evidence_slot/* valueIn */.x)(endpoint.ehlo))
        return;
    if (context.plan.smuggling && wants(context, 'smuggling') && !endpoint.smuggling)
        await trySmuggling(talk);
    if (!isWide(talk) || !wants(context, 'relay') || endpoint.relay)
        return;
    await talk.submissionDone;
    endpoint.relay = (0,evidence_slot.ok)(await wideBattery(talk, { control: controlAmong(endpoint) }));
}
const isWide = ({ context }) => context.plan.relayBattery !== 'core';

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
        orEnd(reply);
    if (endpoint.authInClear?.ok && endpoint.authInClear.value.code === 334)
        orEnd(await session.command('*'));
}
const wantsMail = ({ context, endpoint }, keywords) => wants(context, 'mailBeforeTls') &&
    endpoint.protocol === 'submission' &&
    'STARTTLS' in keywords &&
    !endpoint.mailBeforeTls;
/**
 * AUTH without a credential, where it was not offered. Exim refuses by its code what it did not offer, and fail2ban bans
 * for asking it (filter.d/exim.conf), so Exim is not asked.
 */
const wantsAuth = ({ context, endpoint }, keywords) => wants(context, 'authInClear') && !endpoint.authInClear && !('AUTH' in keywords) && !(0,software/* isExim */.i)(endpoint);

;// CONCATENATED MODULE: ./compiled/gather/starttls.js





const INJECTED = 'NOOP';
/** How long an answer that should not be there may take behind one that was. */
const STRAY_MS = 1000;
/** STARTTLS, handshake and the EHLO after it, which is returned; fills `starttls`, `tls`, `ehloInTls`, `injection`. */
async function startTls(talk, session, name, mode) {
    const { context, endpoint, host } = talk;
    const injected = mode === 'inject' && wants(context, 'injection');
    const { starttls, tls = (0,evidence_slot/* failure */.V)('tls-failed', 'STARTTLS was refused') } = await session.startTls(host.host, injected ? INJECTED : undefined);
    if (!endpoint.tls?.ok) {
        endpoint.starttls = starttls;
        endpoint.tls = tls;
    }
    if (injected && !tls.ok && session.transcript.includes(`C: ${INJECTED}`))
        talk.injectionRefused = true;
    orEnd(starttls);
    orEnd(tls);
    const ehlo = await session.ehlo(name);
    const stray = injected && ehlo.ok && !resembles(ehlo.value, endpoint.ehlo) ? await session.unsolicited(STRAY_MS) : undefined;
    const inTls = stray ? (0,evidence_slot.ok)(parseEhlo('EHLO', stray)) : ehlo;
    keep(endpoint, 'ehloInTls', inTls);
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
 * relays. A server that cut us off is tried once more after a pause.
 */
async function gatherEndpoint(talk) {
    const { context, endpoint } = talk;
    const modes = ['inject', 'plain', 'none'];
    let paused = false;
    let end;
    for (let mode = modes.shift(); mode;) {
        end = await attempt(talk, mode);
        if (!end || !endpoint.connect?.ok)
            break;
        if (endpoint.protocol === 'submissions' && !endpoint.tls?.ok)
            await greetInClear(talk);
        if ((0,evidence_slot/* valueIn */.x)(endpoint.ehlo) && endpoint.tls?.ok === false)
            mode = modes.shift();
        else if (end.kind === 'throttled' && !paused) {
            paused = true;
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
/** Plain SMTP on 465: does it greet where a handshake was due? A server that waits for a ClientHello stays silent. */
async function greetInClear({ context, endpoint, target, refusals }) {
    const connected = await context.network.connect(target);
    if (!connected.ok)
        return;
    const options = { deadline: context.deadline, timeouts: { greeting: CLEAR_GREETING_MS } };
    const session = openSession(connected.value, context.network, options);
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
    if (recipientsDeferred(talk.endpoint))
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
        endpoint.connect ??= connected;
        return connected.error;
    }
    endpoint.connect = (0,evidence_slot.ok)({ ms: connected.value.ms });
    const session = openSession(connected.value, context.network, { deadline: context.deadline });
    try {
        await speak(talk, session, connected.value, mode);
        return undefined;
    }
    catch (error) {
        if (error instanceof Ended)
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
    const name = ehloName(context, connection);
    const implicit = endpoint.protocol === 'submissions';
    if (implicit) {
        const tls = await session.implicitTls(host.host);
        keep(endpoint, 'tls', tls);
        orEnd(tls);
        talk.tlsSeen();
    }
    const greeting = await session.greeting();
    keep(endpoint, 'greeting', greeting);
    welcome(orEnd(greeting), 'the greeting');
    const ehlo = await session.ehlo(await name);
    keep(endpoint, implicit ? 'ehloInTls' : 'ehlo', ehlo);
    welcome(orEnd(ehlo).reply, 'EHLO');
    if (!implicit) {
        await sayInClear(talk, session, orEnd(ehlo));
        if ('STARTTLS' in orEnd(ehlo).keywords && mode !== 'none') {
            const ehloInTls = await startTls(talk, session, await name, mode);
            welcome(orEnd(ehloInTls).reply, 'EHLO inside TLS');
        }
        else if (endpoint.tls?.ok) {
            // What follows takes this connection for the one that had TLS, the login too.
            orEnd((0,evidence_slot/* failure */.V)('tls-failed', 'STARTTLS was not offered again'));
        }
    }
    talk.tlsSeen();
    await business(talk, session);
}
function welcome(reply, what) {
    const failure = unwelcome(reply, what);
    if (failure)
        throw new Ended(failure);
}
/** Wanted and still empty: why the dialogue ended. What TLS would have shown stays empty where TLS is not offered. */
function endpoint_close({ context, endpoint, host }, end) {
    const { protocol } = endpoint;
    const implicit = protocol === 'submissions';
    const ehlo = (0,evidence_slot/* valueIn */.x)(endpoint.ehlo);
    const fill = (...slots) => fillMissing(context, endpoint, slots, end);
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

;// CONCATENATED MODULE: ./compiled/gather/identity.js




/** PTR records can be a thousand; receivers look at few (RFC 7208 §4.6.4 at ten). */
const PTR_NAMES = 10;
/** A and AAAA of the expected FQDN, and the addresses to check: the declared ones, else those of the target. */
async function gatherForward({ network }, host, evidence) {
    const lookUp = (name) => Promise.all([network.resolve(name, 'A'), network.resolve(name, 'AAAA')]);
    const [own, target] = await Promise.all([lookUp(evidence.host), lookUp(host.target ?? evidence.host)]);
    [evidence.a, evidence.aaaa] = own;
    const found = target.flatMap((slot) => (slot.ok ? (0,dns/* addressesIn */.Mh)(slot.value) : []));
    const [failed] = target.filter((slot) => !slot.ok);
    if (host.target)
        evidence.target = {
            name: host.target,
            addresses: found.length === 0 && failed ? failed : (0,evidence_slot.ok)(found),
            ...(found.length > 0 && failed && { untold: failed.error }),
        };
    return host.declared.length > 0 ? host.declared : [...new Set(found)];
}
/** PTR of the address, and the address records of its names. */
async function gatherPtr(context, evidence) {
    if (!wants(context, 'ptr'))
        return;
    const { network } = context;
    const ptr = await network.resolve((0,derive_addresses/* reverseName */.A8)(evidence.address), 'PTR');
    evidence.ptr = ptr;
    if (!wants(context, 'forwardOfPtr'))
        return;
    if (!ptr.ok) {
        evidence.forwardOfPtr = ptr;
        return;
    }
    const type = (0,derive_addresses/* familyOf */.Ap)(evidence.address) === 4 ? 'A' : 'AAAA';
    const names = [...new Set((0,dns/* ptrNames */.Nt)(ptr.value))].slice(0, PTR_NAMES);
    const answers = await Promise.all(names.map(async (name) => [name, await network.resolve(name, type)]));
    evidence.forwardOfPtr = { ok: true, value: Object.fromEntries(answers) };
}

;// CONCATENATED MODULE: ./compiled/gather/obsolete-tls.js

/** A connection of its own, on which everything up to TLS 1.1 is offered; the slot stays empty where TLS is not offered. */
async function gatherObsoleteTls(context, endpoint, target) {
    const seen = await offerOn(context, endpoint.protocol, target, (connection, deadline) => connection.offerObsoleteTls(deadline));
    if (seen)
        endpoint.obsoleteTls = seen;
}

// EXTERNAL MODULE: ./compiled/derive/mta-sts.js
var mta_sts = __webpack_require__(48366);
// EXTERNAL MODULE: ./compiled/derive/mx.js
var derive_mx = __webpack_require__(25274);
;// CONCATENATED MODULE: ./compiled/gather/validation.js



/**
 * Whether the resolver validates, proved once a run: it sets AD on a name in a signed zone, and answers SERVFAIL for one
 * whose signatures are wrong, which it knows well when checking is disabled. A failure when the controls prove nothing.
 */
async function proveValidation(context) {
    if (!wants(context, 'dnssec', 'tlsa'))
        return undefined;
    const { network, plan } = context;
    const { signed, broken } = plan.dnssecControls;
    const [good, bad, unchecked] = await Promise.all([
        network.resolve(signed, 'SOA'),
        network.resolve(broken, 'A'),
        network.resolve(broken, 'A', { checkingDisabled: true }),
    ]);
    if (!good.ok)
        return (0,evidence_slot/* failure */.V)(good.error.kind, `the control ${signed} cannot be resolved: ${good.error.message}`);
    if (bad.ok)
        return (0,dns/* dataOf */.qu)(bad.value, 'A').length > 0 ? (0,evidence_slot.ok)(false) : noControl(broken);
    if (bad.error.kind !== 'dns-servfail')
        return bad;
    if (!unchecked.ok || (0,dns/* dataOf */.qu)(unchecked.value, 'A').length === 0)
        return noControl(broken);
    return (0,evidence_slot.ok)(good.value.ad);
}
const noControl = (name) => (0,evidence_slot/* failure */.V)('resolver-not-validating', `the control ${name} does not resolve without validation either`);
/**
 * Asks these questions of a name. SERVFAIL is asked again, since a slow name server makes it too; when it stays, an answer
 * with checking disabled tells wrong signatures from broken servers.
 */
const gatherValidated = ({ network }, questions) => Promise.all(questions.map(async ([name, type]) => {
    const first = await network.resolve(name, type);
    if (first.ok || first.error.kind !== 'dns-servfail')
        return { name, type, answer: first };
    const unchecked = await network.resolve(name, type, { checkingDisabled: true });
    const answer = await network.resolve(name, type, { again: true });
    return answer.ok || answer.error.kind !== 'dns-servfail'
        ? { name, type, answer }
        : { name, type, answer, unchecked };
}));

;// CONCATENATED MODULE: ./compiled/gather/transport.js







const HTTPS_PORT = 443;
const PAGE_MS = 10_000;
/** Addresses of the policy host that are tried. */
const TRIES = 4;
/** RFC 5321 §5.1 lets a sender stop early; nobody has more than a handful. */
const MX_TARGETS = 20;
/** What the DNS and the policy host say of how mail is brought to a domain. */
async function gatherTransport(context, evidence) {
    const into = (slots, gathering) => guarded(context, evidence, slots, gathering);
    await Promise.all([
        into(['mxTargets'], gatherTargets(context, evidence)),
        into(['mtaSts', 'mtaStsPolicy'], gatherPolicy(context, evidence)),
        into(['tlsRpt'], gatherTlsRpt(context, evidence)),
        into(['dnssec'], gatherSignatures(context, evidence, [
            [evidence.domain, 'SOA'],
            [evidence.domain, 'MX'],
        ])),
    ]);
}
async function gatherTlsRpt(context, evidence) {
    if (wants(context, 'tlsRpt'))
        evidence.tlsRpt = await context.network.resolve(`_smtp._tls.${evidence.domain}`, 'TXT');
}
async function gatherSignatures(context, evidence, questions) {
    if (wants(context, 'dnssec'))
        evidence.dnssec = (0,evidence_slot.ok)(await gatherValidated(context, questions));
}
async function gatherTargets(context, evidence) {
    if (!wants(context, 'mxTargets'))
        return;
    const { network } = context;
    const mx = await network.resolve(evidence.domain, 'MX');
    if (!mx.ok) {
        evidence.mxTargets = mx;
        return;
    }
    const answers = await Promise.all((0,derive_mx/* mxOf */.Px)(evidence.domain, mx.value)
        .targets.slice(0, MX_TARGETS)
        .map(async (target) => {
        const [a, aaaa] = await Promise.all([network.resolve(target, 'A'), network.resolve(target, 'AAAA')]);
        return [target, { a, aaaa }];
    }));
    evidence.mxTargets = (0,evidence_slot.ok)(Object.fromEntries(answers));
}
/** The policy is fetched where the record says that there is one (RFC 8461 §3.1). */
async function gatherPolicy(context, evidence) {
    if (!wants(context, 'mtaSts'))
        return;
    evidence.mtaSts = await context.network.resolve(`_mta-sts.${evidence.domain}`, 'TXT');
    if (!wants(context, 'mtaStsPolicy') || !evidence.mtaSts.ok)
        return;
    const records = (0,mta_sts/* stsRecords */.r8)((0,dns/* dataOf */.qu)(evidence.mtaSts.value, 'TXT'));
    if ((0,mta_sts/* parseStsRecord */.n3)(records).ok)
        evidence.mtaStsPolicy = await fetchPolicy(context, `mta-sts.${evidence.domain}`);
}
async function fetchPolicy(context, host) {
    const { network, plan } = context;
    const deadline = Math.min(context.deadline, network.now() + PAGE_MS);
    const answers = await Promise.all([network.resolve(host, 'A'), network.resolve(host, 'AAAA')]);
    const addresses = answers.flatMap((slot) => (slot.ok ? (0,dns/* addressesIn */.Mh)(slot.value) : []));
    if (addresses.length === 0)
        return answers.find((slot) => !slot.ok) ?? (0,evidence_slot/* failure */.V)('unreachable', `${host} has no address`);
    const allowed = addresses.filter((address) => !(0,derive_addresses/* rangeOf */.be)(address, plan.treatAsPublic));
    if (allowed.length === 0)
        return (0,evidence_slot/* failure */.V)('not-gathered', `${host} has the address ${addresses[0]}, which is not public: it is only dialled when treat-as-public covers it`);
    const failures = [];
    for (const address of allowed.slice(0, TRIES)) {
        const page = { host, path: '/.well-known/mta-sts.txt' };
        const answer = await network.fetchHttps(page, { address, port: HTTPS_PORT }, deadline);
        if (answer.ok)
            return answer;
        failures.push(answer);
    }
    return failures[0];
}
async function gatherTlsa(context, host, endpoint) {
    if (wants(context, 'tlsa'))
        endpoint.tlsa = await context.network.resolve(tlsaName(host, endpoint), 'TLSA');
}
const tlsaName = (host, { port }) => `_${port}._tcp.${host}`;
/** TLSA records of port 25 of a host, and whether its names validate. */
async function gatherDane(context, evidence) {
    const { host, addresses } = evidence;
    const endpoints = addresses.flatMap(({ endpoints }) => endpoints).filter(({ protocol }) => protocol === 'mx');
    const names = [...new Set(endpoints.map((endpoint) => tlsaName(host, endpoint)))];
    const questions = [
        [host, 'A'],
        [host, 'AAAA'],
        ...names.map((name) => [name, 'TLSA']),
    ];
    await Promise.all([
        ...endpoints.map((endpoint) => guarded(context, endpoint, ['tlsa'], gatherTlsa(context, host, endpoint))),
        guarded(context, evidence, ['dnssec'], gatherSignatures(context, evidence, questions)),
    ]);
}

;// CONCATENATED MODULE: ./compiled/gather/host.js













function emptyHost({ host, source, roles, declared, senderDomains, login }) {
    return { kind: 'host', host, source, roles, declared, senderDomains, loginGiven: login !== undefined, addresses: [] };
}
/** Everything about one host, written into `evidence` while it is learnt: a deadline finds there what is known. */
async function gatherHost(context, host, evidence, { lists, domainLists }, turns) {
    context.progress({ host: host.host, says: 'asking the DNS' });
    const addresses = await gatherForward(context, host, evidence);
    evidence.addresses = addresses.map((address, index) => emptyAddress(context, host, address, index === 0));
    context.located.get(host.host)?.open();
    const parts = await Promise.allSettled([
        guarded(context, evidence, ['spfHelo'], gatherSpfHelo(context, evidence)),
        gatherDane(context, evidence),
        guarded(context, evidence, ['domainLists'], gatherNameListings(context, evidence.host, evidence, domainLists)),
        ...evidence.addresses.flatMap((address) => [
            guarded(context, address, ['ptr', 'forwardOfPtr'], gatherPtr(context, address)),
            guarded(context, address, ['lists'], gatherListings(context, address, lists)),
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
    fillMissing(context, host, ['a', 'aaaa', 'spfHelo', 'dnssec', 'domainLists'], error);
    for (const address of host.addresses) {
        fillMissing(context, address, ['ptr', 'forwardOfPtr', 'lists'], error);
        for (const endpoint of address.endpoints)
            if (endpoint.protocol === 'mx')
                fillMissing(context, endpoint, ['tlsa'], error);
    }
}
/** A staged server is one server, however many addresses it will have: it is visited once. */
function emptyAddress({ plan }, host, address, first) {
    const notPublic = (0,derive_addresses/* rangeOf */.be)(address, plan.treatAsPublic);
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
    if (!wants(context, ...gather_endpoints/* ENDPOINT_SLOTS */.i))
        return;
    const server = serverAt(context, address.address);
    const visited = server.free.then(() => talkTo(context, host, address, server, turns));
    server.free = visited.catch(() => { });
    await visited;
}
async function talkTo(context, host, address, { refusals, batteries }, turns) {
    const submissionPorts = address.endpoints.filter(({ protocol }) => protocol !== 'mx');
    const unasked = new Set(submissionPorts);
    const shared = { context, host, refusals, batteries, turns, unasked };
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
        fillMissing(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.i, error);
        context.finished.add(endpoint);
        return { talked: Promise.resolve(), done: Promise.resolve() };
    }
    let tlsSeen = () => { };
    const tlsKnown = new Promise((resolve) => {
        tlsSeen = resolve;
    });
    context.progress({ host: host.host, says: `talking to ${address.address} port ${endpoint.port}` });
    const giveUp = (error) => fillMissing(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.i, defect(error));
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
            wants(context, 'obsoleteTls') && gatherObsoleteTls(context, endpoint, target),
            wants(context, 'ciphers') &&
                endpoint.tls?.ok &&
                gatherCiphers(context, endpoint, target, host.host, bearsAnother(address, endpoint)),
        ]);
    });
    return { talked, done: Promise.all([talked, offers.catch(giveUp)]).then(() => context.finished.add(endpoint)) };
}
/** Three endpoints with three connections each leave one of the ten that an address is asked for in a minute: on 25. */
const bearsAnother = ({ endpoints }, { protocol }) => endpoints.length < 3 || protocol === 'mx';
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
    const open = addresses.flatMap(({ endpoints }) => endpoints.filter(({ connect }) => (0,evidence_slot/* valueIn */.x)(connect)).map(({ port }) => port));
    return `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}, ${open.length > 0 ? `answers on ${[...new Set(open)].join(', ')}` : 'no port answers'}`;
}

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
    const validation = orDefect(proveValidation(context));
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
        tool: { name: 'smtp-preflight', version: version/* VERSION */.x },
        observedAt: new Date(begin).toISOString(),
        durationMs: 0,
        policy: { ...plan.policy },
        vantage: {
            ehloName: context.ehloName,
            resolvers: network.resolvers,
            proxied: plan.network.proxy !== undefined,
            egress25: await judgeEgress(context, known, begin + plan.timeoutMs - REPORT_MS),
            validating: await Promise.race([validation, over.then(() => outOfTime)]),
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
                for (const endpoint of (0,gather_endpoints/* endpointsOf */.u)([evidence]))
                    fillMissing(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.i, defect(error));
                fillHost(context, evidence, defect(error));
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
            gatherDomain(context, domain, its, located),
            gatherTransport(context, domain),
            guarded(context, domain, ['domainLists'], gatherNameListings(context, domain.domain, domain, domainLists)),
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
    const unfinished = (0,gather_endpoints/* endpointsOf */.u)(hosts).map((endpoint) => !context.finished.has(endpoint));
    const known = structuredClone(hosts);
    (0,gather_endpoints/* endpointsOf */.u)(known).forEach((endpoint, index) => {
        if (unfinished[index])
            fillMissing(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.i, outOfTime.error);
    });
    for (const host of known)
        fillHost(context, host, outOfTime.error);
    return known;
}
function snapshotDomains(context, domains) {
    const known = structuredClone(domains);
    domains.forEach((domain, index) => {
        if (!context.finished.has(domain))
            fillMissing(context, known[index], DOMAIN_SLOTS, outOfTime.error);
    });
    return known;
}

// EXTERNAL MODULE: ./compiled/policy/profiles.js
var profiles = __webpack_require__(90974);
// EXTERNAL MODULE: ./compiled/policy/verdict.js
var verdict = __webpack_require__(43667);
;// CONCATENATED MODULE: ./compiled/report/host-rows.js



/** The names that a host goes by, from its evidence. `null` stands for not seen, an empty list for none. */
const hostRow = (host) => ({
    host: host.host,
    source: host.source,
    addresses: host.addresses.map((address) => addressRow(host, address)),
});
function addressRow(host, { address, ptr, endpoints }) {
    const forward = (0,evidence_slot/* valueIn */.x)(address.includes(':') ? host.aaaa : host.a);
    const pointers = (0,evidence_slot/* valueIn */.x)(ptr);
    return {
        address,
        forward: forward ? (0,dns/* addressesIn */.Mh)(forward).includes(address) : null,
        ptr: pointers ? (0,dns/* ptrNames */.Nt)(pointers) : null,
        endpoints: endpoints.map(endpointRow),
    };
}
function endpointRow(endpoint) {
    const leaf = (0,evidence_slot/* valueIn */.x)(endpoint.tls)?.chain[0];
    return {
        protocol: endpoint.protocol,
        port: endpoint.port,
        banner: firstWord((0,evidence_slot/* valueIn */.x)(endpoint.greeting)),
        ehlo: firstWord((0,evidence_slot/* valueIn */.x)(endpoint.ehloInTls)?.reply ?? (0,evidence_slot/* valueIn */.x)(endpoint.ehlo)?.reply),
        certificate: leaf === undefined ? null : ((0,certificate/* certificateFacts */.lF)(leaf)?.names ?? null),
    };
}
/** The name a server gives itself is the first word of a greeting and of an answer to EHLO (RFC 5321 §4.2, §4.1.1.1). */
const firstWord = (reply) => reply?.lines[0]?.trim().split(/\s/)[0] ?? null;

;// CONCATENATED MODULE: ./compiled/report/build.js


/** The report of a run: the same for the same evidence, whatever order the findings come in. */
const buildReport = ({ run, hosts }, { findings, counts, verdict, says }) => ({
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
    (0,finding/* ownerOf */.bf)(subject),
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
    return buildReport(evidence, (0,verdict/* judge */.S)(runChecks(checks, evidence), checks, policy, evidence.run.observedAt, unlocated));
}


/***/ }),

/***/ 64319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   Q: () => (/* binding */ ERASE_LINE),
/* harmony export */   up: () => (/* binding */ up)
/* harmony export */ });
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Colours text that is already escaped, or leaves it as it is. */
const painter = (colour) => (name, text) => colour ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text;
const ERASE_LINE = '\x1b[2K';
const up = (lines) => (lines > 0 ? `\x1b[${lines}A` : '');


/***/ })

};
