export const id = 598;
export const ids = [598];
export const modules = {

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig),
  readPolicyFile: () => (/* binding */ readPolicyFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./compiled/plan/input-errors.js
var input_errors = __webpack_require__(4679);
;// CONCATENATED MODULE: ./compiled/plan/config/document.js


/** So many nodes may come from aliases: more multiply a small file into a large one. */
const MOST_COPIES = 100_000;
/** An alias costs as much as so many nodes. */
const ALIAS = 5;
/** The models of the files need six. */
const MOST_LEVELS = 32;
const TOO_DEEP = 'this file is nested too deeply.';
/** YAML 1.2 with its core schema, whatever the file says: `off` is a word there and no boolean. */
function parse(text) {
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    try {
        // Whether keys are unique is told below, in a time that does not grow with the square of their number.
        const options = { lineCounter: lines, prettyErrors: false, schema: 'core', uniqueKeys: false };
        const document = (0,dist/* parseDocument */.Tp)(text, options);
        const problems = [...document.errors, ...document.warnings].map(({ code, message, pos: [start] }) => ({
            ...at(start),
            message: code === 'MULTIPLE_DOCS' ? 'a second document begins here: a file holds one.' : `${message}.`,
        }));
        const unread = text.indexOf('\uFFFD');
        if (unread >= 0)
            return { errors: [{ ...at(unread), message: 'what stands here is not UTF-8.' }] };
        if (problems.some(({ message }) => message.startsWith('Maximum call stack')))
            return { errors: [{ line: 1, column: 1, message: TOO_DEEP }] };
        if (problems.length === 0)
            problems.push(...problemsIn(document, at));
        if (problems.length > 0)
            return { errors: problems };
        const value = document.toJS({ maxAliasCount: -1 });
        return { ok: { value, positionOf: createFinder(document, at) } };
    }
    catch (error) {
        if (error instanceof RangeError)
            return { errors: [{ line: 1, column: 1, message: TOO_DEEP }] };
        throw error;
    }
}
/** What YAML allows and nobody can mean: keys that are no text or there twice, aliases of nothing or of too much. */
function problemsIn(document, at) {
    const problems = [];
    const wrong = (node, message) => problems.push({ ...at(offsetOf(node) ?? 0), message });
    /** Nodes by anchor, once it is whole. */
    const sizes = new Map();
    let copies = 0;
    const copy = (alias) => {
        const size = sizes.get(alias.source);
        if (size === undefined)
            wrong(alias, `there is no anchor ${(0,input_errors/* quote */.hD)(`&${alias.source}`)} above.`);
        const before = copies;
        copies += ALIAS + (size ?? 0);
        if (before <= MOST_COPIES && copies > MOST_COPIES)
            wrong(alias, 'aliases multiply this file without end.');
        return size ?? 0;
    };
    const checkKeys = ({ items }) => {
        const lines = new Map();
        for (const { key } of items) {
            const name = (0,dist/* isScalar */.jn)(key) && key.value !== null ? textOf(key) : undefined;
            if (name === undefined)
                wrong(key, 'a key must be text.');
            else if (name === '__proto__')
                wrong(key, 'there is no key `__proto__` anywhere.');
            else if (lines.has(name))
                wrong(key, `the key ${(0,input_errors/* quote */.hD)(name)} is there before, in line ${lines.get(name)}.`);
            else
                lines.set(name, at(offsetOf(key) ?? 0).line);
        }
    };
    const sizeOf = (node, level) => {
        if (level > MOST_LEVELS)
            throw new RangeError();
        if ((0,dist/* isAlias */.Vj)(node))
            return copy(node);
        if ((0,dist/* isMap */.jh)(node))
            checkKeys(node);
        const inner = (0,dist/* isMap */.jh)(node) ? node.items.flatMap(({ key, value }) => [key, value]) : (0,dist/* isSeq */.oP)(node) ? node.items : [];
        const size = inner.reduce((sum, part) => sum + sizeOf(part, level + 1), 1);
        if ((0,dist/* isNode */.Ll)(node) && node.anchor)
            sizes.set(node.anchor, size);
        return size;
    };
    sizeOf(document.contents, 0);
    return problems;
}
/** Finds the deepest part that a path leads to. */
function createFinder(document, at) {
    const indexes = new WeakMap();
    const pairsOf = (map) => {
        const index = indexes.get(map) ?? new Map(map.items.map((pair) => [textOf(pair.key), pair]));
        indexes.set(map, index);
        return index;
    };
    return (path, part = 'value') => {
        let node = document.contents;
        let offset = offsetOf(node) ?? 0;
        for (const [index, step] of path.entries()) {
            const inner = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
            if ((0,dist/* isMap */.jh)(inner)) {
                const pair = pairsOf(inner).get(String(step));
                if (!pair)
                    break;
                const wanted = part === 'key' && index === path.length - 1 ? pair.key : pair.value;
                node = pair.value;
                offset = offsetOf(wanted) ?? offsetOf(pair.key) ?? offset;
            }
            else if ((0,dist/* isSeq */.oP)(inner)) {
                node = inner.items[Number(step)];
                offset = offsetOf(node) ?? offset;
            }
            else
                break;
        }
        return at(offset);
    };
}
/** Of a key. */
const textOf = (node) => String((0,dist/* isScalar */.jn)(node) ? node.value : node);
const offsetOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __webpack_require__(7893);
// EXTERNAL MODULE: ./compiled/plan/values.js
var values = __webpack_require__(3625);
;// CONCATENATED MODULE: ./compiled/plan/config/mistakes.js




/** What the schema found, in sentences for those who wrote the file: one of a value, the last, which is our own. */
function mistakesOf(issues, schema) {
    const mistakes = issues.flatMap((issue) => issue.code === 'unrecognized_keys' ? unknownKeys(issue, schema) : [mistakeOf(issue, schema)]);
    return [...new Map(mistakes.map((mistake) => [JSON.stringify([mistake.part, mistake.path]), mistake])).values()];
}
function unknownKeys({ path, keys }, schema) {
    const known = keysAt(schema, path);
    // A policy is often written without its head, where it is a file of its own.
    const home = (key) => keysAt(schema, [...path, 'policy']).includes(key) ? ' It belongs under `policy`.' : '';
    const where = path.length > 0 ? ` in ${nameOf(path)}` : '';
    return keys.map((key) => ({
        path: [...path, key],
        part: 'key',
        message: `there is no key ${(0,input_errors/* quote */.hD)(key)}${where}: allowed are ${(0,values/* inWords */.r4)(known)}.${(0,nearest/* didYouMean */.a)(key, known) || home(key)}`,
    }));
}
function mistakeOf(issue, schema) {
    const { path } = issue;
    const name = nameOf(path);
    switch (issue.code) {
        case 'invalid_key':
            return { path, part: 'key', message: issue.issues[0]?.message ?? issue.message };
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            const { input } = issue;
            const problem = isMissing(issue)
                ? `${name} is missing`
                : typeof input === 'object'
                    ? `${name} must be a word`
                    : `${(0,input_errors/* quote */.hD)(String(input))} is not a value of ${name}`;
            const hint = typeof input === 'string' ? (0,nearest/* didYouMean */.a)(input, allowed) : '';
            const message = `${problem}: allowed are ${(0,values/* inWords */.r4)(allowed)}.${hint}`;
            return { path, part: 'value', message };
        }
        case 'invalid_type':
            return {
                path,
                part: 'value',
                message: isMissing(issue) ? `${name} is missing.` : wrongType(issue, schema, name),
            };
        default:
            return { path, part: 'value', message: issue.message };
    }
}
const KINDS = {
    array: 'a list, like `[a, b]`',
    object: 'a mapping of keys to values',
    record: 'a mapping of keys to values',
    int: 'a whole number',
    number: 'a whole number',
    string: 'text',
};
function wrongType({ expected, input, path }, schema, name) {
    const keys = expected === 'object' ? keysAt(schema, path) : [];
    const quotes = expected === 'string' && typeof input === 'number' ? ': put it in quotes' : '';
    const empty = input === null ? ', and is empty here' : '';
    const allowed = keys.length > 0 ? `: allowed are ${(0,values/* inWords */.r4)(keys)}` : '';
    return `${name} must be ${KINDS[expected] ?? expected}${quotes}${empty}${allowed}.`;
}
const isMissing = ({ input }) => input === undefined;
/** The last key on the way: `hosts[2].roles[0]` is told as `roles`. */
const nameOf = (path) => {
    const key = path.findLast((step) => typeof step === 'string');
    return key === undefined ? 'the file' : (0,input_errors/* quote */.hD)(String(key));
};
function keysAt(schema, path) {
    let inner = bare(schema);
    for (const step of path) {
        if (inner instanceof schemas/* ZodObject */.bvH)
            inner = bare(inner.shape[String(step)]);
        else if (inner instanceof schemas/* ZodArray */.naA)
            inner = bare(inner.element);
    }
    return inner instanceof schemas/* ZodObject */.bvH ? Object.keys(inner.shape) : [];
}
const bare = (schema) => schema instanceof schemas/* ZodOptional */.IiU ? bare(schema.unwrap()) : schema;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./compiled/checks/index.js + 89 modules
var checks = __webpack_require__(5167);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var addresses = __webpack_require__(135);
// EXTERNAL MODULE: ./compiled/evidence/types/host.js
var host = __webpack_require__(5529);
// EXTERNAL MODULE: ./compiled/policy/types.js
var types = __webpack_require__(7007);
// EXTERNAL MODULE: ./compiled/plan/names.js
var names = __webpack_require__(3527);
// EXTERNAL MODULE: ./compiled/plan/zones.js
var zones = __webpack_require__(6164);
;// CONCATENATED MODULE: ./compiled/plan/config/schema.js










/** Text that `read` makes something of; where it gives nothing, `problem` says why in one sentence. */
const textAs = (read, problem) => schemas/* string */.YjP().transform((text, context) => {
    const value = read(text);
    if (value !== undefined)
        return value;
    context.issues.push({ code: 'custom', message: problem(text), input: text });
    return core/* NEVER */.tm;
});
const domain = textAs(names/* toDomain */.Wy, (text) => `${(0,input_errors/* quote */.hD)(text)} is not a fully qualified domain name, like \`mail.example.com\`.`);
const address = textAs((text) => ((0,addresses/* isAddress */.PW)(text) ? text : undefined), (text) => `${(0,input_errors/* quote */.hD)(text)} is not an IP address, like \`203.0.113.25\` or \`2001:db8::25\`.`);
const selector = textAs(names/* toSelector */.Zi, (text) => `${(0,input_errors/* quote */.hD)(text)} is not a DKIM selector, like \`s2026\`.`);
const NO_PORT = 'a port is a whole number from 1 to 65535.';
const port = schemas/* int */.Whr().min(1, NO_PORT).max(65_535, NO_PORT);
const staged = textAs((text) => {
    const server = (0,names/* toServer */.zQ)(text.replace(/^localhost(?=:)/i, '127.0.0.1'), 0);
    return server && (0,addresses/* isAddress */.PW)(server.host) ? { address: server.host, port: server.port } : undefined;
}, (text) => `${(0,input_errors/* quote */.hD)(text)} is not a staged server: write \`address:port\`, \`[IPv6]:port\` or \`localhost:port\`.`);
/** The text is never repeated: somebody may have written the secret itself. */
const variable = textAs((text) => (/^[A-Z_][A-Z0-9_]*$/.test(text) ? text : undefined), () => 'this must be the name of an environment variable in capital letters, like `SMTP_PASS`, never the value itself.');
const zone = textAs((text) => {
    const name = (0,names/* toDomain */.Wy)(text);
    return (0,zones/* zoneProblem */.Y)(text) === undefined ? name : undefined;
}, (text) => (0,zones/* zoneProblem */.Y)(text) ?? `${(0,input_errors/* quote */.hD)(text)} is not the zone of a block list, like \`bl.example.net\`.`);
const finding = schemas/* string */.YjP()
    .superRefine((text, context) => {
    const problem = findingProblem(text);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', message: problem });
})
    .describe('A check, or `check/code`.');
function findingProblem(text) {
    const [id = '', ...rest] = text.split('/');
    const check = (0,checks/* checkNamed */.e)(id);
    if (!check) {
        const ids = checks/* CHECKS */.u.map((candidate) => candidate.id);
        return `there is no check ${(0,input_errors/* quote */.hD)(id)}: \`smtp-preflight explain\` lists them.${(0,nearest/* didYouMean */.a)(id, ids)}`;
    }
    const codes = Object.keys(check.findings);
    const code = rest.join('/');
    if (rest.length === 0 || codes.includes(code))
        return undefined;
    return `\`${id}\` has no code ${(0,input_errors/* quote */.hD)(code)}: allowed are ${(0,values/* inWords */.r4)(codes)}.${(0,nearest/* didYouMean */.a)(code, codes)}`;
}
const byProtocol = (value) => schemas/* strictObject */.rej({ mx: value.optional(), submission: value.optional(), submissions: value.optional() });
const senderDomains = schemas/* array */.YOg(domain).describe('Domains that may send through the host.');
const dkimSelectors = schemas/* array */.YOg(selector).describe('DKIM selectors to check for each sender domain.');
const schema_host = schemas/* strictObject */.rej({
    host: domain.describe('Expected FQDN: the name that PTR record, greeting, EHLO and certificate must show.'),
    target: domain.optional().describe('Name whose addresses are checked, where it is another one.'),
    addresses: schemas/* array */.YOg(address)
        .min(1, 'name at least one address, or leave the key out.')
        .optional()
        .describe('Addresses that the name must have. Default: what DNS says.'),
    roles: schemas/* array */.YOg(schemas/* enum */.k5n(host/* ROLES */.g)).optional().describe('What the host does; the endpoints of a named role must answer.'),
    ports: byProtocol(port)
        .refine((ports) => new Set(Object.values(ports)).size === Object.values(ports).length, 'a port is named for two protocols: each needs its own.')
        .optional()
        .describe('Ports to try, by protocol; what is not named is not tried.'),
    connect: byProtocol(staged)
        .optional()
        .describe('A staged server: `address:port` to connect to instead. It may be private or on this machine, not link-local.'),
    'sender-domains': senderDomains.optional(),
    'dkim-selectors': dkimSelectors.optional(),
    login: schemas/* strictObject */.rej({ 'username-env': variable, 'password-env': variable })
        .optional()
        .describe('Environment variables that hold the credentials of the login checks.'),
});
const policy = schemas/* strictObject */.rej({
    extends: schemas/* enum */.k5n(types/* PROFILES */.jI).optional().describe('The profile to start from. Default: recommended.'),
    severities: schemas/* record */.g1P(finding, schemas/* enum */.k5n(types/* SEVERITIES */.oC)).optional().describe('Severities by check or `check/code`.'),
    dnsbl: schemas/* strictObject */.rej({
        add: schemas/* array */.YOg(zone).optional().describe('Block lists to ask too; a listing is an error.'),
        remove: schemas/* array */.YOg(zone).optional().describe('Block lists not to ask.'),
        informational: schemas/* array */.YOg(zone).optional().describe('Block lists of which a listing is only a notice.'),
    })
        .optional(),
    'fail-on': schemas/* enum */.k5n(types/* FAIL_ON */.d$).optional().describe('The least severity of a finding that fails the run.'),
    'on-inconclusive': schemas/* enum */.k5n(types/* ON_INCONCLUSIVE */.Xv)
        .optional()
        .describe('What happens when something that could be an error could not be checked.'),
})
    .describe('How strict: which checks count, and how much. A file that the input `policy` names stands for it as a whole.');
const waivers = schemas/* array */.YOg(schemas/* strictObject */.rej({
    finding,
    host: domain.optional().describe('The host it is for. Default: any.'),
    domain: domain.optional().describe('The domain it is for. Default: any.'),
    until: iso/* date */.p6('a date is written like `2026-12-31`.')
        .optional()
        .describe('The last day on which it holds, in UTC.'),
    reason: schemas/* string */.YjP().trim().min(1, 'a waiver needs a reason.').describe('Shown wherever the finding is.'),
}))
    .describe('Findings that are accepted for a time. They stay visible, and do not count.');
/** The configuration file. */
const CONFIG = schemas/* strictObject */.rej({
    hosts: schemas/* array */.YOg(schema_host).optional().describe('The mail servers to check.'),
    'sender-domains': senderDomains.optional().describe('For hosts that name none.'),
    'dkim-selectors': dkimSelectors.optional().describe('For hosts that name none.'),
    policy: policy.optional(),
    waivers: waivers.optional(),
});
/** A file with a policy alone, to be shared by several configurations. */
const POLICY = CONFIG.pick({ policy: true, waivers: true });

;// CONCATENATED MODULE: ./compiled/plan/config/read.js



const MOST_BYTES = 1024 * 1024;
/** The configuration, or every mistake in it. `file` is its name in places. */
const readConfig = (text, file) => read(text, file, CONFIG);
/** The same for a file that holds a policy and waivers alone. */
const readPolicyFile = (text, file) => read(text, file, POLICY);
function read(text, file, schema) {
    if (Buffer.byteLength(text) > MOST_BYTES)
        return { errors: [{ place: file, message: 'this file is over 1 MiB, and no configuration is.' }] };
    const place = ({ line, column }) => `${file}:${line}:${column}`;
    const parsed = parse(text);
    if ('errors' in parsed)
        return { errors: parsed.errors.map((at) => ({ place: place(at), message: at.message })) };
    const { value, positionOf } = parsed.ok;
    // An empty file, or one of comments only, says nothing.
    const checked = schema.safeParse(value ?? {}, { reportInput: true });
    if (checked.success)
        return {
            ok: {
                file,
                value: checked.data,
                lineOf: (path) => positionOf(path).line,
                placeOf: (path) => place(positionOf(path)),
            },
        };
    return {
        errors: mistakesOf(checked.error.issues, schema).map(({ path, part, message }) => ({
            place: place(positionOf(path, part)),
            message,
        })),
    };
}


/***/ })

};
