export const id = 303;
export const ids = [303];
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

/***/ 31880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ liveFiles),
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68664);



const liveFiles = {
    read(path) {
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            return found.isFile() && found.size <= _evidence_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPS */ .q.file ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
        }
        catch {
            return undefined;
        }
    },
    exists(path) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
        }
        catch (error) {
            return error.code !== 'ENOTDIR';
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
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            return found.isFile() && found.nlink > 1 ? `inode ${found.dev}:${found.ino}` : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        }
        catch {
            const whole = linkedFrom(path) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole) === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(liveFiles.real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
        }
    },
    unwritable(path) {
        try {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            else {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a'));
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
            }
            return undefined;
        }
        catch (error) {
            return error.code;
        }
    },
};
/** What a symbolic link names that is not there. */
function linkedFrom(path) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path));
    }
    catch {
        return undefined;
    }
}
/** Writes files: the paths of those that were written, by name, and a message for each that could not be. */
function writeFiles(files) {
    const written = {};
    const unwritten = [];
    for (const { name, path, text } of files)
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text());
            written[name] = path;
        }
        catch (error) {
            unwritten.push(`${path} could not be written: ${error.message}`);
        }
    return { written, unwritten };
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   YN: () => (/* binding */ wants),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   br: () => (/* binding */ orDefect),
/* harmony export */   dB: () => (/* binding */ serverAt),
/* harmony export */   gb: () => (/* binding */ defect),
/* harmony export */   wd: () => (/* binding */ fillMissing)
/* harmony export */ });
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);
/* harmony import */ var _transactions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30846);


/** What all share that ask this address. */
function serverAt({ servers, plan }, address) {
    const key = (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(address);
    const server = servers.get(key) ?? {
        refusals: (0,_transactions_js__WEBPACK_IMPORTED_MODULE_1__/* .openRefusals */ .mk)(plan),
        batteries: new Map(),
        welcomed: new Set(),
        free: Promise.resolve(),
    };
    servers.set(key, server);
    return server;
}
/** A word of this run, for names that nobody has: a log shows by it what belongs together. */
function wordOf(context) {
    context.word ??= context.network.token(12);
    return context.word;
}
/** Whether any of these is to be gathered. */
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


/***/ }),

/***/ 94008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vq: () => (/* binding */ DOMAIN_SLOTS),
  zc: () => (/* binding */ MOST_RECORDS),
  W$: () => (/* binding */ gatherDomain),
  Rn: () => (/* binding */ gatherSpfHelo)
});

// EXTERNAL MODULE: ./compiled/derive/dmarc-walk.js
var dmarc_walk = __webpack_require__(17702);
// EXTERNAL MODULE: ./compiled/derive/spf-advice.js
var spf_advice = __webpack_require__(71337);
// EXTERNAL MODULE: ./compiled/derive/spf-record.js
var spf_record = __webpack_require__(17660);
// EXTERNAL MODULE: ./compiled/derive/spf-tree.js
var spf_tree = __webpack_require__(51841);
// EXTERNAL MODULE: ./compiled/evidence/slot.js
var slot = __webpack_require__(54153);
// EXTERNAL MODULE: ./compiled/gather/context.js
var gather_context = __webpack_require__(2012);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
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
        return (0,slot.ok)({ result: 'none', comment: 'no domain name', lookups: 0, voids: 0 });
    const evaluation = { network, client, lookups: 0, voids: 0, started: false };
    const matched = await evaluate(domain, evaluation);
    const { lookups, voids, failure } = evaluation;
    if (matched && matched.error === 'temperror' && failure)
        return { ok: false, error: failure };
    return (0,slot.ok)({ ...meaningOf(matched), lookups, voids });
}
async function evaluate(domain, evaluation) {
    const { spfVerify } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 59118, 19));
    const { sender, address, helo } = evaluation.client;
    const options = {
        sender,
        ip: address,
        helo,
        mta: 'unknown',
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
        const answer = await ask(evaluation, name, type);
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
        const addresses = (0,dns/* addressesIn */.Mh)(await ask(evaluation, name, type));
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
async function ask(evaluation, name, type) {
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
    const type = (0,addresses/* familyOf */.Ap)(client.address) === 4 ? 'A' : 'AAAA';
    const ptr = (0,dns/* ptrNames */.Nt)(valueOr(await network.resolve((0,addresses/* reverseName */.A8)(client.address), 'PTR'))).slice(0, MOST_NAMES);
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
    const into = (slots, gathering) => (0,gather_context/* guarded */.Nj)(context, evidence, slots, gathering);
    const ask = async (slot, type) => {
        if ((0,gather_context/* wants */.YN)(context, slot))
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
    if (!(0,gather_context/* wants */.YN)(context, 'spfHelo'))
        return;
    const { host } = evidence;
    const client = { sender: `postmaster@${host}`, helo: host };
    const results = (0,spf_advice/* publicAddresses */.yw)(evidence).map(async (address) => [address, await checkHost(context.network, { ...client, address })]);
    evidence.spfHelo = (0,slot.ok)(Object.fromEntries(await Promise.all(results)));
}
async function gatherSpf(context, evidence, hosts) {
    if (!(0,gather_context/* wants */.YN)(context, 'spf'))
        return;
    const sender = `postmaster@${evidence.domain}`;
    const clients = hosts.flatMap((host) => (0,spf_advice/* publicAddresses */.yw)(host).map((address) => ({ address, sender, helo: host.host })));
    const all = [{ address: spf_tree/* STRANGER */.tZ, sender, helo: evidence.domain }, ...clients];
    const results = await Promise.all(all.map(async (client) => [client.address, await checkHost(context.network, client)]));
    evidence.spf = (0,slot.ok)(Object.fromEntries(results));
}
async function gatherSpfRecords(context, evidence) {
    if (!(0,gather_context/* wants */.YN)(context, 'spfRecords'))
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
    evidence.spfRecords = (0,slot.ok)(records);
}
async function gatherDkim(context, evidence) {
    if (!(0,gather_context/* wants */.YN)(context, 'dkim'))
        return;
    const { domain, selectors } = evidence;
    const answers = await answersTo(context, selectors.map((selector) => `${selector}._domainkey.${domain}`));
    evidence.dkim = (0,slot.ok)(Object.fromEntries(selectors.map((selector, index) => [selector, answers[index][1]])));
}
async function gatherDmarc(context, evidence) {
    if (!(0,gather_context/* wants */.YN)(context, 'dmarc'))
        return;
    const answers = Object.fromEntries(await answersTo(context, (0,dmarc_walk/* walkOf */.Db)(evidence.domain)));
    evidence.dmarc = (0,slot.ok)(answers);
    if (!(0,gather_context/* wants */.YN)(context, 'dmarcReports'))
        return;
    const found = (0,dmarc_walk/* dmarcFor */.rf)(evidence.domain, answers);
    const names = found.kind === 'record' ? Object.values((0,dmarc_walk/* foreignReports */.Ag)(found)) : [];
    evidence.dmarcReports = (0,slot.ok)(Object.fromEntries(await answersTo(context, names)));
}
const answersTo = ({ network }, names) => Promise.all(names.map(async (name) => [name, await network.resolve(name, 'TXT')]));


/***/ }),

/***/ 90651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ehloName)
/* harmony export */ });
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);
/* harmony import */ var _derive_dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27272);
/* harmony import */ var _derive_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73339);



/** The input, else our own forward-confirmed PTR name, else an address literal (RFC 5321 §4.1.1.1, §4.1.3). */
async function ehloName(context, { localAddress }) {
    const name = context.plan.ehloName ?? (await ownName(context, (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(localAddress)));
    context.ehloName ??= name;
    return name;
}
async function ownName({ network }, address) {
    const ptr = await network.resolve((0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .reverseName */ .A8)(address), 'PTR');
    for (const name of ptr.ok ? (0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .ptrNames */ .Nt)(ptr.value).filter(_derive_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFqdn */ .MM).slice(0, 3) : []) {
        const forward = await network.resolve(name, (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address) === 4 ? 'A' : 'AAAA');
        if (forward.ok && (0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesIn */ .Mh)(forward.value).includes(address))
            return name;
    }
    return (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .addressLiteral */ .SV)(address);
}


/***/ }),

/***/ 94741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bK: () => (/* binding */ bearsAnother),
/* harmony export */   iP: () => (/* binding */ ENDPOINT_SLOTS),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
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
/** Three endpoints with three connections each leave one of the ten that an address is asked for in a minute: on 25. */
const bearsAnother = (protocol, endpoints) => endpoints < 3 || protocol === 'mx';
/** All endpoints of these hosts. */
const endpointsOf = (hosts) => hosts.flatMap(({ addresses }) => addresses.flatMap(({ endpoints }) => endpoints));


/***/ }),

/***/ 50225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ onFurtherConnection),
/* harmony export */   w: () => (/* binding */ unwelcome)
/* harmony export */ });
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54153);
/* harmony import */ var _net_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15559);
/* harmony import */ var _ehlo_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90651);



/** A further connection to an endpoint that is known: up to the last EHLO, in TLS where that works; then `speak`. */
async function onFurtherConnection({ context, endpoint, host, target }, purpose, speak) {
    const connected = await context.network.connect(target);
    if (!connected.ok)
        return connected;
    const session = (0,_net_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .f)(connected.value, context.network, { deadline: context.deadline });
    const name = (0,_ehlo_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ehloName */ .g)(context, connected.value);
    try {
        const unready = (await greeted(session, await name)) ??
            (endpoint.tls?.ok && 'STARTTLS' in ((0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .x)(endpoint.ehlo)?.keywords ?? {})
                ? await secured(session, host.host, await name)
                : undefined);
        return unready ? { ok: false, error: unready } : (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await speak(session));
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
        return (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('tls-failed', `STARTTLS was answered ${starttls.value.reply.code}`).error;
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


/***/ }),

/***/ 55385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ PTR_NAMES),
/* harmony export */   _u: () => (/* binding */ gatherPtr),
/* harmony export */   l$: () => (/* binding */ gatherForward)
/* harmony export */ });
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);
/* harmony import */ var _derive_dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27272);
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68664);
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54153);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2012);





/** PTR records can be a thousand; receivers look at few (RFC 7208 §4.6.4 at ten). */
const PTR_NAMES = 10;
/** A and AAAA of the expected FQDN, and the addresses to check: the declared ones, else those of the target. */
async function gatherForward({ network }, host, evidence) {
    const lookUp = (name) => Promise.all([network.resolve(name, 'A'), network.resolve(name, 'AAAA')]);
    const [own, target] = await Promise.all([lookUp(evidence.host), lookUp(host.target ?? evidence.host)]);
    [evidence.a, evidence.aaaa] = own;
    const found = (0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesOf */ .sO)(...target);
    const [failed] = target.filter((slot) => !slot.ok);
    if (host.target)
        evidence.target = {
            name: host.target,
            addresses: found.length === 0 && failed ? failed : (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__.ok)(found),
            ...(found.length > 0 && failed && { untold: failed.error }),
        };
    return host.declared.length > 0 ? host.declared : [...new Set(found)].slice(0, _evidence_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPS */ .q.addresses);
}
/** PTR of the address, and the address records of its names. */
async function gatherPtr(context, evidence) {
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'ptr'))
        return;
    const { network } = context;
    const ptr = await network.resolve((0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .reverseName */ .A8)(evidence.address), 'PTR');
    evidence.ptr = ptr;
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'forwardOfPtr'))
        return;
    if (!ptr.ok) {
        evidence.forwardOfPtr = ptr;
        return;
    }
    const type = (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(evidence.address) === 4 ? 'A' : 'AAAA';
    const names = [...new Set((0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .ptrNames */ .Nt)(ptr.value))].slice(0, PTR_NAMES);
    const answers = await Promise.all(names.map(async (name) => [name, await network.resolve(name, type)]));
    evidence.forwardOfPtr = { ok: true, value: Object.fromEntries(answers) };
}


/***/ }),

/***/ 48111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ MORE_CONNECTIONS),
/* harmony export */   Y0: () => (/* binding */ askRecipients),
/* harmony export */   eM: () => (/* binding */ askFurtherRecipients),
/* harmony export */   hX: () => (/* binding */ hasFurther),
/* harmony export */   qD: () => (/* binding */ controlAmong),
/* harmony export */   s: () => (/* binding */ recipientsDeferred)
/* harmony export */ });
/* harmony import */ var _derive_replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66107);
/* harmony import */ var _derive_server_software_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48140);
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54153);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2012);
/* harmony import */ var _further_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50225);
/* harmony import */ var _talk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40237);
/* harmony import */ var _transactions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30846);







/**
 * Transactions on the connection that carries the relay battery too, and on one for these questions alone. Exim hangs up
 * when there were eleven commands beside the mail itself (`smtp_accept_max_nonmail`), each RSET one of them; others count
 * what they refuse.
 */
const TRANSACTIONS = { first: 10, further: 10 };
const TRANSACTIONS_OF_EXIM = { first: 3, further: 6 };
/** Further connections for the mailboxes of many domains. */
const MORE_CONNECTIONS = 3;
/**
 * What a stranger is told about the mailboxes that a domain must have. In order of importance: the null sender to
 * postmaster of each domain, abuse of each, an own reverse-path of each. All but the first, which is the control of the
 * relay battery as well, are asked only as far as their refusal leaves the battery its share; what is left out is not
 * among the probes.
 */
async function askRecipients(talk, session) {
    const { endpoint } = talk;
    const probes = [];
    endpoint.recipients = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_6__.ok)(probes);
    const cut = await askOn(session, talk, probes, roomOf(endpoint).first);
    if (cut)
        throw new _talk_js__WEBPACK_IMPORTED_MODULE_4__/* .Ended */ .lj(cut);
}
/** Whether one connection did not bear the questions for all domains. */
function hasFurther(talk) {
    const probes = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .valueIn */ .x)(talk.endpoint.recipients) ?? [];
    return probes.some(isTaken) && next(talk, probes).length > 0;
}
/** Goes on then. */
async function askFurtherRecipients(talk) {
    const { endpoint } = talk;
    if (!endpoint.recipients?.ok)
        return;
    const probes = endpoint.recipients.value;
    for (let connection = 0; connection < MORE_CONNECTIONS && hasFurther(talk); connection += 1) {
        const cut = await (0,_further_js__WEBPACK_IMPORTED_MODULE_3__/* .onFurtherConnection */ .o)(talk, 'mailboxes of further domains', (session) => askOn(session, talk, probes, roomOf(endpoint).further));
        if (!cut.ok || cut.value)
            return;
    }
}
const roomOf = (endpoint) => ((0,_derive_server_software_js__WEBPACK_IMPORTED_MODULE_1__/* .isExim */ .iz)(endpoint) ? TRANSACTIONS_OF_EXIM : TRANSACTIONS);
const isTaken = (one) => (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)((0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .oy)(one));
/**
 * In rounds: what was accepted cost nothing, so there is another. A server that takes nothing is not asked on. Returns why
 * replies are missing.
 */
async function askOn(session, talk, probes, room) {
    for (let free = room; free > 0;) {
        const round = next(talk, probes).slice(0, Math.min(free, (0,_transactions_js__WEBPACK_IMPORTED_MODULE_5__/* .bearable */ .PM)(session)));
        free -= round.length;
        const cut = await ask(session, talk, probes, round);
        if (cut)
            return cut;
        if (round.length === 0 || !probes.some(isTaken))
            break;
    }
    return ask(session, talk, probes, (0,_transactions_js__WEBPACK_IMPORTED_MODULE_5__/* .bearable */ .PM)(session) > 0 ? comparison(talk, probes) : []);
}
/** As many as may all be refused. */
function next(talk, probes) {
    const asked = new Set(probes.map(({ kind, domain }) => `${kind} ${domain}`));
    return questions(talk.host.senderDomains)
        .filter(({ kind, domain }) => !asked.has(`${kind} ${domain}`))
        .slice(0, affordable(talk, probes));
}
function affordable({ refusals }, probes) {
    if (probes.length > 0)
        return (0,_transactions_js__WEBPACK_IMPORTED_MODULE_5__/* .spare */ .iC)(refusals);
    return (0,_transactions_js__WEBPACK_IMPORTED_MODULE_5__/* .left */ .kb)(refusals) > 0 ? 1 + (0,_transactions_js__WEBPACK_IMPORTED_MODULE_5__/* .spare */ .iC)(refusals) : 0;
}
const questions = (domains) => [
    ...domains.map((domain) => probe('postmaster', domain, '', 'postmaster')),
    ...domains.map((domain) => probe('abuse', domain, '', 'abuse')),
    ...domains.map((domain) => probe('own-domain-spoofed', domain, `postmaster@${domain}`, 'postmaster')),
];
const probe = (kind, domain, reversePath, user) => ({
    kind,
    domain,
    reversePath,
    recipient: `${user}@${domain}`,
});
function ask(session, { refusals }, probes, further) {
    probes.push(...further);
    return (0,_transactions_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .hL)(session, refusals, further.map((one) => [one]));
}
/** Refusals that do not depend on who sends. */
const WHOEVER_SENDS = ['client-rejected', 'relay-refused', 'user-unknown', 'tls-required', 'greylisted'];
/** Where the null sender was refused: would any other have been? Asked once. */
function comparison({ context, refusals }, probes) {
    const compared = probes.some(({ kind }) => kind === 'null-sender');
    const refused = probes.find((one) => one.kind === 'postmaster' && isRefusedForSender(one));
    const other = probes.some((one) => one.kind === 'own-domain-spoofed' && one.domain === refused?.domain && (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)((0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .oy)(one)));
    // A last refusal is for V02.
    if (compared || !refused || other || (0,_transactions_js__WEBPACK_IMPORTED_MODULE_5__/* .left */ .kb)(refusals) < 2)
        return [];
    const stranger = context.plan.relayRecipient ?? `sender-${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(context)}@example.net`;
    return [probe('null-sender', refused.domain, stranger, 'postmaster')];
}
function isRefusedForSender(one) {
    const answer = (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .oy)(one);
    return answer !== undefined && answer.code >= 500 && !WHOEVER_SENDS.includes((0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(answer));
}
/** The first probe is what the relay battery calls C1. */
function controlAmong({ recipients }) {
    const asked = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .valueIn */ .x)(recipients)?.find(({ kind, rcpt }) => kind === 'postmaster' && rcpt);
    if (!asked)
        return undefined;
    const { reversePath, recipient, mail, rcpt } = asked;
    return { vector: 'C1', reversePath, recipient, ...(mail && { mail }), ...(rcpt && { rcpt }) };
}
/** A recipient was told to come again later (RFC 6647). */
const recipientsDeferred = ({ recipients }) => (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .valueIn */ .x)(recipients)?.some((one) => {
    const answer = (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .oy)(one);
    return answer && (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(answer) === 'greylisted';
}) ?? false;


/***/ }),

/***/ 86779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ isCore),
/* harmony export */   aL: () => (/* binding */ RESERVED_DOMAIN),
/* harmony export */   ci: () => (/* binding */ BATTERIES),
/* harmony export */   p: () => (/* binding */ batteryFor)
/* harmony export */ });
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2012);


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
    const token = `relaytest-${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(context)}`;
    const recipient = context.plan.relayRecipient ?? `${token}@${RESERVED_DOMAIN}`;
    const at = recipient.lastIndexOf('@');
    const values = {
        token,
        user: recipient.slice(0, at),
        elsewhere: recipient.slice(at + 1),
        stranger: `${token}@${STRANGER_DOMAIN}`,
        host,
        own: senderDomains[0] ?? host,
        literal: (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .addressLiteral */ .SV)(target.limitAs ?? target.address),
    };
    const fill = (template) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    const attemptOf = (vector) => {
        const { from, to, trick } = VECTORS[vector];
        return { vector, reversePath: fill(from), recipient: fill(to), ...(trick && { trick }) };
    };
    return BATTERIES[size].map((transactions) => transactions.map((vectors) => vectors.map(attemptOf)));
}


/***/ }),

/***/ 53878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ CONNECTIONS),
/* harmony export */   d: () => (/* binding */ trySmuggling)
/* harmony export */ });
/* harmony import */ var _derive_replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66107);
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54153);
/* harmony import */ var _further_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50225);
/* harmony import */ var _recipients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48111);
/* harmony import */ var _transactions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30846);





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
    endpoint.smuggling = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)('not-gathered', 'there was no time for it');
    // A mailbox that was accepted once costs no refusal.
    if ((0,_transactions_js__WEBPACK_IMPORTED_MODULE_3__/* .left */ .kb)(refusals) === 0 && !(0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)((0,_recipients_js__WEBPACK_IMPORTED_MODULE_2__/* .controlAmong */ .qD)(endpoint)?.rcpt)) {
        endpoint.smuggling = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)('budget', 'left out so as not to be banned');
        return;
    }
    const probes = [];
    let end;
    for (let connection = 0; connection < CONNECTIONS && !end && !isEnough(probes); connection++) {
        const done = await (0,_further_js__WEBPACK_IMPORTED_MODULE_1__/* .onFurtherConnection */ .o)(talk, 'end-of-data variants', async (session) => {
            const failed = await tryOn(talk, session, `postmaster@${own}`, probes);
            session.cut();
            return failed;
        });
        end = done.ok ? done.value : done.error;
    }
    endpoint.smuggling = probes.length > 0 ? (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__.ok)(probes) : { ok: false, error: end ?? UNANSWERED };
}
const isEnough = (probes) => probes.length === VARIANTS.length ||
    probes.filter(({ after }) => after).length === TAKEN ||
    probes.some(({ reply }) => (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(reply));
const UNANSWERED = { kind: 'not-gathered', message: 'no variant could be tried' };
/** As many of the variants that are left as one connection bears; why it bore none. */
async function tryOn(talk, session, recipient, probes) {
    while (!isEnough(probes)) {
        const opened = await open(talk, session, recipient);
        if ('failure' in opened)
            return opened.failure;
        const answered = await tryIn(opened.message, session, probes);
        if (answered !== 'refused')
            return undefined;
    }
    return undefined;
}
async function open({ refusals }, session, recipient) {
    const [mail, rcpt] = await session.group(['MAIL FROM:<>', `RCPT TO:<${recipient}>`]);
    if (!mail?.ok)
        return { failure: mail?.error ?? UNANSWERED };
    if (!rcpt?.ok)
        return { failure: rcpt?.error ?? UNANSWERED };
    const refusal = (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .oy)({ mail: mail.value, rcpt: rcpt.value });
    if (!(0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(refusal)) {
        if ((0,_transactions_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounted */ .he)(refusal))
            refusals.count += 1;
        return { failure: (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)('client-rejected', `${recipient} was refused: ${(0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(refusal)}`).error };
    }
    const { data, message } = await session.unended();
    if (!data.ok)
        return { failure: data.error };
    return message
        ? { message }
        : { failure: (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)('client-rejected', `DATA was answered ${(0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(data.value)}`).error };
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
        return session.alive && !(0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(answer.value) ? 'refused' : 'ended';
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


/***/ }),

/***/ 40237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ orEnd),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   lj: () => (/* binding */ Ended)
/* harmony export */ });
/* harmony import */ var _derive_replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66107);
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54153);


/** Where it is held, the same for every host that leads there. */
const endpointOf = ({ endpoint: { protocol }, target: { address, port } }) => `${protocol} ${address} ${port}`;
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
    const value = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .x)(slot);
    const reply = value && ('reply' in value ? value.reply : 'code' in value ? value : undefined);
    return reply !== undefined && !(0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(reply);
}


/***/ }),

/***/ 30846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ bearable),
/* harmony export */   hL: () => (/* binding */ transact),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   iC: () => (/* binding */ spare),
/* harmony export */   iY: () => (/* binding */ reserving),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   mk: () => (/* binding */ openRefusals)
/* harmony export */ });
/* harmony import */ var _derive_replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66107);
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54153);


/**
 * Refused recipients an address may see in one run, over all its ports: fail2ban bans at the fifth
 * (jail.conf `maxretry = 5`, filter.d/postfix.conf and exim.conf).
 */
const REFUSALS = 4;
/** Of these, what is kept for the relay battery on port 25: V01 and V03. */
const BATTERY_SHARE = 2;
/** Negative replies that a connection bears: Postfix slows down at the tenth (`smtpd_soft_error_limit`). */
const MOST_NEGATIVES = 9;
/** How many more of them this connection bears. */
const bearable = ({ negatives }) => Math.max(0, MOST_NEGATIVES - negatives);
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
/** Whether a ban list may count this answer against us. */
function isCounted(answer) {
    if (!answer || answer.code < 400 || answer.code === 530)
        return false;
    const words = answer.lines.join(' ');
    return !HARMLESS.test(words) && ((0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(answer) !== 'greylisted' || /client host rejected/i.test(words));
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
        return (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .x)(slot);
    };
    for (const asked of transactions) {
        const mail = next();
        for (const one of asked)
            Object.assign(one, { mail, rcpt: next() });
        replies.shift();
        const refused = asked.filter((one) => isCounted((0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .oy)(one))).length;
        refusals.count += mail && mail.code >= 400 ? Math.min(1, refused) : refused;
    }
    return failure;
}
const commandsOf = (asked) => [
    `MAIL FROM:<${asked[0]?.reversePath}>`,
    ...asked.map(({ recipient }) => `RCPT TO:<${recipient}>`),
    'RSET',
];


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ HTTPS_PORT),
/* harmony export */   OO: () => (/* binding */ gatherDane),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   XN: () => (/* binding */ MX_TARGETS),
/* harmony export */   xj: () => (/* binding */ gatherTransport)
/* harmony export */ });
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);
/* harmony import */ var _derive_dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27272);
/* harmony import */ var _derive_mta_sts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48366);
/* harmony import */ var _derive_mx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25274);
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54153);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2012);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83660);







const HTTPS_PORT = 443;
/** Addresses of the policy host that are tried. */
const TRIES = 4;
/** RFC 5321 §5.1 lets a sender stop early; nobody has more than a handful. */
const MX_TARGETS = 20;
/** What the DNS and the policy host say of how mail is brought to a domain. */
async function gatherTransport(context, evidence) {
    const into = (slots, gathering) => (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(context, evidence, slots, gathering);
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
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'tlsRpt'))
        evidence.tlsRpt = await context.network.resolve(`_smtp._tls.${evidence.domain}`, 'TXT');
}
async function gatherSignatures(context, evidence, questions) {
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'dnssec'))
        evidence.dnssec = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_5__.ok)(await (0,_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherValidated */ .m)(context, questions));
}
async function gatherTargets(context, evidence) {
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'mxTargets'))
        return;
    const { network } = context;
    const mx = await network.resolve(evidence.domain, 'MX');
    if (!mx.ok) {
        evidence.mxTargets = mx;
        return;
    }
    const answers = await Promise.all((0,_derive_mx_js__WEBPACK_IMPORTED_MODULE_2__/* .mxOf */ .Px)(evidence.domain, mx.value)
        .targets.slice(0, MX_TARGETS)
        .map(async (target) => {
        const [a, aaaa] = await Promise.all([network.resolve(target, 'A'), network.resolve(target, 'AAAA')]);
        return [target, { a, aaaa }];
    }));
    evidence.mxTargets = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_5__.ok)(Object.fromEntries(answers));
}
/** The policy is fetched where the record says that there is one (RFC 8461 §3.1). */
async function gatherPolicy(context, evidence) {
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'mtaSts'))
        return;
    evidence.mtaSts = await context.network.resolve(`_mta-sts.${evidence.domain}`, 'TXT');
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'mtaStsPolicy') || !evidence.mtaSts.ok)
        return;
    const records = (0,_derive_mta_sts_js__WEBPACK_IMPORTED_MODULE_6__/* .stsRecords */ .r8)((0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(evidence.mtaSts.value, 'TXT'));
    if ((0,_derive_mta_sts_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStsRecord */ .n3)(records).ok)
        evidence.mtaStsPolicy = await fetchPolicy(context, `mta-sts.${evidence.domain}`);
}
async function fetchPolicy(context, host) {
    const { network, plan, deadline } = context;
    const answers = await Promise.all([network.resolve(host, 'A'), network.resolve(host, 'AAAA')]);
    const addresses = (0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesOf */ .sO)(...answers);
    if (addresses.length === 0)
        return answers.find((slot) => !slot.ok) ?? (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V)('unreachable', `${host} has no address`);
    const allowed = addresses.filter((address) => !(0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(address, plan.treatAsPublic));
    if (allowed.length === 0)
        return (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V)('not-gathered', `${host} has the address ${addresses[0]}, which is not public: it is only dialled when treat-as-public covers it`);
    const failures = [];
    for (const address of allowed.slice(0, TRIES)) {
        const page = { host, path: '/.well-known/mta-sts.txt' };
        const answer = await network.fetchHttps(page, { address, port: HTTPS_PORT }, deadline);
        if (answer.ok)
            return answer;
        failures.push(answer);
    }
    // What is not known of one address leaves open whether senders find the policy there.
    const open = [...failures, ...answers].find((slot) => !slot.ok && !_derive_mta_sts_js__WEBPACK_IMPORTED_MODULE_6__/* .POLICY_UNREACHABLE */ .Qe.includes(slot.error.kind));
    return (open ?? failures[0]);
}
async function gatherTlsa(context, host, endpoint) {
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .wants */ .YN)(context, 'tlsa'))
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
        ...endpoints.map((endpoint) => (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(context, endpoint, ['tlsa'], gatherTlsa(context, host, endpoint))),
        (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(context, evidence, ['dnssec'], gatherSignatures(context, evidence, questions)),
    ]);
}


/***/ }),

/***/ 83660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ proveValidation),
/* harmony export */   m: () => (/* binding */ gatherValidated)
/* harmony export */ });
/* harmony import */ var _derive_dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27272);
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54153);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2012);



/** Proves once a run which resolvers validate: each on its own, since any of several may give an answer. */
async function proveValidation(context) {
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .wants */ .YN)(context, 'dnssec', 'tlsa'))
        return {};
    const { resolvers } = context.network;
    if (resolvers.length <= 1)
        return { validating: await proofOf(context, {}) };
    const proofs = await Promise.all(resolvers.map((by) => proofOf(context, { by })));
    const validators = resolvers.filter((_, index) => isProved(proofs[index]));
    return { validating: proofs.find(isProved) ?? proofs[0], validators };
}
const isProved = (slot) => slot?.ok === true && slot.value;
/**
 * Whether a resolver validates: it sets AD on a name in a signed zone, and answers SERVFAIL for one whose signatures are
 * wrong, which it knows well, but does not vouch for, when checking is disabled. A failure when the controls prove nothing.
 */
async function proofOf({ network, plan }, options) {
    const { signed, broken } = plan.dnssecControls;
    const [good, bad, unchecked] = await Promise.all([
        network.resolve(signed, 'SOA', options),
        network.resolve(broken, 'A', options),
        network.resolve(broken, 'A', { checkingDisabled: true, ...options }),
    ]);
    if (!good.ok)
        return (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)(good.error.kind, `the control ${signed} cannot be resolved: ${good.error.message}`);
    if (bad.ok)
        return (0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(bad.value, 'A').length > 0 ? (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__.ok)(false) : noControl(broken);
    if (bad.error.kind !== 'dns-servfail')
        return bad;
    if (!unchecked.ok || (0,_derive_dns_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(unchecked.value, 'A').length === 0)
        return noControl(broken);
    // Whoever vouches for the broken one too gives back the AD flag of our question.
    return (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__.ok)(good.value.ad && !unchecked.value.ad);
}
const noControl = (name) => (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('resolver-not-validating', `the control ${name} does not resolve without validation either`);
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


/***/ }),

/***/ 15559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  E: () => (/* binding */ parseEhlo)
});

// EXTERNAL MODULE: ./compiled/evidence/slot.js
var slot = __webpack_require__(54153);
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
/** Puts replies together from bytes, in whatever pieces these come (RFC 5321 §4.2.1). */
function replyParser() {
    let unread = Buffer.alloc(0);
    let lines = [];
    let consumed = 0;
    let broken;
    const garbage = (why) => {
        broken = (0,slot/* failure */.V)('protocol-garbage', `${why}: ${excerpt(unread.toString('latin1', 0, MAX_EXCERPT))}`);
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
            return (0,slot.ok)(reply);
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
/** Writes a dialogue down, as much of it as evidence takes. */
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
    /** Replies 4xx and 5xx so far. */
    negatives = 0;
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
            return (0,slot.ok)(this.#accept(parsed, awaited, asked, goesOn));
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
            return (0,slot.ok)(reply);
        return this.ended ? { ok: false, error: this.ended } : (0,slot.ok)(null);
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
        if (parsed.code >= 400)
            this.negatives += 1;
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
/** First word of a command, in capitals. */
const verbOf = (command) => /^\S*/.exec(command)[0].toUpperCase();
/** What a failure calls the reply that was awaited. */
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
/** How long the reply to a command that came along with a refused STARTTLS may take: Exim throws such a command away. */
const ALONG_MS = 5_000;
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
    get negatives() {
        return this.#dialogue.negatives;
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
            return helo.ok ? (0,slot.ok)(parseEhlo('HELO', helo.value)) : helo;
        }
        const answered = parseEhlo('EHLO', ehlo.value);
        this.#keywords = answered.keywords;
        return (0,slot.ok)(answered);
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
                await this.#dialogue.receive(replyTo(verbOf(inject)), ALONG_MS);
            return { starttls: (0,slot.ok)(starttls) };
        }
        this.#keywords = {};
        this.#strayExpected = inject !== undefined;
        const trailing = await this.#dialogue.drain();
        if (trailing)
            starttls.trailing = trailing.slice(0, MAX_TRAILING);
        return { starttls: (0,slot.ok)(starttls), tls: await this.#dialogue.startTls(servername, this.#timeouts.tls) };
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


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   a: () => (/* binding */ loadFiles)
/* harmony export */ });
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57007);
/* harmony import */ var _input_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34679);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27893);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27158);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23625);





/** Read when it is there and the input `config` names no other. */
const DEFAULT_CONFIG = '.github/smtp-preflight.yml';
/** @param implied whether the default file is read without being named */
async function loadFiles(values, files, implied) {
    const path = pathOfConfig(values, files, implied);
    const config = await load(values, files, 'config', path, (reader) => reader.readConfig);
    const policy = await load(values, files, 'policy', pathOfPolicy(values), (reader) => reader.readPolicyFile);
    return { config, policy, broken: path !== undefined && !config };
}
function pathOfConfig(values, files, implied) {
    if (values.given('config'))
        return values.text('config');
    return implied && files.exists(DEFAULT_CONFIG) ? DEFAULT_CONFIG : undefined;
}
/** What the input `policy` holds where it is not the name of a profile. */
function pathOfPolicy(values) {
    const text = values.text('policy');
    if (text === '' || (0,_policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .profileNamed */ .JD)(text))
        return undefined;
    if (/[./\\]/.test(text))
        return text;
    values.wrong(values.placeOf('policy'), `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a value of policy: allowed are ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(_policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PROFILES */ .jI)}, and the path of a YAML file.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(text, _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PROFILES */ .jI)}`);
    return undefined;
}
/** The libraries are loaded for a file only: most runs have none. */
async function load(values, files, input, path, pick) {
    if (path === undefined)
        return undefined;
    const text = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .T)(values, files, input, path);
    if (text === undefined)
        return undefined;
    const result = pick(await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(377), __webpack_require__.e(167), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 80598)))(text, path);
    if ('ok' in result)
        return result.ok;
    for (const { place, message } of result.errors)
        values.wrong(place, message);
    return undefined;
}


/***/ }),

/***/ 70955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ STDOUT),
/* harmony export */   Y7: () => (/* binding */ OUTPUT_FILES),
/* harmony export */   mM: () => (/* binding */ readOutputPaths)
/* harmony export */ });
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57007);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6824);


/** Inputs that name a file to write. */
const OUTPUT_FILES = ['report-json', 'evidence-file', 'sarif-file', 'junit-file'];
/** As the path of the report, in a shell: standard output. */
const STDOUT = '-';
/**
 * A report that cannot be written, or that would be written over a file of this run, is told before anything is probed.
 *
 * @param more files that are read and named by no input
 */
function readOutputPaths(values, files, more = []) {
    const taken = new Map([...readIn(values), ...more].map(({ name, path }) => [files.real(path), name]));
    for (const name of OUTPUT_FILES) {
        const path = values.text(name);
        if (path === '')
            continue;
        const problem = problemOf(path, files, taken);
        if (problem !== undefined)
            values.wrong(values.placeOf(name), `\`${path}\`${problem}`);
        else
            taken.set(files.real(path), name);
    }
}
function problemOf(path, files, taken) {
    if (path === STDOUT)
        return ' is standard output: only `report-json` goes there, and only in a shell. Name a file.';
    const folder = path.replace(/[^/\\]*$/, '') || '.';
    if (!files.isFolder(folder))
        return `: there is no folder \`${folder}\`.`;
    if (files.isFolder(path))
        return ' is a folder: name a file.';
    const other = taken.get(files.real(path));
    if (other !== undefined)
        return ` is the file of ${other} too.`;
    const unwritable = files.unwritable(path);
    return unwritable && ` cannot be written: ${unwritable}.`;
}
function readIn(values) {
    const policy = values.text('policy');
    return [
        { name: 'ca-file', path: values.text('ca-file') },
        { name: 'config', path: values.text('config') || _config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG */ .P },
        { name: 'policy', path: (0,_policy_types_js__WEBPACK_IMPORTED_MODULE_1__/* .profileNamed */ .JD)(policy) ? '' : policy },
    ].filter(({ path }) => path !== '');
}


/***/ }),

/***/ 27158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68664);
/* harmony import */ var _input_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34679);


/** Text of the file that an input names; undefined, and a mistake of that input, where it cannot be read. */
function readFile(values, files, input, path) {
    const text = files.read(path);
    if (text === undefined)
        values.wrong(values.placeOf(input), `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} cannot be read: it must be a regular file of at most ${_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .CAPS */ .q.file} bytes that this user may read.`);
    return text;
}


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

/***/ 43667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   EB: () => (/* binding */ isGraveUnknown),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   aW: () => (/* binding */ graveUnknown)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90923);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90974);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33503);



/**
 * Weighs what the checks said: with severities and waivers, and the policy's own. Findings that the policy turns off are
 * left out.
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
    const number = (outcome, severity) => counted.filter((finding) => finding.outcome === outcome && (!severity || finding.severity === severity)).length;
    return {
        error: number('fail', 'error'),
        warning: number('fail', 'warning'),
        notice: number('fail', 'notice'),
        inconclusive: number('inconclusive'),
        pass: number('pass'),
        notApplicable: number('not-applicable'),
        waived: findings.length - counted.length,
    };
}
/** Whether something that could be an error is not known. */
const isGraveUnknown = ({ outcome, severity, waiver }) => outcome === 'inconclusive' && severity === 'error' && !waiver;
/** That in one sentence; nothing where all that could be an error is known. */
function graveUnknown(findings) {
    const number = findings.filter(isGraveUnknown).length;
    const worst = number > 1 ? 'errors' : 'an error';
    return number > 0 ? [`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(number, 'check')} that could be ${worst} could not be made`] : [];
}
function verdictOf(findings, { error, warning, pass }, { failOn, onInconclusive }, unlocated) {
    const warned = warning > 0 ? [(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(warning, 'warning')] : [];
    if (error > 0)
        return { verdict: 'failed', says: [(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(error, 'error'), ...warned].join(', ') };
    if (warning > 0 && failOn === 'warning')
        return { verdict: 'failed', says: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(warning, 'warning') };
    const open = graveUnknown(findings);
    if (open.length > 0 && onInconclusive === 'fail')
        return {
            verdict: 'inconclusive',
            says: [...open, 'which `on-inconclusive: fail` does not let pass', ...warned].join(', '),
        };
    if (unlocated.length > 0)
        return {
            verdict: 'inconclusive',
            says: `no address was found of ${unlocated.join(', ')}: nothing was visited there`,
        };
    if (pass === 0)
        return { verdict: 'inconclusive', says: 'nothing could be checked' };
    const mentioned = onInconclusive === 'warn' ? open : [];
    return { verdict: 'passed', says: [`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(pass, 'check')} passed`, ...warned, ...mentioned].join(', ') };
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

/***/ 52205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ groupFailures),
/* harmony export */   E$: () => (/* binding */ groupNotApplicable),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   _5: () => (/* binding */ groupUnknown),
/* harmony export */   oE: () => (/* binding */ groupWaived)
/* harmony export */ });
/* unused harmony export acrossHosts */
/* harmony import */ var _checks_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45572);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32320);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74590);



/** Findings of one outcome that no waiver accepts. */
const counted = (findings, outcome) => findings.filter((finding) => finding.outcome === outcome && !finding.waiver);
/** Failures that count, of the same check, code and severity on one host together, in the order of the first of each. */
const groupFailures = (findings) => (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(counted(findings, 'fail'), ({ severity, subject, check, code }) => JSON.stringify([severity, (0,_checks_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .b)(subject), check, code])).map(([, same]) => ({ host: (0,_checks_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .b)(same[0].subject), check: same[0].check, findings: same }));
/** The same finding on several hosts, told as one, in the order of the first of each. */
const acrossHosts = (groups) => grouped(groups, ({ check, findings: [{ severity, code }] }) => JSON.stringify([severity, check, code])).map(([, [{ check, findings }, ...others]]) => ({
    check,
    findings: [...findings, ...others.flatMap((group) => group.findings)],
}));
/** Inconclusive findings that count, by reason, the reason of the gravest first. */
const groupUnknown = (findings) => (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(counted(findings, 'inconclusive'), ({ reason = 'internal' }) => reason).map(([reason, found]) => ({
    reason,
    findings: found,
    hosts: [...new Set(found.map(({ subject }) => (0,_checks_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .b)(subject)))],
}));
/** What is waived, by host, check and code. */
const groupWaived = (findings) => (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(findings.flatMap((finding) => (finding.waiver ? [{ finding, says: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverOf */ .Ci)(finding.waiver) }] : [])), ({ finding: { check, code, subject }, says }) => JSON.stringify([(0,_checks_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .b)(subject), check, code, says])).map(([, same]) => ({ ...same[0], times: same.length }));
/** Why checks do not apply, the commonest reason first. */
const groupNotApplicable = (findings) => (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(counted(findings, 'not-applicable'), reasonOf)
    .map(([, same]) => ({
    says: same[0].says,
    times: same.length,
    differ: same.some(({ says }) => says !== same[0].says),
}))
    .sort((a, b) => b.times - a.times);
/** Its sentence without the names of its subject. */
const reasonOf = ({ says, subject: { host, domain, address } }) => [host, domain, address]
    .filter((name) => name !== undefined && name !== '')
    .reduce((sentence, name) => sentence.replaceAll(name, ''), says);
/** How often each sentence was said, in order of appearance. */
const tally = (sentences) => (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(sentences, (sentence) => sentence).map(([sentence, same]) => [sentence, same.length]);


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

/***/ 82144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   Pl: () => (/* binding */ headline)
/* harmony export */ });
/* unused harmony exports isSpotless, isPortClosed */
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68664);
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43667);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90923);



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
        return { mark: '❔', says: undecided(report, name) };
    const passed = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(hostsOf(report).size, 'host')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.pass, 'check')} passed`;
    const but = butParts(report);
    const grave = counts.error > 0 || report.findings.some(_policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGraveUnknown */ .EB);
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
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(report.counts.inconclusive, 'check')} could not be made`;
    const told = report.findings.filter((finding) => finding.outcome === 'fail' && finding.severity === severity && !finding.waiver);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(number, severity)} on ${placesOf(told, report, name)}`;
}
/** The hosts and domains that these are about: the only one by its name, several by their number. */
function placesOf(findings, report, name) {
    const hosts = new Set(findings.flatMap(({ subject }) => subject.host ?? []));
    const domains = new Set(findings.flatMap(({ subject: { host, domain } }) => (host === undefined ? (domain ?? []) : [])));
    const said = (names, many) => names.size === 0 ? [] : names.size > 1 ? [many] : [...names].map((only) => name((0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(only, 255)));
    const places = [
        ...said(hosts, `${hosts.size} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(hostsOf(report).size, 'host')}`),
        ...said(domains, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(domains.size, 'domain')),
    ];
    return places.length > 0 ? places.join(' and ') : 'the policy';
}
const hostsOf = ({ hosts }) => new Set(hosts.map(({ host }) => host));
/** The gravest of what could not be told is all owed to port 25, which is closed to the runner. */
function isPortClosed({ findings }) {
    const open = findings.filter(({ outcome, waiver }) => outcome === 'inconclusive' && !waiver);
    const gravest = open.filter(({ severity }) => severity === open[0].severity);
    return gravest.length > 0 && gravest.every(({ reason }) => reason === 'egress-blocked');
}
function undecided(report, name) {
    const { counts, findings, hosts } = report;
    if (isPortClosed(report))
        return 'port 25 could not be reached from this runner';
    const [unlocated, ...others] = hosts.filter(({ addresses }) => addresses.length === 0);
    if (unlocated && !findings.some(_policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGraveUnknown */ .EB))
        return `no address was found of ${others.length > 0 ? `${others.length + 1} hosts` : name((0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(unlocated.host, 255))}`;
    if (counts.inconclusive > 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.inconclusive, 'check')} could not be made`;
    return 'no check passed';
}
const butParts = ({ counts }) => [
    counts.error && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.error, 'error'),
    counts.warning && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.warning, 'warning'),
    counts.inconclusive && `${counts.inconclusive} could not be made`,
].filter((part) => typeof part === 'string');
/** `2 errors · 1 warning · 3 could not be checked · 71 passed`, what is zero left out, passes always told. */
function countsLine({ counts }) {
    const parts = [
        [counts.error, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.error, 'error')],
        [counts.warning, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.warning, 'warning')],
        [counts.notice, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.notice, 'notice')],
        [counts.inconclusive, `${counts.inconclusive} could not be checked`],
        [counts.waived, `${counts.waived} waived`],
        [counts.notApplicable, `${counts.notApplicable} not applicable`],
    ];
    return [...parts.filter(([number]) => number > 0).map(([, said]) => said), `${counts.pass} passed`].join(' · ');
}


/***/ }),

/***/ 60833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61657);

/** Worst first. A notice is no mark against a host. */
const MARKS = ['❌', '❔', '⚠️', '✅', '–'];
/** A row a host, a cell a topic that was asked about, the worst mark of it in the cell: the worst hosts first. */
function matrixOf({ hosts, findings }) {
    const markOn = marksOf(hosts, findings);
    const asked = new Set(findings.map(({ topic }) => topic));
    const topics = _checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .TOPICS */ .pO.filter((topic) => asked.has(topic));
    const rows = [...new Set(hosts.map(({ host }) => host))]
        .map((host) => ({ host, cells: topics.map((topic) => markOn(host, topic)) }))
        .map((row) => ({ ...row, worst: row.cells.reduce(worse, '–') }))
        .sort((a, b) => Number(a.worst === '✅') - Number(b.worst === '✅') || rank(a.worst) - rank(b.worst));
    return { topics, rows };
}
/** The worst mark of a topic on a host: of its own findings and those of the domains that it carries. */
function marksOf(hosts, findings) {
    const own = new Map();
    const ofDomain = new Map();
    for (const finding of findings) {
        const { host, domain = '' } = finding.subject;
        const marks = host === undefined ? ofDomain : own;
        const topics = marks.get(host ?? domain) ?? new Map();
        marks.set(host ?? domain, topics);
        topics.set(finding.topic, worse(topics.get(finding.topic) ?? '–', markOf(finding)));
    }
    const domains = new Map();
    for (const row of hosts)
        domains.set(row.host, [...(domains.get(row.host) ?? []), ...row.domains]);
    return (host, topic) => (domains.get(host) ?? [])
        .map((domain) => ofDomain.get(domain)?.get(topic) ?? '–')
        .reduce(worse, own.get(host)?.get(topic) ?? '–');
}
const rank = (mark) => MARKS.indexOf(mark);
const worse = (a, b) => (rank(b) < rank(a) ? b : a);
function markOf({ outcome, severity, waiver }) {
    if (outcome === 'not-applicable' || waiver)
        return '–';
    if (outcome === 'inconclusive')
        return '❔';
    if (outcome === 'pass' || severity === 'notice')
        return '✅';
    return severity === 'error' ? '❌' : '⚠️';
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ isOdd),
/* harmony export */   SP: () => (/* binding */ NAME_COLUMNS),
/* harmony export */   t7: () => (/* binding */ nameCells)
/* harmony export */ });
/* harmony import */ var _derive_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73339);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90923);


const NAME_COLUMNS = ['address', 'forward', 'PTR', 'MX', 'banner', 'EHLO', 'certificate'];
const NAMES_IN_A_CELL = 4;
/** The names that one address of a host goes by, a cell for each column. */
function nameCells(host, { address, forward, ptr, mx, endpoints }, { name, odd, between }) {
    const cell = (says, isOdd) => ({ says: isOdd ? odd(says) : says, odd: isOdd });
    const list = (found, fits) => found.length === 0 ? cell('none', true) : cell((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)(found, NAMES_IN_A_CELL, name), !found.some(fits));
    const isHost = (found) => (0,_derive_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(found, host);
    /** Said once where the endpoints agree, else each with its ports. */
    const perEndpoint = (namesOf, fits = isHost) => {
        const ports = new Map();
        let isOdd = false;
        for (const endpoint of endpoints) {
            const found = namesOf(endpoint);
            if (found === null)
                continue;
            const told = list(found, fits);
            isOdd ||= told.odd;
            ports.set(told.says, [...(ports.get(told.says) ?? []), endpoint.port]);
        }
        if (ports.size === 0)
            return undefined;
        const words = [...ports].map(([says, at]) => (ports.size === 1 ? says : `${says} (${at.join(', ')})`));
        return { says: words.join(between), odd: isOdd };
    };
    return [
        cell(name(address), false),
        cell(forward === null ? `${name(host)} (not seen)` : `${forward ? '' : 'not '}${name(host)}`, forward === false),
        ptr === null ? undefined : list(ptr, isHost),
        mx === null ? undefined : mx.length === 0 ? cell('none', false) : list(mx, isHost),
        perEndpoint(({ banner }) => alone(banner)),
        perEndpoint(({ ehlo }) => alone(ehlo)),
        perEndpoint(({ certificate }) => certificate, (found) => covers(found, host)),
    ];
}
/** Whether a row has a name that is not the host's. */
const isOdd = (cells) => cells.some((cell) => cell?.odd);
const alone = (name) => (name === null ? null : name === '' ? [] : [name]);
/** RFC 9525 §6.3: a wildcard stands for the left-most label. */
const covers = (name, host) => (0,_derive_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(name, host) || (name.startsWith('*.') && (0,_derive_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(name.slice(2), host.slice(host.indexOf('.') + 1)));


/***/ }),

/***/ 13540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ choosePastes),
/* harmony export */   dW: () => (/* binding */ TARGETS),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32320);

/** What a reader calls the place, and the language of the block. */
const TARGETS = {
    dns: { name: 'DNS', language: 'dns' },
    postfix: { name: 'Postfix', language: 'ini' },
    exim: { name: 'Exim', language: 'exim' },
    opensmtpd: { name: 'OpenSMTPD', language: 'opensmtpd' },
    dovecot: { name: 'Dovecot', language: 'dovecot' },
    web: { name: 'Web', language: 'text' },
    shell: { name: 'Shell', language: 'sh' },
    ask: { name: 'To ask for', language: 'text' },
};
const BLOCKS = 4;
const RECORDS = 50;
/** UTF-16 units of one text; a longer one is left out, for half of it would be wrong to paste. */
const LONGEST = 4000;
/**
 * What to copy to mend these findings: DNS records for one place in one block, everything else in one of its own.
 * @param most records in a block
 * @param told what was shown before and is not shown again; what is shown is added
 */
function choosePastes(findings, most, told) {
    const all = findings.flatMap((finding) => finding.pastes ?? []);
    const short = all.filter(({ text }) => text.length <= LONGEST);
    const fresh = blocksOf(short.filter(({ into, text }) => !told.has(keyOf(into, text.trimEnd()))));
    const blocks = fresh
        .slice(0, BLOCKS)
        .map((block) => ({ ...block, texts: block.texts.slice(0, Math.min(RECORDS, most)) }));
    for (const { into, texts } of blocks)
        for (const text of texts)
            told.add(keyOf(into, text));
    return {
        blocks,
        left: textsIn(fresh) - textsIn(blocks),
        above: fresh.length === 0 && short.length > 0,
        long: short.length < all.length,
    };
}
const keyOf = (into, text) => `${into} ${text}`;
const textsIn = (blocks) => blocks.reduce((sum, { texts }) => sum + texts.length, 0);
const blocksOf = (all) => (0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(all, ({ into, where, text }) => JSON.stringify([into, where, into === 'dns' ? '' : text])).map(([, same]) => ({
    into: same[0].into,
    where: same[0].where,
    texts: [...new Set(same.map(({ text }) => text.trimEnd()))],
}));


/***/ }),

/***/ 74590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Ci: () => (/* binding */ waiverOf),
/* harmony export */   UJ: () => (/* binding */ proofLines),
/* harmony export */   cz: () => (/* binding */ detailsOf)
/* harmony export */ });
/* unused harmony export proofOf */
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68664);
/* harmony import */ var _pastes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13540);


const PROOF_LINES = 20;
/** One sentence that a question is open, or what was found; not escaped. */
const sentenceOf = ({ outcome, reason, says }) => outcome === 'inconclusive' ? `could not be checked (${reason ?? 'internal'}): ${(0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(says, 500)}` : (0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(says, 500);
/** The lines of the dialogue or of DNS that prove it, unless they say no more than what is told as seen; not escaped. */
const proofOf = ({ proof, seen }) => proof.every((line) => line.replace(/^[CS]: /, '') === seen) ? [] : proof;
/** As much of that as an output without folds has room for; not escaped. */
function proofLines(finding) {
    const proof = proofOf(finding);
    const shown = proof.slice(0, PROOF_LINES).map((line) => (0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(line, 300));
    return proof.length > PROOF_LINES ? [...shown, `… and ${proof.length - PROOF_LINES} more lines`] : shown;
}
/** What else a finding holds, in lines; not escaped. */
const detailsOf = ({ seen, wanted, proof, fix, pastes = [] }) => [
    ...(seen ? [`Seen: ${(0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(seen, 500)}`] : []),
    ...(wanted ? [`Wanted: ${(0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(wanted, 500)}`] : []),
    ...proofLines({ proof, seen }).map((line) => `  ${line}`),
    ...(fix ? (0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(`To mend it: ${fix}`, 2000).split('\n') : []),
    ...pastes
        .filter(({ text }) => text.length <= _pastes_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP)
        .slice(0, 1)
        .flatMap(pasteOf),
];
/** The likeliest text to copy, whole. */
const pasteOf = ({ into, where, text }) => [
    `${[_pastes_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGETS */ .dW[into].name, where && (0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(where, 300)].filter(Boolean).join(': ')}:`,
    ...text.trimEnd().split('\n'),
];
/** Why a finding is accepted, and until when; not escaped. */
const waiverOf = ({ reason, until }) => until ? `${(0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(reason, 500)} (until ${(0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(until, 20)})` : (0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(reason, 500);


/***/ }),

/***/ 84787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ REASON_TEXTS)
/* harmony export */ });
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
            '`connect` to a staged server in this job',
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
        ways: ['exempt the address of this runner from greylisting', 'set `retry-greylisted` to the greylisting time'],
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
        ways: ['name a resolver that validates in `nameservers`: an own Unbound, or a public one like 9.9.9.9 or 1.1.1.1'],
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
        says: 'TLS failed or its certificate is not trusted, so what follows it was not seen',
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


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgedFrom),
/* harmony export */   v: () => (/* binding */ madeBy)
/* harmony export */ });
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68664);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90923);


const RESOLVERS = 3;
const EGRESS = {
    open: 'port 25 open',
    blocked: 'port 25 closed to this runner',
    unknown: 'port 25 unclear',
    'not-tested': 'port 25 not tested',
};
/**
 * What was judged, and where the run stood: from where, through what, when, and how long it took.
 * @param write how to write what is not ours
 */
function judgedFrom({ vantage, observedAt, durationMs, hosts }, write) {
    const { ehloName, resolvers, proxied, egress25 } = vantage;
    const staged = new Set(hosts.flatMap(({ host, connectedTo }) => (connectedTo ? [host] : []))).size;
    const judged = staged === 0 ? 'what is live' : `live DNS and the mail servers of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(staged, 'host')} as they are staged`;
    const from = [
        ehloName && `from ${write((0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(ehloName, 255))}`,
        resolvers.length > 0 && `by resolver ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)(resolvers, RESOLVERS, (resolver) => write((0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(resolver, 60)))}`,
        proxied && 'through a proxy',
        EGRESS[egress25],
        `${write(observedAt.slice(0, 16).replace('T', ' '))} UTC, ${(durationMs / 1000).toFixed(1)} s`,
    ];
    return `Judged: ${judged}, ${from.filter(Boolean).join(', ')}`;
}
/** What made the report. */
const madeBy = ({ tool }) => (0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(`${tool.name} ${tool.version}`, 60);


/***/ }),

/***/ 90923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 error`, `2 errors`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** Names the first few of many. */
function few(many, most, write) {
    if (most === 0)
        return String(many.length);
    const shown = many.slice(0, most).map(write).join(', ');
    return many.length > most ? `${shown} and ${many.length - most} more` : shown;
}


/***/ })

};
