import { CHECKS } from '../checks/index.js';
import { didYouMean } from '../plan/nearest.js';
import { parse } from './arguments.js';
import { STATUS, usage } from './io.js';
/** `explain [ID]`: one check, or the list of all; an ID may carry a code, as reports write it. */
export async function run(argv, { stdout }) {
    const { positionals } = parse(argv, []);
    if (positionals.length > 1)
        throw usage(`\`${positionals[1]}\` is not expected: write \`explain ID\`.`);
    const [id] = positionals;
    stdout.write(id === undefined ? listText(CHECKS) : checkText(find(id)));
    return STATUS.passed;
}
function find(given) {
    const [id = ''] = given.split('/');
    const check = CHECKS.find((candidate) => candidate.id === id);
    if (check)
        return check;
    const ids = CHECKS.map((candidate) => candidate.id);
    throw usage(`there is no check \`${id}\`: \`smtp-preflight explain\` lists them.${didYouMean(id, ids)}`);
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
