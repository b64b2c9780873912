#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 90209:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55592);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12205);
/* harmony import */ var _cli_output_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71577);



const { stdin, stdout, stderr, env } = process;
/** What a shell reports for a process that a signal ended. */
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
const outputFailed = (0,_cli_output_js__WEBPACK_IMPORTED_MODULE_2__/* .watchOutput */ .X)({ stdout, stderr });
const status = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2), { stdout, stderr, env, stdin });
await new Promise((done) => stdout.write('', done));
process.exit(outputFailed() ? _cli_io_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.usage : status);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 81755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fromEnvironment),
/* harmony export */   V: () => (/* binding */ environmentName)
/* harmony export */ });
/** The variable that holds an input. */
const environmentName = (input) => `SMTP_PREFLIGHT_${input.toUpperCase().replaceAll('-', '_')}`;
/** Those inputs that the environment holds: name to value. Empty variables count as absent. */
function fromEnvironment(inputs, env) {
    return new Map(inputs.flatMap((name) => {
        const value = env[environmentName(name)];
        return value ? [[name, value]] : [];
    }));
}


/***/ }),

/***/ 55592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   XQ: () => (/* binding */ STATUS),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hF: () => (/* binding */ wrongInputs),
/* harmony export */   iD: () => (/* binding */ inColour),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Exit status of a command: part of the public interface. */
const STATUS = { passed: 0, violations: 1, usage: 2, inconclusive: 3 };
/** Something that the user has to mend, one line each. Nothing was probed. */
class UsageError extends Error {
    lines;
    constructor(lines) {
        super(lines.join('\n'));
        this.lines = lines;
    }
}
/** To be thrown: one mistake a line. */
const usage = (...lines) => new UsageError(lines);
/** The same for mistakes in the inputs, each at its place. */
const wrongInputs = (errors) => usage(...errors.map(({ place, message }) => `${place}: ${message}`));
/** Columns to write in; a terminal that does not know how wide it is says 0. */
const widthOf = ({ columns }) => columns || 80;
/** Whether lines can be drawn again in place. */
const isTerminal = ({ isTTY, columns }, env) => isTTY === true && columns !== 0 && env['TERM'] !== 'dumb';
/** Colours on a terminal, or where FORCE_COLOR wants them (force-color.org), and never with NO_COLOR (no-color.org). */
const inColour = (stream, env) => {
    if (env['NO_COLOR'])
        return false;
    return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : isTerminal(stream, env);
};


/***/ }),

/***/ 12205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __nccwpck_require__(27893);
// EXTERNAL MODULE: ./compiled/plan/values.js
var values = __nccwpck_require__(23625);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __nccwpck_require__(52971);
// EXTERNAL MODULE: ./compiled/version.js
var version = __nccwpck_require__(34783);
// EXTERNAL MODULE: ./compiled/plan/inputs.js + 1 modules
var inputs = __nccwpck_require__(10952);
// EXTERNAL MODULE: ./compiled/report/terminal/layout.js
var layout = __nccwpck_require__(25081);
// EXTERNAL MODULE: ./compiled/cli/environment.js
var environment = __nccwpck_require__(81755);
;// CONCATENATED MODULE: ./compiled/cli/help.js



const WIDTH = 78;
const COMMANDS = [
    [
        'check [HOST...] [options]',
        'Check mail servers. HOST is an FQDN, or "address = FQDN"; without any, those of the configuration file.',
    ],
    ['plan [HOST...] [options]', 'Print whom check would contact and what for; send nothing.'],
    ['report --from FILE [options]', 'Judge an evidence file again, without network, by another policy if one is given.'],
    ['explain [ID]', 'What a check is for and how to mend what it finds; without ID, the list of checks.'],
    [
        'init [HOST...] [options]',
        'Write a workflow and a configuration, from three answers or --hosts, --allowed-sender-domains and --policy. No file is ever overwritten.',
    ],
    ['demo', 'Check embedded servers, good and bad.'],
];
/** Every option of a shell stands in one of these. */
const GROUPS = [
    ['What to check', ['hosts', 'expected-fqdn', 'allowed-sender-domains', 'dkim-selectors', 'config', 'roles', 'ports']],
    ['How it is judged', ['policy', 'fail-on', 'on-inconclusive']],
    ['Login and relay', ['smtp-username', 'smtp-password', 'relay-recipient', 'relay-battery', 'smuggling']],
    ['Block lists', ['spamhaus-dqs-key', 'abusix-key', 'dnsbl']],
    [
        'Where the probe stands',
        ['nameservers', 'proxy', 'ehlo-name', 'egress-controls', 'dnssec-controls', 'treat-as-public', 'ca-file'],
    ],
    ['Limits', ['timeout', 'concurrency', 'retry-greylisted']],
    ['Files to write', ['report-json', 'evidence-file', 'sarif-file', 'junit-file']],
];
/** The whole help, from the list of inputs. */
function helpText() {
    const commands = COMMANDS.flatMap(([usage, says]) => [`  smtp-preflight ${usage}`, ...indented(says)]);
    const groups = GROUPS.map(([title, names]) => [`${title}:`, ...names.flatMap(describe)].join('\n'));
    const judging = inputs/* INPUTS */.m.filter((input) => input.judges && !input.actionOnly).map(({ name }) => `--${name}`);
    const paragraphs = [
        `report takes ${judging.join(', ')}; check takes every option below, and lists in them by comma or by giving the option several times.`,
        `--report-json - writes the JSON to standard output and all else to standard error.`,
        `An option may come from the environment instead, --smtp-password from ${(0,environment/* environmentName */.V)('smtp-password')}, and so on for each. Keep secrets there: other users of a machine can read the arguments of a command.`,
        'Colours are for terminals: NO_COLOR turns them off, FORCE_COLOR=1 on.',
        'Exit status: 0 passed, 1 violations, 2 wrong usage or configuration, or a file that could not be written, 3 inconclusive.',
    ];
    return `${[
        'smtp-preflight: checks before a deploy whether a mail server is set up right',
        ['Usage:', ...commands, '  smtp-preflight --help | --version'].join('\n'),
        ...paragraphs.map((text) => (0,layout/* wrap */.LV)(text, WIDTH).join('\n')),
        ...groups,
    ].join('\n\n')}\n`;
}
function describe(name) {
    const { help, values, range, default: fallback } = (0,inputs/* inputNamed */.o)(name);
    const facts = [
        values && `one of ${values.join(', ')}`,
        range && `${range[0]} to ${range[1]}`,
        fallback !== undefined && `default ${fallback}`,
    ].filter(Boolean);
    const text = facts.length > 0 ? `${help} (${facts.join('; ')})` : help;
    return [`  --${name}`, ...indented(text.replaceAll('`', ''))];
}
const indented = (text) => (0,layout/* writer */.KF)(WIDTH)(6, text);

// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __nccwpck_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/main.js






/** Loaded when asked for: `--help` must not wait for what it does not need. */
const main_COMMANDS = {
    check: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(167), __nccwpck_require__.e(303), __nccwpck_require__.e(180), __nccwpck_require__.e(736), __nccwpck_require__.e(485), __nccwpck_require__.e(750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80750)),
    plan: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(167), __nccwpck_require__.e(303), __nccwpck_require__.e(485), __nccwpck_require__.e(509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81509)),
    report: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(167), __nccwpck_require__.e(303), __nccwpck_require__.e(180), __nccwpck_require__.e(393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69393)),
    explain: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(167), __nccwpck_require__.e(758)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14533)),
    init: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(815), __nccwpck_require__.e(294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37294)),
    demo: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(614), __nccwpck_require__.e(167), __nccwpck_require__.e(303), __nccwpck_require__.e(180), __nccwpck_require__.e(736), __nccwpck_require__.e(905)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4905)),
};
/**
 * The shell entry.
 *
 * @param argv arguments after the program's name
 * @returns exit status: 0 passed, 1 violations, 2 usage or a defect, 3 inconclusive
 */
async function main(argv, io) {
    try {
        return await dispatch(argv, io);
    }
    catch (error) {
        if (!(error instanceof cli_io/* UsageError */.eb)) {
            complain(io, `a defect of smtp-preflight, please report it: ${String(error)}`);
            return cli_io/* STATUS */.XQ.usage;
        }
        for (const line of error.lines)
            complain(io, line);
        complain(io, 'nothing was probed. See `smtp-preflight --help`.');
        return cli_io/* STATUS */.XQ.usage;
    }
}
async function dispatch(argv, io) {
    const [first, ...rest] = argv;
    if (argv.includes('--help') || argv.includes('-h'))
        return print(io, helpText());
    if (first === '--version')
        return print(io, `${version/* VERSION */.xv}\n`);
    if (first === undefined)
        throw (0,cli_io/* usage */.CI)('no command is given.');
    const load = Object.hasOwn(main_COMMANDS, first) ? main_COMMANDS[first] : undefined;
    if (!load)
        throw (0,cli_io/* usage */.CI)(unknownCommand(first));
    return (await load()).run(rest, io);
}
function unknownCommand(word) {
    if (word.startsWith('-')) {
        // Its value may be a secret.
        const [option] = word.split('=');
        return `\`${option}\` is given without a command: write \`smtp-preflight check HOST… ${option}\`.`;
    }
    if (word.includes('.'))
        return `there is no command \`${word}\`: write \`smtp-preflight check ${word}\`.`;
    const names = Object.keys(main_COMMANDS);
    return `there is no command \`${word}\`: allowed are ${(0,values/* inWords */.r4)(names)}.${(0,nearest/* didYouMean */.a)(word, names)}`;
}
function print({ stdout }, text) {
    stdout.write(text);
    return cli_io/* STATUS */.XQ.passed;
}
function complain({ stderr }, says) {
    stderr.write(`${(0,report_escape/* terminalLine */.tL)(`smtp-preflight: ${(0,report_escape/* terminal */.Fo)(says)}`)}\n`);
}


/***/ }),

/***/ 71577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ watchOutput)
/* harmony export */ });
/**
 * Tells in one line on standard error when standard output cannot be written (a full disk). A reader that has read enough, as
 * `head` does, is no fault: what it leaves unread changes nothing of the verdict.
 *
 * @returns whether it could not
 */
function watchOutput({ stdout, stderr }) {
    let failed = false;
    stdout.on('error', ({ code = 'unknown error' }) => {
        if (code === 'EPIPE')
            return;
        if (!failed)
            stderr.write(`smtp-preflight: standard output could not be written: ${code}\n`);
        failed = true;
    });
    stderr.on('error', () => { });
    return () => failed;
}


/***/ }),

/***/ 68664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   q: () => (/* binding */ CAPS)
/* harmony export */ });
/** Sizes beyond which evidence is cut or refused, so that neither a server nor a file can exhaust memory. */
const CAPS = {
    /** Bytes of a whole evidence file, and so the most UTF-16 units of its text. */
    file: 256 * 1024 * 1024,
    /** UTF-16 units of one line of it, which is one host. */
    line: 16 * 1024 * 1024,
    /** UTF-16 units of any one string; longer ones are cut. */
    text: 64 * 1024,
    /** UTF-16 units of a certificate in base64: OpenSSL takes chains of 100 KiB. */
    certificate: Math.ceil((100 * 1024) / 3) * 4,
    /** Addresses that are visited of a host, of those that the DNS has for it: they may be anybody's. */
    addresses: 64,
    /** Certificates of a chain. */
    chain: 10,
    /** Elements of any one list or dictionary, hosts and domains of a run among them. */
    elements: 10_000,
    /** Pairs of a domain and an address of its hosts: each is judged on its own. */
    pairs: 100_000,
};
/** The first `max` UTF-16 units of a string, the last one `…` where something was cut; no character is cut in two. */
const cut = (text, max) => text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;


/***/ }),

/***/ 35529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
const ROLES = ['inbound', 'submission', 'outbound'];


/***/ }),

/***/ 34679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68664);

/** So many of one input or file are told: nobody reads more. */
const MOST_ERRORS = 50;
const MOST_QUOTED = 100;
/** A shorter secret may be part of any sentence. */
const LEAST_SECRET = 6;
/** A longer one may be cut, and is known by its start. */
const START = 12;
/** A value that the user wrote, in a sentence about it. */
const quote = (text) => `\`${(0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, MOST_QUOTED)}\``;
/** The same sentence without the values that repeat one of these secrets, in whatever case. */
function withoutSecrets(message, secrets) {
    const starts = secrets.filter(({ length }) => length >= LEAST_SECRET).map((secret) => secret.slice(0, START));
    if (starts.length === 0)
        return message;
    const patterns = starts.map((start) => start.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return message.replace(new RegExp(`(?:${patterns.join('|')})[^\`]*`, 'gi'), '…');
}
/** None twice, those of one input or file together and in the order of its lines, a great many cut short. */
function inOrder(errors) {
    const unique = new Map(errors.map((error) => [`${error.place} ${error.message}`, error]));
    const byName = new Map();
    for (const error of unique.values()) {
        const [, name = '', line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/s.exec(error.place) ?? [];
        const located = { error, line: Number(line ?? 0), column: Number(column ?? 0) };
        const known = byName.get(name);
        if (known)
            known.push(located);
        else
            byName.set(name, [located]);
    }
    return [...byName.values()].flatMap((located) => few(located.sort((a, b) => a.line - b.line || a.column - b.column).map(({ error }) => error)));
}
function few(errors) {
    if (errors.length <= MOST_ERRORS)
        return errors;
    const [first] = errors.slice(MOST_ERRORS - 1);
    const more = { place: first.place, message: `here and below are ${errors.length - MOST_ERRORS + 1} more mistakes.` };
    return [...errors.slice(0, MOST_ERRORS - 1), more];
}


/***/ }),

/***/ 10952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  o: () => (/* binding */ inputNamed)
});

// EXTERNAL MODULE: ./compiled/evidence/types/host.js
var host = __nccwpck_require__(35529);
// EXTERNAL MODULE: ./compiled/policy/types.js
var types = __nccwpck_require__(57007);
;// CONCATENATED MODULE: ./compiled/plan/types.js
const RELAY_BATTERIES = ['core', 'standard', 'full'];

;// CONCATENATED MODULE: ./compiled/plan/inputs.js



const COMMENT_MODES = ['on-failure', 'on-change', 'always', 'never'];
const MODES = ['check', 'plan', 'report'];
/** Well known MX of two operators that do not depend on each other. */
const EGRESS_CONTROLS = 'aspmx.l.google.com:25, in1-smtp.messagingengine.com:25';
const DAY = 86_400;
/** Every input there is. action.yml, the options of the shell, its help and the validation all follow this list. */
const INPUTS = [
    {
        name: 'mode',
        kind: 'choice',
        values: MODES,
        default: 'check',
        actionOnly: true,
        help: '`check`; `plan` prints who would be asked for what and sends nothing; `report` judges the evidence of an earlier run and probes nothing.',
    },
    {
        name: 'from',
        kind: 'path',
        actionOnly: true,
        help: "Evidence file of an earlier run, for mode `report`. It may be a stranger's: what it says of policy and waivers is not heeded.",
    },
    {
        name: 'hosts',
        kind: 'list',
        help: 'Mail servers, one a line: FQDN, `address = FQDN`, or `FQDN = expected FQDN`. `#` starts a comment.',
    },
    {
        name: 'expected-fqdn',
        kind: 'text',
        help: 'With one host: the name that PTR record, greeting, EHLO and certificate must show. Default: its own name.',
    },
    { name: 'allowed-sender-domains', kind: 'list', help: 'Domains that may send through these hosts.' },
    { name: 'dkim-selectors', kind: 'list', help: 'DKIM selectors to check for every sender domain.' },
    {
        name: 'config',
        kind: 'path',
        judges: true,
        help: 'YAML file with hosts, policy and waivers. Default: `.github/smtp-preflight.yml` when it is there.',
    },
    {
        name: 'policy',
        kind: 'text',
        judges: true,
        help: 'How strict: `essential`, `recommended`, `strict`, or a YAML file like config with `policy` and `waivers` alone. Its `policy` replaces that of config as a whole; waivers add up. Default: as config says, else `recommended`.',
    },
    {
        name: 'fail-on',
        kind: 'choice',
        values: types/* FAIL_ON */.d$,
        judges: true,
        help: 'The least severity of a finding that fails the run. Default: as config says, else `error`.',
    },
    {
        name: 'on-inconclusive',
        kind: 'choice',
        values: types/* ON_INCONCLUSIVE */.Xv,
        judges: true,
        help: 'What happens when something that could be an error could not be checked. Default: as config says, else `fail`.',
    },
    {
        name: 'roles',
        kind: 'choices',
        values: host/* ROLES */.g,
        help: 'What the hosts do; the endpoints of a named role must answer. Default: found out.',
    },
    {
        name: 'ports',
        kind: 'list',
        default: '25, 587, 465',
        help: 'Ports to try: 25, 587, 465, or `mx=PORT`, `submission=PORT`, `submissions=PORT`.',
    },
    {
        name: 'smtp-username',
        kind: 'secret',
        help: 'User for the login checks. Used once an endpoint, only inside TLS with a trusted, matching certificate.',
    },
    { name: 'smtp-password', kind: 'secret', help: 'Password of that user.' },
    {
        name: 'relay-recipient',
        kind: 'text',
        help: 'An own mailbox elsewhere, as recipient of the relay checks. Nothing is ever delivered to it.',
    },
    {
        name: 'relay-battery',
        kind: 'choice',
        values: RELAY_BATTERIES,
        default: 'core',
        help: 'How many ways to relay are tried on each endpoint: 4, 10 or 28. More than `core` is more refusals than fail2ban tolerates: exempt the runner first.',
    },
    {
        name: 'smuggling',
        kind: 'choice',
        values: ['true', 'false'],
        default: 'false',
        help: 'Whether to probe for SMTP smuggling, with a message to postmaster that servers refuse; one that takes even that delivers it.',
    },
    {
        name: 'spamhaus-dqs-key',
        kind: 'secret',
        help: 'Key of the Spamhaus Data Query Service, which answers any resolver.',
    },
    {
        name: 'abusix-key',
        kind: 'secret',
        help: 'Key of Abusix Mail Intelligence, whose block list answers nobody else.',
    },
    {
        name: 'dnsbl',
        kind: 'list',
        help: 'Block lists: `ZONE` adds one for information, `ZONE=gating` one that fails the run, `-ZONE` removes one. Never with a key in it.',
    },
    {
        name: 'nameservers',
        kind: 'list',
        help: "Resolvers to ask, the next where one fails: `address` or `address:port`. DNSSEC counts of those that prove to validate. Default: the system's.",
    },
    {
        name: 'proxy',
        kind: 'secret',
        help: 'SOCKS5 proxy for all SMTP connections: `socks5://[user:password@]host:port`.',
    },
    {
        name: 'ehlo-name',
        kind: 'text',
        help: 'Name for EHLO. Default: the forward-confirmed PTR name of this machine, else its address as a literal.',
    },
    {
        name: 'egress-controls',
        kind: 'list',
        default: EGRESS_CONTROLS,
        help: 'Asked on port 25 when every host is silent, to tell a closed network from a dead server; `off`: nobody.',
    },
    {
        name: 'dnssec-controls',
        kind: 'list',
        default: 'iana.org, dnssec-failed.org',
        help: 'Two names that tell whether the resolver validates: one in a signed zone, one whose signatures are wrong.',
    },
    {
        name: 'treat-as-public',
        kind: 'list',
        help: 'Networks (CIDR) whose addresses may be checked as if they were public.',
    },
    { name: 'ca-file', kind: 'path', help: 'Further trusted roots (PEM), for a private or staging authority.' },
    {
        name: 'timeout',
        kind: 'integer',
        range: [1, DAY],
        default: '120',
        help: 'Seconds for the whole run. What was not answered by then is inconclusive.',
    },
    {
        name: 'concurrency',
        kind: 'integer',
        range: [1, 256],
        default: '32',
        help: 'Hosts that are checked side by side.',
    },
    {
        name: 'retry-greylisted',
        kind: 'integer',
        range: [0, DAY],
        default: '0',
        help: 'Seconds to wait before asking a greylisting server once more, below timeout; 0: not at all.',
    },
    { name: 'report-json', kind: 'path', judges: true, help: 'File to write the report to, as JSON.' },
    {
        name: 'evidence-file',
        kind: 'path',
        help: 'File to write everything that was seen to; `smtp-preflight report --from` judges it again.',
    },
    {
        name: 'sarif-file',
        kind: 'path',
        judges: true,
        help: 'File to write the findings to as SARIF 2.1.0, for code scanning.',
    },
    {
        name: 'junit-file',
        kind: 'path',
        judges: true,
        help: 'File to write the findings to as JUnit XML, for the test reports of GitLab, Jenkins and others.',
    },
    {
        name: 'comment',
        kind: 'choice',
        values: COMMENT_MODES,
        default: 'on-failure',
        actionOnly: true,
        help: 'When to comment on the pull request. `on-failure` also turns an old red comment green.',
    },
    {
        name: 'comment-key',
        kind: 'text',
        actionOnly: true,
        help: 'Which comment to update: one a key, of at most 200 characters. Default: workflow and job, which the legs of a matrix share: give each its own.',
    },
    {
        name: 'github-token',
        kind: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, not of this program
        default: '${{ github.token }}',
        actionOnly: true,
        help: 'Token for the comment; needs `pull-requests: write` and nothing else.',
    },
];
/** The input of this name. */
const inputNamed = (name) => INPUTS.find((input) => input.name === name);


/***/ }),

/***/ 27893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** From so many letters on, the start of a word stands for it. */
const SHORTENED = 3;
/** Nobody means a known word by one of so many letters. */
const MOST_LETTERS = 60;
/**
 * The known word that a mistyped one most likely meant, if any is near: at most a third of its letters differ, or it was
 * cut short.
 */
function nearest(word, known) {
    if (word.length > MOST_LETTERS)
        return undefined;
    const given = word.toLowerCase();
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const wanted = candidate.toLowerCase();
        const distance = given.length >= SHORTENED && wanted.startsWith(given) ? 1 : changes(given, wanted, least);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** ` Did you mean …?` with a leading space, or nothing. */
function didYouMean(word, known) {
    const meant = nearest(word, known);
    return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
}
/** Least number of letters to change, two that changed places as one; `limit` stands for any number from there on. */
function changes(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit || lettersApart(a, b) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => Math.min(i, limit));
    for (let i = 1; i <= a.length; i++) {
        // Further from the diagonal there is nothing below the limit.
        const [first, last] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
        const next = new Array(b.length + 1).fill(limit);
        next[0] = Math.min(i, limit);
        let least = next[0];
        for (let j = first; j <= last; j++) {
            let distance = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            if (row[j] < distance)
                distance = row[j] + 1;
            if (next[j - 1] < distance)
                distance = next[j - 1] + 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped && before[j - 2] < distance)
                distance = before[j - 2] + 1;
            if (distance > limit)
                distance = limit;
            next[j] = distance;
            if (distance < least)
                least = distance;
        }
        if (least >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
}
/** Letters that only one of two words has: each is one to change. */
function lettersApart(a, b) {
    const [ofA, ofB] = [lettersOf(a), lettersOf(b)];
    return Math.max(bitsIn(ofA & ~ofB), bitsIn(ofB & ~ofA));
}
function lettersOf(word) {
    let letters = 0;
    for (let i = 0; i < word.length; i++)
        letters |= 1 << (word.charCodeAt(i) & 31);
    return letters;
}
function bitsIn(number) {
    let bits = 0;
    for (let rest = number; rest !== 0; rest &= rest - 1)
        bits++;
    return bits;
}


/***/ }),

/***/ 23625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   nC: () => (/* binding */ withoutLineEnds),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _input_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34679);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10952);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27893);



/**
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, where that differs
 */
function readValues(given, sources) {
    const errors = [];
    const placeOf = (name) => sources[name] ?? name;
    // A proxy is no word that stands anywhere else, and how one is written must be told.
    const secrets = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.filter(({ name, kind }) => kind === 'secret' && name !== 'proxy').map(({ name }) => (given[name] ?? '').trim());
    const wrong = (place, message) => void errors.push({ place, message: (0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(message, secrets) });
    const isGiven = (name) => {
        const value = given[name] ?? '';
        return isList((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name)) ? splitList(value, name).length > 0 : value.trim() !== '';
    };
    const raw = (name) => (isGiven(name) ? given[name] : (specOf(name).default ?? ''));
    const text = (name) => raw(name).trim();
    const items = (name) => splitList(raw(name), placeOf(name));
    const allowed = (place, word, spec) => {
        const isAllowed = spec.values.includes(word);
        if (!isAllowed)
            wrong(place, notAllowed(word, spec));
        return isAllowed;
    };
    for (const name of Object.keys(given))
        if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name))
            wrong(name, unknownInput(name));
    return {
        get errors() {
            return (0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(errors);
        },
        wrong,
        placeOf,
        given: isGiven,
        text,
        items,
        secret: (name) => withoutLineEnds(raw(name)),
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
            wrong(placeOf(name), `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not a value of ${name}: allowed are whole numbers from ${least} to ${most}.`);
            return least;
        },
        choices(name) {
            const words = items(name).filter((item) => allowed(item.place, item.text, specOf(name)));
            return [...new Set(words.map((item) => item.text))];
        },
    };
}
/** Without line ends around it, which stores of secrets add. */
const withoutLineEnds = (secret) => secret.replace(/^[\r\n]+|[\r\n]+$/g, '');
function unknownInput(name) {
    const known = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.map((input) => input.name);
    return `there is no input ${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, known)}`;
}
const notAllowed = (word, { name, values = [] }) => `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not a value of ${name}: allowed are ${inWords(values)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(word, values)}`;
const isList = (input) => input?.kind === 'list' || input?.kind === 'choices';
function specOf(name) {
    const spec = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name);
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
/** Words in backticks, as a sentence lists them. */
const inWords = (words) => words.map((word) => `\`${word}\``).join(', ');


/***/ }),

/***/ 57007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ profileNamed),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Worst first. */
const SEVERITIES = ['error', 'warning', 'notice', 'off'];
const PROFILES = ['essential', 'recommended', 'strict'];
/** The profile of this name. */
const profileNamed = (name) => PROFILES.find((profile) => profile === name);
const FAIL_ON = ['error', 'warning', 'never'];
const ON_INCONCLUSIVE = ['fail', 'warn', 'ignore'];


/***/ }),

/***/ 52971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ nameSpan),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   Is: () => (/* binding */ sarif),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* unused harmony exports text, code, span, fence, prose */
/**
 * The one place that makes hostile text harmless, for a terminal and for GitHub's Markdown. Characters that cannot be seen
 * become visible: controls (and with them ANSI and OSC sequences), bidi controls, zero-width and tag characters. So do marks
 * that pile up.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** More marks on one letter than scripts stack: in a browser they run over the lines above and below. */
const PILED = /(?<=\p{M}{4})\p{M}/gu;
/** Zero width space: takes the meaning from a sequence without changing how it looks. */
const BREAK = '\u200b';
const visible = (text) => text.replace(UNSEEN, escapeOf).replace(PILED, escapeOf);
function escapeOf(character) {
    const point = character.codePointAt(0);
    const hex = point.toString(16);
    return point < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/** Remote text for one line of a terminal. The line as a whole still goes through {@link terminalLine}. */
const terminal = (text) => visible(text);
/**
 * A finished line of terminal output, as it may also end up in the log of a workflow: the runner obeys `::command::` at
 * the start of a line, white space aside, and `##[command]` anywhere in it.
 */
const terminalLine = (line) => line.replace(/^(\s*:)(?=:)/, `$1${BREAK}`).replaceAll('##[', `##${BREAK}[`);
const entity = (character) => `&#${character.charCodeAt(0)};`;
/** What begins a heading, a list or a line across the page. */
const BLOCK = /^(\s*(?:\d+(?=[.)])|(?=[-+=#])))(.)(?=[-+=#\s]|$)/;
/** GitHub looks for formulas in what Markdown made of a text; an element of its own keeps a dollar out (docs.github.com). */
const DOLLAR = (/* unused pure expression or super */ null && (`<span>${entity('$')}</span>`));
/**
 * Remote text inline in Markdown: shown letter by letter, on one line. The post-processing of GitHub works on the rendered
 * text, where an entity is no defence: mentions, references to issues and commits, emoji, bare links and formulas are broken
 * apart.
 */
const text = (raw) => visible(raw)
    .replace(/@/g, `@${BREAK}`)
    .replace(/(#|GH-)(?=\d|$)/gi, `$1${BREAK}`)
    .replace(/[0-9a-f]{20}(?=[0-9a-f]{20})/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
    .replace(/(www)\./gi, `$1${BREAK}.`)
    .replace(/[&<>"'`|*_~[\]\\$!]/g, (character) => (character === '$' ? DOLLAR : entity(character)))
    .replace(BLOCK, (_, before, mark) => before + entity(mark));
/**
 * Remote text as content of `<code>` or `<pre>`, on one line. Post-processing leaves those alone, Markdown does not: all
 * that it could read is an entity, so that what is copied out of it is what was written. Mentions are broken even here,
 * since a reply by e-mail loses the code formatting.
 */
const code = (raw) => visible(raw)
    .replace(/@/g, `@${BREAK}`)
    .replace(/www(?=\.)|[&<>"'`|*_~[\]\\$!#:]/gi, (found) => [...found].map(entity).join(''));
/** {@link code} in its element. */
const span = (raw) => `<code>${code(raw)}</code>`;
/** A {@link span} that a narrow column may break: behind dots of a name, colons of IPv6, and within a long word. */
const nameSpan = (raw) => span(raw).replace(/\.(?=\D)|&#58;|[a-z\d]{8}(?=[a-z\d]{4})/gi, '$&<wbr>');
/** As GitHub reads a mention: a name or team after `@` that no domain follows. */
const MENTION = /(?<!\w)@(?=[a-z0-9][a-z0-9-]*\.*(?:[^\w.]|$))/gi;
/**
 * Remote text of one or more lines, as a fenced block that nothing in it can end. Entities are not decoded there, so that
 * what is copied is what was written. Changed is only what cannot be seen (a tab becomes spaces), and what an answer by
 * e-mail, which loses the fence, would make a mention.
 */
function fence(raw, language) {
    const shown = raw.replaceAll('\t', '        ').split(/\r?\n/).map(visible).join('\n').replace(MENTION, `@${BREAK}`);
    const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const marks = '`'.repeat(longest + 1);
    return [marks + language, shown, marks].join('\n');
}
/** Spans in backticks, addresses of web pages without the punctuation behind them, and IP addresses that hold colons. */
const SPAN = /(`[^`\n]+`|https?:\/\/[^\s`]*[^\s`.,;:!?)]|(?<![\w#-])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d+){0,3}(?!\w))/i;
/**
 * A sentence of a check, filled with remote text: what stands in backticks and all that would be copied becomes `<code>`,
 * line breaks `<br>`, all else is escaped as by {@link text}.
 */
const prose = (raw) => raw
    .split(/\r?\n/)
    .map((line) => line
    .split(SPAN)
    .map((part, index) => (index % 2 === 0 ? text(part) : span(part.replaceAll('`', ''))))
    .join(''))
    .join('<br>');
/**
 * Remote text in an attribute or an element of XML 1.0, which has no way to write most control characters (§2.2). What the
 * runner would obey when the file is printed is an entity too.
 */
const xml = (raw) => visible(raw).replace(/[&<>"']|:(?=:)|(?<=##)\[/g, entity);
/**
 * Remote text in a message of SARIF, which knows links and placeholders (SARIF 2.1.0 §3.11.5, §3.11.6) and which GitHub
 * repeats in reviews.
 */
const sarif = (raw) => visible(raw).replace(/@|\](?=\()|\{(?=\d)/g, `$&${BREAK}`);
/** Finished JSON with the same value, and nothing in it that a terminal or the runner would obey when it is printed. */
const json = (written) => written
    .replace(UNSEEN, (character) => (character === '\n' ? character : unicodeEscapes(character)))
    .replaceAll('##[', '#\\u0023[');
const unicodeEscapes = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 25081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   KF: () => (/* binding */ writer),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   wx: () => (/* binding */ labeller)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12057);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52971);


/** Letters of one column that nothing around them changes: those of Europe, and the punctuation, arrows and lines of reports. */
const NARROW = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25ff]*$/;
/** Takes no column of its own: combining marks and what {@link terminalLine} breaks commands with. */
const NO_WIDTH = /^[\p{M}\p{Cf}]/u;
/** Two columns whatever the width of its first character: an emoji as a picture, a pair of flag letters. */
const PICTURE = /\ufe0f|^\p{RI}{2}$/u;
/** Columns that escaped text takes on a terminal (UAX #11; ambiguous characters are narrow). */
function columnsOf(text) {
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const { segment } of graphemesOf(text))
        columns += graphemeColumns(segment);
    return columns;
}
/** Made when it is needed: it takes longer than the help of a command may. */
let segmenter;
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function graphemeColumns(grapheme) {
    if (NO_WIDTH.test(grapheme))
        return 0;
    return PICTURE.test(grapheme) ? 2 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(grapheme.codePointAt(0));
}
/** The start of escaped text, ending in `…` where it takes more than so many columns. */
function fitted(text, most) {
    // No text of so few characters is wider.
    if (text.length * 2 <= most || columnsOf(text) <= most)
        return text;
    let fitting = '';
    let columns = 1;
    for (const { segment } of graphemesOf(text)) {
        columns += graphemeColumns(segment);
        if (columns > most)
            break;
        fitting += segment;
    }
    return `${fitting}…`;
}
/** Filled with blanks up to so many columns. */
const padded = (text, columns) => `${text}${' '.repeat(Math.max(0, columns - columnsOf(text)))}`;
/**
 * Lines of at most so many columns. What stands in backticks is kept on one line where that is possible, so that it can be
 * copied; a word that is longer than a line is not broken.
 */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of wordsIn(text, columns)) {
        const more = columnsOf(word);
        if (line !== '' && taken + 1 + more > columns) {
            lines.push(line);
            line = '';
        }
        taken = line === '' ? more : taken + 1 + more;
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
const wordsIn = (text, columns) => (text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? []).flatMap((word) => columnsOf(word) <= columns ? [word] : word.split(/\s+/).filter((part) => part !== ''));
/** A {@link Write} for lines of at most so many columns. */
const writer = (columns) => (indent, sentence, label = '') => wrap(sentence, columns - indent).map((line, index) => `${padded(index === 0 ? label : '', indent)}${line}`);
const INDENT = 4;
const LABEL_COLUMNS = 10;
/** A {@link Labelled} behind an indentation. */
const labeller = ({ paint, measure }) => (label, text) => {
    const behind = ' '.repeat(INDENT + LABEL_COLUMNS);
    const [first = '', ...rest] = text.split(/\r?\n/).flatMap((line) => wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(line), measure - behind.length));
    const front = `${' '.repeat(INDENT)}${paint('dim', padded(label, LABEL_COLUMNS))}`;
    return [`${front}${first}`, ...rest.map((line) => `${behind}${line}`)];
};


/***/ }),

/***/ 34783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ PINNED_ACTION),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export ACTION */
/** The version in package.json; the build and a test hold the two together. */
const VERSION = '0.1.0';
/** What a workflow names to use the Action: the tag that moves with the major version. */
const ACTION = (/* unused pure expression or super */ null && (`OWNER/smtp-preflight@v${VERSION.split('.')[0]}`));
/** The same by the tag of this version, which never moves. */
const PINNED_ACTION = `OWNER/smtp-preflight@v${VERSION}`;


/***/ }),

/***/ 12057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ eastAsianWidth)
/* harmony export */ });
/* unused harmony export eastAsianWidthType */
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73456);


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		(0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullwidth */ .Yj)(codePoint)
		|| (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isWide */ .EW)(codePoint)
		|| (ambiguousAsWide && (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ }),

/***/ 73456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ isAmbiguous),
  Yj: () => (/* binding */ isFullwidth),
  EW: () => (/* binding */ isWide)
});

// UNUSED EXPORTS: getCategory

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(90209);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
