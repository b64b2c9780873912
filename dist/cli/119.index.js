export const id = 119;
export const ids = [119];
export const modules = {

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./compiled/files.js
var compiled_files = __webpack_require__(1880);
// EXTERNAL MODULE: ./compiled/net/live.js + 12 modules
var live = __webpack_require__(3858);
// EXTERNAL MODULE: ./compiled/plan/plan.js + 5 modules
var plan_plan = __webpack_require__(3840);
// EXTERNAL MODULE: ./compiled/preflight.js + 21 modules
var preflight = __webpack_require__(2448);
// EXTERNAL MODULE: ./compiled/cli/deliver.js + 6 modules
var deliver = __webpack_require__(9162);
// EXTERNAL MODULE: ./compiled/plan/inputs.js
var inputs = __webpack_require__(7878);
// EXTERNAL MODULE: ./compiled/cli/arguments.js
var cli_arguments = __webpack_require__(7298);
// EXTERNAL MODULE: ./compiled/cli/environment.js
var environment = __webpack_require__(1755);
;// CONCATENATED MODULE: ./compiled/cli/inputs.js



/** Arguments of `check`, over the environment. Hosts named as arguments and by `--hosts` are one list. */
function readInputs(argv, env) {
    const { options, positionals } = (0,cli_arguments/* parse */.q)(argv, SHELL_OPTIONS);
    const values = (0,environment/* fromEnvironment */.A)(env);
    const sources = new Map([...values.keys()].map((name) => [name, (0,environment/* environmentName */.V)(name)]));
    for (const [name, value] of options) {
        values.set(name, value);
        sources.set(name, `--${name}`);
    }
    if (positionals.length > 0) {
        values.set('hosts', [...positionals, ...(options.has('hosts') ? [options.get('hosts')] : [])].join('\n'));
        sources.set('hosts', 'hosts');
    }
    return { values: Object.fromEntries(values), sources: Object.fromEntries(sources) };
}
const SHELL_OPTIONS = inputs/* INPUTS */.mc.filter((input) => !input.actionOnly).map(({ name }) => name);

// EXTERNAL MODULE: ./compiled/cli/io.js
var cli_io = __webpack_require__(5592);
// EXTERNAL MODULE: ./compiled/cli/probe.js + 1 modules
var probe = __webpack_require__(8716);
;// CONCATENATED MODULE: ./compiled/cli/check.js








/** `check HOST… [options]` */
async function run(argv, io) {
    const { values, sources } = readInputs(argv, io.env);
    const planned = (0,plan_plan/* makePlan */.C)((0,deliver/* withoutStdout */.GM)(values), sources, compiled_files/* liveFiles */.U);
    if ('errors' in planned)
        throw (0,cli_io/* usage */.CI)(...planned.errors.map(({ place, message }) => `${place}: ${message}`));
    const plan = planned.ok;
    const evidence = await (0,probe/* probe */.d)(plan, (0,live/* liveNetwork */.v)(plan.network), io);
    const report = (0,preflight/* reportOf */.E)(evidence, plan.policy);
    const files = { reportJson: values['report-json'], evidenceFile: values['evidence-file'] };
    return (0,deliver/* deliver */.cK)({ report, evidence, policy: plan.policy, files }, io);
}


/***/ })

};
