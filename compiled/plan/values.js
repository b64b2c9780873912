import { INPUTS, inputNamed } from './inputs.js';
import { didYouMean } from './nearest.js';
/**
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, where that differs
 */
export function readValues(given, sources) {
    const errors = [];
    const placeOf = (name) => sources[name] ?? name;
    const wrong = (place, message) => void errors.push({ place, message });
    const isGiven = (name) => (given[name] ?? '').trim() !== '';
    const raw = (name) => (isGiven(name) ? given[name] : (specOf(name).default ?? ''));
    const text = (name) => raw(name).trim();
    const items = (name) => splitList(raw(name), placeOf(name));
    for (const name of Object.keys(given))
        if (!inputNamed(name))
            wrong(name, `there is no input \`${name}\`.${didYouMean(name, INPUTS.map((input) => input.name))}`);
    const allowed = (place, word, { name, values = [] }) => {
        if (values.includes(word))
            return true;
        wrong(place, `\`${word}\` is not a value of ${name}: allowed are ${inWords(values)}.${didYouMean(word, values)}`);
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
    const spec = inputNamed(name);
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
export const inWords = (words) => words.map((word) => `\`${word}\``).join(', ');
