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
/**
 * Names and addresses in the inputs `hosts` of the steps of the job, then in what their expressions may stand for: the matrix
 * and the environment. Each with the first line that has it, from 1.
 */
function linesOfHosts({ text, job }) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    // With `uniqueKeys`, reading takes a time that grows with the square of their number.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: counter, uniqueKeys: false });
    const resolved = aliasesIn(document);
    const at = (from, ...keys) => keys.reduce((outer, key) => ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(outer) ? resolved(outer.get(key, true)) : undefined), resolved(from));
    const ofJob = at(document.contents, 'jobs', job);
    const steps = at(ofJob, 'steps');
    const inputs = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(steps) ? steps.items.map((step) => at(step, 'with', 'hosts')) : [];
    const scalars = new Set();
    for (const node of [...inputs, at(ofJob, 'strategy', 'matrix'), at(ofJob, 'env'), at(document.contents, 'env')])
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node))
            (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(node, { Scalar: (_, scalar) => void scalars.add(scalar) });
    const found = new Map();
    for (const { range } of scalars)
        for (const { 0: word, index } of range ? text.slice(range[0], range[1]).matchAll(/#.*|[^\s,="'#]+/g) : []) {
            const name = (0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isAddress */ .PW)(word) ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(word).toString() : ((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .toDomain */ .Wy)(word) ?? '');
            if (!found.has(name))
                found.set(name, counter.linePos(range[0] + index).line);
        }
    found.delete('');
    return found;
}
/** What an alias stands for, anything else as it is; looked up once, as a document may hold very many. */
function aliasesIn(document) {
    const anchors = new Map();
    const targets = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Node(_, node) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
                targets.set(node, anchors.get(node.source));
            else if (node.anchor)
                anchors.set(node.anchor, node);
        },
    });
    return (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node) ? targets.get(node) : node);
}


/***/ })

};
