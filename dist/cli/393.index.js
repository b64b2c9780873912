export const id = 393;
export const ids = [393];
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

/***/ 69393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./compiled/files.js
var files = __webpack_require__(31880);
// EXTERNAL MODULE: ./compiled/evidence/codec.js + 16 modules
var codec = __webpack_require__(24762);
// EXTERNAL MODULE: ./compiled/plan/comment.js
var comment = __webpack_require__(11238);
// EXTERNAL MODULE: ./compiled/plan/config/load.js
var load = __webpack_require__(6824);
// EXTERNAL MODULE: ./compiled/plan/inputs.js + 1 modules
var inputs = __webpack_require__(10952);
// EXTERNAL MODULE: ./compiled/plan/paths.js
var paths = __webpack_require__(70955);
// EXTERNAL MODULE: ./compiled/plan/policy.js
var plan_policy = __webpack_require__(1541);
// EXTERNAL MODULE: ./compiled/plan/read-file.js
var read_file = __webpack_require__(27158);
// EXTERNAL MODULE: ./compiled/plan/values.js
var plan_values = __webpack_require__(23625);
;// CONCATENATED MODULE: ./compiled/plan/earlier-run.js








/**
 * Inputs and files of a run that probes nothing → evidence and policy, or every mistake in them.
 *
 * @param given input name to value
 * @param sources input name to the name under which the user gave it, where that differs
 */
async function readEarlierRun(given, sources, files, origin) {
    const values = (0,plan_values/* readValues */.N$)(given, sources);
    refuseIdle(values);
    const evidence = readEvidence(values, files);
    const loaded = await (0,load/* loadFiles */.a)(values, files, origin === 'anybody');
    const policy = (0,plan_policy/* readPolicy */.T4)(values, loaded, origin === 'own' ? evidence?.run.policy : undefined);
    (0,comment/* readCommentInputs */.J)(values);
    (0,paths/* readOutputPaths */.mM)(values, files, [{ name: values.placeOf('from'), path: values.text('from') }]);
    if (!evidence || values.errors.length > 0)
        return { errors: values.errors };
    return { ok: { evidence, policy: (0,plan_policy/* withoutElsewhere */.Hl)(policy, loaded.config?.value, evidence) } };
}
/** An input about probing would do nothing. The runner gives every default as if the user had written it. */
function refuseIdle(values) {
    for (const { name, judges, actionOnly, default: fallback } of inputs/* INPUTS */.m)
        if (!judges && !actionOnly && values.given(name) && values.text(name) !== fallback)
            values.wrong(name, 'is about probing, and nothing is probed in mode `report`: leave it out.');
}
function readEvidence(values, files) {
    const path = values.text('from');
    if (path === '') {
        values.wrong('from', 'is empty: mode `report` needs the path of an evidence file.');
        return undefined;
    }
    const text = (0,read_file/* readFile */.T)(values, files, 'from', path);
    if (text === undefined)
        return undefined;
    const decoded = (0,codec/* decode */.D)(text);
    if (decoded.ok)
        return decoded.evidence;
    for (const error of decoded.errors) {
        const [, line, says] = /^line (\d+): (.*)$/s.exec(error) ?? [];
        values.wrong(line ? `${path}:${line}` : path, says ?? error);
    }
    return undefined;
}

// EXTERNAL MODULE: ./compiled/preflight.js + 23 modules
var preflight = __webpack_require__(84778);
// EXTERNAL MODULE: ./compiled/cli/deliver.js + 16 modules
var deliver = __webpack_require__(82491);
// EXTERNAL MODULE: ./compiled/cli/inputs.js
var cli_inputs = __webpack_require__(85233);
// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(55592);
;// CONCATENATED MODULE: ./compiled/cli/report.js






/** `report --from FILE`: the policy of the run that gathered it, unless another one is given. */
async function run(argv, io) {
    const { values, sources, positionals } = (0,cli_inputs/* readOptions */.T)(argv, io.env, ({ judges }) => judges === true, ['from']);
    if (positionals.length > 0)
        throw (0,cli_io/* usage */.CI)(`\`${positionals[0]}\` is not expected: write \`report --from FILE\`.`);
    if (values['from'] === undefined)
        throw (0,cli_io/* usage */.CI)('report needs an evidence file: write `report --from FILE`.');
    const earlier = await readEarlierRun((0,deliver/* withoutStdout */.GM)(values), sources, files/* liveFiles */.U, 'own');
    if ('errors' in earlier)
        throw (0,cli_io/* wrongInputs */.hF)(earlier.errors);
    const { evidence, policy } = earlier.ok;
    return (0,deliver/* deliver */.cK)({ report: (0,preflight/* reportOf */.E)(evidence, policy), evidence, policy, paths: values }, io);
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


/***/ })

};
