export const id = 840;
export const ids = [840];
export const modules = {

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readOutputPaths)
/* harmony export */ });
/** A report that cannot be written is told before anything is probed. */
function readOutputPaths(values, files) {
    for (const name of ['report-json', 'evidence-file']) {
        const path = values.text(name);
        if (path === '')
            continue;
        const folder = path.replace(/[^/\\]*$/, '') || '.';
        if (!files.isFolder(folder))
            values.wrong(values.placeOf(name), `\`${path}\`: there is no folder \`${folder}\`.`);
        else if (files.isFolder(path))
            values.wrong(values.placeOf(name), `\`${path}\` is a folder: name a file.`);
    }
    const [report, evidence] = [values.text('report-json'), values.text('evidence-file')];
    if (report !== '' && report === evidence)
        values.wrong(values.placeOf('evidence-file'), `\`${evidence}\` is named as report-json too.`);
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./compiled/checks/index.js + 36 modules
var checks = __webpack_require__(4955);
// EXTERNAL MODULE: ./compiled/policy/profiles.js + 1 modules
var profiles = __webpack_require__(3317);
// EXTERNAL MODULE: ./compiled/evidence/types.js
var types = __webpack_require__(4128);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(135);
;// CONCATENATED MODULE: ./compiled/plan/names.js


const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/**
 * A domain name as A-labels, lower-case, without trailing dot (RFC 5890); undefined when it is not a host name of at
 * least two labels (RFC 1123 §2.1).
 */
function toDomain(text) {
    // domainToASCII reads as a URL does: it would cut at a slash and decode percent signs.
    if (/[^a-z0-9.\u0080-\u{10ffff}-]/iu.test(text))
        return undefined;
    const name = (0,external_node_url_.domainToASCII)(text).replace(/\.$/, '');
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
    if ((0,addresses/* isAddress */.PW)(host))
        return { host, port };
    const name = toDomain(host);
    return name === undefined || match?.[1] !== undefined ? undefined : { host: name, port };
}
const isPort = (port) => Number.isInteger(port) && port >= 1 && port <= 65_535;
/** `local-part@domain` in plain form, without quotes (RFC 5321 §4.1.2); the domain in A-labels. */
function toMailbox(text) {
    const match = /^([a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@(.+)$/i.exec(text);
    const domain = match ? toDomain(match[2]) : undefined;
    return domain === undefined ? undefined : `${match[1]}@${domain}`;
}

// EXTERNAL MODULE: ./compiled/plan/values.js
var plan_values = __webpack_require__(3625);
;// CONCATENATED MODULE: ./compiled/plan/endpoints.js



const STANDARD = { 25: 'mx', 587: 'submission', 465: 'submissions' };
/** Endpoints to try: protocol to port. */
function readPorts(values) {
    const ports = {};
    for (const { text, place } of values.items('ports')) {
        const [protocol, port] = readPort(text);
        if (protocol === undefined)
            values.wrong(place, `\`${text}\` is not a value of ports: allowed are \`25\`, \`587\`, \`465\` and \`PROTOCOL=PORT\` with ${(0,plan_values/* inWords */.r)(types/* PROTOCOLS */.yv)}.`);
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
    const protocol = types/* PROTOCOLS */.yv.find((known) => known === name);
    return protocol && isPort(Number(digits)) ? [protocol, Number(digits)] : [undefined];
}
/** Credentials come in pairs, and are of use only where a submission endpoint may be. */
function readLogin(values, roles, ports) {
    const login = { username: values.secret('smtp-username'), password: values.secret('smtp-password') };
    if (login.username === '' && login.password === '')
        return undefined;
    const [given, lacking] = login.username === '' ? ['smtp-password', 'smtp-username'] : ['smtp-username', 'smtp-password'];
    const place = values.placeOf(given);
    if (login.username === '' || login.password === '') {
        values.wrong(place, `${given} is given without ${lacking}.`);
        return undefined;
    }
    if (roles.length > 0 && !roles.includes('submission'))
        values.wrong(place, `credentials are of no use here: roles is ${(0,plan_values/* inWords */.r)(roles)}, without \`submission\`.`);
    else if (ports.submission === undefined && ports.submissions === undefined)
        values.wrong(place, 'credentials are of no use here: ports has neither `submission` (587) nor `submissions` (465).');
    return login;
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./compiled/plan/hosts.js



/**
 * The hosts of the input `hosts`, entries of one expected FQDN merged, in the order of their first mention.
 * Mistakes are collected in `values`.
 */
function readHosts(values, treatAsPublic) {
    const items = values.items('hosts');
    if (items.length === 0)
        values.wrong(values.placeOf('hosts'), 'no host is given: name at least one, e.g. `mail.example.com`.');
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
    const name = toDomain(values.text('expected-fqdn'));
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
    const named = right === undefined ? undefined : toDomain(right);
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
        const name = toDomain(text);
        if (name === undefined)
            values.wrong(place, notAName(text));
        return name === undefined ? undefined : { name };
    }
    const range = (0,addresses/* rangeOf */.be)(text, treatAsPublic);
    if (range === undefined)
        return { address: ipaddr.process(text).toString() };
    values.wrong(place, `\`${text}\` is not a public address (${range}) and is not connected to; name its network in treat-as-public if it is meant.`);
    return undefined;
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

// EXTERNAL MODULE: ./compiled/derive/block-lists.js + 1 modules
var block_lists = __webpack_require__(7241);
// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __webpack_require__(7893);
;// CONCATENATED MODULE: ./compiled/plan/lists.js




/** The block lists to ask: the default ones, those that `dnsbl` adds, without those that it removes. */
function readLists(values) {
    const lists = new Map((0,block_lists/* defaultLists */.T2)({ dqsKey: readDqsKey(values) }).map((list) => [list.zone, list]));
    for (const item of values.items('dnsbl')) {
        if (item.text.startsWith('-'))
            remove(values, lists, item);
        else
            add(values, lists, item);
    }
    return [...lists.values()];
}
/** The key becomes a label of the zone that is asked. */
function readDqsKey(values) {
    const key = values.text('spamhaus-dqs-key');
    if (key === '')
        return undefined;
    if (/^[a-z0-9]{1,63}$/i.test(key))
        return key.toLowerCase();
    values.wrong(values.placeOf('spamhaus-dqs-key'), 'the Spamhaus DQS key is not one: it has letters and digits only.');
    return undefined;
}
function remove(values, lists, { text, place }) {
    const zone = text.slice(1).trim().toLowerCase();
    if (lists.delete(zone))
        return;
    const known = [...lists.keys()];
    values.wrong(place, `\`${zone}\` is not among the block lists: ${(0,plan_values/* inWords */.r)(known)}.${(0,nearest/* didYouMean */.a)(zone, known)}`);
}
function add(values, lists, { text, place }) {
    const [name = '', weight, ...rest] = text.split('=').map((part) => part.trim());
    const zone = toDomain(name);
    if (zone === undefined || rest.length > 0 || (weight !== undefined && weight !== 'gating')) {
        values.wrong(place, `\`${text}\` is not a value of dnsbl: write \`ZONE\`, \`ZONE=gating\` or \`-ZONE\`.`);
        return;
    }
    const dead = (0,block_lists/* deadReason */.D6)(zone);
    if (dead === undefined)
        lists.set(zone, { ...(lists.get(zone) ?? (0,block_lists/* listByZone */.A8)(zone)), gating: weight === 'gating' });
    else
        values.wrong(place, `\`${zone}\` is a dead block list and is not asked: ${dead}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./compiled/plan/network.js




const DNS_PORT = 53;
const SMTP_PORT = 25;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?(?:-----END CERTIFICATE-----|$)/g;
function readNetwork(values, files) {
    return { nameservers: readNameservers(values), proxy: readProxy(values), ca: readRoots(values, files) };
}
function readNameservers(values) {
    return values.items('nameservers').flatMap(({ text, place }) => {
        const server = toServer(text, DNS_PORT);
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
        const server = toServer(text, SMTP_PORT);
        if (server)
            return [server];
        values.wrong(place, `\`${text}\` is not a control host: write a list of \`host:port\`, or \`off\` alone.`);
        return [];
    });
}
/** A name, or an address literal (RFC 5321 §4.1.3). */
function readEhloName(values) {
    const text = values.text('ehlo-name');
    if (text === '')
        return undefined;
    const literal = /^\[(?:IPv6:)?([^\]]+)\]$/i.exec(text)?.[1];
    if (literal !== undefined && (0,addresses/* isAddress */.PW)(literal))
        return text;
    const name = toDomain(text);
    if (name === undefined)
        values.wrong(values.placeOf('ehlo-name'), `\`${text}\` is neither a fully qualified domain name nor an address literal like \`[192.0.2.1]\` or \`[IPv6:2001:db8::1]\`.`);
    return name;
}

// EXTERNAL MODULE: ./compiled/plan/paths.js
var paths = __webpack_require__(955);
;// CONCATENATED MODULE: ./compiled/plan/plan.js









/**
 * Inputs → plan, or every mistake in them. Nothing is asked of the network.
 *
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, e.g. `--ports`; default the input's own
 */
function makePlan(given, sources, files) {
    const values = (0,plan_values/* readValues */.N)(given, sources);
    const policy = readPolicy(values);
    const treatAsPublic = readTreatAsPublic(values);
    const plan = {
        hosts: readHostPlans(values, treatAsPublic),
        needs: (0,profiles/* needsOf */.hN)((0,profiles/* enabledChecks */.rM)(checks/* CHECKS */.u, policy.profile)),
        lists: readLists(values),
        network: readNetwork(values, files),
        ehloName: readEhloName(values),
        relayRecipient: readRelayRecipient(values),
        egressControls: readEgressControls(values),
        treatAsPublic,
        timeoutMs: values.integer('timeout') * 1000,
        concurrency: values.integer('concurrency'),
        retryGreylistedMs: values.integer('retry-greylisted') * 1000,
        policy,
    };
    values.choice('comment');
    (0,paths/* readOutputPaths */.m)(values, files);
    return values.errors.length > 0 ? { errors: values.errors } : { ok: plan };
}
/** The policy inputs alone, as `report --from` takes them; those of the run are the defaults there. */
const readPolicy = (values) => ({
    profile: values.choice('policy'),
    failOn: values.choice('fail-on'),
    onInconclusive: values.choice('on-inconclusive'),
});
function readHostPlans(values, treatAsPublic) {
    const roles = values.choices('roles');
    const ports = readPorts(values);
    const login = readLogin(values, roles, ports);
    const senderDomains = readSenderDomains(values);
    return readHosts(values, treatAsPublic).map((named) => ({
        ...named,
        roles,
        ports,
        connect: {},
        senderDomains,
        ...(login && { login }),
    }));
}
function readSenderDomains(values) {
    const domains = values.items('allowed-sender-domains').flatMap(({ text, place }) => {
        const domain = toDomain(text);
        if (domain === undefined)
            values.wrong(place, `\`${text}\` is not a domain, like \`example.com\`.`);
        return domain ?? [];
    });
    return [...new Set(domains)];
}
function readRelayRecipient(values) {
    const text = values.text('relay-recipient');
    const mailbox = toMailbox(text);
    if (text !== '' && mailbox === undefined)
        values.wrong(values.placeOf('relay-recipient'), `\`${text}\` is not a mailbox, like \`me@example.com\`.`);
    return mailbox;
}


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValues),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7878);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7893);


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
        if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamed */ .o5)(name))
            wrong(name, `there is no input \`${name}\`.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.map((input) => input.name))}`);
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
    const spec = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamed */ .o5)(name);
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
