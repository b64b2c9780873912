import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const options = { strict: false, allErrors: true, unicodeRegExp: false };
const schemaIn = (file: string) => JSON.parse(readFileSync(`__tests__/data/${file}`, 'utf8'));

/** As SARIF's authors published it, and what GitHub requires beyond it. */
const schemas = [
  addFormats.default(new Draft4.default(options)).compile(schemaIn('sarif-2.1.0-rtm.5.json')),
  addFormats.default(new Ajv.default(options)).compile(schemaIn('sarif.schema.json')),
];

/** What is wrong with a SARIF log. */
export const faultsOf = (log: unknown): string[] =>
  schemas.flatMap((validate) => {
    validate(log);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  });
