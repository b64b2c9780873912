export const id = 342;
export const ids = [342];
export const modules = {

/***/ 2342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placedInWorkflow: () => (/* binding */ placedInWorkflow)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(135);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3527);




/**
 * The plan with hosts that the input `hosts` names placed at their line of the workflow. Where a line does not name the
 * host (an expression, a workflow of another repository), the place stays that in the input.
 */
function placedInWorkflow(plan, workflow) {
    const lines = linesOfHosts(workflow);
    const moved = new Map();
    const hosts = plan.hosts.map((host) => {
        const line = [host.host, host.target ?? '', ...host.declared].map((name) => lines.get(name)).find(Boolean);
        if (host.source.file !== 'hosts' || line === undefined)
            return host;
        const source = { file: workflow.file, line };
        moved.set(host.host, source);
        return { ...host, source };
    });
    // A domain stands where its first host does.
    const domains = plan.domains.map((domain) => ({ ...domain, source: moved.get(domain.hosts[0]) ?? domain.source }));
    return { ...plan, hosts, domains };
}
/** Names and addresses in the inputs `hosts` of the steps of the job, each with the first line that has it, from 1. */
function linesOfHosts({ text, job }) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const steps = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: counter }).getIn(['jobs', job, 'steps']);
    const found = new Map();
    for (const step of (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(steps) ? steps.items : []) {
        const hosts = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(step) ? step.getIn(['with', 'hosts'], true) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(hosts) || !hosts.range)
            continue;
        const [from, to] = hosts.range;
        for (const { 0: word, index } of text.slice(from, to).matchAll(/#.*|[^\s,="'#]+/g)) {
            const name = (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isAddress */ .PW)(word) ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(word).toString() : ((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .toDomain */ .Wy)(word) ?? '');
            if (!found.has(name))
                found.set(name, counter.linePos(from + index).line);
        }
    }
    found.delete('');
    return found;
}


/***/ })

};
