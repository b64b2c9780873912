export const id = 758;
export const ids = [758];
export const modules = {

/***/ 45572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/** Whose finding it is: a host's, that of a domain as such, or the policy's own. */
const ownerOf = ({ host, domain }) => host ?? domain ?? 'policy';
/** A sentence whose words in braces are filled from `values`; those that have none stay. */
const fill = (template, values) => template.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));


/***/ }),

/***/ 67298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10952);
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27893);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81755);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55592);





/**
 * Parses the arguments of one command.
 *
 * @param known options of the command, without dashes; each takes a value
 * @throws UsageError on the first unknown, incomplete or repeated option
 */
function parse(argv, known) {
    const options = Object.fromEntries(known.map((name) => [name, { type: 'string' }]));
    const { tokens, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: argv,
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const found = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        if (!known.includes(name))
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(unknownOption(rawName, known));
        if (value === undefined || value === '')
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`${rawName} needs a value.`);
        if (!inlineValue && value.length > 1 && value.startsWith('-'))
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`${rawName} needs a value; ${howToGive(name, rawName, value)}.`);
        const before = found.get(name);
        if (before !== undefined && !['list', 'choices'].includes((0,_plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name)?.kind ?? ''))
            throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`${rawName} is given twice.`);
        found.set(name, before === undefined ? value : `${before}\n${value}`);
    }
    return { options: found, positionals };
}
/** How a value that looks like an option is given; a secret is never repeated. */
const howToGive = (name, rawName, value) => (0,_plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name)?.kind === 'secret'
    ? `if what follows is meant, give it as \`${(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentName */ .V)(name)}\` in the environment`
    : `if \`${value}\` is meant, write \`${rawName}=${value}\``;
function unknownOption(rawName, known) {
    const hint = (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(rawName, known.map((name) => `--${name}`));
    return `there is no option \`${rawName}\` here.${hint}`;
}


/***/ }),

/***/ 14533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45167);
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27893);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23625);
/* harmony import */ var _report_pages_check_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50473);
/* harmony import */ var _report_pages_policy_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79183);
/* harmony import */ var _report_terminal_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25081);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67298);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55592);








const WIDTH = 78;
const write = (0,_report_terminal_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .writer */ .KF)(WIDTH);
/** `explain [ID]`: one check or the policy, one code of it written `check/code` as reports do, or the list of all. */
async function run(argv, { stdout }) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .q)(argv, []);
    if (positionals.length > 1)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .CI)(`\`${positionals[1]}\` is not expected: write \`explain ID\`.`);
    const [id] = positionals;
    stdout.write(id === undefined ? listText(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u) : pageText(find(id)));
    return _io_js__WEBPACK_IMPORTED_MODULE_5__/* .STATUS */ .XQ.passed;
}
/** By the name that stands before the code in reports. */
const PAGES = new Map([
    ..._checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map((check) => [check.id, (code) => (0,_report_pages_check_page_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .Z)(check, code)]),
    ['policy', _report_pages_policy_page_js__WEBPACK_IMPORTED_MODULE_3__/* .policyPage */ .o],
]);
/** What reports write in place of a code, where nothing failed. */
const NO_CODES = ['ok', 'inconclusive', 'not-applicable'];
function find(given) {
    const [id = '', ...rest] = given.split('/');
    const page = PAGES.get(id);
    if (!page)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .CI)(`there is no check \`${id}\`: \`smtp-preflight explain\` lists them.${(0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(id, [...PAGES.keys()])}`);
    const code = rest.join('/');
    if (code === '' || NO_CODES.includes(code))
        return page();
    const codes = page().codes.map(({ code: one }) => one);
    if (codes.includes(code))
        return page(code);
    throw (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .CI)(`\`${id}\` has no code \`${code}\`, but ${(0,_plan_values_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(codes)}.${(0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(code, codes)}`);
}
function listText(checks) {
    const topics = [...new Set(checks.map(({ topic }) => topic))];
    const width = Math.max(...checks.map(({ id }) => id.length));
    const block = (topic) => [
        _report_pages_check_page_js__WEBPACK_IMPORTED_MODULE_2__/* .TOPIC_NAMES */ .h[topic],
        ...checks.filter((check) => check.topic === topic).map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`),
    ];
    return `${topics.map((topic) => block(topic).join('\n')).join('\n\n')}\n`;
}
function pageText(page) {
    const codes = page.codes.map(({ code, says, severities }) => [
        `${page.id}/${code}`,
        ...write(2, says),
        ...write(2, weightOf(severities)),
    ]);
    const fixes = page.fixes.map(({ codes: its, says, servers }) => [
        `To mend ${its.join(', ')}:`,
        ...(says === '' ? [] : write(2, says)),
        ...servers.flatMap((line) => write(4, line, '  - ')),
    ]);
    const blocks = [
        (0,_report_terminal_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(`${page.id}: ${page.states}`, WIDTH),
        (0,_report_terminal_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(page.why, WIDTH),
        page.facts.flatMap(([name, value]) => write(11, value, name)),
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


/***/ }),

/***/ 40135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   A8: () => (/* binding */ reverseName),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   SV: () => (/* binding */ addressLiteral),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);

/** Whether the text is an IPv4 address in four decimal parts or an IPv6 address. */
const isAddress = (text) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text) || ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text);
/** Canonical text (RFC 5952). Throws on what is no address. */
const canonical = (address) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).toString();
/** 4 or 6. Throws on what is no address. */
const familyOf = (address) => (ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).kind() === 'ipv4' ? 4 : 6);
/** The address in SMTP (RFC 5321 §4.1.3). */
const addressLiteral = (address) => familyOf(address) === 4 ? `[${address}]` : `[IPv6:${address}]`;
/** Name that holds the PTR of an address: under in-addr.arpa (RFC 1035 §3.5) or ip6.arpa (RFC 3596 §2.5). */
function reverseName(address) {
    const bytes = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).toByteArray().reverse();
    if (bytes.length === 4)
        return `${bytes.join('.')}.in-addr.arpa`;
    const nibbles = bytes.flatMap((byte) => [byte & 15, byte >> 4]);
    return `${nibbles.map((nibble) => nibble.toString(16)).join('.')}.ip6.arpa`;
}
/**
 * Range that keeps an address from being reached over the Internet, as ipaddr.js names it: `private`, `loopback`,
 * `linkLocal` (cloud metadata too), `carrierGradeNat`, `uniqueLocal`, `reserved` (documentation too) and so on.
 * An IPv4-mapped address is judged as the IPv4 address in it.
 *
 * @param treatAsPublic CIDRs whose addresses count as public
 * @returns undefined for a public address
 */
function rangeOf(address, treatAsPublic) {
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(address);
    const range = parsed.range();
    if (range === 'unicast' || treatAsPublic.some((cidr) => covers(cidr, parsed)))
        return undefined;
    return range;
}
function covers(cidr, address) {
    const [network, length] = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(cidr);
    return network.kind() === address.kind() && address.match([network, length]);
}


/***/ }),

/***/ 73339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ hasPublicSuffix),
/* harmony export */   IS: () => (/* binding */ organisationalDomain),
/* harmony export */   MM: () => (/* binding */ isFqdn),
/* harmony export */   fj: () => (/* binding */ sameOrganisation),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20935);

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
/** Whether the text is a host name of at least two labels (RFC 1123 §2.1), with or without trailing dot. */
function isFqdn(text) {
    const labels = withoutDot(text).split('.');
    return (text.length <= 254 && labels.length >= 2 && labels.every((l) => LABEL.test(l)) && /[a-z]/i.test(labels.at(-1)));
}
/** Equal but for case (RFC 4343) and a trailing dot. */
const sameName = (one, other) => normal(one) === normal(other);
/**
 * Domain that was registered: one label more than the public suffix, by the ICANN part of the Public Suffix List. Its
 * private part is left out, since two customers of one provider would each look like an organisation of their own.
 *
 * @returns undefined for an address, a public suffix, or a single label
 */
const organisationalDomain = (name) => (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(normal(name), { extractHostname: false, validateHostname: false }) ?? undefined;
/** Whether the name ends in a suffix under which names are registered, by the Public Suffix List. */
function hasPublicSuffix(name) {
    const { isIcann, isPrivate } = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(normal(name), { extractHostname: false, validateHostname: false });
    return isIcann === true || isPrivate === true;
}
/** Whether both names belong to one organisation. */
function sameOrganisation(one, other) {
    const domain = organisationalDomain(one);
    return domain !== undefined && domain === organisationalDomain(other);
}
const withoutDot = (name) => name.replace(/\.$/, '');
const normal = (name) => withoutDot(name).toLowerCase();


/***/ }),

/***/ 21710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mayBe)
/* harmony export */ });
/** Whether a host may have this role: where none was named, it may have each. */
const mayBe = ({ roles }, role) => roles.length === 0 || roles.includes(role);


/***/ }),

/***/ 61182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ PROTOCOLS)
/* harmony export */ });
const PROTOCOLS = ['mx', 'submission', 'submissions'];


/***/ }),

/***/ 90974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   rM: () => (/* binding */ enabledChecks),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57007);

const AS_RECOMMENDED = { error: 'error', warning: 'warning', notice: 'notice', off: 'off' };
/** The built-in profiles, as data. */
const PROFILE_RULES = {
    essential: { keeps: 'essential', severities: AS_RECOMMENDED },
    recommended: { keeps: 'all', severities: AS_RECOMMENDED },
    strict: { keeps: 'all', severities: { error: 'error', warning: 'error', notice: 'warning', off: 'off' } },
};
/** Checks of which the policy wants at least one code. */
const enabledChecks = (checks, weights) => checks.filter((check) => worstSeverity(check, weights) !== 'off');
/** What a policy makes of a code; without a protocol, or for a code that is unknown, the worst it could be. */
function severityOf(check, code, weights, protocol) {
    const { profile, severities } = weights;
    const text = check.findings[code];
    if (!text)
        return worstSeverity(check, weights, protocol);
    return severities[`${check.id}/${code}`] ?? severities[check.id] ?? severityInProfile(check, text, profile, protocol);
}
/** The worst that a check can say. */
const worstSeverity = (check, weights, protocol) => worst(Object.keys(check.findings).map((code) => severityOf(check, code, weights, protocol)));
function severityInProfile(check, text, profile, protocol) {
    const { keeps, severities } = PROFILE_RULES[profile];
    if (keeps === 'essential' && !check.essential)
        return 'off';
    if (profile === 'strict' && text.strict)
        return text.strict;
    const { severity } = text;
    const recommended = typeof severity === 'string' ? severity : protocol ? severity[protocol] : worst(Object.values(severity));
    return severities[recommended];
}
const worst = (severities) => _types_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.find((severity) => severities.includes(severity)) ?? 'off';
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
    mailBeforeTls: ['ehlo'],
    ciphers: ['ehlo'],
    recipients: ['ehlo'],
    vrfy: ['ehlo'],
    bareLf: ['ehlo'],
    smuggling: ['ehlo'],
    tlsa: ['a', 'aaaa'],
    spfHelo: ['a', 'aaaa'],
    dnssec: [],
    soa: [],
    mx: [],
    apexA: [],
    apexAaaa: [],
    apexTxt: [],
    spf: ['a', 'aaaa'],
    spfRecords: ['spf'],
    dkim: [],
    dmarc: [],
    dmarcReports: ['dmarc'],
    mtaSts: [],
    mtaStsPolicy: ['mtaSts'],
    tlsRpt: [],
    mxTargets: ['mx'],
    domainLists: [],
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

/***/ 33503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ POLICY_FINDINGS),
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   zA: () => (/* binding */ POLICY_SEVERITY)
/* harmony export */ });
/* harmony import */ var _checks_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45572);
/* harmony import */ var _report_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32320);


/** What is found wrong of the policy itself, by code. */
const POLICY_FINDINGS = {
    'waiver-expired': {
        says: '{waiver} ended on {until}, and what it was for counts again',
        fix: 'Mend what it was for and remove the waiver, or agree on a later date and write it as `until`.',
    },
    'waiver-unmatched': {
        says: '{waiver} matches nothing in this run',
        fix: 'Remove the waiver if what it was for is mended; else correct its `finding`, `host` or `domain`.',
    },
};
/** Of all of them, in every profile. */
const POLICY_SEVERITY = 'warning';
/**
 * Marks what is waived, and adds a warning for every waiver that is over or that matches nothing.
 * @param checks those that were made: a waiver of another check says nothing here
 * @param observedAt ISO date of the run
 */
function applyWaivers(findings, checks, waivers, observedAt) {
    const today = observedAt.slice(0, 10);
    const isOver = ({ until }) => until !== undefined && until < today;
    const over = waivers.filter(isOver);
    const valid = waivers.filter((waiver) => !isOver(waiver));
    // A fleet has hundreds of waivers and a hundred thousand findings.
    const waiversOf = new Map((0,_report_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(valid, checkOf));
    const findingsOf = new Map((0,_report_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(findings, ({ check }) => check));
    const marked = findings.map((finding) => {
        const waiver = waiversOf.get(finding.check)?.find((candidate) => covers(candidate, finding));
        return waiver
            ? { ...finding, waiver: { reason: waiver.reason, ...(waiver.until && { until: waiver.until }) } }
            : finding;
    });
    const made = new Set(checks.map(({ id }) => id));
    const idle = valid.filter((waiver) => {
        const check = checkOf(waiver);
        return made.has(check) && !findingsOf.get(check)?.some((one) => mayConcern(waiver, one));
    });
    return [...marked, ...over.map(expired), ...idle.map(unmatched)];
}
const checkOf = ({ finding }) => finding.split('/')[0];
const codeOf = ({ finding }) => finding.split('/')[1];
/** Of a finding of its check. */
const isInScope = (waiver, { subject }) => (waiver.host === undefined || waiver.host === subject.host) &&
    (waiver.domain === undefined || waiver.domain === subject.domain);
/** A failure, or a question that only what is waived could answer. Nobody accepted a defect of this program. */
function covers(waiver, finding) {
    if (!isInScope(waiver, finding) || finding.reason === 'internal')
        return false;
    const code = codeOf(waiver);
    if (finding.outcome === 'fail')
        return code === undefined || code === finding.code;
    return finding.outcome === 'inconclusive' && (code === undefined || code === finding.couldBe);
}
/** As long as a question is open, nobody can tell that a waiver is of no use. */
const mayConcern = (waiver, finding) => covers(waiver, finding) || (finding.outcome === 'inconclusive' && isInScope(waiver, finding));
const expired = (waiver) => aboutWaiver(waiver, 'waiver-expired');
const unmatched = (waiver) => aboutWaiver(waiver, 'waiver-unmatched');
function scopeOf({ host, domain }) {
    const names = [host, domain].filter((name) => name !== undefined);
    return names.length > 0 ? ` for ${names.join(' and ')}` : '';
}
function aboutWaiver(waiver, code) {
    const { finding, host, domain, until, reason, source } = waiver;
    const { says, fix } = POLICY_FINDINGS[code];
    return {
        check: 'policy',
        topic: 'policy',
        code,
        outcome: 'fail',
        severity: POLICY_SEVERITY,
        subject: { ...(host && { host }), ...(domain && { domain }) },
        says: (0,_checks_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)(says, { waiver: `The waiver of \`${finding}\`${scopeOf(waiver)}`, until }),
        fix,
        seen: `${source.file}:${source.line}: ${finding}: ${reason}`,
        proof: [],
        references: [],
        source,
    };
}


/***/ }),

/***/ 32320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** What has the same key together, in the order in which the keys are met first. */
function grouped(many, keyOf) {
    const groups = new Map();
    for (const one of many) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return [...groups];
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

/***/ 34026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ referenceUrl)
/* harmony export */ });
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


/***/ })

};
