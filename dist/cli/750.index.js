export const id = 750;
export const ids = [750];
export const modules = {

/***/ 80750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31880);
/* harmony import */ var _net_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95388);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27157);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84778);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82491);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85233);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55592);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99733);








/** `check HOST… [options]` */
async function run(argv, io) {
    const { values, sources } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(argv, io.env);
    const planned = await (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)((0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutStdout */ .GM)(values), sources, _files_js__WEBPACK_IMPORTED_MODULE_0__/* .liveFiles */ .U, io.env);
    if ('errors' in planned)
        throw (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongInputs */ .hF)(planned.errors);
    const plan = planned.ok;
    const evidence = await (0,_probe_js__WEBPACK_IMPORTED_MODULE_7__/* .probe */ .d)(plan, (0,_net_live_js__WEBPACK_IMPORTED_MODULE_1__/* .liveNetwork */ .v)(plan.network), io);
    const report = (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .E)(evidence, plan.policy);
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)({ report, evidence, policy: plan.policy, paths: values }, io);
}


/***/ })

};
