export const id = 533;
export const ids = [533];
export const modules = {

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4955);
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7893);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5592);




/** `explain [ID]`: one check, or the list of all; an ID may carry a code, as reports write it. */
async function run(argv, { stdout }) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q)(argv, []);
    if (positionals.length > 1)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`\`${positionals[1]}\` is not expected: write \`explain ID\`.`);
    const [id] = positionals;
    stdout.write(id === undefined ? listText(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u) : checkText(find(id)));
    return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS */ .XQ.passed;
}
function find(given) {
    const [id = ''] = given.split('/');
    const check = _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.find((candidate) => candidate.id === id);
    if (check)
        return check;
    const ids = _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map((candidate) => candidate.id);
    throw (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`there is no check \`${id}\`: \`smtp-preflight explain\` lists them.${(0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, ids)}`);
}
function listText(checks) {
    const topics = [...new Set(checks.map(({ topic }) => topic))];
    const width = Math.max(...checks.map(({ id }) => id.length));
    const block = (topic) => [
        topic,
        ...checks.filter((check) => check.topic === topic).map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`),
    ];
    return `${topics.map((topic) => block(topic).join('\n')).join('\n\n')}\n`;
}
function checkText({ id, title, why, findings, references }) {
    const entries = Object.entries(findings).map(([code, { says, fix, severity }]) => {
        const weight = typeof severity === 'string'
            ? severity
            : Object.entries(severity)
                .map(([protocol, word]) => `${word} on ${protocol}`)
                .join(', ');
        return `  ${id}/${code} (${weight})\n    ${says}\n    Fix: ${fix}\n`;
    });
    return `${id}: ${title}\n\n${why}\n\n${entries.join('\n')}\nReferences: ${references.join(', ')}\n`;
}


/***/ })

};
