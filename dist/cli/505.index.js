export const id = 505;
export const ids = [505];
export const modules = {

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  Y_: () => (/* binding */ printReport),
  GM: () => (/* binding */ withoutStdout)
});

// EXTERNAL MODULE: ./compiled/evidence/codec.js + 2 modules
var codec = __webpack_require__(4655);
// EXTERNAL MODULE: ./compiled/files.js
var compiled_files = __webpack_require__(1880);
// EXTERNAL MODULE: ./compiled/policy/verdict.js
var verdict = __webpack_require__(3667);
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
    },
    vantage: {
        egress25: vantage.egress25,
        resolvers: vantage.resolvers,
        ehloName: vantage.ehloName,
        proxied: vantage.proxied,
        lists: vantage.lists.map(({ zone, gating, health }) => health.ok
            ? { zone, gating, healthy: true }
            : { zone, gating, healthy: false, reason: health.error.kind, says: health.error.message }),
    },
    findings: findings.map(plainFinding),
    hosts,
});
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
    },
    says: finding.says,
    seen: finding.seen,
    wanted: finding.wanted,
    proof: finding.proof,
    fix: finding.fix,
    references: finding.references,
});

// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(8664);
// EXTERNAL MODULE: ./compiled/report/ansi.js
var ansi = __webpack_require__(4319);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __webpack_require__(2971);
;// CONCATENATED MODULE: ./compiled/report/group.js
/** Failures of the same check, code and severity on one host together, in the order of the first of each. */
function groupFailures(findings) {
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
function groupUnknown(findings) {
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
        .filter((finding) => finding.outcome === 'fail' && finding.severity === severity)
        .map(({ subject }) => subject.host));
    const [only] = hosts;
    const where = hosts.size === 1 ? name((0,caps/* cut */.J)(only, 255)) : `${hosts.size} of ${count(report.hosts.length, 'host')}`;
    return `${count(number, severity)} on ${where}`;
}
function undecided({ counts, findings }) {
    const gravest = findings
        .filter(({ outcome }) => outcome === 'inconclusive')
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
const isGraveUnknown = ({ outcome, severity }) => outcome === 'inconclusive' && severity === 'error';
/** `2 errors · 1 warning · 3 could not be checked · 71 passed`, what is zero left out, passes always told. */
function countsLine({ counts }) {
    const parts = [
        [counts.error, count(counts.error, 'error')],
        [counts.warning, count(counts.warning, 'warning')],
        [counts.notice, count(counts.notice, 'notice')],
        [counts.inconclusive, `${counts.inconclusive} could not be checked`],
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
        `${paint('bold', (0,report_escape/* terminal */.Fo)(host))} ${paint('dim', (0,report_escape/* terminal */.Fo)(`(${sources.get(host)})`))}`,
        ...groups.filter((group) => group.host === host).flatMap((group) => groupLines(group, paint, write)),
        '',
    ]);
}
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
        .filter(({ outcome }) => (told ? outcome === 'fail' || outcome === 'inconclusive' : outcome === 'pass'))
        .map(({ subject }) => subject.host));
    const [against, passed] = [judged(true), judged(false)];
    const good = [...new Set(hosts.map(({ host }) => host))].filter((host) => passed.has(host) && !against.has(host));
    if (good.length === 0)
        return [];
    const [first, ...rest] = write(4, `nothing against ${few(good, MOST, report_escape/* terminal */.Fo)}`);
    return [`  ${paint('green', '✔')} ${first.trimStart()}`, ...rest, ''];
}
const placeOf = ({ subject: { address, port, domain, list } }) => [address, port && `port ${port}`, domain, list].filter(Boolean).join(' ');
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
var cli_io = __webpack_require__(5592);
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

/***/ 8664:
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
    /** Elements of any one list or dictionary. */
    elements: 10_000,
};
/** The first `max` UTF-16 units of a string, the last one `…` where something was cut. */
const cut = (text, max) => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);


/***/ }),

/***/ 4655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode),
  l: () => (/* binding */ encode)
});

// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(8664);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
// EXTERNAL MODULE: ./compiled/plan/types.js
var types = __webpack_require__(3818);
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
const shape_text = (value, path, problem) => {
    if (typeof value === 'string')
        return (0,caps/* cut */.J)(value, caps/* CAPS */.q.text);
    problem(path, 'a string');
    return '';
};
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

// EXTERNAL MODULE: ./compiled/evidence/types.js
var evidence_types = __webpack_require__(4128);
;// CONCATENATED MODULE: ./compiled/evidence/schema.js




const isAddress = (given) => ipaddr.IPv4.isValidFourPartDecimal(given) || ipaddr.IPv6.isValid(given);
const isInstant = (given) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) && !Number.isNaN(Date.parse(given));
const address = word('an IP address', isAddress);
const schema_name = word('a name', (given) => given.length > 0 && given.length <= 255);
const port = integer(1, 65535);
const failure = object({ kind: oneOf(...evidence_types/* REASONS */.ez), message: shape_text });
const slot = (shape) => {
    const filled = object({ ok: oneOf(true), value: shape });
    const failed = object({ ok: oneOf(false), error: failure });
    return (value, path, problem) => isRecord(value) && value['ok'] === false ? failed(value, path, problem) : filled(value, path, problem);
};
const record = object({ name: shape_text, type: shape_text, ttl: amount, data: shape_text });
const answer = object({ rcode: oneOf('NOERROR', 'NXDOMAIN'), records: list(record), ad: flag });
const reply = object({ code: integer(0, 999), lines: list(shape_text, 1), ms: amount });
const ehlo = object({ verb: oneOf('EHLO', 'HELO'), reply, keywords: dictionary(shape_text) });
const starttls = object({ reply, trailing: optional(shape_text) });
const injection = object({ sent: shape_text, answer: nullable(reply) });
const tls = object({
    version: shape_text,
    cipher: shape_text,
    chain: list(shape_text),
    trust: oneOf('trusted', 'self-signed', 'unknown-issuer', 'incomplete-chain'),
    verify: shape_text,
});
const obsoleteTls = object({ accepted: nullable(shape_text), refusal: optional(shape_text) });
const relayAttempt = object({
    vector: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    mail: optional(reply),
    rcpt: optional(reply),
    data: optional(reply),
});
const relay = object({
    attempts: list(relayAttempt),
    skipped: list(shape_text),
    control: optional(relayAttempt),
    acceptAll: optional(relayAttempt),
    unknownUser: optional(relayAttempt),
    unknownCommand: optional(reply),
    reservedRecipient: flag,
    cut: optional(failure),
});
const sender = object({
    kind: oneOf('allowed', 'foreign-domain', 'other-user'),
    domain: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    mail: optional(reply),
    rcpt: optional(reply),
});
const login = object({ mechanism: shape_text, auth: reply, senders: list(sender) });
const endpoint = object({
    protocol: oneOf(...evidence_types/* PROTOCOLS */.yv),
    port,
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
    relay: optional(slot(relay)),
    login: optional(slot(login)),
    transcript: list(shape_text),
});
const serverAddress = object({
    address,
    notPublic: optional(shape_text),
    ptr: optional(slot(answer)),
    forwardOfPtr: optional(slot(dictionary(slot(answer)))),
    lists: optional(slot(dictionary(slot(answer)))),
    endpoints: list(endpoint),
});
/** A line of an evidence file that holds a host. */
const hostLine = object({
    kind: oneOf('host'),
    host: schema_name,
    source: object({ file: shape_text, line: amount }),
    roles: list(oneOf(...evidence_types/* ROLES */.gg)),
    declared: list(address),
    target: optional(object({ name: schema_name, addresses: slot(list(address)) })),
    senderDomains: list(schema_name),
    loginGiven: flag,
    a: optional(slot(answer)),
    aaaa: optional(slot(answer)),
    addresses: list(serverAddress),
});
const vantage = object({
    ehloName: optional(shape_text),
    resolvers: list(shape_text),
    proxied: flag,
    egress25: oneOf('open', 'blocked', 'unknown', 'not-tested'),
    lists: list(object({ zone: schema_name, gating: flag, health: slot(oneOf(true)) })),
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
    }),
    vantage,
});

;// CONCATENATED MODULE: ./compiled/evidence/codec.js



const MOST_ERRORS = 20;
/** The evidence file: NDJSON, the run in the first line, then a line a host. Keys stay in the order in which they were set. */
const encode = ({ run, hosts }) => [run, ...hosts].map((line) => `${JSON.stringify(line)}\n`).join('');
/**
 * Reads an evidence file that anybody may have written. What it returns has the shape of {@link Evidence} throughout,
 * strings longer than {@link CAPS} are cut and unknown keys are gone.
 * @returns at most 20 errors, each with its line; they hold keys of the file, so escape them.
 */
function decode(file) {
    if (file.length > caps/* CAPS */.q.file)
        return { ok: false, errors: [`the evidence file is over ${caps/* CAPS */.q.file} characters`] };
    const errors = [];
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
            problem('', 'a host: one file holds one run');
        else
            hosts.push(hostLine(value, '', problem));
    }
    if (!run && errors.length === 0)
        errors.push('the evidence file is empty');
    return run && errors.length === 0 ? { ok: true, evidence: { run, hosts } } : { ok: false, errors };
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

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   x: () => (/* binding */ valueIn)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const failure = (kind, message) => ({
    ok: false,
    error: { kind, message },
});
/** The value of a filled slot, else undefined. */
const valueIn = (slot) => (slot?.ok ? slot.value : undefined);


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ liveFiles),
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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

/***/ 4741:
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
    'authInClear',
    'starttls',
    'injection',
    'tls',
    'ehloInTls',
    'obsoleteTls',
    'relay',
    'login',
];
const endpointsOf = (hosts) => hosts.flatMap(({ addresses }) => addresses.flatMap(({ endpoints }) => endpoints));


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rM: () => (/* binding */ enabledChecks),
  hN: () => (/* binding */ needsOf),
  xJ: () => (/* binding */ severityOf),
  Lc: () => (/* binding */ worstSeverity)
});

;// CONCATENATED MODULE: ./compiled/checks/finding.js
const SEVERITIES = ['error', 'warning', 'notice', 'off'];

;// CONCATENATED MODULE: ./compiled/policy/profiles.js

const AS_RECOMMENDED = { error: 'error', warning: 'warning', notice: 'notice', off: 'off' };
/** The built-in profiles, as data. */
const PROFILE_RULES = {
    essential: { keeps: 'essential', severities: AS_RECOMMENDED },
    recommended: { keeps: 'all', severities: AS_RECOMMENDED },
    strict: { keeps: 'all', severities: { error: 'error', warning: 'error', notice: 'warning', off: 'off' } },
};
/** Checks of which the profile wants at least one code. */
const enabledChecks = (checks, profile) => checks.filter((check) => (check.essential || PROFILE_RULES[profile].keeps === 'all') && worstSeverity(check, profile) !== 'off');
/** What a profile makes of a code; without a protocol, or for a code that is unknown, the worst it could be. */
function severityOf(check, code, profile, protocol) {
    const text = check.findings[code];
    if (!text)
        return worstSeverity(check, profile, protocol);
    if (profile === 'strict' && text.strict)
        return text.strict;
    const { severity } = text;
    const recommended = typeof severity === 'string' ? severity : protocol ? severity[protocol] : worst(Object.values(severity));
    return PROFILE_RULES[profile].severities[recommended];
}
/** The worst that a check can say. */
const worstSeverity = (check, profile, protocol) => worst(Object.keys(check.findings).map((code) => severityOf(check, code, profile, protocol)));
const worst = (severities) => SEVERITIES.find((severity) => severities.includes(severity)) ?? 'off';
/** What must be gathered first, so that each can be. */
const DEPENDS_ON = {
    a: [],
    aaaa: [],
    ptr: ['a', 'aaaa'],
    forwardOfPtr: ['ptr'],
    lists: ['a', 'aaaa'],
    connect: ['a', 'aaaa'],
    greeting: ['connect'],
    ehlo: ['greeting'],
    authInClear: ['ehlo'],
    starttls: ['ehlo'],
    tls: ['starttls'],
    injection: ['tls'],
    ehloInTls: ['tls'],
    obsoleteTls: ['ehlo'],
    relay: ['ehlo'],
    login: ['ehloInTls'],
};
/** All that these checks look at, closed over what it depends on: a check that is off costs no packet. */
function needsOf(checks) {
    const needs = new Set();
    const add = (need) => {
        if (needs.has(need))
            return;
        needs.add(need);
        DEPENDS_ON[need].forEach(add);
    };
    for (const { needs: wanted, raw = [] } of checks)
        [...wanted, ...raw].forEach(add);
    return needs;
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3317);

/** Weighs what the checks said. */
function judge(findings, checks, policy) {
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
function exitStatus({ verdict }, { failOn }) {
    if (failOn === 'never' || verdict === 'passed')
        return 0;
    return verdict === 'failed' ? 1 : 3;
}
/** What is no failure gets the worst that its check could have said. */
function severityIn({ code, couldBe, outcome, subject }, check, { profile }) {
    const worst = outcome === 'fail' ? code : couldBe;
    return worst === undefined
        ? (0,_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)(check, profile, subject.protocol)
        : (0,_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(check, worst, profile, subject.protocol);
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


/***/ }),

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./compiled/checks/index.js + 36 modules
var compiled_checks = __webpack_require__(4955);
;// CONCATENATED MODULE: ./compiled/checks/runner.js
/** All findings of these checks, in the order of hosts, then checks, then subjects. */
function runChecks(checks, { run, hosts }) {
    return hosts.flatMap((host) => checks.flatMap((check) => scopesOf(check, run, host).flatMap((scope) => judge(check, scope).map((verdict) => toFinding(check, scope, verdict)))));
}
function scopesOf(check, run, host) {
    const scopes = {
        host: () => [{ run, host }],
        address: () => host.addresses.map((address) => ({ run, host, address })),
        list: () => host.addresses.flatMap((address) => run.vantage.lists.map(({ zone }) => ({ run, host, address, list: zone }))),
        endpoint: () => host.addresses.flatMap((address) => address.endpoints
            .filter(({ protocol }) => !check.on || check.on.includes(protocol))
            .map((endpoint) => ({ run, host, address, endpoint }))),
    };
    return scopes[check.about]();
}
function judge(check, scope) {
    try {
        const excluded = closedPort(check, scope) ?? check.excludes?.(scope);
        if (excluded)
            return [{ outcome: 'not-applicable', message: excluded }];
        const seen = {};
        for (const need of check.needs) {
            const slot = slotOf(scope, need);
            if (!slot)
                return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `${need} was not gathered` }];
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
/** What nobody asked for and does not answer is not checked. */
function closedPort(check, { endpoint }) {
    if (check.judgesClosedPorts || !endpoint || endpoint.required || !endpoint.connect || endpoint.connect.ok)
        return undefined;
    return `port ${endpoint.port} does not answer (${endpoint.connect.error.kind}) and no named role asks for it`;
}
function slotOf(scope, need) {
    for (const record of [scope.endpoint, scope.address, scope.host])
        if (record && need in record)
            return record[need];
    return undefined;
}
function toFinding(check, scope, verdict) {
    const subject = subjectOf(scope);
    const about = { check: check.id, subject, outcome: verdict.outcome, references: [...check.references] };
    if (verdict.outcome === 'not-applicable')
        return { ...about, code: 'not-applicable', says: verdict.message, proof: [] };
    const { seen, wanted, proof = [] } = verdict;
    if (verdict.outcome === 'pass')
        return { ...about, code: 'ok', says: verdict.says ?? check.title, seen, wanted, proof };
    if (verdict.outcome === 'inconclusive')
        return {
            ...about,
            code: 'inconclusive',
            reason: verdict.reason,
            ...(verdict.couldBe && { couldBe: verdict.couldBe }),
            says: verdict.says ?? verdict.message,
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
        says: verdict.says ?? fill(text.says, values),
        seen,
        wanted,
        proof,
        fix: fill(text.fix, values),
    };
}
function subjectOf({ host, address, endpoint, list }) {
    return {
        host: host.host,
        ...(address && { address: address.address }),
        ...(endpoint && { port: endpoint.port, protocol: endpoint.protocol }),
        ...(list && { list }),
    };
}
const fill = (template, values) => template.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));

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
    const longestFirst = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    const masks = longestFirst.map(maskFor);
    const inText = (text) => masks.reduce((masked, mask) => mask(masked), text);
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
function maskFor(secret) {
    const plain = spellings(secret);
    if (secret.length < SHORT)
        return (text) => maskWords(text, [...plain, base64(secret, 0)]);
    const exact = [base64(secret, 0), base64(secret, 0).replace(/=+$/, '')];
    const cores = Buffer.byteLength(secret) < SHORT_IN_BASE64 ? [] : [0, 1, 2].map((offset) => base64Core(secret, offset));
    return (text) => {
        const unmasked = cores.reduce(maskRun, text);
        return plain.reduce((masked, form) => masked.replaceAll(form, MASK), maskWords(unmasked, exact));
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
const maskWords = (text, words) => text.replace(/\S+/g, (word) => (words.includes(word) ? MASK : word));
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
var evidence_slot = __webpack_require__(4153);
// EXTERNAL MODULE: ./compiled/version.js
var version = __webpack_require__(4783);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(135);
// EXTERNAL MODULE: ./compiled/derive/block-lists.js + 1 modules
var block_lists = __webpack_require__(7241);
;// CONCATENATED MODULE: ./compiled/gather/context.js
const wants = ({ plan }, ...needs) => needs.some((need) => plan.needs.has(need));
/** Fills every wanted slot that is still empty. */
function fillMissing(context, record, keys, error) {
    for (const key of keys)
        if (context.plan.needs.has(key))
            record[key] ??= { ok: false, error };
}

;// CONCATENATED MODULE: ./compiled/gather/block-lists.js




/** Asks each list for its test points (RFC 5782 §5): 127.0.0.2 must be listed and 127.0.0.1 not. */
async function proveLists(context) {
    if (!wants(context, 'lists'))
        return [];
    return Promise.all(context.plan.lists.map(async (list) => ({
        zone: list.zone,
        gating: list.gating,
        health: await prove(context, list),
    })));
}
async function prove(context, list) {
    const [listed, clean] = await Promise.all([ask(context, '127.0.0.2', list), ask(context, '127.0.0.1', list)]);
    if (!listed.ok)
        return listed;
    if (!clean.ok)
        return clean;
    for (const answer of [listed.value, clean.value]) {
        const meaning = (0,block_lists/* interpret */.U4)(answer, list);
        if (typeof meaning === 'object' && 'refused' in meaning)
            return (0,evidence_slot/* failure */.V)('resolver-refused', meaning.refused);
        if (typeof meaning === 'object' && 'dead' in meaning)
            return (0,evidence_slot/* failure */.V)('list-dead', meaning.dead);
    }
    if ((0,block_lists/* interpret */.U4)(listed.value, list) === 'not-listed')
        return (0,evidence_slot/* failure */.V)('list-dead', `${list.zone} does not list its test entry 127.0.0.2`);
    if ((0,block_lists/* interpret */.U4)(clean.value, list) !== 'not-listed')
        return (0,evidence_slot/* failure */.V)('list-dead', `${list.zone} lists 127.0.0.1: it lists everything`);
    return (0,evidence_slot.ok)(true);
}
/** Asks the lists that proved themselves; a list that does not know the family of the address is not asked. */
async function gatherListings(context, evidence, proved) {
    if (!wants(context, 'lists'))
        return;
    const health = new Map((await proved).map((list) => [list.zone, list.health]));
    const family = (0,addresses/* familyOf */.Ap)(evidence.address);
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
/** An answer in which the name is that of the public zone: the zone that is asked may hold a key. */
async function ask({ network }, address, list) {
    const answer = await network.resolve((0,block_lists/* queryName */.CY)(address, list), 'A');
    const shown = (text) => text.replaceAll(list.queryZone, list.zone);
    if (!answer.ok)
        return (0,evidence_slot/* failure */.V)(answer.error.kind, shown(answer.error.message));
    return (0,evidence_slot.ok)({ ...answer.value, records: answer.value.records.map((r) => ({ ...r, name: shown(r.name) })) });
}

// EXTERNAL MODULE: ./compiled/gather/endpoints.js
var gather_endpoints = __webpack_require__(4741);
;// CONCATENATED MODULE: ./compiled/gather/egress.js


/**
 * Clouds drop outbound port 25 without a word. Any answer on 25, a reset too, proves that it is open; only when every
 * target was silent are the controls asked, and when these are silent too, the targets are not to blame.
 */
async function judgeEgress(context, hosts) {
    const endpoints = (0,gather_endpoints/* endpointsOf */.u)(hosts).filter(({ port, connect, connectedTo }) => port === 25 && connect && !connectedTo);
    if (endpoints.length === 0)
        return 'not-tested';
    if (endpoints.some(({ connect }) => answered(connect)))
        return 'open';
    const silent = endpoints.filter(({ connect }) => connect?.ok === false && connect.error.kind === 'timeout');
    if (silent.length === 0 || context.plan.egressControls.length === 0)
        return 'unknown';
    const controls = await askControls(context);
    if (controls.some(answered))
        return 'open';
    if (controls.length === 0)
        return 'unknown';
    silent.forEach(blame);
    return 'blocked';
}
const answered = (connect) => connect !== undefined && (connect.ok || connect.error.kind === 'refused');
/** Outcomes of the connects; a control whose name does not resolve says nothing. */
async function askControls({ plan, network }) {
    const outcomes = await Promise.all(plan.egressControls.map(async ({ host, port }) => {
        const address = await network.resolve(host, 'A');
        const [first] = address.ok ? address.value.records.filter(({ type }) => type === 'A') : [];
        if (!first)
            return undefined;
        const connection = await network.connect({ address: first.data, port });
        if (connection.ok)
            connection.value.end();
        return connection;
    }));
    return outcomes.filter((outcome) => outcome !== undefined);
}
function blame(endpoint) {
    const blocked = (0,evidence_slot/* failure */.V)('egress-blocked', 'neither the servers nor the control hosts answer on port 25 from here');
    for (const slot of gather_endpoints/* ENDPOINT_SLOTS */.i)
        if (endpoint[slot])
            endpoint[slot] = blocked;
}

// EXTERNAL MODULE: ./compiled/evidence/types.js
var types = __webpack_require__(4128);
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
        const verb = verbOf(shown[0]);
        if (!this.ended && this.#now() >= this.#deadline)
            this.end({ kind: 'budget', message: `out of time before ${verb}` });
        if (!this.ended && onlyInSilence)
            await this.#expectSilence(verb);
        if (this.ended)
            return;
        for (const command of shown)
            this.transcript.client(command);
        if (shown.length > 1)
            this.transcript.mark(`${shown.length} commands in one packet`);
        this.#connection.write(Buffer.from(commands.map((command) => `${command}\r\n`).join('')));
    }
    /** The next reply, at most `timeout` from now; `awaited` names it in failures, `asked` is when it was asked for. */
    async receive(awaited, timeout, asked = this.#now()) {
        const deadline = this.#now() + timeout;
        const parsed = await this.#next(deadline, awaited);
        if (parsed)
            return (0,evidence_slot.ok)(this.#accept(parsed, awaited, asked));
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
    #accept(parsed, awaited, asked) {
        this.transcript.server(parsed.lines);
        if (parsed.mixed)
            this.transcript.mark('different codes in one reply');
        if (parsed.code === 421) {
            this.ended = { kind: 'throttled', message: `421 as ${awaited}: ${excerpt(parsed.lines.at(-1).slice(4))}` };
            this.#connection.end();
        }
        // RFC 5321 §4.1.1.10: a transaction whose connection is closed is cancelled; any further byte would be message text.
        if (parsed.code === 354) {
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

// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(7272);
// EXTERNAL MODULE: ./compiled/derive/names.js
var names = __webpack_require__(3339);
;// CONCATENATED MODULE: ./compiled/gather/ehlo-name.js



/** The input, else our own forward-confirmed PTR name, else an address literal (RFC 5321 §4.1.1.1, §4.1.3). */
async function ehloName(context, { localAddress }) {
    const name = context.plan.ehloName ?? (await ownName(context, (0,addresses/* canonical */.$N)(localAddress)));
    context.ehloName ??= name;
    return name;
}
async function ownName({ network }, address) {
    const ptr = await network.resolve((0,addresses/* reverseName */.A8)(address), 'PTR');
    for (const name of ptr.ok ? (0,dns/* ptrNames */.Nt)(ptr.value).filter(names/* isFqdn */.MM).slice(0, 3) : []) {
        const forward = await network.resolve(name, (0,addresses/* familyOf */.Ap)(address) === 4 ? 'A' : 'AAAA');
        if (forward.ok && (0,dns/* addressesIn */.Mh)(forward.value).includes(address))
            return name;
    }
    return (0,addresses/* familyOf */.Ap)(address) === 4 ? `[${address}]` : `[IPv6:${address}]`;
}

// EXTERNAL MODULE: ./compiled/derive/certificate.js
var certificate = __webpack_require__(8992);
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
/** RFC 4616, with the initial response of RFC 4954. */
const plain = (session, { username, password }) => session.command(`AUTH PLAIN ${login_base64(`\0${username}\0${password}`)}`, 'AUTH PLAIN ***');
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
/** The login's own name in every allowed domain, a neighbour in its own domain, and a stranger. */
function senders({ plan, network }, { login, senderDomains }) {
    const [local = '', ownDomain] = login.username.toLowerCase().split('@');
    const home = ownDomain && senderDomains.includes(ownDomain) ? ownDomain : senderDomains[0];
    if (!home)
        return [];
    const recipient = plan.relayRecipient ?? `postmaster@${home}`;
    const neighbour = local === 'postmaster' ? 'abuse' : 'postmaster';
    const foreign = plan.relayRecipient?.split('@')[1] ?? 'example.net';
    return [
        ...senderDomains.map((domain) => ({
            kind: 'allowed',
            domain,
            reversePath: `${local}@${domain}`,
            recipient,
        })),
        { kind: 'other-user', domain: home, reversePath: `${neighbour}@${home}`, recipient },
        { kind: 'foreign-domain', domain: foreign, reversePath: `sender-${network.token(12)}@${foreign}`, recipient },
    ];
}

// EXTERNAL MODULE: ./compiled/derive/replies.js
var replies = __webpack_require__(6107);
;// CONCATENATED MODULE: ./compiled/gather/relay.js

/**
 * Refused recipients an address may see in one run, over all its ports: fail2ban bans at the fifth
 * (jail.conf `maxretry = 5`, filter.d/postfix.conf and exim.conf).
 */
const REFUSALS = 4;
/** RFC 2606: nobody's mailbox. A server that filters reserved domains may hide a relay, which the evidence says. */
const RESERVED_DOMAIN = 'example.org';
const STRANGER_DOMAIN = 'example.net';
/**
 * Who tries to relay to whom. V01 the null sender, V03 an own domain from outside, V02 a stranger, V22 a source route
 * (RFC 5321 App. C); each final mailbox is elsewhere, so that acceptance is relaying. The first two come first, since they
 * also show what a server does to anybody: where refusals are short, the others are left out.
 */
function coreBattery({ network, plan }, { host, senderDomains }) {
    const token = `relaytest-${network.token(12)}`;
    const recipient = plan.relayRecipient ?? `${token}@${RESERVED_DOMAIN}`;
    const [own] = senderDomains;
    return [
        { id: 'V01', reversePath: '', recipient },
        { id: 'V03', reversePath: `postmaster@${own ?? host}`, recipient },
        { id: 'V02', reversePath: `${token}@${STRANGER_DOMAIN}`, recipient },
        { id: 'V22', reversePath: '', recipient: `@${host}:${recipient}` },
    ];
}
/**
 * Port 25: as many vectors as refusals are left, then the control C1 where no refusal speaks of relaying. What an `earlier`
 * dialogue that was cut had answered stands and is not asked again.
 */
async function relayBattery(context, session, host, refusals, earlier) {
    const evidence = resume(context, earlier);
    const vectors = coreBattery(context, host).filter(({ id }) => !evidence.attempts.some(({ vector }) => vector === id));
    const chosen = vectors.splice(0, Math.max(0, REFUSALS - refusals.count));
    await attempt(session, refusals, evidence, start(evidence, chosen));
    evidence.skipped = vectors.map(({ id }) => id);
    const [own] = host.senderDomains;
    if (own && session.alive && needsControl(evidence))
        await attempt(session, refusals, evidence, startControl(evidence, own));
    await relay_confirm(context, session, host, refusals, evidence);
    return evidence;
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
const needsControl = ({ attempts, control }) => !control?.rcpt && !attempts.some((tried) => SELF_EVIDENT.includes(classOfAnswer(tried)));
/** Submission ports: one stranger's recipient; an own one only where the refusal spoke of relaying. */
async function unauthenticated(context, session, host, refusals, earlier) {
    const evidence = resume(context, earlier);
    const [own] = host.senderDomains;
    const vector = coreBattery(context, host).find(({ id }) => id === (own ? 'V03' : 'V02'));
    if (vector && evidence.attempts.length === 0)
        await attempt(session, refusals, evidence, start(evidence, [vector]));
    const [tried] = evidence.attempts;
    if (own && session.alive && tried && classOfAnswer(tried) === 'relay-refused')
        await attempt(session, refusals, evidence, startControl(evidence, own));
    await relay_confirm(context, session, host, refusals, evidence);
    return evidence;
}
const resume = ({ plan }, earlier) => ({
    attempts: earlier?.attempts.filter(({ rcpt }) => rcpt) ?? [],
    skipped: [],
    control: earlier?.control,
    reservedRecipient: plan.relayRecipient === undefined,
});
function startControl(evidence, domain) {
    evidence.control = { vector: 'C1', reversePath: '', recipient: `postmaster@${domain}` };
    return [evidence.control];
}
function start(evidence, vectors) {
    const attempts = vectors.map(({ id, reversePath, recipient }) => ({ vector: id, reversePath, recipient }));
    evidence.attempts.push(...attempts);
    return attempts;
}
/** The reply that decides: that to MAIL where it was refused, else that to RCPT. */
const answerTo = ({ mail, rcpt }) => (mail && mail.code >= 400 ? mail : rcpt);
const classOfAnswer = (tried) => {
    const answer = answerTo(tried);
    return answer && (0,replies/* classOf */.Kl)(answer);
};
/**
 * Refusals that no ban list we know of counts (fail2ban filter.d/postfix.conf, exim.conf, sendmail-reject.conf): log in
 * first, a recipient or sender that a policy denies, greylisting that does not blame the client. All others are counted.
 */
const HARMLESS = /authenticat|recipient address rejected: access denied|not owned by|not logged in/i;
function counts(answer) {
    if (!answer || answer.code < 400 || answer.code === 530)
        return false;
    const words = answer.lines.join(' ');
    return !HARMLESS.test(words) && ((0,replies/* classOf */.Kl)(answer) !== 'greylisted' || /client host rejected/i.test(words));
}
/** MAIL, RCPT and RSET of each, in one group; fills in the replies. */
async function attempt(session, refusals, evidence, attempts) {
    if (attempts.length === 0)
        return;
    const replies = await session.group(attempts.flatMap(({ reversePath, recipient }) => [`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'RSET']));
    for (const [index, tried] of attempts.entries()) {
        tried.mail = take(evidence, replies[index * 3]);
        tried.rcpt = take(evidence, replies[index * 3 + 1]);
        if (counts(answerTo(tried)))
            refusals.count += 1;
    }
}
/**
 * Was a recipient accepted, the first such vector goes on to DATA: 354 is the proof, and the connection is cut there
 * (RFC 5321 §4.1.1.10 makes the server drop the transaction). C3, a domain that cannot exist (RFC 6761), C2, a user
 * who cannot, and a command that does not tell a trap that says yes to everything from a server that relays.
 */
async function relay_confirm({ network }, session, { host, senderDomains }, refusals, evidence) {
    const accepted = evidence.attempts.find(({ rcpt }) => rcpt && rcpt.code < 300);
    if (!accepted || !session.alive)
        return;
    const nobody = network.token(12);
    if (refusals.count < REFUSALS) {
        evidence.acceptAll = { vector: 'C3', reversePath: '', recipient: `${nobody}@${nobody}.invalid` };
        await attempt(session, refusals, evidence, [evidence.acceptAll]);
    }
    if (refusals.count < REFUSALS && evidence.acceptAll?.rcpt && evidence.acceptAll.rcpt.code < 300) {
        evidence.unknownUser = { vector: 'C2', reversePath: '', recipient: `${nobody}@${senderDomains[0] ?? host}` };
        await attempt(session, refusals, evidence, [evidence.unknownUser]);
        if (session.alive && evidence.unknownUser.rcpt && evidence.unknownUser.rcpt.code < 300)
            evidence.unknownCommand = take(evidence, await session.command('XYZZY'));
    }
    if (!session.alive)
        return;
    const { reversePath, recipient } = accepted;
    const replies = await session.group([`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'DATA']);
    accepted.data = take(evidence, replies[2]);
    if (session.alive)
        await session.command('RSET');
}
function take(evidence, slot) {
    if (slot?.ok)
        return slot.value;
    if (slot)
        evidence.cut ??= slot.error;
    return undefined;
}
/** True when a recipient was told to come again later (RFC 6647). */
const deferred = ({ relay }) => relay?.ok === true &&
    [...relay.value.attempts, relay.value.control].some((tried) => tried && classOfAnswer(tried) === 'greylisted');

;// CONCATENATED MODULE: ./compiled/gather/starttls.js




const INJECTED = 'NOOP';
/** How long an answer that should not be there may take behind one that was. */
const STRAY_MS = 1000;
/** STARTTLS, handshake and the EHLO after it; fills `starttls`, `tls`, `ehloInTls`, `injection`. */
async function startTls({ context, endpoint, host }, session, name, mode) {
    const injected = mode === 'inject' && wants(context, 'injection');
    const { starttls, tls } = await session.startTls(host.host, injected ? INJECTED : undefined);
    if (!endpoint.tls?.ok) {
        endpoint.starttls = starttls;
        endpoint.tls = tls ?? (0,evidence_slot/* failure */.V)('tls-failed', 'STARTTLS was refused');
    }
    orEnd(starttls);
    orEnd(tls ?? endpoint.tls);
    const ehlo = await session.ehlo(name);
    const stray = injected && ehlo.ok && !resembles(ehlo.value, endpoint.ehlo) ? await session.unsolicited(STRAY_MS) : undefined;
    keep(endpoint, 'ehloInTls', stray ? (0,evidence_slot.ok)(parseEhlo('EHLO', stray)) : ehlo);
    // Refused together with its packet, the command was not answered either: this attempt came after that one.
    if (wants(context, 'injection'))
        endpoint.injection = (0,evidence_slot.ok)({ sent: INJECTED, answer: stray ? (0,evidence_slot/* valueIn */.x)(ehlo).reply : null });
}
/** The same name at the start as in clear: an answer to EHLO and to nothing else (RFC 5321 §4.1.1.1). */
function resembles(inTls, inClear) {
    const firstWord = (ehlo) => ehlo?.reply.lines[0]?.split(' ')[0]?.toLowerCase();
    return firstWord(inTls) === firstWord((0,evidence_slot/* valueIn */.x)(inClear));
}

;// CONCATENATED MODULE: ./compiled/gather/endpoint.js







/** A server that threw us out is left alone for this long. */
const PAUSE_MS = 2000;
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
        end = await endpoint_attempt(talk, mode);
        if (!end || !endpoint.connect?.ok)
            break;
        if (endpoint.protocol === 'submissions' && !endpoint.tls?.ok)
            await greetInClear(talk);
        if ((0,evidence_slot/* valueIn */.x)(endpoint.ehlo) && endpoint.tls?.ok === false)
            mode = modes.shift();
        else if (end.kind === 'throttled' && !paused) {
            paused = true;
            mode = modes.find((other) => other === 'plain');
            await context.network.sleep(PAUSE_MS);
        }
        else
            break;
    }
    talk.tlsSeen();
    if (deferred(endpoint) && context.plan.retryGreylistedMs > 0)
        await comeBack(talk);
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
    await endpoint_attempt(talk, 'plain');
}
/** One connection. Returns why it ended early, nothing when all was said. */
async function endpoint_attempt(talk, mode) {
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
/** Leaves a dialogue from any depth, up to {@link attempt}. */
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
async function speak(talk, session, connection, mode) {
    const { context, endpoint, host } = talk;
    const name = ehloName(context, connection);
    const implicit = endpoint.protocol === 'submissions';
    if (implicit) {
        keep(endpoint, 'tls', await session.implicitTls(host.host));
        orEnd(endpoint.tls);
        talk.tlsSeen();
    }
    keep(endpoint, 'greeting', await session.greeting());
    welcome(orEnd(endpoint.greeting), 'the greeting');
    const ehlo = await session.ehlo(await name);
    keep(endpoint, implicit ? 'ehloInTls' : 'ehlo', ehlo);
    welcome(orEnd(ehlo).reply, 'EHLO');
    if (!implicit) {
        await authInClear(talk, session, orEnd(ehlo));
        if ('STARTTLS' in orEnd(ehlo).keywords && mode !== 'none') {
            await startTls(talk, session, await name, mode);
            welcome(orEnd(endpoint.ehloInTls).reply, 'EHLO inside TLS');
        }
    }
    talk.tlsSeen();
    await business(talk, session);
}
/** A later attempt does not spoil what an earlier one saw. */
function keep(endpoint, key, slot) {
    if (!endpoint[key]?.ok)
        endpoint[key] = slot;
}
function welcome({ code }, what) {
    if (code >= 200 && code < 300)
        return;
    const kind = code < 400 ? 'protocol-garbage' : code < 500 ? 'throttled' : 'client-rejected';
    throw new Ended({ kind, message: `${what} was answered ${code}` });
}
/**
 * AUTH without a credential, where it was not offered. Exim refuses by its code what it did not offer, and fail2ban bans
 * for asking it (filter.d/exim.conf), so Exim is not asked.
 */
async function authInClear({ context, endpoint }, session, { keywords, reply }) {
    const words = [...((0,evidence_slot/* valueIn */.x)(endpoint.greeting)?.lines ?? []), ...reply.lines].join(' ');
    if (!wants(context, 'authInClear') || endpoint.authInClear || 'AUTH' in keywords || /\bExim\b/i.test(words))
        return;
    endpoint.authInClear = await session.command('AUTH LOGIN');
    if (orEnd(endpoint.authInClear).code === 334)
        orEnd(await session.command('*'));
}
/** What all the talk is for: does it relay, and what may a user send? */
async function business(talk, session) {
    const { context, endpoint, host, refusals, turns } = talk;
    const earlier = (0,evidence_slot/* valueIn */.x)(endpoint.relay);
    if (wants(context, 'relay') && (!earlier || earlier.cut)) {
        if (endpoint.protocol === 'mx')
            await talk.submissionDone;
        const battery = endpoint.protocol === 'mx' ? relayBattery : unauthenticated;
        const relay = await battery(context, session, host, refusals, earlier);
        endpoint.relay = (0,evidence_slot.ok)(relay);
        if (relay.cut && !earlier)
            throw new Ended(relay.cut);
    }
    if (wants(context, 'login') && host.login && endpoint.protocol !== 'mx' && !endpoint.login?.ok)
        endpoint.login = session.alive
            ? await tryLogin(context, session, { ...host, login: host.login }, endpoint, turns)
            : (0,evidence_slot/* failure */.V)('not-gathered', 'the dialogue ended before the login');
}
/** Wanted and still empty: why the dialogue ended. What TLS would have shown stays empty where TLS is not offered. */
function endpoint_close({ context, endpoint, host }, end) {
    const implicit = endpoint.protocol === 'submissions';
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
    if (host.login && endpoint.protocol !== 'mx')
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
    const failed = target.find((slot) => !slot.ok);
    if (host.target)
        evidence.target = { name: host.target, addresses: found.length === 0 && failed && !failed.ok ? failed : (0,evidence_slot.ok)(found) };
    return host.declared.length > 0 ? host.declared : [...new Set(found)];
}
/** PTR of the address, and the address records of its names. */
async function gatherPtr(context, evidence) {
    if (!wants(context, 'ptr'))
        return;
    const { network } = context;
    const ptr = await network.resolve((0,addresses/* reverseName */.A8)(evidence.address), 'PTR');
    evidence.ptr = ptr;
    if (!wants(context, 'forwardOfPtr'))
        return;
    if (!ptr.ok) {
        evidence.forwardOfPtr = ptr;
        return;
    }
    const type = (0,addresses/* familyOf */.Ap)(evidence.address) === 4 ? 'A' : 'AAAA';
    const names = [...new Set((0,dns/* ptrNames */.Nt)(ptr.value))].slice(0, PTR_NAMES);
    const answers = await Promise.all(names.map(async (name) => [name, await network.resolve(name, type)]));
    evidence.forwardOfPtr = { ok: true, value: Object.fromEntries(answers) };
}

;// CONCATENATED MODULE: ./compiled/gather/obsolete-tls.js



const HELLO_MS = 15_000;
/** A connection of its own, on which everything up to TLS 1.1 is offered; the slot stays empty where TLS is not offered. */
async function gatherObsoleteTls(context, endpoint, target) {
    const seen = await offer(context, endpoint.protocol === 'submissions', target);
    if (seen)
        endpoint.obsoleteTls = seen;
}
async function offer(context, implicit, target) {
    const { network, deadline } = context;
    const connected = await network.connect(target);
    if (!connected.ok)
        return connected;
    const connection = connected.value;
    const helloDeadline = () => Math.min(network.now() + HELLO_MS, deadline);
    if (implicit)
        return connection.offerObsoleteTls(helloDeadline());
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
        return await connection.offerObsoleteTls(helloDeadline());
    }
    finally {
        session.quit();
    }
}

;// CONCATENATED MODULE: ./compiled/gather/host.js









function emptyHost({ host, source, roles, declared, senderDomains, login }) {
    return { kind: 'host', host, source, roles, declared, senderDomains, loginGiven: login !== undefined, addresses: [] };
}
/** Everything about one host, written into `evidence` while it is learnt: a deadline finds there what is known. */
async function gatherHost(context, host, evidence, lists, turns) {
    context.progress({ host: host.host, says: 'asking the DNS' });
    const addresses = await gatherForward(context, host, evidence);
    evidence.addresses = addresses.map((address, index) => emptyAddress(context, host, address, index === 0));
    await Promise.all(evidence.addresses.flatMap((address) => [
        gatherPtr(context, address),
        gatherListings(context, address, lists),
        visit(context, host, address, turns),
    ]));
    context.progress({ host: host.host, says: summary(evidence), done: true });
}
/** A staged server is one server, however many addresses it will have: it is visited once. */
function emptyAddress({ plan }, host, address, first) {
    const notPublic = (0,addresses/* rangeOf */.be)(address, plan.treatAsPublic);
    const protocols = types/* PROTOCOLS */.yv.filter((protocol) => host.ports[protocol] && (first || !host.connect[protocol]));
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
    const shared = { context, host, refusals: { count: 0 }, turns };
    const submission = address.endpoints
        .filter(({ protocol }) => protocol !== 'mx')
        .map((endpoint) => speakTo({ ...shared, submissionDone: Promise.resolve() }, address, endpoint));
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
    const talked = gatherEndpoint({ ...visit, endpoint, target, tlsSeen });
    const obsolete = tlsKnown.then(async () => {
        if (wants(context, 'obsoleteTls') && offersTls(endpoint))
            await gatherObsoleteTls(context, endpoint, target);
    });
    return { talked, done: Promise.all([talked, obsolete]).then(() => context.finished.add(endpoint)) };
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
    const open = addresses.flatMap(({ endpoints }) => endpoints.filter(({ connect }) => (0,evidence_slot/* valueIn */.x)(connect)).map(({ port }) => port));
    return `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}, ${open.length > 0 ? `answers on ${[...new Set(open)].join(', ')}` : 'no port answers'}`;
}

;// CONCATENATED MODULE: ./compiled/gather/gather.js








/** Time left at the end for asking the egress controls and for writing the report. */
const RESERVE_MS = 1000;
/** All I/O of a run: asks what the plan needs, judges nothing, ends at the plan's deadline with what is known. */
async function gather(plan, network, progress = () => { }) {
    const begin = network.now();
    const context = {
        plan,
        network,
        deadline: begin + plan.timeoutMs - RESERVE_MS,
        progress,
        finished: new Set(),
    };
    const hosts = plan.hosts.map(emptyHost);
    const lists = proveLists(context);
    const clock = new AbortController();
    const over = network.sleep(plan.timeoutMs - RESERVE_MS, clock.signal);
    await Promise.race([visitAll(context, hosts, lists), over]);
    const known = snapshot(context, hosts);
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
            egress25: await judgeEgress(context, known),
            lists: await Promise.race([lists, over.then(() => unproved(plan))]),
        },
    };
    clock.abort();
    run.durationMs = network.now() - begin;
    return redact({ run, hosts: known }, secretsOf(plan));
}
/** What must not be in evidence, whoever said it: servers like to repeat what they were told. */
const secretsOf = ({ hosts, lists }) => [
    ...hosts.flatMap(({ login }) => (login ? [login.password, login.username] : [])),
    ...lists
        .filter(({ queryZone, zone }) => queryZone !== zone)
        .map(({ queryZone }) => queryZone.split('.')[0]),
];
/** At most `concurrency` hosts at a time. */
async function visitAll(context, hosts, lists) {
    const queue = [...context.plan.hosts.entries()];
    const turns = new Map();
    const worker = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
            const [index, host] = next;
            await gatherHost(context, host, hosts[index], lists, turns);
        }
    };
    await Promise.all(Array.from({ length: context.plan.concurrency }, worker));
}
const outOfTime = (0,evidence_slot/* failure */.V)('budget', 'the time of the run was over');
const unproved = (plan) => plan.lists.map(({ zone, gating }) => ({ zone, gating, health: outOfTime }));
/** A copy, since what still runs goes on writing; what the deadline left unanswered is filled with that reason. */
function snapshot(context, hosts) {
    const unfinished = (0,gather_endpoints/* endpointsOf */.u)(hosts).map((endpoint) => !context.finished.has(endpoint));
    const known = structuredClone(hosts);
    (0,gather_endpoints/* endpointsOf */.u)(known).forEach((endpoint, index) => {
        if (unfinished[index])
            fillMissing(context, endpoint, gather_endpoints/* ENDPOINT_SLOTS */.i, outOfTime.error);
    });
    for (const host of known) {
        fillMissing(context, host, ['a', 'aaaa'], outOfTime.error);
        for (const address of host.addresses)
            fillMissing(context, address, ['ptr', 'forwardOfPtr', 'lists'], outOfTime.error);
    }
    return known;
}

// EXTERNAL MODULE: ./compiled/policy/profiles.js + 1 modules
var profiles = __webpack_require__(3317);
// EXTERNAL MODULE: ./compiled/policy/verdict.js
var verdict = __webpack_require__(3667);
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
    subject.host,
    subject.address ?? '',
    subject.port ?? 0,
    check,
    code,
    subject.domain ?? '',
    subject.list ?? '',
    says,
];

;// CONCATENATED MODULE: ./compiled/preflight.js






/** Plan → evidence: everything that touches the network. */
const preflight = (plan, network, progress) => gather(plan, network, progress);
/** Evidence → report: the same evidence and policy give the same report, byte for byte. */
function reportOf(evidence, policy) {
    const checks = (0,profiles/* enabledChecks */.rM)(compiled_checks/* CHECKS */.u, policy.profile);
    return buildReport(evidence, (0,verdict/* judge */.S)(runChecks(checks, evidence), checks, policy));
}


/***/ }),

/***/ 4319:
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
