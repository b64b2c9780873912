export const id = 393;
export const ids = [393];
export const modules = {

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
// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
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
// EXTERNAL MODULE: ./compiled/plan/plan.js + 7 modules
var plan = __webpack_require__(16567);
// EXTERNAL MODULE: ./compiled/plan/policy.js
var plan_policy = __webpack_require__(1541);
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
    const values = (0,plan_values/* readValues */.N)(given, sources);
    refuseIdle(values);
    const evidence = readEvidence(values, files);
    const loaded = await (0,load/* loadFiles */.a)(values, files, origin === 'anybody');
    const policy = (0,plan_policy/* readPolicy */.T)(values, loaded, origin === 'own' ? evidence?.run.policy : undefined);
    (0,comment/* readCommentInputs */.J)(values);
    (0,paths/* readOutputPaths */.mM)(values, files, [{ name: values.placeOf('from'), path: values.text('from') }]);
    if (!evidence || values.errors.length > 0)
        return { errors: values.errors };
    const waivers = policy.waivers.filter((waiver) => !(0,plan/* isElsewhere */.l)(waiver, loaded.config?.value, evidence));
    return { ok: { evidence, policy: { ...policy, waivers } } };
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
    const text = files.read(path);
    if (text === undefined) {
        values.wrong(values.placeOf('from'), `\`${path}\` cannot be read: name a regular file of at most ${caps/* CAPS */.q.file} bytes.`);
        return undefined;
    }
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
// EXTERNAL MODULE: ./compiled/cli/deliver.js + 15 modules
var deliver = __webpack_require__(83688);
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


/***/ })

};
