/** Writes schema/: the JSON Schemas of the files that are read and written. */
import '../bench/typescript.mjs';
import { mkdir, writeFile } from 'node:fs/promises';

const { configSchema } = await import('../src/plan/config/json-schema.ts');
const { reportSchema } = await import('../src/report/schema.ts');

const FOLDER = new URL('../schema/', import.meta.url);
const SCHEMAS = { 'config.schema.json': configSchema(), 'report.schema.json': reportSchema() };

await mkdir(FOLDER, { recursive: true });
for (const [file, schema] of Object.entries(SCHEMAS))
  await writeFile(new URL(file, FOLDER), `${JSON.stringify(schema, null, 2)}\n`);
