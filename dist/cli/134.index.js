export const id = 134;
export const ids = [134];
export const modules = {

/***/ 85233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77878);
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

/***/ 63134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _evidence_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24762);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31880);
/* harmony import */ var _plan_config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6824);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70955);
/* harmony import */ var _plan_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23625);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84778);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34299);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85233);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55592);










/** `report --from FILE`: the policy of the run that gathered it, unless another one is given. */
async function run(argv, io) {
    const { values: given, sources, positionals } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptions */ .T)(argv, io.env, ({ judges }) => judges === true, ['from']);
    if (positionals.length > 0)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .usage */ .CI)(`\`${positionals[0]}\` is not expected: write \`report --from FILE\`.`);
    const { from, ...inputs } = given;
    if (from === undefined)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .usage */ .CI)('report needs an evidence file: write `report --from FILE`.');
    const text = _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U.read(from);
    if (text === undefined)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .usage */ .CI)(`--from: \`${from}\` cannot be read.`);
    const decoded = (0,_evidence_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(text);
    if (!decoded.ok)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .usage */ .CI)(...decoded.errors.map((error) => `${from}: ${error}`));
    const { evidence } = decoded;
    const values = (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readValues */ .N)((0,_deliver_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutStdout */ .GM)(inputs), sources);
    const policy = (0,_plan_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T)(values, await (0,_plan_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFiles */ .a)(values, _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U, false), evidence.run.policy);
    (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .readOutputPaths */ .mM)(values, _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U, [{ name: '--from', path: from }]);
    if (values.errors.length > 0)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .usage */ .CI)(...values.errors.map(({ place, message }) => `${place}: ${message}`));
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_7__/* .deliver */ .cK)({ report: (0,_preflight_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOf */ .E)(evidence, policy), evidence, policy, paths: inputs }, io);
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
        profile: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.find((profile) => profile === values.text('policy')) ?? base.profile,
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


/***/ })

};
