export const id = 134;
export const ids = [134];
export const modules = {

/***/ 63134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _evidence_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48216);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31880);
/* harmony import */ var _plan_config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6824);
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77878);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70955);
/* harmony import */ var _plan_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1541);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23625);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50354);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67298);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69162);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55592);











const OPTIONS = ['from', ..._plan_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m.filter(({ judges }) => judges).map(({ name }) => name)];
/** `report --from FILE`: the policy of the run that gathered it, unless another one is given. */
async function run(argv, io) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .q)(argv, OPTIONS);
    if (positionals.length > 0)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .usage */ .CI)(`\`${positionals[0]}\` is not expected: write \`report --from FILE\`.`);
    const from = options.get('from');
    if (from === undefined)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .usage */ .CI)('report needs an evidence file: write `report --from FILE`.');
    const text = _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U.read(from);
    if (text === undefined)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .usage */ .CI)(`--from: \`${from}\` cannot be read.`);
    const decoded = (0,_evidence_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(text);
    if (!decoded.ok)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .usage */ .CI)(...decoded.errors.map((error) => `${from}: ${error}`));
    const { evidence } = decoded;
    options.delete('from');
    const given = Object.fromEntries(options);
    const values = (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readValues */ .N)((0,_deliver_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutStdout */ .GM)(given), Object.fromEntries(Object.keys(given).map((name) => [name, `--${name}`])));
    const policy = (0,_plan_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T)(values, await (0,_plan_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFiles */ .a)(values, _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U, false), evidence.run.policy);
    (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readOutputPaths */ .m)(values, _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U, [{ name: '--from', path: from }]);
    if (values.errors.length > 0)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .usage */ .CI)(...values.errors.map(({ place, message }) => `${place}: ${message}`));
    const files = { reportJson: options.get('report-json') };
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .cK)({ report: (0,_preflight_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .E)(evidence, policy), evidence, policy, files }, io);
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
