export const id = 134;
export const ids = [134];
export const modules = {

/***/ 3134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _evidence_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4655);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1880);
/* harmony import */ var _plan_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(955);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3840);
/* harmony import */ var _plan_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3625);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2448);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7298);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9162);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5592);









const OPTIONS = ['from', 'policy', 'fail-on', 'on-inconclusive', 'report-json'];
/** `report --from FILE`: the policy of the run that gathered it, unless another one is given. */
async function run(argv, io) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .q)(argv, OPTIONS);
    if (positionals.length > 0)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)(`\`${positionals[0]}\` is not expected: write \`report --from FILE\`.`);
    const from = options.get('from');
    if (from === undefined)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)('report needs an evidence file: write `report --from FILE`.');
    const text = _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U.read(from);
    if (text === undefined)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)(`--from: \`${from}\` cannot be read.`);
    const decoded = (0,_evidence_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(text);
    if (!decoded.ok)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)(...decoded.errors.map((error) => `${from}: ${error}`));
    const { evidence } = decoded;
    const { profile, failOn, onInconclusive } = evidence.run.policy;
    options.delete('from');
    const given = {
        policy: profile,
        'fail-on': failOn,
        'on-inconclusive': onInconclusive,
        ...Object.fromEntries(options),
    };
    const values = (0,_plan_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readValues */ .N)((0,_deliver_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutStdout */ .GM)(given), Object.fromEntries(Object.keys(given).map((name) => [name, `--${name}`])));
    const policy = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(values);
    (0,_plan_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .readOutputPaths */ .m)(values, _files_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFiles */ .U);
    if (values.errors.length > 0)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)(...values.errors.map(({ place, message }) => `${place}: ${message}`));
    const files = { reportJson: options.get('report-json') };
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .cK)({ report: (0,_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)(evidence, policy), evidence, policy, files }, io);
}


/***/ })

};
