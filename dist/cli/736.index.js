export const id = 736;
export const ids = [736];
export const modules = {

/***/ 99733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ probe)
});

// EXTERNAL MODULE: ./compiled/preflight.js + 23 modules
var preflight = __webpack_require__(84778);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __webpack_require__(52971);
// EXTERNAL MODULE: ./compiled/report/words.js
var words = __webpack_require__(90923);
// EXTERNAL MODULE: ./compiled/report/terminal/ansi.js
var ansi = __webpack_require__(60828);
// EXTERNAL MODULE: ./compiled/report/terminal/layout.js
var layout = __webpack_require__(25081);
;// CONCATENATED MODULE: ./compiled/report/terminal/progress.js




/** Hosts under way that are shown at a time, where the terminal is high enough. */
const ROWS = 12;
/** What is not wider survives a window that is made narrower. */
const WIDEST = 80;
/**
 * Tells how a run goes on: a line for each host when it is done, and with a frame, below those, a line for each host under
 * way with what is being done. The frame shows what is new with the next `draw`.
 */
function progressPrinter(stream, { colour, frame, hosts = 0 }) {
    const paint = (0,ansi/* painter */.C)(colour);
    const underWay = new Map();
    let finished = '';
    let done = 0;
    const lineOf = ([host, says]) => (0,report_escape/* terminalLine */.tL)(`${(0,report_escape/* terminal */.Fo)(host)}: ${(0,report_escape/* terminal */.Fo)(says)}`);
    const frameText = () => {
        const columns = Math.min(stream.columns ?? WIDEST, WIDEST) - 3;
        const rows = Math.max(1, Math.min(ROWS, (stream.rows ?? 24) - 3));
        const shown = [...underWay].slice(0, rows).map((row) => `${paint('cyan', '·')} ${(0,layout/* fitted */.$5)(lineOf(row), columns)}`);
        const hidden = underWay.size > rows ? `, ${underWay.size - rows} more under way` : '';
        const sum = (0,layout/* fitted */.$5)(`${done} of ${(0,words/* count */.U)(hosts, 'host')} done${hidden}`, columns);
        return (hosts > 1 ? [...shown, paint('dim', `  ${sum}`)] : shown).join('\n');
    };
    const draw = () => {
        if (finished !== '') {
            frame?.clear();
            stream.write(finished);
            finished = '';
        }
        if (underWay.size > 0)
            frame?.(frameText());
    };
    return {
        event({ host, says, done: isDone = false }) {
            if (isDone) {
                underWay.delete(host);
                done++;
                const columns = frame ? (stream.columns ?? WIDEST) : Number.POSITIVE_INFINITY;
                const lines = (0,layout/* wrap */.LV)(`${(0,report_escape/* terminal */.Fo)(host)}: ${(0,report_escape/* terminal */.Fo)(says)}`, columns - 2).map(report_escape/* terminalLine */.tL);
                finished += `${paint('cyan', '•')} ${lines.join('\n  ')}\n`;
            }
            else
                underWay.set(host, says);
            if (!frame)
                draw();
        },
        draw,
        /** Tells what is done and takes away what is still under way. */
        end() {
            underWay.clear();
            draw();
            frame?.clear();
            frame?.done();
        },
    };
}

// EXTERNAL MODULE: ./compiled/cli/io.js
var io = __webpack_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/probe.js



/** So often what is shown of hosts under way is brought up to date. */
const DRAW_MS = 80;
/** Gathers the evidence and tells on standard error how it goes on. */
async function probe(plan, network, { stderr, env }) {
    const frame = (0,io/* isTerminal */.Hd)(stderr, env) ? await frameOn(stderr) : undefined;
    const progress = progressPrinter(stderr, { colour: (0,io/* inColour */.iD)(stderr, env), frame, hosts: plan.hosts.length });
    const drawing = setInterval(progress.draw, DRAW_MS);
    try {
        return await (0,preflight/* preflight */.M)(plan, network, progress.event);
    }
    finally {
        clearInterval(drawing);
        progress.end();
        if (frame)
            stderr.write('\n');
    }
}
/** Loaded where there is a terminal: nowhere else is anything drawn. */
async function frameOn(stream) {
    const { createLogUpdate } = await __webpack_require__.e(/* import() */ 142).then(__webpack_require__.bind(__webpack_require__, 65142));
    return createLogUpdate(stream);
}


/***/ }),

/***/ 95388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ liveNetwork)
});

// UNUSED EXPORTS: PATIENCE

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(40135);
// EXTERNAL MODULE: ./compiled/evidence/slot.js
var evidence_slot = __webpack_require__(54153);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./compiled/net/server-flight.js
/** Content types (RFC 5246 §6.2.1) and handshake types (§7.4) that a first flight may hold. */
const ALERT = 21;
const HANDSHAKE = 22;
const HELLO_REQUEST = 0;
const SERVER_HELLO = 2;
const SERVER_HELLO_DONE = 14;
/** Certificate, ServerKeyExchange, CertificateRequest, CertificateStatus. */
const BETWEEN = [11, 12, 13, 22];
/** RFC 5246 §6.2.3. */
const LONGEST_RECORD = 2 ** 14 + 2048;
const SSL_3_0 = 0x0300;
const TLS_1_2 = 0x0303;
const VERSIONS = { 768: 'SSLv3', 769: 'TLSv1', 770: 'TLSv1.1' };
/** RFC 5246 §7.2 and the registry of TLS alerts. */
const ALERTS = {
    0: 'close_notify',
    10: 'unexpected_message',
    20: 'bad_record_mac',
    21: 'decryption_failed',
    22: 'record_overflow',
    30: 'decompression_failure',
    40: 'handshake_failure',
    41: 'no_certificate',
    42: 'bad_certificate',
    43: 'unsupported_certificate',
    46: 'certificate_unknown',
    47: 'illegal_parameter',
    49: 'access_denied',
    50: 'decode_error',
    51: 'decrypt_error',
    70: 'protocol_version',
    71: 'insufficient_security',
    80: 'internal_error',
    86: 'inappropriate_fallback',
    90: 'user_canceled',
    100: 'no_renegotiation',
    109: 'missing_extension',
    110: 'unsupported_extension',
    112: 'unrecognized_name',
    120: 'no_application_protocol',
};
/**
 * Reads what a server of SSL 3.0 to TLS 1.1 sent so far in answer to a ClientHello.
 *
 * @returns undefined while the flight is incomplete; `garbage` for what is no such flight
 */
const readFlight = (bytes) => readRecords(bytes, readMessages);
/** Likewise up to the ServerHello of a server of SSL 3.0 to TLS 1.2, whatever follows it. */
const readServerHello = (bytes) => readRecords(bytes, readChoice);
function readRecords(bytes, read) {
    let messages = Buffer.alloc(0);
    for (let at = 0; at < bytes.length;) {
        const record = readRecord(bytes, at);
        if (record === 'garbage')
            return 'garbage';
        if (!record)
            return undefined;
        at = record.end;
        if (record.type === HANDSHAKE) {
            messages = Buffer.concat([messages, record.body]);
            const answer = read(messages);
            if (answer)
                return answer;
        }
        else {
            const refusal = refusalOf(record.body);
            if (refusal)
                return refusal;
        }
    }
    return undefined;
}
function readRecord(bytes, at) {
    const [type, major] = [bytes[at], bytes[at + 1]];
    if (type !== HANDSHAKE && type !== ALERT)
        return 'garbage';
    if (major !== undefined && major !== 3)
        return 'garbage';
    if (bytes.length < at + 5)
        return undefined;
    const end = at + 5 + bytes.readUInt16BE(at + 3);
    if (end - at > 5 + LONGEST_RECORD)
        return 'garbage';
    return bytes.length < end ? undefined : { type, body: bytes.subarray(at + 5, end), end };
}
/** Warnings other than the end of the connection refuse nothing. */
function refusalOf(alert) {
    const [level, description] = alert;
    if (alert.length !== 2 || description === undefined)
        return 'garbage';
    const name = ALERTS[description] ?? `alert ${description}`;
    return level === 1 && name !== 'close_notify' ? undefined : { accepted: null, refusal: name };
}
function readMessages(bytes) {
    let accepted;
    for (let at = 0; at + 4 <= bytes.length;) {
        const type = bytes[at];
        const end = at + 4 + bytes.readUIntBE(at + 1, 3);
        if (!accepted && type !== SERVER_HELLO && type !== HELLO_REQUEST)
            return 'garbage';
        if (end > bytes.length)
            return undefined;
        if (type === SERVER_HELLO) {
            accepted = end - at < 6 ? undefined : VERSIONS[bytes.readUInt16BE(at + 4)];
            if (!accepted)
                return 'garbage';
        }
        else if (type === SERVER_HELLO_DONE)
            return { accepted: accepted ?? null };
        else if (type !== HELLO_REQUEST && !BETWEEN.includes(type))
            return 'garbage';
        at = end;
    }
    return undefined;
}
/** Behind the version come 32 random bytes, a session id of at most 32, the suite and the compression (RFC 5246 §7.4.1.3). */
function readChoice(bytes) {
    let at = 0;
    while (bytes[at] === HELLO_REQUEST && at + 4 <= bytes.length)
        at += 4 + bytes.readUIntBE(at + 1, 3);
    if (at >= bytes.length)
        return undefined;
    if (bytes[at] !== SERVER_HELLO)
        return 'garbage';
    if (at + 4 > bytes.length)
        return undefined;
    const body = bytes.subarray(at + 4, at + 4 + bytes.readUIntBE(at + 1, 3));
    const complete = body.length === bytes.readUIntBE(at + 1, 3);
    if (!complete)
        return undefined;
    const suiteAt = 35 + (body[34] ?? 0);
    const version = body.length < 2 ? 0 : body.readUInt16BE(0);
    if (version < SSL_3_0 || version > TLS_1_2 || suiteAt + 3 > body.length)
        return 'garbage';
    return { accepted: body.readUInt16BE(suiteAt) };
}

;// CONCATENATED MODULE: ./compiled/net/client-hello.js




/** Newest version that is offered, and TLS 1.0: what the record layer says (RFC 5246 §E.1). */
const TLS_1_1 = 0x0302;
const client_hello_TLS_1_2 = 0x0303;
const RECORD_VERSION = 0x0301;
/** More than any server sends before ServerHelloDone. */
const MOST = 64 * 1024;
/**
 * First and last of each run of cipher suites from before TLS 1.2, the usual ones first. Left out are those that need a
 * secret or ticket shared beforehand (PSK, SRP, Kerberos), since a stranger cannot use them.
 */
const OBSOLETE_SUITES = [
    [0xc001, 0xc019], // ECDH and ECDHE: NULL, RC4, 3DES, AES, anonymous (RFC 4492)
    [0x002f, 0x003a], // AES (RFC 3268)
    [0x0041, 0x0046], // Camellia (RFC 4132)
    [0x0084, 0x0089],
    [0x0096, 0x009b], // SEED (RFC 4162)
    [0x0001, 0x001b], // NULL, RC4, RC2, IDEA, DES, 3DES, export and anonymous (RFC 2246)
    [0x0060, 0x0066], // 56-bit export
];
/** x25519, secp256r1, secp384r1, secp521r1. */
const GROUPS = [0x001d, 0x0017, 0x0018, 0x0019];
/** RSA-PSS, ECDSA and RSA with SHA-256, 384, 512, Ed25519, and SHA-1 as a last resort (RFC 8446 §4.2.3). */
const SIGNATURE_ALGORITHMS = [
    0x0804, 0x0805, 0x0806, 0x0403, 0x0503, 0x0603, 0x0401, 0x0501, 0x0601, 0x0807, 0x0203, 0x0201,
];
/** Refusals that are about suites and versions (RFC 5246 §7.2.2); any other has a cause of its own. */
const NO_COMMON_SUITE = ['handshake_failure', 'insufficient_security', 'protocol_version', 'close_notify', 'closed'];
/**
 * Offers SSL 3.0 to TLS 1.1 with every cipher suite and tells whether the server would go on with it. OpenSSL 3 may choose
 * an old version and then fail to sign: so only a flight up to ServerHelloDone is an acceptance.
 *
 * The hello stays under 256 bytes, past which some old servers hang: there is no server name in it, and no
 * signature_algorithms, which RFC 5246 §7.4.1.4.1 forbids before TLS 1.2.
 *
 * @param deadline as {@link Connection.read}
 */
function offerObsoleteTls(connection, deadline) {
    const suites = OBSOLETE_SUITES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    connection.write(clientHello(TLS_1_1, suites, []));
    return answerTo(connection, readFlight, deadline);
}
/**
 * Offers TLS up to 1.2 with these suites alone and tells which one the server chose, null when it refused them all. The
 * ServerHello decides: what comes after it has no part in the choice.
 */
async function offerCiphers(connection, { suites, servername }, deadline) {
    const extensions = [extension(0x000d, vector16(uint16s(SIGNATURE_ALGORITHMS)))];
    // RFC 6066 §3: no address in the server name.
    if (!(0,external_node_net_.isIP)(servername))
        extensions.push(extension(0x0000, vector16(hostName(servername))));
    connection.write(clientHello(client_hello_TLS_1_2, suites, extensions));
    const answer = await answerTo(connection, readServerHello, deadline);
    if (!answer.ok)
        return answer;
    const { accepted, refusal = 'closed' } = answer.value;
    if (accepted !== null)
        return suites.includes(accepted)
            ? (0,evidence_slot.ok)(accepted)
            : (0,evidence_slot/* failure */.V)('protocol-garbage', 'the server chose a cipher suite that was not offered');
    return NO_COMMON_SUITE.includes(refusal)
        ? (0,evidence_slot.ok)(null)
        : (0,evidence_slot/* failure */.V)('tls-failed', `the server answered the offer of cipher suites with ${refusal}`);
}
/** What `read` makes of the bytes that come, as soon as it makes something of them. */
async function answerTo(connection, read, deadline) {
    let received = Buffer.alloc(0);
    while (received.length <= MOST) {
        const more = await connection.read(deadline);
        if (!more.ok)
            return more;
        if (!Buffer.isBuffer(more.value))
            return (0,evidence_slot.ok)({ accepted: null, refusal: 'closed' });
        received = Buffer.concat([received, more.value]);
        const answer = read(received);
        if (answer === 'garbage')
            break;
        // RFC 6066 §3: the server wants a name before it looks at versions.
        if (answer?.refusal === 'unrecognized_name')
            return (0,evidence_slot/* failure */.V)('tls-failed', 'the server wants a server name of its own');
        if (answer)
            return (0,evidence_slot.ok)(answer);
    }
    return (0,evidence_slot/* failure */.V)('protocol-garbage', 'the answer to a ClientHello is not TLS');
}
function clientHello(newest, suites, further) {
    const extensions = Buffer.concat([
        extension(0x000a, vector16(uint16s(GROUPS))),
        extension(0x000b, Buffer.from([1, 0])), // ec_point_formats: uncompressed
        extension(0xff01, Buffer.from([0])), // renegotiation_info (RFC 5746 §3.4)
        ...further,
    ]);
    const body = Buffer.concat([
        uint16s([newest]),
        (0,external_node_crypto_.randomBytes)(32),
        Buffer.from([0]), // no session
        vector16(uint16s(suites)),
        Buffer.from([1, 0]), // no compression
        vector16(extensions),
    ]);
    const handshake = Buffer.concat([Buffer.from([1, 0]), vector16(body)]);
    return Buffer.concat([Buffer.from([22]), uint16s([RECORD_VERSION]), vector16(handshake)]);
}
/** One entry of server_name (RFC 6066 §3). */
const hostName = (name) => Buffer.concat([Buffer.from([0]), vector16(Buffer.from(name, 'latin1'))]);
const uint16s = (values) => Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]));
const vector16 = (bytes) => Buffer.concat([uint16s([bytes.length]), bytes]);
const extension = (type, data) => Buffer.concat([uint16s([type]), vector16(data)]);

;// CONCATENATED MODULE: ./compiled/net/inbox.js

/** Bytes kept unread; past it the peer has to wait. */
const ROOM = 256 * 1024;
/** Keeps what a socket receives until it is read. */
function openInbox(stream, now) {
    let unread = [];
    let size = 0;
    let since = 0;
    let ending;
    let wake = () => { };
    const receive = (bytes) => {
        if (size === 0)
            since = now();
        unread.push(bytes);
        size += bytes.length;
        if (size > ROOM)
            stream.pause();
        wake();
    };
    const end = (slot) => {
        ending ??= slot;
        wake();
    };
    const take = (deadline) => {
        if (size > 0 && since <= deadline) {
            const bytes = Buffer.concat(unread);
            empty();
            stream.resume();
            return (0,evidence_slot.ok)(bytes);
        }
        return size === 0 ? ending : undefined;
    };
    const empty = () => {
        unread = [];
        size = 0;
    };
    stream.on('data', receive).resume();
    stream.on('error', (error) => end(endingOf(error)));
    stream.on('end', () => end((0,evidence_slot.ok)({ closed: 'fin' })));
    stream.on('close', () => end((0,evidence_slot.ok)({ closed: 'reset' })));
    return {
        async read(deadline) {
            const there = take(deadline);
            if (there)
                return there;
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, Math.max(0, deadline - now()));
                wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            return take(deadline) ?? (0,evidence_slot/* failure */.V)('timeout', 'nothing came before the deadline');
        },
        shut() {
            stream.off('data', receive).pause();
            empty();
            while (stream.read() !== null)
                ;
        },
        drop() {
            stream.off('data', receive).resume();
            empty();
        },
    };
}
function endingOf({ code = '' }) {
    if (code.startsWith('ERR_'))
        return (0,evidence_slot/* failure */.V)('tls-failed', `TLS broke: ${code}`);
    if (code === 'ETIMEDOUT')
        return (0,evidence_slot/* failure */.V)('timeout', 'the peer no longer acknowledges what is sent');
    return (0,evidence_slot.ok)({ closed: 'reset' });
}

;// CONCATENATED MODULE: ./compiled/net/connection.js



/** How long the peer may take to answer our FIN with its own. */
const LINGER_MS = 5_000;
const closedBefore = (0,evidence_slot/* failure */.V)('tls-failed', 'the connection was closed before the TLS handshake');
/** The {@link Connection} over a connected socket, which it owns from now on. */
function openConnection(socket, { ms, now, handshake, leave }) {
    let stream = socket;
    let inbox = openInbox(socket, now);
    socket.on('close', leave);
    const gone = () => socket.destroyed || socket.readableEnded;
    /** What came in clear is no answer to a ClientHello, and after it the connection is of no further use. */
    const offer = async (exchange) => {
        if (gone())
            return closedBefore;
        inbox.shut();
        inbox = openInbox(socket, now);
        const answer = await exchange();
        connection.destroy();
        return answer;
    };
    const connection = {
        ms,
        localAddress: socket.localAddress ?? '',
        write(bytes) {
            if (stream.writable)
                stream.write(bytes);
        },
        read: (deadline) => inbox.read(deadline),
        async startTls(options) {
            if (gone())
                return closedBefore;
            inbox.shut();
            const tls = await handshake(socket, { ...options, timeoutMs: Math.max(0, options.deadline - now()) });
            if (!tls.ok) {
                connection.destroy();
                return tls;
            }
            stream = tls.value.stream;
            inbox = openInbox(stream, now);
            return (0,evidence_slot.ok)(tls.value.facts);
        },
        offerObsoleteTls: (deadline) => offer(() => offerObsoleteTls(connection, deadline)),
        offerCiphers: (suites, deadline) => offer(() => offerCiphers(connection, suites, deadline)),
        end() {
            inbox.drop();
            stream.end();
            leave();
            socket.unref();
            setTimeout(() => socket.destroy(), LINGER_MS).unref();
        },
        destroy() {
            leave();
            // RST, so that nobody in between can take the end of the stream for the end of a message.
            // While a FIN of our own is on its way Node fails to reset and leaves the socket open.
            if (stream.writableEnded)
                socket.destroy();
            else if (!socket.destroyed)
                socket.resetAndDestroy();
        },
    };
    return connection;
}

;// CONCATENATED MODULE: ./compiled/net/dial.js


const REASON_OF_CODE = {
    ECONNREFUSED: 'refused',
    ECONNRESET: 'refused',
    ETIMEDOUT: 'timeout',
    ENETUNREACH: 'unreachable',
    EHOSTUNREACH: 'unreachable',
    EHOSTDOWN: 'unreachable',
    ENETDOWN: 'unreachable',
    EADDRNOTAVAIL: 'unreachable',
    EAFNOSUPPORT: 'unreachable',
    EINVAL: 'unreachable',
    // A firewall on this machine says as little of the server as one that drops.
    EACCES: 'timeout',
    EPERM: 'timeout',
};
/** What this machine says when it has no IPv6 at all. */
const NO_IPV6 = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];
/** What a SOCKS5 server says of the target (RFC 1928 §6), as the socks package words it; all else is its own trouble. */
const REASON_OF_REPLY = {
    ConnectionRefused: 'refused',
    HostUnreachable: 'unreachable',
    NetworkUnreachable: 'unreachable',
    TTLExpired: 'timeout',
};
const SOCKS_PORT = 1080;
/** Opens a TCP connection, directly or through a SOCKS5 proxy (RFC 1928), which is given the address, never a name. */
const dial = (route) => route.proxy ? dialThrough(route.proxy, route) : dialDirectly(route);
/** Reason of a failed system call on a connection to `address`; `internal` for what a network does not cause. */
function reasonOf(code, address) {
    if ((0,external_node_net_.isIPv6)(address) && NO_IPV6.includes(code))
        return 'no-ipv6';
    return REASON_OF_CODE[code] ?? 'internal';
}
function dialDirectly({ address, port, timeoutMs }) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: address, port, noDelay: true });
        const finish = (slot) => {
            clearTimeout(timer);
            socket.off('connect', connected).off('error', failed);
            if (!slot.ok)
                socket.on('error', () => { }).destroy();
            resolve(slot);
        };
        const connected = () => finish((0,evidence_slot.ok)(socket));
        const failed = ({ code = 'unknown error' }) => finish((0,evidence_slot/* failure */.V)(reasonOf(code, address), `connection to ${address} port ${port} failed: ${code}`));
        const timer = setTimeout(() => finish((0,evidence_slot/* failure */.V)('timeout', `no answer from ${address} port ${port} within ${timeoutMs / 1000} s`)), timeoutMs);
        socket.on('connect', connected).on('error', failed);
    });
}
async function dialThrough(proxy, { address, port, timeoutMs }) {
    const { SocksClient } = await __webpack_require__.e(/* import() */ 474).then(__webpack_require__.t.bind(__webpack_require__, 42474, 19));
    try {
        const { socket } = await SocksClient.createConnection({
            command: 'connect',
            destination: { host: address, port },
            proxy: {
                type: 5,
                host: proxy.hostname.replace(/^\[|\]$/g, ''),
                port: Number(proxy.port || SOCKS_PORT),
                userId: proxy.username ? decodeURIComponent(proxy.username) : undefined,
                password: proxy.password ? decodeURIComponent(proxy.password) : undefined,
            },
            timeout: timeoutMs,
            set_tcp_nodelay: true,
        });
        return (0,evidence_slot.ok)(socket);
    }
    catch (error) {
        return proxyFailure(error, proxy, `${address} port ${port}`);
    }
}
/** Written anew, so that nothing of the proxy's credentials can be in it. */
function proxyFailure({ message }, proxy, target) {
    const reply = /rejected connection - (\w+)/.exec(message)?.[1] ?? '';
    const reason = REASON_OF_REPLY[reply];
    if (reason)
        return (0,evidence_slot/* failure */.V)(reason, `proxy ${proxy.host} could not reach ${target}: ${reply}`);
    return (0,evidence_slot/* failure */.V)('proxy-failed', `proxy ${proxy.host} failed: ${reply || troubleOf(message)}`);
}
function troubleOf(message) {
    if (/timed out/i.test(message))
        return 'timed out';
    if (/authentication/i.test(message))
        return 'authentication refused';
    return /\bE[A-Z]{4,}\b/.exec(message)?.[0] ?? 'protocol error';
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./compiled/net/dns-name.js
/**
 * Names in DNS messages (RFC 1035 §3.1, §4.1.4). Own code, since dns-packet joins labels as UTF-8 with dots: a label that
 * holds a dot or a control byte would come out as another name, and reverse zones belong to those who are checked.
 */
/**
 * The name at `offset` in presentation form, lower-case, without trailing dot, and where the bytes after it start.
 * Pointers lead only backwards, so that no name is endless. Throws a RangeError on what is no name.
 */
function readName(message, offset) {
    const labels = [];
    let end;
    let size = 1;
    for (let at = offset, from = offset;;) {
        const length = message.readUInt8(at);
        if (length >= 0xc0) {
            end ??= at + 2;
            at = message.readUInt16BE(at) & 0x3fff;
            if (at >= from)
                throw new RangeError('pointer that leads forwards');
            from = at;
            continue;
        }
        if (length === 0)
            return { name: labels.join('.'), end: end ?? at + 1 };
        size += length + 1;
        if (length > 63 || size > 255 || at + 1 + length > message.length)
            throw new RangeError('label or name too long');
        labels.push(labelText(message.subarray(at + 1, at + 1 + length)));
        at += 1 + length;
    }
}
/** RFC 4343 §2.1: what would be ambiguous or is not printable is written as a backslash and three digits. */
const labelText = (label) => label
    .toString('latin1')
    .replace(/[^!-~]|[.\\]/g, (char) => `\\${char.charCodeAt(0).toString().padStart(3, '0')}`)
    .toLowerCase();
/** Reads `\DDD` and `\.` too; undefined where a label or the name has no room (RFC 1035 §2.3.4). */
function encodeName(name) {
    const labels = name === '' ? [] : [[]];
    for (const token of name.match(/\\\d{3}|\\?./gsu) ?? []) {
        if (token === '.')
            labels.push([]);
        else
            labels.at(-1)?.push(...bytesOf(token));
    }
    const wire = [...labels.flatMap((label) => [label.length, ...label]), 0];
    const fits = wire.length <= 255 && labels.every((label) => label.length > 0 && label.length <= 63);
    return fits ? Buffer.from(wire) : undefined;
}
function bytesOf(token) {
    if (/^\\\d{3}$/.test(token))
        return [Number(token.slice(1)) & 0xff];
    return Buffer.from(token.length > 1 && token.startsWith('\\') ? token.slice(1) : token, 'utf8');
}

;// CONCATENATED MODULE: ./compiled/net/dns-message.js
/** DNS messages (RFC 1035 §4). */


const CODES = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, TLSA: 52 };
const NAMES = new Map(Object.entries(CODES).map(([name, code]) => [code, name]));
const IN = 1;
const OPT = 41;
/** UDP payload that passes without fragments (DNS flag day 2020). */
const PAYLOAD = 1232;
/**
 * A query with RD and AD set (RFC 6840 §5.7); undefined when the DNS cannot hold such a name.
 *
 * @param name in presentation form, without trailing dot
 * @param checkingDisabled sets CD (RFC 4035 §3.2.2)
 */
function encodeQuery(id, name, type, edns, checkingDisabled = false) {
    const wire = encodeName(name);
    if (!wire)
        return undefined;
    const header = Buffer.alloc(12);
    header.writeUInt16BE(id, 0);
    header.writeUInt16BE(checkingDisabled ? 0x0130 : 0x0120, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(edns ? 1 : 0, 10);
    const opt = Buffer.from([0, 0, OPT, PAYLOAD >> 8, PAYLOAD & 0xff, 0, 0, 0, 0, 0, 0]);
    return Buffer.concat([header, wire, Buffer.from([0, CODES[type], 0, IN]), ...(edns ? [opt] : [])]);
}
/**
 * The response to this very query; undefined for anything else, malformed messages included.
 *
 * @param query as {@link encodeQuery} made it
 */
function decodeResponse(message, query) {
    try {
        return decode(message, query);
    }
    catch {
        return undefined;
    }
}
function decode(message, query) {
    const flags = message.readUInt16BE(2);
    const isResponse = (flags & 0xf800) === 0x8000;
    if (!isResponse || message.readUInt16BE(0) !== query.readUInt16BE(0))
        return undefined;
    const asked = readQuestion(query);
    const question = readQuestion(message);
    if (question.name !== asked.name || question.typeAndClass !== asked.typeAndClass)
        return undefined;
    const truncated = (flags & 0x0200) !== 0;
    const [ad, final] = [(flags & 0x20) !== 0, (flags & 0x0480) !== 0];
    const response = { rcode: flags & 15, ad, final, truncated, records: [] };
    if (truncated)
        return response;
    const answers = message.readUInt16BE(6);
    const rest = message.readUInt16BE(8) + message.readUInt16BE(10);
    let at = question.end;
    for (let i = 0; i < answers + rest; i++) {
        const record = dns_message_readRecord(message, at);
        at = record.end;
        if (record.code === OPT)
            response.rcode |= (record.ttl >>> 24) << 4;
        else if (i < answers && record.class === IN)
            response.records.push(toText(message, record));
    }
    return response;
}
function readQuestion(message) {
    if (message.readUInt16BE(4) !== 1)
        throw new RangeError('more or less than one question');
    const { name, end } = readName(message, 12);
    return { name, typeAndClass: message.readUInt32BE(end), end: end + 4 };
}
function dns_message_readRecord(message, offset) {
    const { name, end: at } = readName(message, offset);
    const start = at + 10;
    const end = start + message.readUInt16BE(at + 8);
    if (end > message.length)
        throw new RangeError('record past the end');
    const [code, cls, ttl] = [message.readUInt16BE(at), message.readUInt16BE(at + 2), message.readUInt32BE(at + 4)];
    return { name, code, class: cls, ttl, start, end };
}
function toText(message, { name, code, ttl, start, end }) {
    const type = NAMES.get(code) ?? `TYPE${code}`;
    return { name, type, ttl, data: dataText(message.subarray(0, end), code, start) };
}
/** @param message ends where the data ends */
function dataText(message, code, start) {
    const data = message.subarray(start);
    const nameAt = (offset) => wholeName(message, start + offset);
    switch (code) {
        case CODES.A:
        case CODES.AAAA:
            if (data.length !== (code === CODES.A ? 4 : 16))
                throw new RangeError('address of a wrong length');
            return ipaddr.fromByteArray([...data]).toString();
        case CODES.NS:
        case CODES.CNAME:
        case CODES.PTR:
            return nameAt(0);
        case CODES.MX:
            return `${data.readUInt16BE(0)} ${nameAt(2) || '.'}`;
        case CODES.TXT:
            return textOf(data);
        case CODES.TLSA:
            return `${data.readUInt8(0)} ${data.readUInt8(1)} ${data.readUInt8(2)} ${data.toString('hex', 3)}`;
        case CODES.SOA:
            return soaText(message, start);
        default:
            return `\\# ${data.length} ${data.toString('hex')}`.trimEnd();
    }
}
function soaText(message, start) {
    const mname = readName(message, start);
    const rname = readName(message, mname.end);
    const numbers = [0, 4, 8, 12, 16].map((offset) => message.readUInt32BE(rname.end + offset));
    return [mname.name || '.', rname.name || '.', ...numbers].join(' ');
}
/** The character-strings of a TXT record, joined without anything between them (RFC 7208 §3.3). */
function textOf(data) {
    let text = '';
    for (let at = 0; at < data.length;) {
        const end = at + 1 + data.readUInt8(at);
        if (end > data.length)
            throw new RangeError('string past the end');
        text += data.toString('latin1', at + 1, end);
        at = end;
    }
    return text;
}
function wholeName(message, offset) {
    const { name, end } = readName(message, offset);
    if (end !== message.length)
        throw new RangeError('bytes behind a name');
    return name;
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
;// CONCATENATED MODULE: ./compiled/net/dns-transport.js



/** The largest message that a two-byte length can announce (RFC 1035 §4.2.2). */
const LARGEST = 65_535;
/**
 * Sends a query over UDP, and again over TCP when the answer was truncated. Each query has a socket and so a source port
 * of its own; datagrams from elsewhere, with another id or another question are not looked at (RFC 5452 §4).
 *
 * @param timeoutMs for each of the two
 * @returns undefined when no usable answer came
 */
async function exchange(server, query, timeoutMs) {
    const response = await askUdp(server, query, timeoutMs);
    return response?.truncated ? askTcp(server, query, timeoutMs) : response;
}
function askUdp({ host, port }, query, timeoutMs) {
    return new Promise((resolve) => {
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(host) ? 'udp6' : 'udp4');
        const finish = (response) => {
            clearTimeout(timer);
            socket.removeAllListeners().on('error', () => { });
            socket.close();
            resolve(response);
        };
        const timer = setTimeout(finish, timeoutMs);
        socket.on('error', () => finish());
        socket.on('message', (message) => {
            const response = decodeResponse(message, query);
            if (response)
                finish(response);
        });
        socket.on('connect', () => socket.send(query));
        socket.connect(port, host);
    });
}
function askTcp({ host, port }, query, timeoutMs) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host, port });
        let received = Buffer.alloc(0);
        const finish = (response) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(response);
        };
        const timer = setTimeout(finish, timeoutMs);
        socket.on('error', () => finish());
        socket.on('close', () => finish());
        socket.on('data', (bytes) => {
            received = Buffer.concat([received, bytes]);
            const length = received.length < 2 ? LARGEST : received.readUInt16BE(0);
            if (received.length >= length + 2)
                finish(decodeResponse(received.subarray(2, length + 2), query));
        });
        const prefix = Buffer.alloc(2);
        prefix.writeUInt16BE(query.length);
        socket.write(Buffer.concat([prefix, query]));
    });
}

;// CONCATENATED MODULE: ./compiled/net/dns.js





const TRIES = 2;
const [NOERROR, FORMERR, NXDOMAIN, REFUSED] = [0, 1, 3, 5];
/** What a server said tells more than that another was silent. */
const TELLING = ['dns-servfail', 'resolver-refused', 'dns-timeout'];
/**
 * Stub resolver: asks recursive name servers in order and follows nothing itself. Failures never name what was asked,
 * since the names under a block list may hold the user's key.
 *
 * @param servers empty: those of the system
 * @param timeoutMs of one query to one server
 */
function createResolver(servers, timeoutMs) {
    const asked = servers.length > 0 ? servers : (0,external_node_dns_.getServers)().map(parseServer);
    const answers = new Map();
    return {
        resolvers: asked.map(showServer),
        resolve(name, type, options = {}) {
            const plain = name.toLowerCase().replace(/\.$/, '');
            const key = `${plain} ${type} ${JSON.stringify(options)}`;
            const those = options.by === undefined ? asked : asked.filter((server) => showServer(server) === options.by);
            const answer = answers.get(key) ?? resolve(those, { name: plain, type, timeoutMs, ...options });
            answers.set(key, answer);
            return answer;
        },
    };
}
/** Servers that stay silent are asked once more after all others. */
async function resolve(servers, question) {
    const failures = [];
    let waiting = servers;
    for (let tries = 0; tries < TRIES; tries++) {
        const silent = [];
        for (const server of waiting) {
            const slot = await ask(server, question);
            if (slot.ok)
                return servers.length > 1 ? (0,evidence_slot.ok)({ ...slot.value, by: showServer(server) }) : slot;
            failures.push(slot.error);
            if (slot.error.kind === 'dns-timeout')
                silent.push(server);
        }
        waiting = silent;
    }
    failures.sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
    return { ok: false, error: failures[0] ?? { kind: 'dns-timeout', message: 'no name server is known' } };
}
async function ask(server, { name, type, timeoutMs, checkingDisabled }) {
    const send = (edns) => {
        const query = encodeQuery((0,external_node_crypto_.randomInt)(0x10000), name, type, edns, checkingDisabled);
        return query && exchange(server, query, timeoutMs);
    };
    const sent = send(true);
    // A name that no message can hold exists nowhere.
    if (!sent)
        return (0,evidence_slot.ok)({ rcode: 'NXDOMAIN', records: [], ad: false });
    const response = await sent;
    // RFC 6891 §7: a server that does not know EDNS says FORMERR.
    return meaningOf(server, response?.rcode === FORMERR ? await send(false) : response);
}
function meaningOf(server, response) {
    const who = `name server ${showServer(server)}`;
    if (!response || response.truncated)
        return (0,evidence_slot/* failure */.V)('dns-timeout', `${who} did not answer`);
    const { rcode, records, ad, final } = response;
    if (rcode === NOERROR && records.length === 0 && !final)
        return (0,evidence_slot/* failure */.V)('resolver-refused', `${who} resolves nothing: it refers to others`);
    if (rcode === NOERROR)
        return (0,evidence_slot.ok)({ rcode: 'NOERROR', records, ad });
    if (rcode === NXDOMAIN)
        return (0,evidence_slot.ok)({ rcode: 'NXDOMAIN', records, ad });
    if (rcode === REFUSED)
        return (0,evidence_slot/* failure */.V)('resolver-refused', `${who} answered REFUSED`);
    return (0,evidence_slot/* failure */.V)('dns-servfail', `${who} answered ${rcode === 2 ? 'SERVFAIL' : `with response code ${rcode}`}`);
}
/** `address`, `address:port` or `[address]:port`, as node:dns lists them. */
function parseServer(text) {
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(text) ?? [];
    return { host: bracketed ?? plain ?? text, port: Number(port ?? 53) };
}
function showServer({ host, port }) {
    if (port === 53)
        return host;
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./compiled/net/https.js



/** RFC 8461 §3.3 lets a sender stop here. */
const LARGEST_BODY = 64 * 1024;
/**
 * Asks as a careful sender does: trusted certificate of that very name, TLS 1.2 or later, no redirect, no compression.
 * A server whose certificate is not fine is asked nothing.
 *
 * @param ca further trusted roots, PEM
 */
function createHttpsClient(ca) {
    let context;
    return async (socket, page, timeoutMs) => {
        context ??= (0,external_node_tls_.createSecureContext)({
            ca: ca.length > 0 ? [...external_node_tls_.rootCertificates, ...ca] : undefined,
            minVersion: 'TLSv1.2',
        });
        const secureContext = context;
        const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
        return new Promise((resolve) => {
            const stream = handshake(socket, page.host, secureContext);
            let secured = false;
            const finish = (slot) => {
                clearTimeout(timer);
                stream.off('error', failed).on('error', () => { });
                stream.destroy();
                resolve(slot);
            };
            const failed = (error) => finish(failureOf(error, page.host, secured));
            const timer = setTimeout(() => finish((0,evidence_slot/* failure */.V)('timeout', `no whole answer from ${page.host} in time`)), timeoutMs);
            stream.on('error', failed);
            stream.on('close', () => finish((0,evidence_slot/* failure */.V)('protocol-garbage', `${page.host} closed the connection`)));
            stream.once('secureConnect', () => {
                secured = true;
                const verify = stream.authorized ? 'ok' : String(stream.authorizationError);
                if (verify !== 'ok')
                    return finish((0,evidence_slot.ok)({ verify, status: 0, contentType: '', body: '' }));
                const headers = { Host: page.host, 'Accept-Encoding': 'identity', 'User-Agent': 'smtp-preflight' };
                request({ host: page.host, path: page.path, headers, createConnection: () => stream })
                    .on('error', failed)
                    .on('response', (response) => readBody(response, (answer) => finish((0,evidence_slot.ok)(answer)), failed))
                    .end();
            });
        });
    };
}
const handshake = (socket, host, secureContext) => (0,external_node_tls_.connect)({
    socket,
    secureContext,
    servername: host,
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: false,
    // RFC 8461 §3.3, RFC 9525 §6.3: the common name does not count.
    checkServerIdentity: (_, { raw }) => new external_node_crypto_.X509Certificate(raw).checkHost(host, { subject: 'never', partialWildcards: false })
        ? undefined
        : Object.assign(new Error('not a name of the certificate'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
});
function readBody(response, done, failed) {
    const chunks = [];
    let length = 0;
    const answer = () => ({
        verify: 'ok',
        status: response.statusCode ?? 0,
        contentType: response.headers['content-type'] ?? '',
        body: Buffer.concat(chunks).subarray(0, LARGEST_BODY).toString('latin1'),
        ...(length > LARGEST_BODY && { truncated: true }),
    });
    response.on('error', failed);
    response.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > LARGEST_BODY)
            done(answer());
    });
    response.on('end', () => done(answer()));
}
function failureOf({ code = 'unknown error' }, host, secured) {
    if (!secured)
        return (0,evidence_slot/* failure */.V)('tls-failed', `the TLS handshake with ${host} failed: ${code}`);
    return (0,evidence_slot/* failure */.V)('protocol-garbage', `${host} does not give a whole HTTP answer: ${code}`);
}

;// CONCATENATED MODULE: ./compiled/net/limits.js
const POLITE = { open: 2, starts: 10, withinMs: 60_000 };
/** A turnstile that counts each address on its own. `now` is in milliseconds. */
function createTurnstile(limits, now) {
    const lanes = new Map();
    return (address) => {
        const lane = lanes.get(address) ?? createLane(limits, now);
        lanes.set(address, lane);
        return lane();
    };
}
function createLane({ open, starts, withinMs }, now) {
    const waiting = [];
    let begun = [];
    let inside = 0;
    let timer;
    const admit = () => {
        clearTimeout(timer);
        begun = begun.filter((start) => now() - start < withinMs);
        while (waiting.length > 0 && inside < open && begun.length < starts) {
            inside++;
            begun.push(now());
            waiting.shift()?.(createLeave());
        }
        const oldest = begun[0];
        if (waiting.length > 0 && inside < open && oldest !== undefined)
            timer = setTimeout(admit, oldest + withinMs - now());
    };
    const createLeave = () => {
        let left = false;
        return () => {
            if (left)
                return;
            left = true;
            inside--;
            admit();
        };
    };
    return () => new Promise((resolve) => {
        waiting.push(resolve);
        admit();
    });
}

// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
;// CONCATENATED MODULE: ./compiled/net/trust.js

/** @param pems any number of certificates in each */
function createAnchors(pems) {
    const anchors = new Map();
    const blocks = pems.join('\n').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    for (const certificate of blocks.map((pem) => new external_node_crypto_.X509Certificate(pem)))
        anchors.set(certificate.subject, [...(anchors.get(certificate.subject) ?? []), certificate]);
    return anchors;
}
/**
 * Whether the certificates that were sent, leaf first, lead to an anchor, their dates left aside; and if not, why.
 * `incomplete-chain` is a gap in what was sent, where the leaf tells that its issuer can be fetched (RFC 5280 §4.2.2.1).
 */
function trustOf(sent, anchors) {
    const [leaf] = sent;
    if (!leaf)
        return 'unknown-issuer';
    const path = new Set([leaf]);
    for (const certificate of path) {
        if (leadsTo(certificate, anchors))
            return 'trusted';
        for (const other of sent)
            if (other.ca && hasIssued(other, certificate))
                path.add(other);
    }
    if (isSelfSigned(leaf))
        return 'self-signed';
    const gap = path.size === 1 || path.size < sent.length;
    return gap && leaf.infoAccess?.includes('CA Issuers') ? 'incomplete-chain' : 'unknown-issuer';
}
const leadsTo = (certificate, anchors) => (anchors.get(certificate.subject) ?? []).some((anchor) => anchor.raw.equals(certificate.raw)) ||
    (anchors.get(certificate.issuer) ?? []).some((anchor) => hasIssued(anchor, certificate));
const hasIssued = (issuer, certificate) => certificate.checkIssued(issuer) && isSignedBy(issuer, certificate);
/** checkIssued() would ask for the right to sign certificates, which a self-signed leaf need not claim. */
const isSelfSigned = (certificate) => certificate.issuer === certificate.subject && isSignedBy(certificate, certificate);
function isSignedBy(issuer, certificate) {
    try {
        return certificate.verify(issuer.publicKey);
    }
    catch {
        // A key of a kind that OpenSSL cannot use.
        return false;
    }
}

;// CONCATENATED MODULE: ./compiled/net/tls.js






const DATES = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];
/**
 * A client that accepts everything that OpenSSL can speak, so that bad servers can be seen too. Sessions are never
 * resumed: every handshake shows the certificates.
 *
 * `prepare` does ahead of the first handshake what all share.
 *
 * @param ca further trusted roots, PEM
 */
function createTlsClient(ca) {
    let context;
    let anchors;
    const trustOfSent = (sent) => {
        anchors ??= createAnchors([...external_node_tls_.rootCertificates, ...ca]);
        return trustOf(sent, anchors);
    };
    const prepared = () => {
        context ??= permissiveContext(ca);
        return context;
    };
    return Object.assign((socket, options) => tls_handshake(socket, prepared(), options, trustOfSent), { prepare: () => void prepared() });
}
const permissiveContext = (ca) => (0,external_node_tls_.createSecureContext)({
    ca: ca.length > 0 ? [...external_node_tls_.rootCertificates, ...ca] : undefined,
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
    // Servers from before RFC 5746 are still to be seen.
    secureOptions: external_node_crypto_.constants.SSL_OP_LEGACY_SERVER_CONNECT,
});
function tls_handshake(socket, secureContext, { servername, timeoutMs }, trustOfSent) {
    return new Promise((resolve) => {
        const stream = (0,external_node_tls_.connect)({
            socket,
            secureContext,
            // RFC 6066 §3: no address in the server name.
            servername: (0,external_node_net_.isIP)(servername) ? '' : servername,
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined,
            minDHSize: 1,
        });
        const finish = (slot) => {
            clearTimeout(timer);
            stream.off('error', failed).off('close', closed);
            if (!slot.ok)
                stream.on('error', () => { }).destroy();
            resolve(slot);
        };
        const failed = ({ code }) => finish((0,evidence_slot/* failure */.V)('tls-failed', `the TLS handshake failed: ${code ?? 'unknown error'}`));
        const closed = () => finish((0,evidence_slot/* failure */.V)('tls-failed', 'the connection was closed during the TLS handshake'));
        const late = () => finish((0,evidence_slot/* failure */.V)('timeout', 'the TLS handshake did not end before the deadline'));
        const timer = setTimeout(late, timeoutMs);
        stream.on('error', failed).on('close', closed);
        stream.on('secureConnect', () => finish((0,evidence_slot.ok)({ stream, facts: factsOf(stream, trustOfSent) })));
    });
}
function factsOf(stream, trustOfSent) {
    const sent = certificatesOf(stream);
    const verify = stream.authorized ? 'ok' : String(stream.authorizationError);
    return {
        version: stream.getProtocol() ?? 'unknown',
        cipher: stream.getCipher().name,
        chain: sent.map((certificate) => certificate.raw.toString('base64')),
        trust: verify === 'ok' ? 'trusted' : trustOfRefused(verify, trustOfSent(sent)),
        verify,
    };
}
/** Our walk is about who vouches. What else than dates OpenSSL objects to (purpose, path length, names) is no trust. */
const trustOfRefused = (verify, walked) => walked === 'trusted' && !DATES.includes(verify) ? 'unknown-issuer' : walked;
/**
 * The chain as it was sent. getPeerCertificate() would sort it and add the root from our own store; this call takes the
 * certificates out of the session, so there can be only one.
 */
function certificatesOf(stream) {
    const sent = [];
    let next = stream.getPeerX509Certificate();
    while (next && sent.length < caps/* CAPS */.q.chain) {
        sent.push(next);
        next = next.issuerCertificate;
    }
    return sent;
}

;// CONCATENATED MODULE: ./compiled/net/live.js










const PATIENCE = { dnsMs: 5_000, connectMs: 10_000, limits: POLITE };
/** One page, the connect included. */
const PAGE_MS = 10_000;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** The real network. */
function liveNetwork({ nameservers, proxy, ca }, patience = PATIENCE) {
    const began = Date.now() - performance.now();
    // The clock of the machine may be set while this runs.
    const now = () => Math.round(began + performance.now());
    const enter = createTurnstile(patience.limits, now);
    // A web server bans no mail client, and one of them can hold the policies of hundreds of domains.
    const enterWeb = createTurnstile({ ...patience.limits, starts: Infinity }, now);
    const handshake = createTlsClient(ca);
    const getPage = createHttpsClient(ca);
    return {
        ...createResolver(nameservers, patience.dnsMs),
        now,
        async sleep(ms, signal) {
            await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => { });
        },
        token: (n) => Array.from((0,external_node_crypto_.randomBytes)(n), (byte) => BASE32[byte & 31]).join(''),
        async fetchHttps(page, { address, port }, deadline) {
            const leave = await enterWeb((0,addresses/* canonical */.$N)(address));
            const until = Math.min(deadline, now() + PAGE_MS);
            const left = () => Math.max(0, until - now());
            const dialled = await dial({ address, port, proxy, timeoutMs: Math.min(patience.connectMs, left()) });
            const answer = dialled.ok ? await getPage(dialled.value, page, left()) : dialled;
            leave();
            return answer;
        },
        async connect({ address, port, limitAs }) {
            const leave = await enter((0,addresses/* canonical */.$N)(limitAs ?? address));
            const began = now();
            const dialling = dial({ address, port, proxy, timeoutMs: patience.connectMs });
            // Reading the roots takes tens of milliseconds, for which the way to the server is long enough.
            handshake.prepare();
            const dialled = await dialling;
            if (dialled.ok)
                return (0,evidence_slot.ok)(openConnection(dialled.value, { ms: now() - began, now, handshake, leave }));
            leave();
            return dialled;
        },
    };
}


/***/ })

};
