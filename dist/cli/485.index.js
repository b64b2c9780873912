export const id = 485;
export const ids = [485];
export const modules = {

/***/ 85233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10952);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67298);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81755);



/**
 * Arguments of one command, over the environment.
 *
 * @param takes which of the inputs are options of the command
 * @param own options that the command alone has
 */
function readOptions(argv, env, takes, own = []) {
    const names = _plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.filter((input) => !input.actionOnly && takes(input)).map(({ name }) => name);
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q)(argv, [...own, ...names]);
    const values = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .fromEnvironment */ .A)(names, env);
    const sources = new Map([...values.keys()].map((name) => [name, (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentName */ .V)(name)]));
    for (const [name, value] of options) {
        values.set(name, value);
        sources.set(name, `--${name}`);
    }
    return { values: Object.fromEntries(values), sources: Object.fromEntries(sources), positionals };
}
/** Inputs of a command that takes hosts as arguments: those and `--hosts` are one list. */
function readInputs(argv, env) {
    const { values, sources, positionals } = readOptions(argv, env, () => true);
    if (positionals.length === 0)
        return { values, sources };
    const listed = sources['hosts'] === '--hosts' ? [values['hosts']] : [];
    return {
        values: { ...values, hosts: [...positionals, ...listed].join('\n') },
        sources: { ...sources, hosts: 'hosts' },
    };
}


/***/ }),

/***/ 11238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readCommentInputs)
/* harmony export */ });
/* unused harmony export MOST_KEY */
/** It stands in the comment, percent-encoded. */
const MOST_KEY = 200;
/** Tells what is wrong with the inputs about the comment. */
function readCommentInputs(values) {
    values.choice('comment');
    const key = values.text('comment-key');
    if (key.length > MOST_KEY)
        values.wrong(values.placeOf('comment-key'), `is ${key.length} characters long: allowed are at most ${MOST_KEY} characters.`);
}


/***/ }),

/***/ 73244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readFleet),
  v: () => (/* binding */ readSenderDomains)
});

// EXTERNAL MODULE: ./compiled/derive/roles.js
var derive_roles = __webpack_require__(21710);
// EXTERNAL MODULE: ./compiled/evidence/types/endpoint.js
var endpoint = __webpack_require__(61182);
// EXTERNAL MODULE: ./compiled/plan/input-errors.js
var input_errors = __webpack_require__(34679);
// EXTERNAL MODULE: ./compiled/plan/names.js
var names = __webpack_require__(83527);
// EXTERNAL MODULE: ./compiled/plan/values.js
var plan_values = __webpack_require__(23625);
;// CONCATENATED MODULE: ./compiled/plan/endpoints.js





const STANDARD = { 25: 'mx', 587: 'submission', 465: 'submissions' };
/** Endpoints to try: protocol to port. */
function readPorts(values) {
    const ports = {};
    for (const { text, place } of values.items('ports')) {
        const [protocol, port] = readPort(text);
        if (protocol === undefined)
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a value of ports: allowed are \`25\`, \`587\`, \`465\` and \`PROTOCOL=PORT\` with ${(0,plan_values/* inWords */.r4)(endpoint/* PROTOCOLS */.y)}.`);
        else if (ports[protocol] !== undefined)
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)}: ports names ${protocol} twice.`);
        else if (Object.values(ports).includes(port))
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)}: ports names port ${port} twice.`);
        else
            ports[protocol] = port;
    }
    return ports;
}
function readPort(text) {
    const standard = STANDARD[text];
    if (standard)
        return [standard, Number(text)];
    const [, name, digits] = /^([a-z]+)\s*=\s*(\d{1,5})$/.exec(text) ?? [];
    const protocol = endpoint/* PROTOCOLS */.y.find((known) => known === name);
    return protocol && (0,names/* isPort */.sW)(Number(digits)) ? [protocol, Number(digits)] : [undefined];
}
/** Credentials come in pairs. */
function readLogin(values) {
    const login = { username: values.secret('smtp-username'), password: values.secret('smtp-password') };
    if (login.username === '' && login.password === '')
        return undefined;
    if (login.username !== '' && login.password !== '')
        return login;
    const [given, lacking] = login.username === '' ? ['smtp-password', 'smtp-username'] : ['smtp-username', 'smtp-password'];
    values.wrong(values.placeOf(given), `${given} is given without ${lacking}.`);
    return undefined;
}
/** Whether users may submit mail there: credentials are of no use elsewhere. */
const submits = ({ roles, ports }) => (0,derive_roles/* mayBe */.H)({ roles }, 'submission') && (ports.submission !== undefined || ports.submissions !== undefined);

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
// EXTERNAL MODULE: ./compiled/plan/hosts.js
var hosts = __webpack_require__(24664);
;// CONCATENATED MODULE: ./compiled/plan/entries.js


/** The hosts of the file by expected FQDN. */
function entriesIn({ values, file, treatAsPublic }) {
    const entries = new Map();
    for (const [index, host] of (file?.value.hosts ?? []).entries()) {
        const place = (...path) => file.placeOf(['hosts', index, ...path]);
        const earlier = entries.get(host.host);
        if (earlier)
            values.wrong(place('host'), `\`${host.host}\` is named before, in line ${earlier.line}.`);
        else
            entries.set(host.host, { host, index, line: file.lineOf(['hosts', index, 'host']), file: file.file });
        for (const [at, address] of (host.addresses ?? []).entries()) {
            const problem = (0,hosts/* privateAddress */.w)(address, treatAsPublic);
            if (problem)
                values.wrong(place('addresses', at), problem);
        }
    }
    return entries;
}
/** A host of the configuration, as `readHosts` gives those of the input; addresses in canonical form. */
const toNamed = ({ host: { host, target, addresses = [] }, file, line }) => ({
    host,
    source: { file, line },
    ...(target !== undefined && target !== host && { target }),
    declared: [...new Set(addresses.map((address) => ipaddr.process(address).toString()))],
});

// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
;// CONCATENATED MODULE: ./compiled/plan/idle.js




/** With hosts from the file alone. */
function refuseInputsOfHosts(values, { file, value }) {
    if ((value.hosts ?? []).length === 0)
        values.wrong(values.placeOf('hosts'), `no host is given: name at least one in hosts, or in \`${file}\`.`);
    if (values.given('expected-fqdn'))
        values.wrong(values.placeOf('expected-fqdn'), `the hosts of \`${file}\` are named by their expected FQDN already.`);
}
/** Of addresses that are not public, as {@link rangeOf} names them. Link-local is where clouds keep their metadata. */
const STAGED_RANGES = ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'];
/** A staged server may be private: the user named it. It has to be one that can be meant, and to be asked. */
function refuseConnect({ values, file, treatAsPublic }, { ports, connect }, { index }) {
    for (const protocol of endpoint/* PROTOCOLS */.y) {
        const staged = connect[protocol];
        if (!staged)
            continue;
        const wrong = (message) => values.wrong(file.placeOf(['hosts', index, 'connect', protocol]), message);
        if (ports[protocol] === undefined)
            wrong(`\`${protocol}\` has a staged server, but is not among the ports that are tried at this host.`);
        const range = (0,addresses/* rangeOf */.be)(staged.address, treatAsPublic);
        if (range !== undefined && !STAGED_RANGES.includes(range))
            wrong(`${(0,input_errors/* quote */.hD)(staged.address)} is no address of a staged server (${range}); name its network in treat-as-public if it is meant.`);
    }
}
/** A named role must answer, for which it needs a port. */
function refuseIdleRoles({ values, file }, { roles, ports }, entry) {
    const wanted = { inbound: ['mx'], submission: ['submission', 'submissions'] };
    const own = ['roles', 'ports'].find((key) => entry?.host[key]);
    const place = own ? file.placeOf(['hosts', entry.index, own]) : values.placeOf('roles');
    for (const role of roles) {
        const protocols = wanted[role];
        if (!protocols || protocols.some((protocol) => ports[protocol] !== undefined))
            continue;
        values.wrong(place, `the role \`${role}\` cannot answer: no port is to be tried for it (${(0,plan_values/* inWords */.r4)(protocols)}).`);
    }
}

;// CONCATENATED MODULE: ./compiled/plan/host-plans.js







/**
 * The hosts of the input `hosts` with what the file says of them; without that input, all of the file. What stands with a
 * host goes over the inputs, and these over what the file says of all.
 */
function readFleet(sources) {
    const { values, file, broken, treatAsPublic } = sources;
    const defaults = readDefaults(values, file?.value);
    if (broken && !values.given('hosts'))
        return { hosts: [], domains: [] };
    const entries = entriesIn(sources);
    const named = values.given('hosts') || !file ? (0,hosts/* readHosts */.k)(values, treatAsPublic) : [...entries.values()].map(toNamed);
    if (!values.given('hosts') && file)
        refuseInputsOfHosts(values, file);
    const planned = named.map((host) => toPlan(sources, defaults, host, entries.get(host.host)));
    if (defaults.login && planned.length > 0 && !planned.some(({ login }) => login === defaults.login))
        values.wrong(values.placeOf('smtp-username'), 'credentials are of no use here: no host is without a login of its own and has a role and a port (`submission`, `submissions`) for it.');
    const domains = domainsOf(planned);
    if (values.given('dkim-selectors') && planned.length > 0 && domains.length === 0)
        values.wrong(values.placeOf('dkim-selectors'), 'selectors are of no use here: no host has a sender domain (`allowed-sender-domains`).');
    return { hosts: planned.map(({ dkimSelectors, ...host }) => host), domains };
}
function readDefaults(values, config) {
    const domains = readSenderDomains(values);
    const selectors = values.items('dkim-selectors').flatMap(({ text, place }) => {
        const selector = (0,names/* toSelector */.Zi)(text);
        if (selector === undefined)
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a DKIM selector, like \`s2026\`.`);
        return selector ?? [];
    });
    return {
        roles: values.choices('roles'),
        ports: readPorts(values),
        senderDomains: values.given('allowed-sender-domains') ? domains : unique(config?.['sender-domains'] ?? []),
        dkimSelectors: unique(values.given('dkim-selectors') ? selectors : (config?.['dkim-selectors'] ?? [])),
        login: readLogin(values),
    };
}
/** Those of the input. */
const readSenderDomains = (values) => unique(values.items('allowed-sender-domains').flatMap(({ text, place }) => {
    const domain = (0,names/* toDomain */.Wy)(text);
    if (domain === undefined)
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a domain, like \`example.com\`.`);
    return domain ?? [];
}));
function toPlan(sources, defaults, named, entry) {
    const { roles, ports, senderDomains, dkimSelectors } = defaults;
    if (!entry) {
        refuseIdleRoles(sources, defaults, undefined);
        const login = submits({ roles, ports }) ? defaults.login : undefined;
        return { ...named, roles, ports, connect: {}, senderDomains, dkimSelectors, ...(login && { login }) };
    }
    const own = entry.host;
    const inFile = toNamed(entry);
    const plan = {
        // An address or a target of the input stands for those of the file.
        ...(named.declared.length > 0 || named.target !== undefined ? { ...named, source: inFile.source } : inFile),
        roles: own.roles ? unique(own.roles) : roles,
        ports: own.ports ?? ports,
        connect: own.connect ?? {},
        senderDomains: unique(own['sender-domains'] ?? senderDomains),
        dkimSelectors: unique(own['dkim-selectors'] ?? dkimSelectors),
    };
    refuseConnect(sources, plan, entry);
    refuseIdleRoles(sources, plan, entry);
    const login = readOwnLogin(sources, plan, entry) ?? (!own.login && submits(plan) ? defaults.login : undefined);
    return { ...plan, ...(login && { login }) };
}
/** The values are never repeated. */
function readOwnLogin({ values, file, env }, plan, { host, index }) {
    if (!host.login)
        return undefined;
    const path = ['hosts', index, 'login'];
    if (!submits(plan))
        values.wrong(file.placeOf(path), 'a login is of no use here: the host has no role or no port (`submission`, `submissions`) for it.');
    const read = (key) => {
        const value = (0,plan_values/* withoutLineEnds */.nC)(env[host.login[key]] ?? '');
        if (value === '')
            values.wrong(file.placeOf([...path, key]), `the environment variable \`${host.login[key]}\` is empty or not set.`);
        return value;
    };
    return { username: read('username-env'), password: read('password-env') };
}
/** The sender domains of the hosts, each with those that send for it. */
function domainsOf(planned) {
    const domains = new Map();
    for (const { host, senderDomains, dkimSelectors, source } of planned)
        for (const domain of senderDomains) {
            const known = domains.get(domain) ?? { domain, source, hosts: [], selectors: new Set() };
            domains.set(domain, known);
            known.hosts.push(host);
            for (const selector of dkimSelectors)
                known.selectors.add(selector);
        }
    return [...domains.values()].map(({ selectors, ...plan }) => ({ ...plan, dkimSelectors: [...selectors] }));
}
const unique = (many) => [...new Set(many)];


/***/ }),

/***/ 24664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readHosts),
/* harmony export */   w: () => (/* binding */ privateAddress)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40135);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6824);
/* harmony import */ var _input_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34679);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83527);





/**
 * The hosts of the input `hosts`, entries of one expected FQDN merged, in the order of their first mention.
 * Mistakes are collected in `values`.
 */
function readHosts(values, treatAsPublic) {
    const items = values.items('hosts');
    if (items.length === 0)
        values.wrong(values.placeOf('hosts'), `no host is given: name at least one, e.g. \`mail.example.com\`, or write \`${_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG */ .P}\`.`);
    const expected = readExpected(values, items.length);
    const hosts = new Map();
    for (const item of items) {
        const named = readItem(values, item, expected, treatAsPublic);
        if (named)
            merge(values, hosts, named, item);
    }
    return [...hosts.values()].map((host) => ({ ...host, declared: [...new Set(host.declared)] }));
}
function readExpected(values, count) {
    if (!values.given('expected-fqdn'))
        return undefined;
    const place = values.placeOf('expected-fqdn');
    if (count > 1)
        values.wrong(place, 'expected-fqdn is for a single host: with several, write `target = expected FQDN` in hosts.');
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .toDomain */ .Wy)(values.text('expected-fqdn'));
    if (name === undefined)
        values.wrong(place, notAName(values.text('expected-fqdn')));
    return name;
}
function readItem(values, { text, line, place }, expected, treatAsPublic) {
    const [left = '', right, ...rest] = text.split('=').map((part) => part.trim());
    if (rest.length > 0 || right === '' || left === '') {
        values.wrong(place, `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is not a host: write \`FQDN\`, \`address = FQDN\` or \`FQDN = expected FQDN\`.`);
        return undefined;
    }
    const target = readTarget(values, left, place, treatAsPublic);
    const named = right === undefined ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .toDomain */ .Wy)(right);
    if (right !== undefined && named === undefined)
        values.wrong(place, notAName(right));
    if (named !== undefined && expected !== undefined && named !== expected)
        values.wrong(place, `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} expects another name than expected-fqdn, which is \`${expected}\`.`);
    if (!target || (right !== undefined && named === undefined))
        return undefined;
    const own = 'name' in target ? target.name : undefined;
    const host = named ?? expected ?? own;
    if (host === undefined) {
        if (!values.given('expected-fqdn'))
            values.wrong(place, nameless(left));
        return undefined;
    }
    return {
        host,
        source: { file: 'hosts', line },
        ...(own !== undefined && own !== host && { target: own }),
        declared: 'address' in target ? [target.address] : [],
    };
}
function readTarget(values, text, place, treatAsPublic) {
    if (!(0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(text)) {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .toDomain */ .Wy)(text);
        if (name === undefined)
            values.wrong(place, `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is neither an address nor a fully qualified domain name, like \`mail.example.com\`.`);
        return name === undefined ? undefined : { name };
    }
    const problem = privateAddress(text, treatAsPublic);
    if (problem === undefined)
        return { address: ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(text).toString() };
    values.wrong(place, problem);
    return undefined;
}
/** Why an address is not dialled, if it is not. */
function privateAddress(address, treatAsPublic) {
    if (address.includes('%'))
        return `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(address)} has a zone index, which says nothing outside one machine.`;
    const range = (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(address, treatAsPublic);
    return range === undefined
        ? undefined
        : `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(address)} is not a public address (${range}) and is not connected to; name its network in treat-as-public if it is meant.`;
}
function merge(values, hosts, named, item) {
    const earlier = hosts.get(named.host);
    if (!earlier) {
        hosts.set(named.host, named);
        return;
    }
    if (earlier.target !== undefined && named.target !== undefined && earlier.target !== named.target)
        values.wrong(item.place, `\`${named.host}\` is expected of two targets, \`${earlier.target}\` and \`${named.target}\`.`);
    earlier.target ??= named.target;
    earlier.declared.push(...named.declared);
}
const nameless = (address) => `\`${address}\` is an address without a name: write \`${address} = mail.example.com\` with the FQDN it must have, ` +
    'or give expected-fqdn where it is the only host.';
const notAName = (text) => `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} is not a fully qualified domain name, like \`mail.example.com\`.`;


/***/ }),

/***/ 83527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ toDomain),
/* harmony export */   Zi: () => (/* binding */ toSelector),
/* harmony export */   gL: () => (/* binding */ toMailbox),
/* harmony export */   lQ: () => (/* binding */ socketOf),
/* harmony export */   sW: () => (/* binding */ isPort),
/* harmony export */   zQ: () => (/* binding */ toServer)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40135);


const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/**
 * A domain name as A-labels, lower-case, without trailing dot (RFC 5890); undefined when it is not a host name of at
 * least two labels (RFC 1123 §2.1).
 */
function toDomain(text) {
    // domainToASCII reads as a URL does: it would cut at a slash and decode percent signs.
    if (/[^a-z0-9.\u0080-\u{10ffff}-]/iu.test(text))
        return undefined;
    const name = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text).replace(/\.$/, '');
    const labels = name.split('.');
    const valid = name.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label));
    return valid && !/^\d+$/.test(labels.at(-1)) ? name : undefined;
}
/** `host:port`, `[2001:db8::1]:port`, or without the port; undefined when it is neither. */
function toServer(text, defaultPort) {
    const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text);
    const host = match ? (match[1] ?? match[2]) : text;
    const port = match?.[3] === undefined ? defaultPort : Number(match[3]);
    if (!isPort(port))
        return undefined;
    if ((0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(host))
        return { host, port };
    const name = toDomain(host);
    return name === undefined || match?.[1] !== undefined ? undefined : { host: name, port };
}
/** `host:port`, as {@link toServer} reads it: an IPv6 address in brackets. */
const socketOf = ({ host, port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`;
/** A DKIM selector: labels, joined by dots (RFC 6376 §3.1), lower-case. */
function toSelector(text) {
    const selector = text.toLowerCase();
    const label = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
    return selector.length <= 200 && selector.split('.').every((part) => label.test(part)) ? selector : undefined;
}
/** Whether it is a TCP port that can be connected to. */
const isPort = (port) => Number.isInteger(port) && port >= 1 && port <= 65_535;
/** `local-part@domain` in plain form, without quotes (RFC 5321 §4.1.2); the domain in A-labels. */
function toMailbox(text) {
    const [, local = '', host = ''] = /^([^@]{1,64})@(.+)$/.exec(text) ?? [];
    const atom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/i;
    const domain = toDomain(host);
    return domain !== undefined && local.split('.').every((part) => atom.test(part)) ? `${local}@${domain}` : undefined;
}


/***/ }),

/***/ 27157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./compiled/checks/index.js + 89 modules
var checks = __webpack_require__(45167);
// EXTERNAL MODULE: ./compiled/policy/profiles.js
var profiles = __webpack_require__(90974);
// EXTERNAL MODULE: ./compiled/plan/comment.js
var comment = __webpack_require__(11238);
// EXTERNAL MODULE: ./compiled/plan/config/load.js
var load = __webpack_require__(6824);
// EXTERNAL MODULE: ./compiled/plan/host-plans.js + 3 modules
var host_plans = __webpack_require__(73244);
// EXTERNAL MODULE: ./compiled/plan/input-errors.js
var input_errors = __webpack_require__(34679);
// EXTERNAL MODULE: ./compiled/derive/block-lists.js
var block_lists = __webpack_require__(96442);
// EXTERNAL MODULE: ./compiled/derive/domain-lists.js
var domain_lists = __webpack_require__(70499);
// EXTERNAL MODULE: ./compiled/plan/names.js
var names = __webpack_require__(83527);
// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __webpack_require__(27893);
// EXTERNAL MODULE: ./compiled/plan/values.js
var plan_values = __webpack_require__(23625);
// EXTERNAL MODULE: ./compiled/plan/zones.js
var zones = __webpack_require__(26164);
;// CONCATENATED MODULE: ./compiled/plan/lists.js







/** The block lists to ask: the default ones, as a policy file and then the input `dnsbl` change them. */
function readLists(values, section) {
    const keys = { dqsKey: readKey(values, 'spamhaus-dqs-key'), abusixKey: readKey(values, 'abusix-key') };
    const known = {
        lists: new Map((0,block_lists/* defaultLists */.T2)(keys).map((list) => [list.zone, list])),
        domainLists: new Map((0,domain_lists/* defaultDomainLists */.Xo)(keys).map((list) => [list.zone, list])),
    };
    const secrets = Object.values(keys).filter((key) => key !== undefined);
    for (const changes of [changesInFile(section), changesInInput(values)]) {
        const places = new Map();
        for (const change of changes) {
            const { zone, place } = change;
            const before = places.get(zone);
            if (zone.split('.').some((label) => secrets.includes(label)))
                values.wrong(place, zones/* HOLDS_KEY */.F);
            else if (before !== undefined)
                values.wrong(place, `${(0,input_errors/* quote */.hD)(zone)} is named before, in ${before}.`);
            else
                apply(values, known, change);
            places.set(zone, place);
        }
    }
    if (keys.dqsKey)
        refuseIdleKey(values, 'spamhaus-dqs-key', known);
    if (keys.abusixKey)
        refuseIdleKey(values, 'abusix-key', known);
    return { lists: [...known.lists.values()], domainLists: [...known.domainLists.values()] };
}
/** A key without a list that is asked with it. */
function refuseIdleKey(values, name, { lists, domainLists }) {
    if (![...lists.values(), ...domainLists.values()].some(({ queryZone }) => (0,block_lists/* keyOf */.TN)(queryZone) === name))
        values.wrong(values.placeOf(name), 'this key is of no use here: every list that it opens is removed.');
}
/** The key becomes a label of the zone that is asked; letters are small, as name servers may answer them. */
function readKey(values, name) {
    const key = values.text(name).toLowerCase();
    if (key === '')
        return undefined;
    if (/^[a-z0-9]{1,63}$/.test(key))
        return key;
    values.wrong(values.placeOf(name), 'this is no key of a block list: such a key has letters and digits only.');
    return undefined;
}
function changesInFile(section) {
    const { add = [], informational = [], remove = [] } = section?.value.dnsbl ?? {};
    const changes = (key, zones, to) => zones.map((zone, index) => ({ zone, to, place: section.placeOf(['policy', 'dnsbl', key, index]) }));
    return [
        ...changes('remove', remove, 'removed'),
        ...changes('add', add, 'gating'),
        ...changes('informational', informational, 'informational'),
    ];
}
function changesInInput(values) {
    return values.items('dnsbl').flatMap(({ text, place }) => {
        const [, removed, name = '', , weight] = /^(-?)([^=]*?)\s*(=\s*(.*))?$/.exec(text) ?? [];
        const zone = (0,names/* toDomain */.Wy)(name.trim());
        const problem = (0,zones/* zoneProblem */.Y)(name.trim());
        const isValid = removed ? weight === undefined : weight === undefined || weight === 'gating';
        if (zone !== undefined && problem === undefined && isValid)
            return [{ zone, to: removed ? 'removed' : weight ? 'gating' : 'informational', place }];
        values.wrong(place, problem ?? `${(0,input_errors/* quote */.hD)(text)} is not a value of dnsbl: write \`ZONE\`, \`ZONE=gating\` or \`-ZONE\`.`);
        return [];
    });
}
function apply(values, { lists, domainLists }, { zone, to, place }) {
    if (to === 'removed') {
        // A list that answers those with a key only is not asked anyway where none is given, as in a fork.
        if (lists.delete(zone) || domainLists.delete(zone) || (0,block_lists/* listByZone */.A8)(zone).keyed)
            return;
        const zones = [...lists.keys(), ...domainLists.keys()];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(zone)} is not among the block lists: ${(0,plan_values/* inWords */.r4)(zones)}.${(0,nearest/* didYouMean */.a)(zone, zones)}`);
        return;
    }
    const gating = to === 'gating';
    const ofNames = domainLists.get(zone) ?? (0,domain_lists/* domainListByZone */.Ey)(zone);
    const ofAddresses = lists.get(zone) ?? (0,block_lists/* listByZone */.A8)(zone);
    if (ofNames)
        domainLists.set(zone, { ...ofNames, gating });
    else if (lists.has(zone) || !ofAddresses.keyed)
        lists.set(zone, { ...ofAddresses, gating });
    else
        values.wrong(place, `\`${zone}\` answers those with a key only: set \`${(0,block_lists/* keyOf */.TN)(zone)}\`.`);
}

// EXTERNAL MODULE: ./compiled/plan/paths.js
var paths = __webpack_require__(70955);
;// CONCATENATED MODULE: ./compiled/plan/mode.js

/** What the step is to do; `from` is of use for one of the modes only, and a plan has nothing to write down. */
function readMode(values) {
    const mode = values.choice('mode');
    if (mode !== 'report' && values.given('from'))
        values.wrong(values.placeOf('from'), `is read in mode \`report\` only, and the mode is \`${mode}\`.`);
    const idle = mode === 'plan' ? paths/* OUTPUT_FILES */.Y7.filter((name) => values.given(name)) : [];
    for (const name of idle)
        values.wrong(values.placeOf(name), 'is written after a run only, and the mode is `plan`, which probes nothing.');
    return mode;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
// EXTERNAL MODULE: ./compiled/plan/read-file.js
var read_file = __webpack_require__(27158);
;// CONCATENATED MODULE: ./compiled/plan/network.js






const DNS_PORT = 53;
const SMTP_PORT = 25;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?(?:-----END CERTIFICATE-----|$)/g;
/** How the network is reached: name servers, proxy, further roots. */
function readNetwork(values, files) {
    return { nameservers: readNameservers(values), proxy: readProxy(values), ca: readRoots(values, files) };
}
function readNameservers(values) {
    return values.items('nameservers').flatMap(({ text, place }) => {
        const server = (0,names/* toServer */.zQ)(text, DNS_PORT);
        if (server && (0,addresses/* isAddress */.PW)(server.host))
            return [server];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a name server: write \`address\` or \`address:port\`, IPv6 as \`[address]:port\`.`);
        return [];
    });
}
/** The value is never repeated in a message: it may hold a password. */
function readProxy(values) {
    const text = values.text('proxy');
    if (text === '')
        return undefined;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy && isSocks(proxy))
        return proxy;
    values.wrong(values.placeOf('proxy'), 'the proxy is not of the form `socks5://[user:password@]host:port`.');
    return undefined;
}
/** A path or a port 0 would do nothing. */
const isSocks = ({ protocol, hostname, port, username, password, pathname, search, hash }) => protocol === 'socks5:' &&
    hostname !== '' &&
    port !== '0' &&
    ['', '/'].includes(pathname + search + hash) &&
    isDecodable(username + password);
function isDecodable(text) {
    try {
        return decodeURIComponent(text) !== undefined;
    }
    catch {
        return false;
    }
}
function readRoots(values, files) {
    const path = values.text('ca-file');
    if (path === '')
        return [];
    const text = (0,read_file/* readFile */.T)(values, files, 'ca-file', path);
    if (text === undefined)
        return [];
    const blocks = [...text.matchAll(CERTIFICATE)];
    if (blocks.length === 0)
        values.wrong(`${path}:1`, 'there is no `-----BEGIN CERTIFICATE-----` in this file.');
    return blocks.flatMap(({ 0: pem, index }) => {
        if (isCertificate(pem))
            return [pem];
        values.wrong(`${path}:${text.slice(0, index).split('\n').length}`, 'the certificate that begins here cannot be read.');
        return [];
    });
}
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
/** Networks whose addresses count as public. */
function readTreatAsPublic(values) {
    return values.items('treat-as-public').flatMap(({ text, place }) => {
        // ipaddr.js alone would read octal and short forms.
        if ((0,addresses/* isAddress */.PW)(text.replace(/\/\d+$/, '')) && !text.includes('%') && ipaddr.isValidCIDR(text))
            return [text];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a network: write it as \`address/length\`, like \`10.0.0.0/8\`.`);
        return [];
    });
}
/** Whom to ask on port 25 when every server is silent; nobody where that is turned off. */
function readEgressControls(values) {
    const items = values.items('egress-controls');
    if (items.length === 1 && items[0].text === 'off')
        return [];
    return items.flatMap(({ text, place }) => {
        const server = (0,names/* toServer */.zQ)(text, SMTP_PORT);
        if (server)
            return [server];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a control host: write a list of \`host:port\`, or \`off\` alone.`);
        return [];
    });
}
/** A name in a signed zone, and one that a validating resolver refuses. */
function readDnssecControls(values) {
    const items = values.items('dnssec-controls');
    const [signed, broken, ...rest] = items.map(({ text }) => (0,names/* toDomain */.Wy)(text));
    if (signed !== undefined && broken !== undefined && signed !== broken && rest.length === 0)
        return { signed, broken };
    values.wrong(values.placeOf('dnssec-controls'), 'the DNSSEC controls are two names: one in a signed zone, then one whose signatures are wrong.');
    return { signed: '', broken: '' };
}
/** A name, or an address literal (RFC 5321 §4.1.3). */
function readEhloName(values) {
    const text = values.text('ehlo-name');
    if (text === '')
        return undefined;
    const [, tag, literal = ''] = /^\[(IPv6:)?([^\]%]+)\]$/i.exec(text) ?? [];
    if ((0,addresses/* isAddress */.PW)(literal) && (0,addresses/* familyOf */.Ap)(literal) === (tag ? 6 : 4))
        return text;
    const name = (0,names/* toDomain */.Wy)(text);
    if (name === undefined)
        values.wrong(values.placeOf('ehlo-name'), `${(0,input_errors/* quote */.hD)(text)} is neither a fully qualified domain name nor an address literal like \`[192.0.2.1]\` or \`[IPv6:2001:db8::1]\`.`);
    return name;
}

// EXTERNAL MODULE: ./compiled/plan/policy.js
var plan_policy = __webpack_require__(1541);
;// CONCATENATED MODULE: ./compiled/plan/plan.js













/**
 * Inputs and files → plan, or every mistake in them. Nothing is asked of the network.
 *
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, e.g. `--ports`; default the input's own
 * @param env where the configuration names variables for credentials
 */
async function makePlan(given, sources, files, env) {
    const values = (0,plan_values/* readValues */.N$)(given, sources);
    const loaded = await (0,load/* loadFiles */.a)(values, files, true);
    const treatAsPublic = readTreatAsPublic(values);
    const fleet = (0,host_plans/* readFleet */.p)({ values, file: loaded.config, broken: loaded.broken, env, treatAsPublic });
    const policy = (0,plan_policy/* readPolicy */.T4)(values, loaded);
    const plan = {
        ...fleet,
        needs: (0,profiles/* needsOf */.hN)((0,profiles/* enabledChecks */.rM)(checks/* CHECKS */.u, policy)),
        ...readLists(values, (0,plan_policy/* policySection */.U4)(loaded)),
        network: readNetwork(values, files),
        ehloName: readEhloName(values),
        relayBattery: values.choice('relay-battery'),
        smuggling: values.choice('smuggling') === 'true',
        relayRecipient: readRelayRecipient(values, fleet),
        egressControls: readEgressControls(values),
        dnssecControls: readDnssecControls(values),
        treatAsPublic,
        timeoutMs: values.integer('timeout') * 1000,
        concurrency: values.integer('concurrency'),
        retryGreylistedMs: readRetry(values) * 1000,
        policy: (0,plan_policy/* withoutElsewhere */.Hl)(policy, loaded.config?.value, fleet),
    };
    readMode(values);
    (0,comment/* readCommentInputs */.J)(values);
    (0,paths/* readOutputPaths */.mM)(values, files);
    return values.errors.length > 0 ? { errors: values.errors } : { ok: plan };
}
/** In seconds. */
function readRetry(values) {
    const seconds = values.integer('retry-greylisted');
    if (seconds > 0 && seconds >= values.integer('timeout'))
        values.wrong(values.placeOf('retry-greylisted'), `the run is over before: allowed are seconds below timeout, which is ${values.integer('timeout')}.`);
    return seconds;
}
/** A server takes mail for its own domains from everybody: there it would look like an open relay. */
function readRelayRecipient(values, { hosts }) {
    const text = values.text('relay-recipient');
    const mailbox = (0,names/* toMailbox */.gL)(text);
    if (text !== '' && mailbox === undefined)
        values.wrong(values.placeOf('relay-recipient'), `${(0,input_errors/* quote */.hD)(text)} is not a mailbox, like \`me@example.com\`.`);
    const domain = mailbox?.split('@')[1];
    if (domain === undefined)
        return undefined;
    const own = hosts
        .flatMap(({ host, senderDomains }) => [...senderDomains, ...(isWithin(host, domain) ? [domain] : [host])])
        .find((one) => isWithin(domain, one));
    if (own !== undefined)
        values.wrong(values.placeOf('relay-recipient'), `${(0,input_errors/* quote */.hD)(text)} is a mailbox of \`${own}\`, which these hosts serve: name one elsewhere, at another provider.`);
    return mailbox;
}
const isWithin = (name, domain) => name === domain || name.endsWith(`.${domain}`);


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ withoutElsewhere),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   U4: () => (/* binding */ policySection)
/* harmony export */ });
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57007);

const BUILT_IN = {
    profile: 'recommended',
    severities: {},
    waivers: [],
    failOn: 'error',
    onInconclusive: 'fail',
};
/** The section that holds: that of the file which the input `policy` names, where it has one, else of the configuration. */
function policySection({ config, policy }) {
    const file = policy?.value.policy ? policy : config;
    return file?.value.policy && { value: file.value.policy, placeOf: file.placeOf };
}
/**
 * The policy of the files, and over it what the inputs say. Waivers of several files add up.
 * @param run policy of an earlier run, which holds for what the files say nothing of
 */
function readPolicy(values, files, run = BUILT_IN) {
    const section = policySection(files)?.value;
    const base = section ? policyIn(section) : run;
    return {
        severities: base.severities,
        profile: (0,_policy_types_js__WEBPACK_IMPORTED_MODULE_0__/* .profileNamed */ .JD)(values.text('policy')) ?? base.profile,
        failOn: values.given('fail-on') ? values.choice('fail-on') : base.failOn,
        onInconclusive: values.given('on-inconclusive') ? values.choice('on-inconclusive') : base.onInconclusive,
        waivers: files.config || files.policy ? [files.config, files.policy].flatMap(waiversIn) : run.waivers,
    };
}
const policyIn = (section) => ({
    profile: section.extends ?? BUILT_IN.profile,
    severities: section.severities ?? {},
    failOn: section['fail-on'] ?? BUILT_IN.failOn,
    onInconclusive: section['on-inconclusive'] ?? BUILT_IN.onInconclusive,
});
const waiversIn = (file) => (file?.value.waivers ?? []).map((waiver, index) => ({
    ...waiver,
    source: { file: file.file, line: file.lineOf(['waivers', index]) },
}));
/** The policy without waivers of hosts and domains of the configuration that are not part of the run. */
function withoutElsewhere(policy, config, run) {
    const hosts = new Set((config?.hosts ?? []).map(({ host }) => host));
    const domains = new Set([config ?? {}, ...(config?.hosts ?? [])].flatMap((part) => part['sender-domains'] ?? []));
    for (const { host } of run.hosts)
        hosts.delete(host);
    for (const { domain } of run.domains)
        domains.delete(domain);
    const isElsewhere = ({ host = '', domain = '' }) => hosts.has(host) || domains.has(domain);
    return { ...policy, waivers: policy.waivers.filter((waiver) => !isElsewhere(waiver)) };
}


/***/ }),

/***/ 26164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ HOLDS_KEY),
/* harmony export */   Y: () => (/* binding */ zoneProblem)
/* harmony export */ });
/* harmony import */ var _derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96442);
/* harmony import */ var _input_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34679);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83527);



/** Why a zone with a key in it is not asked. */
const HOLDS_KEY = 'this seems to hold the key of a block list, which nobody may see: give it as `spamhaus-dqs-key` or `abusix-key`, and the list is asked.';
/** Why what was written must not be asked, in one sentence; what may hold a key is not repeated. */
function zoneProblem(text) {
    const zone = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .toDomain */ .Wy)(text);
    const dead = zone && (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .deadReason */ .D6)(zone);
    if (dead)
        return `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is a dead block list and is not asked: ${dead}.`;
    const isOpen = zone !== undefined && (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .listByZone */ .A8)(zone).keyed;
    // As a URL, with a letter wrong or under another domain it holds the key all the same.
    return !isOpen && /abusix|\bdq\W*spamhaus/i.test(`${text} ${zone}`) ? HOLDS_KEY : undefined;
}


/***/ })

};
