/**
 * Writes docs/checks/ from what the checks say of themselves, removes pages of checks that are no more, and writes
 * docs/inputs.md from the list of inputs.
 */
import '../bench/typescript.mjs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';

const { CHECKS } = await import('../src/checks/index.ts');
const { OUTPUTS } = await import('../src/github/outputs.ts');
const { INPUTS } = await import('../src/plan/inputs.ts');
const { docsOf } = await import('../src/report/pages/check-docs.ts');
const { inputsPage } = await import('../src/report/pages/inputs-page.ts');

const FOLDER = new URL('../docs/checks/', import.meta.url);
const files = docsOf(CHECKS);

await mkdir(FOLDER, { recursive: true });
for (const file of await readdir(FOLDER)) if (file.endsWith('.md') && !files.has(file)) await rm(new URL(file, FOLDER));
for (const [file, text] of files) await writeFile(new URL(file, FOLDER), text);
await writeFile(new URL('../docs/inputs.md', import.meta.url), inputsPage(INPUTS, OUTPUTS));
