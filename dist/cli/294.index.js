export const id = 294;
export const ids = [294];
export const modules = {

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

/***/ 37294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./compiled/derive/names.js
var names = __webpack_require__(73339);
// EXTERNAL MODULE: ./compiled/plan/host-plans.js + 3 modules
var host_plans = __webpack_require__(73244);
// EXTERNAL MODULE: ./compiled/plan/hosts.js
var hosts = __webpack_require__(24664);
// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __webpack_require__(27893);
// EXTERNAL MODULE: ./compiled/plan/values.js
var plan_values = __webpack_require__(23625);
// EXTERNAL MODULE: ./compiled/policy/types.js
var types = __webpack_require__(57007);
;// CONCATENATED MODULE: ./compiled/init/answers.js






/** In place of a list: nothing. */
const NONE = 'none';
const DEFAULT_POLICY = 'recommended';
const answers_hosts = {
    key: 'hosts',
    input: 'hosts',
    asks: 'Which mail servers are checked? Names, or `address = name`, by comma',
    read: (text, place) => reading('hosts', text, place, (values) => (0,hosts/* readHosts */.k)(values, [])),
};
const senderDomains = {
    key: 'senderDomains',
    input: 'allowed-sender-domains',
    asks: `Which domains send mail through them? By comma, or \`${NONE}\``,
    fallback: ({ hosts: named = [] }) => [...new Set(named.flatMap(({ host }) => (0,names/* organisationalDomain */.IS)(host) ?? []))].join(', ') || NONE,
    read: (text, place) => reading('allowed-sender-domains', text === NONE ? '' : text, place, host_plans/* readSenderDomains */.v),
};
const policy = {
    key: 'policy',
    input: 'policy',
    asks: `How strict? ${(0,plan_values/* inWords */.r4)(types/* PROFILES */.jI)}`,
    fallback: () => DEFAULT_POLICY,
    read(text, place) {
        const profile = (0,types/* profileNamed */.JD)(text);
        if (profile)
            return { ok: profile };
        const message = `\`${text}\` is not a policy: allowed are ${(0,plan_values/* inWords */.r4)(types/* PROFILES */.jI)}.${(0,nearest/* didYouMean */.a)(text, types/* PROFILES */.jI)}`;
        return { errors: [{ place, message }] };
    },
};
/** In the order in which they are asked. */
const QUESTIONS = [answers_hosts, senderDomains, policy];
function reading(input, text, place, read) {
    const values = (0,plan_values/* readValues */.N$)({ [input]: text }, { [input]: place });
    const value = read(values);
    return values.errors.length > 0 ? { errors: values.errors } : { ok: value };
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __webpack_require__(52971);
;// CONCATENATED MODULE: ./compiled/init/ask.js


/**
 * Asks these questions, each again until the answer can be used.
 *
 * @param known answers that were given already
 * @returns undefined when the input ended before (Ctrl-C, Ctrl-D)
 */
async function ask({ input, output }, questions, known) {
    const reader = (0,external_node_readline_.createInterface)({ input, output });
    const lines = reader[Symbol.asyncIterator]();
    const answers = { ...known };
    let open = true;
    reader.once('close', () => {
        open = false;
    });
    try {
        for (const question of questions) {
            const answer = await answerTo(question, answers, output, async (prompt) => {
                reader.setPrompt(prompt);
                // Lines typed ahead of the end are still to be read.
                if (open)
                    reader.prompt();
                const { value, done } = await lines.next();
                return done ? undefined : String(value);
            });
            if (!answer) {
                output.write('\n');
                return undefined;
            }
            Object.assign(answers, answer);
        }
        return answers;
    }
    finally {
        reader.close();
    }
}
async function answerTo({ key, input, asks, fallback, read }, before, output, lineFor) {
    const otherwise = fallback?.(before);
    const prompt = (0,report_escape/* terminal */.Fo)(otherwise === undefined ? `${asks}: ` : `${asks} [${otherwise}]: `);
    for (;;) {
        const line = await lineFor(prompt);
        if (line === undefined)
            return undefined;
        const result = read(line.trim() || (otherwise ?? ''), input);
        if ('ok' in result)
            return { [key]: result.ok };
        for (const { message } of result.errors)
            output.write(`${(0,report_escape/* terminalLine */.tL)((0,report_escape/* terminal */.Fo)(message))}\n`);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./compiled/plan/config/load.js
var load = __webpack_require__(6824);
;// CONCATENATED MODULE: ./compiled/init/config-file.js


const CONFIG_PATH = load/* DEFAULT_CONFIG */.P;
const ABOUT = `# What smtp-preflight checks, and how strictly. The Action reads it, and in this repository
# \`smtp-preflight check\` and \`smtp-preflight plan\` do. A mistake in it is told with its line.`;
const HOSTS = `# host: the name that PTR record, greeting, EHLO and certificate must show. More that it can have:
#   addresses: [203.0.113.25, "2001:db8::25"]  # those that the name must have
#   roles: [inbound, submission, outbound]  # the endpoints of a named role must answer
#   dkim-selectors: [s2026]
#   login: { username-env: SMTP_USER, password-env: SMTP_PASS }  # names of variables, never the secrets`;
const SENDER_DOMAINS = '# Domains that may send through these hosts.';
const POLICY = `# essential: what keeps mail from being taken, or lets others abuse the server.
# recommended: all checks. strict: all checks, and what is a warning there fails the run.
# More: \`severities\` by check; \`smtp-preflight explain\` lists them.`;
const WAIVERS = `# A finding that is accepted for a time stays visible, with its reason:
# waivers:
#   - finding: tls-certificate-expiry/renew
#     host: mail.example.com
#     until: 2026-12-31
#     reason: replaced in December
`;
/** The configuration, with what else it could say in comments. */
function configFile({ hosts, senderDomains, policy }) {
    const config = {
        hosts: hosts.map(({ host, target, declared }) => ({
            host,
            ...(target !== undefined && { target }),
            ...(declared.length > 0 && { addresses: declared }),
        })),
        policy: { extends: policy },
    };
    const blocks = [
        `${ABOUT}\n`,
        `${HOSTS}\n${(0,dist/* stringify */.As)({ hosts: config.hosts })}`,
        ...(senderDomains.length > 0 ? [`${SENDER_DOMAINS}\n${(0,dist/* stringify */.As)({ 'sender-domains': senderDomains })}`] : []),
        `${POLICY}\n${(0,dist/* stringify */.As)({ policy: config.policy })}`,
        WAIVERS,
    ];
    return blocks.join('\n');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./compiled/init/folder.js


/** Where workflows belong: the root of the repository that a folder is in, else the folder itself. */
function rootOf(folder) {
    const start = (0,external_node_path_.resolve)(folder);
    for (let path = start;; path = (0,external_node_path_.dirname)(path)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git')))
            return { path, isRepository: true };
        if ((0,external_node_path_.dirname)(path) === path)
            return { path: start, isRepository: false };
    }
}

// EXTERNAL MODULE: ./compiled/version.js
var version = __webpack_require__(34783);
;// CONCATENATED MODULE: ./compiled/init/workflow-file.js


const WORKFLOW_PATH = '.github/workflows/smtp-preflight.yml';
/** As the workflows of this repository have it. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** The workflow; what is checked is told by the configuration alone. */
const workflowFile = () => `# Checks the mail servers of ${CONFIG_PATH} on every pull request and once a week,
# since certificates expire and block lists change without a commit.
name: smtp-preflight
on:
  pull_request:
  schedule:
    - cron: "17 5 * * 1"
  workflow_dispatch:
permissions: {}
# A newer commit of a pull request ends the run of an older one.
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  smtp-preflight:
    # Many clouds drop connections to port 25. The report tells if this runner is in one; then take a
    # self-hosted runner, or the input \`proxy\`.
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # for the checkout
      pull-requests: write # for the comment
    steps:
      # The configuration is read from it.
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      # The tag of a version never moves. Dependabot, where it is set up, tells of newer ones.
      - uses: ${version/* PINNED_ACTION */.cs}
        with:
          config: ${CONFIG_PATH}
`;

;// CONCATENATED MODULE: ./compiled/init/write.js


/** Why these files cannot be new, one sentence each. */
const problemsOf = (paths) => [
    ...new Set(paths.flatMap((path) => {
        const blocked = foldersOf(path).find(isNoFolder);
        if (blocked !== undefined)
            return [`\`${blocked}\` is a file, where a folder is needed.`];
        const there = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return there ? [`\`${path}\` is there already, and is never overwritten.`] : [];
    })),
];
/**
 * Writes all of these files or none; folders that lack are made. No file that is there is touched, whoever makes it and when.
 *
 * @returns why they could not be written, one sentence each
 */
function writeNew(files) {
    const problems = problemsOf(files.map(({ path }) => path));
    if (problems.length > 0)
        return problems;
    const undo = [];
    for (const { path, text } of files)
        try {
            for (const folder of foldersOf(path))
                makeFolder(folder, undo);
            // `x`: it is an error when somebody made the file a moment ago, or a link.
            const file = (0,external_node_fs_.openSync)(path, 'wx');
            undo.push(() => (0,external_node_fs_.rmSync)(path));
            writeAndClose(file, text);
        }
        catch (error) {
            for (const step of undo.reverse())
                quietly(step);
            return [`\`${path}\` cannot be written, and nothing was: ${error.code}.`];
        }
    return [];
}
/** All folders above a file, the outermost first. */
function foldersOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === (0,external_node_path_.dirname)(folder) ? [folder] : [...foldersOf(folder), folder];
}
const isNoFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === false;
function makeFolder(path, undo) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }))
        return;
    (0,external_node_fs_.mkdirSync)(path);
    undo.push(() => (0,external_node_fs_.rmdirSync)(path));
}
function writeAndClose(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** What somebody else put into a new folder meanwhile stays there. */
function quietly(step) {
    try {
        step();
    }
    catch { }
}

// EXTERNAL MODULE: ./compiled/cli/arguments.js
var cli_arguments = __webpack_require__(67298);
// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/init.js











/** `init [HOST…] [options]`: writes the workflow and the configuration, from the options or from what a person answers. */
async function run(argv, io) {
    const given = readGiven(argv);
    const root = rootOf('.');
    const paths = { config: (0,external_node_path_.join)(root.path, CONFIG_PATH), workflow: (0,external_node_path_.join)(root.path, WORKFLOW_PATH) };
    refuse(problemsOf(Object.values(paths)));
    const answers = await complete(given, io);
    refuse(writeNew([
        { path: paths.config, text: configFile(answers) },
        { path: paths.workflow, text: workflowFile() },
    ]));
    io.stdout.write(nextSteps(answers, root, paths));
    return cli_io/* STATUS */.XQ.passed;
}
/** What the options answer. */
function readGiven(argv) {
    const { options, positionals } = (0,cli_arguments/* parse */.q)(argv, QUESTIONS.map(({ input }) => input));
    const hosts = [...positionals, options.get('hosts') ?? []].flat().join('\n');
    const texts = new Map([...options, ...(hosts === '' ? [] : [['hosts', hosts]])]);
    const read = QUESTIONS.flatMap((question) => {
        const text = texts.get(question.input);
        return text === undefined ? [] : [{ key: question.key, result: question.read(text.trim(), `--${question.input}`) }];
    });
    const errors = read.flatMap(({ result }) => ('errors' in result ? result.errors : []));
    if (errors.length > 0)
        throw (0,cli_io/* wrongInputs */.hF)(errors);
    return Object.fromEntries(read.flatMap(({ key, result }) => ('ok' in result ? [[key, result.ok]] : [])));
}
/** Whoever names the hosts is asked nothing. */
async function complete(given, { stdin, stderr }) {
    if (given.hosts)
        return withFallbacks(given);
    if (!stdin?.isTTY)
        throw (0,cli_io/* usage */.CI)('no host is given, and there is no terminal to ask on: write `smtp-preflight init --hosts mail.example.com`.');
    const missing = QUESTIONS.filter(({ key }) => given[key] === undefined);
    const answers = await ask({ input: stdin, output: stderr }, missing, given);
    if (!answers)
        throw (0,cli_io/* usage */.CI)('the last question was not answered: nothing was written.');
    return answers;
}
function withFallbacks(given) {
    const known = { ...given };
    for (const question of QUESTIONS)
        if (known[question.key] === undefined)
            Object.assign(known, fallbackOf(question, known));
    return known;
}
function fallbackOf({ key, fallback, read, input }, known) {
    const result = read(fallback?.(known) ?? '', input);
    if ('errors' in result)
        throw new Error(`the default of ${input} is wrong: ${result.errors[0]?.message}`);
    return { [key]: result.ok };
}
function refuse(problems) {
    if (problems.length > 0)
        throw (0,cli_io/* usage */.CI)(...problems);
}
function nextSteps({ hosts, senderDomains, policy }, root, paths) {
    const [config, workflow] = [paths['config'], paths['workflow']].map((path) => (0,external_node_path_.relative)('.', path));
    const lines = [
        `Written in ${root.path}${root.isRepository ? '' : ', which is in no git repository: move them to the root of one'}:`,
        `  ${config}`,
        `  ${workflow}`,
        `Hosts: ${hosts.map(({ host }) => host).join(', ')}`,
        `Sender domains: ${senderDomains.join(', ') || 'none'}`,
        `Policy: ${policy}`,
        '',
        'Next:',
        `  See whom a run would contact:  smtp-preflight plan --config ${config}`,
        `  Try it from here:              smtp-preflight check --config ${config}`,
        `  In ${workflow}, put the account that you take the Action from in place of OWNER in ${version/* PINNED_ACTION */.cs}.`,
        `  Commit both files:             git add ${config} ${workflow}`,
    ];
    return lines.map((line) => `${(0,report_escape/* terminalLine */.tL)((0,report_escape/* terminal */.Fo)(line))}\n`).join('');
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


/***/ })

};
