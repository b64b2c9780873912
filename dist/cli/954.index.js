export const id = 954;
export const ids = [954];
export const modules = {

/***/ 19954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./compiled/files.js
var compiled_files = __webpack_require__(31880);
// EXTERNAL MODULE: ./compiled/net/live.js + 13 modules
var live = __webpack_require__(95388);
// EXTERNAL MODULE: ./compiled/checks/index.js + 80 modules
var checks = __webpack_require__(36721);
// EXTERNAL MODULE: ./compiled/policy/profiles.js
var profiles = __webpack_require__(90974);
// EXTERNAL MODULE: ./compiled/plan/config/load.js
var load = __webpack_require__(6824);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
// EXTERNAL MODULE: ./compiled/evidence/types/endpoint.js
var endpoint = __webpack_require__(61182);
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
            values.wrong(place, `\`${text}\` is not a value of ports: allowed are \`25\`, \`587\`, \`465\` and \`PROTOCOL=PORT\` with ${(0,plan_values/* inWords */.r)(endpoint/* PROTOCOLS */.y)}.`);
        else if (ports[protocol] !== undefined)
            values.wrong(place, `\`${text}\`: ports names ${protocol} twice.`);
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
const submits = ({ roles, ports }) => (roles.length === 0 || roles.includes('submission')) &&
    (ports.submission !== undefined || ports.submissions !== undefined);

// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
;// CONCATENATED MODULE: ./compiled/plan/hosts.js




/**
 * The hosts of the input `hosts`, entries of one expected FQDN merged, in the order of their first mention.
 * Mistakes are collected in `values`.
 */
function readHosts(values, treatAsPublic) {
    const items = values.items('hosts');
    if (items.length === 0)
        values.wrong(values.placeOf('hosts'), `no host is given: name at least one, e.g. \`mail.example.com\`, or write \`${load/* DEFAULT_CONFIG */.P}\`.`);
    const expected = readExpected(values, items.length);
    const hosts = new Map();
    for (const item of items) {
        const named = readItem(values, item, expected, treatAsPublic);
        if (named)
            merge(values, hosts, named, item);
    }
    return [...hosts.values()];
}
function readExpected(values, count) {
    if (!values.given('expected-fqdn'))
        return undefined;
    const place = values.placeOf('expected-fqdn');
    if (count > 1)
        values.wrong(place, 'expected-fqdn is for a single host: with several, write `target = expected FQDN` in hosts.');
    const name = (0,names/* toDomain */.Wy)(values.text('expected-fqdn'));
    if (name === undefined)
        values.wrong(place, notAName(values.text('expected-fqdn')));
    return name;
}
function readItem(values, { text, line, place }, expected, treatAsPublic) {
    const [left = '', right, ...rest] = text.split('=').map((part) => part.trim());
    if (rest.length > 0 || right === '' || left === '') {
        values.wrong(place, `\`${text}\` is not a host: write \`FQDN\`, \`address = FQDN\` or \`FQDN = expected FQDN\`.`);
        return undefined;
    }
    const target = readTarget(values, left, place, treatAsPublic);
    const named = right === undefined ? undefined : (0,names/* toDomain */.Wy)(right);
    if (right !== undefined && named === undefined)
        values.wrong(place, notAName(right));
    if (named !== undefined && expected !== undefined && named !== expected)
        values.wrong(place, `\`${text}\` expects another name than expected-fqdn, which is \`${expected}\`.`);
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
    if (!(0,addresses/* isAddress */.PW)(text)) {
        const name = (0,names/* toDomain */.Wy)(text);
        if (name === undefined)
            values.wrong(place, notAName(text));
        return name === undefined ? undefined : { name };
    }
    const problem = privateAddress(text, treatAsPublic);
    if (problem === undefined)
        return { address: ipaddr.process(text).toString() };
    values.wrong(place, problem);
    return undefined;
}
/** Why an address is not dialled, if it is not. */
function privateAddress(address, treatAsPublic) {
    const range = (0,addresses/* rangeOf */.be)(address, treatAsPublic);
    return range === undefined
        ? undefined
        : `\`${address}\` is not a public address (${range}) and is not connected to; name its network in treat-as-public if it is meant.`;
}
function merge(values, hosts, named, item) {
    const earlier = hosts.get(named.host);
    if (!earlier) {
        hosts.set(named.host, named);
        return;
    }
    if (earlier.target !== undefined && named.target !== undefined && earlier.target !== named.target)
        values.wrong(item.place, `\`${named.host}\` is expected of two targets, \`${earlier.target}\` and \`${named.target}\`.`);
    hosts.set(named.host, {
        ...earlier,
        ...(named.target !== undefined && { target: named.target }),
        declared: [...new Set([...earlier.declared, ...named.declared])],
    });
}
const nameless = (address) => `\`${address}\` is an address without a name: write \`${address} = mail.example.com\` with the FQDN it must have, ` +
    'or give expected-fqdn where it is the only host.';
const notAName = (text) => `\`${text}\` is not a fully qualified domain name, like \`mail.example.com\`.`;

;// CONCATENATED MODULE: ./compiled/plan/host-plans.js






/**
 * The hosts of the input `hosts` with what the file says of them; without that input, all of the file. What stands with a
 * host goes over the inputs, and these over what the file says of all.
 */
function readFleet(sources) {
    const { values, file, treatAsPublic } = sources;
    const defaults = readDefaults(values, file?.value);
    const entries = entriesIn(sources);
    const named = values.given('hosts') || !file ? readHosts(values, treatAsPublic) : [...entries.values()].map(toNamed);
    if (!values.given('hosts') && file)
        refuseInputsOfHosts(values, file);
    const planned = named.map((host) => toPlan(sources, defaults, host, entries.get(host.host)));
    if (defaults.login && planned.length > 0 && !planned.some(({ login }) => login === defaults.login))
        values.wrong(values.placeOf('smtp-username'), 'credentials are of no use here: no host is without a login of its own and has a role and a port (`submission`, `submissions`) for it.');
    return {
        hosts: planned.map(({ dkimSelectors, ...host }) => host),
        domains: domainsOf(planned),
    };
}
/** With hosts from the file alone. */
function refuseInputsOfHosts(values, { file, value }) {
    if ((value.hosts ?? []).length === 0)
        values.wrong(values.placeOf('hosts'), `no host is given: name at least one in hosts, or in \`${file}\`.`);
    if (values.given('expected-fqdn'))
        values.wrong(values.placeOf('expected-fqdn'), `the hosts of \`${file}\` are named by their expected FQDN already.`);
}
function readDefaults(values, config) {
    const domains = values.items('allowed-sender-domains').flatMap(({ text, place }) => {
        const domain = (0,names/* toDomain */.Wy)(text);
        if (domain === undefined)
            values.wrong(place, `\`${text}\` is not a domain, like \`example.com\`.`);
        return domain ?? [];
    });
    const selectors = values.items('dkim-selectors').flatMap(({ text, place }) => {
        const selector = (0,names/* toSelector */.Zi)(text);
        if (selector === undefined)
            values.wrong(place, `\`${text}\` is not a DKIM selector, like \`s2026\`.`);
        return selector ?? [];
    });
    return {
        roles: values.choices('roles'),
        ports: readPorts(values),
        senderDomains: unique(values.given('allowed-sender-domains') ? domains : (config?.['sender-domains'] ?? [])),
        dkimSelectors: unique(values.given('dkim-selectors') ? selectors : (config?.['dkim-selectors'] ?? [])),
        login: readLogin(values),
    };
}
/** By expected FQDN. */
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
            const problem = privateAddress(address, treatAsPublic);
            if (problem)
                values.wrong(place('addresses', at), problem);
        }
    }
    return entries;
}
const toNamed = ({ host: { host, target, addresses = [] }, file, line }) => ({
    host,
    source: { file, line },
    ...(target !== undefined && target !== host && { target }),
    declared: unique(addresses.map((address) => ipaddr.process(address).toString())),
});
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
    refuseIdleConnect(sources, entry);
    refuseIdleRoles(sources, plan, entry);
    const login = readOwnLogin(sources, plan, entry) ?? (!own.login && submits(plan) ? defaults.login : undefined);
    return { ...plan, ...(login && { login }) };
}
function refuseIdleConnect({ values, file }, { index, host: { connect = {}, ports } }) {
    for (const protocol of endpoint/* PROTOCOLS */.y)
        if (connect[protocol] && ports && ports[protocol] === undefined)
            values.wrong(file.placeOf(['hosts', index, 'connect', protocol]), `\`${protocol}\` has a staged server, but is not among the ports of the host.`);
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
        const message = `the role \`${role}\` cannot answer: no port is to be tried for it (${(0,plan_values/* inWords */.r)(protocols)}).`;
        if (!values.errors.some((error) => error.place === place && error.message === message))
            values.wrong(place, message);
    }
}
/** The values are never repeated. */
function readOwnLogin({ values, file, env }, plan, { host, index }) {
    if (!host.login)
        return undefined;
    const path = ['hosts', index, 'login'];
    if (!submits(plan))
        values.wrong(file.placeOf(path), 'a login is of no use here: the host has no role or no port (`submission`, `submissions`) for it.');
    const read = (key) => {
        const value = (env[host.login[key]] ?? '').replace(/^[\r\n]+|[\r\n]+$/g, '');
        if (value === '')
            values.wrong(file.placeOf([...path, key]), `the environment variable \`${host.login[key]}\` is empty or not set.`);
        return value;
    };
    return { username: read('username-env'), password: read('password-env') };
}
/** The sender domains of the hosts, each with those that send for it. */
function domainsOf(hosts) {
    const domains = new Map();
    for (const { host, senderDomains, dkimSelectors, source } of hosts)
        for (const domain of senderDomains) {
            const known = domains.get(domain) ?? { domain, source, hosts: [], dkimSelectors: [] };
            domains.set(domain, {
                ...known,
                hosts: [...known.hosts, host],
                dkimSelectors: unique([...known.dkimSelectors, ...dkimSelectors]),
            });
        }
    return [...domains.values()];
}
const unique = (many) => [...new Set(many)];

// EXTERNAL MODULE: ./compiled/plan/lists.js
var lists = __webpack_require__(53706);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./compiled/plan/network.js




const DNS_PORT = 53;
const SMTP_PORT = 25;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?(?:-----END CERTIFICATE-----|$)/g;
function readNetwork(values, files) {
    return { nameservers: readNameservers(values), proxy: readProxy(values), ca: readRoots(values, files) };
}
function readNameservers(values) {
    return values.items('nameservers').flatMap(({ text, place }) => {
        const server = (0,names/* toServer */.zQ)(text, DNS_PORT);
        if (server && (0,addresses/* isAddress */.PW)(server.host))
            return [server];
        values.wrong(place, `\`${text}\` is not a name server: write \`address\` or \`address:port\`, IPv6 as \`[address]:port\`.`);
        return [];
    });
}
/** The value is never repeated in a message: it may hold a password. */
function readProxy(values) {
    const text = values.text('proxy');
    if (text === '')
        return undefined;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy?.protocol === 'socks5:' && proxy.hostname !== '' && isDecodable(proxy.username + proxy.password))
        return proxy;
    values.wrong(values.placeOf('proxy'), 'the proxy is not of the form `socks5://[user:password@]host:port`.');
    return undefined;
}
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
    const text = files.read(path);
    if (text === undefined) {
        values.wrong(values.placeOf('ca-file'), `\`${path}\` cannot be read.`);
        return [];
    }
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
        if (ipaddr.isValidCIDR(text))
            return [text];
        values.wrong(place, `\`${text}\` is not a network: write it as \`address/length\`, like \`10.0.0.0/8\`.`);
        return [];
    });
}
function readEgressControls(values) {
    const items = values.items('egress-controls');
    if (items.length === 1 && items[0].text === 'off')
        return [];
    return items.flatMap(({ text, place }) => {
        const server = (0,names/* toServer */.zQ)(text, SMTP_PORT);
        if (server)
            return [server];
        values.wrong(place, `\`${text}\` is not a control host: write a list of \`host:port\`, or \`off\` alone.`);
        return [];
    });
}
/** A name in a signed zone, and one that a validating resolver refuses. */
function readDnssecControls(values) {
    const items = values.items('dnssec-controls');
    const [signed, broken, ...rest] = items.map(({ text }) => (0,names/* toDomain */.Wy)(text));
    if (signed !== undefined && broken !== undefined && rest.length === 0)
        return { signed, broken };
    values.wrong(values.placeOf('dnssec-controls'), 'the DNSSEC controls are two names: one in a signed zone, then one whose signatures are wrong.');
    return { signed: '', broken: '' };
}
/** A name, or an address literal (RFC 5321 §4.1.3). */
function readEhloName(values) {
    const text = values.text('ehlo-name');
    if (text === '')
        return undefined;
    const literal = /^\[(?:IPv6:)?([^\]]+)\]$/i.exec(text)?.[1];
    if (literal !== undefined && (0,addresses/* isAddress */.PW)(literal))
        return text;
    const name = (0,names/* toDomain */.Wy)(text);
    if (name === undefined)
        values.wrong(values.placeOf('ehlo-name'), `\`${text}\` is neither a fully qualified domain name nor an address literal like \`[192.0.2.1]\` or \`[IPv6:2001:db8::1]\`.`);
    return name;
}

// EXTERNAL MODULE: ./compiled/plan/paths.js
var paths = __webpack_require__(70955);
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
    const values = (0,plan_values/* readValues */.N)(given, sources);
    const loaded = await (0,load/* loadFiles */.a)(values, files, true);
    const treatAsPublic = readTreatAsPublic(values);
    // With a file that cannot be read, nobody can tell whether there is a host.
    const fleet = loaded.broken && !values.given('hosts')
        ? { hosts: [], domains: [] }
        : readFleet({ values, file: loaded.config, env, treatAsPublic });
    const policy = (0,plan_policy/* readPolicy */.T)(values, loaded);
    const plan = {
        ...fleet,
        needs: (0,profiles/* needsOf */.hN)((0,profiles/* enabledChecks */.rM)(checks/* CHECKS */.u, policy)),
        ...(0,lists/* readLists */.q)(values, (0,plan_policy/* policySection */.U)(loaded)),
        network: readNetwork(values, files),
        ehloName: readEhloName(values),
        relayBattery: values.choice('relay-battery'),
        smuggling: values.text('smuggling') === 'true',
        relayRecipient: readRelayRecipient(values, fleet),
        egressControls: readEgressControls(values),
        dnssecControls: readDnssecControls(values),
        treatAsPublic,
        timeoutMs: values.integer('timeout') * 1000,
        concurrency: values.integer('concurrency'),
        retryGreylistedMs: values.integer('retry-greylisted') * 1000,
        policy: {
            ...policy,
            waivers: policy.waivers.filter((waiver) => !isElsewhere(waiver, loaded.config?.value, fleet)),
        },
    };
    values.choice('smuggling');
    values.choice('comment');
    (0,paths/* readOutputPaths */.m)(values, files);
    return values.errors.length > 0 ? { errors: values.errors } : { ok: plan };
}
/** A waiver of a host or a domain of the file that is not part of this run. */
function isElsewhere({ host, domain }, config, { hosts, domains }) {
    const inFile = config?.hosts ?? [];
    const domainsInFile = [
        ...inFile.flatMap((one) => one['sender-domains'] ?? []),
        ...(config?.['sender-domains'] ?? []),
    ];
    return ((inFile.some((one) => one.host === host) && !hosts.some((one) => one.host === host)) ||
        (domainsInFile.some((one) => one === domain) && !domains.some((one) => one.domain === domain)));
}
/** A server takes mail for its own domains from everybody: there it would look like an open relay. */
function readRelayRecipient(values, { hosts }) {
    const text = values.text('relay-recipient');
    const mailbox = (0,names/* toMailbox */.gL)(text);
    if (text !== '' && mailbox === undefined)
        values.wrong(values.placeOf('relay-recipient'), `\`${text}\` is not a mailbox, like \`me@example.com\`.`);
    const domain = mailbox?.split('@')[1];
    if (domain === undefined)
        return undefined;
    const own = hosts
        .flatMap(({ host, senderDomains }) => [...senderDomains, ...(isWithin(host, domain) ? [domain] : [host])])
        .find((one) => isWithin(domain, one));
    if (own !== undefined)
        values.wrong(values.placeOf('relay-recipient'), `\`${text}\` is a mailbox of \`${own}\`, which these hosts serve: name one elsewhere, at another provider.`);
    return mailbox;
}
const isWithin = (name, domain) => name === domain || name.endsWith(`.${domain}`);

// EXTERNAL MODULE: ./compiled/preflight.js + 40 modules
var preflight = __webpack_require__(50354);
// EXTERNAL MODULE: ./compiled/cli/deliver.js + 6 modules
var deliver = __webpack_require__(69162);
// EXTERNAL MODULE: ./compiled/plan/inputs.js
var inputs = __webpack_require__(77878);
// EXTERNAL MODULE: ./compiled/cli/arguments.js
var cli_arguments = __webpack_require__(67298);
// EXTERNAL MODULE: ./compiled/cli/environment.js
var environment = __webpack_require__(81755);
;// CONCATENATED MODULE: ./compiled/cli/inputs.js



/** Arguments of `check`, over the environment. Hosts named as arguments and by `--hosts` are one list. */
function readInputs(argv, env) {
    const { options, positionals } = (0,cli_arguments/* parse */.q)(argv, SHELL_OPTIONS);
    const values = (0,environment/* fromEnvironment */.A)(env);
    const sources = new Map([...values.keys()].map((name) => [name, (0,environment/* environmentName */.V)(name)]));
    for (const [name, value] of options) {
        values.set(name, value);
        sources.set(name, `--${name}`);
    }
    if (positionals.length > 0) {
        values.set('hosts', [...positionals, ...(options.has('hosts') ? [options.get('hosts')] : [])].join('\n'));
        sources.set('hosts', 'hosts');
    }
    return { values: Object.fromEntries(values), sources: Object.fromEntries(sources) };
}
const SHELL_OPTIONS = inputs/* INPUTS */.m.filter((input) => !input.actionOnly).map(({ name }) => name);

// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(55592);
// EXTERNAL MODULE: ./compiled/cli/probe.js + 1 modules
var probe = __webpack_require__(58716);
;// CONCATENATED MODULE: ./compiled/cli/check.js








/** `check HOST… [options]` */
async function run(argv, io) {
    const { values, sources } = readInputs(argv, io.env);
    const planned = await makePlan((0,deliver/* withoutStdout */.GM)(values), sources, compiled_files/* liveFiles */.U, io.env);
    if ('errors' in planned)
        throw (0,cli_io/* usage */.CI)(...planned.errors.map(({ place, message }) => `${place}: ${message}`));
    const plan = planned.ok;
    const evidence = await (0,probe/* probe */.d)(plan, (0,live/* liveNetwork */.v)(plan.network), io);
    const report = (0,preflight/* reportOf */.E)(evidence, plan.policy);
    const files = { reportJson: values['report-json'], evidenceFile: values['evidence-file'] };
    return (0,deliver/* deliver */.cK)({ report, evidence, policy: plan.policy, files }, io);
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   a: () => (/* binding */ loadFiles)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27893);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3818);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23625);



/** Read when it is there and the input `config` names no other. */
const DEFAULT_CONFIG = '.github/smtp-preflight.yml';
/** @param implied whether the default file is read without being named */
async function loadFiles(values, files, implied) {
    const before = values.errors.length;
    const config = await load(values, files, 'config', pathOfConfig(values, files, implied), (reader) => reader.readConfig);
    const policy = await load(values, files, 'policy', pathOfPolicy(values), (reader) => reader.readPolicyFile);
    return { config, policy, broken: values.errors.length > before };
}
function pathOfConfig(values, files, implied) {
    if (values.given('config'))
        return values.text('config');
    return implied && files.read(DEFAULT_CONFIG) !== undefined ? DEFAULT_CONFIG : undefined;
}
/** What the input `policy` holds where it is not the name of a profile. */
function pathOfPolicy(values) {
    const text = values.text('policy');
    if (text === '' || _types_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILES */ .jI.some((profile) => profile === text))
        return undefined;
    if (/[./\\]/.test(text))
        return text;
    values.wrong(values.placeOf('policy'), `\`${text}\` is not a value of policy: allowed are ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILES */ .jI)}, and the path of a YAML file.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, _types_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILES */ .jI)}`);
    return undefined;
}
/** The libraries are loaded for a file only: most runs have none. */
async function load(values, files, input, path, pick) {
    if (path === undefined)
        return undefined;
    const text = files.read(path);
    if (text === undefined) {
        values.wrong(values.placeOf(input), `\`${path}\` cannot be read.`);
        return undefined;
    }
    const result = pick(await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 80598)))(text, path);
    if ('ok' in result)
        return result.ok;
    for (const { place, message } of result.errors)
        values.wrong(place, message);
    return undefined;
}


/***/ }),

/***/ 53706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ zoneProblem),
/* harmony export */   q: () => (/* binding */ readLists)
/* harmony export */ });
/* harmony import */ var _derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96442);
/* harmony import */ var _derive_domain_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70499);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83527);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27893);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23625);





/** The block lists to ask: the default ones, as a policy file and then the input `dnsbl` change them. */
function readLists(values, section) {
    const keys = { dqsKey: readKey(values, 'spamhaus-dqs-key'), abusixKey: readKey(values, 'abusix-key') };
    const known = {
        lists: new Map((0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLists */ .T2)(keys).map((list) => [list.zone, list])),
        domainLists: new Map((0,_derive_domain_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultDomainLists */ .Xo)(keys).map((list) => [list.zone, list])),
    };
    for (const change of [...changesInFile(section), ...changesInInput(values)])
        apply(values, known, change);
    return { lists: [...known.lists.values()], domainLists: [...known.domainLists.values()] };
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
        if (text.startsWith('-'))
            return [{ zone: text.slice(1).trim().toLowerCase(), to: 'removed', place }];
        const [name = '', weight, ...rest] = text.split('=').map((part) => part.trim());
        const zone = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .toDomain */ .Wy)(name);
        const problem = zoneProblem(zone);
        if (zone !== undefined && problem === undefined && rest.length === 0 && (!weight || weight === 'gating'))
            return [{ zone, to: weight ? 'gating' : 'informational', place }];
        values.wrong(place, problem ?? `\`${text}\` is not a value of dnsbl: write \`ZONE\`, \`ZONE=gating\` or \`-ZONE\`.`);
        return [];
    });
}
/** Why a zone must not be asked, in one sentence; a name that may hold a key is not repeated. */
function zoneProblem(zone) {
    if (zone === undefined)
        return undefined;
    const dead = (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .deadReason */ .D6)(zone);
    if (dead !== undefined)
        return `\`${zone}\` is a dead block list and is not asked: ${dead}.`;
    const key = (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(zone);
    return key === undefined || (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .listByZone */ .A8)(zone).keyed
        ? undefined
        : `this list answers those with a key only: give the key as \`${key}\`, which is kept secret, and the list is asked.`;
}
function apply(values, { lists, domainLists }, { zone, to, place }) {
    if (to === 'removed') {
        if (lists.delete(zone) || domainLists.delete(zone))
            return;
        const zones = [...lists.keys(), ...domainLists.keys()];
        values.wrong(place, `\`${zone}\` is not among the block lists: ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r)(zones)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(zone, zones)}`);
        return;
    }
    const gating = to === 'gating';
    const ofNames = domainLists.get(zone) ?? (0,_derive_domain_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .domainListByZone */ .Ey)(zone);
    const ofAddresses = lists.get(zone) ?? (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .listByZone */ .A8)(zone);
    if (ofNames)
        domainLists.set(zone, { ...ofNames, gating });
    else if (lists.has(zone) || !ofAddresses.keyed)
        lists.set(zone, { ...ofAddresses, gating });
    else
        values.wrong(place, `\`${zone}\` answers those with a key only: set \`${(0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(zone)}\`.`);
}


/***/ }),

/***/ 83527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ toDomain),
/* harmony export */   Zi: () => (/* binding */ toSelector),
/* harmony export */   gL: () => (/* binding */ toMailbox),
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
/** A DKIM selector: labels, joined by dots (RFC 6376 §3.1), lower-case. */
function toSelector(text) {
    const selector = text.toLowerCase();
    const label = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
    return selector.length <= 200 && selector.split('.').every((part) => label.test(part)) ? selector : undefined;
}
const isPort = (port) => Number.isInteger(port) && port >= 1 && port <= 65_535;
/** `local-part@domain` in plain form, without quotes (RFC 5321 §4.1.2); the domain in A-labels. */
function toMailbox(text) {
    const match = /^([a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@(.+)$/i.exec(text);
    const domain = match ? toDomain(match[2]) : undefined;
    return domain === undefined ? undefined : `${match[1]}@${domain}`;
}


/***/ }),

/***/ 70955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readOutputPaths)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6824);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3818);


/**
 * A report that cannot be written, or that would be written over a file of this run, is told before anything is probed.
 *
 * @param more files that are read and named by no input
 */
function readOutputPaths(values, files, more = []) {
    const taken = new Map([...readIn(values), ...more].map(({ name, path }) => [files.real(path), name]));
    for (const name of ['report-json', 'evidence-file']) {
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
        { name: 'policy', path: _types_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILES */ .jI.some((profile) => profile === policy) ? '' : policy },
    ].filter(({ path }) => path !== '');
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   U: () => (/* binding */ policySection)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3818);

const BUILT_IN = {
    profile: 'recommended',
    severities: {},
    waivers: [],
    failOn: 'error',
    onInconclusive: 'fail',
};
/** The section that holds: a file that the input `policy` names stands for that of the configuration. */
function policySection({ config, policy }) {
    const file = policy ?? config;
    return file?.value.policy && { value: file.value.policy, placeOf: file.placeOf };
}
/**
 * The policy of the files, and over it what the inputs say.
 * @param run policy of an earlier run, which holds where no file is given
 */
function readPolicy(values, files, run = BUILT_IN) {
    const base = files.config || files.policy ? policyIn(files) : run;
    return {
        ...base,
        profile: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.find((profile) => profile === values.text('policy')) ?? base.profile,
        failOn: values.given('fail-on') ? values.choice('fail-on') : base.failOn,
        onInconclusive: values.given('on-inconclusive') ? values.choice('on-inconclusive') : base.onInconclusive,
    };
}
function policyIn(files) {
    const section = policySection(files)?.value;
    return {
        profile: section?.extends ?? BUILT_IN.profile,
        severities: section?.severities ?? {},
        waivers: [files.config, files.policy].flatMap(waiversIn),
        failOn: section?.['fail-on'] ?? BUILT_IN.failOn,
        onInconclusive: section?.['on-inconclusive'] ?? BUILT_IN.onInconclusive,
    };
}
const waiversIn = (file) => (file?.value.waivers ?? []).map((waiver, index) => ({
    ...waiver,
    source: { file: file.file, line: file.lineOf(['waivers', index]) },
}));


/***/ }),

/***/ 23625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValues),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77878);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27893);


/**
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, where that differs
 */
function readValues(given, sources) {
    const errors = [];
    const placeOf = (name) => sources[name] ?? name;
    const wrong = (place, message) => void errors.push({ place, message });
    const isGiven = (name) => (given[name] ?? '').trim() !== '';
    const raw = (name) => (isGiven(name) ? given[name] : (specOf(name).default ?? ''));
    const text = (name) => raw(name).trim();
    const items = (name) => splitList(raw(name), placeOf(name));
    for (const name of Object.keys(given))
        if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamed */ .o)(name))
            wrong(name, `there is no input \`${name}\`.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.map((input) => input.name))}`);
    const allowed = (place, word, { name, values = [] }) => {
        if (values.includes(word))
            return true;
        wrong(place, `\`${word}\` is not a value of ${name}: allowed are ${inWords(values)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(word, values)}`);
        return false;
    };
    return {
        errors,
        wrong,
        placeOf,
        given: isGiven,
        text,
        items,
        secret: (name) => raw(name).replace(/^[\r\n]+|[\r\n]+$/g, ''),
        choice(name) {
            const word = text(name);
            const spec = specOf(name);
            return (allowed(placeOf(name), word, spec) ? word : spec.default);
        },
        integer(name) {
            const [least, most] = specOf(name).range;
            const word = text(name);
            const number = Number(word);
            if (/^\d+$/.test(word) && number >= least && number <= most)
                return number;
            wrong(placeOf(name), `\`${word}\` is not a value of ${name}: allowed are whole numbers from ${least} to ${most}.`);
            return least;
        },
        choices(name) {
            const words = items(name).filter((item) => allowed(item.place, item.text, specOf(name)));
            return [...new Set(words.map((item) => item.text))];
        },
    };
}
function specOf(name) {
    const spec = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamed */ .o)(name);
    if (!spec)
        throw new Error(`no input ${name}`);
    return spec;
}
/** Entries by line or comma; `#` starts a comment at the start of a line or after white space. */
function splitList(value, place) {
    const lines = value.split(/\r\n|\r|\n/);
    return lines.flatMap((content, index) => content
        .replace(/(^|\s)#.*$/, '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => ({ text: part, line: index + 1, place: lines.length > 1 ? `${place}:${index + 1}` : place })));
}
const inWords = (words) => words.map((word) => `\`${word}\``).join(', ');


/***/ })

};
