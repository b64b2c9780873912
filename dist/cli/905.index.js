export const id = 905;
export const ids = [905];
export const modules = {

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./compiled/derive/block-lists.js
var block_lists = __webpack_require__(96442);
// EXTERNAL MODULE: ./compiled/evidence/types/endpoint.js
var endpoint = __webpack_require__(61182);
// EXTERNAL MODULE: ./compiled/gather/endpoints.js
var endpoints = __webpack_require__(94741);
// EXTERNAL MODULE: ./node_modules/reflect-metadata/Reflect.js
var Reflect = __webpack_require__(80477);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/@peculiar/x509/build/x509.cjs.js
var x509_cjs = __webpack_require__(8927);
;// CONCATENATED MODULE: ./compiled/demo/authority.js
// This import has an effect that @peculiar/x509 depends on: load this module lazily, it is not part of a normal run.




const DAY_MS = 86_400_000;
const ALGORITHMS = {
    p256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
    rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 },
};
/** A root certificate authority that lives as long as the process. */
async function mintAuthority(name) {
    const keys = await makeKeys('p256');
    const certificate = await create({
        subject: name,
        issuer: name,
        keys,
        signer: keys,
        extensions: authorityExtensions(),
    });
    return authorityOf({ name, keys, cert: certificate, intermediates: '' });
}
/** A certificate that nobody vouches for. */
async function selfSigned(request) {
    const keys = await makeKeys(request.keyType);
    const name = request.names[0];
    const cert = await create({
        subject: name,
        issuer: name,
        keys,
        signer: keys,
        extensions: leafExtensions(request),
        ...request,
    });
    return { key: await privateKeyOf(keys), cert, chain: cert };
}
function authorityOf(issuer) {
    return {
        cert: issuer.cert,
        async issue(request) {
            const keys = await makeKeys(request.keyType);
            const cert = await create({
                subject: request.names[0],
                issuer: issuer.name,
                keys,
                signer: issuer.keys,
                extensions: leafExtensions(request),
                ...request,
            });
            return { key: await privateKeyOf(keys), cert, chain: cert + issuer.intermediates };
        },
        async subordinate(name) {
            const keys = await makeKeys('p256');
            const extensions = authorityExtensions();
            const cert = await create({ subject: name, issuer: issuer.name, keys, signer: issuer.keys, extensions });
            return authorityOf({ name, keys, cert, intermediates: cert + issuer.intermediates });
        },
    };
}
async function create(to) {
    const certificate = await x509_cjs/* X509CertificateGenerator */.Jy.create({
        serialNumber: `01${(0,external_node_crypto_.randomBytes)(15).toString('hex')}`,
        subject: [{ CN: [to.subject] }],
        issuer: [{ CN: [to.issuer] }],
        publicKey: to.keys.publicKey,
        signingKey: to.signer.privateKey,
        signingAlgorithm: to.signer.privateKey.algorithm.name === 'ECDSA' ? ALGORITHMS.p256 : ALGORITHMS.rsa,
        notBefore: to.notBefore ?? new Date(Date.now() - DAY_MS),
        notAfter: to.notAfter ?? new Date(Date.now() + 90 * DAY_MS),
        extensions: to.extensions,
    });
    return `${certificate.toString('pem')}\n`;
}
const authorityExtensions = () => [
    new x509_cjs/* BasicConstraintsExtension */.WA(true, undefined, true),
    new x509_cjs/* KeyUsagesExtension */.hy(x509_cjs/* KeyUsageFlags */.Ob.keyCertSign | x509_cjs/* KeyUsageFlags */.Ob.cRLSign, true),
];
const leafExtensions = ({ names }) => [
    new x509_cjs/* BasicConstraintsExtension */.WA(false, undefined, true),
    new x509_cjs/* KeyUsagesExtension */.hy(x509_cjs/* KeyUsageFlags */.Ob.digitalSignature | x509_cjs/* KeyUsageFlags */.Ob.keyEncipherment, true),
    new x509_cjs/* ExtendedKeyUsageExtension */.j6([x509_cjs/* ExtendedKeyUsage */.CD.serverAuth]),
    new x509_cjs/* SubjectAlternativeNameExtension */.Wx(names.map((value) => ({ type: (0,external_node_net_.isIP)(value) ? 'ip' : 'dns', value }))),
];
const makeKeys = (type = 'p256') => external_node_crypto_.webcrypto.subtle.generateKey(ALGORITHMS[type], true, ['sign', 'verify']);
const privateKeyOf = async ({ privateKey }) => {
    const der = await external_node_crypto_.webcrypto.subtle.exportKey('pkcs8', privateKey);
    return `${x509_cjs/* PemConverter */.v6.encode(der, 'PRIVATE KEY')}\n`;
};

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(14894);
;// CONCATENATED MODULE: ./compiled/demo/dns-server.js



const TYPES = ['A', 'AAAA', 'PTR', 'CNAME', 'NS', 'MX', 'TXT'];
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 };
/** RFC 1035 §4.1.1: AA, TC, RD, RA. */
const FLAGS = { authoritative: 0x400, truncated: 0x200, desired: 0x100, available: 0x80 };
const TTL_S = 60;
const PORT_ATTEMPTS = 10;
/** Answers for every name there is, from `zone`, over UDP and TCP on one free port of 127.0.0.1. */
async function startDnsServer(zone) {
    const host = '127.0.0.1';
    const sockets = new Set();
    const { tcp, udp, port } = await bindBoth(host);
    udp.on('message', (message, { port: to, address }) => {
        const response = respond(zone, message, 'udp');
        if (response)
            udp.send(response, to, address);
    });
    tcp.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
        answerStream(zone, socket);
    });
    return {
        host,
        port,
        async stop() {
            for (const socket of sockets)
                socket.destroy();
            await Promise.all([
                new Promise((resolve) => udp.close(() => resolve())),
                new Promise((resolve) => tcp.close(() => resolve())),
            ]);
        },
    };
}
/** `9.2.0.192.in-addr.arpa` of 192.0.2.9; behind it another zone for block lists. */
const reversedIpv4 = (address, zone = 'in-addr.arpa') => `${address.split('.').reverse().join('.')}.${zone}`;
async function bindBoth(host) {
    for (let attempt = 1;; attempt++) {
        const tcp = (0,external_node_net_.createServer)();
        await new Promise((resolve, reject) => tcp.once('error', reject).listen(0, host, resolve));
        const { port } = tcp.address();
        const udp = (0,external_node_dgram_.createSocket)('udp4');
        try {
            await new Promise((resolve, reject) => udp.once('error', reject).bind(port, host, resolve));
            return { tcp, udp, port };
        }
        catch (error) {
            // The port of the TCP server may be taken for UDP.
            udp.close();
            tcp.close();
            if (attempt === PORT_ATTEMPTS)
                throw error;
        }
    }
}
/** RFC 1035 §4.2.2: each message behind its length in two octets. */
function answerStream(zone, socket) {
    let pending = Buffer.alloc(0);
    socket.on('data', (chunk) => {
        pending = Buffer.concat([pending, chunk]);
        while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
            const end = 2 + pending.readUInt16BE(0);
            const response = respond(zone, pending.subarray(2, end), 'tcp');
            pending = pending.subarray(end);
            if (!response)
                continue;
            const length = Buffer.alloc(2);
            length.writeUInt16BE(response.length);
            socket.write(Buffer.concat([length, response]));
        }
    });
}
function respond(zone, message, transport) {
    const query = decoded(message);
    const question = query?.questions?.[0];
    if (!query || !question || zone[question.name.toLowerCase()] === 'silent')
        return undefined;
    const { rcode, answers } = resolve(zone, question);
    const opt = query.additionals?.find((record) => record.type === 'OPT');
    const response = (flags, sent) => (0,dns_packet.encode)({
        type: 'response',
        id: query.id,
        flags: FLAGS.authoritative | FLAGS.available | FLAGS.desired | RCODES[rcode] | flags,
        questions: [question],
        answers: sent,
        additionals: opt ? [opt] : [],
    });
    const whole = response(0, answers);
    const room = opt?.type === 'OPT' ? Math.max(512, opt.udpPayloadSize) : 512;
    return transport === 'udp' && whole.length > room ? response(FLAGS.truncated, []) : whole;
}
function decoded(message) {
    try {
        return (0,dns_packet.decode)(message);
    }
    catch {
        return undefined;
    }
}
/** The answer of a resolver: CNAMEs are followed (RFC 1034 §4.3.2), a loop of them ends where it closes. */
function resolve(zone, { name, type }, seen = []) {
    const key = name.toLowerCase();
    const entry = zone[key];
    if (typeof entry === 'string')
        return { rcode: entry === 'silent' ? 'SERVFAIL' : entry, answers: [] };
    if (!entry)
        return { rcode: hasNamesBelow(zone, key) ? 'NOERROR' : 'NXDOMAIN', answers: [] };
    const answers = recordsOf(name, type, entry);
    const target = entry.CNAME?.[0];
    if (!target || type === 'CNAME' || answers.length > 0)
        return { rcode: 'NOERROR', answers };
    const alias = recordsOf(name, 'CNAME', entry);
    if (seen.includes(key))
        return { rcode: 'NOERROR', answers: [] };
    const rest = resolve(zone, { name: target, type }, [...seen, key]);
    return { rcode: rest.rcode, answers: [...alias, ...rest.answers] };
}
/** RFC 8020: a name with names below it exists. */
const hasNamesBelow = (zone, name) => Object.keys(zone).some((other) => other.endsWith(`.${name}`));
function recordsOf(name, type, entry) {
    const known = TYPES.find((candidate) => candidate === type);
    const values = (known && entry[known]) ?? [];
    return values.map((value) => {
        if (known === 'TXT')
            return { name, type: 'TXT', ttl: TTL_S, data: value };
        if (known !== 'MX')
            return { name, type: known, ttl: TTL_S, data: value };
        const [preference, exchange = ''] = value.split(' ');
        return { name, type: 'MX', ttl: TTL_S, data: { preference: Number(preference), exchange } };
    });
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./compiled/demo/smtp-rules.js
/** Why this recipient is refused; undefined when it is taken. */
function refusalOf(reversePath, path, user, options) {
    // A source route is stripped (RFC 5321 §4.1.1.3).
    const recipient = path.replace(/^@[^:]*:/, '');
    if (domainOf(recipient).endsWith('.invalid'))
        return `550 5.1.2 <${recipient}>: Domain not found`;
    if (user && !maySendAs(reversePath, user, options))
        return `553 5.7.1 <${reversePath}>: Sender address rejected: not owned by user ${user}`;
    if (!user && !options.domains.includes(domainOf(recipient)) && !relaysFor(reversePath, options))
        return `554 5.7.1 <${path}>: Relay access denied`;
    if (options.domains.includes(domainOf(recipient)) && !hasMailbox(recipient, options))
        return `550 5.1.1 <${recipient}>: User unknown`;
    if (!user && options.domains.includes(domainOf(reversePath)) && !relaysFor(reversePath, options))
        return `550 5.7.1 <${reversePath}>: Sender address rejected: own domain, but no login`;
    return options.greylist ? '450 4.2.0 Greylisted, please come again later' : undefined;
}
const domainOf = (address) => address.slice(address.lastIndexOf('@') + 1);
const hasMailbox = (address, { users = {} }) => /^(postmaster|abuse)@/.test(address) || Object.keys(users).includes(address);
function maySendAs(reversePath, user, { senderCheck = 'own-address' }) {
    const allowed = {
        'own-address': reversePath === user,
        'own-domain': domainOf(reversePath) === domainOf(user),
        none: true,
    };
    return allowed[senderCheck];
}
function relaysFor(reversePath, { relay = 'closed', domains }) {
    const relays = {
        closed: false,
        open: true,
        'until-data': true,
        'by-null-sender': reversePath === '',
        'by-own-sender': domains.includes(domainOf(reversePath)),
    };
    return relays[relay];
}

;// CONCATENATED MODULE: ./compiled/demo/smtp-dialogue.js

/** The server's side of a dialogue: no I/O. */
function dialogue(options, secure) {
    let state = { secure, greeted: false, recipients: [] };
    return {
        greeting: `220 ${options.banner ?? `${options.hostname} ESMTP`}`,
        answer(line) {
            const { expecting } = state;
            state.expecting = undefined;
            if (expecting)
                return expecting(line);
            const [, verb = '', argument = ''] = /^(\S*)\s*(.*)$/.exec(line) ?? [];
            const handler = HANDLERS[verb.toUpperCase()];
            return handler ? handler(state, options, argument) : said('500 5.5.2 Command not recognized');
        },
        messageEnded() {
            forgetTransaction(state);
            return said('250 2.0.0 Taken and thrown away');
        },
        secured() {
            state = { secure: true, greeted: false, recipients: [] };
        },
    };
}
const HANDLERS = {
    EHLO: (state, options) => {
        forgetTransaction(state);
        state.greeted = true;
        const lines = [options.hostname, ...keywords(state, options)];
        return said(lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n'));
    },
    HELO: (state, options) => {
        forgetTransaction(state);
        state.greeted = true;
        return said(`250 ${options.hostname}`);
    },
    STARTTLS: (state, options) => state.secure || options.starttls === 'missing'
        ? said('502 5.5.1 STARTTLS is not available')
        : { reply: '220 2.0.0 Ready to start TLS', next: 'starttls' },
    AUTH: authenticate,
    MAIL: (state, options, argument) => {
        const path = /^FROM:\s*<([^<>]*)>/i.exec(argument)?.[1];
        if (!state.greeted)
            return said('503 5.5.1 EHLO first');
        if (state.reversePath !== undefined)
            return said('503 5.5.1 Nested MAIL');
        if (path === undefined)
            return said('501 5.5.4 Syntax: MAIL FROM:<address>');
        if (options.service === 'submission' && !state.user && options.relay !== 'open')
            return said(state.secure ? '530 5.7.0 Authentication required' : '530 5.7.0 Must issue a STARTTLS command first');
        state.reversePath = path.toLowerCase();
        return said('250 2.1.0 Ok');
    },
    RCPT: (state, options, argument) => {
        const path = /^TO:\s*<([^<>]+)>/i.exec(argument)?.[1];
        if (state.reversePath === undefined)
            return said('503 5.5.1 MAIL first');
        if (path === undefined)
            return said('501 5.5.4 Syntax: RCPT TO:<address>');
        const refusal = refusalOf(state.reversePath, path.toLowerCase(), state.user, options);
        if (refusal)
            return said(refusal);
        state.recipients.push(path);
        return said('250 2.1.5 Ok');
    },
    DATA: (state, options) => {
        if (state.recipients.length === 0)
            return said('503 5.5.1 RCPT first');
        if (options.relay === 'until-data' && !state.user)
            return said('554 5.7.1 Relay access denied');
        return { reply: '354 End data with <CR><LF>.<CR><LF>', next: 'message' };
    },
    RSET: (state) => {
        forgetTransaction(state);
        return said('250 2.0.0 Ok');
    },
    NOOP: () => said('250 2.0.0 Ok'),
    VRFY: () => said('252 2.0.0 Send some mail, and see'),
    QUIT: () => ({ reply: '221 2.0.0 Bye', next: 'close' }),
};
const said = (reply) => ({ reply });
function forgetTransaction(state) {
    state.reversePath = undefined;
    state.recipients = [];
}
const mayAuthenticate = (state, options) => options.users !== undefined && (state.secure || options.authInClear === true);
function keywords(state, options) {
    return [
        'PIPELINING',
        'SIZE 26214400',
        ...(state.secure || options.starttls === 'missing' ? [] : ['STARTTLS']),
        ...(mayAuthenticate(state, options) ? ['AUTH PLAIN LOGIN'] : []),
        'ENHANCEDSTATUSCODES',
        '8BITMIME',
    ];
}
/** RFC 4954, PLAIN (RFC 4616) and LOGIN. */
function authenticate(state, options, argument) {
    const [mechanism, initial] = argument.split(/\s+/);
    if (!options.users)
        return said('502 5.5.1 AUTH is not available');
    if (!mayAuthenticate(state, options))
        return said('530 5.7.0 Must issue a STARTTLS command first');
    if (state.user)
        return said('503 5.5.1 Already authenticated');
    const check = (user, password) => {
        if (options.users?.[user] !== password)
            return said('535 5.7.8 Authentication credentials invalid');
        state.user = user.toLowerCase();
        return said('235 2.7.0 Authentication successful');
    };
    const ask = (prompt, take) => {
        state.expecting = (line) => (line === '*' ? said('501 5.7.0 Authentication cancelled') : take(smtp_dialogue_decoded(line)));
        return said(`334 ${prompt}`);
    };
    const plain = (text) => check(text.split('\0')[1] ?? '', text.split('\0')[2] ?? '');
    const login = (user) => ask('UGFzc3dvcmQ6', (password) => check(user, password));
    switch (mechanism?.toUpperCase()) {
        case 'PLAIN':
            return initial ? plain(smtp_dialogue_decoded(initial)) : ask('', plain);
        case 'LOGIN':
            return initial ? login(smtp_dialogue_decoded(initial)) : ask('VXNlcm5hbWU6', login);
        default:
            return said('504 5.5.4 Mechanism not supported');
    }
}
const smtp_dialogue_decoded = (base64) => Buffer.from(base64, 'base64').toString('utf8');

;// CONCATENATED MODULE: ./compiled/demo/smtp-server.js



/** A small SMTP server on a free port of 127.0.0.1. It delivers nothing: messages are thrown away as they come in. */
async function startSmtpServer(options) {
    const host = '127.0.0.1';
    const context = (0,external_node_tls_.createSecureContext)(tlsOptions(options));
    const sockets = new Set();
    const server = (0,external_node_net_.createServer)({ noDelay: true }, (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
        serve(socket, options, context);
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
    return {
        host,
        port: server.address().port,
        stop: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const socket of sockets)
                socket.destroy();
        }),
    };
}
/** OpenSSL 3 has TLS before 1.2 only at security level 0, since its signatures are SHA-1. */
const tlsOptions = ({ credential, obsoleteTls }) => ({
    key: credential?.key,
    cert: credential?.chain,
    minVersion: obsoleteTls ? 'TLSv1' : 'TLSv1.2',
    ...(obsoleteTls && { ciphers: 'DEFAULT@SECLEVEL=0' }),
});
function serve(socket, options, secureContext) {
    const secure = () => {
        const tls = new external_node_tls_.TLSSocket(socket, { isServer: true, secureContext });
        tls.on('error', () => socket.destroy());
        return tls;
    };
    const talk = dialogue(options, options.implicitTls === true);
    let stream = options.implicitTls ? secure() : socket;
    let input = '';
    let inMessage = false;
    const obey = ({ reply, next }) => {
        stream.write(`${reply}\r\n`);
        if (next === 'close')
            stream.end();
        if (next === 'starttls')
            upgrade();
        inMessage = next === 'message';
        // The message may be empty: its end is then the first line.
        if (inMessage)
            input = `\r\n${input}`;
    };
    const upgrade = () => {
        socket.removeListener('data', receive);
        // RFC 3207 §4.2: what came in clear behind STARTTLS is discarded.
        const injected = options.starttls === 'injectable' ? input : '';
        input = '';
        if (options.starttls === 'broken') {
            socket.once('data', () => socket.destroy());
            return;
        }
        stream = secure();
        talk.secured();
        stream.on('data', receive);
        stream.once('secure', () => receive(Buffer.from(injected, 'latin1')));
    };
    const receive = (chunk) => {
        input += chunk.toString('latin1');
        for (;;) {
            const end = inMessage ? END_OF_MESSAGE : '\r\n';
            const at = input.indexOf(end);
            if (at < 0)
                break;
            const line = input.slice(0, at);
            input = input.slice(at + end.length);
            obey(inMessage ? talk.messageEnded() : talk.answer(line));
        }
        if (inMessage)
            input = input.slice(-(END_OF_MESSAGE.length - 1));
        // RFC 5321 §2.3.8; Postfix does so with `smtpd_forbid_bare_newline = reject`.
        else if (input.includes('\n'))
            obey({ reply: '550 5.5.2 Error: bare <LF> received', next: 'close' });
    };
    const greet = () => stream.write(`${talk.greeting}\r\n`);
    stream.on('data', receive);
    // With a greeting waiting to be written, a refused handshake would end without its alert.
    if (options.implicitTls)
        stream.once('secure', greet);
    else
        greet();
}
/** RFC 5321 §4.1.1.4. */
const END_OF_MESSAGE = '\r\n.\r\n';

;// CONCATENATED MODULE: ./compiled/demo/fleet.js






const DOMAIN = 'example.com';
const LOGIN = { username: `alice@${DOMAIN}`, password: 'correct horse battery staple' };
/** RFC 5737: addresses that belong to nobody. */
const NETWORK = '198.51.100.0/24';
const addressOf = (index) => `198.51.100.${10 + index}`;
const PORTS = { mx: 25, submission: 587, submissions: 465 };
const TIMEOUT_MS = 20_000;
/** Imitated by the name server of the fleet: the real lists are not asked. */
const LISTS = (0,block_lists/* defaultLists */.T2)();
/**
 * Starts a server on the loopback interface for each endpoint of each scenario, and a name server that tells of them
 * under addresses of their own. `plan` checks them all, and nothing else.
 */
async function startFleet(scenarios) {
    const authority = await mintAuthority('Demo Root');
    const [dns, fleet] = await Promise.all([
        startDnsServer(zoneOf(scenarios)),
        Promise.all(scenarios.map((scenario, index) => startHost(authority, scenario, index))),
    ]);
    const servers = [dns, ...fleet.flatMap((host) => host.servers)];
    const plan = {
        hosts: fleet.map(({ host }) => host),
        domains: [],
        needs: new Set(['a', 'aaaa', 'ptr', 'forwardOfPtr', 'lists', ...endpoints/* ENDPOINT_SLOTS */.iP]),
        lists: LISTS,
        domainLists: [],
        relayBattery: 'core',
        smuggling: false,
        network: { nameservers: [{ host: dns.host, port: dns.port }], ca: [authority.cert] },
        ehloName: 'probe.example.net',
        egressControls: [],
        dnssecControls: { signed: 'signed.example.net', broken: 'broken.example.net' },
        treatAsPublic: [NETWORK],
        timeoutMs: TIMEOUT_MS,
        concurrency: scenarios.length,
        retryGreylistedMs: 0,
        policy: { profile: 'essential', failOn: 'error', onInconclusive: 'fail', severities: {}, waivers: [] },
    };
    const stop = async () => {
        await Promise.all(servers.map((server) => server.stop()));
    };
    return { plan, stop };
}
async function startHost(authority, scenario, index) {
    const credential = await authority.issue({ names: [scenario.host], ...scenario.certificate });
    const servers = await Promise.all(endpoint/* PROTOCOLS */.y.map((protocol) => startSmtpServer({
        hostname: scenario.host,
        domains: [DOMAIN],
        credential,
        ...(protocol !== 'mx' && { service: 'submission', users: { [LOGIN.username]: LOGIN.password } }),
        implicitTls: protocol === 'submissions',
        ...scenario.servers?.[protocol],
    })));
    const connect = Object.fromEntries(endpoint/* PROTOCOLS */.y.map((protocol, place) => [protocol, { address: servers[place].host, port: servers[place].port }]));
    const host = {
        host: scenario.host,
        source: { file: 'demo', line: index + 1 },
        declared: [],
        roles: ['inbound', 'submission'],
        ports: PORTS,
        connect,
        senderDomains: [DOMAIN],
        ...(scenario.login && { login: LOGIN }),
    };
    return { host, servers };
}
function zoneOf(scenarios) {
    const zone = {};
    for (const list of LISTS) {
        zone[list.zone] = {};
        for (const entry of ['127.0.0.2', '::ffff:7f00:2'])
            zone[(0,block_lists/* queryName */.CY)(entry, list)] = { A: ['127.0.0.2'] };
    }
    for (const [index, { host, ptr = host, listed = {} }] of scenarios.entries()) {
        const address = addressOf(index);
        zone[host] = { A: [address] };
        if (ptr) {
            zone[ptr] = { A: [address] };
            zone[reversedIpv4(address)] = { PTR: [ptr] };
        }
        for (const [list, code] of Object.entries(listed))
            zone[reversedIpv4(address, list)] = { A: [code] };
    }
    return zone;
}

;// CONCATENATED MODULE: ./compiled/demo/demo.js

const demo_DAY_MS = 86_400_000;
const scenarios = (now) => [
    {
        host: `mail.${DOMAIN}`,
        says: 'is set up right',
        login: true,
    },
    {
        host: `no-ptr.${DOMAIN}`,
        says: 'has an address without a PTR record',
        ptr: null,
    },
    {
        host: `office.${DOMAIN}`,
        says: 'has an address whose PTR record is still that of the access line',
        ptr: 'dsl-198-51-100-12.dynamic.example.net',
    },
    {
        host: `banner.${DOMAIN}`,
        says: 'greets on port 25 under a name that nobody else knows',
        servers: { mx: { banner: 'localhost.localdomain ESMTP' } },
    },
    {
        host: `listed.${DOMAIN}`,
        says: 'has an address on a block list',
        listed: { 'zen.spamhaus.org': '127.0.0.4' },
    },
    {
        host: `relay.${DOMAIN}`,
        says: 'relays mail for strangers',
        servers: { mx: { relay: 'open' } },
    },
    {
        host: `in-clear.${DOMAIN}`,
        says: 'asks for passwords on port 587 before there is TLS',
        servers: { submission: { authInClear: true } },
    },
    {
        host: `no-tls.${DOMAIN}`,
        says: 'has no STARTTLS on port 25',
        servers: { mx: { starttls: 'missing' } },
    },
    {
        host: `expired.${DOMAIN}`,
        says: 'has a certificate that ended last week',
        certificate: { notBefore: new Date(now - 97 * demo_DAY_MS), notAfter: new Date(now - 7 * demo_DAY_MS) },
    },
    {
        host: `any-sender.${DOMAIN}`,
        says: 'lets its users send in the name of anybody',
        login: true,
        servers: { submission: { senderCheck: 'none' }, submissions: { senderCheck: 'none' } },
    },
];
/** One good mail server and several that have one thing wrong each, all in this process. */
async function startDemo() {
    const shown = scenarios(Date.now());
    return { ...(await startFleet(shown)), lessons: shown.map(({ host, says }) => ({ host, says })) };
}

// EXTERNAL MODULE: ./compiled/net/live.js + 13 modules
var live = __webpack_require__(95388);
// EXTERNAL MODULE: ./compiled/preflight.js + 23 modules
var preflight = __webpack_require__(84778);
// EXTERNAL MODULE: ./compiled/report/terminal/layout.js
var layout = __webpack_require__(25081);
// EXTERNAL MODULE: ./compiled/cli/arguments.js
var cli_arguments = __webpack_require__(67298);
// EXTERNAL MODULE: ./compiled/cli/deliver.js + 16 modules
var deliver = __webpack_require__(82491);
// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(55592);
// EXTERNAL MODULE: ./compiled/cli/probe.js + 1 modules
var probe = __webpack_require__(99733);
;// CONCATENATED MODULE: ./compiled/cli/demo.js








/** `demo`: the real job against embedded servers. Passes when it ran: that some of its hosts are bad is the point. */
async function run(argv, io) {
    const { positionals } = (0,cli_arguments/* parse */.q)(argv, []);
    if (positionals.length > 0)
        throw (0,cli_io/* usage */.CI)(`\`${positionals[0]}\` is not expected: demo takes no arguments.`);
    const demo = await startDemo();
    io.stdout.write(`${lessonText(demo.lessons, (0,cli_io/* widthOf */.qz)(io.stdout))}\n\n`);
    try {
        const evidence = await (0,probe/* probe */.d)(demo.plan, (0,live/* liveNetwork */.v)(demo.plan.network), io);
        (0,deliver/* printReport */.Y_)((0,preflight/* reportOf */.E)(evidence, demo.plan.policy), demo.plan.policy, io.stdout, io.env);
    }
    finally {
        await demo.stop();
    }
    return cli_io/* STATUS */.XQ.passed;
}
function lessonText(lessons, columns) {
    const width = Math.max(...lessons.map(({ host }) => host.length));
    const write = (0,layout/* writer */.KF)(columns);
    const lines = lessons.flatMap(({ host, says }) => write(width + 4, says, `  ${host}`));
    return [`${lessons.length} mail servers in this process:`, ...lines].join('\n');
}


/***/ })

};
