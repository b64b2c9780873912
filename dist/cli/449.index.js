export const id = 449;
export const ids = [449];
export const modules = {

/***/ 27449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./compiled/checks/index.js + 80 modules
var checks = __webpack_require__(36721);
// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __webpack_require__(27893);
// EXTERNAL MODULE: ./compiled/evidence/types/endpoint.js
var endpoint = __webpack_require__(61182);
// EXTERNAL MODULE: ./compiled/plan/types.js
var types = __webpack_require__(3818);
// EXTERNAL MODULE: ./compiled/policy/profiles.js
var profiles = __webpack_require__(90974);
;// CONCATENATED MODULE: ./compiled/report/references.js
const PUBLISHED = [
    [
        /^RFC (\d{1,5})(?: §(\d+(?:\.\d+)*))?$/,
        (number, section) => `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#section-${section}` : ''}`,
    ],
    [
        /^RFC (\d{1,5}) App\. ([A-Z](?:\.\d+)*)$/,
        (number, appendix) => `https://www.rfc-editor.org/rfc/rfc${number}#appendix-${appendix}`,
    ],
    [/^(CVE-\d{4}-\d{4,})$/, (id) => `https://www.cve.org/CVERecord?id=${id}`],
];
/** Where to read an RFC, one section of it, or a CVE record; undefined for any other reference. */
function referenceUrl(reference) {
    for (const [pattern, url] of PUBLISHED) {
        const [found, number = '', section] = pattern.exec(reference) ?? [];
        if (found !== undefined)
            return url(number, section);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./compiled/report/check-page.js




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
        references: check.references.map((text) => ({ text, url: referenceUrl(text) })),
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
        ['Made in', [types/* PROFILES */.jI.filter((profile) => isMade(check, profile)).join(', ')]],
    ];
    return facts.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join('; ')]);
}
/** Inputs without which the check does not apply: where no domain is given, those about domains are not asked. */
const inputsOf = ({ about, inputs = [] }) => about.startsWith('domain') ? ['allowed-sender-domains', ...inputs] : [...inputs];
/** None for checks that are not about endpoints. */
function endpointsOf({ about, on = endpoint/* PROTOCOLS */.y }) {
    return about === 'endpoint' || about === 'domain-endpoint' ? on : [];
}
const isMade = (check, profile) => (0,profiles/* enabledChecks */.rM)([check], { profile, severities: {} }).length > 0;
/** `error`, or where the endpoints differ `error (submission, submissions), warning (mx)`. */
function severitiesOf(check, code, profile) {
    if (!isMade(check, profile))
        return 'off';
    const protocols = endpointsOf(check);
    if (protocols.length === 0)
        return (0,profiles/* severityOf */.xJ)(check, code, { profile, severities: {} });
    const by = new Map();
    for (const protocol of protocols) {
        const severity = (0,profiles/* severityOf */.xJ)(check, code, { profile, severities: {} }, protocol);
        by.set(severity, [...(by.get(severity) ?? []), protocol]);
    }
    if (by.size === 1)
        return [...by.keys()].join();
    return [...by].map(([severity, protocols]) => `${severity} (${protocols.join(', ')})`).join(', ');
}
/** Codes that are mended the same way together. */
function fixesOf({ findings }, codes) {
    const by = new Map();
    for (const code of codes) {
        const { fix } = findings[code];
        by.set(fix, [...(by.get(fix) ?? []), code]);
    }
    return [...by].map(([fix, its]) => ({ codes: its, ...partsOf(fix) }));
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

// EXTERNAL MODULE: ./compiled/policy/waivers.js
var waivers = __webpack_require__(33503);
;// CONCATENATED MODULE: ./compiled/report/policy-page.js


/**
 * The page of the findings that reports call `policy/…`: they are made of the waivers and of no server.
 * @param code leaves out what is said of the other codes
 */
function policyPage(code) {
    const findings = Object.entries(waivers/* POLICY_FINDINGS */.II).filter(([one]) => code === undefined || one === code);
    const severities = { essential: waivers/* POLICY_SEVERITY */.zA, recommended: waivers/* POLICY_SEVERITY */.zA, strict: waivers/* POLICY_SEVERITY */.zA };
    return {
        id: 'policy',
        states: 'Every waiver holds and is of use',
        why: 'A waiver that is over or matches nothing accepts nothing, while readers of the policy believe that it does.',
        facts: [
            ['Judges', 'each waiver, but those of hosts and domains of the configuration that are not part of the run'],
            ['Looks at', 'the date of the run, and what the check that the waiver names found, where it was made'],
            ['Made in', types/* PROFILES */.jI.join(', ')],
        ],
        codes: findings.map(([one, { says }]) => ({ code: one, says, severities })),
        fixes: findings.map(([one, { fix }]) => ({ codes: [one], says: fix, servers: [] })),
        references: [],
    };
}

// EXTERNAL MODULE: ./compiled/cli/arguments.js
var cli_arguments = __webpack_require__(67298);
// EXTERNAL MODULE: ./compiled/cli/io.js
var io = __webpack_require__(55592);
// EXTERNAL MODULE: ./compiled/cli/wrap.js
var wrap = __webpack_require__(27640);
;// CONCATENATED MODULE: ./compiled/cli/explain.js







const WIDTH = 78;
/** `explain [ID]`: one check or the policy, one code of it written `check/code` as reports do, or the list of all. */
async function run(argv, { stdout }) {
    const { positionals } = (0,cli_arguments/* parse */.q)(argv, []);
    if (positionals.length > 1)
        throw (0,io/* usage */.CI)(`\`${positionals[1]}\` is not expected: write \`explain ID\`.`);
    const [id] = positionals;
    stdout.write(id === undefined ? listText(checks/* CHECKS */.u) : pageText(find(id)));
    return io/* STATUS */.XQ.passed;
}
/** By the name that stands before the code in reports. */
const PAGES = new Map([
    ...checks/* CHECKS */.u.map((check) => [check.id, (code) => pageOf(check, code)]),
    ['policy', policyPage],
]);
/** What reports write in place of a code, where nothing failed. */
const NO_CODES = ['ok', 'inconclusive', 'not-applicable'];
function find(given) {
    const [id = '', ...rest] = given.split('/');
    const page = PAGES.get(id);
    if (!page)
        throw (0,io/* usage */.CI)(`there is no check \`${id}\`: \`smtp-preflight explain\` lists them.${(0,nearest/* didYouMean */.a)(id, [...PAGES.keys()])}`);
    const code = rest.join('/');
    if (code === '' || NO_CODES.includes(code))
        return page();
    const codes = page().codes.map(({ code: one }) => one);
    if (codes.includes(code))
        return page(code);
    const known = codes.map((one) => `\`${one}\``).join(', ');
    throw (0,io/* usage */.CI)(`\`${id}\` has no code \`${code}\`, but ${known}.${(0,nearest/* didYouMean */.a)(code, codes)}`);
}
function listText(checks) {
    const topics = [...new Set(checks.map(({ topic }) => topic))];
    const width = Math.max(...checks.map(({ id }) => id.length));
    const block = (topic) => [
        TOPIC_NAMES[topic],
        ...checks.filter((check) => check.topic === topic).map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`),
    ];
    return `${topics.map((topic) => block(topic).join('\n')).join('\n\n')}\n`;
}
function pageText(page) {
    const codes = page.codes.map(({ code, says, severities }) => [
        `${page.id}/${code}`,
        ...indented(says, 2),
        ...indented(weightOf(severities), 2),
    ]);
    const fixes = page.fixes.map(({ codes: its, says, servers }) => [
        `To mend ${its.join(', ')}:`,
        ...(says === '' ? [] : indented(says, 2)),
        ...servers.flatMap((line) => indented(line, 4, '  - ')),
    ]);
    const blocks = [
        (0,wrap/* wrap */.L)(`${page.id}: ${page.states}`, WIDTH),
        (0,wrap/* wrap */.L)(page.why, WIDTH),
        page.facts.flatMap(([name, value]) => indented(value, 11, name)),
        ...codes,
        ...fixes,
        ...(page.references.length > 0 ? [['References:', ...page.references.map(lineOf)]] : []),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
const lineOf = ({ text, url }) => `  ${url ? `${text}  ${url}` : text}`;
function weightOf({ essential, recommended, strict }) {
    if (essential === recommended && recommended === strict)
        return `${strict} in every profile`;
    return `essential: ${essential}; recommended: ${recommended}; strict: ${strict}`;
}
const indented = (text, columns, label = '') => (0,wrap/* wrap */.L)(text, WIDTH - columns).map((line, index) => `${(index === 0 ? label : '').padEnd(columns)}${line}`);


/***/ })

};
