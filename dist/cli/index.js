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



const { stdout, stderr, env } = process;
/** What a shell reports for a process that a signal ended. */
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
const outputFailed = (0,_cli_output_js__WEBPACK_IMPORTED_MODULE_2__/* .watchOutput */ .X)({ stdout, stderr });
const status = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2), { stdout, stderr, env });
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
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77878);

const environmentName = (input) => `SMTP_PREFLIGHT_${input.toUpperCase().replaceAll('-', '_')}`;
/** Inputs that the environment holds: name to value. Empty variables count as absent. */
function fromEnvironment(env) {
    const shell = _plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.filter((input) => !input.actionOnly).map(({ name }) => name);
    return new Map(shell.flatMap((name) => {
        const value = env[environmentName(name)];
        return value ? [[name, value]] : [];
    }));
}


/***/ }),

/***/ 55592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   XQ: () => (/* binding */ STATUS),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   iD: () => (/* binding */ inColour)
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
const usage = (...lines) => new UsageError(lines);
/** Colours on a terminal only, and off with NO_COLOR (no-color.org). */
const inColour = (stream, env) => stream.isTTY === true && !env['NO_COLOR'];


/***/ }),

/***/ 12205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __nccwpck_require__(27893);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __nccwpck_require__(52971);
// EXTERNAL MODULE: ./compiled/version.js
var version = __nccwpck_require__(34783);
// EXTERNAL MODULE: ./compiled/plan/inputs.js
var inputs = __nccwpck_require__(77878);
// EXTERNAL MODULE: ./compiled/cli/environment.js
var environment = __nccwpck_require__(81755);
// EXTERNAL MODULE: ./compiled/cli/wrap.js
var wrap = __nccwpck_require__(27640);
;// CONCATENATED MODULE: ./compiled/cli/help.js



const WIDTH = 78;
/** The whole help, from the list of inputs. */
function helpText() {
    const options = inputs/* INPUTS */.m.filter((input) => !input.actionOnly).map(describe);
    const judging = inputs/* INPUTS */.m.filter((input) => input.judges).map(({ name }) => `--${name}`);
    return `smtp-preflight: checks before a deploy whether a mail server is set up right

Usage:
  smtp-preflight check [HOST...] [options]
      Check mail servers. HOST is an FQDN, or "address = FQDN"; without any,
      those of the configuration file.
  smtp-preflight report --from FILE
      Judge an evidence file again, without network, by another policy if one is
${(0,wrap/* wrap */.L)(`given. Takes ${judging.join(', ')}.`, WIDTH - 6)
        .map((line) => `      ${line}`)
        .join('\n')}
  smtp-preflight explain [ID]
      What a check is for and how to mend what it finds.
  smtp-preflight demo
      Check embedded servers, good and bad.
  smtp-preflight --help | --version

Options of check (lists by comma, or the option several times):
${options.join('\n')}

An option may come from the environment instead, --smtp-password from
${(0,environment/* environmentName */.V)('smtp-password')}, and so on for each. Keep secrets there:
other users of a machine can read the arguments of a command.

Exit status: 0 passed, 1 violations, 2 wrong usage or configuration,
3 inconclusive.
`;
}
function describe({ name, help, values, range, default: fallback }) {
    const facts = [
        values && `one of ${values.join(', ')}`,
        range && `${range[0]} to ${range[1]}`,
        fallback !== undefined && `default ${fallback}`,
    ].filter(Boolean);
    const text = facts.length > 0 ? `${help} (${facts.join('; ')})` : help;
    return [`  --${name}`, ...(0,wrap/* wrap */.L)(text.replaceAll('`', ''), WIDTH - 6).map((line) => `      ${line}`)].join('\n');
}

// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __nccwpck_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/main.js





/** Loaded when asked for: `--help` must not wait for what it does not need. */
const COMMANDS = {
    check: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(694), __nccwpck_require__.e(243), __nccwpck_require__.e(517), __nccwpck_require__.e(954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19954)),
    report: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(694), __nccwpck_require__.e(243), __nccwpck_require__.e(134)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63134)),
    explain: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(694), __nccwpck_require__.e(449)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27449)),
    demo: () => Promise.all(/* import() */[__nccwpck_require__.e(326), __nccwpck_require__.e(614), __nccwpck_require__.e(694), __nccwpck_require__.e(243), __nccwpck_require__.e(517), __nccwpck_require__.e(905)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4905)),
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
        return print(io, `${version/* VERSION */.x}\n`);
    if (first === undefined)
        throw (0,cli_io/* usage */.CI)('no command is given.');
    const load = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
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
    const names = Object.keys(COMMANDS);
    return `there is no command \`${word}\`: allowed are ${names.map((name) => `\`${name}\``).join(', ')}.${(0,nearest/* didYouMean */.a)(word, names)}`;
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

/***/ 27640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Lines of at most `width` columns. What stands in backticks is not broken, so that it can be copied. */
function wrap(text, width) {
    const lines = [''];
    for (const word of text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? []) {
        const line = lines.at(-1);
        if (line !== '' && line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
}


/***/ }),

/***/ 35529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
const ROLES = ['inbound', 'submission', 'outbound'];


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS),
/* harmony export */   o: () => (/* binding */ inputNamed)
/* harmony export */ });
/* harmony import */ var _evidence_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35529);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3818);


const COMMENT_MODES = ['on-failure', 'on-change', 'always', 'never'];
/** Well known MX of two operators that do not depend on each other. */
const EGRESS_CONTROLS = 'aspmx.l.google.com:25, in1-smtp.messagingengine.com:25';
const DAY = 86_400;
/** Every input there is. action.yml, the options of the shell, its help and the validation all follow this list. */
const INPUTS = [
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
        help: 'How strict: `essential`, `recommended`, `strict`, or a YAML file with a policy. Default: as config says, else `recommended`.',
    },
    {
        name: 'fail-on',
        kind: 'choice',
        values: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$,
        judges: true,
        help: 'The least severity of a finding that fails the run. Default: as config says, else `error`.',
    },
    {
        name: 'on-inconclusive',
        kind: 'choice',
        values: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_INCONCLUSIVE */ .Xv,
        judges: true,
        help: 'What happens when something that could be an error could not be checked. Default: as config says, else `fail`.',
    },
    {
        name: 'roles',
        kind: 'choices',
        values: _evidence_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .g,
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
        values: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .RELAY_BATTERIES */ .c5,
        default: 'core',
        help: 'How many ways to relay are tried on each endpoint: 4, 10 or 24. More than `core` is more refusals than fail2ban tolerates: exempt the runner first.',
    },
    {
        name: 'smuggling',
        kind: 'choice',
        values: ['true', 'false'],
        default: 'false',
        help: 'Whether to probe for SMTP smuggling; nothing is delivered.',
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
        help: 'Block lists: `ZONE` adds one for information, `ZONE=gating` one that fails the run, `-ZONE` removes one.',
    },
    { name: 'nameservers', kind: 'list', help: "Resolvers to ask: `address` or `address:port`. Default: the system's." },
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
        help: 'Networks (CIDR) whose private addresses may be checked as if they were public.',
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
        help: 'Seconds to wait before asking a greylisting server once more; 0: not at all.',
    },
    { name: 'report-json', kind: 'path', judges: true, help: 'File to write the report to, as JSON.' },
    {
        name: 'evidence-file',
        kind: 'path',
        help: 'File to write everything that was seen to; `smtp-preflight report --from` judges it again.',
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
        help: 'Which comment to update: one a key. Default: workflow and job.',
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
/**
 * The known word that a mistyped one most likely meant, if any is near: at most a third of its letters differ, or it was
 * cut short.
 */
function nearest(word, known) {
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const [given, wanted] = [word.toLowerCase(), candidate.toLowerCase()];
        const distance = given.length >= SHORTENED && wanted.startsWith(given) ? 1 : levenshtein(given, wanted);
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
function levenshtein(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++)
            next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   c5: () => (/* binding */ RELAY_BATTERIES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   jI: () => (/* binding */ PROFILES)
/* harmony export */ });
const RELAY_BATTERIES = ['core', 'standard', 'full'];
const PROFILES = ['essential', 'recommended', 'strict'];
const FAIL_ON = ['error', 'warning', 'never'];
const ON_INCONCLUSIVE = ['fail', 'warn', 'ignore'];


/***/ }),

/***/ 52971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* unused harmony exports text, code, span, prose */
/**
 * The one place that makes hostile text harmless, for a terminal and for GitHub's Markdown. Characters that cannot be seen
 * become visible: controls (and with them ANSI and OSC sequences), bidi controls, zero-width and tag characters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** Zero width space: takes the meaning from a sequence without changing how it looks. */
const BREAK = '\u200b';
const visible = (text) => text.replace(UNSEEN, (character) => {
    const point = character.codePointAt(0);
    const hex = point.toString(16);
    return point < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
});
/** Remote text for one line of a terminal. The line as a whole still goes through {@link terminalLine}. */
const terminal = (text) => visible(text);
/**
 * A finished line of terminal output, as it may also end up in the log of a workflow: the runner obeys `::command::` at
 * the start of a line, white space aside, and `##[command]` anywhere in it.
 */
const terminalLine = (line) => line.replace(/^(\s*:)(?=:)/, `$1${BREAK}`).replaceAll('##[', `##${BREAK}[`);
const entity = (character) => `&#${character.charCodeAt(0)};`;
/**
 * Remote text inline in Markdown: shown letter by letter, on one line. The post-processing of GitHub works on the rendered
 * text, where an entity is no defence: mentions, references to issues and commits, emoji and bare links are broken apart.
 */
const text = (raw) => visible(raw)
    .replace(/@/g, `@${BREAK}`)
    .replace(/(#|GH-)(?=\d)/gi, `$1${BREAK}`)
    .replace(/[0-9a-f]{20}(?=[0-9a-f]{20})/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
    .replace(/(www)\./gi, `$1${BREAK}.`)
    .replace(/[&<>"'`|*_~[\]\\$!]/g, entity);
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
/** Spans in backticks, addresses of web pages, and IP addresses that hold colons. */
const SPAN = /(`[^`\n]+`|https?:\/\/[^\s`]+|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d+){0,3})/i;
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


/***/ }),

/***/ 34783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; the build and a test hold the two together. */
const VERSION = '0.1.0';


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
