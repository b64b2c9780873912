import { CAPS, cut } from './caps.js';
const mustBe = (wanted, is) => (value, path, problem) => {
    if (!is(value))
        problem(path, wanted);
    return value;
};
export const flag = mustBe('true or false', (value) => typeof value === 'boolean');
export const amount = mustBe('a number of 0 or more', (value) => Number.isFinite(value) && Number(value) >= 0);
export const integer = (min, max) => mustBe(`an integer of ${min} to ${max}`, (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
export const oneOf = (...words) => mustBe(`one of ${words.join(', ')}`, (value) => words.includes(value));
/** A string for which `is` holds, never cut. */
export const word = (wanted, is) => mustBe(wanted, (value) => typeof value === 'string' && value.length <= CAPS.text && is(value));
export const text = (value, path, problem) => {
    if (typeof value === 'string')
        return cut(value, CAPS.text);
    problem(path, 'a string');
    return '';
};
/** May be absent, but not null. */
export const optional = (shape) => (value, path, problem) => value === undefined ? undefined : shape(value, path, problem);
export const nullable = (shape) => (value, path, problem) => value === null ? null : shape(value, path, problem);
export const list = (shape, min = 0) => (value, path, problem) => {
    if (Array.isArray(value) && value.length >= min && value.length <= CAPS.elements)
        return value.map((element, index) => shape(element, `${path}[${index}]`, problem));
    problem(path, `a list of ${min} to ${CAPS.elements} elements`);
    return [];
};
/** Any keys, as they come; without a prototype, since the keys are a stranger's. */
export const dictionary = (shape) => (value, path, problem) => {
    const found = Object.create(null);
    if (!isRecord(value) || Object.keys(value).length > CAPS.elements)
        problem(path, `an object of at most ${CAPS.elements} keys`);
    else
        for (const [key, element] of Object.entries(value))
            found[key] = shape(element, `${path}[${JSON.stringify(cut(key, 60))}]`, problem);
    return found;
};
/** These keys and no others; the order is kept, unknown keys are left out. */
export const object = (fields) => (value, path, problem) => {
    if (!isRecord(value)) {
        problem(path, 'an object');
        return {};
    }
    const known = Object.keys(value).filter((key) => Object.hasOwn(fields, key));
    const missing = Object.keys(fields).filter((key) => !Object.hasOwn(value, key));
    const read = (key) => fields[key](value[key], path ? `${path}.${key}` : key, problem);
    for (const key of missing)
        read(key);
    return Object.fromEntries(known.map((key) => [key, read(key)]));
};
export const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
